"""What a search found, grouped by kind."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise

MOST_CHARACTERS = 200
SHOWN = 5
"""Of each kind."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found, and what tells it from others of its name."""

    title: str
    url: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """Everything of one kind: the first few, how many there are, and the page that shows them all; ``all_url`` is empty where none does."""

    code: str
    label: str | Promise
    total: int
    hits: list[Hit]
    all_url: str = ""

    @property
    def is_cut(self) -> bool:
        """Whether there are more than are shown."""
        return self.total > len(self.hits)
