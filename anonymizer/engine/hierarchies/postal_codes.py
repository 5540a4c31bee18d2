"""Canadian postal codes to forward sortation area, region (postal district), province, country.

The first letter is the postal district: a whole province or territory, or a part of Ontario or Québec. ``X`` is shared by
Nunavut and the Northwest Territories and stays one region, so that each region stands under one "province".
"""

from __future__ import annotations

import re

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path

PROVINCE_OF_DISTRICT = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON", "L": "ON", "M": "ON",
    "N": "ON", "P": "ON", "R": "MB", "S": "SK", "T": "AB", "V": "BC", "X": "NT/NU", "Y": "YT",
}  # fmt: skip
_FSA = re.compile(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]")
_FULL = re.compile(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d")
LEVELS = ("postal_code", "fsa", "region", "province", "country")


class PostalCodes(OpenHierarchy):
    """Levels of a column of postal codes; with ``start="fsa"``, of a column of forward sortation areas.

    Spelling is forgiven: case, spaces, a hyphen, and the letter O for the digit 0 (O is never a letter of a code).

    >>> PostalCodes().climb("m5v 2t6")
    ('M5V 2T6', 'M5V', 'M', 'ON', 'CA', '*')
    >>> PostalCodes(start="fsa").climb("XOA ")
    ('X0A', 'X', 'NT/NU', 'CA', '*')
    """

    def __init__(self, start: str = "postal_code") -> None:
        if start not in ("postal_code", "fsa"):
            raise ValueError("postal-code.start")
        self.start = start
        self.level_names = (*LEVELS[LEVELS.index(start) :], "any")

    def climb(self, value: str) -> Path | None:
        code = value.upper().replace(" ", "").replace("-", "").replace("\u00a0", "").replace("O", "0")
        if _FULL.fullmatch(code):
            full = f"{code[:3]} {code[3:]}"
        elif _FSA.fullmatch(code):
            full = code  # only the first half was asked: it is its own most exact form
        else:
            return None
        above = (code[:3], code[0], PROVINCE_OF_DISTRICT[code[0]], "CA", ANY)
        return above if self.start == "fsa" else (full, *above)


_PROVINCES = {
    "NL": "newfoundland and labrador|newfoundland|terre-neuve-et-labrador|nfld|tnl",
    "NS": "nova scotia|nouvelle-écosse|nouvelle-ecosse|né|ne",
    "PE": "prince edward island|île-du-prince-édouard|ile-du-prince-edouard|pei|ipe|îpé",
    "NB": "new brunswick|nouveau-brunswick",
    "QC": "quebec|québec|pq|que|qué",
    "ON": "ontario|ont",
    "MB": "manitoba|man",
    "SK": "saskatchewan|sask",
    "AB": "alberta|alta|alb",
    "BC": "british columbia|colombie-britannique|cb|c.-b.|b.c.",
    "YT": "yukon|yuk",
    "NT": "northwest territories|territoires du nord-ouest|nwt|tno",
    "NU": "nunavut|nun",
}
PROVINCE_OF_NAME = {name: code for code, names in _PROVINCES.items() for name in (code.lower(), *names.split("|"))}


class Provinces(OpenHierarchy):
    """Provinces and territories by code or by name in either language, then the country.

    >>> Provinces().climb("Québec")
    ('QC', 'CA', '*')
    """

    level_names = ("province", "country", "any")

    def climb(self, value: str) -> Path | None:
        code = PROVINCE_OF_NAME.get(value.strip().lower())
        return None if code is None else (code, "CA", ANY)
