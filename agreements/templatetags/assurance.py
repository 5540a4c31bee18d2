"""``{% assurance_of organization assessments %}``: the level of its safeguards and the day, as every counterparty sees them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.utils import timezone

from agreements import queries
from agreements.models import Assessment
from entente.organizations.models import Organization

register = template.Library()


@register.simple_tag
def assessments_of(signatures_by_party: Iterable[queries.PartySignatures]) -> Mapping[uuid.UUID, Assessment]:
    """Of the parties of an agreement, in one query."""
    return queries.assessments_of(signatures.party.organization_id for signatures in signatures_by_party)


@register.inclusion_tag("agreements/assurance_of.html")
def assurance_of(organization: Organization, assessments: Mapping[uuid.UUID, Assessment]) -> dict[str, Any]:
    """The level, the day, and whether a sponsor said it."""
    assessment = assessments.get(organization.pk)
    return {"organization": organization, "shown": queries.shown(assessment, today=timezone.localdate())}
