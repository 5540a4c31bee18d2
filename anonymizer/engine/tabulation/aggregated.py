"""A table that was aggregated before it came: its cells as numbers, and what adds up in it.

Whatever adds up is found in the table itself, as an attacker would find it: rows whose dimension says "total" (or says nothing) and
holds the sum of the rows that differ in that dimension only; rows that are such a sum without saying so (``subtotals``); and columns
that are, in every row, the sum of other columns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.table.codes import Coded, Coder, require_columns
from anonymizer.engine.tabulation.relations import Indices, Mask, Relations, Values
from anonymizer.engine.tabulation.subtotals import hidden_sums

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

MOST_ADDED_COLUMNS = 12  # beyond it, sums of columns are not looked for: there are too many subsets
_COUNT = re.compile(r"(\d+|\d{1,3}(?:[\s\u00a0\u202f,]\d{3})+)(?:[.,]0+)?")


class Status(IntEnum):
    """What a cell says. Hidden, zero and not asked are three different things."""

    SHOWN = 0
    ZERO = 1
    SMALL = 2
    """Hidden because it is below the threshold."""
    COMPLEMENTARY = 3
    """Hidden so that a small one cannot be worked out."""
    HIDDEN_BEFORE = 4
    """``*`` in the table as it came."""
    NOT_ASKED = 5
    """Blank in the table as it came."""


@dataclass(frozen=True, slots=True)
class GivenTable:
    """Rows by count columns. A cell has the number ``row * len(counts) + column``."""

    counts: tuple[str, ...]
    values: Values
    """Every cell, row by row; 0 where nothing is known."""
    status: npt.NDArray[np.uint8]
    relations: Relations
    claimed_sums: tuple[Relations, ...]
    """Sums that rows say they are, and of which a part is hidden or was not asked: nobody can check that they add up. Where a total could be the
    sum of different rows, once for each way; first the way that counts nothing twice."""
    notes: tuple[Finding, ...]

    @property
    def rows(self) -> int:
        return len(self.values) // len(self.counts)

    @property
    def open_sums(self) -> Relations:
        """The claimed sums in the way that counts nothing twice."""
        return self.claimed_sums[0]


def read_given(source: Source, rule: TableRule) -> GivenTable:
    """The cells of a table and what adds up in it.

    Raises:
        UnknownColumn: a column that counts is not in the table.
        InvalidSource: it is empty, a column that counts holds something else, or two rows stand for the same cell.
    """
    require_columns(source.columns, (*rule.counts, *rule.measures))
    dimensions = [name for name in source.columns if name not in rule.counts and name not in rule.measures]
    coders, parts = [Coder(name) for name in dimensions], [_CountReader(name) for name in rule.counts]
    rows = 0
    for batch in source.batches([*dimensions, *rule.counts]):
        for coder in coders:
            coder.add(batch.column(coder.column))
        for part in parts:
            part.add(batch.column(part.column))
        rows += batch.num_rows
    if not rows:
        raise InvalidSource(Finding("table.no_records"))
    faults = [fault for part in parts for fault in part.faults()]
    if faults:
        raise InvalidSource(*faults)
    coded = [coder.finish() for coder in coders]
    _refuse_repeated(coded, rows)
    values = np.stack([part.values() for part in parts], axis=1).ravel()
    status = np.stack([part.status() for part in parts], axis=1).ravel()
    rows_add_up, claimed_sums, notes = _total_rows(coded, dimensions, values, status, len(parts), rule)
    columns_add_up, claimed_columns = _total_columns(values, status, len(parts))
    relations = Relations.joined(len(values), [rows_add_up, columns_add_up])
    claims = tuple(Relations.joined(len(values), [sums, claimed_columns]) for sums in claimed_sums)
    return GivenTable(rule.counts, values, status, relations, claims, notes)


class _CountReader:
    """Reads one column of counts, batch by batch."""

    def __init__(self, column: str) -> None:
        self.column = column
        self._values: list[Values] = []
        self._status: list[npt.NDArray[np.uint8]] = []
        self._wrong = 0
        self._first_wrong = 0
        self._seen = 0

    def add(self, column: pa.Array) -> None:
        import pyarrow.compute as pc

        encoded = pc.dictionary_encode(column)
        known = [_count(text) for text in encoded.dictionary.to_pylist()]
        numbers = np.array([cell[0] for cell in known] + [0.0])
        kinds = np.array([cell[1] for cell in known] + [Status.NOT_ASKED], np.int16)
        indices = pc.fill_null(encoded.indices, len(known)).to_numpy(zero_copy_only=False)
        kind = kinds[indices]
        if len(wrong := np.flatnonzero(kind < 0)):
            self._first_wrong = self._first_wrong or self._seen + int(wrong[0]) + 2
            self._wrong += len(wrong)
        self._values.append(numbers[indices])
        self._status.append(kind.astype(np.uint8))
        self._seen += len(column)

    def faults(self) -> list[Finding]:
        if not self._wrong:
            return []
        return [Finding("table.not_a_count", self.column, self._first_wrong, {"count": self._wrong})]

    def values(self) -> Values:
        return np.concatenate(self._values)

    def status(self) -> npt.NDArray[np.uint8]:
        return np.concatenate(self._status)


def _count(text: str) -> tuple[float, int]:
    """The number and its status; -1 for what is no count."""
    text = text.strip()
    if text == ANY:
        return 0.0, Status.HIDDEN_BEFORE
    match = _COUNT.fullmatch(text)
    if match is None:
        return 0.0, -1
    number = float(re.sub(r"\D", "", match[1]))
    return number, Status.SHOWN if number else Status.ZERO


def _refuse_repeated(coded: Sequence[Coded], rows: int) -> None:
    keys = _keys(coded, rows)
    _, first, times = np.unique(keys, return_index=True, return_counts=True)
    if len(times) < rows:
        facts = {"count": int(rows - len(times))}
        raise InvalidSource(Finding("table.repeated_cell", row=int(first[times > 1].min()) + 2, facts=facts))


def _keys(coded: Sequence[Coded], rows: int) -> Indices:
    """One number for each row: equal where all these columns are."""
    keys = np.zeros(rows, np.int64)
    for column in coded:
        _, keys = np.unique(keys * column.size + column.codes, return_inverse=True)
    return keys.astype(np.int64)


def _total_rows(
    coded: Sequence[Coded],
    names: Sequence[str],
    values: Values,
    status: npt.NDArray[np.uint8],
    width: int,
    rule: TableRule,
) -> tuple[Relations, tuple[Relations, ...], tuple[Finding, ...]]:
    """Rows that are totals over one dimension, where they do add up; those that claim it where a part is not known, in each way in which they
    could; a note where a row says it is a total and is not.

    Where some rows seem to be sums of others, that may be by chance: a total is tried as the sum of these and of what they do not hold, of all
    that is no such sum, and of all. Whatever adds up is a relation, for an attacker tries all of them too.
    """
    known = (status == Status.SHOWN) | (status == Status.ZERO)
    rows, total_rows, notes = len(values) // width, [], []
    claimed: list[list[Relations]] = [[], [], []]  # by the way in which a total is the sum of others
    for at, (name, column) in enumerate(zip(names, coded, strict=True)):
        says_total, says_nothing = _totals(column, rule)
        keys = _keys([*coded[:at], *coded[at + 1 :]], rows)
        others = ~says_total & ~says_nothing
        # A blank is a value of its own (ADR 0004), and a total only where it always is the sum of the others.
        if says_nothing.any() and not _add_up(
            _grouped(keys, np.flatnonzero(says_nothing), np.flatnonzero(others), width, len(values)), values, known
        ):
            others, says_nothing = others | says_nothing, np.zeros(rows, bool)
        sums = hidden_sums(column, keys, others, values.reshape(rows, width), known.reshape(rows, width))
        below = np.isin(column.codes, [part for _, parts in sums for part in parts])
        above = np.isin(column.codes, [code for code, _ in sums])
        addends = [others & ~below, *([others & ~above, others] if sums else [])]
        checked, equal = set[int](), set[int]()
        for totals, parts, is_named, ways in (
            *((says_total, parts, True, _ways(way, addends)) for way, parts in enumerate(addends)),
            *((says_nothing, parts, False, _ways(way, addends)) for way, parts in enumerate(addends)),
            *((column.codes == code, np.isin(column.codes, parts), False, range(3)) for code, parts in sums),
        ):
            candidates = _grouped(keys, np.flatnonzero(totals), np.flatnonzero(parts), width, len(values))
            if not len(candidates):
                continue
            complete = ~_touches(candidates, ~known)
            adds_up = complete & (np.abs(candidates.differences(values)) < 0.5)
            if is_named:
                checked.update(candidates.totals[complete].tolist())
                equal.update(candidates.totals[adds_up].tolist())
            is_total = is_named or bool(adds_up[complete].all())
            total_rows.append(candidates.where(adds_up & is_total))
            if is_named or (is_total and complete.any()):
                for way in ways:
                    claimed[way].append(candidates.where(~complete))
        if checked - equal:
            notes.append(Finding("table.totals_differ", name, facts={"count": len(checked - equal)}))
    every_way = tuple(Relations.joined(len(values), sums) for sums in claimed)
    return Relations.joined(len(values), total_rows).distinct(), every_way, tuple(notes)


def _add_up(candidates: Relations, values: Values, known: Mask) -> bool:
    """Whether each total of which all is known is the sum of its parts; not where none is."""
    complete = ~_touches(candidates, ~known)
    return bool(complete.any() and (np.abs(candidates.differences(values)) < 0.5)[complete].all())


def _ways(way: int, addends: Sequence[Mask]) -> range:
    """The ways for which this one stands: for all, where a dimension has one way only."""
    return range(way, way + 1) if len(addends) > 1 else range(3)


def _touches(relations: Relations, cells: Mask) -> Mask:
    """Which relations contain one of the cells."""
    touched: Mask = abs(relations.matrix) @ cells.astype(float) > 0
    return touched


def _totals(column: Coded, rule: TableRule) -> tuple[Mask, Mask]:
    """Rows whose value in a column is a word for a total, and rows that leave it blank."""
    named = [path is not None and path[0].strip().casefold() in rule.total_words for path in column.paths]
    blank = [path is None for path in column.paths]
    return np.array(named, bool)[column.codes], np.array(blank, bool)[column.codes]


def _grouped(keys: Indices, totals: Indices, parts: Indices, width: int, cells: int) -> Relations:
    """A relation for each count of each total row that has parts with the same key."""
    order = parts[np.argsort(keys[parts], kind="stable")]
    sorted_keys = keys[order]
    starts = np.searchsorted(sorted_keys, keys[totals], "left")
    ends = np.searchsorted(sorted_keys, keys[totals], "right")
    chosen = [(total, order[start:end]) for total, start, end in zip(totals, starts, ends, strict=True) if end > start]
    return Relations.of(
        cells,
        [int(total) * width + at for total, _ in chosen for at in range(width)],
        [rows * width + at for _, rows in chosen for at in range(width)],
    )


def _total_columns(values: Values, status: npt.NDArray[np.uint8], width: int) -> tuple[Relations, Relations]:
    """Columns that are the sum of other columns in every row in which all are known; and the same in rows with gaps, where nobody can check it."""
    cells = len(values)
    if not 2 <= width <= MOST_ADDED_COLUMNS:
        return Relations.none(cells), Relations.none(cells)
    table = values.reshape(-1, width)
    known = (status.reshape(-1, width) <= Status.ZERO).all(axis=1)
    rows = np.flatnonzero(known)
    if not len(rows):
        return Relations.none(cells), Relations.none(cells)
    several = table[rows]
    sums: set[tuple[int, tuple[int, ...]]] = set()
    filled = [int(column) for column in np.flatnonzero(several.any(axis=0))]
    for total in filled:
        for parts in _subsets_adding_up(several, total, [column for column in filled if column != total]):
            if len(parts) > 1 or (parts[0], (total,)) not in sums:  # two equal columns are one relation
                sums.add((total, parts))
    whole, gapped = (
        Relations.of(
            cells,
            [int(row) * width + total for total, _ in sorted(sums) for row in rows],
            [int(row) * width + np.array(parts) for _, parts in sorted(sums) for row in rows],
        )
        for rows in (rows, np.flatnonzero(~known))
    )
    is_open = _touches(gapped, status > Status.ZERO) if len(gapped) else np.zeros(0, bool)
    # In a row with gaps elsewhere a sum whose parts are all known either holds or does not.
    holds = ~is_open & (np.abs(gapped.differences(values)) < 0.5) if len(gapped) else is_open
    return Relations.joined(cells, [whole, gapped.where(holds)]), gapped.where(is_open)


def _subsets_adding_up(table: Values, total: int, others: Sequence[int]) -> list[tuple[int, ...]]:
    """The smallest sets of columns whose sum is always the total."""
    few = table[np.linspace(0, len(table) - 1, min(16, len(table))).astype(int)]
    subsets: list[tuple[int, ...]] = []
    for size in range(1, len(others) + 1):
        for parts in combinations(others, size):
            if any(set(subset) <= set(parts) for subset in subsets):
                continue
            chosen = list(parts)
            if np.array_equal(few[:, chosen].sum(axis=1), few[:, total]) and np.array_equal(
                table[:, chosen].sum(axis=1), table[:, total]
            ):
                subsets.append(parts)
    return subsets
