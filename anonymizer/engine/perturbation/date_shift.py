"""Dates moved person by person: all dates of one person by the same number of days, so that intervals stay.

The number of days follows the key and the person. With the usual span it is the one by which dates in redacted texts of the
same person move. A record without a person moves by a number of its own.
"""

from __future__ import annotations

from datetime import date

import numpy as np

from anonymizer.engine.perturbation.column import Column, numbered
from anonymizer.engine.text.operators.date_shift import MOST_DAYS
from anonymizer.engine.text.operators.identity import number, subkey

DEFAULT_DAYS = MOST_DAYS


def days_of_person(key: bytes, person: str, max_days: int) -> int:
    """From ``max_days`` back to ``max_days`` on, never 0."""
    days = number(subkey(key, "shift"), person, 2 * max_days) - max_days
    return days if days < 0 else days + 1


def shifted(column: Column, days: list[date | None], persons: Column, *, key: bytes, max_days: int) -> Column:
    """The dates moved, written as year-month-day. The time of day is left out; blanks stay blank.

    Args:
        days: the date of each word of the column.
        persons: whose record each is.
    """
    ordinals = np.array([0 if day is None else day.toordinal() for day in days], np.int64)
    moves = np.array(
        [0 if who is None else days_of_person(key, f"person\x00{who}", max_days) for who in persons.words], np.int64
    )[persons.codes]
    for row in np.flatnonzero(~persons.is_present).tolist():
        moves[row] = days_of_person(key, f"record\x00{row}", max_days)
    is_there = np.array([day is not None for day in days], bool)[column.codes]
    moved = np.where(is_there, ordinals[column.codes] + moves, 0)
    different, codes = np.unique(moved, return_inverse=True)
    words = [None if not ordinal else date.fromordinal(ordinal).isoformat() for ordinal in different.tolist()]
    return numbered(words, codes.astype(np.int32))
