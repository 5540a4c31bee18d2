"""Needs that were not met, as the address asks for them. It reads what was protected, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext

from entente.core.axes import axis_of
from entente.core.numbers import in_percent
from entente.explorer.analyses.charts import Label, Plot, in_units, labels_of
from entente.explorer.analyses.unmet.calculation import Z998, Heap, InFunnel, Pooled, funnel, limits, pareto, pooled
from entente.explorer.choices import with_code
from entente.explorer.cubes.counts import by_place, by_value, columns_of, cubes_built
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of, title_of
from entente.explorer.cubes.names import word
from entente.explorer.cubes.outcomes import outcome_of
from entente.explorer.maps.points import neighbours_of
from entente.explorer.models import Cube, Place
from entente.explorer.rates import Z95

_STEPS: Final = 60  # of a limit's curve


@dataclass(frozen=True, slots=True)
class Line:
    """``seen`` is ``None`` where a count behind it is hidden, or where nobody asked for anything."""

    place: Place
    seen: InFunnel | None
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class PooledLine:
    """A place too small to tell much by itself, with the neighbours that are shown."""

    place: Place
    seen: Pooled


@dataclass(frozen=True, slots=True)
class Picture:
    """The funnel in units of the drawing: a dot for each place, and the limits around the rate of all."""

    plot: Plot
    dots: tuple[tuple[str, str, str, bool], ...]
    inner: tuple[str, str]
    outer: tuple[str, str]
    middle: str


@dataclass(frozen=True, slots=True)
class UnmetPage:
    cubes: tuple[Cube, ...]
    cube: Cube
    columns: tuple[str, ...]
    column: str
    categories: tuple[tuple[str, str], ...]
    filters: tuple[Filter, ...]
    met: str | None
    lines: tuple[Line, ...]
    target: float | None
    reasons: tuple[Heap, ...]
    hidden_reasons: tuple[str, ...]
    picture: Picture | None
    pooled: tuple[PooledLine, ...] = ()

    @property
    def column_titles(self) -> list[tuple[str, str]]:
        return [(column, title_of(self.cube, column)) for column in self.columns]

    @property
    def hidden(self) -> int:
        return sum(line.seen is None and not line.is_empty for line in self.lines)


def unmet_page(params: Mapping[str, Any]) -> UnmetPage | None:
    """What the address asks; ``None`` where no counts stand yet."""
    cubes = tuple(cubes_built())
    cube = with_code(cubes, params.get("c"))
    if cube is None:
        return None
    known = columns_of(cube)
    usual_column, usual = outcome_of(cube)
    column = params.get("col") if params.get("col") in known else usual_column
    assert column is not None  # one of the two is known
    wanted = params.get("met")
    met = wanted if wanted in known[column] else usual if column == usual_column else None
    filters = filters_of(cube, params, without=(column,))
    categories = tuple((value, word(cube, value)) for value in known[column])
    if met is None:
        return UnmetPage(cubes, cube, tuple(known), column, categories, filters, None, (), None, (), (), None)
    chosen = chosen_values(filters)
    counts = _counts(cube, column, met, chosen)
    places = list(cube.geography.places.defer("outline", "drawing"))
    seen = {int(point.key): point for point in funnel({str(key): pair for key, pair in counts.items()})}
    lines = [Line(by_key, point) for key, point in seen.items() for by_key in places if by_key.pk == key]
    lines += [
        Line(place, None, is_empty=not cube.is_free and counts.get(place.pk, (0, 1))[1] == 0)
        for place in places
        if place.pk not in seen
    ]
    part, whole = sum(pair[0] for pair in counts.values()), sum(pair[1] for pair in counts.values())
    reasons = {value: count for value, count in by_value(cube, column, chosen=chosen).items() if value != met}
    return UnmetPage(
        cubes, cube, tuple(known), column, categories, filters, met, tuple(lines), part / whole if whole else None,
        tuple(pareto({word(cube, value): count for value, count in reasons.items() if count})),
        tuple(sorted(word(cube, value) for value, count in reasons.items() if count is None or (cube.is_free and not count))),
        _picture(lines, part / whole) if whole else None, _pooled(cube, counts, places),
    )  # fmt: skip


def _counts(cube: Cube, column: str, met: str, chosen: Mapping[str, str]) -> dict[int, tuple[int, int]]:
    """By place: unmet needs and all of them, where both are shown. A difference below the threshold is not shown either.

    Of rounded counts the difference may fall below zero by chance: it is then none.
    """
    every = by_place(cube, cube.geography, chosen=chosen)
    helped = by_place(cube, cube.geography, chosen={**chosen, column: met})
    pairs = {
        place: (max(whole - part, 0), whole)
        for place, whole in every.items()
        if whole is not None and (part := helped.get(place)) is not None
    }
    if cube.is_free:
        return {place: pair for place, pair in pairs.items() if pair[1]}
    return {place: pair for place, pair in pairs.items() if not 0 < pair[0] < cube.threshold}


def _pooled(cube: Cube, counts: Mapping[int, tuple[int, int]], places: Sequence[Place]) -> tuple[PooledLine, ...]:
    """All periods of the counts are together already; small places are put together with their neighbours besides."""
    around = {str(key): [str(other) for other in others] for key, others in neighbours_of(cube.geography).items()}
    known = {place.pk: place for place in places}
    small = pooled({str(key): pair for key, pair in counts.items()}, around)
    return tuple(PooledLine(known[int(place.key)], place) for place in small if int(place.key) in known)


def _picture(lines: list[Line], target: float) -> Picture:
    seen = [(line.place.name, line.seen) for line in lines if line.seen is not None]
    most = max(point.rate.whole for _, point in seen)
    top = min(1.0, max(target * 2, *(point.rate.rate for _, point in seen)))
    x = axis_of([most], title=gettext("needs of the place"))
    y = axis_of([top], title=gettext("share unmet"), words=lambda share: in_percent(share, 0))

    def curves(z: float) -> tuple[str, str]:
        sizes = [x.high * step / _STEPS for step in range(1, _STEPS + 1)]
        bounds = [(size, limits(target, size, z=z)) for size in sizes]
        lower, upper = (
            " ".join(in_units(x.share(size), y.share(pair[side])) for size, pair in bounds) for side in (0, 1)
        )
        return lower, upper

    dots = tuple(
        (x.at(point.rate.whole), y.from_top(point.rate.rate), name, bool(point.stands_out)) for name, point in seen
    )
    far = sorted((pair for pair in seen if pair[1].stands_out), key=lambda pair: -abs(pair[1].rate.rate - target))
    labels = labels_of((x.share(point.rate.whole), y.share(point.rate.rate), name) for name, point in far)
    size = x.high / 12  # where the two limits lie well apart
    ends = tuple(
        Label(x.at(size), y.from_top(limits(target, size, z=z)[1]), in_percent(level, places), "start", -5, kind)
        for z, level, places, kind in ((Z95, 0.95, 0, "expected"), (Z998, 0.998, 1, "event"))
    )
    return Picture(Plot(x, y, (*labels, *ends)), dots, curves(Z95), curves(Z998), y.from_top(target))
