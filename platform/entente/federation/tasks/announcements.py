"""What happened to an agreement here becomes messages to the nodes of its parties, in the order in which it happened."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.formats.agreement_json import document_of
from agreements.formats.counters import KINDS, Entry, answer_of, proposal_of
from agreements.formats.offers import offer_of
from agreements.models import Activation, Agreement, Announcement, Consent, Signature
from agreements.queries.decisions import acting_organization, emergency_verdict
from agreements.queries.nodes import following_nodes, other_nodes
from agreements.states import AgreementStatus
from agreements.tasks.announcements import FOLLOWED
from entente.audit.failures import again
from entente.core.errors import Failed
from entente.federation.models import Peer
from entente.federation.tasks.outbox import queue_message
from entente.organizations.models import User

RETRY: Final = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
again("after.agreement_announced")

type Body = Mapping[str, Any] | None
"""What is said; none where it is no longer so."""


@app.task(name="after.agreement_announced", queue="urgent", retry=RETRY)
@transaction.atomic
def write_announced(agreement_id: str) -> None:
    """Write the messages that an agreement waits for; safe to run twice.

    Raises:
        Failed: "federation.unknown_node": a party lives on a node that the trust list does not name, yet.
    """
    agreement = Agreement.objects.select_for_update().filter(pk=agreement_id).first()
    if agreement is None:
        return
    for announcement in agreement.announcements.filter(written_at=None).order_by("id"):
        body = _WRITERS[announcement.kind](agreement, announcement.facts)
        if body is not None:
            following = following_nodes(agreement)
            for peer in _recipients(agreement, announcement):
                # Why is for the parties: a node that only follows learns that it stands still.
                words = {**body, "reason": ""} if peer.pk in following and "reason" in body else body
                queue_message(peer, agreement.lineage, announcement.kind, words)
        announcement.written_at = timezone.now()
        announcement.save(update_fields=["written_at"])
    from entente.federation.tasks.activation import activate_if_verified

    activate_if_verified(agreement)


def _recipients(agreement: Agreement, announcement: Announcement) -> list[Peer]:
    """The home puts in order what is signed and returned, and tells the others; a stop goes from each node to all."""
    nodes = other_nodes(agreement)
    if not agreement.is_at_home and announcement.kind in _THROUGH_HOME:
        nodes = [agreement.home_node]
    if announcement.kind == "agreement.countered" and agreement.amends is not None:
        nodes = [agreement.amends.home_node]
    if "to" in announcement.facts:
        nodes = [node for node in nodes if str(node) == announcement.facts["to"]]
    if announcement.kind in FOLLOWED:
        nodes = [*nodes, *following_nodes(agreement)]
    came_from = announcement.facts.get("node")
    peers = list(Peer.objects.filter(pk__in=[node for node in nodes if str(node) != came_from]))
    if len(peers) < len([node for node in nodes if str(node) != came_from]):
        raise Failed("federation.unknown_node")
    return peers


def _offer(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return offer_of(agreement) if agreement.status == AgreementStatus.PROPOSED and agreement.is_at_home else None


def _signature(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    signature = Signature.objects.filter(pk=uuid.UUID(facts["signature"])).exclude(jws="").first()
    if signature is None:  # it was voided meanwhile
        return None
    return {"agreement": str(agreement.pk), "digest": signature.digest, "jws": signature.jws}


def _activation(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    document = document_of(agreement)
    return {"agreement": str(agreement.pk), "document": {**document, "prints": []}}


def _with_reason(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return {"agreement": str(agreement.pk), "reason": facts.get("reason", "")}


def _consent(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    consent = Consent.objects.get(pk=uuid.UUID(facts["consent"]))
    given_on, through = consent.given_on, consent.through
    return {
        "agreement": str(agreement.pk),
        "consent": str(consent.pk),
        "authority": str(consent.authority_id),
        "run_id": None if consent.run_id is None else str(consent.run_id),
        "about": consent.about,
        "form": consent.form,
        "reference": consent.reference,
        "witness": consent.witness,
        "given_on": None if given_on is None else given_on.isoformat(),
        "through": None if through is None else through.isoformat(),
    }


def _emergency_end(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return {"agreement": str(agreement.pk), "activation": facts["activation"]}


def _awakened(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    activation = agreement.activations.get(pk=uuid.UUID(facts["activation"]))
    return _emergency(activation, activation.activated_by)


def _confirmed(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    activation = agreement.activations.get(pk=uuid.UUID(facts["activation"]))
    return _emergency(activation, activation.confirmed_by)


def _emergency(activation: Activation, person: User | None) -> Body:
    """Who did it, and for which organization; nothing where it does not count here, such as what no person declared."""
    agreement = activation.agreement
    organization = None if person is None else acting_organization(person, agreement)
    if person is None or organization is None or not emergency_verdict(activation, now=timezone.now()):
        return None
    return {
        "person": str(person.pk),
        "name": person.name,
        "organization": str(organization.pk),
        "agreement": str(agreement.pk),
        "activation": str(activation.pk),
        "exercise": activation.exercise,
        "event": activation.event,
        "area": activation.area,
        "days": activation.days,
        "confirm_by": activation.confirm_by.isoformat(),
        "through": activation.through.isoformat(),
    }


def _proposal(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return offer_of(agreement) if agreement.status == AgreementStatus.DRAFT else None


def _attested(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    destruction = agreement.destructions.select_related("attested_by").get(pk=uuid.UUID(facts["destruction"]))
    if destruction.attested_by is None or destruction.destroyed_on is None:
        return None
    return {
        "agreement": str(agreement.pk),
        "recipient": str(destruction.recipient_id),
        "destroyed_on": destruction.destroyed_on.isoformat(),
        "method": destruction.method,
        "person": str(destruction.attested_by_id),
        "name": destruction.attested_by.name,
    }


def _superseded(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return {"agreement": facts["draft"]}


def _change(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return proposal_of(_entry(agreement, facts), digest=facts["digest"])


def _decision(agreement: Agreement, facts: Mapping[str, Any]) -> Body:
    return answer_of(_entry(agreement, facts), organization=uuid.UUID(facts["organization"]))


def _entry(agreement: Agreement, facts: Mapping[str, Any]) -> Entry:
    return KINDS[facts["about"]].objects.get(pk=uuid.UUID(facts["change"]), agreement=agreement)


_WRITERS: Final[dict[str, Callable[[Agreement, Mapping[str, Any]], Body]]] = {
    "agreement.offered": _offer,
    "agreement.signed": _signature,
    "agreement.activated": _activation,
    "agreement.returned": _with_reason,
    "agreement.suspended": _with_reason,
    "agreement.resumed": _with_reason,
    "agreement.terminated": _with_reason,
    "agreement.called_off": _with_reason,
    "agreement.countered": _proposal,
    "agreement.superseded": _superseded,
    "agreement.change_proposed": _change,
    "agreement.change_answered": _decision,
    "destruction.attested": _attested,
    "consent.asked": _consent,
    "consent.given": _consent,
    "consent.refused": _consent,
    "consent.withdrawn": _consent,
    "emergency.activated": _awakened,
    "emergency.confirmed": _confirmed,
    "emergency.ended": _emergency_end,
}
_THROUGH_HOME: Final = frozenset(
    {"agreement.signed", "agreement.returned", "agreement.change_proposed", "agreement.change_answered"}
)
