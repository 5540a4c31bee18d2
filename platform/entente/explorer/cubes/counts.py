"""What a cube tells of contacts, whichever way it is protected: by place, by period, by value. The analyses read this, and nothing else.

A count is ``None`` where it is hidden. In a cube to filter freely every count is rounded and none is hidden: 0 then means fewer than the base,
which is a fair guess in a sum and is said as such where it stands alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from entente.explorer.cubes.combinations import selection
from entente.explorer.cubes.names import WHOLE, codes_of, period_name
from entente.explorer.cubes.periods import span_of
from entente.explorer.imports.columns import plain_code
from entente.explorer.models import Cube, CubeSelection, Geography, IndicatorValue, Place

type Count = int | None
ALL: Final = ""  # as a period: all of them
_NOTHING: Final[Mapping[str, str]] = {}


def cubes_built() -> list[Cube]:
    """Those that tell everyone something, the newest first."""
    return list(
        Cube.objects.filter(built_at__isnull=False, is_private=False)
        .exclude(everywhere=[])
        .select_related("run__version", "geography", "larger")
    )


def geographies_of(cube: Cube) -> list[Geography]:
    """The divisions of the land that it counts by, the larger one first."""
    return [geography for geography in (cube.larger, cube.geography) if geography is not None]


def columns_of(cube: Cube) -> dict[str, tuple[str, ...]]:
    """The columns that it counts by, with their values as the records say them."""
    if cube.is_free:
        return {column: tuple(values) for column, values in zip(cube.filters, cube.axes["values"], strict=True)}
    return {
        cube.category_column: tuple(sorted({category for category, _, _ in cube.everywhere if category is not None}))
    }


def periods_of(cube: Cube) -> list[tuple[str, ...]]:
    """The periods that it counts by; weeks and months are two lists."""
    if cube.is_free:
        return [tuple(period_name(cube, period) for period in periods) for periods in cube.axes["periods"]]
    return [
        tuple(
            sorted(
                {
                    period_name(cube, period)
                    for category, period, _ in cube.everywhere
                    if category is None and period is not None
                }
            )
        )
    ]


def parted(cube: Cube, names: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The periods, and the first or last of them where the version's own period begins or ends within it: a count of some of its days misleads."""
    begin, end = cube.run.version.period_start, cube.run.version.period_end
    spans = sorted((span, name) for name in names if (span := span_of(name)))
    partial = {
        name for (first, last), name in (*spans[:1], *spans[-1:]) if first < begin <= last or first <= end < last
    }
    return tuple(name for name in names if name not in partial), tuple(name for name in names if name in partial)


def by_place(
    cube: Cube, geography: Geography, period: str = ALL, chosen: Mapping[str, str] = _NOTHING
) -> dict[int, Count]:
    """The count of each place, by its key in the database; a place that stands under no name has ``None``."""
    return by_places(cube, geography, (period,), chosen)[period]


def by_places(
    cube: Cube, geography: Geography, periods: Collection[str], chosen: Mapping[str, str] = _NOTHING
) -> dict[str, dict[int, Count]]:
    """The same for several periods, read at once. Fixed tables tell no value of a column by place and period: nothing then."""
    if not cube.is_free:
        return _by_places_of_tables(cube, geography, periods, chosen.get(cube.category_column))
    wanted = {period: _name(cube, period, chosen) for period in periods}
    counts = dict(
        CubeSelection.objects.filter(cube=cube, selection__in=wanted.values()).values_list("selection", "counts")
    )
    number = _places(cube)
    at = {
        place: number.get((str(geography.pk), plain_code(code)))
        for place, code in geography.places.values_list("pk", "code")
    }
    return {
        period: {
            place: None if where is None else row[where] if (row := counts.get(name)) else 0
            for place, where in at.items()
        }
        for period, name in wanted.items()
    }


def _by_places_of_tables(
    cube: Cube, geography: Geography, periods: Collection[str], category: str | None
) -> dict[str, dict[int, Count]]:
    counts: dict[str, dict[int, Count]] = {period: {} for period in periods}
    called = {period or cube.whole: period for period in periods if category is None or not period}
    values = IndicatorValue.objects.filter(
        indicator__code=codes_of(cube).get(category),
        place__geography=geography,
        place__withheld=False,
        period__in=called,
    )
    for period, place, value in values.values_list("period", "place_id", "value"):
        counts[called[period]][place] = None if value is None else int(value)
    return counts


def series(
    cube: Cube, names: Collection[str], place: Place | None = None, chosen: Mapping[str, str] = _NOTHING
) -> dict[str, Count]:
    """The count of each period that is named. Fixed tables tell no value of a column by place and period at once: nothing then."""
    if cube.is_free:
        return _read(cube, {name: _name(cube, name, chosen) for name in names}, place)
    category = chosen.get(cube.category_column)
    if place is None:
        counts = {
            period_name(cube, period): count
            for kind, period, count in cube.everywhere
            if kind == category and period is not None
        }
        return {name: counts.get(name, 0) for name in names}
    if category is not None:
        return {}
    values = IndicatorValue.objects.filter(indicator__code=f"{cube.code}-{WHOLE}", place=place, period__in=names)
    return {period: None if value is None else int(value) for period, value in values.values_list("period", "value")}


def by_value(
    cube: Cube, column: str, place: Place | None = None, period: str = ALL, chosen: Mapping[str, str] = _NOTHING
) -> dict[str, Count]:
    """The count of each value of a column."""
    values = columns_of(cube)[column]
    if cube.is_free:
        return _read(cube, {value: _name(cube, period, {**chosen, column: value}) for value in values}, place)
    if place is None:
        counts = {
            kind: count
            for kind, when, count in cube.everywhere
            if kind is not None and (period_name(cube, when) if when is not None else ALL) == period
        }
        return {value: counts.get(value, 0) for value in values}
    return {value: by_place(cube, place.geography, period, {column: value}).get(place.pk) for value in values}


def total(cube: Cube, place: Place | None = None, period: str = ALL, chosen: Mapping[str, str] = _NOTHING) -> Count:
    """One count."""
    if cube.is_free:
        return _read(cube, {ALL: _name(cube, period, chosen)}, place)[ALL]
    if place is not None:
        return by_place(cube, place.geography, period, chosen).get(place.pk)
    category = chosen.get(cube.category_column)
    counts = [
        count
        for kind, when, count in cube.everywhere
        if kind == category and (when is None if not period else when is not None and period_name(cube, when) == period)
    ]
    return counts[0] if counts else 0


def _read(cube: Cube, wanted: Mapping[str, str], place: Place | None) -> dict[str, Count]:
    at: int | None = 0 if place is None else _places(cube).get((str(place.geography_id), plain_code(place.code)))
    if at is None:
        return dict.fromkeys(wanted)
    rows = CubeSelection.objects.filter(cube=cube, selection__in=wanted.values()).values_list(
        "selection", f"counts__{at}"
    )
    counts = dict(rows)
    return {key: counts.get(name, 0) for key, name in wanted.items()}


def _name(cube: Cube, period: str, chosen: Mapping[str, str]) -> str:
    """The selection's name. A period or value that the cube does not know has one that is never there: nobody was counted."""
    names = [name for periods in periods_of(cube) for name in periods]
    when = 0 if not period else _number(names, period)
    return selection(
        (
            when,
            *(
                _number(values, chosen[column]) if column in chosen else 0
                for column, values in columns_of(cube).items()
            ),
        )
    )


def _number(names: Iterable[str], name: str) -> int:
    return next((at for at, candidate in enumerate(names, 1) if candidate == name), -1)


def _places(cube: Cube) -> dict[tuple[str, str], int]:
    """By geography and code the place's number among the counts of a selection."""
    codes = [(division["geography"], code) for division in cube.axes["places"] for code in division["codes"]]
    return {key: at for at, key in enumerate(codes, 1)}
