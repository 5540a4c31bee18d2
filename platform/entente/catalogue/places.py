"""Places as agreements name them: a province or territory (ISO 3166-2), or the beginning of a postal code.

Source: Canada Post, first letters of postal codes; X is shared by the Northwest Territories and Nunavut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

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


_WRITTEN: Final = re.compile(r"(?<![A-Z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z](?:[ -]?\d[A-Z]\d)?(?![A-Z\d])")


def codes_in(text: str) -> frozenset[str]:
    """The postal codes that a text names, whole or their first three signs.

    >>> sorted(codes_in("from m5v-1a1, h2x and H1N1"))
    ['H2X', 'M5V1A1']
    """
    return frozenset(code.replace(" ", "").replace("-", "") for code in _WRITTEN.findall(text.upper()))


def is_place(code: str) -> bool:
    """Whether this names a province or the beginning of a postal code (upper case, no spaces)."""
    return code in _BEGINNINGS or _POSTAL.fullmatch(code) is not None


def lies_in(place: str, area: str) -> bool:
    """Whether all of ``place`` lies in ``area``; both as in ``is_place``: anything else lies nowhere, and nothing lies in it.

    >>> lies_in("M5V", "CA-ON"), lies_in("CA-ON", "M"), lies_in("M5", "M5V"), lies_in("Canada", "CA-PE"), lies_in("M5V", "")
    (True, False, False, False, False)
    """
    if not (is_place(place) and is_place(area)):
        return False
    beginnings = _BEGINNINGS.get(place, (place,))
    return all(beginning.startswith(_BEGINNINGS.get(area, (area,))) for beginning in beginnings)


def province_of(beginning: str) -> str:
    """The province or territory of the beginning of a postal code; the first letter alone where it does not tell which.

    >>> province_of("H2X"), province_of("X0C"), province_of("X9Z")
    ('CA-QC', 'CA-NU', 'X')
    """
    return next((code for code in _BEGINNINGS if lies_in(beginning, code)), beginning[:1])


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the records of a table are, as far as its own columns tell.

    Attributes:
        codes: the places, each as in ``is_place``.
        unplaced: records of which no column tells a place; ``None`` where nobody looked.
    """

    codes: tuple[str, ...] = ()
    unplaced: int | None = None

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Whereabouts:
        return cls(tuple(values.get("codes", ())), values.get("unplaced"))

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"codes": sorted(self.codes), "unplaced": self.unplaced}

    def judged(self, areas: Iterable[str]) -> tuple[str, ...]:
        """The places that lie in one of the areas, or outside all of them; not those of which a part is named.

        >>> Whereabouts(("CA-BC", "CA-ON", "M5V")).judged(("M5V", "H"))
        ('CA-BC', 'M5V')
        """
        several = tuple(areas)
        return tuple(code for code in self.codes if not _is_cut(code, several))

    def tells(self, areas: Iterable[str]) -> bool:
        """Whether it tells of every record if it lies in these areas. Where there are none, any place is allowed."""
        several = tuple(areas)
        return not several or (self.unplaced == 0 and self.judged(several) == self.codes)


def _is_cut(place: str, areas: Iterable[str]) -> bool:
    """Whether part of the place, and not all of it, lies in the areas."""
    return not any(lies_in(place, area) for area in areas) and any(lies_in(area, place) for area in areas)
