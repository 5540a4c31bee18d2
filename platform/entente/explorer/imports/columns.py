"""What the columns of a file of places say, and how the codes of places compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Columns:
    """Which attributes say what; blank: guessed, or not there."""

    code: str = ""
    name_en: str = ""
    name_fr: str = ""
    parent: str = ""
    population: str = ""  # this and those below: of a table without borders
    latitude: str = ""
    longitude: str = ""


GUESSED: Final = Columns()


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
