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
def assessments_of(standings: Iterable[queries.Standing]) -> Mapping[uuid.UUID, Assessment]:
    """Of the parties of an agreement, in one query."""
    return queries.assessments_of(each.party.organization_id for each in standings)


@register.inclusion_tag("agreements/assurance_of.html")
def assurance_of(organization: Organization, assessments: Mapping[uuid.UUID, Assessment]) -> dict[str, Any]:
    """The level, the day, and whether a sponsor said it."""
    found = assessments.get(organization.pk)
    return {"organization": organization, "shown": queries.shown(found, today=timezone.localdate())}
