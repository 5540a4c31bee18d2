"""The home brings an agreement into force once every node has verified every signature; the others do by its word, verified again."""

from __future__ import annotations

import uuid

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
from entente.federation.wire.messages import APPLIED, read_message
from entente.organizations.models.organizations import this_node

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
    """Whether a node that is trusted now answered the last offer of this version, and every signature since then, with *applied*."""
    sent = Outgoing.objects.filter(peer=peer, thread__thread=agreement.lineage, type__in=VERIFIED_BY_RECEIPT)
    about = [message for message in sent.order_by("seq") if _names(message, "agreement", agreement.pk)]
    offers = [message.seq for message in about if message.type == "agreement.offered"]
    if not offers or not may_begin_with(peer):
        return False
    return all(message.outcome == APPLIED for message in about if message.seq >= offers[-1])


def _names(message: Outgoing, name: str, key: uuid.UUID) -> bool:
    """Whether the body of a message says this identifier under that name."""
    return bool(read_message(bytes(message.raw)).message.body.get(name) == str(key))


def repeat_consents(agreement: Agreement) -> None:
    """What authorities of this node consented to goes once more to nodes that did not take it: they may not have known the version yet.

    Now that it is in force, each of them does.
    """
    consents = agreement.consents.filter(
        run_id=None, given_on__isnull=False, withdrawn_at=None, authority__home_node=this_node()
    )
    for consent in consents:
        announced = agreement.announcements.filter(kind="consent.given", facts__consent=str(consent.pk))
        if not announced.exists():
            continue  # carried over from the version before: every node does that itself
        for node in other_nodes(agreement):
            sent = Outgoing.objects.filter(peer=node, thread__thread=agreement.lineage, type="consent.given")
            if any(_names(message, "consent", consent.pk) for message in sent.exclude(outcome=APPLIED)):
                announce(agreement, "consent.given", consent=str(consent.pk), to=str(node))


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
