"""The last self-assessment of organizations, as agreements ask for it and as counterparties see it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.db.models import OuterRef, Q, QuerySet, Subquery

from agreements.assurance import level_of
from agreements.models import RECEIVING_ROLES, AgreementParty, Assessment, Evidence
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from agreements.uses.evidence import GRACE, Assured
from entente.organizations.models import Organization, User

ASKED: Final = [level for level in AssuranceLevel.values if level != AssuranceLevel.NONE]
ASKING: Final = [AgreementStatus.PROPOSED, AgreementStatus.SCHEDULED, AgreementStatus.DORMANT, AgreementStatus.ACTIVE]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a counterparty sees: the level, the day, and whether it still counts."""

    assessment: Assessment | None
    tone: str


def assessments_of(organizations: Iterable[uuid.UUID]) -> dict[uuid.UUID, Assessment]:
    """The last one of each, in one query."""
    assessments = Assessment.objects.filter(organization__in=list(organizations)).order_by("organization_id", "-id")
    assessments = assessments.select_related("assessed_by", "acting").distinct("organization_id")
    return {assessment.organization_id: assessment for assessment in assessments}


def assured(organizations: Iterable[uuid.UUID]) -> dict[str, Assured]:
    """As ``agreements.uses`` weighs them."""
    return {
        str(key): Assured(assessment.level, assessment.valid_through)
        for key, assessment in assessments_of(organizations).items()
    }


def documented_areas(organization: Organization) -> set[str]:
    """The areas of safeguards for which a document is attached today."""
    return set(organization.evidence.filter(removed_at=None).values_list("area", flat=True))


def rests_on(document: Evidence, *, today: date) -> bool:
    """Whether the level of the last assessment, as long as it counts, would be lower without this document."""
    last = assessments_of([document.organization_id]).get(document.organization_id)
    if last is None or today > last.valid_through + GRACE:
        return False
    attached = document.organization.evidence.filter(removed_at=None)
    before = level_of(last.met, documented=set(attached.values_list("area", flat=True)))
    after = level_of(last.met, documented=set(attached.exclude(pk=document.pk).values_list("area", flat=True)))
    ranks = AssuranceLevel.values
    return ranks.index(after) < min(ranks.index(before), ranks.index(last.level))


def shown(assessment: Assessment | None, *, today: date) -> Shown:
    """How it looks to a counterparty today."""
    if assessment is None or assessment.level == AssuranceLevel.NONE:
        return Shown(assessment, "neutral")
    if today <= assessment.valid_through:
        return Shown(assessment, "good")
    return Shown(assessment, "waiting" if today <= assessment.valid_through + GRACE else "stopped")


def asked_of(organizations: Iterable[uuid.UUID] | QuerySet[Organization, Any]) -> dict[uuid.UUID, str]:
    """The highest level that an agreement asks of each as a recipient, signed or open for signature; those of whom none is asked are left out."""
    asking = AgreementParty.objects.filter(
        role__in=RECEIVING_ROLES, organization__in=organizations, agreement__status__in=ASKING,
        agreement__terms__assurance__in=ASKED,
    )  # fmt: skip
    levels: dict[uuid.UUID, str] = {}
    for key, level in asking.values_list("organization", "agreement__terms__assurance").distinct():
        levels[key] = max(levels.get(key, level), level, key=ASKED.index)
    return levels


def to_assess(user: User, *, today: date) -> list[tuple[Organization, str]]:
    """The organizations for which this steward answers, or whose sponsor she speaks for, that do not reach the level asked of them."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    levels = asked_of(Organization.objects.filter(Q(pk__in=own) | Q(sponsor__in=own)).values("pk"))
    if not levels:
        return []
    last = Assessment.objects.filter(organization=OuterRef("pk")).order_by("-id")
    acting = Organization.objects.annotate(
        reached=Subquery(last.values("level")[:1]), until=Subquery(last.values("valid_through")[:1])
    ).in_bulk(levels)
    return [
        (acting[key], level)
        for key, level in levels.items()
        if not acting[key].reached or not Assured(acting[key].reached, acting[key].until).reaches(level, today + GRACE)
    ]
