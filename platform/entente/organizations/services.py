"""Found an organization, make accounts, invite people, give and take roles."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import Actor, record, require
from entente.organizations import permissions, policies, queries
from entente.organizations.accounts import password_link
from entente.organizations.models import Membership, Organization, OrganizationGroup, User, group_name
from entente.organizations.notices import notify
from entente.organizations.roles import Role
from entente.vault import s3
from entente.vault.models import Store


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who was invited, and the one-time link to a first password; no link for someone who has an account already."""

    user: User
    link: str | None


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
    defer("organizations.make_organization_keys", organization_id=str(organization.pk))
    return organization


@transaction.atomic
def make_account(
    *, email: str, name: str, password: str | None = None, language: str = "en", by: Actor | None = None
) -> User:
    """A new account without any role. Its address is taken as verified: whoever invites vouches for it."""
    user = User.objects.create_user(email, password, name=name, language=language)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    record("account.made", by=by, subject=user, organization_id=None)
    return user


@transaction.atomic
def invite(
    organization_id: uuid.UUID, *, email: str, name: str, role: str, language: str = "en", by: User | None = None
) -> Invitation:
    """Give a person a role, with an account where she has none. ``by`` is ``None`` for the operator of the node.

    An account in use gets the role and no link: a link to a new password would hand it over to whoever invites.
    """
    organization = _locked(organization_id)
    _require_manager(organization, by)
    user = User.objects.filter(email__iexact=email).first()
    if user is None:
        user = make_account(email=email, name=name, language=language, by=by)
    join(user, organization, role, by=by)
    if not queries.link_verdict(user, organization):
        return Invitation(user, None)
    record("account.link_made", by=by, subject=user, organization_id=organization.pk)
    return Invitation(user, password_link(user))


@transaction.atomic
def set_roles(organization_id: uuid.UUID, user: User, roles: Collection[str], *, by: User) -> None:
    """Make these the roles of a member, with effect at once; none removes her from the organization."""
    organization = _locked(organization_id)
    held = queries.roles_of(user, organization)
    for role in sorted(set(roles) - held):
        join(user, organization, role, by=by)
    for role in sorted(held - set(roles)):
        leave(user, organization, role, by=by)


@transaction.atomic
def join(user: User, organization: Organization, role: str, *, by: User | None = None) -> Membership:
    """Give a person a role: she joins the group that carries its permissions."""
    _require_manager(organization, by)
    membership, made = Membership.objects.get_or_create(user=user, organization=organization, role=role)
    if made:
        user.groups.add(organization.role_groups.get(role=role).group)
        record("membership.given", by=by, subject=user, organization_id=organization.pk, role=role)
        if by is not None and queries.has_signed_in(user):  # whoever is new learns it with her link
            notify([user], "membership.given", organization, but_not=by)
    return membership


@transaction.atomic
def leave(user: User, organization: Organization, role: str, *, by: User | None = None) -> None:
    """Take a role away, with effect at once. The last data steward of an organization keeps hers."""
    organization = _locked(organization.pk)  # two stewards who remove each other at once would leave none
    _require_manager(organization, by)
    if role not in queries.roles_of(user, organization):
        return
    verdict = policies.can_take_role(role, stewards=queries.stewards(organization))
    require(verdict, subject=user, organization_id=organization.pk)
    Membership.objects.filter(user=user, organization=organization, role=role).delete()
    user.groups.remove(organization.role_groups.get(role=role).group)
    record("membership.taken", by=by, subject=user, organization_id=organization.pk, role=role)


def name_store(
    organization_id: uuid.UUID, *, endpoint: str, region: str, bucket: str, access_key: str, secret_key: str, by: User
) -> Store:
    """From now on the organization's bytes lie in a bucket of its own, which is tried first. What lies elsewhere stays there."""
    organization = Organization.objects.get(pk=organization_id)
    _require_manager(organization, by)
    address = policies.can_try_store(
        is_own=urlsplit(endpoint).netloc == urlsplit(settings.S3_ENDPOINT).netloc,
        is_https=endpoint.startswith("https://"),
        is_public=s3.is_public(endpoint),
    )
    require(address, subject=organization, organization_id=organization.pk)
    tried = s3.probe(s3.Bucket(endpoint, region, bucket, access_key, secret_key))
    require(policies.can_name_store(tried), subject=organization, organization_id=organization.pk)
    with transaction.atomic():
        organization = _locked(organization_id)
        store = Store(organization_id=organization.pk, endpoint=endpoint, region=region, bucket=bucket)
        store.credentials = s3.wrap_credentials(store.pk, access_key=access_key, secret_key=secret_key)
        store.save(force_insert=True)
        organization.store = store
        organization.save(update_fields=["store"])
        record(
            "organization.store_named", by=by, subject=organization, organization_id=organization.pk, store_id=store.pk
        )
        return store


def _locked(organization_id: uuid.UUID) -> Organization:
    return Organization.objects.select_for_update().get(pk=organization_id)


def _require_manager(organization: Organization, by: User | None) -> None:
    """``None`` is the operator of the node, at its command line."""
    if by is not None:
        verdict = permissions.may(by, "organizations.manage_members", organization)
        require(verdict, subject=organization, organization_id=organization.pk)
