"""Who is helped less, as the address asks it: groups of people, and places from the lowest to the highest of an indicator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser

from entente.core.axes import Axis, axis_of
from entente.core.numbers import in_percent
from entente.explorer.analyses.equity.calculation import Compared, Gradient, asking_rate, compared, gradient
from entente.explorer.choices import with_code
from entente.explorer.cubes.counts import by_place, by_value, columns_of, cubes_built
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of, title_of
from entente.explorer.cubes.names import word
from entente.explorer.cubes.outcomes import outcome_of
from entente.explorer.models import Cube, Indicator, Measure
from entente.explorer.queries.indicators import Offered, offered, values_of
from entente.organizations.models import User

_NOT_ASKED: Final = ("not asked", "not_asked", "not stated", "not_stated", "unknown", "prefer not", "refus", "non demandé", "non précisé", "inconnu", "préfère ne pas")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """A value of the column: its words, its comparison (``None`` where a count behind it is hidden), or that it says nothing of anybody."""

    value: str
    words: str
    count: int | None
    seen: Compared | None
    is_answer: bool


@dataclass(frozen=True, slots=True)
class EquityPage:
    cubes: tuple[Cube, ...]
    cube: Cube
    columns: tuple[str, ...]
    column: str
    reference: str
    groups: tuple[Group, ...]
    answer_rate: float | None
    filters: tuple[Filter, ...]
    indicators: tuple[Indicator, ...]
    indicator: Indicator | None
    period: str
    gradient: Gradient | None

    @property
    def column_titles(self) -> list[tuple[str, str]]:
        return [(column, title_of(self.cube, column)) for column in self.columns]

    @property
    def rate_axis(self) -> Axis:
        """Of the shares that stayed unmet, with their intervals."""
        highs = [group.seen.rate.high for group in self.groups if group.seen]
        return axis_of(highs, most=4, words=lambda share: in_percent(share, 0))

    @property
    def fifth_axis(self) -> Axis:
        return axis_of([fifth.per_thousand for fifth in self.gradient.fifths] if self.gradient else (), most=4)

    @property
    def answers(self) -> list[Group]:
        return [group for group in self.groups if group.is_answer]

    @property
    def reference_words(self) -> str:
        return word(self.cube, self.reference)


def equity_page(params: Mapping[str, Any], user: User | AnonymousUser) -> EquityPage | None:
    """What the address asks; ``None`` where no counts tell of groups and outcomes together."""
    cubes = tuple(cube for cube in cubes_built() if cube.is_free and outcome_of(cube)[1] and len(cube.filters) > 1)
    cube = with_code(cubes, params.get("c"))
    if cube is None:
        return None
    outcome, met = outcome_of(cube)
    assert met is not None  # those without are not among them
    columns = tuple(column for column in columns_of(cube) if column != outcome)
    usual = next(
        (column for column in columns if any(_says_nothing(value) for value in columns_of(cube)[column])), columns[0]
    )
    column = params.get("col") if params.get("col") in columns else usual
    assert column is not None
    filters = filters_of(cube, params, without=(column, outcome))
    chosen = chosen_values(filters)
    every = by_value(cube, column, chosen=chosen)
    helped = by_value(cube, column, chosen={**chosen, outcome: met})
    pairs = {value: (max(whole - (helped[value] or 0), 0), whole) for value, whole in every.items() if whole and not _says_nothing(value)}  # fmt: skip
    largest = max(pairs, key=lambda value: pairs[value][1], default="")
    reference = str(params.get("ref")) if params.get("ref") in pairs else largest
    seen = {comparison.group: comparison for comparison in compared(pairs, reference)}
    order = [*seen, *(value for value in every if value not in seen)]
    groups = tuple(
        Group(value, word(cube, value), every[value] or None, seen.get(value), not _says_nothing(value))
        for value in order
    )
    known = {value: count for value, count in every.items() if count is not None}
    answered = asking_rate(known, {value for value in known if _says_nothing(value)})
    choice = offered(user, cube.geography)
    indicators = tuple(indicator for indicator in choice.indicators if indicator.measure != Measure.COUNT)
    indicator = with_code(indicators, params.get("i"), "low-income-share")
    period, steps = _gradient(cube, choice, indicator, chosen)
    return EquityPage(
        cubes, cube, columns, column, reference, groups, answered, filters, indicators, indicator, period, steps
    )


def _says_nothing(value: str) -> bool:
    return not value or value.casefold().startswith(_NOT_ASKED)


def _gradient(
    cube: Cube, choice: Offered, indicator: Indicator | None, chosen: Mapping[str, str]
) -> tuple[str, Gradient | None]:
    if indicator is None:
        return "", None
    period = choice.periods[indicator.pk][0]
    values = values_of(indicator, cube.geography, period).filter(value__isnull=False)
    contacts = by_place(cube, cube.geography, chosen=chosen)
    places = [
        (float(value or 0), population or 0, count)
        for place, value, population in values.values_list("place_id", "value", "place__population")
        if (count := contacts.get(place)) is not None
    ]
    return period, gradient(places)
