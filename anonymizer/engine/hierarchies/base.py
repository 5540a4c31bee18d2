"""What a generalization hierarchy answers: the value itself, then its ever more general forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import pyarrow as pa

ANY = "*"
"""The most general value: nothing is told. Also what a suppressed cell shows."""

type Path = tuple[str, ...]


class Hierarchy(Protocol):
    """The levels of one column. Level 0 is the value (in its normal spelling), the last level the most general."""

    @property
    def level_names(self) -> tuple[str, ...]:
        """One word for each level, for reports and ceilings ("fsa", "month"); their number is the depth."""
        ...

    @property
    def leaves(self) -> Sequence[Path] | None:
        """Every path of a closed hierarchy (a file), for the loss metric; None where the data decide."""
        ...

    def climb(self, value: str) -> Path | None:
        """The value at each level, or None where the hierarchy does not know it."""
        ...

    def prepare(self, column: pa.Array) -> pa.Array:
        """The same column with fewer distinct strings where that is cheap; ``climb`` answers the same for both."""
        ...


class OpenHierarchy:
    """Base of the built-in hierarchies: any value of the right form is known, and the data decide which leaves exist."""

    level_names: tuple[str, ...] = ()
    leaves: Sequence[Path] | None = None

    def prepare(self, column: pa.Array) -> pa.Array:
        return column
