"""Releases to organizations of other nodes: announced once delivered, kept alive by leases, ended at once."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from agreements.states import AgreementStatus
from entente.audit.failures import again, ends_by_itself
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.errors import Failed, Finding, Invalid
from entente.federation.connections import NodeConnection
from entente.federation.models import NodeAccess, Peer, RemoteRelease
from entente.federation.policies import lease_of
from entente.federation.queries import key_that_signs, may_begin_with, public_keys_of
from entente.federation.tasks.outbox import queue_message
from entente.federation.tasks.tickets import signed_ticket
from entente.federation.wire.messages import MOST_BYTES, read_limited
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.proof import signatures, well_formed
from entente.proof.malformed_files import Malformed
from exports.gate import CurrentPolicies, entitlement_verdict
from exports.models import Entitlement, NodeOnward
from exports.packages import MANIFEST
from exports.states import DeliveryStatus

RETRY: Final = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
FILES: Final = "/federation/v1/releases/{entitlement}/files/{name}"

again("after.delivered_to_node", "after.access_of_node_ended")
ends_by_itself(
    "federation.verify_release", reason="A release that was not verified says so, with its code; it opens nothing."
)


@app.task(name="after.delivered_to_node", queue="urgent", retry=RETRY)
@transaction.atomic
def offer_release(entitlement_id: str) -> None:
    """Announce a delivered release to the recipient's node, once; what is delivered again has its lease renewed. Nothing where access ended."""
    entitlement = _locked(entitlement_id)
    if entitlement.delivery.status != DeliveryStatus.READY or entitlement.revoked_at is not None:
        return
    known = NodeAccess.objects.filter(pk=entitlement.pk).first()
    if known is not None:
        _renew_now(known, entitlement)
        return
    peer = Peer.objects.filter(pk=entitlement.recipient.home_node).first()
    if peer is None:
        raise Failed("federation.no_such_node", transient=False)
    if not may_begin_with(peer):
        raise Failed("federation.network_not_fresh")  # handed over again until the list is confirmed
    now = timezone.now()
    access = NodeAccess.objects.create(
        entitlement=entitlement, peer=peer, offered_at=now, lease_until=_lease(entitlement, now=now)
    )
    release = entitlement.release
    queue_message(peer, entitlement.agreement.lineage, "release.available", _announced(access))
    record(
        "release.announced_to_node",
        by=None,
        subject=release,
        organization_id=release.dataset.owner_id,
        recipient_id=entitlement.recipient_id,
        node_id=peer.pk,
    )


def _renew_now(access: NodeAccess, entitlement: Entitlement) -> None:
    """What was delivered again, once its agreement was resumed, is passed on from now on, and not only from the next hour."""
    now = timezone.now()
    if access.ended_at is not None or not entitlement_verdict(entitlement, CurrentPolicies(now)):
        return
    access.lease_until = _lease(entitlement, now=now)
    access.save(update_fields=["lease_until"])
    body = {"leases": {str(access.pk): access.lease_until.isoformat()}}
    queue_message(access.peer, entitlement.agreement.lineage, "lease.renewed", body)


def _lease(entitlement: Entitlement, *, now: datetime) -> datetime:
    """No longer than both agreements let it be; of what another node passed on, than that node's own word."""
    release = entitlement.release
    days = min(agreement.current.machine_terms.lease_days for agreement in (release.agreement, entitlement.agreement))
    latest = min(now + lease_of(release.dataset.kind, lease_days=days), entitlement.ends_at)
    share = NodeOnward.objects.filter(granted=entitlement.pk).first()
    return latest if share is None else min(latest, share.confirmed_until)


def _announced(access: NodeAccess) -> dict[str, Any]:
    entitlement = access.entitlement
    release, version = entitlement.release, entitlement.release.run.version
    agreement, dataset = entitlement.agreement, release.dataset
    return {
        **_passed_on(entitlement),
        "entitlement": str(entitlement.pk),
        "release": str(release.pk),
        "run": str(release.run_id),
        "dataset": {
            "id": str(dataset.pk),
            "title_en": dataset.title_en,
            "title_fr": dataset.title_fr,
            "kind": dataset.kind,
            "owner": str(dataset.owner_id),
        },
        "number": version.number,
        "period": [version.period_start.isoformat(), version.period_end.isoformat()],
        "purpose": release.purpose,
        "agreement": {"id": str(agreement.pk), "digest": agreement.digest()},
        "recipient": str(entitlement.recipient_id),
        "starts_at": entitlement.starts_at.isoformat(),
        "ends_at": entitlement.ends_at.isoformat(),
        "files": [
            {name: file[name] for name in ("name", "size_bytes", "sha256")} for file in entitlement.delivery.files
        ],
        "lease_until": access.lease_until.isoformat(),
    }


def _passed_on(entitlement: Entitlement) -> dict[str, Any]:
    """Of what was passed on: by whom, by which request of its node, and under which agreement the provider released it; else nothing."""
    first, given_under = entitlement.passed_on_from, entitlement.release.agreement
    if first is None:
        return {}
    share = NodeOnward.objects.filter(granted=entitlement.pk).first()
    return {
        "passed_on": {
            "by": str(first.recipient_id),
            "request": "" if share is None else share.request,  # none where whoever passes it on lives here
            "agreement": {"id": str(given_under.pk), "digest": given_under.digest()},
        }
    }


@app.task(name="after.access_of_node_ended", queue="urgent", retry=RETRY)
@transaction.atomic
def end_access_of_node(entitlement_id: str) -> None:
    """Tell the recipient's node that access ended. Here nothing is passed on since; there it ends with this, or with its lease."""
    access = NodeAccess.objects.select_for_update().filter(pk=UUID(entitlement_id), ended_at=None).first()
    if access is None:
        return
    entitlement = _locked(entitlement_id)
    if entitlement.revoked_at is None:
        return
    access.ended_at = entitlement.revoked_at
    access.save(update_fields=["ended_at"])
    body = {"entitlement": entitlement_id, "at": entitlement.revoked_at.isoformat()}
    queue_message(access.peer, entitlement.agreement.lineage, "entitlement.revoked", body)


@app.periodic(cron="11 * * * *")
@app.task(name="federation.renew_leases", queue="default", queueing_lock="federation.renew_leases")
def renew_leases(timestamp: int) -> None:
    """Each hour: what still stands by the rule may be passed on for another day. What does not is not renewed, and ends by itself."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    accesses = NodeAccess.objects.filter(
        ended_at=None, peer__in=Peer.trusted(), entitlement__ends_at__gt=now
    ).select_related(
        "peer",
        "entitlement__release__run__version__dataset__owner",
        "entitlement__release__agreement",
        "entitlement__passed_on_from__recipient",
        "entitlement__passed_on_under",
    )
    policies = CurrentPolicies(now)
    standing: dict[tuple[Peer, UUID], list[NodeAccess]] = defaultdict(list)
    for access in accesses:
        if entitlement_verdict(access.entitlement, policies):
            standing[access.peer, access.entitlement.agreement.lineage].append(access)
    for (peer, lineage), group in standing.items():
        leases = {str(access.pk): _lease(access.entitlement, now=now) for access in group}
        with transaction.atomic():
            for access in group:
                access.lease_until = leases[str(access.pk)]
            NodeAccess.objects.bulk_update(group, ["lease_until"])
            body = {"leases": {key: until.isoformat() for key, until in leases.items()}}
            queue_message(peer, lineage, "lease.renewed", body)


@app.task(name="federation.verify_release", queue="urgent", retry=RETRY)
def verify_release(release_id: str) -> None:
    """Read the manifest where the files rest, and compare it with what was announced. Only then anyone sees the release."""
    release = RemoteRelease.objects.select_related("peer", "agreement").get(pk=UUID(release_id))
    if release.verified_at is not None or release.ended_at is not None:
        return
    if release.agreement.current.status == AgreementStatus.SUSPENDED:
        return  # nothing is handed out: ``verify_waiting`` takes it up once it goes on
    raw = fetched_document(release, MANIFEST)
    code = ""
    try:
        _judge_manifest(release, raw)
    except Invalid as invalid:
        code = invalid.code_given
    with transaction.atomic():
        now = timezone.now()
        updated = RemoteRelease.objects.filter(pk=release.pk, verified_at=None, ended_at=None).update(
            error_code=code, verified_at=None if code else now
        )
        if not updated:
            return
        event = "remote.release_not_verified" if code else "remote.release_verified"
        facts = {"node_id": release.peer_id, **({"code": code} if code else {})}
        record(event, by=None, subject=release, organization_id=release.recipient_id, **facts)
        if not code:
            defer("federation.pull_copy", release_id=release_id)
        roles = (Role.DATA_STEWARD,) if code else (Role.DATA_STEWARD, Role.RECIPIENT)
        notify(people_of(release.recipient, *roles), event, release)


@app.periodic(cron="* * * * *")
@app.task(name="federation.verify_waiting", queue="default", queueing_lock="federation.verify_waiting")
def verify_waiting(timestamp: int) -> None:
    """Each minute: what was announced and not judged, because its agreement stood still or its node was away, is verified if its lease runs."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    announced = RemoteRelease.objects.filter(
        verified_at=None,
        ended_at=None,
        error_code="",
        lease_until__gt=now,
        ends_at__gt=now,
        agreement__status=AgreementStatus.ACTIVE,
        peer__in=Peer.trusted(),
    )
    jobs = ProcrastinateJob.objects.filter(task_name="federation.verify_release", status__in=["todo", "doing"])
    waiting = set(jobs.values_list("args__release_id", flat=True))
    for key in announced.values_list("pk", flat=True):
        if str(key) not in waiting:
            defer("federation.verify_release", release_id=str(key))


def fetched_document(release: RemoteRelease, name: str) -> bytes:
    """A small file by which a release is verified, as the provider's node has it.

    Raises:
        Failed: the node refuses it, or is not reached.
    """
    seed, key_name = key_that_signs(release.peer)
    path = FILES.format(entitlement=release.pk, name=name)
    ticket = signed_ticket(release.peer, release.pk, name)
    with NodeConnection(release.peer.address, seed=seed, key_name=key_name) as connection:
        status, raw = connection.ask("GET", path, headers={"Authorization": f"Entente {ticket}"}, most=16 * MOST_BYTES)
    if status != 200:
        raise Failed(f"federation.http_{status}", transient=status >= 500 or status == 429)
    return raw


def _judge_manifest(release: RemoteRelease, raw: bytes) -> None:
    """The manifest is signed by the provider's node, and says what was announced.

    Raises:
        Invalid: "remote.manifest_differs".
    """
    keys = public_keys_of(release.peer, at=timezone.now()).values()
    under = (str(release.agreement_id), release.agreement.digest())
    if release.passed_on_by_id is not None:  # the provider released it under another agreement
        under = (str(release.provided_under), release.provided_under_digest)
    try:
        with well_formed():
            document = read_limited(raw) if len(raw) <= MOST_BYTES else {}
            manifest = document["manifest"]
            signed = any(signatures.is_signed(document, part="manifest", key=key) for key in keys)
            listed = {file["name"]: file["sha256"] for file in release.files}
            fits = (
                signed
                and manifest["type"] == "entente-release"
                and manifest["node"] == str(release.peer_id)
                and manifest["release"] == str(release.release_id)
                and manifest["dataset"]["id"] == str(release.dataset_id)
                and manifest["provider"] == str(release.owner_id)
                and (manifest["agreement"]["id"], manifest["agreement"]["digest"]) == under
                and manifest["purpose"] == release.purpose
                and all(listed.get(file["name"]) == file["sha256"] for file in manifest["files"])
            )
    except Malformed:
        fits = False
    if not fits:
        raise Invalid(Finding("remote.manifest_differs"))


def _locked(entitlement_id: str) -> Entitlement:
    entitlements = Entitlement.objects.select_for_update(of=("self",)).select_related(
        "release__run__version__dataset__owner", "release__agreement", "recipient", "delivery", "passed_on_under",
        "passed_on_from__recipient",
    )  # fmt: skip
    return entitlements.get(pk=UUID(entitlement_id))
