"""Columns that mean one language, age group, day or category: which one stands in the column's name, or a person says it.

A meaning with its detail is written ``yes_language=Cantonese``, ``yes_age=6-13``, ``day_hours=Monday``, ``yes_term=Food``; without one the name of the
column is the detail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from entente.directory.imports.hours import days_of
from entente.directory.imports.withholding import plain
from entente.directory.vocabularies.languages import languages_of


def kind_of(target: str) -> str:
    """A meaning without its detail.

    >>> kind_of("yes_language=Cantonese"), kind_of("name")
    ('yes_language', 'name')
    """
    return target.partition("=")[0]


def detail_of(target: str, column: str) -> str:
    """Which language, ages, day or category a column means.

    >>> detail_of("yes_language=Cantonese", "CANTO"), detail_of("yes_language", "Mandarin")
    ('Cantonese', 'Mandarin')
    """
    return target.partition("=")[2].strip() or column


def ages_of(words: str) -> tuple[int, int | None] | None:
    """The least and the greatest age that the name of a column says.

    >>> ages_of("'6-13"), ages_of("Ages 65+"), ages_of("18 à 24 ans"), ages_of("Site Zip")
    ((6, 13), (65, None), (18, 24), None)
    """
    match = re.fullmatch(
        r"\D{0,8}?(\d{1,2})\s*(?:-|–|to|à|/)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|years old))?", words.strip(), re.I
    )
    if match and int(match[1]) < int(match[2]) <= 120:
        return int(match[1]), int(match[2])
    match = re.fullmatch(r"\D{0,8}?(\d{1,2})\s*(?:\+|and (?:over|older|up)|ans et plus|et plus)", words.strip(), re.I)
    return (int(match[1]), None) if match else None


def day_of_column(words: str) -> str:
    """The days that a column names, whether it holds hours, their beginning or their end.

    >>> day_of_column("Monday"), day_of_column("Mon_Open"), day_of_column("Heures lundi (ouverture)"), day_of_column("City")
    ('MO', 'MO', 'MO', '')
    """
    return days_of(words) or days_of(_ABOUT_HOURS.sub(" ", plain(words)))


_ABOUT_HOURS: Final = re.compile(
    r"\b(open|opens|close|closes|closing|opening|start|starts|end|ends|from|to|hours?|time|times|am|pm|heures?|ouverture|fermeture|debut|fin|horaire)\b"
)

DETAILED: Final[Mapping[str, Callable[[str], bool]]] = {
    "yes_language": lambda target: any(spoken.code for spoken in languages_of(detail_of(target, ""))),
    "yes_age": lambda target: ages_of(detail_of(target, "")) is not None,
    "day_hours": lambda target: bool(day_of_column(detail_of(target, ""))),
    "yes_term": lambda target: bool(detail_of(target, "")),
}
"""Meaning that takes a detail -> whether the detail of a target is understood."""
