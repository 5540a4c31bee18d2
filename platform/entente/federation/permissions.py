"""Who here may fetch what another node released, and who asks or answers when organizations count together."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from entente.audit.policies import Refusal as AuditRefusal
from entente.core.verdicts import Verdict
from entente.federation.models import CountShare, Departure, JointCount, RemoteRelease
from entente.organizations.models import Organization, User
from entente.organizations.roles import Role
from exports.permissions import organizations_downloading_for, organizations_providing_for


def releases_addressed_to(user: User | AnonymousUser) -> QuerySet[RemoteRelease]:
    """What was released to organizations in which this person downloads, ended or not."""
    return RemoteRelease.objects.filter(recipient__in=organizations_downloading_for(user))


def may_fetch(user: User, release: RemoteRelease) -> Verdict:
    """Whether this person downloads for the organization to which it was released."""
    allowed = user.is_active and releases_addressed_to(user).filter(pk=release.pk).exists()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: allowed})


def organizations_asking_for(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The person's own organizations for which she asks others to count: she is their data steward."""
    return _stewarded(user)


def may_ask_for(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person asks for an organization, and withdraws what it asked."""
    return Verdict.of({AuditRefusal.NOT_ALLOWED: _stewarded(user).filter(pk=organization.pk).exists()})


def may_decline_for(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person says no for an organization that was asked. Saying yes takes an upload, a review and a release, each with its own right."""
    return Verdict.of({AuditRefusal.NOT_ALLOWED: _stewarded(user).filter(pk=organization.pk).exists()})


def joint_counts_visible_to(user: User | AnonymousUser) -> QuerySet[JointCount]:
    """What her organizations asked, where she downloads for them; and what they were asked, where she knows their data."""
    parts = CountShare.objects.filter(organization__in=organizations_providing_for(user))
    return JointCount.objects.filter(
        Q(organization__in=organizations_downloading_for(user)) | Q(pk__in=parts.values("joint_count"))
    )


def reads_joint_table(user: User | AnonymousUser, joint_count: JointCount) -> bool:
    """Whether this person downloads for the organization that asked."""
    return organizations_downloading_for(user).filter(pk=joint_count.organization_id).exists()


def shares_of(user: User | AnonymousUser, joint_count: JointCount) -> QuerySet[CountShare]:
    """The parts of her own organizations, where she knows their data."""
    return joint_count.shares.filter(organization__in=organizations_providing_for(user))


def shares_to_answer(user: User | AnonymousUser) -> QuerySet[CountShare]:
    """The parts of which her organizations have said neither yes nor no, where she is their data steward."""
    unanswered = CountShare.objects.filter(
        table=None, declined_at=None, contributed_at=None, joint_count__withdrawn_at=None
    )
    return unanswered.filter(organization__in=_stewarded(user))


def departures_visible_to(user: User | AnonymousUser) -> QuerySet[Departure]:
    """The moves of her own organizations, for those who decide them."""
    return Departure.objects.filter(organization__in=_deciding(user))


def may_move(user: User, organization: Organization) -> Verdict:
    """Whether this person is one of the two who let an organization move: its data stewards and privacy officers, nobody in its name."""
    return Verdict.of(
        {AuditRefusal.NOT_ALLOWED: user.is_active and _deciding(user).filter(pk=organization.pk).exists()}
    )


def _deciding(user: User | AnonymousUser) -> QuerySet[Organization]:
    if not isinstance(user, User):
        return Organization.objects.none()
    roles = (Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    return Organization.objects.filter(memberships__user=user, memberships__role__in=roles).distinct()


def _stewarded(user: User | AnonymousUser) -> QuerySet[Organization]:
    if not isinstance(user, User):
        return Organization.objects.none()
    groups = user.groups.all()
    return Organization.objects.filter(role_groups__group__in=groups, role_groups__role=Role.DATA_STEWARD).distinct()
