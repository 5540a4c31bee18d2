"""The term of an agreement ends."""

from __future__ import annotations

from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.notices import tell
from agreements.states import BY_MESSAGE, TRANSITIONS, AgreementStatus
from agreements.tasks.destruction import demand_destruction
from agreements.tasks.taking_effect import call_off
from entente.audit.jobs import defer
from entente.audit.services import Actor, move
from entente.organizations.models import User


@app.periodic(cron="* * * * *")
@app.task(name="agreements.expire_agreements", queue="urgent", queueing_lock="agreements.expire")
def expire_agreements(timestamp: int) -> None:
    """Agreements whose last day is over, each in its own time zone, expire. Nothing waits for this to be safe."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    running = [AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    ended = [
        agreement.pk
        for agreement in Agreement.objects.filter(status__in=running)
        if agreement.today(now) > agreement.ends_on
    ]
    for agreement_id in ended:
        with transaction.atomic():
            agreement = Agreement.objects.select_for_update().get(pk=agreement_id)
            if agreement.status in running:
                end(agreement, to=AgreementStatus.EXPIRED, by=None, now=now)


def end(agreement: Agreement, *, to: str, by: Actor | None, now: datetime, by_message: bool = False) -> None:
    """The agreement ends, with effect at once; what was delivered under it is erased by the urgent queue.

    ``by_message``: another node ended it, whose word was verified.
    """
    table = BY_MESSAGE if by_message else TRANSITIONS
    move(agreement, to=to, by=by, table=table, organization_id=agreement.drafted_for_id)
    agreement.ended_at = now
    agreement.save(update_fields=["ended_at"])
    call_off(agreement, by=None)
    defer("after.agreement_ended", agreement_id=str(agreement.pk))
    if agreement.machine_terms.split is not None:
        defer("agreements.clear_processing", agreement_id=str(agreement.pk))
    demand_destruction(agreement, now=now)
    tell(agreement, f"agreement.{to}", but_not=by if isinstance(by, User) else None)
