"""What a released word says by its form alone: a range of numbers, a masked code, a period, a part of a postal code."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import inf, nextafter

from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.hierarchies.dates import read_date
from anonymizer.engine.hierarchies.numbers import read_number

_NUMBER = r"-?\d+(?:\.\d+)?"
_BAND = re.compile(r"(-?\d+)\s*[-–]\s*(\d+)")
_HALF_OPEN = re.compile(rf"\[({_NUMBER}), ({_NUMBER})\)")
_FROM = re.compile(rf"({_NUMBER})\+")
_BOUND = re.compile(rf"(<=|>=|<|>|≤|≥)\s*({_NUMBER})")
_MONTH = re.compile(r"\d{4}-\d{2}")
_YEAR = re.compile(r"(?:18|19|20|21)\d{2}")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_POSTAL_PART = re.compile(r"[ABCEGHJ-NPRSTVXY](?:\d[ABCEGHJ-NPRSTV-Z])?")
_POSTAL = re.compile(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z](?:\d[ABCEGHJ-NPRSTV-Z]\d)?")


def read_range(word: str) -> tuple[float, float] | None:
    """The half-open range ``[low, high)`` that a word names, a number included, or None.

    >>> read_range("30-39"), read_range("90+"), read_range("[10, 20)")
    ((30.0, 40.0), (90.0, inf), (10.0, 20.0))
    """
    word = word.strip()
    if match := _HALF_OPEN.fullmatch(word):
        return float(match[1]), float(match[2])
    if match := _BAND.fullmatch(word):
        return float(match[1]), float(match[2]) + 1
    if match := _FROM.fullmatch(word):
        return float(match[1]), inf
    if match := _BOUND.fullmatch(word):
        end = float(match[2])
        ends = {">": (_after(end), inf), "<": (-inf, end), "<=": (-inf, _after(end)), "≤": (-inf, _after(end))}
        return ends.get(match[1], (end, inf))
    number = read_number(word)
    return None if number is None else (float(number), _after(float(number)))


def read_pattern(word: str) -> Callable[[str], bool] | None:
    """Whether a value stands under a word, where the word has a form that tells; None where it has none.

    >>> under = read_pattern("2024-Q1")
    >>> under("2024-02-29 13:05"), under("2024-04-01")
    (True, False)
    >>> read_pattern("M5V")("m5v 2t6"), read_pattern("13**")("1305")
    (True, True)
    """
    word = word.strip()
    if ANY in word and word.strip(ANY):
        masked = re.compile("".join(".?" if sign == ANY else re.escape(sign) for sign in word), re.IGNORECASE)
        return lambda value: masked.fullmatch(value.strip()) is not None
    if match := _QUARTER.fullmatch(word):
        year, quarter = int(match[1]), int(match[2])
        return lambda value: (
            (day := read_date(value.strip())) is not None and (day.year, (day.month + 2) // 3) == (year, quarter)
        )
    if _MONTH.fullmatch(word) or _YEAR.fullmatch(word):
        return lambda value: (day := read_date(value.strip())) is not None and day.isoformat().startswith(f"{word}-")
    if _POSTAL_PART.fullmatch(word):
        return lambda value: _POSTAL.fullmatch(code := _bare(value)) is not None and code.startswith(word)
    return None


def _bare(value: str) -> str:
    return value.upper().replace(" ", "").replace("-", "")


def _after(number: float) -> float:
    return nextafter(number, inf)
