"""What waits among the people of an organization: roles that someone wants, and what others had begun."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.catalogue.models import UploadLink
from entente.organizations.models import Handover, Organization, RoleProposal, User
from entente.organizations.permissions import organizations_where
from entente.organizations.queries import covered_memberships, open_proposals
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


def begun_by_others(user: User) -> Iterator[Task]:
    """What people who left had begun, for whoever took over, and what those who are away had, for whoever covers for them.

    What their roles bring is hers already.
    """
    away = covered_memberships(user, on=timezone.localdate())
    pairs = [(person, membership.organization) for person, memberships in away.items() for membership in memberships]
    handed = Handover.objects.filter(successor__in=[user, *away]).select_related("organization", "left")
    return begun([(handover.left, handover.organization) for handover in handed] + pairs)


def begun_by(person: User, organization: Organization) -> Iterator[Task]:
    """What a person drafted or sent for an organization and that is not done yet: drafts of agreements, open upload links."""
    return begun([(person, organization)])


def begun(pairs: Iterable[tuple[User, Organization]]) -> Iterator[Task]:
    """The same of several people, each for an organization; in two queries, however many they are."""
    unique = list(dict.fromkeys(pairs))
    if not unique:
        return
    drafted, sent = Q(), Q()
    for person, organization in unique:
        drafted |= Q(drafted_by=person, drafted_for=organization)
        sent |= Q(created_by=person, dataset__owner=organization)
    drafts = Agreement.objects.filter(drafted, status__in=[AgreementStatus.DRAFT, AgreementStatus.PROPOSED])
    for agreement in drafts.select_related("drafted_by"):
        yield Task(
            title=gettext("See the draft “%(agreement)s” through") % {"agreement": agreement},
            url=reverse("agreements:agreement", args=[agreement.pk]),
            tone="waiting",
            status=gettext("Drafted by %(name)s") % {"name": agreement.drafted_by},
        )
    links = UploadLink.objects.filter(sent, used_at=None, revoked_at=None, expires_at__gt=timezone.now())
    for link in links.select_related("dataset", "created_by"):
        yield Task(
            title=gettext("Follow the upload link for “%(dataset)s”") % {"dataset": link.dataset},
            url=reverse("catalogue:dataset", args=[link.dataset_id]),
            tone="neutral",
            status=gettext("Sent by %(name)s") % {"name": link.created_by},
            due=timezone.localdate(link.expires_at),
        )
