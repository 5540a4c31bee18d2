"""Levels that differ by group, decided on the counts of all parts and found again in each: what every distinct tuple shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.groups import Keys
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.partitioned.counts import Counted
from anonymizer.engine.search.preparation import Prepared
from anonymizer.engine.table.codes import Coded, Codes
from anonymizer.engine.transformation.candidate import Shown

_KEY_SPACE = 2**62


@dataclass(frozen=True, slots=True)
class ShownTuples:
    """For each distinct tuple at the finest allowed levels, what it shows. Holds values of quasi-identifiers: for the runner only."""

    finest: Mapping[str, Mapping[str | None, int]]
    """For each quasi-identifier, the code of each of its finest forms."""
    dense: tuple[Keys, ...]
    """Where a key of several columns would have overflowed: the keys that occur, whose places stand for them."""
    keys: Keys
    """The key of each tuple, in ascending order."""
    cells: tuple[Codes, ...]
    """For each quasi-identifier and tuple, the code of what it shows."""
    labels: tuple[tuple[str | None, ...], ...]
    suppressed: Mask
    """For each tuple, whether it is suppressed."""

    @classmethod
    def of(cls, prepared: Prepared, shown: Mapping[str, Shown], failing: Mask) -> ShownTuples:
        """Those of a recoding of all parts (``LevelChoice.shown``)."""
        finest, columns = {}, []
        for name, ladder, base in zip(prepared.quasi_identifiers, prepared.ladders, prepared.table.tuples, strict=True):
            code_of = {label: code for code, label in enumerate(ladder.labels[0])}
            finest[name] = code_of
            columns.append(ladder.codes[0][base])
        length = len(prepared.table.counts)
        dense: list[Keys] = []
        key = _combined(columns, [len(codes) for codes in finest.values()], length, dense, grows=True)
        order = np.argsort(key, kind="stable")
        return cls(
            finest,
            tuple(dense),
            key[order],
            tuple(shown[name][1][order] for name in prepared.quasi_identifiers),
            tuple(shown[name][2] for name in prepared.quasi_identifiers),
            failing[order],
        )

    def in_part(self, coded: Mapping[str, Coded], counted: Counted) -> tuple[dict[str, Shown], Mask]:
        """What the records of a part show, and which of them are suppressed.

        Raises:
            InvalidSource: the part holds a tuple that it did not hold when it was counted.
        """
        columns, length = [], 0
        for name, levels in zip(counted.quasi_identifiers, counted.levels, strict=True):
            code_of, column = self.finest[name], coded[name]
            blank = None if None in code_of else ANY
            forms = [
                ANY if name in counted.hidden else blank if path is None else path[levels[0]] for path in column.paths
            ]
            codes = np.array([code_of.get(form, -1) for form in forms], np.int64)
            columns.append(codes[column.codes] if len(codes) else np.zeros(len(column.codes), np.int64))
            length = len(column.codes)
        if any((codes < 0).any() for codes in columns):
            raise InvalidSource(Finding("partitioned.part_changed"))
        key = _combined(
            columns,
            [len(self.finest[name]) for name in counted.quasi_identifiers],
            length,
            list(self.dense),
            grows=False,
        )
        places = _places(self.keys, key)
        shown = {
            name: (places, cells, labels)
            for name, cells, labels in zip(counted.quasi_identifiers, self.cells, self.labels, strict=True)
        }
        return shown, self.suppressed[places]


def _combined(
    columns: Sequence[Codes | Keys], sizes: Sequence[int], length: int, dense: list[Keys], *, grows: bool
) -> Keys:
    """One integer for each combination of codes, by the same steps for all parts: ``dense`` is written once and then read."""
    key, space, step = np.zeros(length, np.int64), 1, 0
    for codes, size in zip(columns, sizes, strict=True):
        if space > _KEY_SPACE // max(size, 1):
            if grows:
                dense.append(np.unique(key))
            key, space, step = _places(dense[step], key).astype(np.int64), len(dense[step]), step + 1
        key = key * max(size, 1) + codes
        space *= max(size, 1)
    return key


def _places(ordered: Keys, wanted: Keys) -> Codes:
    places = np.searchsorted(ordered, wanted)
    there = places < len(ordered)
    if not there.all() or not np.array_equal(ordered[places], wanted):
        raise InvalidSource(Finding("partitioned.part_changed"))
    return places.astype(np.int32)
