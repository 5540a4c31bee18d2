"""``{% load audit_events %}``: ``{% subject_events run %}``, what happened to one thing as a timeline; ``{% audit_link dataset %}``, the way to all of it."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Model

from entente.organizations.permissions import organizations_where
from entente.web.audit_trail.entries import of_subject

register = template.Library()


@register.inclusion_tag("entente/blocks/timeline.html")
def subject_events(subject: Model) -> dict[str, Any]:
    """The acts upon ``subject``, newest first. For pages on which the reader may see it: permission is the page's affair."""
    return {"events": of_subject(subject)}


@register.inclusion_tag("entente/blocks/audit_link.html", takes_context=True)
def audit_link(context: dict[str, Any], subject: Model) -> dict[str, Any]:
    """The way to everything that happened to ``subject`` and to what came from it, for readers of an audit trail."""
    user = context["request"].user
    may_read = user.is_authenticated and organizations_where(user, "organizations.view_audit").exists()
    return {"subject": subject, "may_read": may_read}
