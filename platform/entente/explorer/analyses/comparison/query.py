"""Several indicators side by side: what someone chose and weighed, and the ranked list that follows. The address says it all."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.contrib.auth.models import AnonymousUser
from django.http import QueryDict
from django.utils.translation import gettext

from entente.core.axes import Axis, axis_of
from entente.explorer.analyses.comparison.calculation import METHODS, Composite, Criterion, composite
from entente.explorer.choices import geography_of, per_of
from entente.explorer.files.numbers import on_page, rounded
from entente.explorer.files.words import about_rate, titled
from entente.explorer.maps.classes import Classes, classes_of
from entente.explorer.models import Direction, Geography, Indicator, Place
from entente.explorer.queries.denominators import denominator_of, denominators_in
from entente.explorer.queries.indicators import Offered, Row, View, can_be_rate, offered, view_of
from entente.organizations.models import User

MOST: Final = 20
MOST_WEIGHT: Final = 100
INDEX_DECIMALS: Final = 2


@dataclass(frozen=True, slots=True)
class Weighed:
    """An indicator of the index. A count is set against the people who live there or what was chosen, or large places would lead."""

    indicator: Indicator
    view: View
    weight: float
    raises: bool
    is_said: bool
    """Whether its direction is known from the source, and not chosen here."""
    denominators: tuple[Indicator, ...]
    """What a count can be set against instead of people."""

    @property
    def per(self) -> Indicator | None:
        """What it is set against, where that is not the people who live there."""
        return self.view.per.indicator if self.view.per else None

    @property
    def weight_text(self) -> str:
        return f"{self.weight:g}"

    @property
    def count_unit(self) -> str:
        """What is counted, where the index takes the rate of it."""
        return str(self.indicator.unit or gettext("count"))


@dataclass(frozen=True, slots=True)
class Line:
    """A place with its index, its rank and the range of it, and the number of each indicator as it stands."""

    place: Place
    index: str
    plain: str
    rank: int | None
    best: int | None
    worst: int | None
    fill: str
    value: Decimal | None
    cells: tuple[Row, ...]
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    offered: Offered
    geography: Geography
    weighed: tuple[Weighed, ...]
    method: str
    lines: tuple[Line, ...]
    classes: Classes
    axis: Axis

    @property
    def about_rates(self) -> list[str]:
        """What is set against households and the like, which places have no rate and why."""
        columns = [column for column in self.weighed if column.per or column.view.lacks]
        return [titled(column.indicator.name, words) for column in columns for words in about_rate(column.view)]

    @property
    def left_out(self) -> int:
        return sum(line.rank is None for line in self.lines)


def comparison_page(params: QueryDict, user: User | AnonymousUser) -> ComparisonPage | None:
    """What the address asks to compare; ``None`` where there is nothing to choose from.

    Raises:
        Http404: the address names a geography that does not exist.
    """
    choice = offered(user, geography_of(params))
    geography = choice.geography
    if geography is None or not choice.indicators:
        return None
    known = {indicator.code: indicator for indicator in choice.indicators}
    wanted = list(dict.fromkeys(code for code in (*params.getlist("c"), params.get("add", "")) if code in known))
    wanted = [code for code in wanted if code != params.get("drop")]
    weighed = tuple(_weighed(known[code], geography, choice, params) for code in wanted[:MOST])
    method = params.get("m", "")
    method = method if method in METHODS else METHODS[0]
    criteria = [
        Criterion(
            {row.place.pk: float(row.value) for row in column.view.rows if row.value is not None},
            column.weight,
            column.raises,
        )
        for column in weighed
    ]
    places = [row.place for row in weighed[0].view.rows] if weighed else []
    ranking = composite(criteria, [place.pk for place in places], method=method)
    lines, classes = _lines(weighed, places, ranking)
    axis = axis_of([float(line.value) for line in lines if line.value is not None])
    return ComparisonPage(choice, geography, weighed, method, lines, classes, axis)


def _weighed(indicator: Indicator, geography: Geography, choice: Offered, params: QueryDict) -> Weighed:
    period = choice.periods[indicator.pk][0]
    is_rate = can_be_rate(indicator)
    others = tuple(other for other in denominators_in(choice.indicators) if is_rate and other.pk != indicator.pk)
    chosen = per_of(params, others, name=f"as-{indicator.code}")
    per = denominator_of(chosen, geography, period, choice.periods[chosen.pk]) if chosen else None
    view = view_of(indicator, geography, period, is_rate=is_rate, per=per)
    is_said = indicator.direction != Direction.NEITHER
    direction = params.get(f"d-{indicator.code}", "")
    raises = direction == "up" if direction in {"up", "down"} else indicator.direction != Direction.HIGHER_IS_WORSE
    return Weighed(indicator, view, _weight(params.get(f"w-{indicator.code}", "")), raises, is_said, others)


def _weight(text: str) -> float:
    try:
        weight = float(text.replace(",", "."))
    except ValueError:
        return 1.0
    return min(max(weight, 0.0), MOST_WEIGHT) if math.isfinite(weight) else 1.0


def _lines(weighed: Iterable[Weighed], places: Iterable[Place], ranking: Composite) -> tuple[tuple[Line, ...], Classes]:
    columns = list(weighed)
    cells = [{row.place.pk: row for row in column.view.rows} for column in columns]
    known = {place.pk: place for place in places}
    values = {ranked.place: rounded(ranked.index, INDEX_DECIMALS) for ranked in ranking.ranked}
    classes = classes_of(list(values.values()), worse=_worse(columns), zero_apart=False)
    lines = [
        Line(
            known[ranked.place],
            on_page(values[ranked.place]),
            str(values[ranked.place]),
            ranked.rank,
            ranked.best,
            ranked.worst,
            classes.fill(values[ranked.place]),
            values[ranked.place],
            tuple(column[ranked.place] for column in cells),
            (),
        )
        for ranked in ranking.ranked
    ]
    for place, missing in sorted(ranking.lacking.items(), key=lambda pair: known[pair[0]].name):
        names = tuple(columns[number].indicator.name for number in missing)
        lines.append(
            Line(
                known[place], "", "", None, None, None, "missing", None, tuple(column[place] for column in cells), names
            )
        )
    return tuple(lines), classes


def _worse(columns: Iterable[Weighed]) -> str:
    """Which end of the index is worse, where all that is known of its indicators says the same."""
    known = [column for column in columns if column.is_said]
    ends = {column.raises == (column.indicator.direction == Direction.HIGHER_IS_BETTER) for column in known}
    return {True: "low", False: "high"}[ends.pop()] if len(ends) == 1 else ""
