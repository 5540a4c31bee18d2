"""Sealed bytes become the next version of a series: sent by a person, handed in by a link, or joined by the worker."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Max

from entente.audit.jobs import defer
from entente.audit.services import record
from entente.catalogue.models import Dataset, DatasetVersion, UploadLink
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.organizations.models import User
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.models import SealedObject


@dataclass(frozen=True, slots=True)
class Upload:
    """What a person says about a file: its period, its type (the extension), and the password of a workbook."""

    period_start: date
    period_end: date
    file_type: str
    password: str = ""


def take_in(
    dataset: Dataset, sealed: SealedObject, upload: Upload, *, by: User | None, link: UploadLink | None
) -> DatasetVersion:
    """The next version of a locked dataset, and its first run under way.

    Raises:
        Invalid: the same file is there already, or the period ends before it begins.
    """
    same = dataset.versions.filter(upload__sha256=sealed.sha256, destroyed_at=None).first()
    if same is not None:
        raise Invalid(Finding("upload.same_file", facts={"version": same.number}))
    if upload.period_end < upload.period_start:
        raise Invalid(Finding("upload.period_backwards"))
    sealed.save(force_insert=True)
    version = DatasetVersion.objects.create(
        dataset=dataset,
        number=(dataset.versions.aggregate(last=Max("number"))["last"] or 0) + 1,
        period_start=upload.period_start,
        period_end=upload.period_end,
        file_type=upload.file_type,
        upload=sealed,
        password_id=keep_password(dataset, upload.password),
        uploaded_by=by,
        upload_link=link,
    )
    record(
        "version.received",
        by=by,
        subject=version,
        organization_id=dataset.owner_id,
        dataset_id=dataset.pk,
        size_bytes=sealed.size_bytes,
    )
    defer("after.version_received", version_id=str(version.pk))
    return version


def keep_password(dataset: Dataset, password: str) -> uuid.UUID | None:
    """A workbook's password, sealed like a data key; the worker destroys it after reading."""
    if not password:
        return None
    key = dataset.owner.key
    assert key is not None  # the upload was sealed to it
    password_id = uuid7()
    store.put(password_id, sealing.seal_to(bytes(key.public_key), password.encode(), password_id.bytes))
    return password_id
