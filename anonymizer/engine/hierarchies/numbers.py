"""Numbers to intervals that widen, or cut off at the top and bottom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path

_GROUPED = re.compile(r"-?\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?:\.\d+)?|-?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+,\d+")


def read_number(text: str, decimal: str = "auto") -> Decimal | None:
    """The number that a text names in English or French writing (1,234.5 or 1 234,5), or None.

    Args:
        decimal: ``comma`` or ``point`` says what the writing is; otherwise ``1,234`` is taken for a thousand and more.

    >>> read_number("1 234,50")
    Decimal('1234.50')
    >>> read_number("1,234", "comma")
    Decimal('1.234')
    """
    text = text.strip().lstrip("$").rstrip("$ ").strip()
    if decimal != "auto":
        point, apart = (",", ".") if decimal == "comma" else (".", ",")
        text = re.sub(rf"(?<=\d)[ \u00a0\u202f{re.escape(apart)}](?=\d{{3}}(?!\d))", "", text)
        text = text.replace(point, ".") if apart not in text else "?"
    elif _GROUPED.fullmatch(text):
        decimal_comma = (
            "," in text
            and ("." not in text or text.rfind(",") > text.rfind("."))
            and (len(text) - text.rfind(",") != 4 or " " in text or "\u00a0" in text or "\u202f" in text)
        )
        text = re.sub(r"[ \u00a0\u202f]", "", text)
        text = text.replace(".", "").replace(",", ".") if decimal_comma else text.replace(",", "")
    elif text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def plain(number: Decimal) -> str:
    """A number without exponent, trailing zeros or a negative zero."""
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


class Intervals(OpenHierarchy):
    """Half-open intervals ``[low, high)`` of each width in turn, the ends open beyond ``bottom`` and ``top``.

    Args:
        widths: width of an interval at each level above the number; each a multiple of the one before.
        origin: where an interval begins.
        bottom, top: numbers below, or from ``top`` on, become one value (``<0``, ``>=100``).

    >>> Intervals(widths=(10, 50), top=100).climb("37.5")
    ('37.5', '[30, 40)', '[0, 50)', '*')
    >>> Intervals(widths=(10, 50), top=100).climb("250")
    ('250', '>=100', '>=100', '*')
    """

    def __init__(
        self,
        widths: Sequence[float],
        origin: float = 0,
        bottom: float | None = None,
        top: float | None = None,
    ) -> None:
        self.widths = tuple(Decimal(str(width)) for width in widths)
        if not self.widths or any(width <= 0 for width in self.widths):
            raise ValueError("intervals.widths")
        if any(wider % narrower for narrower, wider in pairwise(self.widths)):
            raise ValueError("intervals.nesting")
        self.origin = Decimal(str(origin))
        self.bottom = None if bottom is None else Decimal(str(bottom))
        self.top = None if top is None else Decimal(str(top))
        for end in (self.bottom, self.top):
            if end is not None and (end - self.origin) % self.widths[-1]:
                raise ValueError("intervals.ends")
        self.level_names = ("number", *(f"width-{plain(width)}" for width in self.widths), "any")

    def climb(self, value: str) -> Path | None:
        number = read_number(value)
        if number is None:
            return None
        return (plain(number), *(self._interval(number, width) for width in self.widths), ANY)

    def _interval(self, number: Decimal, width: Decimal) -> str:
        if self.top is not None and number >= self.top:
            return f">={plain(self.top)}"
        if self.bottom is not None and number < self.bottom:
            return f"<{plain(self.bottom)}"
        low = self.origin + ((number - self.origin) / width).to_integral_value("ROUND_FLOOR") * width
        return f"[{plain(low)}, {plain(low + width)})"


class TopCoding(OpenHierarchy):
    """Numbers as they are, but one value beyond ``top`` and one below ``bottom``.

    >>> TopCoding(top=5).climb("12")
    ('12', '>=5', '*')
    """

    level_names = ("number", "top-coded", "any")

    def __init__(self, top: float | None = None, bottom: float | None = None) -> None:
        if top is None and bottom is None:
            raise ValueError("top-code.ends")
        self.bottom = None if bottom is None else Decimal(str(bottom))
        self.top = None if top is None else Decimal(str(top))

    def climb(self, value: str) -> Path | None:
        number = read_number(value)
        if number is None:
            return None
        coded = plain(number)
        if self.top is not None and number >= self.top:
            coded = f">={plain(self.top)}"
        elif self.bottom is not None and number < self.bottom:
            coded = f"<{plain(self.bottom)}"
        return (plain(number), coded, ANY)
