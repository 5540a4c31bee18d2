"""What pages of lower apps say of other nodes."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django import template
from django.utils import timezone
from django.utils.translation import get_language

from entente.federation import queries

register = template.Library()
SHOWN: Final = 50


@register.inclusion_tag("federation/received.html", takes_context=True)
def releases_of_other_nodes(context: template.Context) -> dict[str, Any]:
    """What other nodes released to the reader's organizations."""
    now = timezone.now()
    releases = queries.received_by(context["request"].user)
    return {"rows": list(zip(releases, queries.access_verdicts(releases, now=now), strict=True))}


@register.inclusion_tag("federation/node_stop.html")
def node_stop(entitlement_id: uuid.UUID) -> dict[str, Any]:
    """Of an access whose recipient is at home on another node: since when, or by when, nothing is passed on there."""
    return {"stop": queries.node_stop(entitlement_id), "now": timezone.now()}


@register.inclusion_tag("federation/datasets_elsewhere.html")
def datasets_of_other_nodes(words: str = "") -> dict[str, Any]:
    """What other nodes of the network offer; ``words`` must stand in it."""
    datasets = queries.datasets_elsewhere(words)
    return {"datasets": datasets[:SHOWN], "count": datasets.count(), "shown": SHOWN, "language": get_language()}


@register.inclusion_tag("federation/parts_from_node.html")
def parts_from_node(dataset_id: uuid.UUID) -> dict[str, Any]:
    """The parts of joint exports that a processor of another node handed over into a series."""
    return {"parts": queries.parts_into(dataset_id)}
