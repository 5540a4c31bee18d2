"""Areas that services state: which of them surround a point, what they say in words, and what of it was not understood."""

from __future__ import annotations

import math
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from entente.core.replica import read_cursor
from entente.directory.models import Listing, ServiceArea
from entente.directory.queries.places import Point
from entente.directory.texts import Text, text_of

_BORDER_KM: Final = 0.5
"""Borders are light, and the point of a postal code is not exact: who lives this near to an area lives in it."""
_MOST_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class Stated:
    """Of how many listings an area is stated and understood, stated and not understood, and not stated; and the words nobody understood, with their services."""

    understood: int
    not_understood: int
    not_stated: int
    odd: tuple[tuple[str, int], ...]

    @property
    def by_distance(self) -> int:
        return self.not_understood + self.not_stated


def surrounding(points: Sequence[Point]) -> list[set[int]]:
    """For each point the keys of the known places around it."""
    around: list[set[int]] = [set() for _ in points]
    if points:
        with read_cursor() as cursor:
            cursor.execute(
                "SELECT q.at, k.id FROM unnest(%s::float[], %s::float[]) WITH ORDINALITY AS q(latitude, longitude, at) JOIN directory_knownplace k"
                " ON q.latitude BETWEEN k.south AND k.north AND q.longitude BETWEEN k.west AND k.east"
                " WHERE (SELECT count(*) FROM unnest(k.rings) AS ring WHERE ring @> point(q.longitude, q.latitude)) %% 2 = 1",
                [[point.latitude for point in points], [point.longitude for point in points]],
            )
            for at, key in cursor.fetchall():
                around[at - 1].add(key)
    return around


def serving(point: Point) -> set[int]:
    """Keys of the known places in which a person at this point lives, or beside whose border."""
    up = _BORDER_KM / 111.2
    across = up / max(math.cos(math.radians(point.latitude)), 0.01)
    steps = ((0, 0), (up, 0), (-up, 0), (0, across), (0, -across))
    return set().union(*surrounding([Point(point.latitude + lat, point.longitude + lon) for lat, lon in steps]))


def areas_in_words(services: Iterable[uuid.UUID]) -> dict[uuid.UUID, tuple[Text, ...]]:
    """Service -> the areas that it states, in the reader's language, each once."""
    words: dict[uuid.UUID, dict[str, Text]] = defaultdict(dict)
    for area in ServiceArea.objects.filter(service__in=set(services)).order_by("source_row", "id"):
        text = text_of(area, "name") or text_of(area, "description")
        if text:
            words[area.service_id].setdefault(text.words, text)
    return {service: tuple(texts.values()) for service, texts in words.items()}


def stated(listings: Iterable[Listing]) -> Stated:
    """What these listings state, counted."""
    counts = {True: 0, False: 0, None: 0}
    odd: set[uuid.UUID] = set()
    for listing in listings:
        counts[listing.area_is_understood] += 1
        if listing.area_is_understood is False:
            odd.add(listing.service_id)
    spoken: dict[str, int] = defaultdict(int)
    for texts in areas_in_words(odd).values():
        for text in texts:
            spoken[text.words] += 1
    ordered = sorted(spoken.items(), key=lambda pair: (-pair[1], pair[0]))
    return Stated(counts[True], counts[False], counts[None], tuple(ordered[:_MOST_SHOWN]))
