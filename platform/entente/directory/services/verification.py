"""Say that a service was verified; ask its provider by a link that works once; take over what it says, after a person looked at it."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory import corrections, permissions, policies
from entente.directory.models import Correction, CorrectionStatus, Service, Source, Verification
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role

OPEN_FOR = timedelta(days=30)


@transaction.atomic
def verify_service(service: Service, *, by: User, today: date) -> Verification:
    """A steward says that the record is true today."""
    source = _source_of(service)
    require(permissions.may_manage(by, source.owner), subject=source, organization_id=source.owner_id)
    verification = Verification.objects.create(source=source, service_id=service.pk, verified_on=today, verified_by=by)
    record("directory.service_verified", by=by, subject=source, organization_id=source.owner_id)
    return verification


@transaction.atomic
def ask_provider(service: Service, *, by: User, now: datetime) -> tuple[Correction, str]:
    """A link with which the provider sees its record and says what is wrong; its secret is shown once. Links of before for the service end."""
    source = _source_of(service)
    require(permissions.may_manage(by, source.owner), subject=source, organization_id=source.owner_id)
    _withdraw(Correction.objects.filter(service_id=service.pk, status=CorrectionStatus.OPEN))
    token = secrets.token_urlsafe(32)
    correction = Correction.objects.create(
        source=source, service_id=service.pk, token_hash=token_hash(token), asked_by=by, expires_at=now + OPEN_FOR
    )
    record("correction.asked", by=by, subject=correction, organization_id=source.owner_id)
    return correction, token


def open_correction(token: str, *, now: datetime) -> Correction | None:
    """The correction that a link opens; nothing where it was used, ran out, was withdrawn, or its service is no longer public."""
    correction = (
        Correction.objects.filter(token_hash=token_hash(token), status=CorrectionStatus.OPEN, expires_at__gt=now)
        .select_related("source__owner")
        .first()
    )
    if correction is None or not Service.objects.filter(pk=correction.service_id, origin=correction.source).exists():
        return None
    return correction


@transaction.atomic
def propose_correction(token: str, texts: Mapping[str, str], note: str, *, now: datetime) -> Correction:
    """What the provider says, as the difference from what stands today. The link is used up.

    Raises:
        Invalid: the link opens nothing any more.
    """
    locked = Correction.objects.select_for_update().filter(token_hash=token_hash(token)).first()
    correction = open_correction(token, now=now) if locked is not None else None
    if correction is None:
        raise Invalid(Finding("correction.link_over"))
    service = Service.objects.get(pk=correction.service_id)
    correction.changes = {
        name: {"before": before, "after": after}
        for name in corrections.correctable(service)
        if name in texts and (after := texts[name].strip()) != (before := corrections.value_of(service, name))
        and (after or name != "name")
    }  # fmt: skip
    correction.note, correction.proposed_at, correction.status = note.strip(), now, CorrectionStatus.PROPOSED
    correction.save(update_fields=["changes", "note", "proposed_at", "status"])
    owner = correction.source.owner
    record("correction.proposed", by=None, subject=correction, organization_id=owner.pk, fields=len(correction.changes))
    notify(people_of(owner, Role.DATA_STEWARD), "correction.to_review", correction)
    return correction


@transaction.atomic
def decide_correction(correction_id: uuid.UUID, *, accept: bool, by: User, now: datetime) -> Correction:
    """A steward lets the difference into the record, which then counts as verified today by its provider, or not."""
    corrections_to_decide = Correction.objects.select_for_update(of=("self",)).select_related("source__owner")
    correction = corrections_to_decide.get(pk=correction_id)
    source = correction.source
    verdict = permissions.may_manage(by, source.owner)
    verdict &= policies.can_decide_correction(status=correction.status)
    require(verdict, subject=correction, organization_id=source.owner_id)
    correction.status = CorrectionStatus.ACCEPTED if accept else CorrectionStatus.DECLINED
    correction.decided_by, correction.decided_at = by, now
    correction.save(update_fields=["status", "decided_by", "decided_at"])
    record(
        "correction.accepted" if accept else "correction.declined",
        by=by,
        subject=correction,
        organization_id=source.owner_id,
    )
    if accept:
        Verification.objects.create(
            source=source, service_id=correction.service_id, verified_on=now.date(), verified_by=by, by_provider=True
        )
        defer("directory.apply_corrections", source_id=str(source.pk))
    return correction


@transaction.atomic
def set_cycle(source_id: uuid.UUID, months: int, *, by: User) -> Source:
    """How often each service of a source is verified, in months."""
    source = Source.objects.select_for_update(of=("self",)).select_related("owner").get(pk=source_id)
    require(permissions.may_manage(by, source.owner), subject=source, organization_id=source.owner_id)
    source.verify_months = months
    source.save(update_fields=["verify_months"])
    record("directory.cycle_set", by=by, subject=source, organization_id=source.owner_id, months=months)
    return source


def token_hash(token: str) -> str:
    """What is stored of the secret of a link."""
    return hashlib.sha256(token.encode()).hexdigest()


def _withdraw(open_corrections: object) -> None:
    open_corrections.update(status=CorrectionStatus.WITHDRAWN)  # type: ignore[attr-defined]


def _source_of(service: Service) -> Source:
    if service.origin is None:
        raise Invalid(Finding("qualifier.service_gone"))
    return service.origin
