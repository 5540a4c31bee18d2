"""A data steward of a region lets a file of another organization into the finder of its area, or declines it."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import move, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.directory import policies
from entente.directory.imports.review import regions_of
from entente.directory.models import DirectoryImport
from entente.directory.states import MANAGE, TRANSITIONS, ImportStatus
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import organizations_where
from entente.organizations.queries import people_of
from entente.organizations.roles import Role


@transaction.atomic
def accept_import(import_id: uuid.UUID, *, by: User, now: datetime) -> DirectoryImport:
    """What it changes is published, once the worker has taken it in."""
    directory_import, region = _to_decide(import_id, by=by)
    directory_import.reviewed_for, directory_import.decided_by, directory_import.decided_at = region, by, now
    directory_import.save(update_fields=["reviewed_for", "decided_by", "decided_at"])
    _moved(directory_import, ImportStatus.LOADING, region, by=by)
    defer("directory.load_import", import_id=str(directory_import.pk))
    return directory_import


@transaction.atomic
def decline_import(import_id: uuid.UUID, *, reason: str, by: User, now: datetime) -> DirectoryImport:
    """Nothing of it is published, and its bytes are destroyed. What was published before stays."""
    directory_import, region = _to_decide(import_id, by=by)
    if not reason.strip():
        raise Invalid(Finding("directory.reason_missing"))
    directory_import.reviewed_for, directory_import.decided_by, directory_import.decided_at = region, by, now
    directory_import.decision_reason, directory_import.difference = reason.strip()[:500], {}
    directory_import.save(update_fields=["reviewed_for", "decided_by", "decided_at", "decision_reason", "difference"])
    _moved(directory_import, ImportStatus.DECLINED, region, by=by)
    if directory_import.upload is not None:
        defer("directory.destroy_upload", import_id=str(directory_import.pk))
    return directory_import


def _to_decide(import_id: uuid.UUID, *, by: User) -> tuple[DirectoryImport, Organization]:
    imports = DirectoryImport.objects.select_for_update(of=("self",)).select_related("source__owner", "upload")
    directory_import = imports.get(pk=import_id)
    regions = regions_of(directory_import) & organizations_where(by, MANAGE)
    region = regions.order_by("name_en", "id").first()
    verdict = Verdict.of({AuditRefusal.NOT_ALLOWED: region is not None}) & policies.can_review(
        status=directory_import.status, is_own=directory_import.started_by_id == by.pk
    )
    require(verdict, subject=directory_import, organization_id=directory_import.source.owner_id)
    assert region is not None  # the verdict said so
    return directory_import, region


def _moved(directory_import: DirectoryImport, to: str, region: Organization, *, by: User) -> None:
    owner = directory_import.source.owner
    facts: dict[str, Any] = {"region_id": region.pk, "number": directory_import.number}
    move(directory_import, to=to, by=by, table=TRANSITIONS, organization_id=owner.pk, on=region, **facts)
    kind = "directory.accepted" if to == ImportStatus.LOADING else "directory.declined"
    notify(people_of(owner, Role.DATA_STEWARD), kind, directory_import)
