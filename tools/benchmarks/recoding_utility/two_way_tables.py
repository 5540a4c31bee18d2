"""The measure of a release: how far its two-way tables are from those of the original. It imports nothing of the engine.

For each pair of the quasi-identifiers and sensitive columns, the original's table counts records by the *cells* of both columns:
its values as they are, and numbers and dates in at most ten bins that hold about as many records each (cut at the tenths of the original's values;
a column of ten values or fewer keeps them). A missing value is a cell of its own.

The release's table is what an analyst can estimate who knows the domain and nothing else. A generalized value, that is an interval, an
ancestor or a set, counts in the cells of the original values that it covers, the same part for each of them. Lost, and so counted
nowhere: a cell that is starred or empty where the original was not, or that covers all values of a column that has at least two; a record
or a column that is not in the release.

The relative error of a pair is ``sum |original - released| / sum original``: 0 where the tables are equal, 1 where all is lost. No more
than 1 counts: values that are spread over cells where hardly anybody is could cost up to 2, and a column would be worth more starred
than generalized, while whoever leaves the table alone is off by 1 and no more. The measure is the mean over all pairs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

STAR: Final = "*"
MISSING: Final = "missing"
BINS: Final = 10
_ROWS_AT_ONCE: Final = 20_000

type Floats = npt.NDArray[np.float64]
type Codes = npt.NDArray[np.int64]
type Coverage = Mapping[str, Mapping[str, Sequence[str]]]
"""For each column, the original values that a released value covers. A value that is not there covers itself."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A column that is measured."""

    name: str
    kind: str = "category"
    """``category``, ``number`` or ``date`` (``2024-05-31``)."""


@dataclass(frozen=True, slots=True)
class TwoWayError:
    """The error of every pair, and what is left of every column."""

    pairs: Mapping[tuple[str, str], float]
    left: Mapping[str, float]
    """For each column, the share of the original's records whose cell in it tells something."""

    @property
    def mean(self) -> float:
        """The measure."""
        return float(np.mean(list(self.pairs.values())))

    @property
    def lost_columns(self) -> tuple[str, ...]:
        """Columns of which nothing is left."""
        return tuple(name for name, share in self.left.items() if not share)


def two_way_error(
    original: pd.DataFrame, release: pd.DataFrame, columns: Sequence[Measured], coverage: Coverage
) -> TwoWayError:
    """The error of a release. Cells of both tables are text; a missing one is empty or ``missing``.

    Raises:
        ValueError: a released value is neither an original one nor said to cover any.
    """
    scales = [Scale.of(_cells(original, column.name), column.kind) for column in columns]
    sides = [
        _side(scale, _cells(original, column.name), release, column.name, coverage.get(column.name, {}))
        for scale, column in zip(scales, columns, strict=True)
    ]
    pairs = {}
    for (first, a), (second, b) in combinations(zip(columns, sides, strict=True), 2):
        before = _table(a.before, np.eye(a.size), b.before, np.eye(b.size))
        after = _table(a.after, a.weights, b.after, b.weights)
        pairs[first.name, second.name] = min(float(np.abs(before - after).sum() / len(original)), 1.0)
    left = {
        column.name: float(side.weights.sum(axis=1)[side.after].sum() / len(original))
        for column, side in zip(columns, sides, strict=True)
    }
    return TwoWayError(pairs, left)


@dataclass(frozen=True, slots=True)
class Scale:
    """The cells of a column, by the original alone."""

    cell_of: Mapping[str, int]
    """The cell of each original value."""
    cuts: Floats | None
    """For numbers and dates in bins: where the bins end. A value at a cut is in the lower bin."""
    size: int
    kind: str

    @classmethod
    def of(cls, values: pd.Series, kind: str) -> Scale:
        """The cells of these values."""
        present = [value for value in values.unique() if value != MISSING]
        cuts = None
        if kind == "category" or len(present) <= BINS:
            cell_of = {value: cell for cell, value in enumerate(sorted(present))}
            size = len(cell_of)
        else:
            numbers = _numbers(values[values != MISSING], kind)
            cuts = np.unique(np.quantile(numbers, np.arange(1, BINS) / BINS, method="inverted_cdf"))
            cuts = cuts[cuts < numbers.max()]
            places = np.searchsorted(cuts, _numbers(present, kind))
            cell_of, size = dict(zip(present, places.tolist(), strict=True)), len(cuts) + 1
        if (values == MISSING).any():
            cell_of[MISSING], size = size, size + 1
        return cls(cell_of, cuts, size, kind)

    def weights_of(self, covered: Sequence[str]) -> Floats:
        """What a value counts in each cell that covers these original values."""
        weights = np.zeros(self.size)
        if len(covered) < len(self.cell_of) or len(covered) == 1:
            np.add.at(weights, [self.cell_of[value] for value in covered], 1 / len(covered))
        return weights

    def weights_of_number(self, value: str) -> Floats | None:
        """Those of a number that the original does not have (a mean, a rounded amount); None where it is none."""
        try:
            number = _numbers([value], self.kind)
        except ValueError:
            return None
        if self.cuts is None:
            return None
        weights = np.zeros(self.size)
        weights[np.searchsorted(self.cuts, number[0])] = 1
        return weights


@dataclass(frozen=True, slots=True)
class _Side:
    before: Codes
    after: Codes
    weights: Floats
    """For each released value, what it counts in each cell."""
    size: int


def _side(
    scale: Scale, before: pd.Series, release: pd.DataFrame, name: str, coverage: Mapping[str, Sequence[str]]
) -> _Side:
    cells = before.map(scale.cell_of).to_numpy(np.int64)
    if name not in release.columns:
        return _Side(cells, np.zeros(len(release), np.int64), np.zeros((1, scale.size)), scale.size)
    after, values = pd.factorize(_cells(release, name))
    return _Side(
        cells, after.astype(np.int64), np.array([_weights(scale, value, coverage) for value in values]), scale.size
    )


def _weights(scale: Scale, value: str, coverage: Mapping[str, Sequence[str]]) -> Floats:
    if value == STAR or (value == MISSING and MISSING not in scale.cell_of):
        return np.zeros(scale.size)
    if value in coverage:
        return scale.weights_of(coverage[value])
    if value in scale.cell_of:
        return scale.weights_of([value])
    if scale.kind != "category" and (weights := scale.weights_of_number(value)) is not None:
        return weights
    raise ValueError("a released value covers no value of the original")


def _table(first: Codes, first_weights: Floats, second: Codes, second_weights: Floats) -> Floats:
    """Records by the cells of two columns. Equal pairs of values are counted first and spread once."""
    pairs, counts = np.unique(first * len(second_weights) + second, return_counts=True)
    table = np.zeros((first_weights.shape[1], second_weights.shape[1]))
    for begin in range(0, len(pairs), _ROWS_AT_ONCE):
        rows = slice(begin, begin + _ROWS_AT_ONCE)
        a, b = np.divmod(pairs[rows], len(second_weights))
        table += first_weights[a].T @ (second_weights[b] * counts[rows, None])
    return table


def _cells(table: pd.DataFrame, name: str) -> pd.Series:
    return table[name].fillna(MISSING).replace("", MISSING)


def _numbers(values: Sequence[str] | pd.Series, kind: str) -> Floats:
    if kind == "date":
        return pd.to_datetime(pd.Series(list(values))).to_numpy("datetime64[D]").astype(float)
    return np.array([float(value) for value in values])
