"""Rows that are the sum of others without saying so: a region beside its forward sortation areas, a service beside its programs.

People keep such a row right before or after the rows that it adds up, so a run of neighbours is tried; and the first characters of postal codes
are tried against all codes that begin so. A row counts as a sum only where it is one in every column of the other dimensions in which it and its
parts are known. In a single column five is three and two by chance; there, rows are sums only where all rows together divide into sums and their parts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.table.codes import Coded
from anonymizer.engine.tabulation.relations import Indices, Mask, Values

type Sum = tuple[int, tuple[int, ...]]
"""A code and the codes that it adds up."""

_MOST_NUMBERS = 5_000_000
_MOST_LEVELS = 4
_FEWEST_COLUMNS = 2  # in which something was counted: in one, five is three and two by chance
_POSTAL = re.compile(r"[A-Z]\d[A-Z]( ?\d[A-Z]\d)?")


def hidden_sums(column: Coded, keys: Indices, valued: Mask, values: Values, known: Mask) -> list[Sum]:
    """The values of a dimension that are sums of others.

    Args:
        keys: of each row, equal where the other dimensions are.
        valued: rows whose value names no total and is not blank.
        values: counts, rows by columns.
        known: which of them are known.
    """
    rows = np.flatnonzero(valued)
    groups, group = np.unique(keys[rows], return_inverse=True)
    numbers = column.size * len(groups) * values.shape[1]
    if len(rows) < 3 or numbers > _MOST_NUMBERS:
        return []
    counted = np.zeros((column.size, len(groups), values.shape[1]))
    missing = np.zeros(counted.shape, bool)
    counted[column.codes[rows], group] = values[rows]
    missing[column.codes[rows], group] = ~known[rows]
    table = _Table(counted.reshape(column.size, -1), missing.reshape(column.size, -1))
    codes, first = np.unique(column.codes[rows], return_index=True)
    order = codes[np.argsort(first)].tolist()
    return _by_beginning(column, order, table) or _by_place(order, table) or _whole_division(order, table)


@dataclass(frozen=True, slots=True)
class _Table:
    """Counts of each code, by all combinations of the other dimensions; 0 where one is missing."""

    counts: Values
    missing: npt.NDArray[np.bool_]

    def is_sum(self, code: int, parts: Sequence[int], *, fewest: int) -> bool:
        """Whether the parts add up to the code wherever all are known, and in that many columns to more than nothing; beyond it nowhere."""
        all_known = ~self.missing[[code, *parts]].any(axis=0)
        gaps = self.counts[list(parts)].sum(axis=0) - self.counts[code]
        is_counted = all_known & (self.counts[code] > 0)
        return (
            int(is_counted.sum()) >= fewest
            and bool((np.abs(gaps[all_known]) < 0.5).all())
            and not self.is_beyond(gaps, code)
        )

    def is_beyond(self, gaps: Values, code: int) -> bool:
        """Whether parts hold more than the code, as far as it is known."""
        return bool((gaps[~self.missing[code]] > 0.5).any())


def _by_beginning(column: Coded, order: Sequence[int], table: _Table) -> list[Sum]:
    """``M`` or ``M5`` beside M5V and M5T. The codes say it: where none of the columns is known whole, it is a sum unless one speaks against it."""
    words = {code: (column.spellings[code] or "").strip().upper() for code in order}
    sums = []
    for code in order:
        parts = tuple(
            other
            for other in order
            if other != code and words[other].startswith(words[code]) and _POSTAL.fullmatch(words[other])
        )
        is_beginning = 0 < len(words[code]) <= 3 and words[code][0].isalpha()
        if is_beginning and len(parts) > 1 and table.counts[code].any() and table.is_sum(code, parts, fewest=0):
            sums.append((code, parts))
    return sums


def _by_place(order: Sequence[int], table: _Table) -> list[Sum]:
    """Runs of neighbours, then runs of what they add up to."""
    sums: list[Sum] = []
    left = list(order)
    for _ in range(_MOST_LEVELS):
        level = _runs(left, table)
        if not level:
            break
        sums += level
        gone = {part for _, parts in level for part in parts}
        left = [code for code in left if code not in gone]
    return sums


def _runs(order: Sequence[int], table: _Table) -> list[Sum]:
    sums: list[Sum] = []
    taken: set[int] = set()
    for at, code in enumerate(order):
        if code in taken or (table.counts[code] > 0).sum() < _FEWEST_COLUMNS:
            continue
        after, before = order[at + 1 :], list(reversed(order[:at]))
        parts = _run(code, after, table, taken) or _run(code, before, table, taken)
        if parts:
            sums.append((code, parts))
            taken |= {code, *parts}
    return sums


def _whole_division(order: Sequence[int], table: _Table) -> list[Sum]:
    """Sums, each right before its parts or each right after them, where all rows are one or the other and there are several sums."""
    for rows, is_turned in ((list(order), False), (list(reversed(order)), True)):
        ways: list[list[Sum] | None] = [None] * len(rows) + [[]]  # of the rows from each on
        for start in range(len(rows) - 3, -1, -1):
            if not table.counts[rows[start]].any():
                continue
            gaps = -table.counts[rows[start]]
            for end in range(start + 1, len(rows)):
                gaps = gaps + table.counts[rows[end]]
                if table.is_beyond(gaps, rows[start]):
                    break
                rest = ways[end + 1]
                if (
                    end - start > 1
                    and rest is not None
                    and table.is_sum(rows[start], rows[start + 1 : end + 1], fewest=1)
                ):
                    ways[start] = [(rows[start], tuple(rows[start + 1 : end + 1])), *rest]
                    break
        whole = ways[0] if len(rows) > 2 else None
        if whole is not None and len(whole) > 1:
            return list(reversed(whole)) if is_turned else whole
    return []


def _run(code: int, neighbours: Sequence[int], table: _Table, taken: set[int]) -> tuple[int, ...]:
    """The nearest neighbours that add up to the code, at least two; nothing where none do."""
    gaps = -table.counts[code]
    for length, neighbour in enumerate(neighbours, 1):
        gaps = gaps + table.counts[neighbour]
        if neighbour in taken or table.is_beyond(gaps, code):
            return ()
        if length > 1 and table.is_sum(code, neighbours[:length], fewest=_FEWEST_COLUMNS):
            return tuple(neighbours[:length])
    return ()
