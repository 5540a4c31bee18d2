"""A cube that may be filtered freely: which columns it counts by, read from the records, and the rounded counts of every combination.

Boundaries that overlap (old neighbourhoods and new ones) stand side by side on one axis, and so do months and weeks: the engine rounds the
same records to the same figure wherever they stand. Places with too few people stand under no name, as in fixed tables.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.table.codes import Coded, Coder, code_columns
from anonymizer.engine.tabulation.combinations import Axis, Counts, base_for, rounded_combinations
from entente.core.errors import Finding, Invalid
from entente.explorer.cubes.protection import BLANK, too_small

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class Division:
    """One division of the land: the column that says the place, its people, and for a division without a column the place that holds each."""

    column: str
    population: Mapping[str, int]
    holds: Mapping[str, str] | None = None
    """By the value of the column, the place of this division in which it lies whole."""


@dataclass(frozen=True, slots=True)
class Free:
    """What is counted: by divisions of the land, by columns of periods that stand side by side, and by columns to filter by."""

    divisions: tuple[Division, ...]
    periods: tuple[str, ...]
    filters: tuple[str, ...]
    threshold: int
    minimum_population: int


@dataclass(frozen=True, slots=True)
class Combined:
    """The rounded counts, and what stands on each axis: places of each division, periods, values of each filter. The first is all."""

    base: int
    places: tuple[tuple[str, ...], ...]
    periods: tuple[tuple[str, ...], ...]
    values: tuple[tuple[str, ...], ...]
    unnamed: tuple[frozenset[str], ...]
    counts: Counts

    def lines(self) -> Iterator[tuple[str, list[int]]]:
        """For each selection that is not empty its name and the counts of all places; the first is all places together."""
        others: Any = self.counts.reshape(self.counts.shape[0], -1)
        names = itertools.product(*(range(size) for size in self.counts.shape[1:]))
        filled = others.any(axis=0)
        for at, name in enumerate(names):
            if filled[at]:
                yield selection(name), others[:, at].tolist()


def selection(numbers: Sequence[int]) -> str:
    """The name of a selection: the number of its period and of the value of each filter; 0 is all.

    >>> selection((12, 0, 3))
    '12.0.3'
    """
    return ".".join(map(str, numbers))


def combine(source: Source, free: Free, *, seed: bytes | None = None) -> Combined:
    """Count and round.

    Raises:
        Invalid: the threshold protects nobody, or a column is named twice.
        InvalidSource: no records, or too many combinations.
        CriterionUnmet: some count can be narrowed down too far, however it is rounded.
    """
    if free.threshold < 2:
        raise Invalid(Finding("cube.threshold"))
    columns = list(dict.fromkeys([*(division.column for division in free.divisions), *free.periods, *free.filters]))
    coded = code_columns(source, [Coder(column) for column in columns])
    unnamed = tuple(too_small(division.population, free.minimum_population) for division in free.divisions)
    divided = [
        _divided(coded[division.column], division, small)
        for division, small in zip(free.divisions, unnamed, strict=True)
    ]
    axes = [
        Axis("place", tuple(labels for labels, _ in divided), tuple(codes for _, codes in divided)),
        _axis("period", [coded[column] for column in free.periods]),
        *(_axis(column, [coded[column]]) for column in free.filters),
    ]
    counts = rounded_combinations(axes, threshold=free.threshold, seed=seed)
    values = tuple(axis.labels[0] for axis in axes[2:])
    return Combined(base_for(free.threshold), axes[0].labels, axes[1].labels, values, unnamed, counts)


def _divided(coded: Coded, division: Division, small: frozenset[str]) -> tuple[tuple[str, ...], Any]:
    labels = tuple(sorted(set(division.population) - small))
    number = {label: at for at, label in enumerate(labels)}
    places = [
        value if division.holds is None or value is None else division.holds.get(value) for value in coded.spellings
    ]
    return labels, np.array([number.get(value or "", -1) for value in places], np.int32)[coded.codes]


def _axis(name: str, columns: Sequence[Coded]) -> Axis:
    labels, codes = [], []
    for coded in columns:
        values = [value or BLANK for value in coded.spellings]
        order = sorted(set(values))
        number = {label: at for at, label in enumerate(order)}
        labels.append(tuple(order))
        codes.append(np.array([number[label] for label in values], np.int32)[coded.codes])
    return Axis(name, tuple(labels), tuple(codes))
