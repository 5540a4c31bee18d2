"""The time of a rehearsal: no attack goes on after it, or when nobody waits any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf
from time import monotonic

type Progress = Callable[[float], None]
"""Called with the proportion done; may raise ``Stopped``."""


class Stopped(Exception):
    """Whoever waits for a rehearsal does not want the rest of it."""


class TimeOver(Exception):
    """The time limit is reached."""


@dataclass(slots=True)
class Clock:
    """Stops an attack when time is over or nobody waits any more."""

    seconds: float
    progress: Progress
    started: float = field(default_factory=monotonic)
    share: float = 0.0
    until: float = inf
    """When the attack that is played must end, so that it leaves time for the others."""

    @property
    def end(self) -> float:
        return self.started + self.seconds

    def tick(self) -> None:
        if monotonic() > min(self.end, self.until):
            raise TimeOver
        self.progress(self.share)

    def begin(self, steps_left: int) -> None:
        """The next attack may take half of the time that is left; the last one all of it."""
        now = monotonic()
        self.until = now + (self.end - now) * (0.5 if steps_left > 1 else 1.0)


def reason(end: Exception) -> str:
    """By which code what was not tried names an end."""
    return "time" if isinstance(end, TimeOver) else "stopped"
