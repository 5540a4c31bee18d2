"""What every tuple shows once each may stand at levels of its own, and what that loses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import Floats, Ladder, attribute_loss, combine
from anonymizer.engine.classes.tuples import Collapsed, combined
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.privacy_models import Criterion, failing
from anonymizer.engine.recoding.placement import STARRED, Levels, Placement
from anonymizer.engine.table.codes import Codes


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What the cells of one quasi-identifier may show. The last row of each table is the suppressed cell."""

    labels: tuple[str | None, ...]
    label_of: npt.NDArray[np.int32]
    """For each level and base value, the label."""
    share_of: Floats
    """The same, the share of the hierarchy's leaves that the label stands for."""

    @classmethod
    def of(cls, ladder: Ladder) -> Alphabet:
        """A word that stands at two levels is one label: readers cannot tell its records apart."""
        number: dict[str | None, int] = {}
        rows, shares = [], []
        for labels, codes, share in zip(ladder.labels, ladder.codes, ladder.shares, strict=True):
            numbers = np.array([number.setdefault(label, len(number)) for label in labels], np.int32)
            rows.append(numbers[codes])
            shares.append(share[codes])
        base = len(ladder.codes[0])
        rows.append(np.full(base, number.setdefault(ANY, len(number)), np.int32))
        shares.append(np.ones(base))
        return cls(tuple(number), np.stack(rows), np.stack(shares))


def losses_of_levels(table: Collapsed, ladders: Sequence[Ladder]) -> list[Floats]:
    """For each quasi-identifier, what each of its levels would lose of the whole table, by its weight; last, what it loses where it is starred."""
    records = max(table.records, 1)
    return [
        ladder.weight
        * attribute_loss(
            np.array([
                *(table.counts @ share[codes[base]] / records for share, codes in zip(ladder.shares, ladder.codes, strict=True)),
                1.0,
            ]),
            ladder.leaves,
        )
        for ladder, base in zip(ladders, table.tuples, strict=True)
    ]  # fmt: skip


@dataclass(frozen=True)
class Recoded:
    """A recoding of a collapsed table."""

    table: Collapsed
    ladders: tuple[Ladder, ...]
    alphabets: tuple[Alphabet, ...]
    placement: Placement
    suppressed: Mask
    """For each tuple, whether all its cells are suppressed."""
    method: str
    first_levels: tuple[int, ...] | None = None
    """The levels that hold for all records that did not have to be recoded, if there are such levels."""

    @cached_property
    def levels(self) -> Levels:
        """At which each tuple is shown."""
        if not self.suppressed.any():
            return self.placement.levels
        levels = self.placement.levels.copy()
        levels[:, self.suppressed] = STARRED
        return levels

    @cached_property
    def cells(self) -> tuple[Codes, ...]:
        """For each quasi-identifier, the label that each tuple shows."""
        return tuple(
            alphabet.label_of[levels, base]
            for alphabet, levels, base in zip(self.alphabets, self.levels, self.table.tuples, strict=True)
        )

    @cached_property
    def classes(self) -> Classes:
        """The tuples that show the same. The suppressed ones are a class like any other here."""
        sizes = [len(alphabet.labels) for alphabet in self.alphabets]
        return Classes.of_key(self.table, *combined(self.cells, sizes, len(self.table.counts)))

    @property
    def suppressed_records(self) -> int:
        return int(self.table.counts[self.suppressed].sum())

    @cached_property
    def losses(self) -> Floats:
        """For each quasi-identifier, what is lost of it."""
        records = max(self.table.records, 1)
        shares = [
            self.table.counts @ alphabet.share_of[levels, base] / records
            for alphabet, levels, base in zip(self.alphabets, self.levels, self.table.tuples, strict=True)
        ]
        return attribute_loss(np.array(shares), np.array([ladder.leaves for ladder in self.ladders], float))

    def loss(self, metric: str) -> float:
        """What is lost over all quasi-identifiers (see ``classes/loss.py``)."""
        return float(combine(self.losses, metric))

    def finest(self) -> tuple[int, ...]:
        """For each quasi-identifier, the finest level that some record shows; the coarsest where none shows any."""
        shown = self.levels[:, ~self.suppressed].astype(np.int64)
        tops = [len(ladder.codes) - 1 for ladder in self.ladders]
        return tuple(int(min(row[row != STARRED], default=top)) for row, top in zip(shown, tops, strict=True))

    def proved(self, criteria: Sequence[Criterion]) -> Recoded:
        """The same recoding with every class that breaks a model suppressed: measured on what is shown, whoever chose it."""
        broken = failing(self.classes, criteria)[self.classes.of]
        nothing = np.ones(len(self.table.counts), bool)
        for alphabet, cells in zip(self.alphabets, self.cells, strict=True):
            nothing &= cells == alphabet.labels.index(ANY)
        if nothing.all() and not self.suppressed.any():
            nothing[:] = False  # every column is told of nobody: that is a level, not suppression (as in ``measure``)
        return replace(self, suppressed=broken | nothing | self.suppressed)

    def to_dict(self, names: Sequence[str], levels: Sequence[Sequence[int]]) -> dict[str, Any]:
        """The figures for a report.

        Args:
            names: of the quasi-identifiers.
            levels: for each, the levels of its hierarchy that are allowed.
        """
        counts = self.table.counts
        left = ~self.suppressed
        starred = (self.levels == STARRED) & left
        recoded = left.copy()
        if self.first_levels is not None:
            recoded &= (self.levels != np.array(self.first_levels, np.int8)[:, None]).any(axis=0)
        columns: dict[str, Any] = {}
        for name, allowed, row, stars, lost in zip(names, levels, self.levels, starred, self.losses, strict=True):
            shown = left & ~stars
            weight = int(counts[shown].sum())
            reached = np.array(allowed)[row[shown]]
            columns[name] = {
                "mean_level": round(float(counts[shown] @ reached) / weight, 6) if weight else None,
                "generalization": round(float(lost), 9),
                "cells_suppressed": int(counts[stars].sum()),
            }
        figures: dict[str, Any] = {
            "method": self.method,
            "rounds": self.placement.rounds,
            "records_recoded": int(counts[recoded].sum()),
            "cells_suppressed": sum(column["cells_suppressed"] for column in columns.values()),
            "columns": columns,
        }
        if (as_before := self.placement.as_before) is None:
            return figures
        return {**figures, "records_as_before": int(counts[as_before & left].sum())}
