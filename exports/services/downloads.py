"""What recipients do: accept terms, download."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from agreements.queries import with_parts
from agreements.services import note_download
from entente.audit.services import record, record_refusal, require
from entente.core.errors import Failed, NotPermitted
from entente.core.prepared import Prepared
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault import s3
from exports import permissions, policies, queries
from exports.at_use import AtUse
from exports.linking import still_linked
from exports.models import Acceptance, AccessKey, Download, Entitlement

PIECE_BYTES: Final = 2**20
"""So much may still arrive after access ended, and what lies in the buffers of the connection."""


@transaction.atomic
def accept_terms(entitlement_id: uuid.UUID, *, digest: str, by: User, now: datetime) -> Acceptance:
    """A person of the recipient accepts the terms, as shown, for this version of the dataset."""
    entitlement = _entitlement(entitlement_id)
    verdict = may(by, permissions.DOWNLOAD, entitlement) & policies.can_accept(
        entitlement, policy=AtUse(now).policy(entitlement.release, entitlement.recipient_id), digest=digest, now=now
    )
    verdict &= still_linked(entitlement, now=now)
    require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)
    acceptance, made = Acceptance.objects.get_or_create(
        entitlement=entitlement, accepted_by=by, defaults={"accepted_at": now, "digest": digest}
    )
    if made:
        record("terms.accepted", by=by, subject=entitlement, organization_id=entitlement.recipient_id, digest=digest)
    return acceptance


@transaction.atomic
def issue_download(
    entitlement_id: uuid.UUID, file_name: str, *, by: User, now: datetime, key: AccessKey | None = None
) -> tuple[Download, str]:
    """A receipt, then a link that lives a few minutes and never beyond the entitlement. ``key``: the program that asks."""
    entitlement = _entitlement(entitlement_id)
    _require_download(entitlement, by=by, now=now, key=key)
    require(policies.can_link(entitlement), subject=entitlement, organization_id=entitlement.recipient_id)
    file = _delivered(entitlement, file_name)
    download = _receipt(entitlement, file_name, by=by, now=now, key=key, way="link")
    seconds = int((download.expires_at - now).total_seconds()) or 1
    bucket = s3.bucket_of(entitlement.release.dataset.owner.store)
    return download, s3.presign(bucket, file["key"], seconds=seconds, filename=file["name"])


def require_followed(entitlement: Entitlement) -> None:
    """What changed with this version may be read; its files are judged by themselves.

    Raises:
        NotPermitted: the agreement does not let it be.
    """
    verdict = policies.can_follow_changes(entitlement)
    require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)


@transaction.atomic
def begin_transfer(
    entitlement_id: uuid.UUID, file_name: str, *, by: User, now: datetime, key: AccessKey | None = None
) -> Transfer:
    """A receipt, and the file to be passed on in pieces. One that is resumed within minutes needs no new receipt."""
    entitlement = _entitlement(entitlement_id)
    _require_download(entitlement, by=by, now=now, key=key)
    file = _delivered(entitlement, file_name)
    standing = Download.objects.filter(
        entitlement=entitlement, user=by, key=key, file_name=file_name, expires_at__gt=now
    )
    if not standing.exists():
        _receipt(entitlement, file_name, by=by, now=now, key=key, way="transfer")
    bucket = s3.bucket_of(entitlement.release.dataset.owner.store)
    return Transfer(entitlement_id, file_name, file["size_bytes"], file["sha256"], by, key, bucket, file["key"])


@dataclass(frozen=True, slots=True)
class Transfer:
    """A file on its way through the application to whoever may have it, as long as she may."""

    entitlement_id: uuid.UUID
    file_name: str
    size_bytes: int
    sha256: str
    by: User
    key: AccessKey | None
    bucket: s3.Bucket
    object_key: str

    def pieces(self, first: int, last: int) -> Iterator[bytes]:
        """The bytes from ``first`` through ``last``; before each piece it is asked anew whether they may go.

        Raises:
            NotPermitted: access ended meanwhile. What remains is not sent, so that the reader sees a broken transfer.
        """
        for start in range(first, last + 1, PIECE_BYTES):
            if start > first:
                self._require(now=timezone.now())
            yield s3.get_range(self.bucket, self.object_key, start, min(PIECE_BYTES, last + 1 - start))

    def _require(self, *, now: datetime) -> None:
        try:
            key = self.key and AccessKey.objects.select_related("made_by").get(pk=self.key.pk)
            if key is not None:
                require(policies.can_use_key(key, now=now), subject=key, organization_id=key.organization_id)
            by = User.objects.get(pk=self.by.pk)  # who may have left since the transfer began
            _require_download(_entitlement(self.entitlement_id), by=by, now=now, key=key)
        except NotPermitted as refused:  # the answer has begun: nobody else can record it
            record_refusal(self.by, refused, view="exports:transfer")
            raise


def _require_download(entitlement: Entitlement, *, by: User, now: datetime, key: AccessKey | None) -> None:
    """One judgement for people and programs. A program has accepted what its person accepted in the same words before."""
    accepted = queries.has_accepted(entitlement, by) if key is None else queries.has_accepted_words(entitlement, by)
    verdict = may(by, permissions.DOWNLOAD, entitlement) & policies.can_download(
        entitlement,
        policy=AtUse(now).policy(entitlement.release, entitlement.recipient_id),
        delivery_status=entitlement.delivery.status,
        accepted=accepted,
        now=now,
    )
    verdict &= still_linked(entitlement, now=now)
    if key is not None:
        is_for_it = key.organization_id == entitlement.recipient_id and key.dataset_id in (
            None, entitlement.release.dataset.pk,
        )  # fmt: skip
        verdict &= Verdict.of({policies.Refusal.KEY_SCOPE: is_for_it})
    require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)


def _delivered(entitlement: Entitlement, file_name: str) -> dict[str, Any]:
    file = entitlement.delivery.file(file_name)
    if file is None:
        raise Failed("delivery.file_missing", transient=False)
    return file


def _receipt(
    entitlement: Entitlement, file_name: str, *, by: User, now: datetime, key: AccessKey | None, way: str
) -> Download:
    seconds = min(settings.LINK_SECONDS, int((entitlement.ends_at - now).total_seconds()) or 1)
    download = Download.objects.create(
        entitlement=entitlement,
        user=by,
        key=key,
        file_name=file_name,
        issued_at=now,
        expires_at=now + timedelta(seconds=seconds),
    )
    record(
        "download.issued",
        by=by,
        subject=entitlement,
        organization_id=entitlement.release.dataset.owner_id,
        recipient_id=entitlement.recipient_id,
        file=file_name,
        seconds=seconds,
        way=way,
        **({} if key is None else {"key_id": key.pk}),
    )
    if entitlement.release.agreement.emergency:
        note_download(entitlement.release.agreement, now=now)
    return download


def _entitlement(entitlement_id: uuid.UUID) -> Entitlement:
    found = _ENTITLEMENT.first(entitlement=entitlement_id)
    if found is None:
        raise Entitlement.DoesNotExist
    with_parts(found.release.agreement)
    return found


_ENTITLEMENT: Final = Prepared(
    lambda entitlement: (
        Entitlement.objects.select_related(
            "release__agreement__framework", "release__run__version__dataset__owner", "recipient", "delivery"
        )
        .defer("release__manifest", "release__run__versions", "release__run__findings")
        .filter(pk=entitlement)
    ),
    entitlement=uuid.UUID,
)
