"""Which series take exports of several controllers. That an agreement says so is known above; what it says is asked here, at each use.

Whoever knows it registers a ``Judge`` when the platform starts. Where nobody did, nothing is answered: no file is taken in unjudged.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from entente.catalogue.joint.rule import SplitRule
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Intake:
    """A series whose files are split. ``verdict``: whether a file may come in now. ``rules``: those in force."""

    verdict: Verdict
    rules: tuple[SplitRule, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """Who answers: ``intake_of`` a series, and the rules in force under which an organization processes for others."""

    intake_of: Callable[[Dataset, datetime], Intake | None]
    rules_binding: Callable[[uuid.UUID, datetime], tuple[SplitRule, ...]]


_JUDGES: list[Judge] = []


def register(judge: Judge) -> None:
    """From now on this one is asked; once for a process."""
    _JUDGES[:] = [judge]


def intake_of(dataset: Dataset, *, now: datetime) -> Intake | None:
    """What an agreement says of the files of this series; ``None`` where none ever named it, so that they are its owner's own."""
    (judge,) = _JUDGES
    return judge.intake_of(dataset, now)


def rules_binding(organization_id: uuid.UUID, *, now: datetime) -> tuple[SplitRule, ...]:
    """The rules in force by which this organization, as a processor, hands rows of others to them."""
    (judge,) = _JUDGES
    return judge.rules_binding(organization_id, now)
