"""The network's list names an organization on another node than before: what this node then lets go, and what it takes up."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements import permissions as agreement_permissions
from agreements.formats.agreement_json import document_of
from agreements.formats.offers import offer_of
from agreements.models import Agreement
from agreements.queries.nodes import open_stops
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.handovers import follow_drafter
from agreements.tasks.mirrors import take_back
from agreements.tasks.stops import settle_stops, stop
from anonymizer.tasks.retention import shred_everything
from entente.audit.failures import again
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.federation.models import Arrival, Departure, Peer, RemoteRelease
from entente.federation.queries.moves import (
    RUNNING,
    accesses_that_end,
    agreements_open,
    agreements_to_hand_over,
    versions_that_rest,
)
from entente.federation.tasks.outbox import queue_message
from entente.federation.trust.entries import ListedOrganization
from entente.federation.wire.messages import MOST_BYTES
from entente.organizations import permissions
from entente.organizations.models import Organization, OrganizationKey
from entente.organizations.models.accounts import PersonSession
from entente.organizations.models.organizations import this_node
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.queries.confirmations import requires_passkeys
from exports.deliveries.revocation import end_entitlement
from exports.models import EarlierSeries
from exports.queries.holders import series_held

RETRY = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
again("federation.end_departed")


def let_go(organization: Organization, peer: Peer, listed: ListedOrganization, *, now: datetime) -> bool:
    """Whether an organization of this node lives at another one from now on: two of its people let it go there, and the list names it there.

    From this moment on this node can neither sign in its name nor open what was sealed to it. What follows (accesses that end, uploads that
    are destroyed, agreements that go over) is a job.
    """
    departures = Departure.objects.select_for_update(of=("self",)).filter(organization=organization, peer=peer)
    departure = departures.filter(gone_at=None, refused_at=None).exclude(packed_at=None).first()
    if departure is None or not _is_key_of(departure, listed):
        return False
    departure.gone_at = now
    departure.save(update_fields=["gone_at"])
    organization.keys.filter(retired_at=None).update(retired_at=now)
    organization.keys.filter(destroyed_at=None).update(
        destroyed_at=now, wrapped_private_key=b"", wrapped_signing_key=b"", wrapped_hash_key=b""
    )
    if organization.sponsor is not None:
        permissions.withdraw_from_sponsor(organization, organization.sponsor)
    organization.sponsor = organization.review_pool = None
    organization.home_node = peer.pk
    organization.save(update_fields=["sponsor", "review_pool", "home_node"])
    follow_drafter(organization, before=this_node(), after=peer.pk)
    record(
        "organization.moved_away", by=None, subject=organization, organization_id=organization.pk, node=peer.pk, agreements=len(departure.agreements)
    )  # fmt: skip
    notify(people_of(organization), "organization.moved_away", organization, node=str(peer.pk))
    defer("federation.end_departed", departure_id=str(departure.pk))
    return True


def _is_key_of(departure: Departure, listed: ListedOrganization) -> bool:
    publics = (bytes(departure.signing_public_key), bytes(departure.sealing_public_key))
    return any(key.kid == departure.kid and (key.signing, key.sealing) == publics for key in listed.keys)


@app.task(name="federation.end_departed", queue="urgent", retry=RETRY)
def end_departed(departure_id: str) -> None:
    """What the organization had here ends, and what goes over is said to its new node. Safe to run twice."""
    departure = Departure.objects.select_related("organization", "peer", "second_by").get(pk=UUID(departure_id))
    if departure.gone_at is None or departure.ended_at is not None:
        return
    organization, now = departure.organization, timezone.now()
    with transaction.atomic():
        _end_accesses(organization, now=now)
        _end_roles(organization)
    for version in versions_that_rest(organization).select_related("dataset__owner", "upload__store", "table__store"):
        shred_everything(version, reason="asked", by=departure.second_by, now=now)
    with transaction.atomic():
        locked = Departure.objects.select_for_update(of=("self",)).get(pk=departure.pk)
        if locked.ended_at is not None:
            return
        over = _hand_over(departure, now=now)
        stopped = _stop_the_rest(departure, now=now)
        _tell_of_releases(departure, now=now)
        locked.ended_at = now
        locked.save(update_fields=["ended_at"])
        record(
            "organization.move_ended", by=None, subject=organization, organization_id=organization.pk, agreements=over, left_behind=stopped
        )  # fmt: skip


def _end_accesses(organization: Organization, *, now: datetime) -> None:
    reason = _in_both_languages()
    accesses = accesses_that_end(organization).select_for_update(of=("self",))
    for access in accesses.select_related("release__run__version__dataset", "recipient", "passed_on_from__recipient"):
        access.refresh_from_db(fields=["revoked_at"])
        end_entitlement(access, by=None, reason=reason, now=now)
    for release in RemoteRelease.objects.select_for_update(of=("self",)).filter(recipient=organization, ended_at=None):
        release.ended_at, release.ended_reason = now, "moved"
        release.save(update_fields=["ended_at", "ended_reason"])
        defer("federation.end_copies", release_id=str(release.pk))


def _end_roles(organization: Organization) -> None:
    with_passkeys = requires_passkeys(organization.pk)
    for membership in organization.memberships.select_related("user"):
        user, role = membership.user, membership.role
        membership.delete()
        user.groups.remove(organization.role_groups.get(role=role).group)
        record("membership.taken", by=None, subject=user, organization_id=organization.pk, role=role)
        if not user.memberships.exists():
            PersonSession.objects.filter(user=user).delete()
        if with_passkeys:
            ended = {"organization_id": str(organization.pk), "person_id": str(user.pk), "role": str(role)}
            defer("organizations.end_role", **ended)


def _hand_over(departure: Departure, *, now: datetime) -> int:
    """Say each agreement to the new node, in its thread; how many versions."""
    agreements = [a for a in agreements_to_hand_over(departure.organization) if _is_expected(departure, a)]
    for agreement in agreements:
        # Among parties of one node a suspension needed no node's name; from now on it is this one's to lift.
        if agreement.status == AgreementStatus.SUSPENDED and not open_stops(agreement).exists():
            stop(agreement, node=this_node(), is_final=False, reason=agreement.reason, at=now)
    for agreement in agreements:
        body: dict[str, Any] = {
            "move": str(departure.pk),
            "offer": offer_of(agreement),
            "signatures": document_of(agreement)["signatures"],
            "stops": [
                {"node": str(row.node), "is_final": row.is_final, "reason": row.reason, "at": row.at.isoformat()}
                for row in open_stops(agreement)
            ],
        }
        queue_message(departure.peer, agreement.lineage, "agreement.moved", body)
    return len(agreements)


def _tell_of_releases(departure: Departure, *, now: datetime) -> None:
    """Its new node learns of which of its series somebody may hold something. Of more than one message holds it hears nothing, and what stands
    there for all of them stays."""
    held = series_held(departure.organization, now=now)
    if any(entry.series is None for entry in held):
        return
    body = {"move": str(departure.pk), "series": [_series(entry) for entry in held]}
    if len(canonical(body)) < MOST_BYTES // 2:
        queue_message(departure.peer, departure.pk, "organization.released", body)


def _series(entry: EarlierSeries) -> dict[str, Any]:
    assert entry.period_start is not None  # only what stands for all has none
    assert entry.period_end is not None
    return {
        "series": str(entry.series),
        "kind": entry.kind,
        "title": {"en": entry.title_en, "fr": entry.title_fr},
        "from": entry.period_start.isoformat(),
        "to": entry.period_end.isoformat(),
        "recipients": list(entry.recipients),
        "everyone": entry.for_everyone,
    }


def _is_expected(departure: Departure, agreement: Agreement) -> bool:
    return bool(departure.agreements.get(str(agreement.pk)) == agreement.digest())


def _stop_the_rest(departure: Departure, *, now: datetime) -> int:
    """What began after it was packed does not go over: it is given back, or suspended here, until both sides agree anew. How many."""
    organization, reason = departure.organization, _in_both_languages()
    stopped = 0
    locked = Agreement.objects.select_for_update(of=("self",))
    for agreement in locked.filter(pk__in=agreements_open(organization).values("pk")):
        if agreement.is_at_home and agreement.status == AgreementStatus.PROPOSED:
            take_back(agreement, reason=reason, node=this_node())
            stopped += 1
    running = Agreement.objects.filter(parties__organization=organization, status__in=RUNNING).distinct()
    for agreement in locked.filter(pk__in=running.values("pk")):
        if _is_expected(departure, agreement):
            continue
        stop(agreement, node=this_node(), is_final=False, reason=reason, at=now)
        settle_stops(agreement, now=now)
        announce(agreement, "agreement.suspended", reason=reason)
        stopped += 1
    return stopped


def _in_both_languages() -> str:
    texts = []
    for language in ("en", "fr"):
        with translation.override(language):
            texts.append(gettext("The organization moved to another node."))
    return " / ".join(texts)


def take_up(
    organizations: tuple[ListedOrganization, ...], nodes: dict[UUID, list[UUID]], *, now: datetime
) -> list[Arrival]:
    """The organizations that live on this node from now on, since the list names them here and nowhere else; those that it names with other keys.

    Args:
        organizations: of this node, as the list has it.
        nodes: which nodes name an organization as theirs.
    """
    strange = []
    waiting = Arrival.objects.select_for_update(of=("self",)).filter(arrived_at=None).exclude(taken_in_at=None)
    for arrival in waiting.select_related("organization", "key", "peer"):
        listed = next((entry for entry in organizations if entry.id == arrival.organization_id), None)
        if listed is None:
            continue
        if nodes[listed.id] != [settings.NODE_ID] or not _names_key(arrival.key, listed):
            strange.append(arrival)
            continue
        _arrive(arrival, listed, now=now)
    return strange


def _names_key(key: OrganizationKey, listed: ListedOrganization) -> bool:
    own = (key.pk, bytes(key.signing_public_key), bytes(key.public_key))
    return own in [(entry.kid, entry.signing, entry.sealing) for entry in listed.keys if entry.retired is None]


def _arrive(arrival: Arrival, listed: ListedOrganization, *, now: datetime) -> None:
    organization, peer = arrival.organization, arrival.peer
    retired = {entry.kid: entry.retired for entry in listed.keys}
    for key in organization.keys.exclude(pk=arrival.key_id).filter(retired_at=None):
        OrganizationKey.objects.filter(pk=key.pk).update(retired_at=retired.get(key.pk) or now)
    OrganizationKey.objects.filter(pk=arrival.key_id).update(retired_at=None)
    organization.home_node = settings.NODE_ID
    organization.save(update_fields=["home_node"])
    permissions.make_groups(organization)
    permissions.grant_to_organization(organization, organization)
    follow_drafter(organization, before=peer.pk, after=settings.NODE_ID)
    for agreement in Agreement.objects.filter(parties__organization=organization).distinct():
        agreement_permissions.grant_to_parties(agreement)
    arrival.arrived_at = now
    arrival.save(update_fields=["arrived_at"])
    record(
        "organization.moved_here", by=None, subject=organization, organization_id=organization.pk, node=peer.pk, agreements=len(arrival.agreements)
    )  # fmt: skip
