"""Before the assurance of a recipient lapses it is told, and again when it has; after the days of grace its downloads stop."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import RECEIVING_ROLES, AgreementParty
from agreements.queries import assessments_of
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from agreements.uses.evidence import GRACE
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role

BEFORE: Final = timedelta(days=30)


@app.periodic(cron="23 * * * *")
@app.task(name="agreements.warn_of_assurance", queue="default", queueing_lock="agreements.warn_of_assurance")
def warn_of_assurance(timestamp: int) -> None:
    """Recipients of whom an agreement in force asks for a level are told thirty days before, and once it has lapsed."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    parties = AgreementParty.objects.filter(
        role__in=RECEIVING_ROLES, agreement__status__in=[AgreementStatus.ACTIVE, AgreementStatus.DORMANT]
    ).select_related("organization__sponsor", "agreement")
    recipients = {
        party.organization_id: party.organization
        for party in parties
        if party.agreement.machine_terms.assurance != AssuranceLevel.NONE
    }
    for key, assessment in assessments_of(recipients).items():
        organization, last = recipients[key], assessment.valid_through
        today = timezone.localdate(now)
        if today < last - BEFORE:
            continue
        acting = [body for body in (organization, organization.sponsor) if body is not None]
        people = [person for body in acting for person in people_of(body, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)]
        kind = "assurance.lapsed" if today > last else "assurance.ends_soon"
        notify(people, kind, organization, once=True, stops_on=last + GRACE, ends_on=last)
