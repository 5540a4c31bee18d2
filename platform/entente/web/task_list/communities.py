"""What waits in the registers of communities."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext, ngettext

from entente.catalogue.queries import entries_to_confirm
from entente.organizations.models import User
from entente.web.task_list.task import Task


def registered_to_confirm(user: User) -> Iterator[Task]:
    """Entries of a community's register that another person entered."""
    for authority, number in entries_to_confirm(user):
        yield Task(
            title=ngettext(
                "Confirm %(count)d entry of the register of %(authority)s",
                "Confirm %(count)d entries of the register of %(authority)s",
                number,
            )
            % {"count": number, "authority": authority},
            url=reverse("catalogue:community_register", args=[authority.pk]),
            tone="waiting",
            status=gettext("Waiting for a second person"),
        )
