"""Tuples whose fate is still open in a part of the lattice, rolled up to the most specific node of that part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.groups import Grouper, Keys
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import Cells, Collapsed, Counts
from anonymizer.engine.table.codes import Codes


@dataclass(frozen=True)
class _View(Collapsed):
    """A part in the eyes of a privacy model: its counts are the part's, its whole is the table's."""

    loners: Counts = field(default_factory=lambda: np.zeros(0, np.int64))
    roamers: Cells | None = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Part:
    """Some tuples with their counts, and what privacy models ask about them."""

    table: Collapsed
    """The whole table."""
    tuples: Keys
    """For each tuple, one tuple of the whole table that it stands for."""
    counts: Floats
    """Records of each tuple: whole numbers, but numpy adds those of this type faster."""
    keys: tuple[Keys, ...]
    """Integers that tell the tuples apart."""
    cells: Mapping[str, Cells]
    """Sensitive columns beside these tuples."""
    loners: Counts | None
    roamers: Cells | None

    @classmethod
    def whole(cls, table: Collapsed, keys: tuple[Keys, ...]) -> Part:
        """All tuples of a table."""
        persons = table.persons is not None
        return cls(
            table=table,
            tuples=np.arange(len(table.counts)),
            counts=table.counts.astype(float),
            keys=keys,
            cells=table.kept_cells,
            loners=table.loners if persons else None,
            roamers=table.roamers if persons else None,
        )

    @property
    def size(self) -> int:
        """How much there is to look at: tuples, and what stands beside them."""
        beside = (*self.cells.values(), *([] if self.roamers is None else [self.roamers]))
        return len(self.tuples) + sum(len(cells.tuples) for cells in beside)

    def view(self) -> Collapsed:
        """The part as a table for privacy models."""
        return _View(
            tuples=(),
            counts=self.counts.astype(np.int64),
            tuple_of=np.zeros(0, np.int32),
            persons=self.table.persons,
            sensitive=self.table.sensitive,
            kept_cells=dict(self.cells),
            total=self.table.records,
            wholes=self.table.wholes,
            loners=np.zeros(0, np.int64) if self.loners is None else self.loners,
            roamers=self.roamers,
        )

    def where(self, positions: Keys) -> Part:
        """The tuples at these positions."""
        place = None
        if self.cells or self.roamers is not None:
            place = np.full(len(self.tuples), -1, np.int32)
            place[positions] = np.arange(len(positions), dtype=np.int32)
        return Part(
            table=self.table,
            tuples=self.tuples[positions],
            counts=self.counts[positions],
            keys=tuple(key[positions] for key in self.keys),
            cells={} if place is None else {name: _moved(cells, place) for name, cells in self.cells.items()},
            loners=None if self.loners is None else self.loners[positions],
            roamers=None if self.roamers is None or place is None else _moved(self.roamers, place),
        )

    def merged(self, grouper: Grouper) -> tuple[Part, Keys]:
        """Tuples with equal keys as one, and the positions of those that stand for them."""
        length = len(self.tuples)
        representatives = grouper.representatives(*self.keys)
        first = np.flatnonzero(representatives == np.arange(length))
        if len(first) == length:
            return self, first
        place = np.empty(length, np.int32)
        place[first] = np.arange(len(first), dtype=np.int32)
        of = place[representatives]
        cells = {name: _joined(_placed(cells, of), grouper) for name, cells in self.cells.items()}
        return Part(
            table=self.table,
            tuples=self.tuples[first],
            counts=np.bincount(of, weights=self.counts, minlength=len(first)).astype(float, copy=False),
            keys=tuple(key[first] for key in self.keys),
            cells=cells,
            loners=None if self.loners is None else _summed(of, self.loners, len(first)),
            roamers=None if self.roamers is None else _placed(self.roamers, of),
        ), first


def _summed(of: Codes, counts: Counts, size: int) -> Counts:
    return np.bincount(of, weights=counts, minlength=size).astype(np.int64)


def _placed(cells: Cells, of: Codes) -> Cells:
    return Cells(of[cells.tuples], cells.values, cells.counts, cells.size)


def _moved(cells: Cells, place: Codes) -> Cells:
    tuples = place[cells.tuples]
    here: Mask = tuples >= 0
    remaining = np.flatnonzero(here)
    return Cells(tuples[remaining], cells.values[remaining], cells.counts[remaining], cells.size)


def _joined(cells: Cells, grouper: Grouper) -> Cells:
    """Equal pairs as one."""
    key = cells.tuples.astype(np.int64) * cells.size + cells.values
    representatives = grouper.representatives(key)
    first = np.flatnonzero(representatives == np.arange(len(key)))
    counts = np.bincount(representatives, weights=cells.counts, minlength=len(key))[first].astype(np.int64)
    return Cells(cells.tuples[first], cells.values[first], counts, cells.size)
