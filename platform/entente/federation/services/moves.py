"""An organization moves: its new node asks for it, two of its people confirm, its old node packs, its new node takes it in."""

from __future__ import annotations

import hashlib
import uuid
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Max

from entente.audit.services import record, require
from entente.core.errors import Failed, Refused
from entente.federation.models import Arrival, Departure, Peer
from entente.federation.permissions import may_move
from entente.federation.policies import can_decide_move
from entente.federation.queries import own_did, public_key_of
from entente.federation.queries.moves import (
    agreements_to_hand_over,
    confirmed_verdict,
    move_verdict,
    what_does_not_go_over,
)
from entente.federation.wire.faults import Rejected
from entente.federation.wire.moves import (
    INFO,
    MovedPerson,
    MoveRequest,
    MoveStatement,
    read_request,
    read_statement,
    write_request,
    write_statement,
)
from entente.organizations.keys.endorsement import endorse, is_endorsed
from entente.organizations.models import Organization, OrganizationKey, User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks.keys import signing_key
from entente.vault import sealing
from entente.vault.keys.node import node_key
from entente.vault.keys.private import new_organization_keys, private_key
from entente.vault.keys.rings import master_ring
from exports.models import EarlierSeries


@transaction.atomic
def ask_for(organization_id: uuid.UUID, *, now: datetime) -> str:
    """At the new node: make keys for an organization of another node, and the request for it. Asked again, the same keys.

    Raises:
        Refused: "move.not_elsewhere": its home is here, or no trusted node of the list has it.
    """
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    peer = Peer.trusted().filter(pk=organization.home_node).first()
    if peer is None:
        raise Refused("move.not_elsewhere")
    arrival = Arrival.objects.filter(organization=organization, arrived_at=None).first()
    if arrival is None or arrival.peer_id != peer.pk:
        Arrival.objects.filter(organization=organization, arrived_at=None).delete()
        key = _key_of_arrival(organization, now=now)
        arrival = Arrival.objects.create(organization=organization, peer=peer, key=key, asked_at=now)
        record("organization.asked_for", by=None, subject=organization, organization_id=organization.pk, node=peer.pk)
    key, own = arrival.key, node_key()
    request = MoveRequest(
        sender=own_did(),
        organization=organization.pk,
        kid=key.pk,
        number=key.number,
        signing=bytes(key.signing_public_key),
        sealing=bytes(key.public_key),
        made_at=now,
    )
    return write_request(request, to=peer.did, seed=own.seed, kid=own.kid)


def _key_of_arrival(organization: Organization, *, now: datetime) -> OrganizationKey:
    """Keys that this node holds and that count for nobody yet: retired until the list names the organization here."""
    ring, context = master_ring(), organization.pk.bytes
    pair, signing = new_organization_keys(organization.pk), sealing.new_key()
    key = OrganizationKey(
        organization=organization,
        number=(organization.keys.aggregate(last=Max("number"))["last"] or 0) + 1,
        public_key=pair.public,
        wrapped_private_key=pair.wrapped_private,
        signing_public_key=sealing.signing_public(signing),
        wrapped_signing_key=ring.wrap(signing, context + b"signing"),
        wrapped_hash_key=ring.wrap(sealing.new_key(), context + b"hash"),
        retired_at=now,
    )
    endorse(key)
    key.save(force_insert=True)
    return key


@transaction.atomic
def take_request(text: str, *, now: datetime) -> Departure:
    """At the old node: note which node asks for which organization, and tell those who decide it.

    Raises:
        Rejected: no trusted node signed it, or it is for another node.
        Refused: "move.not_here": the organization does not live here; "move.keys_changed": the node must ask anew.
    """
    request = read_request(text, to=own_did(), key_of=lambda name: public_key_of(name, at=now))
    organization = Organization.objects.select_for_update().filter(pk=request.organization).first()
    if organization is None or organization.is_remote:
        raise Refused("move.not_here")
    key = organization.key
    if key is None or request.number != key.number + 1:
        raise Refused("move.keys_changed")
    digest = hashlib.sha256(text.strip().encode()).hexdigest()
    earlier = organization.departures.filter(refused_at=None, gone_at=None).first()
    if earlier is not None:
        if earlier.digest == digest:
            return earlier
        raise Refused("move.asked_already")
    departure = Departure.objects.create(
        organization=organization,
        peer=Peer.objects.get(did=request.sender),
        kid=request.kid,
        number=request.number,
        signing_public_key=request.signing,
        sealing_public_key=request.sealing,
        digest=digest,
        asked_at=now,
    )
    _record("organization.move_asked", departure)
    notify(people_of(organization, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "organization.move_asked", departure)
    return departure


@transaction.atomic
def confirm_move(departure_id: uuid.UUID, *, by: User, now: datetime) -> Departure:
    """One of two people lets the organization move; after the second the operator can pack it."""
    departure = _locked(departure_id)
    verdict = may_move(by, departure.organization)
    verdict &= can_decide_move(
        is_open=departure.is_open and departure.second_by_id is None, by_another=departure.first_by_id != by.pk
    )
    require(
        verdict & move_verdict(departure.organization), subject=departure, organization_id=departure.organization_id
    )
    if departure.first_by_id is None:
        departure.first_by, departure.first_at = by, now
    else:
        departure.second_by, departure.second_at = by, now
    departure.save(update_fields=["first_by", "first_at", "second_by", "second_at"])
    _record("organization.move_confirmed", departure, by=by)
    return departure


@transaction.atomic
def refuse_move(departure_id: uuid.UUID, *, by: User, now: datetime) -> Departure:
    """One person is enough to let it stay, as long as nothing was packed."""
    departure = _locked(departure_id)
    verdict = may_move(by, departure.organization) & can_decide_move(is_open=departure.is_open, by_another=True)
    require(verdict, subject=departure, organization_id=departure.organization_id)
    departure.refused_by, departure.refused_at = by, now
    departure.save(update_fields=["refused_by", "refused_at"])
    _record("organization.move_refused", departure, by=by)
    return departure


@transaction.atomic
def pack(organization_id: uuid.UUID, *, now: datetime) -> bytes:
    """At the old node: what goes over, signed by it and by the organization's key, sealed to the keys that the new node made. Worker only.

    Packed again, it says what stands then; only the last one is what the other node must take in.

    Raises:
        Refused: "move.not_asked": no node asks for it.
        NotPermitted: two people did not confirm it, or something is under way.
    """
    departures = Departure.objects.select_for_update(of=("self",)).filter(organization=organization_id, refused_at=None)
    departure = departures.filter(gone_at=None).select_related("organization", "peer", "first_by", "second_by").first()
    if departure is None:
        raise Refused("move.not_asked")
    organization = departure.organization
    verdict = confirmed_verdict(departure) & move_verdict(organization)
    require(verdict, subject=departure, organization_id=organization.pk)
    departure.agreements = {
        str(agreement.pk): agreement.digest() for agreement in agreements_to_hand_over(organization)
    }
    departure.packed_at = now
    departure.save(update_fields=["agreements", "packed_at"])
    statement = MoveStatement(
        id=departure.pk,
        sender=own_did(),
        organization=organization.pk,
        kid=departure.kid,
        agreements=departure.agreements,
        people=_people(organization),
        counts=what_does_not_go_over(organization, now=now),
        made_at=now,
    )
    key, seed = signing_key(organization)
    own = node_key()
    raw = write_statement(
        statement,
        to=departure.peer.did,
        seed=own.seed,
        kid=own.kid,
        organization_seed=seed,
        organization_kid=str(key.pk),
    )
    _record("organization.move_packed", departure, agreements=len(departure.agreements))
    return sealing.seal_to(bytes(departure.sealing_public_key), raw, INFO + organization.pk.bytes)


def _people(organization: Organization) -> tuple[MovedPerson, ...]:
    by_person: dict[User, list[str]] = {}
    for membership in (
        organization.memberships.filter(user__is_active=True).select_related("user").order_by("user", "role")
    ):
        by_person.setdefault(membership.user, []).append(str(membership.role))
    return tuple(
        MovedPerson(person.email, person.name or person.email, person.language, tuple(roles))
        for person, roles in by_person.items()
    )


@transaction.atomic
def take_in(sealed: bytes, *, now: datetime) -> tuple[Arrival, MoveStatement]:
    """At the new node: open what was sealed to it, verify both signatures, and expect the agreements that it names. Worker only.

    Raises:
        Refused: "move.not_for_us": it is sealed to no key of an organization for which this node asked; "move.not_verified": it was altered,
            or the node or the organization did not sign it; "move.taken_in": it, or another one for the organization, was taken in.
    """
    arrival, raw = _opened(sealed)
    organization, peer = arrival.organization, arrival.peer
    if arrival.taken_in_at is not None or organization.home_node == settings.NODE_ID:
        raise Refused("move.taken_in")
    keys = organization.keys.filter(retired_at=None, revoked_at=None)
    publics = {str(key.pk): bytes(key.signing_public_key) for key in keys if is_endorsed(key)}
    try:
        statement = read_statement(
            raw, to=own_did(), key_of=lambda name: public_key_of(name, at=now), organization_keys=publics
        )
    except Rejected as rejected:
        raise Refused("move.not_verified", fault=rejected.fault.value) from None
    says = (statement.sender, statement.organization, statement.kid)
    if says != (peer.did, organization.pk, arrival.key_id):
        raise Refused("move.not_verified", fault="another organization")
    arrival.move, arrival.agreements, arrival.taken_in_at = statement.id, dict(statement.agreements), now
    arrival.save(update_fields=["move", "agreements", "taken_in_at"])
    # Until the old node has said which, whatever leaves here stands beside all that it released there.
    EarlierSeries.objects.get_or_create(
        owner=organization, node=peer.pk, series=None, replaced_at=None, defaults={"noted_at": now}
    )
    record(
        "organization.move_taken_in", by=None, subject=organization, organization_id=organization.pk, node=peer.pk, agreements=len(arrival.agreements)
    )  # fmt: skip
    return arrival, statement


def _opened(sealed: bytes) -> tuple[Arrival, bytes]:
    """By the key of the organization to which it is sealed; those that arrived are tried too, so that twice is told apart from never."""
    arrivals = Arrival.objects.select_for_update(of=("self",)).select_related("organization", "peer", "key")
    for arrival in arrivals:
        private = private_key(bytes(arrival.key.wrapped_private_key), arrival.organization_id)
        try:
            return arrival, sealing.open_with(private, sealed, INFO + arrival.organization_id.bytes)
        except Failed as error:
            if error.transient:
                raise
    raise Refused("move.not_for_us")


def _locked(departure_id: uuid.UUID) -> Departure:
    departures = Departure.objects.select_for_update(of=("self",)).select_related("organization", "peer")
    return departures.get(pk=departure_id)


def _record(event: str, departure: Departure, *, by: User | None = None, **facts: object) -> None:
    record(event, by=by, subject=departure, organization_id=departure.organization_id, node=departure.peer_id, **facts)
