"""What the columns of a file of places say, and how the codes of places compare."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Columns:
    """Which attributes say what; blank: guessed, or not there."""

    code: str = ""
    name_en: str = ""
    name_fr: str = ""
    parent: str = ""
    population: str = ""
    latitude: str = ""  # this and the next: of a table without borders
    longitude: str = ""


GUESSED: Final = Columns()
LONGEST_CODE: Final = 80  # characters; half of a longer one could be that of another place
_PEOPLE: Final = re.compile(r"(?<![a-z])pop(ulation|tot)?(?![a-z])", re.I)
_OF_SOME: Final = re.compile(r"dens|chang|growth|vari|rate|pct|%|cent|under|over|age|male|homme|femme|km", re.I)
_LABEL: Final = re.compile(r"\s*(.+?)\s*\(([\dA-Z.]{1,20})\)\s+\d{5}\b", re.I)
_YEAR: Final = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")


def counts_people(heading: str) -> bool:
    """Whether a column tells how many people live in each place, by its heading.

    >>> counts_people("Population, 2016"), counts_people("pop_2021"), counts_people("Population density"), counts_people("popular")
    (True, True, False, False)
    """
    plain = heading.replace("_", " ")
    return bool(_PEOPLE.search(plain)) and not _OF_SOME.search(plain)


def labelled(text: str) -> tuple[str, str] | None:
    """Name and code of a place, as Statistics Canada labels it with the quality of its data; ``None`` where a text is no such label.

    >>> labelled("Calgary Communities - ARBOUR LAKE (ARB) 00000 (  1.3%)"), labelled("Ottawa (ON)")
    (('Calgary Communities - ARBOUR LAKE', 'ARB'), None)
    """
    match = _LABEL.match(text)
    return (match[1].strip(), match[2]) if match else None


def year_in(text: str) -> str:
    """The first year that a text names; blank where it names none.

    >>> year_in("pop_2021"), year_in("158 places")
    ('2021', '')
    """
    match = _YEAR.search(text)
    return match.group() if match else ""


def plain_code(text: str) -> str:
    """A code as it compares: without blanks and leading zeros, and in capitals.

    >>> plain_code(" 007 "), plain_code("m5v"), plain_code("94.0")
    ('7', 'M5V', '94')
    """
    code = text.strip().upper()
    code = code.removesuffix(".0") if code.removesuffix(".0").isdecimal() else code
    if code in {"NONE", "NAN"}:
        return ""
    return str(int(code)) if code.isdecimal() else code
