"""What waits in the registers of communities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from entente.catalogue.queries import entries_to_confirm
from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task


@Records
def registers_unconfirmed(user: User) -> QuerySet[Any]:
    """Authorities in whose registers another person entered something."""
    return entries_to_confirm(user)


def registered_to_confirm(user: User) -> Iterator[Task]:
    """Entries of a community's register that another person entered."""
    for authority in registers_unconfirmed.of(user):
        number = authority.waiting
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
