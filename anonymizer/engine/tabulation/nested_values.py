"""Categories of two tables at two levels: which value of the one lies inside which value of the other.

A table by forward sortation area and one by district tell of the same people as two tables by district do: what the first shows of the
areas of a district adds up to the second. Places, periods and bands of numbers are understood; of any other values nothing is known.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from anonymizer.engine.hierarchies.dates import Dates
from anonymizer.engine.hierarchies.postal_codes import PROVINCE_OF_DISTRICT, PostalCodes, Provinces

_CODES, _PROVINCES, _DAYS = PostalCodes(), Provinces(), Dates()
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_QUARTER = re.compile(r"(\d{4})-?[qt]([1-4])", re.IGNORECASE)
_BAND = re.compile(r"(\d{1,12})(?:\s*[-–]\s*(\d{1,12})|\s*(\+))?")


def parents(finer: Collection[str], coarser: Collection[str]) -> Mapping[str, str]:
    """For each value of a column that stands inside a value of the same column of another table, that value.

    A value whose parent stands in both tables has none: the first table tells of both levels, and its totals are compared.

    >>> parents({"m5v", "k1a", "other"}, {"m", "k"}) == {"m5v": "m", "k1a": "k"}
    True
    >>> parents({"2026-q1", "2026-q2"}, {"2026"}) == {"2026-q1": "2026", "2026-q2": "2026"}
    True
    """
    there = set(coarser) - set(finer)
    if not there:
        return {}
    bands = {band: value for value in there if (band := _band(value))}
    nested = {}
    for value in set(finer) - set(coarser):
        parent = next((above for above in _above(value) if above in there), None) or _wider(value, bands)
        if parent is not None:
            nested[value] = parent
    return nested


def _above(value: str) -> list[str]:
    """What a value lies in, the nearest first, as such values compare."""
    return [*_places_above(value), *_periods_above(value)]


def _places_above(value: str) -> list[str]:
    district = value.upper()
    if district in PROVINCE_OF_DISTRICT:
        return [PROVINCE_OF_DISTRICT[district].casefold(), "ca"]
    path = _CODES.climb(value) or _PROVINCES.climb(value) or ()
    return [place.casefold() for place in path[1:-1]]


def _periods_above(value: str) -> list[str]:
    if match := _MONTH.fullmatch(value):
        return [f"{match[1]}-q{(int(match[2]) + 2) // 3}", match[1]]
    if match := _QUARTER.fullmatch(value):
        return [match[1]]
    return [period.casefold() for period in (_DAYS.climb(value) or ())[1:-1]]


def _band(value: str) -> tuple[int, float] | None:
    match = _BAND.fullmatch(value)
    if match is None:
        return None
    low = int(match[1])
    return low, float("inf") if match[3] else int(match[2]) if match[2] else low


def _wider(value: str, bands: Mapping[tuple[int, float], str]) -> str | None:
    """The narrowest band in which a band lies."""
    own = _band(value)
    if own is None:
        return None
    around = [band for band in bands if band[0] <= own[0] and own[1] <= band[1]]
    return bands[min(around, key=lambda band: band[1] - band[0])] if around else None
