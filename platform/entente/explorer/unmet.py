"""Needs that were not met, as the address asks for them. It reads what was protected, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from entente.explorer.analyses.unmet import Z95, Z998, Heap, InFunnel, funnel, limits, pareto
from entente.explorer.models import Cube, IndicatorValue, Place
from entente.explorer.naming import codes_of

WIDTH: Final = 800
HEIGHT: Final = 280
_STEPS: Final = 60  # of a limit's curve
_MET: Final = frozenset({"", "met", "need met", "none", "comblé", "besoin comblé", "aucune"})


@dataclass(frozen=True, slots=True)
class Line:
    """``seen`` is ``None`` where a count behind it is hidden, or where nobody asked for anything."""

    place: Place
    seen: InFunnel | None
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """The funnel in units of the drawing: a dot for each place, and the limits around the rate of all."""

    dots: tuple[tuple[int, int, str, bool], ...]
    inner: tuple[str, str]
    outer: tuple[str, str]
    middle: int
    most: int
    top: float


@dataclass(frozen=True, slots=True)
class Unmet:
    cubes: tuple[Cube, ...]
    cube: Cube
    categories: tuple[str, ...]
    met: str | None
    lines: tuple[Line, ...]
    target: float | None
    reasons: tuple[Heap, ...]
    hidden_reasons: tuple[str, ...]
    picture: Picture | None

    @property
    def hidden(self) -> int:
        return sum(line.seen is None and not line.is_empty for line in self.lines)


def unmet_of(said: Mapping[str, Any]) -> Unmet | None:
    """What the address asks; ``None`` where no counts stand yet."""
    built = Cube.objects.filter(built_at__isnull=False).select_related("run__version", "geography")
    cubes = tuple(each for each in built if each.everywhere)
    if not cubes:
        return None
    cube = next((each for each in cubes if each.code == said.get("c")), cubes[0])
    by_category = {category: count for category, period, count in cube.everywhere if category is not None and period is None}  # fmt: skip
    asked = said.get("met")
    usual = next((each for each in by_category if each.casefold() in _MET), None)
    met = asked if asked in by_category else usual
    if met is None:
        return Unmet(cubes, cube, tuple(sorted(by_category)), None, (), None, (), (), None)
    counts = _counts(cube, met)
    places = list(cube.geography.places.defer("outline", "drawing"))
    seen = {int(each.key): each for each in funnel({str(key): pair for key, pair in counts.items()})}
    lines = [Line(by_key, each) for key, each in seen.items() for by_key in places if by_key.pk == key]
    lines += [
        Line(place, None, is_empty=counts.get(place.pk, (0, 1))[1] == 0) for place in places if place.pk not in seen
    ]
    part, whole = sum(each[0] for each in counts.values()), sum(each[1] for each in counts.values())
    reasons = {category: count for category, count in by_category.items() if category != met}
    return Unmet(
        cubes, cube, tuple(sorted(by_category)), met, tuple(lines), part / whole if whole else None,
        tuple(pareto({category: count for category, count in reasons.items() if count is not None})),
        tuple(sorted(category for category, count in reasons.items() if count is None)),
        _picture(lines, part / whole) if whole else None,
    )  # fmt: skip


def _counts(cube: Cube, met: str) -> dict[int, tuple[int, int]]:
    """By place: unmet needs and all of them, where both are shown. A difference below the threshold is not shown either."""
    codes = codes_of(cube)
    wanted = {codes[None]: "all", codes[met]: "met"}
    values = IndicatorValue.objects.filter(
        indicator__code__in=wanted, place__geography=cube.geography, period=cube.whole, value__isnull=False
    )
    told: dict[int, dict[str, int]] = {}
    for place, code, value in values.values_list("place_id", "indicator__code", "value"):
        told.setdefault(place, {})[wanted[code]] = int(value or 0)
    pairs = {
        place: (each["all"] - each["met"], each["all"]) for place, each in told.items() if len(each) == len(wanted)
    }
    return {place: pair for place, pair in pairs.items() if not 0 < pair[0] < cube.threshold}


def _picture(lines: list[Line], target: float) -> Picture:
    seen = [(line.place.name, line.seen) for line in lines if line.seen is not None]
    most = max(each.rate.whole for _, each in seen)
    top = min(1.0, 1.1 * max(target * 2, *(each.rate.rate for _, each in seen)))

    def at(needs: float, rate: float) -> tuple[int, int]:
        return round(WIDTH * needs / most), round(HEIGHT * (1 - min(rate, top) / top))

    def curves(z: float) -> tuple[str, str]:
        sizes = [most * step / _STEPS for step in range(1, _STEPS + 1)]
        found = [(size, limits(target, size, z=z)) for size in sizes]
        lower, upper = (" ".join("{},{}".format(*at(size, pair[side])) for size, pair in found) for side in (0, 1))
        return lower, upper

    dots = tuple((*at(each.rate.whole, each.rate.rate), name, bool(each.stands_out)) for name, each in seen)
    return Picture(dots, curves(Z95), curves(Z998), at(0, target)[1], most, top)
