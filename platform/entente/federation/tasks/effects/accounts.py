"""What a recipient's node gives account of takes effect at the provider's, and what it is asked to give account of arrives there."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.utils import timezone

from agreements.comparison.obligations import GIVING
from agreements.models import RECEIVING_ROLES, Agreement, Destruction
from agreements.notices import tell
from entente.audit.services import record
from entente.core.errors import Finding, Invalid, Refused
from entente.federation.models import NodeAccess, Peer, RemoteRecall, RemoteRelease
from entente.federation.policies import SKEW
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, read, require_party
from entente.federation.wire.messages import Message
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import Download, RecallAnswer, RecallTask
from exports.services.recall import tell_of_answer

MOST_RECEIPTS: Final = 500
MOST_OF_ONE: Final = 100_000


@effect("copy.kept")
def note_copy(message: Message, peer: Peer) -> None:
    """A copy rests on the recipient's node, as the agreement lets it."""
    with read():
        access = _access(message, peer)
        access.copied_at, access.copy_destroyed_at = _past(message.body["kept_at"]), None
    access.save(update_fields=["copied_at", "copy_destroyed_at"])
    _note("release.copied_by_node", access)


@effect("destruction.attested")
def take_attestation(message: Message, peer: Peer) -> None:
    """The recipient's node destroyed the key of a copy; or the recipient's people attest that nothing of an agreement is left with them."""
    if "copy" not in message.body:
        _attest(message, peer)
        return
    with read():
        access = _access(message, peer)
        access.copied_at = _past(message.body["kept_at"])
        access.copy_destroyed_at = _past(message.body["destroyed_at"])
    access.save(update_fields=["copied_at", "copy_destroyed_at"])
    _note("release.copy_destroyed_by_node", access)


@effect("downloads.receipts")
def take_receipts(message: Message, peer: Peer) -> None:
    """Who fetched what from a copy: the provider's register of downloads is complete."""
    with read():
        receipts = message.body["receipts"]
        if not isinstance(receipts, list) or len(receipts) > MOST_RECEIPTS:
            raise ValueError("too many receipts")
        accesses = {
            access.pk: access
            for access in NodeAccess.objects.filter(
                peer=peer, pk__in={uuid.UUID(receipt["entitlement"]) for receipt in receipts}
            ).select_related("entitlement__release__run__version__dataset", "entitlement__delivery")
        }
        downloads = [_download(receipt, accesses, peer) for receipt in receipts]
    Download.objects.bulk_create(downloads)
    for download in downloads:
        facts = download.remote_person or {}
        release = download.entitlement.release
        record(
            "download.reported",
            by=None,
            subject=download.entitlement,
            organization_id=release.dataset.owner_id,
            recipient_id=download.entitlement.recipient_id,
            file=download.file_name,
            node_id=facts["node"],
            person_id=facts["person"],
            count=facts["count"],
        )


@effect("recall.opened")
def take_recall(message: Message, peer: Peer) -> None:
    """A release that an organization here received was taken back: whoever may answer for it learns until when."""
    with read():
        body = message.body
        identifier, release_id = uuid.UUID(body["task"]), uuid.UUID(body["entitlement"])
        reason, due_on = body["reason"].strip()[:500], date.fromisoformat(body["due_on"])
        fetched, has_successor = _count(body["fetched"]), body["has_successor"] is True
        reason.encode()
    release = RemoteRelease.objects.select_related("recipient", "agreement").filter(pk=release_id, peer=peer).first()
    if release is None or release.agreement.lineage != message.thread:
        raise Invalid(Finding("remote.no_such_release"))
    if RemoteRecall.objects.filter(pk=identifier).exists() or RemoteRecall.objects.filter(release=release).exists():
        return
    RemoteRecall.objects.create(
        id=identifier,
        release=release,
        reason=reason,
        fetched=fetched,
        due_on=due_on,
        has_successor=has_successor,
        arrived_at=timezone.now(),
    )
    record("remote.recall_opened", by=None, subject=release, organization_id=release.recipient_id, node_id=peer.pk)
    people = people_of(release.recipient, Role.DATA_STEWARD, Role.RECIPIENT)
    notify(people, "remote.recall_opened", release, due_on=due_on)


@effect("recall.answered")
def take_answer(message: Message, peer: Peer) -> None:
    """The recipient's people attest that nothing of a recalled release is left with them."""
    with read():
        body = message.body
        identifier, answer = uuid.UUID(body["task"]), RecallAnswer(body["answer"])
        done_on, method = date.fromisoformat(body["done_on"]), body["method"].strip()[:500]
        person = _person(body, peer)
        if not method:
            raise ValueError("no method")
    tasks = RecallTask.objects.select_for_update(of=("self",)).select_related(
        "recall__release__agreement", "recall__release__run__version__dataset__owner", "recipient"
    )
    task = tasks.filter(pk=identifier, recipient__home_node=peer.pk).first()
    if task is None:
        raise Refused("agreement.not_its_node")
    if task.answered_at is not None:
        return
    release = task.recall.release
    if done_on > release.agreement.today(timezone.now()):
        raise Refused("agreement.destruction_in_the_future")
    if answer == RecallAnswer.REPLACED and task.recall.successor_id is None:
        raise Refused("recall.no_successor")
    task.answer, task.answered_elsewhere, task.answered_at = answer, person, timezone.now()
    task.done_on, task.method = done_on, method
    task.save(update_fields=["answer", "answered_elsewhere", "answered_at", "done_on", "method"])
    tell_of_answer(task, by=None, node_id=peer.pk, person_id=person["person"])


def _attest(message: Message, peer: Peer) -> None:
    agreement = agreement_of(message)
    require_party(agreement, peer)
    with read():
        body = message.body
        recipient_id, destroyed_on = uuid.UUID(body["recipient"]), date.fromisoformat(body["destroyed_on"])
        method, person = body["method"].strip()[:500], _person(body, peer)
        if not method:
            raise ValueError("no method")
    party = agreement.parties.filter(
        organization=recipient_id, organization__home_node=peer.pk, role__in=RECEIVING_ROLES
    ).first()
    if party is None:
        raise Refused("agreement.not_its_node")
    now = timezone.now()
    if destroyed_on > agreement.today(now):
        raise Refused("agreement.destruction_in_the_future")
    owed = _owed(agreement, recipient_id, now)
    if owed.attested_at is not None:
        return
    owed.attested_elsewhere, owed.attested_at, owed.destroyed_on, owed.method = person, now, destroyed_on, method
    owed.save(update_fields=["attested_elsewhere", "attested_at", "destroyed_on", "method"])
    record(
        "agreement.destruction_attested",
        by=None,
        subject=agreement,
        organization_id=recipient_id,
        node_id=peer.pk,
        person_id=person["person"],
    )
    tell(agreement, "agreement.destruction_attested", roles=GIVING)


def _owed(agreement: Agreement, recipient_id: uuid.UUID, now: datetime) -> Destruction:
    """What is owed; where this node has not noticed the end yet, it is owed from now on."""
    due_on = agreement.today(now) + timedelta(days=agreement.machine_terms.destroy_within_days)
    return Destruction.objects.select_for_update(of=("self",)).get_or_create(
        agreement=agreement, recipient_id=recipient_id, defaults={"demanded_at": now, "due_on": due_on}
    )[0]


def _access(message: Message, peer: Peer) -> NodeAccess:
    """The access that a message is about, locked: of that node, and of this thread."""
    access = (
        NodeAccess.objects.select_for_update(of=("self",))
        .select_related(
            "entitlement__release__run__version__dataset",
            "entitlement__release__agreement",
            "entitlement__passed_on_under",
        )
        .filter(pk=uuid.UUID(message.body["entitlement"]), peer=peer)
        .first()
    )
    if access is None or access.entitlement.agreement.lineage != message.thread:
        raise Invalid(Finding("remote.no_such_release"))
    return access


def _note(event: str, access: NodeAccess) -> None:
    release = access.entitlement.release
    facts = {"recipient_id": access.entitlement.recipient_id, "node_id": access.peer_id}
    record(event, by=None, subject=release, organization_id=release.dataset.owner_id, **facts)


def _download(receipt: Mapping[str, Any], accesses: Mapping[uuid.UUID, NodeAccess], peer: Peer) -> Download:
    access = accesses.get(uuid.UUID(receipt["entitlement"]))
    if access is None or access.entitlement.delivery.file(receipt["file"]) is None:
        raise Invalid(Finding("remote.no_such_release"))
    at, count = _past(receipt["last_at"]), _count(receipt["count"])
    if at < access.offered_at or count < 1:
        raise ValueError("of before the release")
    person = {**_person(receipt, peer), "count": count, "way": "copy"}
    return Download(
        entitlement=access.entitlement, remote_person=person, file_name=receipt["file"], issued_at=at, expires_at=at
    )


def _person(body: Mapping[str, Any], peer: Peer) -> dict[str, Any]:
    """A person of another node as a receipt keeps her."""
    name = body["name"]
    if not isinstance(name, str) or not name.isprintable() or len(name) > 300:
        raise ValueError("no name")
    return {"node": str(peer.pk), "person": str(uuid.UUID(body["person"])), "name": name}


def _count(number: Any) -> int:
    if type(number) is not int or not 0 <= number <= MOST_OF_ONE:
        raise ValueError("no count")
    return number


def _past(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or moment > timezone.now() + SKEW:
        raise ValueError("no moment of the past")
    return moment
