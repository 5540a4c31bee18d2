"""Great-circle distances, on a sphere of 6,371 km, and which services a place reaches."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Final

import numpy as np

EARTH_KM: Final = 6371.0
KILOMETRES: Final = (1, 2, 5, 10, 30)  # that a reader can choose from
_PIECE: Final = 4096  # services looked at together
_ROUNDING: Final = 1e-15  # of a cosine: less than a metre


def distances_km(from_points: Any, to_points: Any) -> Any:
    """A matrix of kilometres between two lists of (latitude, longitude).

    >>> round(float(distances_km([(43.65, -79.38)], [(45.42, -75.70)])[0, 0]))
    352
    """
    here, there = np.radians(np.asarray(from_points, float)), np.radians(np.asarray(to_points, float))
    if not len(here) or not len(there):
        return np.zeros((len(here), len(there)))
    lat1, lon1 = here[:, :1], here[:, 1:2]
    lat2, lon2 = there[:, 0][None, :], there[:, 1][None, :]
    half = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1)))


def within(places: Any, services: Any, km: float, located: Any = None) -> Any:
    """Which services each place reaches, a matrix of truths: those within ``km`` of its point, and those inside it.

    Sixty thousand services are looked at in pieces, so that no matrix of their distances is ever whole.

    Args:
        located: for each service the number of the place in which it stands, -1 for none.
    """
    near = np.zeros((len(places), len(services)), bool)
    if near.size:
        here, there, least = on_sphere(places), on_sphere(services), math.cos(km / EARTH_KM) - _ROUNDING
        for some in pieces(len(services)):
            near[:, some] = here @ there[some].T >= least
    if located is not None:
        inside = np.asarray(located, int)
        known = np.flatnonzero(inside >= 0)
        near[inside[known], known] = True
    return near


def on_sphere(points: Any) -> Any:
    """Points of (latitude, longitude) on a sphere of radius 1."""
    latitude, longitude = np.radians(np.asarray(points, float)).T
    return np.column_stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)]
    )


def pieces(count: int) -> Iterator[slice]:
    """Some services after the others, so that no matrix of all of them is ever whole."""
    return (slice(start, start + _PIECE) for start in range(0, count, _PIECE))
