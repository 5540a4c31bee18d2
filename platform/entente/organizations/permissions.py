"""Who may: guardian grants to the groups of organizations, and the questions that pages and services ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AnonymousUser, Group, Permission
from django.db import models
from guardian.utils import get_group_obj_perms_model

from entente.audit.policies import Refusal
from entente.core.verdicts import Verdict
from entente.organizations.models import (
    Organization,
    OrganizationGroup,
    OrganizationGroupObjectPermission,
    User,
    group_name,
)
from entente.organizations.roles import ROLE_PERMISSIONS, SECOND_FACTOR_ROLES, Role


def grant_to_organization(obj: models.Model, organization: Organization, only: frozenset[str] | None = None) -> None:
    """Let the organization's groups act on ``obj``, each according to its role (or what of it is in ``only``)."""
    known = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.filter(
            content_type__app_label=obj._meta.app_label, content_type__model=obj._meta.model_name
        ).select_related("content_type")
    }
    names = known.keys() if only is None else known.keys() & only
    grant: Any = get_group_obj_perms_model(obj)
    grant.objects.bulk_create(
        [
            grant(permission=known[name], group_id=role_group.group_id, content_object=obj)
            for role_group in organization.role_groups.all()
            for name in sorted(ROLE_PERMISSIONS[role_group.role] & names)
        ],
        ignore_conflicts=True,
    )


def make_groups(organization: Organization) -> None:
    """A group for each role of an organization that has none yet: its people join them."""
    for role in Role:
        if not organization.role_groups.filter(role=role).exists():
            group = Group.objects.create(name=group_name(organization.pk, role))
            OrganizationGroup.objects.create(organization=organization, role=role, group=group)


SPONSOR_ON_ORGANIZATION: Final = frozenset({"organizations.draft_agreement"})
"""What a sponsor's people, each according to her role, may do in the name of an organization that it vouches for; on datasets and agreements
their apps say it. Whom the organization consists of stays its own."""


def grant_to_sponsor(organization: Organization) -> None:
    """The sponsor's data stewards may write agreements in the organization's name."""
    if organization.sponsor is not None:
        grant_to_organization(organization, organization.sponsor, only=SPONSOR_ON_ORGANIZATION)


def withdraw_from_sponsor(organization: Organization, former: Organization) -> None:
    """Whoever vouched for it before acts for it no longer."""
    groups = former.role_groups.values("group")
    OrganizationGroupObjectPermission.objects.filter(content_object=organization, group__in=groups).delete()


def may(user: User | AnonymousUser, permission: str, obj: models.Model) -> Verdict:
    """Whether this person may, as a verdict that a page can explain and a service can require."""
    (verdict,) = may_each(user, permission, [obj])
    return verdict


def may_each[M: models.Model](user: User | AnonymousUser, permission: str, objects: Sequence[M]) -> list[Verdict]:
    """The same for several objects of one kind, in their order, in one query."""
    held = user.may_which(permission, objects) if isinstance(user, User) else frozenset()
    return [Verdict.of({Refusal.NOT_ALLOWED: obj.pk in held}) for obj in objects]


def visible(queryset: models.QuerySet[Any], user: User | AnonymousUser, permission: str) -> models.QuerySet[Any]:
    """The objects on which a group of this person holds ``permission``; nothing more for superusers.

    Guardian's own ``get_objects_for_user`` also asks for grants to persons, of which there are none here, and casts every
    key to text on the way: it takes several times as long.
    """
    if not isinstance(user, User):
        return queryset.none()
    return queryset.filter(pk__in=user.grants(permission, queryset.model).values("content_object"))


def organizations_where(user: User | AnonymousUser, permission: str) -> models.QuerySet[Organization]:
    """The organizations for which this person may do what ``permission`` names (``organizations.…``)."""
    return visible(Organization.objects.all(), user, permission)


def has_role_for(user: User | AnonymousUser, permission: str) -> bool:
    """Whether a role of this person includes ``permission``: enough for a list to offer a button; the act asks again."""
    return isinstance(user, User) and any(permission in ROLE_PERMISSIONS[role] for role in user.roles)


def visible_to(user: User | AnonymousUser) -> models.QuerySet[Organization]:
    """The organizations to which this person belongs: only members know who else does."""
    return organizations_where(user, "organizations.view_organization")


def belongs_to(user: User | AnonymousUser, organization: Organization) -> Verdict:
    """Whether this person is one of the organization's own: what its sponsor's people do not do in its name."""
    return Verdict.of({Refusal.NOT_ALLOWED: visible_to(user).filter(pk=organization.pk).exists()})


def needs_second_factor(user: User) -> bool:
    """Whoever has one of the roles that need it signs in with a second factor, a passkey or an app; true while she has none yet."""
    if user.roles.isdisjoint(SECOND_FACTOR_ROLES | set(settings.SECOND_FACTOR_ROLES)):
        return False
    if user.factor_read is not None:
        return not user.factor_read
    factors = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return not Authenticator.objects.filter(user=user, type__in=factors).exists()
