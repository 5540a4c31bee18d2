"""Which places the services of a map say that they serve, and what the finder may know of the places of a map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np

from entente.catalogue.places import is_place, province_of
from entente.core.extras import is_installed, require_extra
from entente.directory.imports import areas
from entente.directory.models import KnownPlace, Listing
from entente.directory.queries import Point, surrounding
from entente.explorer.maps.points import located
from entente.explorer.models import Geography, GeographyKind, Place

_PROVINCE_OF_CODE: Final = {
    "10": "CA-NL", "11": "CA-PE", "12": "CA-NS", "13": "CA-NB", "24": "CA-QC", "35": "CA-ON", "46": "CA-MB", "47": "CA-SK", "48": "CA-AB", "59": "CA-BC",
    "60": "CA-YT", "61": "CA-NT", "62": "CA-NU",
}  # fmt: skip
"""Standard Geographical Classification of Statistics Canada: the first two digits of a code of a census division or subdivision."""
_CENSUS: Final = (GeographyKind.PROVINCE, GeographyKind.CENSUS_DIVISION, GeographyKind.CENSUS_SUBDIVISION)


def serves(places: Sequence[Place], geography: Geography, listings: Sequence[Listing]) -> Any:
    """Which places each service may serve, a matrix of truths."""
    matrix = np.ones((len(places), len(listings)), bool)
    for numbers, served in served_together(places, geography, listings):
        matrix[:, numbers] = served[:, None]
    return matrix


def served_together(
    places: Sequence[Place], geography: Geography, listings: Sequence[Listing]
) -> list[tuple[list[int], Any]]:
    """The numbers of the services that may serve the same places, and which: all of them where a service states no area, or none that is understood.

    Of an area and a place of the map one holds the point inside the other: a service for a part of a place counts for it.
    """
    by_area: dict[frozenset[int] | None, list[int]] = {}
    for number, listing in enumerate(listings):
        by_area.setdefault(None if listing.areas is None else frozenset(listing.areas), []).append(number)
    bounded = [area for area in by_area if area is not None]
    around = _around(places, geography, frozenset().union(*bounded)) if bounded else []
    return [
        (
            numbers,
            np.ones(len(places), bool) if area is None else np.array([bool(area & near) for near in around], bool),
        )
        for area, numbers in by_area.items()
    ]


def _around(places: Sequence[Place], geography: Geography, areas_stated: frozenset[int]) -> list[set[int]]:
    """For each place the known places around its point, and those of these whose own point is in it."""
    around = surrounding([Point(place.latitude or 0.0, place.longitude or 0.0) for place in places])
    at_place = {place.pk: near for place, near in zip(places, around, strict=True)}
    known = list(KnownPlace.objects.filter(pk__in=areas_stated).values_list("pk", "latitude", "longitude"))
    for (key, _, _), place in zip(known, located(geography, [(lat, lon) for _, lat, lon in known]), strict=True):
        if place in at_place:
            at_place[place].add(key)
    return around


def tell_finder(geography: Geography) -> None:
    """Services can state the places of this geography by name, those without borders and those that are withheld excepted."""
    outlined = geography.places.exclude(outline=None)
    areas.know_places(geography.code, list(_drawn(geography, outlined)) if is_installed("maps") else ())


def _drawn(geography: Geography, places: Any) -> Iterator[areas.Drawn]:
    require_extra("maps")
    import shapely

    usual = geography.owner.jurisdiction
    for place in places:
        if place.latitude is None or place.longitude is None:
            continue
        rings = tuple(
            tuple((float(x), float(y)) for x, y in ring.coords)
            for polygon in shapely.get_parts(shapely.from_wkb(bytes(place.outline)))
            for ring in (polygon.exterior, *polygon.interiors)
        )
        names = tuple(dict.fromkeys(filter(None, (place.name_en, place.name_fr))))
        province = _province(geography, place.code) or usual
        yield areas.Drawn(
            place.code, names, geography.kind, province, place.latitude, place.longitude, tuple(filter(None, rings))
        )


def _province(geography: Geography, code: str) -> str:
    """The province that the code of a place tells; blank where it tells none."""
    if geography.kind == GeographyKind.FSA and is_place(code.upper()):
        return province_of(code.upper())
    return _PROVINCE_OF_CODE.get(code[:2], "") if geography.kind in _CENSUS and code.isdecimal() else ""
