"""Agreements that another node offers, takes back, or sends back to us."""

from __future__ import annotations

from django.utils import timezone

from agreements.notices import tell
from agreements.states import BY_MESSAGE, AgreementStatus
from agreements.tasks.announcing import announce
from agreements.tasks.mirroring import mirror_offer, return_mirror, void_signatures
from entente.audit.services import move
from entente.federation.models import Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, reason_of, require_home, require_party
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import Message
from entente.proof import Malformed


@effect("agreement.offered")
def take_offer(message: Message, peer: Peer) -> None:
    """A mirror lies here for signature."""
    try:
        mirror_offer(message.body, home=peer.pk, lineage=message.thread, now=timezone.now())
    except Malformed:
        raise Rejected(WireFault.MALFORMED) from None


@effect("agreement.returned")
def take_return(message: Message, peer: Peer) -> None:
    """At home: a party asks that it be changed, so it is a draft again everywhere. At a mirror: its home says that it is one."""
    agreement, reason = agreement_of(message), reason_of(message)
    if not agreement.is_at_home:
        require_home(agreement, peer)
        if agreement.status != AgreementStatus.DRAFT:
            return_mirror(agreement, reason=reason, node=peer.pk)
        return
    require_party(agreement, peer)
    void_signatures(agreement)
    agreement.reason = reason
    agreement.save(update_fields=["reason"])
    owner = agreement.drafted_for_id
    move(agreement, to=AgreementStatus.DRAFT, by=None, table=BY_MESSAGE, organization_id=owner, node=str(peer.pk))
    announce(agreement, "agreement.returned", reason=reason)
    tell(agreement, "agreement.taken_back")
