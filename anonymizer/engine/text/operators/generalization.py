"""The general form of an identifier, in place: years of age, postal codes, dates."""

from __future__ import annotations

import re

from anonymizer.engine.hierarchies.ages import AgeBands
from anonymizer.engine.hierarchies.postal_codes import PostalCodes
from anonymizer.engine.text.operators.date_shift import dates_in

_AGES, _POSTAL = AgeBands(widths=(10,)), PostalCodes()
_NUMBER = re.compile(r"\d{1,3}(?!\d)")
_NOT_YEARS = re.compile(r"month|week|day|mois|semaine|jour|\b(?:mo|mos|wks?)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d{2}(?!\d)")


def generalized(label: str, text: str) -> str | None:
    """The general form, or None where this label has none or the text is not understood.

    >>> generalized("AGE", "34 ans"), generalized("POSTAL_CODE", "m5v-2t6"), generalized("DATE_OF_BIRTH", "14 mars 1986")
    ('30-39 ans', 'M5V', '1980-1989')
    >>> generalized("PHONE", "613-555-0100") is None
    True
    """
    if label == "AGE":
        return _age(text)
    if label == "POSTAL_CODE":
        path = _POSTAL.climb(re.sub(r"[\s._]", "", text))
        return None if path is None else path[1]
    if label == "DATE_OF_BIRTH":
        years = _YEAR.findall(text)
        return f"{years[0][:3]}0-{years[0][:3]}9" if len(years) == 1 else None
    if label == "DATE":
        return _month(text)
    return None


def _age(text: str) -> str | None:
    numbers = _NUMBER.findall(text)
    path = _AGES.climb(numbers[0]) if len(numbers) == 1 and not _NOT_YEARS.search(text) else None
    return None if path is None else _NUMBER.sub(path[1], text)


def _month(text: str) -> str | None:
    dated = dates_in(text)
    has_year = _YEAR.search(text) is not None
    return f"{dated[0].day:%Y-%m}" if len(dated) == 1 and has_year else None
