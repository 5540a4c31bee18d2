"""What waits where an agreement asks an organization for safeguards."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from agreements import queries as agreements
from agreements.terms import AssuranceLevel
from entente.organizations.models import User
from entente.web.task_list.task import Task


def safeguards_to_assess(user: User) -> Iterator[Task]:
    """Organizations whose safeguards do not reach, today, what an agreement asks of them: downloads under it stay closed."""
    for organization, level in agreements.to_assess(user, today=timezone.localdate()):
        yield Task(
            title=gettext("Assess the safeguards of %(organization)s") % {"organization": organization},
            url=reverse("agreements:assurance", args=[organization.pk]),
            tone="waiting",
            status=gettext("Level asked: %(level)s") % {"level": AssuranceLevel(level).label},
            hint=gettext("Downloads under agreements that ask for them close, or stay closed, without them."),
        )
