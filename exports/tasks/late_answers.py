"""What the law has told or answered within days: stewards and privacy officers get a notice, and so a mail, once the day is near or over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from anonymizer.models import RightsRequest
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import Incident

REMIND_BEFORE: Final = timedelta(days=5)
"""Before the last day for an answer to a person."""


@app.periodic(cron="41 6 * * *")
@app.task(name="exports.chase_late_answers", queue="default", queueing_lock="exports.chase_late_answers")
def chase_late_answers(timestamp: int) -> None:
    """Notices of incidents that are overdue, and requests of persons that are due; once, and once more for each week."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    today = timezone.localdate(now)
    overdue = Incident.objects.filter(closed_at=None, closing_at=None, due_on__lt=today).select_related("organization")
    for incident in overdue:
        assert incident.due_on is not None  # the query asked it
        _tell(incident.organization, "incident.late", incident, due_on=incident.due_on, today=today)
    due = RightsRequest.objects.filter(answered_on=None, due_on__lte=today + REMIND_BEFORE)
    for request in due.select_related("dataset__owner").order_by("pk"):
        kind = "rights_request.late" if request.due_on < today else "rights_request.due"
        _tell(request.dataset.owner, kind, request, due_on=request.due_on, today=today)


def _tell(organization: Organization, kind: str, about: Incident | RightsRequest, *, due_on: date, today: date) -> None:
    people = people_of(organization, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    week = (today - due_on) // timedelta(days=7)
    with transaction.atomic():
        notify(people, kind, about, once=True, number=about.number, due_on=due_on, week=week)
