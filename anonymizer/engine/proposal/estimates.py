"""What an analyst who holds the release alone can still estimate: tables of two columns, means, a regression.

The error of the tables is the measure of ``tools/benchmarks/recoding_utility/two_way_tables.py``, taken over codes instead of a file, against
the table at the finest levels that the recipe allows: a generalized value counts evenly in the values that it covers, and what is starred, removed or covers
a whole column counts nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from math import comb
from typing import Any

import numpy as np

from anonymizer.engine.attacks.forms import read_range
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Floats, Ladder
from anonymizer.engine.classes.tuples import Collapsed, Keys, tally
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recoding import Recoded
from anonymizer.engine.search.lattice import Attempt
from anonymizer.engine.search.preparation import Prepared
from anonymizer.engine.table.codes import Codes

BINS = 10
"""Numbers and dates are counted by so many bins of about as many records each."""
MOST_CELLS = 3_000
"""Values of a column that are told apart in the tables."""
_MOST_PAIRS = 2**23  # of words of two columns that are counted in one array
_NUMBERS = ("integer", "decimal", "age", "year")
_DATES = ("date", "datetime")


@dataclass(frozen=True, slots=True)
class Estimates:
    """How far estimates are off. None where there is nothing of the kind to estimate."""

    two_way_error: float | None
    """Mean over all pairs of columns: the share of the records by which the table of both is off, at most 1."""
    mean_change: float | None
    """The largest change of the mean of a column of numbers, in standard deviations."""
    coefficient_change: float | None
    """The largest change of a standardized coefficient of a linear regression of a sensitive column on the others."""
    informative: Mapping[str, float]
    """For each quasi-identifier, the share of the records of which it tells something."""

    @property
    def error(self) -> float:
        """By which recodings are compared: that of the tables, or of a single column what is not told."""
        if self.two_way_error is not None:
            return self.two_way_error
        return 1 - min(self.informative.values(), default=1.0)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Estimates:
        """The estimates that ``to_dict`` described."""
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Words:
    """What a quasi-identifier shows."""

    of: Codes
    """The word of each distinct tuple."""
    labels: tuple[str | None, ...]


def words_of_attempt(prepared: Prepared, attempt: Attempt) -> tuple[Words, ...]:
    """What is shown where all records stand at the same levels; suppressed tuples show ``*``."""
    return tuple(
        Words(
            np.where(attempt.failing, len(ladder.labels[level]), ladder.codes[level][base]),
            (*ladder.labels[level], ANY),
        )
        for ladder, level, base in zip(prepared.ladders, attempt.node, prepared.table.tuples, strict=True)
    )


def words_of_recoding(recoded: Recoded) -> tuple[Words, ...]:
    """What is shown where each group stands at levels of its own."""
    return tuple(
        Words(cells, alphabet.labels) for cells, alphabet in zip(recoded.cells, recoded.alphabets, strict=True)
    )


def estimates(prepared: Prepared, recipe: Recipe, shown: Sequence[Words], *, lost: Sequence[str] = ()) -> Estimates:
    """How far off the tables, means and coefficients are that are estimated from these words.

    Args:
        shown: for each quasi-identifier.
        lost: columns of the table that do not leave, and that its tables of two columns lose.
    """
    table = prepared.table
    columns = [
        _Column.of(ladder, words, base, table, kind=recipe.columns[name].kind)
        for name, ladder, words, base in zip(
            prepared.quasi_identifiers, prepared.ladders, shown, table.tuples, strict=True
        )
    ]
    gone = np.full(len(table.counts), recipe.suppression.rows == "remove")
    for words in shown:
        gone &= np.array([label == ANY for label in words.labels], bool)[words.of]
    if gone.all():
        gone[:] = False  # no column tells anything of anybody: that is no suppression
    sensitive = [
        _Sensitive.of(table, name, labels, kind=recipe.columns[name].kind) for name, labels in prepared.leaving.items()
    ]
    informative = dict.fromkeys(lost, 0.0) | {
        name: float(table.counts[column.tells].sum() / table.records)
        for name, column in zip(prepared.quasi_identifiers, columns, strict=True)
    }
    return Estimates(
        two_way_error=_two_way_error(
            table, columns, [column for column in sensitive if column is not None], gone, lost=len(lost)
        ),
        mean_change=max(
            (change for column in columns if (change := column.mean_change(table)) is not None), default=None
        ),
        coefficient_change=_coefficient_change(table, columns, sensitive, gone),
        informative=informative,
    )


@dataclass(frozen=True, slots=True)
class _Column:
    """A quasi-identifier before and after. Arrays are over the distinct tuples, but for the weights."""

    cells: Keys
    """The cell of the tables in which each counts."""
    size: int
    rows: Keys
    """Which row of the weights is that of the word that each shows."""
    weights: Floats
    """What a word counts in each cell. The first row is that of all words that count nowhere."""
    tells: Mask
    number: Floats | None
    """The number, or whether it is the column's most frequent value; None where it does not vary."""
    estimate: Floats
    """The same, as the word tells it."""
    is_number: bool

    @classmethod
    def of(cls, ladder: Ladder, words: Words, base: Codes, table: Collapsed, *, kind: str | None) -> _Column:
        values, covered = ladder.labels[0], _covered(ladder)
        counts: Floats = np.bincount(base, weights=table.counts, minlength=len(values)).astype(float)
        numbers, order = _orders(values, kind)
        cell_of, size = _cells(values, counts, order)
        number = numbers if numbers is not None else (np.arange(len(values)) == counts.argmax()).astype(float)
        row_of, tells = np.zeros(len(words.labels), np.int64), np.zeros(len(words.labels), bool)
        rows, estimate = [np.zeros(size)], np.full(len(words.labels), np.nan)
        for word, label in enumerate(words.labels):
            under = covered.get(label)
            if label == ANY or under is None or (len(under) == len(values) and len(values) > 1):
                continue
            tells[word] = True
            known = number[under][~np.isnan(number[under])]
            estimate[word] = known.mean() if len(known) else np.nan
            counted = cell_of[under][cell_of[under] < MOST_CELLS]
            if len(counted):
                row_of[word] = len(rows)
                rows.append(np.bincount(counted, minlength=size) / len(under))
        varies = len(values) > 1 and np.nanstd(number) > 0
        return cls(
            cells=cell_of.astype(np.int64)[base],
            size=size,
            rows=row_of[words.of],
            weights=np.array(rows),
            tells=tells[words.of],
            number=number[base] if varies else None,
            estimate=estimate[words.of],
            is_number=numbers is not None,
        )

    def mean_change(self, table: Collapsed) -> float | None:
        """In standard deviations; None for a column that holds no numbers, or of which nothing is told."""
        if not self.is_number or self.number is None:
            return None
        known, shown = ~np.isnan(self.number), ~np.isnan(self.estimate)
        if not shown.any():
            return None
        mean = np.average(self.number[known], weights=table.counts[known])
        variance = np.average((self.number[known] - mean) ** 2, weights=table.counts[known])
        return float(abs(np.average(self.estimate[shown], weights=table.counts[shown]) - mean) / np.sqrt(variance))


@dataclass(frozen=True, slots=True)
class _Sensitive:
    """A sensitive column, collapsed beside the tuples."""

    tuples: Keys
    cells: Keys
    counts: Floats
    size: int
    number: Floats | None
    """The mean number of each tuple, or the share of the most frequent value; None where it does not vary."""
    spread: float
    """The standard deviation over the records."""

    @classmethod
    def of(cls, table: Collapsed, name: str, values: Sequence[str | None], *, kind: str | None) -> _Sensitive | None:
        """None for a column of too many different words."""
        codes, size = table.sensitive[name]
        counts: Floats = np.bincount(codes, minlength=size).astype(float)
        numbers, order = _orders(values, kind)
        if order is None and size > MOST_CELLS:
            return None
        cell_of, cells = _cells(values, counts, order)
        keys, number = tally(table.tuple_of.astype(np.int64) * cells + cell_of[codes], len(table.counts) * cells)
        value = numbers if numbers is not None else (np.arange(size) == counts.argmax()).astype(float)
        value = np.where(np.isnan(value), np.nanmean(value), value)
        mean = np.average(value, weights=counts)
        spread = float(np.sqrt(np.average((value - mean) ** 2, weights=counts)))
        sums = np.bincount(table.tuple_of, weights=value[codes], minlength=len(table.counts))
        return cls(
            keys // cells, keys % cells, number.astype(float), cells, sums / table.counts if spread else None, spread
        )


def _two_way_error(
    table: Collapsed, columns: Sequence[_Column], sensitive: Sequence[_Sensitive], gone: Mask, *, lost: int
) -> float | None:
    counts, errors = table.counts.astype(float), []
    for first, second in combinations(columns, 2):
        before = _table(first.cells, first.size, second.cells, second.size, counts)
        errors.append(_off(before, _estimated(first, second, counts), table))
    for column in columns:
        for other in sensitive:
            before = _table(column.cells[other.tuples], column.size, other.cells, other.size, other.counts)
            shown = _table(column.rows[other.tuples], len(column.weights), other.cells, other.size, other.counts)
            errors.append(_off(before, column.weights.T @ shown, table))
    errors += [float(table.counts[gone].sum() / table.records)] * comb(len(sensitive), 2)
    errors += [1.0] * (comb(len(columns) + len(sensitive) + lost, 2) - len(errors))
    return float(np.mean(errors)) if errors else None


def _off(before: Floats, after: Floats, table: Collapsed) -> float:
    return min(float(np.abs(before - after).sum() / table.records), 1.0)


def _table(first: Keys, rows: int, second: Keys, columns: int, counts: Floats) -> Floats:
    """The records by two columns of codes."""
    key = first * columns
    key += second
    table: Floats = np.bincount(key, weights=counts, minlength=rows * columns).astype(float, copy=False)
    return table.reshape(rows, columns)


def _estimated(first: _Column, second: _Column, counts: Floats) -> Floats:
    """The table that the words of both columns tell."""
    if len(first.weights) * len(second.weights) <= _MOST_PAIRS:
        shown = _table(first.rows, len(first.weights), second.rows, len(second.weights), counts)
        return np.asarray(first.weights.T @ (shown @ second.weights))
    if second.size > first.size:
        return _estimated(second, first, counts).T
    beside = [
        np.bincount(first.rows, weights=counts * second.weights[second.rows, cell], minlength=len(first.weights))
        for cell in range(second.size)
    ]
    return np.asarray(first.weights.T @ np.stack(beside, axis=1))


def _coefficient_change(
    table: Collapsed, columns: Sequence[_Column], sensitive: Sequence[_Sensitive | None], gone: Mask
) -> float | None:
    """Of the first sensitive column that varies on all quasi-identifiers that do."""
    outcome = next((column for column in sensitive if column is not None and column.number is not None), None)
    varying = [(column.number, column.estimate) for column in columns if column.number is not None]
    left = np.where(gone, 0, table.counts).astype(float)
    if outcome is None or not varying or not left.any():
        return None
    before = _coefficients([number for number, _ in varying], outcome, table.counts.astype(float))
    after = _coefficients([estimate for _, estimate in varying], outcome, left)
    return float(np.abs(after - before).max())


def _coefficients(numbers: Sequence[Floats], outcome: _Sensitive, counts: Floats) -> Floats:
    """Standardized coefficients; an unknown number stands at the mean, and a column that does not vary has none."""
    assert outcome.number is not None
    goal = (outcome.number - np.average(outcome.number, weights=counts)) / outcome.spread
    standard = np.zeros((len(numbers), len(counts)))
    for place, number in enumerate(numbers):
        known = ~np.isnan(number) & (counts > 0)
        if known.any():
            centred = number[known] - np.average(number[known], weights=counts[known])
            standard[place, known] = centred / (np.sqrt(np.average(centred**2, weights=counts[known])) or 1.0)
    weighted = standard * counts
    return np.asarray(np.linalg.pinv(weighted @ standard.T) @ (weighted @ goal))


def _covered(ladder: Ladder) -> dict[str | None, Codes]:
    """The values that each word of the levels stands for; a word of several levels, at the coarsest of them."""
    covered: dict[str | None, Codes] = {}
    for labels, codes in zip(ladder.labels, ladder.codes, strict=True):
        order = np.argsort(codes, kind="stable")
        parts = np.split(order.astype(np.int32), np.cumsum(np.bincount(codes, minlength=len(labels)))[:-1])
        covered.update(zip(labels, parts, strict=True))
    return covered


def _numbers(values: Sequence[str | None]) -> Floats | None:
    """The number, or the middle of the range, of each value; not a number where it is missing. None where one is neither."""
    numbers = np.full(len(values), np.nan)
    for place, value in enumerate(values):
        ends = None if value is None else read_range(value)
        if value is not None and value != ANY and ends is None:
            return None
        if ends is not None:
            low, high = ends
            numbers[place] = high if np.isinf(low) else low if np.isinf(high) else (low + high) / 2
    return None if np.isnan(numbers).all() else numbers


def _orders(values: Sequence[str | None], kind: str | None) -> tuple[Floats | None, Floats | None]:
    """The numbers of a column of numbers, and what its values are sorted by, where they have an order."""
    numbers = _numbers(values) if kind in _NUMBERS else None
    return numbers, numbers if numbers is not None or kind not in _DATES else _ranks(values)


def _ranks(values: Sequence[str | None]) -> Floats:
    """The place of each value in the order of their writing; not a number where it is missing."""
    present = sorted(value for value in values if value is not None)
    place = {value: float(number) for number, value in enumerate(present)}
    return np.array([np.nan if value is None else place[value] for value in values])


def _cells(values: Sequence[str | None], counts: Floats, order: Floats | None) -> tuple[Codes, int]:
    """The cell of each value, and how many cells there are.

    What has an order and more than ten values is binned at its tenths. Of what has none, the rarest beyond ``MOST_CELLS`` share one cell, which is
    lost: to tell of them is not counted in favour of a release.
    """
    known = np.zeros(len(values), bool) if order is None else ~np.isnan(order)
    if order is None or known.sum() <= BINS:
        cell_of = np.minimum(np.argsort(np.argsort(-counts, kind="stable")), MOST_CELLS).astype(np.int32)
        return cell_of, min(len(values), MOST_CELLS + 1)
    ranked = np.flatnonzero(known)[np.argsort(order[known], kind="stable")]
    before = np.cumsum(counts[ranked]) - counts[ranked]
    cell_of = np.full(len(values), BINS, np.int32)
    cell_of[ranked] = np.floor(before / max(counts[ranked].sum(), 1) * BINS + 1e-9)
    return cell_of, BINS + 1
