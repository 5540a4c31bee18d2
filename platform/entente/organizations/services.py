"""Found an organization, make accounts, give and take roles."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.db import transaction

from entente.audit.services import Actor, record
from entente.organizations import permissions
from entente.organizations.models import Membership, Organization, OrganizationGroup, User, group_name
from entente.organizations.roles import Role
from entente.organizations.tasks import make_organization_keys


@transaction.atomic
def found_organization(
    *,
    kind: str,
    name_en: str,
    name_fr: str,
    jurisdiction: str,
    by: Actor | None = None,
    sponsor: Organization | None = None,
    review_pool: Organization | None = None,
    time_zone: str = "America/Toronto",
) -> Organization:
    """A new organization with a group for each role. Its keys are made by the worker, which alone may hold them."""
    organization = Organization.objects.create(
        kind=kind,
        name_en=name_en,
        name_fr=name_fr,
        jurisdiction=jurisdiction,
        sponsor=sponsor,
        review_pool=review_pool,
        time_zone=time_zone,
    )
    for role in Role:
        group = Group.objects.create(name=group_name(organization.pk, role))
        OrganizationGroup.objects.create(organization=organization, role=role, group=group)
    permissions.grant_to_organization(organization, organization)
    record("organization.founded", by=by, subject=organization, organization_id=organization.pk, kind=kind)
    make_organization_keys.defer(organization_id=str(organization.pk))
    return organization


@transaction.atomic
def make_account(*, email: str, name: str, password: str, language: str = "en", by: Actor | None = None) -> User:
    """A new account without any role."""
    user = User.objects.create_user(email, password, name=name, language=language)
    record("account.made", by=by, subject=user, organization_id=None)
    return user


@transaction.atomic
def join(user: User, organization: Organization, role: str, *, by: Actor | None = None) -> Membership:
    """Give a person a role: she joins the group that carries its permissions."""
    membership, made = Membership.objects.get_or_create(user=user, organization=organization, role=role)
    if made:
        user.groups.add(organization.role_groups.get(role=role).group)
        record("membership.given", by=by, subject=user, organization_id=organization.pk, role=role)
    return membership


@transaction.atomic
def leave(user: User, organization: Organization, role: str, *, by: Actor | None = None) -> None:
    """Take a role away, with effect at once."""
    deleted, _ = Membership.objects.filter(user=user, organization=organization, role=role).delete()
    if deleted:
        user.groups.remove(organization.role_groups.get(role=role).group)
        record("membership.taken", by=by, subject=user, organization_id=organization.pk, role=role)
