"""At which levels each tuple stands, and by which step of a method it came there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.groups import Keys
from anonymizer.engine.classes.tuples import combined, distinct

type Levels = npt.NDArray[np.int8]
"""For each quasi-identifier (rows) and tuple (columns), the index of an allowed level, or ``STARRED``."""
type Steps = npt.NDArray[np.int32]

STARRED = -1
LAST = np.iinfo(np.int32).max


@dataclass(slots=True)
class Placement:
    """What a method answers: the levels, and how they came about, which the boundaries of the groups follow from."""

    levels: Levels
    """``STARRED`` where no class was found."""
    match_levels: Levels
    """By which a record is known to belong to its class: others than ``levels`` where the class was widened for a record that stood alone."""
    steps: Steps
    """For each tuple, the step of the method at which it was placed, in order; ``LAST`` where it joined at the end."""
    rounds: int = 0
    as_before: Mask | None = None
    """Which tuples stand in a group of the version before; None where nothing was asked about one."""

    @classmethod
    def empty(cls, columns: int, tuples: int) -> Placement:
        """Nobody is placed yet."""
        levels: Levels = np.full((columns, tuples), STARRED, np.int8)
        return cls(levels, levels.copy(), np.full(tuples, LAST, np.int32))

    def nodes(self, depths: Sequence[int]) -> npt.NDArray[np.int64]:
        """The different combinations of levels by which tuples are known to belong to their classes; one a row.

        Args:
            depths: how many levels each quasi-identifier has.
        """
        placed = self.match_levels[:, (self.match_levels != STARRED).all(axis=0)]
        first, _, _ = distinct(*combined(list(placed), depths, placed.shape[1]))
        return placed[:, first].T.astype(np.int64)

    def place(self, tuples: Keys, node: Sequence[int], *, step: int) -> None:
        """Tuples stand in classes at these levels."""
        self.levels[:, tuples] = np.array(node, np.int8)[:, None]
        self.match_levels[:, tuples] = self.levels[:, tuples]
        self.steps[tuples] = step
