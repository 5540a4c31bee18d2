"""Incidents of a person's organizations: what is to be done about each, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, pgettext

from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports.queries.incidents import incidents_open_for

incidents_open: Final = Records(incidents_open_for)


def incidents_to_handle(user: User) -> Iterator[Task]:
    """Those with something owed, late ones marked; those that wait for a second person, where she is one."""
    today = timezone.localdate()
    for incident in incidents_open.of(user):
        title = gettext("Incident %(number)s of %(organization)s") % {
            "number": incident.number,
            "organization": incident.organization,
        }
        url = reverse("exports:incident", args=[incident.pk])
        if incident.closing_at is not None:
            if incident.closing_by_id != user.pk:
                yield Task(title=title, url=url, tone="waiting", status=gettext("Waiting for a second person"))
            continue
        due = incident.due_on
        is_late = due is not None and due < today
        status = (
            gettext("Late") if is_late else gettext("To be closed") if due is None else pgettext("incident", "Open")
        )
        yield Task(
            title=title,
            url=url,
            tone="danger" if is_late else "waiting",
            status=status,
            hint=str(incident.get_kind_display()),
            due=due,
        )
