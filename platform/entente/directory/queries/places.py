"""Where someone looks from, out of what they typed: a point, a postal code, a town, or the address of a service. It lives as long as the request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from entente.core.replica import read_cursor

_POINT: Final = re.compile(r"^\s*([-+]?\d{1,3}(?:[.,]\d+)?)(?:\s*[,;]\s+|\s*;\s*|,|\s+)([-+]?\d{1,3}(?:[.,]\d+)?)\s*$")
_POSTAL_CODE: Final = re.compile(r"^\s*([ABCEGHJ-NPRSTVXY]\d[A-Z])\s*-?\s*(\d[A-Z]\d)?\s*$", re.I)
_FEWEST: Final = 2  # listings of a town that is named without a word that introduces it


@dataclass(frozen=True, slots=True)
class Point:
    """Degrees of WGS 84."""

    latitude: float
    longitude: float


def point_in(text: str) -> Point | None:
    """The point that a text names in degrees, latitude first; none where it names none on the Earth.

    >>> point_in("43.65, -79.38"), point_in("43,65; -79,38"), point_in("M5V 2T6"), point_in("95, 10")
    (Point(latitude=43.65, longitude=-79.38), Point(latitude=43.65, longitude=-79.38), None, None)
    """
    match = _POINT.match(text)
    if match is None:
        return None
    latitude, longitude = (float(degrees.replace(",", ".")) for degrees in match.groups())
    return Point(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def point_of(postal_code: str) -> Point | None:
    """The middle of the services at a postal code, or in its forward sortation area; none where no service is there."""
    match = _POSTAL_CODE.match(postal_code)
    if match is None:
        return None
    whole = "".join(part.upper() for part in match.groups() if part)
    for code in dict.fromkeys((whole, whole[:3])):
        if point := _middle("postal_code >= %s AND postal_code < %s", [code, code + "\uffff"]):
            return point
    return None


def point_of_name(name: str, *, is_introduced: bool = True) -> Point | None:
    """The middle of the services in a town, or at an address; none where no service stands there.

    Args:
        is_introduced: a word such as *near* stands before it. Without one, a town of a single listing is no town: its name may be a common word.
    """
    if len(name) < 3 or len(name) > 80:
        return None
    at_least = 1 if is_introduced else _FEWEST
    if point := _middle("city = lower(unaccent(%s))", [name], at_least=at_least):
        return point
    if re.match(r"\d+\s+\w{2,}", name):
        return _middle("lower(unaccent(address)) LIKE lower(unaccent(%s)) || '%%'", [re.sub(r"[%_\\]", "", name)])
    return None


def _middle(condition: str, values: list[str], *, at_least: int = 1) -> Point | None:
    with read_cursor() as cursor:
        cursor.execute(
            "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY latitude), percentile_cont(0.5) WITHIN GROUP (ORDER BY longitude), count(*)"  # noqa: S608  # our own conditions
            f" FROM directory_listing WHERE latitude IS NOT NULL AND longitude IS NOT NULL AND {condition}",
            values,
        )
        latitude, longitude, count = cursor.fetchone()
    return Point(latitude, longitude) if latitude is not None and count >= at_least else None
