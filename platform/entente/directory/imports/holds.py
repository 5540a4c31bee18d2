"""Whether an import waits for a person before it is written: too much of a field would be lost, or the directory would shrink too much.

A feed that shrinks is not held while an emergency is under way for its organization. That an emergency is under way is known above; whoever knows
it registers a function when the platform starts. Where nobody did, none is under way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from entente.core.errors import Refused
from entente.directory.imports.field_table import key_of, losses
from entente.directory.models import DirectoryImport, Service
from entente.organizations.models import Organization

SHRINKS_BY: Final = 0.3
"""The share of the services that may go with a file without a question."""
FEWEST: Final = 10
"""Services of a source that is never said to shrink."""

_EMERGENCIES: list[Callable[[Organization], bool]] = []


def register(emergency_under_way: Callable[[Organization], bool]) -> None:
    """From now on this one is asked; once for a process."""
    _EMERGENCIES[:] = [emergency_under_way]


@dataclass(frozen=True, slots=True)
class Hold:
    """Why an import waits: rows of the field table that lose too much, and how many services there were and would be."""

    losses: tuple[Mapping[str, Any], ...] = ()
    before: int = 0
    after: int = 0
    shrinks: bool = False
    fields: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    """The whole field table."""

    def __bool__(self) -> bool:
        return bool(self.losses or self.shrinks)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        shrink = {"before": self.before, "after": self.after} if self.shrinks else {}
        return {"losses": [key_of(row) for row in self.losses], **shrink}


class Held(Refused):
    """The import waits for a person; nothing of it was written."""

    code = "directory.held"

    def __init__(self, hold: Hold) -> None:
        super().__init__()
        self.hold = hold


def services_of(directory_import: DirectoryImport) -> int:
    """How many services a source has before one of its files is taken in."""
    return int(Service.every.filter(origin=directory_import.source).count())


def hold_of(directory_import: DirectoryImport, fields: list[dict[str, Any]], *, before: int, after: int) -> Hold:
    """Why this import waits; nothing where it goes on.

    Args:
        fields: the field table of the file.
        before, after: how many services the source has, and would have.
    """
    source = directory_import.source
    shrinks = before >= FEWEST and after <= before * (1 - SHRINKS_BY)
    is_answered = directory_import.accepted_at is not None
    if shrinks and (is_answered or any(under_way(source.owner) for under_way in _EMERGENCIES)):
        shrinks = False
    return Hold(tuple(losses(fields, source.accepted_losses)), before, after, shrinks, tuple(fields))
