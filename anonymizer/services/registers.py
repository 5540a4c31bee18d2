"""Public registers that an organization names, with which all that would leave is linked before its review."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import transaction

from anonymizer.engine.attacks import ATTRIBUTES
from anonymizer.models import PublicRegister
from anonymizer.queries import files_for_registers
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may

MOST_REGISTERS: Final = 20  # in force: each is linked with every candidate, within the time that attacks have
MOST_COLUMNS: Final = 8
MANAGE: Final = "organizations.manage_members"


@dataclass(frozen=True, slots=True)
class RegisterParams:
    """What is said of a register. ``columns``: each with what it tells; ``sample_id``: of an upload that holds entries of it."""

    title: str
    readers: str
    columns: Mapping[str, str]
    completeness: int
    sample_id: uuid.UUID | None = None


@transaction.atomic
def add_register(organization_id: uuid.UUID, params: RegisterParams, *, by: User, now: datetime) -> PublicRegister:
    """From the next run on, what would leave is linked with the register.

    Raises:
        Invalid: it has no column, or one that tells nothing known; it is named already; there are too many; its file is gone, is not the
            organization's, or has other columns.
    """
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    require(may(by, MANAGE, organization), subject=organization, organization_id=organization.pk)
    in_force = organization.public_registers.filter(retired_at=None)
    findings = []
    if not 0 < len(params.columns) <= MOST_COLUMNS or not set(params.columns.values()) <= set(ATTRIBUTES):
        findings.append(Finding("register.columns", facts={"most": MOST_COLUMNS}))
    if in_force.filter(title__iexact=params.title).exists():
        findings.append(Finding("register.named_before"))
    if in_force.count() >= MOST_REGISTERS:
        findings.append(Finding("register.too_many", facts={"most": MOST_REGISTERS}))
    sample = None
    if params.sample_id is not None:
        sample = files_for_registers(organization).filter(pk=params.sample_id).first()
        if sample is None:
            findings.append(Finding("register.file_gone"))
        elif missing := set(params.columns) - set(sample.columns.values_list("name", flat=True)):
            findings.append(Finding("register.file_columns", facts={"columns": ", ".join(sorted(missing))}))
    if findings:
        raise Invalid(*findings)
    register = PublicRegister.objects.create(
        organization=organization,
        title=params.title,
        readers=params.readers,
        columns=[{"name": name, "tells": tells} for name, tells in params.columns.items()],
        completeness=params.completeness,
        sample=sample,
        added_by=by,
        added_at=now,
    )
    record(
        "register.added",
        by=by,
        subject=register,
        organization_id=organization.pk,
        columns=len(params.columns),
        has_file=sample is not None,
    )
    return register


@transaction.atomic
def retire_register(register_id: uuid.UUID, *, by: User, now: datetime) -> PublicRegister:
    """What would leave is linked with the register no more; what was found with it stays in the reports."""
    register = PublicRegister.objects.select_for_update(of=("self",)).select_related("organization").get(pk=register_id)
    require(may(by, MANAGE, register.organization), subject=register, organization_id=register.organization_id)
    if register.retired_at is None:
        register.retired_by, register.retired_at = by, now
        register.save(update_fields=["retired_by", "retired_at"])
        record("register.retired", by=by, subject=register, organization_id=register.organization_id)
    return register
