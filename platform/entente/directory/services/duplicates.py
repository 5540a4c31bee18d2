"""Decide that two services are the same, and which of them everyone finds; or that they are two."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory import permissions
from entente.directory.models import Duplicate, DuplicateStatus, Service, Source
from entente.organizations.models import User


@transaction.atomic
def decide_duplicate(
    own_id: uuid.UUID, other_id: uuid.UUID, *, hide_own: bool | None, by: User, now: datetime
) -> Duplicate:
    """The finder shows one of two services, or goes on showing both (``hide_own`` is nothing).

    One hides a record of one's own in favour of another's. To hide the other one needs to keep its source as well. Both records stay as they
    are, in their sources, feeds and exports, each with where its fields come from.
    """
    own, other = _service(own_id), _service(other_id)
    (hidden, source), (shown, _source) = (other, own) if hide_own is False else (own, other)
    owner = source.owner
    require(permissions.may_manage(by, owner), subject=source, organization_id=owner.pk)
    if Duplicate.objects.filter(shown_id=hidden.pk, status=DuplicateStatus.SAME).exists() and hide_own is not None:
        raise Invalid(Finding("duplicate.stands_for_another"))
    status = DuplicateStatus.DIFFERENT if hide_own is None else DuplicateStatus.SAME
    Duplicate.objects.filter(shown_id=hidden.pk, hidden_id=shown.pk).delete()
    duplicate, _ = Duplicate.objects.update_or_create(
        shown_id=shown.pk, hidden_id=hidden.pk, defaults={"status": status, "decided_by": by, "decided_at": now}
    )
    record("directory.duplicate_decided", by=by, subject=source, organization_id=owner.pk, same=hide_own is not None)
    defer("directory.apply_duplicates", source_id=str(source.pk))
    return duplicate


@transaction.atomic
def undo_duplicate(duplicate_id: uuid.UUID, *, by: User) -> None:
    """The decision is taken back: both show, and the pair is listed again."""
    duplicate = Duplicate.objects.select_for_update().get(pk=duplicate_id)
    _hidden, source = _service(duplicate.hidden_id)
    owner = source.owner
    require(permissions.may_manage(by, owner), subject=source, organization_id=owner.pk)
    duplicate.delete()
    record("directory.duplicate_undone", by=by, subject=source, organization_id=owner.pk)
    defer("directory.apply_duplicates", source_id=str(source.pk))


def _service(service_id: uuid.UUID) -> tuple[Service, Source]:
    """A public service, and the source that it comes from."""
    service = Service.objects.filter(pk=service_id).select_related("origin__owner").first()
    if service is None or service.origin is None:
        raise Invalid(Finding("qualifier.service_gone"))
    return service, service.origin
