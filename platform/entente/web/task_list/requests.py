"""What waits in the requests of the public."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from entente.organizations.models import User
from entente.organizations.permissions import organizations_where
from entente.requests import queries as requests
from entente.requests.models import DataRequest
from entente.requests.states import TRIAGE
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task


@Records
def requests_to_triage(user: User) -> QuerySet[DataRequest]:
    """Requests of the public that wait for an answer of this person's organizations."""
    return requests.to_triage(organizations_where(user, TRIAGE))


def requests_to_answer(user: User) -> Iterator[Task]:
    """Requests of the public that wait for an answer of this person's organizations."""
    for request in requests_to_triage.of(user):
        is_late = request.is_late(timezone.localdate())
        yield Task(
            title=gettext("Answer the request %(reference)s") % {"reference": request.reference},
            url=reverse("requests:request", args=[request.pk]),
            tone="danger" if is_late else "waiting",
            status=gettext("Late") if is_late else gettext("Waiting for an answer"),
            hint=f"{request.organization} · {request.get_kind_display()}",
            due=request.due_on,
        )
