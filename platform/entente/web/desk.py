"""What waits for a person: each app's queries answer for their own part, and the desk shows them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from entente.organizations.models import User


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that waits: what, where, in which state, and until when."""

    title: str
    url: str
    tone: str  # of its status tag: working, waiting, good, stopped, danger or neutral
    status: str
    hint: str = ""
    due: date | None = None


Source = Callable[[User], Iterable[Task]]

SOURCES: Final[tuple[Source, ...]] = ()


def waiting_for(user: User, sources: Iterable[Source] = SOURCES) -> list[Task]:
    """All tasks of this person, the most urgent first; those without a date last, in the order of the sources."""
    found = [task for source in sources for task in source(user)]
    return sorted(found, key=lambda task: task.due or date.max)
