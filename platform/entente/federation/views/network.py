"""The page of the network, for those who oversee an organization's data."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from agreements.models import Agreement
from agreements.permissions import visible_to
from agreements.queries import flowing
from agreements.states import AgreementStatus
from entente.audit.policies import Refusal
from entente.core.verdicts import Verdict
from entente.federation.models import Peer, Standing
from entente.federation.queries import own_did
from entente.federation.queries.network import NodeRow, nodes_of_the_network, pairs_across_nodes
from entente.federation.queries.trust import list_ends_at, own_listed_entry
from entente.federation.views.picture import network_picture
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where


@login_required
@require_safe
def network(request: HttpRequest) -> HttpResponse:
    """Who is in the network, when each was last seen, what waits for it, and what flows between the nodes."""
    user, now = cast("User", request.user), timezone.now()
    Verdict.of({Refusal.NOT_ALLOWED: organizations_where(user, "organizations.view_audit").exists()}).require()
    rows = nodes_of_the_network()
    entry = own_listed_entry()
    listed = [organization.id for organization in entry.organizations] if entry else []
    own = list(Organization.objects.filter(pk__in=listed, home_node=settings.NODE_ID).order_by("name_en", "pk"))
    pairs = pairs_across_nodes(flowing(visible_to(user), today=timezone.localdate()))
    ends = list_ends_at()
    context = {
        "rows": [(row, *_state(row.peer)) for row in rows],
        "contradicting": [(row, _suspended(user, row)) for row in rows if row.contradictions],
        "own_name": settings.NODE_NAME,
        "own_did": own_did(),
        "own_organizations": own,
        "picture": network_picture(
            (settings.NODE_NAME, own),
            [(row.peer.name, row.organizations) for row in rows if row.peer.standing != Standing.LEFT],
            pairs,
            french=(get_language() or "en").startswith("fr"),
        ),
        "ends_at": ends,
        "is_fresh": ends is not None and now < ends,
    }
    return render(request, "federation/network.html", context)


@login_required
@require_safe
def node(request: HttpRequest, node_id: UUID) -> HttpResponse:
    """Where the page of the network says something of one node: to this a notice leads."""
    get_object_or_404(Peer, pk=node_id)
    return redirect(f"{reverse('federation_pages:network')}#node-{node_id}")


def _suspended(user: User, row: NodeRow) -> list[Agreement]:
    """What was suspended for the contradictions of a node and still stands still, as far as this person may see it."""
    lineages = {lineage for contradiction in row.contradictions for lineage in contradiction.suspended}
    suspended = visible_to(user).filter(lineage__in=lineages, status=AgreementStatus.SUSPENDED)
    return list(suspended.order_by("title_en", "pk"))


def _state(peer: Peer) -> tuple[str, str]:
    """The tone and the name of what a node is."""
    if peer.history_changed_at is not None:
        return "danger", "changed"
    if peer.distrusted_at is not None:
        return "stopped", "distrusted"
    if peer.standing != Standing.ACTIVE:
        return "stopped", "standing"
    return ("waiting", "failing") if peer.failing_since is not None else ("good", "standing")
