"""Accept the terms of a release of another node, and ask for one of its files."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Failed
from entente.core.verdicts import Verdict
from entente.federation import permissions
from entente.federation.models import RemoteAcceptance, RemoteRelease, Ticket
from entente.federation.queries import access_verdict, fetch_verdict
from entente.organizations.models import User
from exports.models import AccessKey
from exports.policies import Refusal


@transaction.atomic
def accept_terms(release_id: uuid.UUID, *, digest: str, by: User, now: datetime) -> RemoteAcceptance:
    """A person of the recipient accepts the terms, as shown."""
    release = _release(release_id)
    verdict = permissions.may_fetch(by, release) & access_verdict(release, now=now)
    verdict &= Verdict.of({Refusal.TERMS_CHANGED: digest == release.agreement.current.digest()})
    require(verdict, subject=release, organization_id=release.recipient_id)
    acceptance, is_new = RemoteAcceptance.objects.get_or_create(
        release=release, accepted_by=by, digest=digest, defaults={"accepted_at": now}
    )
    if is_new:
        record("terms.accepted", by=by, subject=release, organization_id=release.recipient_id, digest=digest)
    return acceptance


@transaction.atomic
def ask_for_file(
    release_id: uuid.UUID, file_name: str, *, by: User, now: datetime, key: AccessKey | None = None
) -> Ticket:
    """A person, or her program, asks for a file; the worker judges it again and signs what she shows to the other node."""
    release = _release(release_id)
    key_id = None if key is None else key.pk
    require(fetch_verdict(release, by, now=now, key_id=key_id), subject=release, organization_id=release.recipient_id)
    if release.file(file_name) is None:
        raise Failed("delivery.file_missing", transient=False)
    ticket = Ticket.objects.create(release=release, user=by, key=key, file_name=file_name, asked_at=now)
    defer("federation.sign_ticket", ticket_id=str(ticket.pk))
    return ticket


def _release(release_id: uuid.UUID) -> RemoteRelease:
    return RemoteRelease.objects.select_related("peer", "agreement", "recipient").get(pk=release_id)
