"""Each quarter every organization looks through who has access: the review is opened, and chased until it is done."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.services import record
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import queries
from exports.models import AccessItem, AccessReview

DAYS_TO_REVIEW: Final = 30
REMIND_BEFORE: Final = timedelta(days=7)


@app.periodic(cron="17 6 * * *")
@app.task(name="exports.open_access_reviews", queue="default", queueing_lock="exports.open_access_reviews")
def open_access_reviews(timestamp: int) -> None:
    """Once a quarter for each organization; safe to run again."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for organization in queries.organizations_to_review(_beginning_of_quarter(now)):
        with transaction.atomic():
            open_review(organization, by=None, now=now)


@app.periodic(cron="29 6 * * *")
@app.task(name="exports.chase_access_reviews", queue="default", queueing_lock="exports.chase_access_reviews")
def chase_access_reviews(timestamp: int) -> None:
    """A week before the day, on it, and every week after it, stewards are told; once each time."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    today = timezone.localdate(now)
    for review in queries.due_reviews(today + REMIND_BEFORE):
        week = (today - review.due_on) // timedelta(days=7) if today >= review.due_on else -1
        kind = "access_review.late" if today > review.due_on else "access_review.due"
        stewards = people_of(review.organization, Role.DATA_STEWARD)
        notify(stewards, kind, review.organization, once=True, due_on=review.due_on, week=week)


def open_review(organization: Organization, *, by: User | None, now: datetime) -> AccessReview:
    """A review of everything that gives access now; the stewards are told."""
    due_on = timezone.localdate(now) + timedelta(days=DAYS_TO_REVIEW)
    review = AccessReview.objects.create(organization=organization, opened_at=now, opened_by=by, due_on=due_on)
    items = queries.accesses(organization, now=now)
    for item in items:
        item.review = review
    AccessItem.objects.bulk_create(items)
    record("access_review.opened", by=by, subject=review, organization_id=organization.pk, items=len(items))
    stewards = people_of(organization, Role.DATA_STEWARD)
    notify(stewards, "access_review.opened", organization, but_not=by, due_on=due_on)
    return review


def _beginning_of_quarter(now: datetime) -> datetime:
    today = timezone.localdate(now)
    return timezone.make_aware(datetime.combine(date(today.year, 3 * ((today.month - 1) // 3) + 1, 1), time.min))
