"""The lock, the status and the reason: what every act on an agreement shares."""

from __future__ import annotations

import uuid

from agreements.models import Agreement
from agreements.states import TRANSITIONS, AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import move
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import User


def locked(agreement_id: uuid.UUID) -> Agreement:
    """The agreement, for whoever is about to change it."""
    return Agreement.objects.select_for_update().get(pk=agreement_id)


def moved(agreement: Agreement, to: str, *, by: User, provided: Verdict | None = None) -> None:
    """Along a row of the table of states. Whoever loses access by it is told."""
    before = agreement.status
    move(agreement, to=to, by=by, table=TRANSITIONS, organization_id=agreement.drafted_for_id, provided=provided)
    if AgreementStatus.SUSPENDED in (before, to):
        defer("after.access_changed", agreement_id=str(agreement.pk))


def stated(agreement: Agreement, reason: str) -> None:
    """The reason of an act, which every party reads; there must be one."""
    if not reason.strip():
        raise Invalid(Finding("agreement.reason_missing"))
    agreement.reason = reason.strip()[:500]
    agreement.save(update_fields=["reason"])
