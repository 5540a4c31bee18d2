"""What waits where recipients pass on what they received: the second person’s approval."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext

from entente.federation.models import RemoteOnward
from entente.organizations.models import User
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task
from exports.models import OnwardShare
from exports.permissions import organizations_approving_for


@Records
def onward_waiting(user: User) -> QuerySet[OnwardShare]:
    """What somebody else of this person's organizations opened, and nobody has decided about."""
    waiting = OnwardShare.objects.filter(approved=None, entitlement__revoked_at=None).exclude(opened_by=user.pk)
    return waiting.filter(entitlement__recipient__in=organizations_approving_for(user)).select_related(
        "recipient", "opened_by", "entitlement__release__run__version__dataset"
    )


@Records
def remote_onward_waiting(user: User) -> QuerySet[RemoteOnward]:
    """The same of releases of other nodes."""
    waiting = RemoteOnward.objects.filter(approved=None, release__ended_at=None).exclude(opened_by=user.pk)
    return waiting.filter(release__recipient__in=organizations_approving_for(user)).select_related(
        "recipient", "opened_by", "release"
    )


def onward_to_approve(user: User) -> Iterator[Task]:
    """Releases that wait for this person, who is the second one, before they are passed on."""
    for share in onward_waiting.of(user):
        entitlement = share.entitlement
        url = reverse("exports:pass_on", args=[entitlement.pk])
        yield _task(str(entitlement.release.dataset), url, share)


def remote_onward_to_approve(user: User) -> Iterator[Task]:
    """The same of releases of other nodes."""
    for elsewhere in remote_onward_waiting.of(user):
        url = reverse("federation_pages:pass_on", args=[elsewhere.release_id])
        yield _task(elsewhere.release.title, url, elsewhere)


def _task(title: str, url: str, share: OnwardShare | RemoteOnward) -> Task:
    return Task(
        title=gettext("Approve or refuse that “%(dataset)s” is passed on") % {"dataset": title},
        url=url,
        tone="waiting",
        status=gettext("Waiting for a second person"),
        hint=gettext("To %(organization)s, opened by %(person)s")
        % {"organization": share.recipient, "person": share.opened_by},
    )
