"""The last self-assessment of organizations, as agreements ask for it and as counterparties see it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.evidence import GRACE, Assured
from agreements.models import Assessment
from agreements.terms import AssuranceLevel


@dataclass(frozen=True, slots=True)
class Shown:
    """What a counterparty sees: the level, the day, and whether it still counts."""

    assessment: Assessment | None
    tone: str


def assessments_of(organizations: Iterable[uuid.UUID]) -> dict[uuid.UUID, Assessment]:
    """The last one of each, in one query."""
    found = Assessment.objects.filter(organization__in=list(organizations)).order_by("organization_id", "-id")
    found = found.select_related("assessed_by", "acting").distinct("organization_id")
    return {each.organization_id: each for each in found}


def assured(organizations: Iterable[uuid.UUID]) -> dict[str, Assured]:
    """As ``agreements.uses`` weighs them."""
    return {str(key): Assured(each.level, each.valid_through) for key, each in assessments_of(organizations).items()}


def shown(assessment: Assessment | None, *, today: date) -> Shown:
    """How it looks to a counterparty today."""
    if assessment is None or assessment.level == AssuranceLevel.NONE:
        return Shown(assessment, "neutral")
    if today <= assessment.valid_through:
        return Shown(assessment, "good")
    return Shown(assessment, "waiting" if today <= assessment.valid_through + GRACE else "stopped")
