"""A node that contradicts itself under its own signature: what is shared with its organizations is suspended here, at once and by this node alone.

Only words that bear the signature of that node count, and only where they are its words to this node: what a third node brings, what nobody signed,
and what it refused for want of a signature prove nothing. The same evidence suspends once; a steward who resumed an agreement is not overruled by it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext, override

from agreements.models import Agreement
from agreements.queries.nodes import running_version
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.stops import settle_stops, stop
from entente.audit.services import record
from entente.federation.models import Contradiction, ContradictionKind, Outgoing, Peer
from entente.federation.wire.messages import REFUSED, Receipt, read_limited
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.proof.log import SignedHead

logger = logging.getLogger(__name__)
FLOWING: Final = (AgreementStatus.ACTIVE, AgreementStatus.DORMANT)
OVER: Final = (AgreementStatus.TERMINATED, AgreementStatus.EXPIRED)


def contradicts(peer: Peer, message: Outgoing, receipt: Receipt, *, own_did: str) -> bool:
    """Whether a receipt, whose signature was verified, says that the node took other words for this node's than those that were sent.

    A receipt for another node's message of the same identifier does not, nor a refusal: what came there in this node's name unsigned is refused under its digest.
    """
    is_to_us = (receipt.sender, receipt.recipient, receipt.id) == (peer.did, own_did, message.pk)
    return is_to_us and receipt.outcome != REFUSED and receipt.digest != message.digest


def note_receipt(peer: Peer, message: Outgoing, raw: bytes) -> None:
    """The node says that it applied what was never sent to it."""
    against = {"message": str(message.pk), "digest": message.digest, "type": message.type}
    suspend_with(peer, ContradictionKind.RECEIPT, about=str(message.pk), shown=read_limited(raw), against=against)


def note_fork(peer: Peer, shown: SignedHead, against: SignedHead) -> None:
    """It signed two heads of its audit trail that cannot both be of one."""
    size, root = shown["head"]["size"], shown["head"]["root"]
    suspend_with(peer, ContradictionKind.HISTORY, about=f"{size} {root}", shown=dict(shown), against=dict(against))


@transaction.atomic
def suspend_with(
    peer: Peer, kind: ContradictionKind, *, about: str, shown: Mapping[str, Any], against: Mapping[str, Any]
) -> bool:
    """Keep the evidence, suspend every agreement between organizations of that node and of this one, and tell their stewards. Whether it is new."""
    evidence, is_new = Contradiction.objects.get_or_create(
        peer=peer,
        kind=kind,
        about=about[:200],
        defaults={"shown": dict(shown), "against": dict(against), "at": timezone.now()},
    )
    if not is_new:
        return False
    logger.error("federation.contradicted: %s, %s", kind.value, peer.pk)
    stopped = [lineage for lineage in _lineages(peer) if _suspend(lineage, peer, kind)]
    evidence.suspended = [str(lineage) for lineage in stopped]
    evidence.save(update_fields=["suspended"])
    facts = {"kind": kind.value, "evidence_id": evidence.pk, "agreements": len(stopped)}
    record("federation.contradicted", by=None, subject=peer, organization_id=None, **facts)
    for organization in partners(peer):
        people = people_of(organization, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
        notify(people, "federation.contradicted", peer, kind=kind.value, evidence=str(evidence.pk), once=True)
    return True


def partners(peer: Peer) -> Iterator[Organization]:
    """Organizations of this node that have an agreement with one of the other node that may still be used."""
    agreements = _shared(peer).exclude(status__in=OVER)
    at_home = Organization.objects.filter(home_node=settings.NODE_ID)
    yield from at_home.filter(agreement_parties__agreement__in=agreements.values("pk")).distinct()


def _shared(peer: Peer) -> Any:
    theirs = Organization.objects.filter(home_node=peer.pk)
    ours = Organization.objects.filter(home_node=settings.NODE_ID)
    return Agreement.objects.filter(
        pk__in=Agreement.objects.filter(parties__organization__in=theirs.values("pk")).values("pk")
    ).filter(parties__organization__in=ours.values("pk"))


def _lineages(peer: Peer) -> list[Any]:
    flowing = _shared(peer).filter(status__in=FLOWING).order_by("lineage")
    return list(flowing.values_list("lineage", flat=True).distinct())


def _suspend(lineage: Any, peer: Peer, kind: ContradictionKind) -> bool:
    """As a person of this node would, who then resumes it; its other parties are told why."""
    agreement = running_version(lineage)
    if agreement is None or agreement.status not in FLOWING:
        return False
    reason = _reason(peer, kind)
    stop(agreement, node=settings.NODE_ID, is_final=False, reason=reason, at=timezone.now())
    settle_stops(agreement, now=timezone.now())
    announce(agreement, "agreement.suspended", reason=reason)
    return True


def _reason(peer: Peer, kind: ContradictionKind) -> str:
    """In both languages: whoever reads it on another node is not known here."""
    texts = []
    for language in ("en", "fr"):
        with override(language):
            words = gettext("Suspended by the node itself, because of the node %(node)s. %(why)s")
            texts.append(words % {"node": peer.name[:60], "why": kind.label})
    return " / ".join(texts)[:500]
