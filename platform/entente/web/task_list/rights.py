"""Requests of persons that are to be answered, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports.queries.rights import rights_requests_open

rights_unanswered: Final = Records(rights_requests_open)


def rights_to_answer(user: User) -> Iterator[Task]:
    """The most urgent first, late ones marked. Nobody is named: a request has a number."""
    today = timezone.localdate()
    for request in rights_unanswered.of(user):
        is_late = request.due_on < today
        yield Task(
            title=gettext("Request %(number)s of a person about “%(dataset)s”")
            % {"number": request.number, "dataset": request.dataset.title},
            url=reverse("exports:rights_request", args=[request.pk]),
            tone="danger" if is_late else "waiting",
            status=gettext("Late") if is_late else gettext("To be answered"),
            hint=str(request.get_kind_display()),
            due=request.due_on,
        )
