"""How much a search may do: a number of tuples to look at, so that the answer is the same on every machine.

A second of effort is what one core of 2026 looks at in about a second. A clock stands behind it as the last resort, for a machine that
is far slower: where it ends a search, the answer depends on the machine, and the report says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic

from anonymizer.engine.recipe.validation import SEARCH_SECONDS

TUPLES_A_SECOND = 10_000_000
TUPLES_A_BOX = 10_000
"""What a box costs beside its tuples."""
CLOCK_FACTOR = 4
"""How many times the seconds the clock leaves."""


@dataclass(slots=True)
class Effort:
    """What may be looked at, and what has been. Several searches may share one."""

    tuples: int
    ends_at: float
    spent: int = 0
    by_clock: bool = field(default=False)
    """Whether the clock has ended it, and not the number of tuples."""

    @classmethod
    def of_seconds(cls, seconds: float = SEARCH_SECONDS) -> Effort:
        """What a core looks at in so many seconds."""
        return cls(int(seconds * TUPLES_A_SECOND), monotonic() + seconds * CLOCK_FACTOR)

    def part(self, share: float) -> Effort:
        """A share of what is left, to be spent apart."""
        return Effort(int(max(self.tuples - self.spent, 0) * share), self.ends_at)

    def spend(self, tuples: int) -> None:
        """Count a box of so many tuples."""
        self.spent += tuples + TUPLES_A_BOX

    def add(self, other: Effort) -> None:
        """Count what was spent apart."""
        self.spent += other.spent
        self.by_clock |= other.by_clock

    @property
    def is_over(self) -> bool:
        """Whether nothing more may be looked at."""
        if not self.by_clock and self.spent < self.tuples and monotonic() > self.ends_at:
            self.by_clock = True
        return self.by_clock or self.spent >= self.tuples

    @property
    def ended_by(self) -> str:
        """What ended it: ``work``, the same on every machine, or ``clock``."""
        return "clock" if self.by_clock else "work"
