"""Where public services stand: their points, the places around them, and dots on a map."""

from __future__ import annotations

from typing import Final

from django.db.models import QuerySet

from entente.core.extras import require_extra
from entente.directory.models import Listing
from entente.explorer.models import Geography

_GRID: Final = 4  # units of the drawing, less than a dot is wide


def services_standing(topic: str, language: str = "") -> list[Listing]:
    """Public services with where they stand, which area and which capacity they state, in an order of their own.

    Args:
        topic: blank for any topic.
        language: that of the staff, exactly; interpreters are not staff. Blank for any language.
    """
    listings = _open_listings(topic, language).filter(latitude__isnull=False, longitude__isnull=False)
    fields = ("latitude", "longitude", "areas", "area_is_understood", "service__capacity")
    return list(listings.order_by("latitude", "longitude", "id").select_related("service").only(*fields))


def services_without_point(topic: str, language: str = "") -> int:
    """How many public services no map shows and no distance counts: nobody knows where they stand, or their address is private."""
    return _open_listings(topic, language).filter(latitude__isnull=True).count()


def _open_listings(topic: str, language: str) -> QuerySet[Listing]:
    listings = Listing.objects.filter(is_closed_for_now=False)
    if topic:
        listings = listings.filter(topics__contains=[topic])
    return listings.filter(languages__contains=[language]) if language else listings


def located(geography: Geography, points: list[tuple[float, float]]) -> list[int | None]:
    """For each point the place around it. Outlines are light: a point beside a border may fall on either side."""
    require_extra("maps")
    import shapely

    outlined = list(geography.places.exclude(outline=None).values_list("pk", "outline"))
    if not outlined or not points:
        return [None] * len(points)
    tree = shapely.STRtree([shapely.from_wkb(bytes(outline or b"")) for _, outline in outlined])
    places: list[int | None] = [None] * len(points)
    spots = shapely.points([(longitude, latitude) for latitude, longitude in points])
    for point, place in zip(*tree.query(spots, predicate="within"), strict=True):
        places[int(point)] = outlined[int(place)][0]
    return places


def neighbours_of(geography: Geography) -> dict[int, set[int]]:
    """For each place those that touch it; empty for places without borders."""
    require_extra("maps")
    import shapely

    outlined = list(geography.places.exclude(outline=None).values_list("pk", "outline"))
    shapes = [shapely.from_wkb(bytes(outline or b"")) for _, outline in outlined]
    touching: dict[int, set[int]] = {place: set() for place, _ in outlined}
    for here, there in zip(*shapely.STRtree(shapes).query(shapes, predicate="intersects"), strict=True):
        if here != there:
            touching[outlined[int(here)][0]].add(outlined[int(there)][0])
    return touching


def dots_of(geography: Geography, points: list[tuple[float, float]]) -> str:
    """The points in units of the drawing, as a path of dots: those that would cover one another are one."""
    if not geography.frame:
        return ""
    west, north, x, y = geography.frame
    drawn = {(_GRID * round((lon - west) * x / _GRID), _GRID * round((north - lat) * y / _GRID)) for lat, lon in points}
    inside = sorted(dot for dot in drawn if 0 <= dot[0] <= geography.width and 0 <= dot[1] <= geography.height)
    return "".join(f"M{across} {down}h.1" for across, down in inside)
