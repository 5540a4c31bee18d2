"""The moves of a status as rows of data; diagram, test and audit derive from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from entente.core.errors import InvalidTransition


@dataclass(frozen=True, slots=True)
class Transition:
    """From ``source`` to ``target``: who may (a permission, or ``None`` for the worker) and the event that it leaves."""

    source: str
    target: str
    permission: str | None
    event: str


def find(table: Iterable[Transition], source: str, target: str) -> Transition:
    """The row from ``source`` to ``target``; ``InvalidTransition`` when there is none."""
    for row in table:
        if row.source == source and row.target == target:
            return row
    raise InvalidTransition(source=str(source), target=str(target))
