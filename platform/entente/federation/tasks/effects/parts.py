"""Parts of joint exports between the processor's node and the controller's."""

from __future__ import annotations

import base64
import re
import uuid
from datetime import date
from typing import Final

from django.conf import settings
from django.utils import timezone

from agreements.models import Agreement, Part
from agreements.states import AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.catalogue.tasks import shred
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Refused
from entente.federation.models import IncomingPart, Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import read, require_party
from entente.federation.wire.messages import Message
from entente.organizations.models import Organization

HANDED_OVER: Final = "handed_over"
"""The reason in the receipt of a part that its controller's node took in."""
MOST_BYTES: Final = 2**50
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@effect("part.delivered")
def take_part(message: Message, peer: Peer) -> None:
    """A processor of that node has rows of a controller here: by a rule that this controller signed, and as no one else's."""
    with read():
        body = message.body
        part_id, agreement_id = uuid.UUID(body["part"]), uuid.UUID(body["agreement"]["id"])
        controller_id, processor_id = uuid.UUID(body["controller"]), uuid.UUID(body["processor"])
        intake, (start, end) = body["intake"], map(date.fromisoformat, body["period"])
        sizes = [body[name] for name in ("records", "added", "size_bytes", "sealed_bytes")]
        titles = [intake[name].strip()[:200] for name in ("title_en", "title_fr")]
        key = base64.b64decode(body["key"], validate=True)
        whole = all(type(size) is int and 0 <= size <= MOST_BYTES for size in sizes)
        if not whole or not _DIGEST.fullmatch(body["digest"]) or not 0 < len(key) <= 4096 or end < start:
            raise ValueError("no part")
        follows = None if body.get("follows") is None else uuid.UUID(body["follows"])
        kind, object_id = DatasetKind(intake["kind"]), uuid.UUID(body["object"])
        is_printable = all(title.isprintable() for title in titles)
        if not is_printable:
            raise ValueError("no title")
    agreement = (
        Agreement.objects.select_for_update(of=("self",)).filter(pk=agreement_id, lineage=message.thread).first()
    )
    if agreement is None:
        raise Refused("federation.unknown_agreement")
    require_party(agreement, peer)
    rule = agreement.machine_terms.split
    controller = Organization.objects.filter(pk=controller_id, home_node=settings.NODE_ID).first()
    processor = Organization.objects.filter(pk=processor_id, home_node=peer.pk).first()
    agreed = (
        rule is not None
        and controller is not None
        and processor is not None
        and agreement.status == AgreementStatus.ACTIVE
        and agreement.digest() == body["agreement"]["digest"]
        and rule.intake == intake["id"]
        and str(controller_id) in rule.controllers
        and agreement.parties.filter(organization=processor, role="processor").exists()
    )
    if not agreed or controller is None or processor is None:
        raise Refused("part.not_agreed")
    if IncomingPart.objects.filter(pk=part_id).exists():
        return
    of_same = {
        "agreement__lineage": agreement.lineage,
        "controller": controller,
        "period_start": start,
        "period_end": end,
    }
    if follows is not None and not IncomingPart.objects.filter(pk=follows, peer=peer, **of_same).exists():
        raise Refused("part.unknown")
    IncomingPart.objects.create(
        id=part_id, peer=peer, agreement=agreement, controller=controller, processor=processor,
        title_en=titles[0], title_fr=titles[1], kind=kind, period_start=start, period_end=end,
        records=sizes[0], added=sizes[1], size_bytes=sizes[2], sealed_bytes=sizes[3], digest=body["digest"],
        object_id=object_id, wrapped_key=key, follows=follows, arrived_at=timezone.now(),
    )  # fmt: skip
    defer("federation.pull_part", part_id=str(part_id))


@effect("part.taken")
def destroy_handed_over(message: Message, peer: Peer) -> None:
    """The controller's node has it: what the processor had is destroyed, with a receipt."""
    part = _part(message, peer)
    with read():
        is_same = message.body["digest"] == part.digest
    if not is_same or part.sealed is None:
        raise Refused("part.differs")
    now = timezone.now()
    part.taken_at = part.taken_at or now
    part.save(update_fields=["taken_at"])
    shred(part.export.version, part.sealed, reason=HANDED_OVER, by=None, now=now)


@effect("part.refused")
def note_refusal(message: Message, peer: Peer) -> None:
    """The controller's node could not take it in: the part stays sealed here, and the processor's people learn of it."""
    part = _part(message, peer)
    with read():
        code = str(message.body["code"])[:80]
    if part.taken_at is None:
        owner = part.export.version.dataset.owner_id
        facts = {"node_id": peer.pk, "code": code, "controller_id": part.controller_id}
        record("joint.part_refused", by=None, subject=part.agreement, organization_id=owner, **facts)


def _part(message: Message, peer: Peer) -> Part:
    with read():
        part_id = uuid.UUID(message.body["part"])
    parts = Part.objects.select_for_update(of=("self",)).select_related(
        "export__version__dataset", "agreement", "sealed__store", "controller"
    )
    part = parts.filter(pk=part_id, controller__home_node=peer.pk, export__lineage=message.thread).first()
    if part is None:
        raise Refused("part.unknown")
    return part
