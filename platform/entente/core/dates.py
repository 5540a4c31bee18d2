"""A day is written in one way, before a page, a file or a sentence says it."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from django.utils import formats
from django.utils.translation import get_language

_FIRST: Final = re.compile(r"1 (?=\D)")


def date_format(value: date, form: str | None = None) -> str:
    """As Django writes it in the language of the moment; in French the first day of a month is « 1er », which its formats cannot say.

    >>> from datetime import date
    >>> from django.utils import translation
    >>> with translation.override("fr"):
    ...     date_format(date(2026, 1, 1)), date_format(date(2026, 1, 11)), date_format(date(2026, 1, 1), "F Y")
    ('1er janvier 2026', '11 janvier 2026', 'janvier 2026')
    >>> with translation.override("en"):
    ...     date_format(date(2026, 1, 1))
    'January 1, 2026'
    """
    return with_ordinal(formats.date_format(value, form))  # noqa: TID251


def with_ordinal(written: str) -> str:
    """A day that Django wrote, with the ordinal of the first."""
    match = _FIRST.match(written) if (get_language() or "").startswith("fr") else None
    return f"1er {written[match.end() :]}" if match else written
