"""What an emergency asks of a person: to confirm it, to review it, or only to know what she is on call for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils.translation import gettext

from agreements.queries import emergencies_waiting_for
from entente.core.dates import date_format
from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task

emergencies_open: Final = Records(emergencies_waiting_for)


def emergencies_to_confirm(user: User) -> Iterator[Task]:
    """Emergencies that wait for a second person, before exercises, and those that wait for their review."""
    waiting = emergencies_open.of(user)
    unconfirmed = [activation for activation in waiting if activation.ended_at is None]
    for activation in sorted(unconfirmed, key=lambda unconfirmed: unconfirmed.exercise):
        until = activation.confirm_by.astimezone(ZoneInfo(activation.agreement.time_zone))
        title = (
            gettext("EXERCISE: confirm “%(agreement)s”")
            if activation.exercise
            else gettext("EMERGENCY: confirm “%(agreement)s”")
        )
        yield Task(
            title=title % {"agreement": activation.agreement},
            url=reverse("agreements:act", args=[activation.agreement_id, "confirm-emergency"]),
            tone="danger",
            status=gettext("Waiting for a second person"),
            hint=gettext("%(event)s, to confirm by %(at)s")
            % {"event": activation.event, "at": date_format(until, "TIME_FORMAT")},
            due=until.date(),
        )
    for activation in waiting:
        if activation.ended_at is None:
            continue
        yield Task(
            title=gettext("Review the emergency under “%(agreement)s”") % {"agreement": activation.agreement},
            url=reverse("agreements:act", args=[activation.agreement_id, "review-emergency"]),
            tone="waiting",
            status=gettext("Waiting for a review"),
            hint=activation.event,
            due=activation.review_on,
        )
