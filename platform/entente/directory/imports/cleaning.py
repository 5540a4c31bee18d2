"""A value on its way in: spaces, HTML, broken characters, numbers, days, times; what was done is told as a code."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from datetime import time as clock
from decimal import Decimal, InvalidOperation
from typing import Final

from django.utils.dateparse import parse_datetime

from entente.directory.imports.dates import day_of
from entente.directory.imports.hours import time_of

_TAG = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|</?[a-zA-Z][^<>]*>", re.S | re.I)
_BLOCK = re.compile(r"<\s*(br|/p|/li|/div|/tr)\b[^<>]*>", re.I)
_BROKEN: Final = ("Ã", "â€", "Â", "\ufffd")
_OEM: Final = {"GÇô": "–", "GÇö": "—", "GÇÖ": "’", "GÇÿ": "‘", "GÇ£": "“", "GÇ¥": "”", "GÇó": "•", "GÇª": "…", "ΓÇô": "–", "ΓÇö": "—", "ΓÇÖ": "’", "ΓÇ£": "“", "ΓÇ¥": "”"}  # fmt: skip
"""Signs of UTF-8 that a program took for code page 437, and their first byte for a G."""
_ARTEFACT = re.compile(r"#{2,3}[A-Z]{2,5}#{2,3}|_x000D_")
_WRITTEN_OUT = re.compile(r"\\r\\n|\\[rn]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
Odd = Callable[[str], None]


def text(value: str, odd: Odd) -> str:
    """The text without mark-up, control characters and broken accents.

    >>> text("<p>Caf\\u00c3\\u00a9 &amp; th\\u00c3\\u00a9</p>", print)
    text.characters_mended
    text.html_removed
    'Café & thé'
    """
    cleaned = value.strip()
    if not cleaned:
        return ""
    if any(mark in cleaned for mark in _BROKEN):
        cleaned = _mended(cleaned, odd)
    if "Ç" in cleaned and any(signs in cleaned for signs in _OEM):
        for signs, sign in _OEM.items():
            cleaned = cleaned.replace(signs, sign)
        odd("text.characters_mended")
    if "##" in cleaned or "_x000D_" in cleaned or "\\n" in cleaned or "\\r" in cleaned:
        mended = _WRITTEN_OUT.sub("\n", _ARTEFACT.sub("", cleaned))
        if mended != cleaned:
            cleaned = re.sub(r"\n{3,}", "\n\n", mended)
            odd("text.artefacts_removed")
    if "<" in cleaned and _TAG.search(cleaned):
        cleaned = _TAG.sub("", _BLOCK.sub("\n", cleaned))
        odd("text.html_removed")
    if "&" in cleaned and ";" in cleaned:
        cleaned = html.unescape(cleaned)
        if "<" in cleaned and _TAG.search(cleaned):  # mark-up that was written as entities
            cleaned = _TAG.sub("", cleaned)
            odd("text.html_removed")
    return _CONTROL.sub("", cleaned).strip()


def _mended(cleaned: str, odd: Odd) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            mended = cleaned.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        odd("text.characters_mended")
        return mended
    if "\ufffd" in cleaned or "Ã" in cleaned:
        odd("text.characters_broken")
    return cleaned


def number(value: str, odd: Odd) -> Decimal | None:
    """A number with a comma or a point; thousands may be apart."""
    digits = value.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").lstrip("$")
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", digits):
        digits = digits.replace(",", "")
    try:
        parsed = Decimal(digits.replace(",", "."))
    except InvalidOperation:
        odd("number.not_read")
        return None
    if not parsed.is_finite():
        odd("number.not_read")
        return None
    return parsed


def whole(value: str, odd: Odd) -> int | None:
    """A whole number that is not negative."""
    parsed = number(value, odd)
    if parsed is None:
        return None
    if parsed != int(parsed) or not 0 <= parsed < 2**31:
        odd("number.not_read")
        return None
    return int(parsed)


def day(value: str, odd: Odd) -> date | None:
    """A day that can be read one way only: in ISO 8601, with the month in words, or with a day beyond the twelfth."""
    parsed = day_of(value)
    if parsed is None:
        odd("date.not_read")
    return parsed


def instant(value: str, odd: Odd) -> datetime | None:
    """An instant in ISO 8601; without a zone it is UTC."""
    try:
        moment = parse_datetime(value)
    except ValueError:
        moment = None
    if moment is None:
        on = day(value, odd)
        return datetime(on.year, on.month, on.day, tzinfo=UTC) if on else None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def hour(value: str, odd: Odd) -> clock | None:
    """A time of day: 09:00, 9:00:00, 09:00Z, 17:30-05:00 (the zone is the schedule's own)."""
    match = re.match(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$", value)
    if match and int(match[1]) == 24 and int(match[2]) == 0:
        return clock(0, 0)
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return clock(int(match[1]), int(match[2]), min(int(match[3] or 0), 59))
    if written := time_of(value):  # 9:00am, 9 h 30, noon
        return clock(int(written[:2]), int(written[3:]))
    odd("time.not_read")
    return None
