"""Cells of a workbook as text: what the number format says of a number, and how Excel counts days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal

Shown = Literal["number", "date", "time", "duration"]

DAY_SECONDS = 86_400
FIRST_DAY_1900 = datetime.fromisoformat("1900-01-01")
FIRST_DAY_1904 = datetime.fromisoformat("1904-01-01")
LAST_DAY = 2_958_465  # 9999-12-31
MAX_EXPONENT = 308  # of any number in Excel
EXACT_DIGITS = 15  # Excel keeps no more

BUILT_IN: dict[int, Shown] = {
    **dict.fromkeys((*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)), "date"),
    **dict.fromkeys((*range(18, 22), *range(32, 36), 45, 47), "time"),
    46: "duration",
}
IGNORED = re.compile(r'"[^"]*"|\\.|_.|\*.|am/pm|a/p|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
ZEROS = re.compile(r"0{2,15}")
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class CellKind:
    """What a number format makes of a number; ``width`` is that of identifiers shown with leading zeros."""

    shown: Shown = "number"
    width: int = 0


def cell_kind(number: int, code: str | None) -> CellKind:
    """The kind of a number format, by its code or, for formats that every workbook has, by its number.

    >>> cell_kind(164, "yyyy\\\\-mm\\\\-dd").shown, cell_kind(165, "00000").width, cell_kind(1, None).shown
    ('date', 5, 'number')
    """
    if code is None:
        return CellKind(BUILT_IN.get(number, "number"))
    if ZEROS.fullmatch(code):
        return CellKind(width=len(code))
    first = code.split(";")[0]
    plain = IGNORED.sub("", first).lower()
    if ELAPSED.search(plain):
        return CellKind("duration")
    if "general" in plain or "standard" in plain:
        return CellKind()
    if re.search("[yd]", plain):
        return CellKind("date")
    if re.search("[hs]", plain):
        return CellKind("time")
    return CellKind("date" if "m" in plain else "number")


def number_cell(raw: str, kind: CellKind, *, dates_1904: bool) -> str:
    """A stored number as text; a date that Excel itself cannot show stays a number."""
    if kind.shown == "number":
        return plain_number(raw).zfill(kind.width) if kind.width else plain_number(raw)
    serial = float(raw)
    if kind.shown == "duration":
        return _clock(round(serial * DAY_SECONDS)) if serial >= 0 else plain_number(raw)
    if not 0 <= serial <= LAST_DAY or (int(serial) == 60 and not dates_1904):  # 60 is 29 February 1900, which never was
        return plain_number(raw)
    if serial < 1 and kind.shown == "time":
        return _clock(round(serial * DAY_SECONDS) % DAY_SECONDS)
    moment = _moment(serial, dates_1904=dates_1904)
    return moment.date().isoformat() if moment.time() == datetime.min.time() else moment.isoformat()


def plain_number(raw: str) -> str:
    """All digits of a number and no exponent; the noise of binary fractions beyond 15 digits is rounded away.

    >>> plain_number("1.2E+09"), plain_number("0.30000000000000004"), plain_number("1234567890123456")
    ('1200000000', '0.3', '1234567890123456')
    """
    if raw.isascii() and raw.isdigit():
        return raw
    try:
        number = Decimal(raw)
    except InvalidOperation as error:
        raise ValueError("a number cell holds no number") from error
    if not number.is_finite() or abs(number.adjusted()) > MAX_EXPONENT:
        raise ValueError("a number cell holds what Excel cannot hold")
    if number == number.to_integral_value():
        return f"{int(number)}"
    short = Decimal(f"{float(raw):.{EXACT_DIGITS}g}")
    return f"{short.normalize():f}"


def is_beyond_exact(text: str) -> bool:
    """Whether a whole number has more digits than Excel keeps, so that its last ones are lost."""
    return len(text) > EXACT_DIGITS and text.lstrip("-").isdigit()


def unescaped(text: str) -> str:
    """Text of a cell with Excel's escapes (``_x000D_``) resolved; NUL is left out."""
    if "_x" not in text:
        return text
    return ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text).replace("\0", "")


def _moment(serial: float, *, dates_1904: bool) -> datetime:
    """The instant of a serial number, to the second; workbooks know no time zone."""
    # Day 1 is 1 January 1900; from day 61 on all days are one too high, as Excel holds 1900 for a leap year.
    start = FIRST_DAY_1904 if dates_1904 else FIRST_DAY_1900 - timedelta(days=1 if serial < 60 else 2)
    return start + timedelta(seconds=round(serial * DAY_SECONDS))


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours:02}:{rest // 60:02}:{rest % 60:02}"
