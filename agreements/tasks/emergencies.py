"""Emergencies end by themselves, and more people are asked while nobody confirms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Activation, Agreement
from agreements.notices import tell, tell_recipients
from agreements.queries.decisions import emergency_verdict
from agreements.states import TRANSITIONS, AgreementStatus
from entente.audit.services import Actor, move, record_refusal, require
from entente.core.errors import NotPermitted
from entente.core.verdicts import Verdict
from entente.organizations.models import User

ESCALATE_AFTER: Final = (timedelta(hours=1), timedelta(hours=12), timedelta(hours=22))
"""After the people on call, all stewards and officers of all parties are asked to confirm."""


@app.periodic(cron="* * * * *")
@app.task(name="agreements.stand_down_emergencies", queue="urgent", queueing_lock="agreements.stand_down")
def stand_down_emergencies(timestamp: int) -> None:
    """Those whose last day is over, that nobody confirmed in time, or that somebody declared who might not, or without her passkey."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for activation in Activation.objects.filter(ended_at=None).select_related("agreement"):
        lasts = activation.is_awake(now) and activation.agreement.today(now) <= activation.through
        if lasts and _is_declared(activation, now=now):
            continue
        with transaction.atomic():
            agreement = Agreement.objects.select_for_update().get(pk=activation.agreement_id)
            if agreement.activations.filter(pk=activation.pk, ended_at=None).exists():
                stand_down(agreement, by=None, now=now)


@app.periodic(cron="*/10 * * * *")
@app.task(name="agreements.escalate_emergencies", queue="urgent", queueing_lock="agreements.escalate")
def escalate_emergencies(timestamp: int) -> None:
    """Ask more people, and again, while an emergency waits for its second person."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for activation in Activation.objects.filter(ended_at=None, confirmed_at=None).select_related("agreement"):
        step = sum(now >= activation.activated_at + after for after in ESCALATE_AFTER)
        if step and activation.is_awake(now):
            kind = "agreement.exercise_unconfirmed" if activation.exercise else "agreement.emergency_unconfirmed"
            tell(activation.agreement, kind, once=True, urgent=True, step=step, activation=activation.pk)


def _is_declared(activation: Activation, *, now: datetime) -> bool:
    """Whether the people who are said to have declared it did; else the refusal is recorded, and those who decide are told."""
    agreement = activation.agreement
    try:
        require(emergency_verdict(activation, now=now), subject=agreement, organization_id=agreement.drafted_for_id)
    except NotPermitted as error:
        record_refusal(
            activation.confirmed_by or activation.activated_by, error, view="agreements.stand_down_emergencies"
        )
        tell(agreement, "agreement.emergency_refused", urgent=True)
        return False
    return True


def stand_down(agreement: Agreement, *, by: Actor | None, now: datetime) -> None:
    """The emergency of a locked agreement is over; it may have been suspended or ended meanwhile."""
    agreement.activations.filter(ended_at=None).update(ended_at=now)
    agreement.awake_through = agreement.confirm_by = None
    agreement.save(update_fields=["awake_through", "confirm_by"])
    if agreement.status in (AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED):
        move(
            agreement,
            to=AgreementStatus.DORMANT,
            by=by,
            table=TRANSITIONS,
            organization_id=agreement.drafted_for_id,
            provided=Verdict(),  # its time is over, or whoever ended it was allowed to
        )
    tell(agreement, "agreement.stood_down", but_not=by if isinstance(by, User) else None)
    tell_recipients(agreement, "agreement.closed_again")
