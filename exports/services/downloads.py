"""What recipients do: accept terms, download."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from agreements.queries import whole, with_parts
from agreements.services import note_download, note_exercise_download
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import AuditRecord, record, record_each, record_refusal, require
from entente.core.errors import Failed, NotPermitted
from entente.core.prepared import Prepared
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may, may_each
from entente.vault import s3
from exports import permissions, policies, queries
from exports.dummy import schema_of, write_dummy
from exports.formats import Format
from exports.gate import CurrentPolicies, copy_verdict, download_verdict, entitlement_verdict
from exports.models import Acceptance, AccessKey, Download, Entitlement
from exports.packages import AGREEMENT, CERTIFICATE, LOG, MANIFEST, Field
from exports.services.keys import keys_to_use, maker_belongs

DOCUMENTS: Final = frozenset({AGREEMENT, CERTIFICATE, LOG, MANIFEST})
"""What a recipient's node reads by itself to verify a release: no row of the table stands in it."""
PIECE_BYTES: Final = 2**20
"""So much may still arrive after access ended, and what lies in the buffers of the connection."""


@transaction.atomic
def accept_terms(entitlement_id: uuid.UUID, *, digest: str, by: User, now: datetime) -> Acceptance:
    """A person of the recipient accepts the terms, as shown, for this version of the dataset."""
    entitlement = _entitlement(entitlement_id)
    verdict = may(by, permissions.DOWNLOAD, entitlement) & policies.has_same_terms(entitlement, digest=digest)
    verdict &= entitlement_verdict(entitlement, CurrentPolicies(now))
    require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)
    acceptance, is_new = Acceptance.objects.get_or_create(
        entitlement=entitlement, accepted_by=by, defaults={"accepted_at": now, "digest": digest}
    )
    if is_new:
        record("terms.accepted", by=by, subject=entitlement, organization_id=entitlement.recipient_id, digest=digest)
    return acceptance


def issue_download(
    entitlement_id: uuid.UUID, file_name: str, *, by: User, now: datetime, key: AccessKey | None = None
) -> tuple[Download, str]:
    """A receipt, then a link that lives a few minutes and never beyond the entitlement. ``key``: the program that asks."""
    (issued,) = issue_downloads([(entitlement_id, file_name)], by=by, now=now, key=key)
    return issued


@transaction.atomic
def issue_downloads(
    wanted: Sequence[tuple[uuid.UUID, str]], *, by: User, now: datetime, key: AccessKey | None = None
) -> list[tuple[Download, str]]:
    """The same for several files, each of an entitlement: a receipt and a link for every one, or for none."""
    entitlements = _entitlements([entitlement_id for entitlement_id, _ in wanted])
    _require_downloads(entitlements, by=by, now=now, key=key)
    for entitlement in entitlements:
        require(
            _link_verdict(entitlement),
            subject=entitlement,
            organization_id=entitlement.recipient_id,
        )
    files = [
        _delivered(entitlement, file_name) for entitlement, (_, file_name) in zip(entitlements, wanted, strict=True)
    ]
    pairs = [(entitlement, file_name) for entitlement, (_, file_name) in zip(entitlements, wanted, strict=True)]
    receipts = _receipts(pairs, by=by, now=now, key=key, way="link")
    return [
        (receipt, _link(entitlement, file, seconds=int((receipt.expires_at - now).total_seconds()) or 1))
        for receipt, entitlement, file in zip(receipts, entitlements, files, strict=True)
    ]


def _link_verdict(entitlement: Entitlement) -> Verdict:
    """Whether a link of the store may be given: by the agreement of the release, and by that under which it was passed on."""
    return policies.can_link(entitlement.release.agreement) & policies.can_link(entitlement.agreement)


def _link(entitlement: Entitlement, file: dict[str, Any], *, seconds: int) -> str:
    bucket = s3.bucket_of(entitlement.release.dataset.owner.store)
    return s3.presign(bucket, file["key"], seconds=seconds, filename=file["name"])


@transaction.atomic
def begin_transfer(
    entitlement_id: uuid.UUID, file_name: str, *, by: User, now: datetime, key: AccessKey | None = None
) -> Transfer:
    """A receipt, and the file to be passed on in pieces. One that is resumed within minutes needs no new receipt."""
    entitlement = _entitlement(entitlement_id)
    _require_downloads([entitlement], by=by, now=now, key=key)
    file = _delivered(entitlement, file_name)
    standing = Download.objects.filter(
        entitlement=entitlement, user=by, key=key, file_name=file_name, expires_at__gt=now
    )
    if not standing.exists():
        _receipts([(entitlement, file_name)], by=by, now=now, key=key, way="transfer")
    return _transfer(entitlement, file, judge=partial(_require_still, entitlement_id, by=by, key=key))


@dataclass(frozen=True, slots=True)
class RemotePerson:
    """Whoever asks through her own node: which node, her identifier there, and the name that the node states of her."""

    node_id: uuid.UUID
    person_id: str
    name: str

    def to_dict(self) -> dict[str, str]:
        """As a receipt keeps it."""
        return {"node": str(self.node_id), "person": self.person_id, "name": self.name}


@transaction.atomic
def begin_node_transfer(
    entitlement_id: uuid.UUID,
    file_name: str,
    *,
    person: RemotePerson,
    terms: str,
    is_trusted: Callable[[], bool],
    now: datetime,
) -> Transfer:
    """The same for a person of the recipient's own node, which vouches for her.

    Args:
        terms: digest of the terms that she accepted there; they must be those of today.
        is_trusted: whether that node still is; asked before each piece.
    """
    entitlement = _entitlement(entitlement_id)
    _require_node_download(entitlement, file_name, person=person, terms=terms, is_trusted=is_trusted, now=now)
    file = _delivered(entitlement, file_name)
    standing = Download.objects.filter(
        entitlement=entitlement, remote_person=person.to_dict(), file_name=file_name, expires_at__gt=now
    )
    if not standing.exists():
        _receipts([(entitlement, file_name)], by=person, now=now, key=None, way="node")

    def judge(now: datetime) -> None:
        _require_node_download(
            _entitlement(entitlement_id), file_name, person=person, terms=terms, is_trusted=is_trusted, now=now
        )

    return _transfer(entitlement, file, judge=_recording(judge, by=None))


def _transfer(entitlement: Entitlement, file: dict[str, Any], *, judge: Callable[[datetime], None]) -> Transfer:
    bucket = s3.bucket_of(entitlement.release.dataset.owner.store)
    return Transfer(file["name"], file["size_bytes"], file["sha256"], bucket, file["key"], judge)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A file on its way through the application to whoever may have it, as long as she may.

    ``judge`` is asked before each further piece, and raises ``NotPermitted``.
    """

    file_name: str
    size_bytes: int
    sha256: str
    bucket: s3.Bucket
    object_key: str
    judge: Callable[[datetime], None]

    def pieces(self, first: int, last: int) -> Iterator[bytes]:
        """The bytes from ``first`` through ``last``; before each piece it is asked anew whether they may go.

        Raises:
            NotPermitted: access ended meanwhile. What remains is not sent, so that the reader sees a broken transfer.
        """
        for start in range(first, last + 1, PIECE_BYTES):
            if start > first:
                self.judge(timezone.now())
            yield s3.get_range(self.bucket, self.object_key, start, min(PIECE_BYTES, last + 1 - start))


def _require_still(entitlement_id: uuid.UUID, now: datetime, *, by: User, key: AccessKey | None) -> None:
    def judge(now: datetime) -> None:
        current = key and keys_to_use().get(pk=key.pk)
        if current is not None:
            verdict = policies.can_use_key(current, maker_belongs=maker_belongs(current), now=now)
            require(verdict, subject=current, organization_id=current.organization_id)
        person = User.objects.get(pk=by.pk)  # who may have left since the transfer began
        _require_downloads([_entitlement(entitlement_id)], by=person, now=now, key=current)

    _recording(judge, by=by)(now)


def _recording(judge: Callable[[datetime], None], *, by: User | None) -> Callable[[datetime], None]:
    """The answer has begun: nobody else can record a refusal."""

    def recorded(now: datetime) -> None:
        try:
            judge(now)
        except NotPermitted as refused:
            record_refusal(by, refused, view="exports:transfer")
            raise

    return recorded


def _require_node_download(
    entitlement: Entitlement,
    file_name: str,
    *,
    person: RemotePerson,
    terms: str,
    is_trusted: Callable[[], bool],
    now: datetime,
) -> None:
    """What the agreement allows the recipient, as for a person here; that she may act for it is the word of its home."""
    is_home = is_trusted() and entitlement.recipient.home_node == person.node_id
    policies, is_node = CurrentPolicies(now), not person.person_id  # which verifies the release, and may keep a copy
    accepted = is_node or terms == entitlement.agreement.current.digest()
    verdict = Verdict.of({AuditRefusal.NOT_ALLOWED: is_home}) & download_verdict(
        entitlement, policies, accepted=accepted
    )
    if is_node and file_name not in DOCUMENTS:
        verdict &= copy_verdict(entitlement, policies)
    require(verdict, subject=entitlement, organization_id=entitlement.release.dataset.owner_id)


def _require_downloads(entitlements: Sequence[Entitlement], *, by: User, now: datetime, key: AccessKey | None) -> None:
    """One judgement for people and programs, of each. What rests on the same agreement or words is looked up once."""
    current_policies, accepted = CurrentPolicies(now), _accepted(entitlements, by=by, key=key)
    for entitlement, allowed in zip(entitlements, may_each(by, permissions.DOWNLOAD, entitlements), strict=True):
        verdict = allowed & download_verdict(entitlement, current_policies, accepted=accepted[entitlement.pk])
        if key is not None:
            verdict &= policies.can_reach(
                key, recipient_id=entitlement.recipient_id, dataset_id=entitlement.release.dataset.pk
            )
        require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)


def _accepted(entitlements: Sequence[Entitlement], *, by: User, key: AccessKey | None) -> dict[uuid.UUID, bool]:
    """Whether the terms of each were accepted. A program has accepted what its person accepted in the same words before."""
    if key is None:
        return {entitlement.pk: queries.has_accepted(entitlement, by) for entitlement in entitlements}
    words = {(entitlement.release.agreement_id, entitlement.recipient_id): entitlement for entitlement in entitlements}
    known = {of: queries.has_accepted_words(entitlement, by) for of, entitlement in words.items()}
    return {
        entitlement.pk: entitlement.passed_on_from_id is None  # programs do not get what was passed on
        and known[entitlement.release.agreement_id, entitlement.recipient_id]
        for entitlement in entitlements
    }


def _delivered(entitlement: Entitlement, file_name: str) -> dict[str, Any]:
    file = entitlement.delivery.file(file_name)
    if file is None:
        raise Failed("delivery.file_missing", transient=False)
    return file


def _receipts(
    wanted: Sequence[tuple[Entitlement, str]],
    *,
    by: User | RemotePerson,
    now: datetime,
    key: AccessKey | None,
    way: str,
) -> list[Download]:
    """One for each file, and its event."""
    user = by if isinstance(by, User) else None
    remote = by.to_dict() if isinstance(by, RemotePerson) else None
    receipts = Download.objects.bulk_create(
        Download(
            entitlement=entitlement,
            user=user,
            remote_person=remote,
            key=key,
            file_name=file_name,
            issued_at=now,
            expires_at=now + timedelta(seconds=_seconds(entitlement, now=now)),
        )
        for entitlement, file_name in wanted
    )
    program: dict[str, object] = {} if key is None else {"key_id": key.pk}
    if remote is not None:
        program = {"node_id": remote["node"], "person_id": remote["person"]}
    events = [
        AuditRecord(
            receipt.entitlement,
            receipt.entitlement.release.dataset.owner_id,
            {
                "recipient_id": receipt.entitlement.recipient_id,
                "file": receipt.file_name,
                "seconds": _seconds(receipt.entitlement, now=now),
                "way": way,
                **program,
            },
        )
        for receipt in receipts
    ]
    record_each("download.issued", events, by=user)
    for agreement in {
        entitlement.release.agreement_id: entitlement.release.agreement for entitlement, _ in wanted
    }.values():
        if agreement.emergency:
            note_download(agreement, now=now)
    return receipts


@transaction.atomic
def exercise_file(entitlement_id: uuid.UUID, *, by: User, now: datetime) -> bytes:
    """A CSV of invented rows in the columns of a release, for a recipient in an exercise; its first download is measured.

    Raises:
        Invalid: there is no exercise under the agreement now.
    """
    entitlement = Entitlement.objects.select_related(
        "release__agreement", "release__run__version__dataset", "recipient"
    ).get(pk=entitlement_id)
    require(may(by, permissions.DOWNLOAD, entitlement), subject=entitlement, organization_id=entitlement.recipient_id)
    release = entitlement.release
    note_exercise_download(release.agreement, by=by, recipient=entitlement.recipient, now=now)
    schema = schema_of(release.run, [Field(**field) for field in release.fields], {})
    return write_dummy(release.dataset.pk, schema, Format.CSV)


def _seconds(entitlement: Entitlement, *, now: datetime) -> int:
    """How long a link lives: never beyond the entitlement."""
    return min(settings.LINK_SECONDS, int((entitlement.ends_at - now).total_seconds()) or 1)


def _entitlement(entitlement_id: uuid.UUID) -> Entitlement:
    (entitlement,) = _entitlements([entitlement_id])
    return entitlement


def _entitlements(keys: Sequence[uuid.UUID]) -> list[Entitlement]:
    """In their order, each with what judges it. An agreement on which several rest is one record, whose parts are read once."""
    entitlements = {entitlement.pk: entitlement for entitlement in _ENTITLEMENTS.all(keys=list(keys))}
    agreements = {
        key: with_parts(whole(key))
        for key in {entitlement.release.agreement_id for entitlement in entitlements.values()}
    }
    for entitlement in entitlements.values():
        entitlement.release.agreement = agreements[entitlement.release.agreement_id]
    if not entitlements.keys() >= set(keys):
        raise Entitlement.DoesNotExist
    return [entitlements[key] for key in keys]


_ENTITLEMENTS: Final = Prepared(
    lambda keys: (
        Entitlement.objects.select_related(
            "release__run__version__dataset__owner__store", "delivery", "recipient", "passed_on_from", "passed_on_under"
        )
        .defer(
            *(f"release__{name}" for name in ("manifest", "fields", "legal_status", "run__versions", "run__findings"))
        )
        .filter(pk__in=keys)
    ),
    keys=list,
)
