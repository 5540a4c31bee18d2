"""What each page of the explorer offers beside its own (the views that are kept, an answer with this one), and the map of the finder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import template

from entente.directory.queries import Card
from entente.directory.states import MANAGE
from entente.explorer.files.words import left_out
from entente.explorer.maps.listings import nearby_of
from entente.explorer.models import PRIVATE_PAGES
from entente.organizations.permissions import has_role_for

register = template.Library()
ANSWERS = "organizations.triage_requests"  # the act stands in an app above this one, and asks again


@register.inclusion_tag("explorer/nearby.html", takes_context=True)
def map_of_listings(context: template.Context, cards: Sequence[Card]) -> dict[str, Any]:
    """What the finder found, on the borders of the region. What may stand in no address is sent again by a form."""
    request = context["request"]
    part = (request.POST if request.method == "POST" else request.GET).get("z", "")
    query = dict(context["given"])
    if context["page"] > 1:
        query["page"] = str(context["page"])
    is_sent = not context["is_public"]
    return {"nearby": nearby_of(cards, query, part), "is_open": bool(part), "is_sent": is_sent, "given": query.items()}


@register.inclusion_tag("explorer/keep.html", takes_context=True)
def kept_views(context: template.Context, page: str) -> dict[str, Any]:
    """Where the kept views are, and for those who may a way to keep this one and to answer a request with it."""
    request = context["request"]
    return {
        "page": page,
        "query": request.GET.urlencode(),
        "may_keep": has_role_for(request.user, MANAGE),
        "may_answer": page not in PRIVATE_PAGES and has_role_for(request.user, ANSWERS),
    }


@register.simple_tag
def partial_periods(names: Sequence[str]) -> str:
    """Which periods stayed out, in words; empty where none did."""
    return left_out(names) if names else ""
