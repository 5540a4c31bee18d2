"""What waits for a person where a series leaves by itself."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.runs import version_in_words
from entente.web.task_list.task import Task
from exports import queries as exports
from exports.models import StandingApproval, StandingRun
from exports.states import StandingRunStatus


@Records
def approvals_to_confirm(user: User) -> QuerySet[StandingApproval]:
    """Standing approvals that this person may give as the second."""
    return exports.standing_waiting_for(user)[0]


@Records
def versions_leaving(user: User) -> QuerySet[StandingRun]:
    """Versions that leave by themselves, or were left to a person of her organizations."""
    return exports.standing_waiting_for(user)[1]


def standing_releases(user: User) -> Iterator[Task]:
    """Standing approvals that wait for a second person; what leaves by itself unless it is stopped, and what drifted."""
    for approval in approvals_to_confirm.of(user):
        yield Task(
            title=gettext("Approve or refuse that the next versions of “%(dataset)s” are released automatically")
            % {"dataset": approval.dataset},
            url=reverse("exports:standing", args=[approval.pk]),
            tone="waiting",
            status=gettext("Waiting for a second person"),
            hint=gettext("Opened by %(name)s") % {"name": approval.opened_by},
        )
    for run in versions_leaving.of(user):
        leaves = run.release_at if run.status == StandingRunStatus.ANNOUNCED else None
        title = (
            gettext("“%(dataset)s” is released automatically: stop it if it must not be")
            if leaves
            else gettext("Compare “%(dataset)s” with its last release: it is not released automatically")
        )
        yield Task(
            title=title % {"dataset": run.version.dataset},
            url=reverse("exports:standing_run", args=[run.pk]),
            tone="waiting" if leaves else "danger",
            status=str(run.get_status_display()),
            hint=version_in_words(run.version),
            due=timezone.localdate(leaves) if leaves else None,
        )
