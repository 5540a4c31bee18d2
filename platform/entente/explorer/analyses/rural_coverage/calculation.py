"""How far people live from help: the nearest service of each place, weighed by its people, and how remote the place is.

Distances are great-circle from a point inside the place to the nearest service; a service that stands in the place itself is as far as it is from that
point. The mean and the median are weighed by people: half of them live at most the median from a service. A place counts as rural below 400 people per
square kilometre (Statistics Canada's least density of a population centre), or, for a forward sortation area, where its second character is 0 (Canada Post). Beside that stands
the distance to the nearest place that is not rural.

Where an index of remoteness is known of the places (Statistics Canada 17-26-0001, from 0 to 1; Alasia et al. 2017), they are also compared by fifths of its scale. Its publisher
leaves classes to whoever uses it: these are ours.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from entente.explorer.maps.distances import EARTH_KM, on_sphere

DENSE: Final = 400  # people per square kilometre
FAR_KM: Final = 30
BANDS: Final = (5, 15, FAR_KM, 60)
CLASSES: Final = 5  # of remoteness, of the same width
_FSA: Final = re.compile(r"[A-Z]\d[A-Z]")


@dataclass(frozen=True, slots=True)
class Settled:
    """A place by its point, its people and its area; ``None`` where nobody knows."""

    place: int
    code: str
    latitude: float
    longitude: float
    people: int
    area_km2: float | None


@dataclass(frozen=True, slots=True)
class Reached:
    """The nearest service of a place and how remote the place is; ``None`` where there is none at all."""

    place: int
    people: int
    nearest_km: float | None
    is_rural: bool
    remote_km: float | None

    @property
    def band(self) -> int:
        """From 1 (near) to the number of bands and one; 0 where there is no service."""
        return 0 if self.nearest_km is None else 1 + sum(self.nearest_km > limit for limit in BANDS)


@dataclass(frozen=True, slots=True)
class Coverage:
    """``beyond``: the share of people farther than 30 km from a service."""

    places: tuple[Reached, ...]
    people: int
    mean_km: float | None
    median_km: float | None
    beyond: float | None


def is_rural(code: str, people: int, area_km2: float | None) -> bool:
    """
    >>> is_rural("K0L", 9000, None), is_rural("M5V", 9000, 2.0), is_rural("12", 300, 10.0)
    (True, False, True)
    """
    if _FSA.fullmatch(code):
        return code[1] == "0"
    return area_km2 is not None and area_km2 > 0 and people / area_km2 < DENSE


def class_of_remoteness(index: float) -> int:
    """From 1, the least remote, to 5.

    >>> [class_of_remoteness(index) for index in (0.0, 0.1999, 0.2, 0.99, 1.0)]
    [1, 1, 2, 5, 5]
    """
    return min(int(index * CLASSES) + 1, CLASSES)


def coverage(
    places: Sequence[Settled],
    services: Sequence[tuple[float, float]],
    served: Sequence[tuple[Sequence[int], Sequence[bool]]] = (),
) -> Coverage:
    """For each place its nearest service, the farthest first.

    Args:
        served: numbers of services with the places that they may serve, a truth for each; none: each serves all.
    """
    points = [(place.latitude, place.longitude) for place in places]
    rural = [is_rural(place.code, place.people, place.area_km2) for place in places]
    dense = [point for point, sparse in zip(points, rural, strict=True) if not sparse]
    nearest, remote = _nearest_serving(points, services, served), _nearest(points, dense)
    reached = [
        Reached(place.place, place.people, near, sparse, far if sparse else 0.0)
        for place, near, sparse, far in zip(places, nearest, rural, remote, strict=True)
    ]
    whole = summary(reached)
    ordered = sorted(reached, key=lambda place: (place.nearest_km is not None, -(place.nearest_km or 0), -place.people))
    return Coverage(tuple(ordered), *whole)


def summary(places: Sequence[Reached]) -> tuple[int, float | None, float | None, float | None]:
    """People, the mean and median distance that they live from a service, and the share beyond 30 km."""
    known = sorted((place.nearest_km, place.people) for place in places if place.nearest_km is not None)
    people = sum(place.people for place in places)
    if not people or not known or not sum(number for _, number in known):
        return people, None, None, None
    weighed = sum(number for _, number in known)
    mean = sum(km * number for km, number in known) / weighed
    passed, median = 0, known[-1][0]
    for km, number in known:
        passed += number
        if 2 * passed >= weighed:
            median = km
            break
    return people, mean, median, sum(number for km, number in known if km > FAR_KM) / weighed


def _nearest_serving(
    points: Sequence[tuple[float, float]],
    services: Sequence[tuple[float, float]],
    served: Sequence[tuple[Sequence[int], Sequence[bool]]],
) -> list[float | None]:
    if not served:
        return _nearest(points, services)
    nearest: list[float | None] = [None] * len(points)
    for numbers, truths in served:
        at = [place for place, is_served in enumerate(truths) if is_served]
        for place, km in zip(
            at, _nearest([points[place] for place in at], [services[number] for number in numbers]), strict=True
        ):
            known = nearest[place]
            nearest[place] = km if known is None or (km is not None and km < known) else known
    return nearest


def _nearest(points: Sequence[tuple[float, float]], others: Sequence[tuple[float, float]]) -> list[float | None]:
    """Kilometres to the nearest of the others, by a tree of points on the sphere: sixty thousand services cost little."""
    from scipy.spatial import KDTree

    if not others or not points:
        return [None] * len(points)
    chords, _ = KDTree(on_sphere(others)).query(on_sphere(points))
    return [2 * EARTH_KM * math.asin(min(float(chord) / 2, 1.0)) for chord in chords]
