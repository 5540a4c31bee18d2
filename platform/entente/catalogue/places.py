"""Places as agreements name them: a province or territory (ISO 3166-2), or the beginning of a postal code.

Source: Canada Post, first letters of postal codes; X is shared by the Northwest Territories and Nunavut.
"""

from __future__ import annotations

import re
from typing import Final

_BEGINNINGS: Final = {
    "CA-NL": ("A",),
    "CA-NS": ("B",),
    "CA-PE": ("C",),
    "CA-NB": ("E",),
    "CA-QC": ("G", "H", "J"),
    "CA-ON": ("K", "L", "M", "N", "P"),
    "CA-MB": ("R",),
    "CA-SK": ("S",),
    "CA-AB": ("T",),
    "CA-BC": ("V",),
    "CA-YT": ("Y",),
    "CA-NU": ("X0A", "X0B", "X0C"),
    "CA-NT": ("X0E", "X0G", "X1A"),
}
_POSTAL: Final = re.compile(r"[ABCEGHJ-NPRSTVXY](\d([A-Z](\d([A-Z]\d?)?)?)?)?")


def is_place(code: str) -> bool:
    """Whether this names a province or the beginning of a postal code (upper case, no spaces)."""
    return code in _BEGINNINGS or _POSTAL.fullmatch(code) is not None


def lies_in(place: str, area: str) -> bool:
    """Whether all of ``place`` lies in ``area``; both as in ``is_place``.

    >>> lies_in("M5V", "CA-ON"), lies_in("CA-ON", "M"), lies_in("M5", "M5V")
    (True, False, False)
    """
    beginnings = _BEGINNINGS.get(place, (place,))
    return all(beginning.startswith(_BEGINNINGS.get(area, (area,))) for beginning in beginnings)
