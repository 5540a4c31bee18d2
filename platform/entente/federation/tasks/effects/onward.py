"""Another node says to whom its organizations may pass on what they receive under an agreement."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.utils import timezone

from agreements.models import RECEIVING_ROLES, OnwardStatement
from entente.audit.services import record
from entente.core.errors import Refused
from entente.federation.models import Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, read, require_party
from entente.federation.wire.messages import Message

MOST: Final = 500


@effect("onward.stated")
def take_statement(message: Message, peer: Peer) -> None:
    """Believed of organizations whose home that node is, and which receive under the agreement; it takes the place of what it said before."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    with read():
        groups = _groups(message.body["groups"])
    receiving = agreement.parties.filter(role__in=RECEIVING_ROLES, organization__home_node=peer.pk)
    there = {str(key) for key in receiving.values_list("organization_id", flat=True)}
    if not {group["from"] for group in groups} <= there:
        raise Refused("agreement.not_its_node")
    OnwardStatement.objects.update_or_create(
        lineage=agreement.lineage, node=peer.pk, defaults={"groups": groups, "stated_at": timezone.now()}
    )
    owner = agreement.drafted_for_id
    record(
        "agreement.onward_stated",
        by=None,
        subject=agreement,
        organization_id=owner,
        node=str(peer.pk),
        groups=len(groups),
    )


def _groups(groups: Any) -> list[dict[str, Any]]:
    if not isinstance(groups, list) or len(groups) > MOST or any(len(group["to"]) > MOST for group in groups):
        raise ValueError("too many")
    return [
        {"from": str(uuid.UUID(group["from"])), "to": sorted(str(uuid.UUID(key)) for key in group["to"])}
        for group in groups
    ]
