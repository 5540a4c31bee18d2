"""``{% request_behind request_id %}``: what was asked, beside the agreement that answers it; nothing for whoever may not see requests."""

from __future__ import annotations

import uuid
from typing import Any

from django import template

from entente.requests import permissions

register = template.Library()


@register.inclusion_tag("requests/behind.html", takes_context=True)
def request_behind(context: template.Context, request_id: uuid.UUID) -> dict[str, Any]:
    """Its reference, and what the detectors left of the words of whoever asked."""
    visible = permissions.visible_to(context["request"].user).select_related("dataset")
    data_request = visible.filter(pk=request_id).first()
    words = (
        list(data_request.messages.filter(author=None).exclude(text="").values_list("text", flat=True))
        if data_request
        else []
    )
    return {"request_": data_request, "words": words}
