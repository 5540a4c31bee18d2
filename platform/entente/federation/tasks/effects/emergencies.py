"""An emergency agreement wakes on one node; the second person may sit on another. Without her it ends on each by its own clock."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from agreements import permissions, policies
from agreements.models import Activation, Agreement
from agreements.models.emergency import MOST_DAYS
from agreements.notices import tell, tell_recipients
from agreements.queries.decisions import AWAKENED_ELSEWHERE, CONFIRMED_ELSEWHERE
from agreements.states import BY_MESSAGE, AgreementStatus
from agreements.tasks import stand_down
from agreements.tasks.stops import settle_stops, stop_unassessed
from entente.audit.models import AuditEvent
from entente.audit.services import move, record, require
from entente.core.errors import Refused
from entente.federation.models import Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, read, require_party
from entente.federation.wire.messages import Message

CONFIRM_WITHIN = timedelta(hours=24)
REVIEW_AFTER = timedelta(days=14)


@effect("emergency.activated")
def take_activation(message: Message, peer: Peer) -> None:
    """It waits for a second person here too; this node counts the time for her itself."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    if _awake(agreement) is not None:
        return  # both awakened it at once: one emergency, which each may confirm
    now = timezone.now()
    with read():
        identifier, days = uuid.UUID(message.body["activation"]), int(message.body["days"])
        event, area = message.body["event"].strip()[:300], message.body["area"].strip()[:300]
        through, exercise = date.fromisoformat(message.body["through"]), message.body["exercise"] is True
        if not event or not area or not 1 <= days <= MOST_DAYS:
            raise ValueError("no emergency")
    person = _person(message, agreement, peer)
    verdict = policies.can_awaken(
        agreement, on_call=True, assessed=True
    )  # its own, that node asked for; ours is asked below
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    through = min(through, agreement.today(now) + timedelta(days=days - 1), agreement.ends_on)
    owner = agreement.drafted_for_id
    move(agreement, to=AgreementStatus.ACTIVE, by=None, table=BY_MESSAGE, organization_id=owner, node=str(peer.pk))
    agreement.awake_through, agreement.confirm_by = None, now + CONFIRM_WITHIN
    agreement.save(update_fields=["awake_through", "confirm_by"])
    activation = Activation.objects.create(
        id=identifier,
        agreement=agreement,
        exercise=exercise,
        event=event,
        area=area,
        days=days,
        node=peer.pk,
        activated_at=now,
        confirm_by=agreement.confirm_by,
        through=through,
        review_on=through + REVIEW_AFTER,
    )
    _record(AWAKENED_ELSEWHERE, activation, person)
    kind = "agreement.exercise_awakened" if exercise else "agreement.awakened"
    tell(agreement, kind, urgent=True, through_on=through)
    stop_unassessed(agreement, now=now)
    settle_stops(agreement, now=now)


@effect("emergency.confirmed")
def take_confirmation(message: Message, peer: Peer) -> None:
    """A second person agreed there: by this node's clock still in time, and one of the two acts for a provider."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    now, activation = timezone.now(), _awake(agreement)
    if activation is not None and activation.confirmed_at is not None:
        return
    waits = activation is not None and activation.is_awake(now)
    nodes = [peer.pk] if activation is None else [peer.pk, activation.node]
    by = None if activation is None else activation.activated_by
    among = permissions.provider_among(agreement, by, nodes=nodes)
    person = _person(message, agreement, peer)
    same = activation is not None and activation.node == peer.pk and _awakened_by(activation) == person.person_id
    verdict = policies.can_confirm(agreement, awakened_by_same=same, waits=waits, provider_among=among)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert activation is not None  # the verdict said so
    _record(CONFIRMED_ELSEWHERE, activation, person)
    activation.confirmed_at, activation.confirming_node = now, peer.pk
    activation.save(update_fields=["confirmed_at", "confirming_node"])
    agreement.confirm_by = None
    if not activation.exercise:
        agreement.awake_through = activation.through
    agreement.save(update_fields=["confirm_by", "awake_through"])
    owner = agreement.drafted_for_id
    record("agreement.emergency_confirmed", by=None, subject=agreement, organization_id=owner, node=str(peer.pk))
    kinds = (
        ("exercise_confirmed", "exercise_open") if activation.exercise else ("emergency_confirmed", "emergency_open")
    )
    tell(agreement, f"agreement.{kinds[0]}", through_on=activation.through)
    tell_recipients(agreement, f"agreement.{kinds[1]}", urgent=True, through_on=activation.through)


@effect("emergency.ended")
def take_end(message: Message, peer: Peer) -> None:
    """It is over there, so it is here."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    if _awake(agreement) is not None:
        stand_down(agreement, by=None, now=timezone.now())


@dataclass(frozen=True, slots=True)
class RemoteActor:
    """Somebody of another node who acts in an emergency, for an organization whose home that node is."""

    node: uuid.UUID
    person_id: str
    organization_id: uuid.UUID


def _person(message: Message, agreement: Agreement, peer: Peer) -> RemoteActor:
    """Whom the message names: she acts for a party whose home her node is.

    Raises:
        Refused: "agreement.not_its_node".
    """
    with read():
        person, organization = uuid.UUID(message.body["person"]), uuid.UUID(message.body["organization"])
        name = message.body["name"]
        if not isinstance(name, str) or not name.isprintable() or len(name) > 300:
            raise ValueError("no name")
    if not agreement.parties.filter(organization=organization, organization__home_node=peer.pk).exists():
        raise Refused("agreement.not_its_node")
    return RemoteActor(peer.pk, str(person), organization)


def _awakened_by(activation: Activation) -> str:
    """Who of another node declared it, by her identifier there."""
    declared = AuditEvent.objects.filter(
        event=AWAKENED_ELSEWHERE, subject_id=activation.agreement_id, facts__activation_id=str(activation.pk)
    ).first()
    return "" if declared is None else str(declared.facts["person_id"])


def _record(event: str, activation: Activation, person: RemoteActor) -> None:
    """By this alone the gate knows that her node vouches for it (``agreements.queries.decisions.emergency_verdict``)."""
    facts = {"activation_id": str(activation.pk), "node": str(person.node), "person_id": person.person_id}
    record(event, by=None, subject=activation.agreement, organization_id=person.organization_id, **facts)


def _awake(agreement: Agreement) -> Activation | None:
    return agreement.activations.select_related("activated_by").filter(ended_at=None).first()
