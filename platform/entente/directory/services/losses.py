"""A person accepts what a file would lose, or gives the file up."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import move
from entente.directory import permissions, policies
from entente.directory.imports.field_table import key_of
from entente.directory.models import DirectoryImport
from entente.directory.states import TRANSITIONS, ImportStatus
from entente.organizations.models import User


@transaction.atomic
def accept_losses(import_id: uuid.UUID, *, by: User, now: datetime) -> DirectoryImport:
    """The file comes in as its preview shows it. What it loses is remembered: only more stops the next file of the source."""
    directory_import = _to_answer(import_id)
    source = directory_import.source
    verdict = policies.can_answer_preview(status=directory_import.status)
    verdict &= permissions.may_manage(by, source.owner)
    directory_import.accepted_by, directory_import.accepted_at = by, now
    directory_import.save(update_fields=["accepted_by", "accepted_at"])
    move(directory_import, to=ImportStatus.LOADING, by=by, table=TRANSITIONS, organization_id=source.owner_id, provided=verdict, on=source.owner, losses=len(directory_import.held.get("losses", ())))  # fmt: skip
    remember_losses(directory_import)
    defer("directory.load_import", import_id=str(directory_import.pk))
    return directory_import


@transaction.atomic
def discard_import(import_id: uuid.UUID, *, by: User) -> DirectoryImport:
    """Nothing of the file comes in, and its bytes are destroyed. What came in before stays."""
    directory_import = _to_answer(import_id)
    source = directory_import.source
    verdict = policies.can_answer_preview(status=directory_import.status)
    verdict &= permissions.may_manage(by, source.owner)
    move(directory_import, to=ImportStatus.DISCARDED, by=by, table=TRANSITIONS, organization_id=source.owner_id, provided=verdict, on=source.owner)  # fmt: skip
    if directory_import.upload is not None:
        defer("directory.destroy_upload", import_id=str(directory_import.pk))
    return directory_import


def remember_losses(directory_import: DirectoryImport) -> None:
    """The source remembers what of each field a person accepted to lose."""
    source, held = directory_import.source, set(directory_import.held.get("losses", ()))
    accepted = {key_of(row): row["lost_share"] for row in directory_import.fields if key_of(row) in held}
    source.accepted_losses = {**source.accepted_losses, **accepted}
    source.save(update_fields=["accepted_losses"])


def _to_answer(import_id: uuid.UUID) -> DirectoryImport:
    imports = DirectoryImport.objects.select_for_update(of=("self", "source"))
    return imports.select_related("source__owner", "upload").get(pk=import_id)
