"""What is passed on over nodes: the provider's node is asked, answers, is told each hour that the agreement stands, and both tell when it ends."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.tasks.following import note_follower, versions_of
from entente.audit.failures import again
from entente.audit.services import record
from entente.core.errors import Failed
from entente.core.verdicts import Verdict
from entente.federation.models import Peer, RemoteOnward
from entente.federation.policies import lease_of
from entente.federation.queries import is_level, key_for, may_begin_with, own_did
from entente.federation.queries.onward import decided_verdict, is_over_for_good, onward_share_verdict, standing_verdict
from entente.federation.tasks.outbox import queue_message
from entente.federation.wire.onward import OnwardRequest, write_request
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import Entitlement, NodeOnward

RETRY: Final = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
EVERY: Final = timedelta(hours=1)
"""So often the provider's node is told that an agreement under which something was passed on still stands."""

again("federation.ask_onward", "federation.take_onward_back", "federation.answer_onward", "after.onward_of_node_ended")


@app.task(name="federation.ask_onward", queue="urgent", retry=RETRY)
@transaction.atomic
def ask_onward(share_id: str) -> None:
    """Ask the provider's node whether a release may be passed on, as two people here decided; judged here before. Once."""
    share = _locked(UUID(share_id))
    if share is None or share.approved is None or share.asked_at is not None or share.answered_at is not None:
        return
    release, now = share.release, timezone.now()
    verdict = decided_verdict(share)
    verdict &= onward_share_verdict(release, share.recipient, share.agreement, ends_on=share.ends_on, now=now)
    if not verdict:
        _refuse(share, verdict, now=now)
        return
    if not is_level(release.peer) or not may_begin_with(release.peer):
        raise Failed("federation.network_not_fresh")  # handed over again until the list is confirmed
    assert share.decided_by is not None  # the verdict asked for it
    key = key_for(release.peer)
    request = OnwardRequest(
        id=share.pk,
        sender=own_did(),
        to=release.peer.did,
        entitlement=release.pk,
        recipient=share.recipient_id,
        agreement=share.agreement_id,
        digest=share.agreement.digest(),
        ends_on=share.ends_on,
        made_at=now,
    )
    share.asked_at, share.confirmed_until = now, _until(share, now=now)
    body = {
        "request": write_request(request, seed=key.seed, kid=key.kid),
        "agreement": versions_of(share.agreement),
        "opened_by": _person(share.opened_by),
        "approved_by": _person(share.decided_by),
        "until": share.confirmed_until.isoformat(),
    }
    queue_message(release.peer, release.agreement.lineage, "onward.asked", body)
    note_follower(share.agreement, release.peer_id, now=now)
    share.save(update_fields=["asked_at", "confirmed_until"])


@app.periodic(cron="* * * * *")
@app.task(name="federation.keep_onward", queue="default", queueing_lock="federation.keep_onward")
def keep_onward(timestamp: int) -> None:
    """Each minute: what can come back no more is taken back; what stands is confirmed to the provider's node once an hour. What does not is not."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    live = RemoteOnward.objects.filter(access_id__isnull=False, ended_at=None, taken_back_at=None).select_related(
        "release__peer", "release__agreement", "release__owner", "release__recipient", "recipient", "agreement"
    )
    threads: dict[tuple[Peer, UUID], list[RemoteOnward]] = defaultdict(list)
    for share in live:
        release, latest = share.release, _until(share, now=now)
        if is_over_for_good(share, now=now):
            _take_back(share.pk, reason="agreement_over", now=now)
            continue
        is_due = share.confirmed_until is None or latest >= share.confirmed_until + EVERY
        stands = is_due and standing_verdict(release, share.recipient, share.agreement, now=now)
        if stands and is_level(release.peer):
            threads[release.peer, release.agreement.lineage].append(share)
    for (peer, lineage), group in threads.items():
        with transaction.atomic():
            for share in group:
                share.confirmed_until = _until(share, now=now)
            RemoteOnward.objects.bulk_update(group, ["confirmed_until"])
            until = {str(share.pk): share.confirmed_until.isoformat() for share in group if share.confirmed_until}
            queue_message(peer, lineage, "onward.confirmed", {"shares": until})


@app.task(name="federation.take_onward_back", queue="urgent", retry=RETRY)
def take_onward_back(share_id: str) -> None:
    """People here took it back: the provider's node ends it."""
    _take_back(UUID(share_id), reason="taken_back", now=timezone.now())


@app.task(name="federation.answer_onward", queue="urgent", retry=RETRY)
@transaction.atomic
def answer_onward(share_id: str) -> None:
    """The node that asked learns whether it may, or why not."""
    share = NodeOnward.objects.select_related(
        "entitlement__release__agreement", "entitlement__recipient", "granted"
    ).get(pk=UUID(share_id))
    granted = share.granted
    body = {
        "share": share_id,
        "access": None if granted is None else str(granted.pk),
        "ends_at": None if granted is None else granted.ends_at.isoformat(),
        "codes": share.codes,
    }
    first = share.entitlement
    queue_message(_home_of(first), first.release.agreement.lineage, "onward.answered", body)


@app.task(name="after.onward_of_node_ended", queue="urgent", retry=RETRY)
@transaction.atomic
def tell_onward_ended(entitlement_id: str) -> None:
    """The node of whoever passed an access on learns that it ended here."""
    shares = NodeOnward.objects.select_related("entitlement__release__agreement", "entitlement__recipient", "granted")
    share = shares.filter(granted=UUID(entitlement_id)).first()
    if share is None or share.granted is None or share.granted.revoked_at is None:
        return
    body = {"share": str(share.pk), "at": share.granted.revoked_at.isoformat()}
    first = share.entitlement
    queue_message(_home_of(first), first.release.agreement.lineage, "onward.ended", body)


def _refuse(share: RemoteOnward, verdict: Verdict, *, now: datetime) -> None:
    share.answered_at, share.codes = now, sorted(str(reason.value) for reason in verdict.reasons)
    share.save(update_fields=["answered_at", "codes"])
    tell_holder(share, "remote.onward_not_granted", by_node=False)


def tell_holder(share: RemoteOnward, event: str, *, by_node: bool = True) -> None:
    """What became of it, on the holder's trail and to its people."""
    release = share.release
    facts = {"node_id": release.peer_id, "recipient_id": share.recipient_id, "by_node": by_node}
    record(event, by=None, subject=release, organization_id=release.recipient_id, **facts)
    notify(people_of(release.recipient, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), event, release)


@transaction.atomic
def _take_back(share_id: UUID, *, reason: str, now: datetime) -> None:
    """Tell the provider's node that it ends, once."""
    share = _locked(share_id)
    if share is None or share.asked_at is None or share.ended_at is not None:
        return
    share.ended_at, share.ended_reason = now, reason
    share.save(update_fields=["ended_at", "ended_reason"])
    release = share.release
    queue_message(release.peer, release.agreement.lineage, "onward.taken_back", {"share": str(share.pk)})
    if reason != "taken_back":
        tell_holder(share, "remote.onward_ended", by_node=False)


def _until(share: RemoteOnward, *, now: datetime) -> datetime:
    """How long the provider's node may go on without another word."""
    release = share.release
    days = min(agreement.current.machine_terms.lease_days for agreement in (share.agreement, release.agreement))
    return now + lease_of(release.kind, lease_days=days)


def _person(person: User) -> dict[str, Any]:
    return {"person": str(person.pk), "name": person.name}


def _locked(share_id: UUID) -> RemoteOnward | None:
    shares = RemoteOnward.objects.select_for_update(of=("self",)).select_related(
        "release__peer", "release__agreement", "release__owner", "release__recipient", "recipient", "agreement",
        "opened_by", "decided_by",
    )  # fmt: skip
    return shares.filter(pk=share_id).first()


def _home_of(first: Entitlement) -> Peer:
    return Peer.objects.get(pk=first.recipient.home_node)


__all__ = ["answer_onward", "ask_onward", "keep_onward", "take_onward_back", "tell_holder", "tell_onward_ended"]
