"""A report for a programme over a range of days: what people asked for, when and where, and what is known of the places.

It adds up protected counts that everyone may see, and nothing else. A suppressed one is left out and said, so that a sum is "at least".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from entente.explorer.choices import day_of, with_code
from entente.explorer.cubes.counts import ALL, by_places, columns_of, cubes_built, periods_of, series, total
from entente.explorer.cubes.outcomes import outcome_of
from entente.explorer.cubes.periods import days_in, span_of
from entente.explorer.files.numbers import rounded
from entente.explorer.models import Cube, Geography, Indicator, Place, Topic
from entente.explorer.queries.denominators import PER
from entente.explorer.queries.indicators import View, indicators_of, view_of
from entente.explorer.rates import Rate, wilson


class Programme(TextChoices):
    """For what a report is written; it decides which indicators stand beside the counts."""

    DAY_211 = "211-day", pgettext_lazy("programme of a report", "211 Day")
    POVERTY = "poverty-strategy", pgettext_lazy("programme of a report", "Poverty strategy")


TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    Programme.DAY_211: (Topic.POPULATION,),
    Programme.POVERTY: (Topic.INCOME, Topic.HOUSING),
}


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of shown counts. ``hidden``: how many suppressed ones it lacks; ``None`` where none is shown."""

    count: int | None
    hidden: int


@dataclass(frozen=True, slots=True)
class About:
    """An indicator over the places: the smallest and the largest that is shown."""

    indicator: Indicator
    period: str
    view: View
    lowest: tuple[Place, Decimal]
    highest: tuple[Place, Decimal]


@dataclass(frozen=True, slots=True)
class Unmet:
    """How often a need was not met; ``need`` is ``None`` for all of them together."""

    need: str | None
    rate: Rate


@dataclass(frozen=True, slots=True)
class ReportPage:
    """Everything that a report says, in no language."""

    cubes: tuple[Cube, ...]
    cube: Cube
    programme: Programme
    first: date
    last: date
    contacts: Sum
    needs: tuple[tuple[str, Sum, Decimal | None], ...]
    periods: tuple[tuple[str, int | None], ...]
    places: tuple[tuple[Place, Sum, Decimal | None], ...]
    indicators: tuple[About, ...]
    unmet: tuple[Unmet, ...]
    """All needs together first, then each; empty where the counts do not tell what became of them."""
    beyond: int
    """Periods of which only a part lies between the days, or that say no days: they stay out."""

    @property
    def geography(self) -> Geography:
        return self.cube.geography


def report_page(params: Mapping[str, Any]) -> ReportPage | None:
    """What the address asks; ``None`` where no counts stand yet."""
    cubes = tuple(cubes_built())
    cube = with_code(cubes, params.get("c"))
    if cube is None:
        return None
    code = params.get("p")
    programme = Programme(code) if code in Programme.values else Programme.DAY_211
    spans = [{name: span_of(name) for name in names} for names in periods_of(cube)]
    days = [day for span in spans[-1].values() if span is not None for day in span]
    version = cube.run.version
    first = day_of(params, "from") or min(days, default=version.period_start)
    last = day_of(params, "to") or max(days, default=version.period_end)
    first, last = min(first, last), max(first, last)
    inside, is_whole, beyond = _inside(spans, first, last)
    count = _counting(cube, None if is_whole else inside)
    contacts = _sum(cube, count({}))
    needs = {
        value: _sum(cube, count({cube.category_column: value})) for value in columns_of(cube)[cube.category_column]
    }
    return ReportPage(
        cubes, cube, programme, first, last, contacts,
        tuple(
            (value, subtotal, _share(subtotal, contacts))
            for value, subtotal in sorted(needs.items(), key=lambda pair: (-(pair[1].count or 0), pair[0]))
        ),
        tuple((name, _sum(cube, [number]).count) for name, number in series(cube, inside).items()),
        tuple(_places(cube, [ALL] if is_whole else inside)),
        tuple(_about(cube.geography, TOPICS[programme], last.year)),
        tuple(_unmet(cube, contacts, needs, count)),
        beyond,
    )  # fmt: skip


def _inside(
    spans: Sequence[Mapping[str, tuple[date, date] | None]], first: date, last: date
) -> tuple[list[str], bool, int]:
    """The periods that lie between the two days, in their order, whether those are all of their kind, and how many lie there in part, or say no
    days. Of weeks and months those that fill more of the days.
    """
    kinds = []
    for names in spans:
        periods = sorted((span, name) for name, span in names.items() if span and first <= span[0] and span[1] <= last)
        touching = sum(span is None or (span[0] <= last and first <= span[1]) for span in names.values())
        beyond, days = touching - len(periods), sum(days_in(span) for span, _ in periods)
        kinds.append((days, -len(periods), [name for _, name in periods], len(names), beyond))
    _, _, inside, every, beyond = max(kinds, key=lambda kind: kind[:2])
    return inside, every == len(inside), beyond


def _counting(cube: Cube, names: Sequence[str] | None) -> Callable[[Mapping[str, str]], list[int | None]]:
    """Counts of a selection in the periods that are named; ``None``: one count of all of them, which is less rough than their sum."""
    if names is None:
        return lambda chosen: [total(cube, chosen=chosen)]
    return lambda chosen: list(series(cube, names, chosen=chosen).values())


def _sum(cube: Cube, counts: Iterable[int | None]) -> Sum:
    """Rounded counts add up to a fair guess, but for nothing: fewer than the base is not none, and stays hidden."""
    numbers = list(counts)
    shown, hidden = sum(filter(None, numbers)), numbers.count(None)
    if not shown and numbers and cube.is_free:
        return Sum(None, len(numbers))
    return Sum(shown if numbers and (shown or not hidden) else None, hidden)


def _unmet(
    cube: Cube, contacts: Sum, needs: Mapping[str, Sum], count: Callable[[Mapping[str, str]], list[int | None]]
) -> Iterator[Unmet]:
    """Of fixed tables by outcome all needs together, where no part is hidden; of counts to filter freely each need, too."""
    outcome, met = outcome_of(cube)
    if not met or contacts.count is None or contacts.hidden:
        return
    wholes: dict[str | None, Sum] = {None: contacts}
    if cube.is_free and outcome != cube.category_column:
        wholes |= {need: needs[need] for need in needs}
    for need, whole in wholes.items():
        helped = _sum(cube, count({outcome: met} if need is None else {cube.category_column: need, outcome: met}))
        if not whole.count or helped.count is None or whole.hidden or helped.hidden:
            continue
        unmet = max(whole.count - helped.count, 0)
        if cube.is_free or unmet == 0 or unmet >= cube.threshold:  # a difference that small is shown nowhere else
            yield Unmet(need, wilson(unmet, whole.count))


def _share(part: Sum, whole: Sum) -> Decimal | None:
    return None if part.count is None or not whole.count else rounded(100 * part.count / whole.count, 1)


def _places(cube: Cube, names: Sequence[str]) -> list[tuple[Place, Sum, Decimal | None]]:
    """By place, the most contacts first, with those per 1,000 people."""
    counted = by_places(cube, cube.geography, names)
    rows = []
    for place in cube.geography.places.defer("outline", "drawing"):
        subtotal = _sum(cube, [counted[name].get(place.pk) for name in names])
        is_known = subtotal.count is not None and place.population
        rows.append(
            (place, subtotal, rounded((subtotal.count or 0) * PER / (place.population or 1), 1) if is_known else None)
        )
    return sorted(rows, key=lambda row: (row[1].count is None, -(row[1].count or 0), len(row[0].code), row[0].code))


def _about(geography: Geography, topics: tuple[str, ...], year: int) -> list[About]:
    """Of public indicators of these topics the latest period that had begun by then."""
    indicators = []
    public = indicators_of(AnonymousUser()).filter(topic__in=topics, threshold=None, coverage__geography=geography)
    for indicator in public.distinct().order_by("topic", "name_en"):
        periods = indicator.coverage.filter(geography=geography).order_by("-period").values_list("period", flat=True)
        period = next((name for name in periods if name[:4] <= str(year)), None)
        if period is None:
            continue
        view = view_of(indicator, geography, period, is_rate=False)
        # In an order that no language changes: names differ between them, codes do not.
        rows = sorted((row.value, row.place.code, row.place) for row in view.rows if row.value is not None)
        shown = [(place, value) for value, _, place in rows]
        if shown:
            indicators.append(About(indicator, period, view, shown[0], shown[-1]))
    return indicators
