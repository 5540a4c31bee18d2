"""Areas that services state become known places, in the listings. What is not surely understood counts as not stated, and is told.

A name is a known place where one alone is called so in the province that the text names, or else in the province of whoever keeps the directory; several
that are the same place, drawn more than once, are taken together. A neighbourhood that is called like a town of the directory is not taken for it.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db import connection

from entente.directory.models import KnownPlace, Source
from entente.directory.queries.areas import surrounding
from entente.directory.queries.places import Point
from entente.directory.vocabularies.areas import COUNTRY, Named, names_of, places_in, plain_name

type Ring = tuple[tuple[float, float], ...]
type Served = frozenset[int]
ANYWHERE: Final[Served] = frozenset()
_KINDS: Final = {"local": ("csd", "other"), "regional": ("cd", "health_region", "other")}
_MOST_CORNERS: Final = 20_000
_BESIDE: Final = 2.0  # degrees beside the services of a source, beyond which nobody believes an area that it draws
_CODE: Final = re.compile(r"(?=.*\d)[a-z0-9]{3,}")
_WKT: Final = re.compile(r"^\s*(?:SRID=4326;)?\s*(?:MULTI)?POLYGON\s*\(", re.I)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A place of a map: its borders in degrees, longitude first, and a point inside them."""

    code: str
    names: tuple[str, ...]
    kind: str
    province: str
    latitude: float
    longitude: float
    rings: tuple[Ring, ...]


def know_places(geography: str, places: Iterable[Drawn]) -> None:
    """Services may state that they serve these places; no others of this geography. What they state is understood anew."""
    _write(geography, list(places), source=None)
    for source in Source.objects.select_related("owner"):
        understand(source)


def understand(source: Source, table: str = "directory_listing") -> None:
    """Which known places the listings of a source serve; ``table`` holds them."""
    rows = _rows(source)
    if not rows:
        return
    drawn = {row: rings for row in rows if (rings := _rings_of(row[3])) and _is_near(rings, source, table)}
    _write("", [_extent(source, rings) for rings in drawn.values()], source=source)
    names = _Names(source, table)
    keys = dict(KnownPlace.objects.filter(source=source).values_list("code", "pk"))
    by_service: dict[uuid.UUID, list[Served | None]] = defaultdict(list)
    meant: dict[tuple[str, ...], Served | None] = {}
    for row, services in rows.items():
        if row in drawn:
            meant[row] = frozenset([keys[_extent(source, drawn[row]).code]])
        else:
            # An extent in words is one more text; any other that could not be read leaves the words to say it.
            texts = [*row[:2], *([row[3]] if row[4] == "text" else []), row[2].rstrip("/").rpartition("/")[2]]
            meant[row] = next((places for text in texts if (places := names.meant_by(text)) is not None), None)
        for service in services:
            by_service[service].append(meant[row])
    _store(by_service, table)


def _rows(source: Source) -> dict[tuple[str, ...], list[uuid.UUID]]:
    """Name, description, address, extent and its type, each combination once -> the services that state it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, description, uri, extent, lower(extent_type), array_agg(service_id) FROM hsds_service_area"
            " WHERE origin_id = %s AND withheld = '' AND service_id IS NOT NULL AND name || description || uri || extent <> '' GROUP BY 1, 2, 3, 4, 5",
            [source.pk],
        )
        return {tuple(row[:5]): row[5] for row in cursor.fetchall()}


def _store(by_service: dict[uuid.UUID, list[Served | None]], table: str) -> None:
    services, areas, understood = [], [], []
    for service, stated in by_service.items():
        known = [places for places in stated if places is not None]
        is_understood = len(known) == len(stated)
        services.append(service)
        understood.append(is_understood)
        is_bounded = is_understood and ANYWHERE not in known
        areas.append("{" + ",".join(map(str, sorted(frozenset().union(*known)))) + "}" if is_bounded else None)
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {table} l SET areas = v.areas::bigint[], area_is_understood = v.understood"  # noqa: S608  # one of two tables
            " FROM unnest(%s::uuid[], %s::text[], %s::boolean[]) AS v(service, areas, understood)"
            " WHERE l.service_id = v.service AND (l.areas, l.area_is_understood) IS DISTINCT FROM (v.areas::bigint[], v.understood)",
            [services, areas, understood],
        )


class _Names:
    """The known places by name, as a source of one province means them."""

    def __init__(self, source: Source, table: str) -> None:
        self.province = source.owner.jurisdiction
        self.by_name: dict[str, list[KnownPlace]] = defaultdict(list)
        self.by_code: dict[str, list[KnownPlace]] = defaultdict(list)
        places = list(KnownPlace.objects.filter(source=None).defer("rings"))
        for place in places:
            for name in place.names:
                self.by_name[name].append(place)
            self.by_code[plain_name(place.code)].append(place)
        self.provinces = {place.province: place for place in places if place.kind == "province"}
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT DISTINCT city FROM {table} WHERE city <> ''")  # noqa: S608  # one of two tables
            self.towns = {plain_name(row[0]) for row in cursor.fetchall()}

    def meant_by(self, text: str) -> Served | None:
        """The places of a text; none of them where it means any place; ``None`` where a part of it is not understood, or it says nothing."""
        named = places_in(text, self.by_name.__contains__, province=self.province) if text else []
        places = [self._place(place) for place in named]
        known = [served for served in places if served is not None]
        if not places or len(known) < len(places):
            return None
        return ANYWHERE if ANYWHERE in known else frozenset().union(*known)

    def _place(self, named: Named) -> Served | None:
        if not named.name:
            if named.province in self.provinces:
                return frozenset([self.provinces[named.province].pk])
            return ANYWHERE if named.province in (COUNTRY, self.province) else None
        candidates = list(self.by_name.get(named.name, ()))
        if not candidates and named.hint:
            candidates = [p for p in self.by_name.get(named.bare, ()) if p.kind in _KINDS[named.hint]]
        if not candidates and _CODE.fullmatch(named.name):
            candidates = list(self.by_code.get(named.name, ()))
        where = named.province or self.province
        candidates = [p for p in candidates if p.province == where and not self._is_town(p, named)]
        if len(candidates) > 1 and not _are_the_same(candidates):
            return None
        return frozenset(place.pk for place in candidates) or None

    def _is_town(self, place: KnownPlace, named: Named) -> bool:
        return place.kind == "neighbourhood" and named.bare in self.towns


def _are_the_same(places: Sequence[KnownPlace]) -> bool:
    """Each holds the points inside all others: one place, drawn more than once."""
    keys = {place.pk for place in places}
    return all(keys <= around for around in surrounding([Point(p.latitude, p.longitude) for p in places]))


def _write(geography: str, places: Sequence[Drawn], *, source: Source | None) -> None:
    KnownPlace.objects.filter(geography=geography, source=source).exclude(code__in=[p.code for p in places]).delete()
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO directory_knownplace (geography, code, names, kind, province, source_id, latitude, longitude, west, south, east, north, rings)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s::polygon[]) ON CONFLICT (geography, code) DO UPDATE SET names = excluded.names,"
            " kind = excluded.kind, province = excluded.province, latitude = excluded.latitude, longitude = excluded.longitude, west = excluded.west,"
            " south = excluded.south, east = excluded.east, north = excluded.north, rings = excluded.rings",
            [
                (
                    geography, place.code, list(dict.fromkeys(name for words in place.names for name in names_of(words))), place.kind, place.province,
                    source.pk if source else None, place.latitude, place.longitude, *_bounds(place.rings), [_polygon(ring) for ring in place.rings],
                )
                for place in {place.code: place for place in places}.values()
            ],
        )  # fmt: skip


def _polygon(ring: Ring) -> str:
    return "(" + ",".join(f"({x!r},{y!r})" for x, y in ring) + ")"


def _bounds(rings: Sequence[Ring]) -> tuple[float, float, float, float]:
    """West, south, east, north."""
    longitudes, latitudes = zip(*(corner for ring in rings for corner in ring), strict=True)
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def _extent(source: Source, rings: tuple[Ring, ...]) -> Drawn:
    west, south, east, north = _bounds(rings)
    digest = hashlib.sha256(repr(rings).encode()).hexdigest()[:32]
    return Drawn(f"{source.pk}:{digest}", (), "", "", (south + north) / 2, (west + east) / 2, rings)


def _is_near(rings: Sequence[Ring], source: Source, table: str) -> bool:
    """Whether an area that was drawn touches the land where the services of its source stand: latitude and longitude that were exchanged do not."""
    west, south, east, north = _bounds(rings)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT min(longitude), min(latitude), max(longitude), max(latitude) FROM {table} WHERE source_id = %s",  # noqa: S608  # one of two tables
            [source.pk],
        )
        least_x, least_y, most_x, most_y = cursor.fetchone()
    if least_x is None:
        return False
    return bool(west <= most_x + _BESIDE and east >= least_x - _BESIDE and south <= most_y + _BESIDE and north >= least_y - _BESIDE)  # fmt: skip


def _rings_of(extent: str) -> tuple[Ring, ...]:
    """The rings of a GeoJSON or WKT area in degrees; none where it is not one that can be believed."""
    if not extent.strip() or len(extent) > 100 * _MOST_CORNERS:
        return ()
    try:
        rings = tuple(_of_wkt(extent)) if _WKT.match(extent) else tuple(_of_geojson(json.loads(extent)))
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return ()
    corners = [corner for ring in rings for corner in ring]
    if not corners or len(corners) > _MOST_CORNERS or min(map(len, rings)) < 4:
        return ()
    is_on_earth = all(math.isfinite(x + y) and abs(x) <= 180 and abs(y) <= 90 for x, y in corners)
    return rings if is_on_earth else ()


def _of_geojson(shape: Any) -> Iterator[Ring]:
    kind = shape["type"]
    if kind == "FeatureCollection":
        for feature in shape["features"]:
            yield from _of_geojson(feature)
    elif kind == "Feature":
        yield from _of_geojson(shape["geometry"])
    elif kind in ("Polygon", "MultiPolygon"):
        for polygon in [shape["coordinates"]] if kind == "Polygon" else shape["coordinates"]:
            for ring in polygon:
                yield tuple((float(corner[0]), float(corner[1])) for corner in ring)
    else:
        raise ValueError(kind)  # a point or a line is no area


def _of_wkt(text: str) -> Iterator[Ring]:
    for ring in re.findall(r"\(([^()]+)\)", text):
        yield tuple((float(x), float(y)) for x, y, *_ in (corner.split() for corner in ring.split(",")))
