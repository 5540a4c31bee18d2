"""One thing that waits for a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Task:
    """What waits, where, in which state, and until when."""

    title: str
    url: str
    tone: str  # of its status tag: working, waiting, good, stopped, danger or neutral
    status: str
    hint: str = ""
    due: date | None = None
