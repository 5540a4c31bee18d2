"""What waits among the people of an organization: roles that someone wants, and what others had begun."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Now
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.catalogue.models import UploadLink
from entente.organizations.models import Handover, Membership, Organization, RoleProposal, User
from entente.organizations.permissions import organizations_where
from entente.organizations.queries import covered_people, open_proposals
from entente.web.task_list.records import Records
from entente.web.task_list.task import Task


@Records
def roles_proposed(user: User) -> QuerySet[RoleProposal]:
    """Roles that other stewards want for themselves."""
    return open_proposals(organizations_where(user, "organizations.manage_members")).exclude(user=user)


def roles_to_confirm(user: User) -> Iterator[Task]:
    """Roles that other stewards want for themselves."""
    for proposal in roles_proposed.of(user):
        yield Task(
            title=gettext("Confirm or decline a role that %(name)s wants") % {"name": proposal.user},
            url=reverse("organizations:organization", args=[proposal.organization_id]),
            tone="waiting",
            status=gettext("Waiting for your decision"),
            hint=str(proposal.organization),
        )


@Records
def drafts_taken_over(user: User, today: date) -> QuerySet[Agreement]:
    """What people who left had drafted, for whoever took over, and what those who are away had, for whoever covers for them."""
    return _drafts().filter(_taken_over(user, today, person="drafted_by", organization="drafted_for"))


@Records
def links_taken_over(user: User, today: date) -> QuerySet[UploadLink]:
    """The same of upload links that they had sent."""
    return _links().filter(_taken_over(user, today, person="created_by", organization="dataset__owner"))


def _taken_over(user: User, today: date, *, person: str, organization: str) -> Q:
    away = covered_people(user, on=today)
    handed = Handover.objects.filter(
        Q(successor=user) | Q(successor__in=away), left=OuterRef(person), organization=OuterRef(organization)
    )
    member = Membership.objects.filter(user=OuterRef(person), organization=OuterRef(organization), user__in=away)
    return Q(Exists(handed)) | Q(Exists(member))


def begun_by_others(user: User) -> Iterator[Task]:
    """What people who left had begun, for whoever took over, and what those who are away had, for whoever covers for them.

    What their roles bring is hers already.
    """
    return _begun(drafts_taken_over.of(user), links_taken_over.of(user))


def begun_by(person: User, organization: Organization) -> Iterator[Task]:
    """What a person drafted or sent for an organization and that is not done yet: drafts of agreements, open upload links."""
    drafts = _drafts().filter(drafted_by=person, drafted_for=organization)
    return _begun(drafts, _links().filter(created_by=person, dataset__owner=organization))


def _drafts() -> QuerySet[Agreement]:
    drafts = Agreement.objects.filter(status__in=[AgreementStatus.DRAFT, AgreementStatus.PROPOSED])
    return drafts.select_related("drafted_by")


def _links() -> QuerySet[UploadLink]:
    links = UploadLink.objects.filter(used_at=None, revoked_at=None, expires_at__gt=Now())
    return links.select_related("dataset", "created_by")


def _begun(drafts: Iterable[Agreement], links: Iterable[UploadLink]) -> Iterator[Task]:
    for agreement in drafts:
        yield Task(
            title=gettext("Continue the draft “%(agreement)s”") % {"agreement": agreement},
            url=reverse("agreements:agreement", args=[agreement.pk]),
            tone="waiting",
            status=gettext("Drafted by %(name)s") % {"name": agreement.drafted_by},
        )
    for link in links:
        yield Task(
            title=gettext("Follow the upload link for “%(dataset)s”") % {"dataset": link.dataset},
            url=reverse("catalogue:dataset", args=[link.dataset_id]),
            tone="neutral",
            status=gettext("Sent by %(name)s") % {"name": link.created_by},
            due=timezone.localdate(link.expires_at),
        )
