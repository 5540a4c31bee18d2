"""What each page of the explorer offers beside its own: the views that are kept, and an answer with this one."""

from __future__ import annotations

from typing import Any

from django import template

from entente.directory.states import MANAGE
from entente.organizations.permissions import has_role_for

register = template.Library()
ANSWERS = "organizations.triage_requests"  # the act stands in an app above this one, and asks again


@register.inclusion_tag("explorer/keep.html", takes_context=True)
def kept_views(context: template.Context, page: str) -> dict[str, Any]:
    """Where the kept views are, and for those who may a way to keep this one and to answer a request with it."""
    request = context["request"]
    return {
        "page": page,
        "query": request.GET.urlencode(),
        "may_keep": has_role_for(request.user, MANAGE),
        "may_answer": has_role_for(request.user, ANSWERS),
    }
