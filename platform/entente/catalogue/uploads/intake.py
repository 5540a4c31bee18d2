"""Sealed bytes become the next version of a series: sent by a person, handed in by a link, or joined by the worker."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.db.models import Max
from django.utils import timezone

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue import policies
from entente.catalogue.joint.intakes import Intake, intake_of
from entente.catalogue.models import Dataset, DatasetVersion, UploadLink
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.organizations.models import User
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.models import SealedObject

SPLIT: Final = "split"
"""The reason in the receipt of a joint export that was split."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What a person says about a file: its period, its type (the extension), and the password of a workbook."""

    period_start: date
    period_end: date
    file_type: str
    password: str = ""


def take_in(
    dataset: Dataset,
    sealed: SealedObject,
    upload: Upload,
    *,
    by: User | None,
    link: UploadLink | None,
    is_part: bool = False,
) -> DatasetVersion:
    """The next version of a locked dataset, and its first run under way; of a joint export, its split.

    ``is_part``: the worker split it off for the dataset's owner.

    Raises:
        Invalid: the same file is there already, or the period ends before it begins.
        NotPermitted: it would hold rows of others, and their agreement is not in force.
    """
    intake = None if is_part else intake_of(dataset, now=timezone.now())
    if intake is not None:
        _require_new_export(dataset, sealed, intake)
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
        is_joint=intake is not None,
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
        **({"is_joint": True} if version.is_joint else {}),
    )
    defer("after.joint_received" if version.is_joint else "after.version_received", version_id=str(version.pk))
    return version


def _require_new_export(dataset: Dataset, sealed: SealedObject, intake: Intake) -> None:
    """A joint export comes in while the agreement about it is in force, and once: sent again, it would be counted twice."""
    verdict = policies.can_receive(has_keys=True, intake=intake.verdict)
    require(verdict, subject=dataset, organization_id=dataset.owner_id)
    split = dataset.versions.filter(upload__sha256=sealed.sha256, is_joint=True, destructions__reason=SPLIT).first()
    if split is not None:
        raise Invalid(Finding("joint.sent_before", facts={"version": split.number}))


def keep_password(dataset: Dataset, password: str) -> uuid.UUID | None:
    """A workbook's password, sealed like a data key; the worker destroys it after reading."""
    if not password:
        return None
    key = dataset.owner.key
    assert key is not None  # the upload was sealed to it
    password_id = uuid7()
    store.put(password_id, sealing.seal_to(bytes(key.public_key), password.encode(), password_id.bytes))
    return password_id
