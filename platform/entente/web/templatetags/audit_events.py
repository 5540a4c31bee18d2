"""``{% load audit_events %}{% subject_events run %}``: what happened to one thing, as a timeline."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Model

from entente.web.audit_trail import of_subject

register = template.Library()


@register.inclusion_tag("entente/blocks/timeline.html")
def subject_events(subject: Model) -> dict[str, Any]:
    """The acts upon ``subject``, newest first. For pages on which the reader may see it: permission is the page's affair."""
    return {"events": of_subject(subject)}
