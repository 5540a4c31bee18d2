"""An agreement with an organization of another node: suspended there, and what the nodes said to each other."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from tests.journeys.sight import Sight


def sights_of_nodes(stage: Any) -> list[Sight]:
    """The agreement as its party here sees it, and its messages: none, applied, refused, unanswered."""
    from agreements.models import NodeStop
    from agreements.tasks.mirrors import mirror_offer
    from entente.federation.models import Outgoing, Received, Thread
    from tests.agreement_partner import offered, partner_of
    from tests.other_node import OtherNode

    city, now = stage.network.city, timezone.now()
    node = OtherNode(address="https://yt.entente.example", name="Yukon")
    peer = node.listed()
    body = offered(partner_of(node), city)
    with transaction.atomic():
        mirror = mirror_offer(body, home=peer.pk, lineage=_thread(body), now=now)
    stop = {"agreement": str(mirror.pk), "reason": "A breach is looked into."}
    for kind, said, outcome, code in (
        ("agreement.offered", body, "applied", ""),
        ("agreement.suspended", stop, "applied", ""),
        ("agreement.activated", stop, "refused", "agreement.unsigned"),
        ("agreement.unheard", stop, "unsupported", "federation.unsupported"),
    ):
        message = node.message(kind, said, thread=mirror.lineage)
        Received.objects.create(
            peer=peer,
            message_id=message.id,
            thread=mirror.lineage,
            seq=message.seq,
            type=kind,
            raw=node.written(message),
            digest="0" * 64,
            arrived_at=now,
            settled_at=now,
            outcome=outcome,
            code=code,
        )
    thread = Thread.objects.create(thread=mirror.lineage, peer=peer)
    message = node.message("agreement.returned", stop, thread=mirror.lineage)
    raw = node.written(message)
    Outgoing.objects.create(
        thread=thread, peer=peer, seq=1, type="agreement.returned", raw=raw, digest="0" * 64, made_at=now
    )
    NodeStop.objects.create(lineage=mirror.lineage, node=peer.pk, reason="A breach is looked into.", at=now)
    steward = stage.network.city_steward
    countered = _countered(stage, node, now=now)
    return [
        Sight("agreements:agreement", steward, (mirror.pk,), state="of another node"),
        Sight("agreements:negotiation", steward, (mirror.pk,), state="offered by another node"),
        Sight("agreements:negotiation", steward, (countered.pk,), state="with another node"),
        Sight("federation_pages:messages", steward, (mirror.pk,), state="with every answer"),
        Sight("federation_pages:messages", stage.network.steward, (stage.active.pk,), state="none"),
    ]


def _countered(stage: Any, node: Any, *, now: Any) -> Any:
    """What another node offers, returned, with what both sides proposed: decided there, refused there, waiting."""
    from agreements.models import ProposedChange, ProposedTerms, Remark
    from agreements.tasks.mirrors import mirror_offer, return_mirror
    from tests.agreement_partner import offered, partner_of

    city, steward = stage.network.city, stage.network.city_steward
    partner = partner_of(node, name="Yukon Test Region")
    body = offered(partner, city)
    with transaction.atomic():
        mirror = mirror_offer(body, home=node.node_id, lineage=_thread(body), now=now)
        return_mirror(mirror, reason="Eleven is too few for so small a place.", node=node.node_id)
    ours = {"agreement": mirror, "organization": city, "by": steward, "at": now}
    theirs = {"agreement": mirror, "organization": partner.organization, "by_name": "Nadia Stone", "at": now}
    decided = {"decided_by_name": "Nadia Stone"}
    ProposedTerms.objects.create(values={"smallest_k": 20}, base={"smallest_k": 11}, accepted=True, **decided, **ours)
    words = {"text_en": "To plan services for two years.", "text_fr": "Planifier les services pendant deux ans."}
    refusal = {"accepted": False, "reason": "One year at a time.", **decided}
    ProposedChange.objects.create(key="purposes", base_en="To plan services.", **words, **refusal, **ours)
    ProposedTerms.objects.create(values={"retention_days": 365}, base={"retention_days": None}, **theirs)
    Remark.objects.create(key="term.smallest_k", text="Twenty suits us.", settled_by_name="Nadia Stone", **theirs)
    return mirror


def _thread(body: dict[str, Any]) -> Any:
    import uuid

    return uuid.UUID(body["content"]["lineage"])
