"""Rows that are the sum of others without saying so: a region beside its forward sortation areas, a service beside its programs.

People keep such a row right before or after the rows that it adds up, so a run of neighbours is tried; and the first characters of postal codes
are tried against all codes that begin so. A row counts as a sum only where it is one in every column of the other dimensions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

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
    usable = ~missing.reshape(column.size, -1).any(axis=0)
    table: Values = counted.reshape(column.size, -1)[:, usable]
    codes, first = np.unique(column.codes[rows], return_index=True)
    order = codes[np.argsort(first)].tolist()
    return _by_beginning(column, order, table) or _by_place(order, table)


def _by_beginning(column: Coded, order: Sequence[int], table: Values) -> list[Sum]:
    """``M`` or ``M5`` beside M5V and M5T."""
    words = {code: (column.spellings[code] or "").strip().upper() for code in order}
    sums = []
    for code in order:
        parts = tuple(
            other
            for other in order
            if other != code and words[other].startswith(words[code]) and _POSTAL.fullmatch(words[other])
        )
        is_beginning = 0 < len(words[code]) <= 3 and words[code][0].isalpha()
        if (
            is_beginning
            and len(parts) > 1
            and table[code].any()
            and _equal(table[list(parts)].sum(axis=0), table[code])
        ):
            sums.append((code, parts))
    return sums


def _by_place(order: Sequence[int], table: Values) -> list[Sum]:
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


def _runs(order: Sequence[int], table: Values) -> list[Sum]:
    sums: list[Sum] = []
    taken: set[int] = set()
    for at, code in enumerate(order):
        if code in taken or (table[code] > 0).sum() < _FEWEST_COLUMNS:
            continue
        after, before = order[at + 1 :], list(reversed(order[:at]))
        parts = _run(code, after, table, taken) or _run(code, before, table, taken)
        if parts:
            sums.append((code, parts))
            taken |= {code, *parts}
    return sums


def _run(code: int, neighbours: Sequence[int], table: Values, taken: set[int]) -> tuple[int, ...]:
    """The nearest neighbours that add up to the code, at least two; nothing where none do."""
    total = np.zeros(table.shape[1])
    for length, neighbour in enumerate(neighbours, 1):
        total = total + table[neighbour]
        if neighbour in taken or (total > table[code] + 0.5).any():
            return ()
        if length > 1 and _equal(total, table[code]):
            return tuple(neighbours[:length])
    return ()


def _equal(left: Values, right: Values) -> bool:
    return bool((np.abs(left - right) < 0.5).all())
