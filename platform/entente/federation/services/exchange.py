"""The switch at hand: nothing is sent to a node or taken from it, whatever the network's list says."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.errors import Refused
from entente.federation.models import Peer


@transaction.atomic
def distrust(did: str, *, now: datetime) -> Peer:
    """Stop all exchange with a node at once. Safe to run twice.

    Raises:
        Refused: "federation.node_unknown".
    """
    peer = _locked(did)
    if peer.distrusted_at is None:
        peer.distrusted_at = now
        peer.save(update_fields=["distrusted_at"])
        record("federation.distrusted", by=None, subject=peer, organization_id=None, did=peer.did)
    return peer


@transaction.atomic
def trust_again(did: str) -> Peer:
    """Allow exchange with a node as far as the network's list does. What arrived meanwhile is looked at now.

    Raises:
        Refused: "federation.node_unknown".
    """
    peer = _locked(did)
    if peer.distrusted_at is not None:
        peer.distrusted_at = None
        peer.save(update_fields=["distrusted_at"])
        record("federation.trusted", by=None, subject=peer, organization_id=None, did=peer.did)
        defer("federation.apply", peer_id=str(peer.pk))
        defer("federation.send", peer_id=str(peer.pk))
    return peer


def _locked(did: str) -> Peer:
    peer = Peer.objects.select_for_update().filter(did=did).first()
    if peer is None:
        raise Refused("federation.node_unknown", did=did)
    return peer
