"""A release of another node comes to stand here, lives by its leases, and ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from agreements.models import Agreement
from agreements.states import AgreementStatus
from agreements.tasks.following import note_follower
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.core.errors import Finding, Invalid
from entente.federation.models import NodeAccess, Outgoing, Peer, RemoteRelease
from entente.federation.policies import lease_of
from entente.federation.queries import own_did, own_public_key, public_key_of
from entente.federation.tasks.effects import effect, settled
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import Message, Receipt
from entente.federation.wire.onward import read_request
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role

MOST_FILES = 100
MOST_BYTES = 2**50


@effect("release.available")
def take_release(message: Message, peer: Peer) -> None:
    """Note what another node announced; it opens nothing before the worker has verified it.

    What is announced while the agreement is suspended, or was before the announcement of that came, waits: it is announced once.

    Raises:
        Invalid: "remote.announcement_malformed"; "remote.no_such_agreement": no agreement of that text is in force here between the two.
    """
    body = message.body
    try:
        release = _read(body, peer)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Invalid(Finding("remote.announcement_malformed")) from None
    parties = set(release.agreement.parties.values_list("organization_id", flat=True))
    passed_on = body.get("passed_on")
    if passed_on is not None:
        _take_passed_on(release, passed_on, peer)
    agreed = (
        release.agreement.lineage == message.thread
        and release.agreement.status in (AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED)
        and release.agreement.digest() == release.agreement_digest
        and {release.provider.pk, release.recipient_id} <= parties
        and release.owner.home_node == peer.pk
        and release.recipient.home_node == settings.NODE_ID
    )
    if not agreed:
        raise Invalid(Finding("remote.no_such_agreement"))
    if RemoteRelease.objects.filter(pk=release.pk).exists():
        raise Invalid(Finding("remote.announced_already"))
    release.save(force_insert=True)
    if passed_on is not None:
        note_follower(release.agreement, peer.pk, now=timezone.now())
    facts = {"node_id": peer.pk, "owner_id": release.owner_id}
    record("remote.release_arrived", by=None, subject=release, organization_id=release.recipient_id, **facts)
    defer("federation.verify_release", release_id=str(release.pk))


def _take_passed_on(release: RemoteRelease, passed_on: Any, peer: Peer) -> None:
    """Of what was passed on: who did, which its own node asked for, or the provider's node says where it lives there.

    Raises:
        Invalid: "remote.not_passed_on": that node asked for something else, or another node, or did not ask.
    """
    try:
        holder = Organization.objects.filter(pk=UUID(passed_on["by"])).first()
        release.provided_under = UUID(passed_on["agreement"]["id"])
        release.provided_under_digest = _words(passed_on["agreement"]["digest"], 64)
        request_text: str = passed_on["request"]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Invalid(Finding("remote.announcement_malformed")) from None
    if holder is None or holder.pk == release.owner_id:
        raise Invalid(Finding("remote.not_passed_on"))
    release.passed_on_by = holder
    if holder.home_node == peer.pk and not request_text:
        return
    now = timezone.now()
    names_own = f"{own_did()}#"

    def key_of(name: str) -> bytes | None:
        return own_public_key(name) if name.startswith(names_own) else public_key_of(name, at=now)

    try:
        request = read_request(request_text, to=peer.did, key_of=key_of)
    except Rejected:
        raise Invalid(Finding("remote.not_passed_on")) from None
    wanted = (request.recipient, request.agreement, request.digest)
    same = wanted == (release.recipient_id, release.agreement_id, release.agreement_digest)
    if request.sender != _did_of(holder) or not same:
        raise Invalid(Finding("remote.not_passed_on"))


def _did_of(organization: Organization) -> str:
    if not organization.is_remote:
        return own_did()
    return Peer.objects.filter(pk=organization.home_node).values_list("did", flat=True).first() or ""


def _read(body: Mapping[str, Any], peer: Peer) -> RemoteRelease:
    dataset, files = body["dataset"], body["files"]
    agreement = Agreement.objects.filter(pk=UUID(body["agreement"]["id"])).first()
    owner = Organization.objects.filter(pk=UUID(dataset["owner"])).first()
    recipient = Organization.objects.filter(pk=UUID(body["recipient"])).first()
    if agreement is None or owner is None or recipient is None:
        raise Invalid(Finding("remote.no_such_agreement"))
    if len(files) > MOST_FILES or len({file["name"] for file in files}) < len(files):
        raise ValueError("too many files, or one twice")
    now = timezone.now()
    return RemoteRelease(
        id=UUID(body["entitlement"]),
        peer=peer,
        release_id=UUID(body["release"]),
        run_id=UUID(body["run"]),
        dataset_id=UUID(dataset["id"]),
        owner=owner,
        recipient=recipient,
        agreement=agreement,
        agreement_digest=_words(body["agreement"]["digest"], 64),
        title_en=_words(dataset["title_en"], 200),
        title_fr=_words(dataset["title_fr"], 200),
        kind=DatasetKind(dataset["kind"]),
        purpose=Purpose(body["purpose"]),
        number=int(body["number"]),
        period_start=date.fromisoformat(body["period"][0]),
        period_end=date.fromisoformat(body["period"][1]),
        starts_at=_moment(body["starts_at"]),
        ends_at=_moment(body["ends_at"]),
        files=[
            {
                "name": _file_name(file["name"]),
                "size_bytes": _size(file["size_bytes"]),
                "sha256": _words(file["sha256"], 64),
            }
            for file in files
        ],
        arrived_at=now,
        lease_until=_lease(_moment(body["lease_until"]), agreement, dataset["kind"], now=now),
        leased_at=now,
    )


@effect("lease.renewed")
def renew(message: Message, peer: Peer) -> None:
    """Access is passed on for longer, as far as the rule here lets it; a lease is never longer than one may be."""
    now = timezone.now()
    try:
        leases = {UUID(key): _moment(until) for key, until in message.body["leases"].items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Invalid(Finding("remote.announcement_malformed")) from None
    releases = RemoteRelease.objects.select_for_update(of=("self",)).select_related("agreement")
    for release in releases.filter(pk__in=leases, peer=peer, ended_at=None):
        if message.thread != release.agreement.lineage:
            raise Invalid(Finding("remote.announcement_malformed"))
        release.lease_until = _lease(leases[release.pk], release.agreement, release.kind, now=now)
        release.leased_at = now
        release.save(update_fields=["lease_until", "leased_at"])


@effect("entitlement.revoked")
def end(message: Message, peer: Peer) -> None:
    """Nothing is passed on any more; whoever downloads learns of it. An end of something unknown is an end all the same."""
    try:
        key = UUID(message.body["entitlement"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Invalid(Finding("remote.announcement_malformed")) from None
    release = RemoteRelease.objects.select_for_update().filter(pk=key, peer=peer, ended_at=None).first()
    if release is None:
        return
    release.ended_at, release.ended_reason = timezone.now(), "revoked"
    release.save(update_fields=["ended_at", "ended_reason"])
    defer("federation.end_copies", release_id=str(release.pk))
    facts = {"node_id": peer.pk, "owner_id": release.owner_id}
    record("remote.release_ended", by=None, subject=release, organization_id=release.recipient_id, **facts)
    notify(people_of(release.recipient, Role.DATA_STEWARD, Role.RECIPIENT), "remote.release_ended", release)


@settled("entitlement.revoked")
def note_stop(message: Outgoing, body: Mapping[str, Any], receipt: Receipt) -> None:
    """The other node says since when it passes nothing on."""
    NodeAccess.objects.filter(pk=UUID(body["entitlement"]), peer=message.peer).update(stopped_at=receipt.at)


def _lease(until: datetime, agreement: Agreement, kind: str, *, now: datetime) -> datetime:
    """What the other node says, and never longer than the agreement that is kept here lets it be."""
    return min(until, now + lease_of(kind, lease_days=agreement.current.machine_terms.lease_days))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment


def _words(text: Any, most: int) -> str:
    if not isinstance(text, str) or len(text) > most or not text.isprintable():
        raise ValueError("not in its form")
    return text


def _size(number: Any) -> int:
    if type(number) is not int or not 0 <= number <= MOST_BYTES:
        raise ValueError("no size of a file")
    return number


def _file_name(text: Any) -> str:
    name = _words(text, 100)
    if "/" in name or "\\" in name or name.startswith("."):
        raise ValueError("no name of a file")
    return name
