"""What waits where recipients pass on what they received: the second person’s approval."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import F, QuerySet, Value
from django.urls import reverse
from django.utils.translation import gettext

from entente.catalogue.models import Dataset
from entente.federation.models import RemoteOnward
from entente.organizations.models import Organization, User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports.models import OnwardShare
from exports.permissions import organizations_approving_for


@Records
def onward_waiting(user: User) -> QuerySet[Any, Any]:
    """What somebody else of this person's organizations opened, and nobody has decided about; of releases of other nodes too.

    Rows: the page that decides, what it is about, the dataset and the recipient in English and French, name and address of who opened it.
    """
    own = organizations_approving_for(user)
    here = OnwardShare.objects.filter(approved=None, entitlement__revoked_at=None, entitlement__recipient__in=own)
    elsewhere = RemoteOnward.objects.filter(approved=None, release__ended_at=None, release__recipient__in=own)
    shown = ("recipient__name_en", "recipient__name_fr", "opened_by__name", "opened_by__email")
    rows = [
        waiting.exclude(opened_by=user.pk)
        .order_by()
        .values_list(Value(page), F(subject), F(f"{title}_en"), F(f"{title}_fr"), *shown)
        for waiting, page, subject, title in (
            (here, "exports:pass_on", "entitlement_id", "entitlement__release__run__version__dataset__title"),
            (elsewhere, "federation_pages:pass_on", "release_id", "release__title"),
        )
    ]
    return rows[0].union(rows[1], all=True).order_by()


def onward_to_approve(user: User) -> Iterator[Task]:
    """Releases that wait for this person, who is the second one, before they are passed on."""
    for page, subject, title_en, title_fr, name_en, name_fr, name, email in onward_waiting.of(user):
        dataset = Dataset(title_en=title_en, title_fr=title_fr)
        yield Task(
            title=gettext("Approve or refuse that “%(dataset)s” is passed on") % {"dataset": dataset.title},
            url=reverse(page, args=[subject]),
            tone="waiting",
            status=gettext("Waiting for a second person"),
            hint=gettext("To %(organization)s, opened by %(person)s")
            % {"organization": Organization(name_en=name_en, name_fr=name_fr), "person": User(name=name, email=email)},
        )
