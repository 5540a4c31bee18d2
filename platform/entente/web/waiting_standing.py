"""What waits for a person where a series leaves by itself."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from entente.organizations.models import User
from entente.web.task import Task
from entente.web.waiting import version_in_words
from exports import queries as exports
from exports.states import StandingRunStatus


def standing_releases(user: User) -> Iterator[Task]:
    """Standing approvals that wait for a second person; what leaves by itself unless it is stopped, and what drifted."""
    approvals, runs = exports.standing_waiting_for(user)
    for approval in approvals:
        yield Task(
            title=gettext("Approve or refuse that the next versions of “%(dataset)s” leave by themselves")
            % {"dataset": approval.dataset},
            url=reverse("exports:standing", args=[approval.pk]),
            tone="waiting",
            status=gettext("Waiting for a second person"),
            hint=gettext("Opened by %(name)s") % {"name": approval.opened_by},
        )
    for each in runs:
        leaves = each.release_at if each.status == StandingRunStatus.ANNOUNCED else None
        title = (
            gettext("“%(dataset)s” leaves by itself: stop it if it must not")
            if leaves
            else gettext("Look at “%(dataset)s” beside its last release: it does not leave by itself")
        )
        yield Task(
            title=title % {"dataset": each.version.dataset},
            url=reverse("exports:standing_run", args=[each.pk]),
            tone="waiting" if leaves else "danger",
            status=str(each.get_status_display()),
            hint=version_in_words(each.version),
            due=timezone.localdate(leaves) if leaves else None,
        )
