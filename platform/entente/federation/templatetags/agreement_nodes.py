"""Where an organization lives, and what nodes said about an agreement, on pages of lower apps."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings

from agreements.models import RECEIVING_ROLES, Agreement
from agreements.queries.nodes import open_stops, other_nodes
from agreements.states import AgreementStatus
from entente.federation import permissions
from entente.federation.models import Peer
from entente.organizations.models import Organization

register = template.Library()


@register.simple_tag(takes_context=True)
def node_of(context: template.Context, organization: Organization) -> str:
    """The name of another node on which an organization lives; empty for this one. One query for a page."""
    if organization.home_node == settings.NODE_ID:
        return ""
    names = context.render_context.get("names_of_nodes")
    if names is None:
        names = context.render_context["names_of_nodes"] = dict(Peer.objects.values_list("pk", "name"))
    return str(names.get(organization.home_node, organization.home_node))


@register.inclusion_tag("federation/counts_of_agreement.html", takes_context=True)
def joint_counts_of(context: template.Context, agreement: Agreement) -> dict[str, Any]:
    """What was asked of the providers of an agreement together, as far as the reader knows of it, and whether she may ask."""
    reader = context["request"].user
    counts = permissions.joint_counts_visible_to(reader).filter(agreement__lineage=agreement.lineage)
    asking = permissions.organizations_asking_for(reader)
    receiving = agreement.parties.filter(
        organization__in=asking, organization__home_node=settings.NODE_ID, role__in=RECEIVING_ROLES
    )
    return {
        "agreement": agreement,
        "counts": counts.select_related("organization"),
        "may_ask": agreement.status == AgreementStatus.ACTIVE and receiving.exists(),
    }


@register.inclusion_tag("federation/of_agreement.html")
def nodes_of(agreement: Agreement) -> dict[str, Any]:
    """Which node orders an agreement, which stopped it, and the way to what they said; nothing for one whose parties all live here."""
    nodes = other_nodes(agreement)
    if not nodes:
        return {}
    names = dict(Peer.objects.filter(pk__in=nodes).values_list("pk", "name"))
    stops = [(names.get(stop.node, ""), stop) for stop in open_stops(agreement)]
    home = "" if agreement.is_at_home else names.get(agreement.home_node, "")
    return {"agreement": agreement, "home": home, "stops": stops, "spans": True}
