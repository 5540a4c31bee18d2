"""What adds up in a table: each relation says that one cell is the sum of others, and an attacker knows it as we do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

type Indices = npt.NDArray[np.int64]
type Values = npt.NDArray[np.float64]
type Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Relations:
    """The relations of ``cells`` cells. Relation r: the cell ``totals[r]`` is the sum of ``parts[starts[r]:starts[r + 1]]``."""

    cells: int
    totals: Indices
    starts: Indices
    parts: Indices

    @classmethod
    def none(cls, cells: int) -> Relations:
        """Cells of which nothing adds up."""
        return cls(cells, np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, np.int64))

    @classmethod
    def of(cls, cells: int, totals: Iterable[int], parts: Iterable[Indices]) -> Relations:
        """One relation for each total and its parts."""
        several = [np.asarray(addends, np.int64) for addends in parts]
        starts = np.concatenate([[0], np.cumsum([len(addends) for addends in several])]).astype(np.int64)
        return cls(
            cells,
            np.asarray(list(totals), np.int64),
            starts,
            np.concatenate(several).astype(np.int64) if several else np.zeros(0, np.int64),
        )

    @classmethod
    def joined(cls, cells: int, several: Iterable[Relations]) -> Relations:
        """The relations of several lists over the same cells."""
        nonempty = [relations for relations in several if len(relations)]
        if not nonempty:
            return cls.none(cells)
        sizes = np.concatenate([np.diff(relations.starts) for relations in nonempty])
        return cls(
            cells,
            np.concatenate([relations.totals for relations in nonempty]),
            np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
            np.concatenate([relations.parts for relations in nonempty]),
        )

    def __len__(self) -> int:
        return len(self.totals)

    def members(self, relation: int) -> Indices:
        """The cells of a relation, its total first."""
        return np.concatenate([self.totals[relation : relation + 1], self.parts[self._slice(relation)]])

    @cached_property
    def matrix(self) -> Any:
        """Relations by cells, sparse: 1 for the parts and -1 for the total, so that each row times the values is 0."""
        from scipy import sparse

        rows = np.concatenate([np.repeat(np.arange(len(self)), np.diff(self.starts)), np.arange(len(self))])
        columns = np.concatenate([self.parts, self.totals])
        signs = np.concatenate([np.ones(len(self.parts)), -np.ones(len(self))])
        return sparse.csr_matrix((signs, (rows, columns)), shape=(len(self), self.cells))

    @cached_property
    def of_cells(self) -> Any:
        """Cells by relations, sparse, 1 where a cell takes part."""
        incidence = abs(self.matrix).T.tocsr()
        incidence.sort_indices()
        return incidence

    def of_cell(self, cell: int) -> Indices:
        """The relations in which a cell takes part."""
        incidence = self.of_cells
        numbers: Indices = incidence.indices[incidence.indptr[cell] : incidence.indptr[cell + 1]]
        return numbers

    def where(self, mask: Mask) -> Relations:
        """Some of the relations."""
        chosen = np.flatnonzero(mask)
        if len(chosen) == len(self):
            return self
        return Relations.of(
            self.cells, self.totals[chosen], [self.parts[self._slice(int(relation))] for relation in chosen]
        )

    def renumbered(self, number: Indices, cells: int) -> Relations:
        """The same relations over other numbers of the cells."""
        return Relations(cells, number[self.totals], self.starts, number[self.parts])

    def distinct(self) -> Relations:
        """Each relation once: linked tables share some."""
        relation_of: dict[tuple[int, ...], int] = {}
        for relation in range(len(self)):
            total, *parts = self.members(relation).tolist()
            relation_of.setdefault((total, *sorted(parts)), relation)
        chosen = np.zeros(len(self), bool)
        chosen[list(relation_of.values())] = True
        return self.where(chosen)

    def differences(self, values: Values) -> Values:
        """For each relation, how far the parts are from their total."""
        gaps: Values = self.matrix @ values
        return gaps

    def _slice(self, relation: int) -> slice:
        return slice(self.starts[relation], self.starts[relation + 1])
