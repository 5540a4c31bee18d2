"""Suspend, resume and terminate an agreement."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from agreements.models import Agreement
from agreements.services.moving import locked, moved, stated
from agreements.states import AgreementStatus
from agreements.tasks import end
from entente.organizations.models import User


@transaction.atomic
def suspend_agreement(agreement_id: uuid.UUID, *, by: User, reason: str) -> Agreement:
    """Nothing can be released or downloaded under it until it is resumed."""
    agreement = locked(agreement_id)
    stated(agreement, reason)
    moved(agreement, AgreementStatus.SUSPENDED, by=by)
    return agreement


@transaction.atomic
def resume_agreement(agreement_id: uuid.UUID, *, by: User) -> Agreement:
    """It is in force again, for the rest of its term."""
    agreement = locked(agreement_id)
    moved(agreement, AgreementStatus.ACTIVE, by=by)
    return agreement


@transaction.atomic
def terminate_agreement(agreement_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> Agreement:
    """It ends at once: the next request is refused, and what was delivered is erased."""
    agreement = locked(agreement_id)
    stated(agreement, reason)
    end(agreement, to=AgreementStatus.TERMINATED, by=by, now=now)
    return agreement
