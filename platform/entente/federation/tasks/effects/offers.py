"""Agreements that another node offers, takes back, or sends back to us."""

from __future__ import annotations

import uuid
from typing import Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from agreements.models import Agreement
from agreements.notices import tell
from agreements.policies import Refusal, is_word_of_home
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.mirrors import mirror_offer, return_mirror, take_back, withdraw_superseded
from agreements.tasks.taking_effect import call_off
from entente.audit.services import require
from entente.core.errors import NotPermitted, Refused
from entente.federation.models import Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, read, reason_of, require_home, require_party
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import Message
from entente.proof import Malformed

_CAME_SECOND: Final = {Refusal.KNOWN_OTHERWISE, Refusal.OUTDATED}
"""Why the home tells a party that another amendment came first."""


@effect("agreement.offered")
def take_offer(message: Message, peer: Peer) -> None:
    """A mirror lies here for signature."""
    try:
        mirror_offer(message.body, home=peer.pk, lineage=message.thread, now=timezone.now())
    except Malformed:
        raise Rejected(WireFault.MALFORMED) from None


@effect("agreement.countered")
def take_proposal(message: Message, peer: Peer) -> None:
    """A party of another node proposes an amendment of what this node orders: offered to all in its turn, or told that it came second."""
    now = timezone.now()
    with read():
        base_id, draft_id = uuid.UUID(message.body["amends"]), uuid.UUID(message.body["agreement"])
    base = Agreement.objects.select_for_update(of=("self",)).filter(pk=base_id, lineage=message.thread).first()
    if base is None:
        raise Refused("federation.unknown_agreement")
    require_party(base, peer)
    try:
        with transaction.atomic():
            amendment = mirror_offer(message.body, home=settings.NODE_ID, lineage=message.thread, now=now)
            if amendment.drafted_for.home_node != peer.pk:
                raise Refused("agreement.not_its_node")
    except Malformed:
        raise Rejected(WireFault.MALFORMED) from None
    except NotPermitted as refusal:
        if not {reason.value for reason in refusal.reasons} & _CAME_SECOND:
            raise
        announce(base, "agreement.superseded", draft=str(draft_id), to=str(peer.pk))
        return
    announce(amendment, "agreement.offered")


@effect("agreement.superseded")
def take_order(message: Message, peer: Peer) -> None:
    """Our proposal came second."""
    agreement = agreement_of(message)
    verdict = is_word_of_home(from_home=agreement.amends is not None and agreement.amends.home_node == peer.pk)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if agreement.status in (AgreementStatus.DRAFT, AgreementStatus.PROPOSED):
        withdraw_superseded(agreement, node=peer.pk)


@effect("agreement.called_off")
def take_end_of_amendment(message: Message, peer: Peer) -> None:
    """A party gave up a signed amendment before its day."""
    amendment = agreement_of(message)
    require_party(amendment, peer)
    base = amendment.amends
    if base is not None and amendment.status == AgreementStatus.SCHEDULED:
        call_off(Agreement.objects.select_for_update(of=("self",)).get(pk=base.pk), by=None)
        tell(amendment, "agreement.called_off")


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
    take_back(agreement, reason=reason, node=peer.pk)
