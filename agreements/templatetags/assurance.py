"""``{% assurance_of organization %}``: the level of its safeguards and the day, as every counterparty sees them."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone

from agreements.queries import assessments_of, shown
from entente.organizations.models import Organization

register = template.Library()


@register.inclusion_tag("agreements/assurance_of.html")
def assurance_of(organization: Organization) -> dict[str, Any]:
    """The level, the day, and whether a sponsor said it."""
    found = assessments_of([organization.pk]).get(organization.pk)
    return {"organization": organization, "shown": shown(found, today=timezone.localdate())}
