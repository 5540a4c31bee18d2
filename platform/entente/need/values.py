"""What a cell of somebody's own table says, in a form of the standard; or None where it does not say it in any form that is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from anonymizer.engine.hierarchies.dates import Dates
from anonymizer.engine.hierarchies.languages import Languages
from entente.need.crosswalk import codes_by_words, words
from entente.need.standard import SUPPRESSED, Field

_INTERVAL: Final = re.compile(r"\[\s*(\d+)\s*,\s*(\d+)\s*\)")
_BETWEEN: Final = re.compile(r"(\d+)\s*(?:-|–|—|to|à|a)\s*(\d+)", re.IGNORECASE)
_FROM: Final = re.compile(r"(?:>=|≥)\s*(\d+)|(\d+)\s*(?:\+|and over|et plus|or older|ans et plus)", re.IGNORECASE)
_INSTANT: Final = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?")
_COMPACT: Final = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_POSTAL_CODE: Final = re.compile(r"([A-Z]\d[A-Z])\s*-?\s*(?:\d[A-Z]\d)?", re.IGNORECASE)

type Reader = Callable[[str], str | None]


def reader_of(field: Field, codes: Mapping[str, str]) -> Reader:
    """Reads cells of a field. ``codes``: what the source writes to a code, before what the standard knows by itself."""
    if field.codes:
        ways = codes_by_words(field)
        return lambda value: _required(field, codes.get(value.strip()) or ways.get(words(value)) or value)
    read = _BY_NAME.get(field.name, str.strip)
    return lambda value: _required(field, read(value))


def _required(field: Field, value: str | None) -> str | None:
    return value if value is not None and field.allows(value) else None


def _date(value: str) -> str | None:
    if match := _INSTANT.fullmatch(value.strip()):
        return f"{match[1]}T{match[2]}"
    if match := _COMPACT.fullmatch(value.strip()):
        return "-".join(match.groups())
    climbed = Dates().climb(value)
    return climbed[0] if climbed else value.strip()


def _range(value: str) -> str:
    """A number or a range.

    >>> _range("[30, 40)"), _range("25 to 34"), _range("85 and over"), _range("7")
    ('30-39', '25-34', '85+', '7')
    """
    text = value.strip()
    if match := _INTERVAL.fullmatch(text):
        return f"{match[1]}-{int(match[2]) - 1}"
    if match := _BETWEEN.fullmatch(text):
        return f"{match[1]}-{match[2]}"
    if match := _FROM.fullmatch(text):
        return f"{match[1] or match[2]}+"
    return text


def _age_group(value: str) -> str:
    read = _range(value)
    return {"not asked": "not_asked", "non demande": "not_asked", "prefer not": "declined"}.get(words(read), read)


def _fsa(value: str) -> str:
    match = _POSTAL_CODE.fullmatch(value.strip())
    return match[1].upper() if match else value.strip().rstrip("*").upper()


def _language(value: str) -> str:
    climbed = Languages().climb(value)
    return climbed[0] if climbed else value.strip()


def _key(value: str) -> str:
    return "_".join(value.split())


_BY_NAME: Final[Mapping[str, Reader]] = {
    "contact_id": _key,
    "person_id": _key,
    "household_id": _key,
    "contact_date": _date,
    "fsa": _fsa,
    "language": _language,
    "age": _range,
    "age_group": _age_group,
    "household_size": _range,
    "referrals": _range,
    "duration_seconds": _range,
}


def is_blank(value: str | None) -> bool:
    """Whether a cell says nothing; a star says that something was hidden."""
    return value is None or not value.strip()


def is_hidden(value: str) -> bool:
    """Whether a cell was suppressed before it came here."""
    return value.strip() == SUPPRESSED
