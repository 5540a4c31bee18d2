"""Who is served in their language: speakers against services in exactly that language within reach, by type of service.

For a place i, a language l and a type t: s_il speakers, n_ilt services of the type in the language within d km of the place's point or inside
it. A gap is s ≥ threshold and n = 0. A macrolanguage never stands for a dialect, nor a dialect for it: ``zho`` is counted by itself, as
"Chinese, not said which".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from entente.explorer.maps.distances import within


@dataclass(frozen=True, slots=True)
class Spot:
    """A place, by its point, and its speakers of the language in question; ``None`` where nobody knows."""

    place: int
    latitude: float
    longitude: float
    speakers: float | None


@dataclass(frozen=True, slots=True)
class Served:
    """A service where it stands: ``located`` is the place around it, if any; languages are those of its staff."""

    latitude: float
    longitude: float
    languages: frozenset[str]
    types: frozenset[str]
    located: int | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """One place: services of the type in reach in the language, those in it, and whether that is a gap."""

    place: int
    speakers: float | None
    located: int
    in_reach: int
    is_gap: bool

    @property
    def speakers_per_service(self) -> float | None:
        return self.speakers / self.in_reach if self.speakers is not None and self.in_reach else None


def language_gaps(
    spots: Sequence[Spot],
    services: Sequence[Served],
    *,
    language: str,
    type_: str,
    km: float,
    threshold: float,
    serves: Any = None,
) -> list[Gap]:
    """For each place what is in reach in the language.

    Args:
        type_: blank for any type.
        serves: which places each of the services may serve, a matrix of truths; none: each serves all.
    """
    numbers = [
        number
        for number, service in enumerate(services)
        if language in service.languages and (not type_ or type_ in service.types)
    ]
    near, inside = reach_of(spots, [services[number] for number in numbers], km)
    if serves is not None:
        near &= serves[:, numbers]
    gaps = []
    for at, spot in enumerate(spots):
        reached = int(near[at].sum())
        is_gap = spot.speakers is not None and spot.speakers >= threshold and reached == 0
        gaps.append(Gap(spot.place, spot.speakers, int((inside == at).sum()), reached, is_gap))
    return gaps


def reach_of(spots: Sequence[Spot], services: Sequence[Served], km: float) -> tuple[Any, Any]:
    """Which services each place reaches, and for each service the number of the place around it, -1 for none."""
    number: Mapping[int, int] = {spot.place: at for at, spot in enumerate(spots)}
    inside = np.array(
        [number.get(service.located, -1) if service.located is not None else -1 for service in services], int
    )
    points = [(spot.latitude, spot.longitude) for spot in spots]
    return within(points, [(service.latitude, service.longitude) for service in services], km, inside), inside
