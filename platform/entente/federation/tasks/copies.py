"""Copies of releases of other nodes: pulled, sealed under a key of their own, verified as a whole, and ended by destroying that key."""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, Final, cast
from uuid import UUID

from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.states import AgreementStatus
from agreements.terms import Keeping
from anonymizer.engine.table.readers import Limits
from anonymizer.engine.table.readers.parquet import COLUMNS, RECORDS, parquet_columns
from entente.audit.failures import again, ends_by_itself
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import EntenteError, Failed, Finding, Invalid
from entente.core.foreign import foreign_document
from entente.federation.copied import SealedFiles, file_of_copy
from entente.federation.models import ContradictionKind, CopiedFile, PeerKey, RemoteCopy, RemoteRelease, Ticket
from entente.federation.passing_on import RemoteFile
from entente.federation.queries import copy_verdict, latest_moment
from entente.federation.tasks.contradictions import suspend_with
from entente.federation.tasks.releases import fetched_document
from entente.federation.tasks.tickets import signed_ticket
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.models import OrganizationKey
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.proof import VerificationPolicy
from entente.proof.key_history import KnownKey
from entente.vault import objects
from entente.vault.keys import store
from entente.vault.keys.lending import new_sealed_pair, private_half, take_back
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved
from exports.formats import Format
from exports.packages import LOG
from exports.proof import verify_release as verify_files
from exports.proof.faults import ReleaseFault

logger = logging.getLogger(__name__)
RETRY: Final = RetryStrategy(
    max_attempts=4, wait=5, exponential_wait=3, retry_exceptions={Failed, OperationalError, InterfaceError}
)
SLOWEST: Final = 2**18
"""Bytes a second that a pull waits for."""
AFTER_REFUSAL: Final = timedelta(days=1)
"""So long nothing is pulled again that did not verify."""
LOANS_LOOKED_AT: Final = timedelta(days=2)
LIVING: Final = (AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.DORMANT)

ends_by_itself(
    "federation.pull_copy", reason="Without a copy files come from their provider; each hour it is tried again."
)
again("federation.end_copies")


@app.task(name="federation.pull_copy", queue="runs", retry=RETRY, lock="federation.pull_copy")
def pull_copy(release_id: str) -> None:
    """Make the copy of a release, where its agreement lets one rest here and there is none; safe to run twice.

    What does not verify is destroyed and told; what the other node refuses, breaks off or takes back meanwhile leaves nothing.
    """
    begun = _begun(UUID(release_id))
    if begun is None:
        return
    copy, public = begun
    code, findings, table = "", list[str](), ParquetTable()
    try:
        _pull(copy, public)
        findings = _faults(copy)
        table = ParquetTable() if findings else _table(copy)
        code = "remote.copy_not_verified" if findings else ""
    except EntenteError as error:
        code = error.code_given
        if isinstance(error, Failed) and error.transient:
            end_copy(copy, code)
            raise
    if code:
        _refuse(copy, code, findings)
    else:
        _keep(copy, table)


@app.periodic(cron="41 * * * *")
@app.task(name="federation.pull_copies", queue="default", queueing_lock="federation.pull_copies")
def pull_copies(timestamp: int) -> None:
    """Each hour: what may rest here and does not, such as after a lease that was over, is pulled."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    resting_or_refused = Q(destroyed_at=None) | (~Q(error_code="") & Q(begun_at__gt=now - AFTER_REFUSAL))
    releases = RemoteRelease.objects.filter(
        ~Exists(RemoteCopy.objects.filter(resting_or_refused, release=OuterRef("pk"))),
        ended_at=None,
        verified_at__isnull=False,
        lease_until__gt=now,
        ends_at__gt=now,
    )
    for release in releases.select_related("peer", "agreement", "recipient"):
        if _may_rest(release) and copy_verdict(release, now=now):
            defer("federation.pull_copy", release_id=str(release.pk))


@app.periodic(cron="* * * * *")
@app.task(name="federation.end_copies_in_time", queue="urgent", queueing_lock="federation.end_copies_in_time")
def end_copies_in_time(timestamp: int) -> None:
    """Each minute: the key of every copy that may rest here no longer is destroyed, and loans whose minutes are over are taken back."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    copies = RemoteCopy.objects.filter(destroyed_at=None).select_related("release__agreement")
    for copy in copies:
        if _end_of(copy.release, now=now):
            defer("federation.end_copies", release_id=str(copy.release_id))
    recent = Ticket.objects.filter(asked_at__gt=now - LOANS_LOOKED_AT, release__copies__isnull=False).distinct()
    for ticket in recent:
        is_over = (ticket.expires_at or ticket.asked_at + timedelta(hours=1)) <= now
        if is_over and store.exists(ticket.pk):
            take_back(ticket.pk)


@app.task(name="federation.end_copies", queue="urgent", retry=RETRY)
def end_copies(release_id: str) -> None:
    """Destroy the copy of a release that may rest here no longer; safe to run twice."""
    release = RemoteRelease.objects.select_related("agreement").get(pk=UUID(release_id))
    reason = _end_of(release, now=timezone.now())
    for copy in release.copies.filter(destroyed_at=None) if reason else ():
        end_copy(copy, reason)


def end_copy(copy: RemoteCopy, reason: str) -> None:
    """Nobody opens a copy any more: its key first, then loans, then each file; the receipt is an event. Safe to run twice."""
    receipt = objects.destroy_key(copy.pk)
    for ticket in Ticket.objects.filter(copied__copy=copy, asked_at__gt=timezone.now() - LOANS_LOOKED_AT):
        take_back(ticket.pk)
    files = list(copy.files.select_related("sealed__store"))
    for file in files:
        objects.destroy(file.sealed)
    with transaction.atomic():
        is_new = RemoteCopy.objects.filter(pk=copy.pk, destroyed_at=None).update(
            destroyed_at=receipt.destroyed_at, destroyed_reason=reason[:40]
        )
        if is_new and copy.ready_at is not None:
            _record("remote.copy_destroyed", copy, reason=reason, files=len(files))
            defer("federation.tell_of_copy", copy_id=str(copy.pk))


def _end_of(release: RemoteRelease, *, now: datetime) -> str:
    """Why a copy may rest here no longer, as a code; empty while it may. A clock that was turned back brings nothing back."""
    now = max(now, latest_moment(release) or now)
    agreement = release.agreement.current
    reasons = {
        release.ended_reason or "revoked": release.ended_at is not None,
        "over": now >= release.ends_at,
        "lease_over": now >= release.lease_until,
        "agreement_ended": agreement.status not in LIVING,
        "not_allowed": agreement.machine_terms.keeping != Keeping.COPY_ALLOWED,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def _may_rest(release: RemoteRelease) -> bool:
    allowed = release.agreement.current.machine_terms.keeping == Keeping.COPY_ALLOWED
    return allowed and release.passed_on_by_id is None


def _begun(release_id: UUID) -> tuple[RemoteCopy, bytes] | None:
    """The record of a new copy, and the public half of its key; ``None`` where there is one, or none may be. What an attempt left that was killed is destroyed."""
    release = _release(release_id)
    now = timezone.now()
    if release.ended_at is not None or not _may_rest(release) or not copy_verdict(release, now=now):
        return None
    for left in release.copies.filter(destroyed_at=None):
        if left.ready_at is not None:
            return None
        end_copy(left, "begun_again")
    key = release.recipient.key
    if key is None:
        raise Failed("organization.keys_missing", transient=True)
    copy = RemoteCopy.objects.create(release=release, begun_at=now)
    return copy, new_sealed_pair(copy.pk, organization_key=bytes(key.public_key))


def _pull(copy: RemoteCopy, public: bytes) -> None:
    """Every file that was announced, from the other node into the vault; each is compared with what was announced."""
    release = copy.release
    if sum(file["size_bytes"] for file in release.files) > settings.UPLOAD_MAX_BYTES:
        raise Invalid(Finding("remote.copy_too_large"))
    for announced in release.files:
        _require_still(release.pk)
        sealed = _pulled(release, announced["name"], public)
        if (sealed.size_bytes, sealed.sha256) != (announced["size_bytes"], announced["sha256"]):
            destroy_unless_saved(sealed)
            raise Failed("remote.file_differs", transient=False)
        _save(copy, announced["name"], sealed)
    if release.file(LOG) is None:  # the log gave the publication its place only after the release was announced
        raw = fetched_document(release, LOG)
        with _writer(release, public) as writer:
            writer.write(raw)
            sealed = writer.finish()
        _save(copy, LOG, sealed)


def _save(copy: RemoteCopy, name: str, sealed: SealedObject) -> None:
    with transaction.atomic():
        sealed.save(force_insert=True)
        CopiedFile.objects.create(copy=copy, name=name, sealed=sealed)


def _writer(release: RemoteRelease, public: bytes) -> SealedWriter:
    recipient = release.recipient
    return SealedWriter(public_key=public, organization_id=recipient.pk, store=recipient.store, label="copy")


def _pulled(release: RemoteRelease, name: str, public: bytes) -> SealedObject:
    ticket = signed_ticket(release.peer, release.pk, name)
    with closing(RemoteFile(release, name, ticket, {}, slowest=SLOWEST)) as file:
        if file.code:
            raise Failed(file.code, transient=file.status >= 500 or file.status == 429)
        if file.status != 200:
            raise Failed("remote.file_differs", transient=False)
        with _writer(release, public) as writer:
            for piece in file.pieces():
                writer.write(piece)
            return writer.finish()


def _faults(copy: RemoteCopy) -> list[str]:
    """What does not verify of a copy as it lies here: the same check that anyone makes of a release that she holds."""
    release = copy.release
    sealed = {file.name: file.sealed for file in copy.files.select_related("sealed__store")}
    private = private_half(copy.pk, opening_key=opening_key(release.recipient))
    proof = verify_files(SealedFiles(sealed, private), _known(release))
    faults = [finding.fault.value for finding in proof.findings]
    if proof.release != str(release.release_id) and not faults:
        faults.append("manifest_other")
    return list(dict.fromkeys(faults))


@dataclass(frozen=True, slots=True)
class ParquetTable:
    """What programs are told of the Parquet file of a copy before they read it; of a release without one nothing."""

    fields: list[dict[str, str]] = field(default_factory=list)
    records: int | None = None


def _table(copy: RemoteCopy) -> ParquetTable:
    """Columns and number of rows, as the footer of the verified file says.

    Raises:
        Invalid: it has columns of a kind that no release has.
    """
    file = file_of_copy(copy, Format.PARQUET.file_name)
    if file is None:
        return ParquetTable()
    private = private_half(copy.pk, opening_key=opening_key(copy.release.recipient))
    with (
        SealedReader(file.sealed, private_key=private) as opened,
        foreign_document(cast("BinaryIO", opened), parquet_columns, limits=Limits()) as document,
    ):
        (records,) = document.values(RECORDS)
        return ParquetTable(list(document.values(COLUMNS)), records)


def _known(release: RemoteRelease) -> VerificationPolicy:
    """Whose keys count: of the other node those that the network lists, of the parties those that this node endorsed."""
    node = tuple(
        KnownKey(bytes(key.public_key), key.since, key.until, key.revoked_at)
        for key in PeerKey.objects.filter(peer=release.peer)
    )
    parties = release.agreement.parties.values("organization_id")
    keys = [key for key in OrganizationKey.objects.filter(organization_id__in=parties) if is_endorsed(key)]
    return VerificationPolicy(
        node=node,
        organizations={str(key.pk): bytes(key.signing_public_key) for key in keys},
        revoked={str(key.pk): key.revoked_at for key in keys if key.revoked_at is not None},
    )


def _keep(copy: RemoteCopy, table: ParquetTable) -> None:
    """The copy is whole. Whoever withdrew it meanwhile is heard: then it is destroyed, and was never given to anybody."""
    with transaction.atomic():
        RemoteRelease.objects.select_for_update().get(pk=copy.release_id)
        stands = bool(copy_verdict(_release(copy.release_id), now=timezone.now()))
        if stands:
            copy.ready_at = timezone.now()
            RemoteCopy.objects.filter(pk=copy.pk, destroyed_at=None).update(
                ready_at=copy.ready_at, fields=table.fields, records=table.records
            )
            _record("remote.copy_kept", copy, files=len(copy.release.files))
            defer("federation.tell_of_copy", copy_id=str(copy.pk))
    if not stands:
        end_copy(copy, "withdrawn_meanwhile")


def _refuse(copy: RemoteCopy, code: str, findings: list[str]) -> None:
    release = copy.release
    end_copy(copy, code)
    announced = release.file(LOG)
    is_signed = ReleaseFault.LOG.value not in findings  # its heads bear the node's signature, and the proof joins them
    if ReleaseFault.LOG_REWRITTEN.value in findings and is_signed and announced is not None:
        # Every byte is one whose hash the node announced under its signature.
        faults = {"release": str(release.release_id), "findings": findings}
        suspend_with(
            release.peer, ContradictionKind.LOG_PROOF, about=announced["sha256"], shown=announced, against=faults
        )
    with transaction.atomic():
        RemoteCopy.objects.filter(pk=copy.pk).update(error_code=code, findings=findings)
        _record("remote.copy_refused", copy, code=code, findings=findings)
        notify(people_of(release.recipient, Role.DATA_STEWARD), "remote.copy_refused", release, once=True)


def _require_still(release_id: UUID) -> None:
    release = _release(release_id)
    require(copy_verdict(release, now=timezone.now()), subject=release, organization_id=release.recipient_id)


def _release(release_id: UUID) -> RemoteRelease:
    return RemoteRelease.objects.select_related("peer", "agreement", "recipient__store").get(pk=release_id)


def _record(event: str, copy: RemoteCopy, **facts: object) -> None:
    release = copy.release
    named = {"node_id": release.peer_id, "owner_id": release.owner_id, "copy_id": str(copy.pk)}
    record(event, by=None, subject=release, organization_id=release.recipient_id, **named, **facts)
