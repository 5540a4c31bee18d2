"""The dossiers of an agreement that the reader may open: a panel for the agreement's own page."""

from __future__ import annotations

from typing import Any

from django import template

from agreements.models import Agreement
from exports import permissions

register = template.Library()


@register.inclusion_tag("exports/dossiers_of.html", takes_context=True)
def dossiers_of(context: template.Context, agreement: Agreement) -> dict[str, Any]:
    """One for each organization for which the reader may see it."""
    organizations = permissions.disclosures_of(context["request"].user, agreement)
    return {"agreement": agreement, "organizations": list(organizations)}
