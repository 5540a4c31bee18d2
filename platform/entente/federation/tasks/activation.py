"""The home brings an agreement into force once every node has verified every signature; the others do by its word, verified again."""

from __future__ import annotations

from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Agreement, PaperSignature, Signature
from agreements.queries.nodes import other_nodes
from agreements.queries.seals import seal_verdict
from agreements.states import AgreementStatus
from agreements.tasks.activation import activate, is_signed
from agreements.tasks.announcements import announce
from agreements.tasks.stops import settle_stops
from entente.audit.failures import again
from entente.core.errors import NotPermitted
from entente.federation.models import Outgoing, Peer
from entente.federation.queries import may_begin_with
from entente.federation.wire.messages import APPLIED

again("federation.activate_agreement")
VERIFIED_BY_RECEIPT = ("agreement.offered", "agreement.signed")


def activate_if_verified(agreement: Agreement) -> None:
    """Where this node orders a locked agreement, every party has signed, and each other node took in the text and each signature."""
    now = timezone.now()
    if agreement.status != AgreementStatus.PROPOSED or not agreement.is_at_home or not is_signed(agreement):
        return
    nodes = other_nodes(agreement)
    if not nodes or _is_unsealed(agreement) or agreement.announcements.filter(written_at=None).exists():
        return
    if not all(_has_verified(agreement, peer) for peer in Peer.objects.filter(pk__in=nodes)):
        return
    if not seal_verdict(agreement):
        return
    try:
        begun = activate(agreement, by=None, now=now)
    except NotPermitted:
        return  # its term is over, or what it amends is not in force now: the page says so
    if begun:
        settle_stops(agreement, now=now)
        announce(agreement, "agreement.activated")


def _is_unsealed(agreement: Agreement) -> bool:
    of_agreement = {"party__agreement": agreement, "jws": ""}
    return Signature.objects.filter(**of_agreement).exists() or PaperSignature.objects.filter(**of_agreement).exists()


def _has_verified(agreement: Agreement, peer: Peer) -> bool:
    """Whether a node that is trusted now answered the last offer, and every signature since then, with *applied*."""
    sent = Outgoing.objects.filter(peer=peer, thread__thread=agreement.lineage, type__in=VERIFIED_BY_RECEIPT)
    last = sent.filter(type="agreement.offered").order_by("-seq").first()
    if last is None or not may_begin_with(peer):
        return False
    return not sent.filter(seq__gte=last.seq).exclude(outcome=APPLIED).exists()


@app.task(name="federation.activate_agreement", queue="urgent")
def activate_agreement(lineage: str) -> None:
    """A node answered: what waited for it may come into force now."""
    from django.db import transaction

    with transaction.atomic():
        proposed = Agreement.objects.select_for_update(of=("self",)).filter(
            lineage=lineage, status=AgreementStatus.PROPOSED
        )
        for agreement in proposed.order_by("version"):
            activate_if_verified(agreement)
