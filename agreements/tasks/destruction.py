"""Recipients owe proof of destruction at the end: it is demanded, and they are reminded until they attest it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import RECEIVING_ROLES, Agreement, Destruction
from agreements.notices import tell
from entente.audit.services import record
from entente.organizations.models.organizations import this_node

REMIND_BEFORE: Final = timedelta(days=7)
REMIND_EVERY: Final = timedelta(days=7)


def demand_destruction(agreement: Agreement, *, now: datetime) -> None:
    """Each organization that received owes proof by a day, where the terms ask for it. Called as the agreement ends."""
    terms = agreement.machine_terms
    if not terms.destruction_proof or not agreement.parties.filter(organization__home_node=this_node()).exists():
        return  # of what is only followed here, the nodes of its parties demand it
    due_on = agreement.today(now) + timedelta(days=terms.destroy_within_days)
    receiving = agreement.parties.filter(role__in=RECEIVING_ROLES).select_related("organization__sponsor")
    for party in receiving:
        Destruction.objects.get_or_create(
            agreement=agreement, recipient=party.organization, defaults={"demanded_at": now, "due_on": due_on}
        )
    if receiving:
        record("agreement.destruction_demanded", by=None, subject=agreement, organization_id=agreement.drafted_for_id)
        recipients = [party.organization for party in receiving]
        tell(agreement, "agreement.destruction_due", organizations=recipients, due_on=due_on)


@app.periodic(cron="23 * * * *")
@app.task(name="agreements.chase_destructions", queue="default", queueing_lock="agreements.chase_destructions")
def chase_destructions(timestamp: int) -> None:
    """A week before the day, on it, and every week after it, whoever has not attested is reminded; once each time."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    owed = Destruction.objects.filter(attested_at=None).select_related("agreement", "recipient__sponsor")
    for destruction in owed:
        today = destruction.agreement.today(now)
        if today < destruction.due_on - REMIND_BEFORE:
            continue
        week = (today - destruction.due_on) // REMIND_EVERY if today >= destruction.due_on else -1
        kind = "agreement.destruction_late" if today > destruction.due_on else "agreement.destruction_due"
        tell(
            destruction.agreement,
            kind,
            organizations=[destruction.recipient],
            once=True,
            due_on=destruction.due_on,
            week=week,
        )
