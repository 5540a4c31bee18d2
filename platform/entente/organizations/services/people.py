"""Found an organization, make accounts, invite people, give and take roles."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Q, QuerySet

from entente.audit.jobs import defer
from entente.audit.services import Actor, record, require
from entente.organizations import permissions, policies, queries
from entente.organizations.accounts import password_link
from entente.organizations.models import (
    Handover,
    Membership,
    Notice,
    Organization,
    OrganizationKind,
    RoleProposal,
    User,
)
from entente.organizations.models.accounts import PersonSession
from entente.organizations.notices import notify
from entente.organizations.queries.confirmations import requires_passkeys
from entente.organizations.roles import SECOND_FACTOR_ROLES, Role
from entente.organizations.services.passkeys import enrol_passkeys
from entente.vault import s3
from entente.vault.models import Store


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who was invited, and the one-time link to a first password; no link for someone who has an account already."""

    user: User
    link: str | None


@dataclass(frozen=True, slots=True)
class Founding:
    """An organization that a region lets in: of which kind, under which names, and who its first person is."""

    kind: str
    name_en: str
    name_fr: str
    email: str
    name: str
    language: str = "en"


INVITED_BY_REGIONS: Final = (OrganizationKind.NONPROFIT, OrganizationKind.MUNICIPALITY)
"""The kinds of organizations that a region invites; the others the operator lets in, at the server."""


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
    invited_by: Organization | None = None,
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
        invited_by=invited_by,
        time_zone=time_zone,
    )
    permissions.make_groups(organization)
    permissions.grant_to_organization(organization, organization)
    permissions.grant_to_sponsor(organization)
    record("organization.founded", by=by, subject=organization, organization_id=organization.pk, kind=kind)
    defer("organizations.make_organization_keys", organization_id=str(organization.pk))
    return organization


@transaction.atomic
def found_for_region(region_id: uuid.UUID, wanted: Founding, *, by: User) -> tuple[Organization, Invitation]:
    """A region lets an organization of its area in, and invites its first person, who then decides alone who else works there.

    The region gets no right in it: whom it names as its sponsor, and where it signs, the organization decides itself.
    """
    region = _locked(region_id)
    same = Organization.objects.filter(Q(name_en__iexact=wanted.name_en) | Q(name_fr__iexact=wanted.name_fr))
    user = User.objects.filter(email__iexact=wanted.email).first()
    if user is not None and (before := _waiting_for_its_first_person(same.filter(invited_by=region), user)):
        require(permissions.may(by, "organizations.manage_members", region), subject=region, organization_id=region.pk)
        return before, _invitation(user, before, by=by)  # the link was lost
    verdict = permissions.may(by, "organizations.manage_members", region) & policies.can_found(
        is_region=region.kind == OrganizationKind.REGION_211,
        kind_fits=wanted.kind in INVITED_BY_REGIONS,
        is_free=not same.exists(),
        works_for_region=user is not None and region.memberships.filter(user=user).exists(),
    )
    require(verdict, subject=region, organization_id=region.pk)
    organization = found_organization(
        kind=wanted.kind,
        name_en=wanted.name_en,
        name_fr=wanted.name_fr,
        jurisdiction=region.jurisdiction,
        time_zone=region.time_zone,
        invited_by=region,
        by=by,
    )
    record("organization.invited", by=by, subject=organization, organization_id=region.pk, kind=wanted.kind)
    if user is None:
        user = make_account(email=wanted.email, name=wanted.name, language=wanted.language, by=by)
    _give(user, organization, Role.DATA_STEWARD, by=by)
    if queries.has_signed_in(user):
        notify([user], "membership.given", organization)
    notify(queries.people_of(region, Role.DATA_STEWARD), "organization.invited", region, but_not=by)
    return organization, _invitation(user, organization, by=by)


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
    return _invitation(user, organization, by=by)


def _waiting_for_its_first_person(organizations: QuerySet[Organization], user: User) -> Organization | None:
    """The one whose only person this is, as long as she has not signed in."""
    organization = organizations.filter(memberships__user=user).first()
    alone = organization is not None and not organization.memberships.exclude(user=user).exists()
    return organization if alone and not queries.has_signed_in(user) else None


def _invitation(user: User, organization: Organization, *, by: User | None) -> Invitation:
    """Whoever has no account in use gets a link to a first password, which is shown once."""
    if not queries.link_verdict(user, organization):
        return Invitation(user, None)
    record("account.link_made", by=by, subject=user, organization_id=organization.pk)
    return Invitation(user, password_link(user))


@transaction.atomic
def set_roles(organization_id: uuid.UUID, user: User, roles: Collection[str], *, by: User) -> list[RoleProposal]:
    """Make these the roles of a member, with effect at once; none removes her from the organization.

    A role that a steward wants for herself waits for another one, where there is another: those proposals are returned.
    """
    organization = _locked(organization_id)
    held = queries.roles_of(user, organization)
    proposals = []
    for role in sorted(set(roles) - held):
        if policies.can_give_role(to_oneself=user.pk == by.pk, other_stewards=queries.other_stewards(organization, by)):
            join(user, organization, role, by=by)
        else:
            proposals.append(_propose(organization, role, by=by))
    for role in sorted(held - set(roles)):
        leave(user, organization, role, by=by)
    return proposals


@transaction.atomic
def join(user: User, organization: Organization, role: str, *, by: User | None = None) -> Membership:
    """Give a person a role: she joins the group that carries its permissions. The other stewards are told of a role that decides."""
    _require_manager(organization, by)
    if by is not None:
        others = queries.other_stewards(organization, by)
        verdict = policies.can_give_role(to_oneself=user.pk == by.pk, other_stewards=others)
        require(verdict, subject=user, organization_id=organization.pk)
    membership, is_new = _give(user, organization, role, by=by)
    if by is None or not is_new:
        return membership
    if user.pk == by.pk:
        notify(queries.people_of(organization), "role.taken_oneself", organization, but_not=by)
    elif queries.has_signed_in(user):  # whoever is new learns it with her link
        notify([user], "membership.given", organization)
    if user.pk != by.pk and role in SECOND_FACTOR_ROLES:
        stewards = [steward for steward in queries.people_of(organization, Role.DATA_STEWARD) if steward.pk != user.pk]
        notify(stewards, "role.given", organization, but_not=by)
    return membership


def _give(user: User, organization: Organization, role: str, *, by: User | None) -> tuple[Membership, bool]:
    """The role, and whether it is new to the person."""
    membership, is_new = Membership.objects.get_or_create(
        user=user, organization=organization, role=role, defaults={"given_by": by}
    )
    if is_new:
        user.groups.add(organization.role_groups.get(role=role).group)
        record("membership.given", by=by, subject=user, organization_id=organization.pk, role=role)
        if requires_passkeys(organization.pk):
            defer("organizations.attest_role", membership_id=str(membership.pk))
        enrol_passkeys(user)
    return membership, is_new


def _propose(organization: Organization, role: str, *, by: User) -> RoleProposal:
    _require_manager(organization, by)
    proposal, is_new = RoleProposal.objects.get_or_create(
        organization=organization, user=by, role=role, decided_at=None
    )
    if is_new:
        record("role.proposed", by=by, subject=by, organization_id=organization.pk, role=role)
        stewards = queries.people_of(organization, Role.DATA_STEWARD)
        notify(stewards, "role.to_confirm", organization, but_not=by)
    return proposal


@transaction.atomic
def decide_role(proposal_id: uuid.UUID, *, accept: bool, by: User, now: datetime) -> RoleProposal:
    """Another steward confirms or declines the role that a steward wants for herself."""
    proposal = (
        RoleProposal.objects.select_for_update(of=("self",)).select_related("organization", "user").get(pk=proposal_id)
    )
    organization = proposal.organization
    _require_manager(organization, by)
    verdict = policies.can_decide_role(is_own=proposal.user_id == by.pk, is_open=proposal.decided_at is None)
    require(verdict, subject=proposal.user, organization_id=organization.pk)
    proposal.decided_by, proposal.decided_at = by, now
    proposal.save(update_fields=["decided_by", "decided_at"])
    if accept:
        join(proposal.user, organization, proposal.role, by=by)
    else:
        record("role.declined", by=by, subject=proposal.user, organization_id=organization.pk, role=proposal.role)
        notify([proposal.user], "role.declined", organization)
    return proposal


@transaction.atomic
def remove_member(
    organization_id: uuid.UUID, user: User, *, by: User, now: datetime, successor: User | None = None
) -> Handover | None:
    """Take every role away; what waited for her stands on the successor's desk from now on.

    What she did keeps her name. Her unread notices go along where she belongs to no other organization.
    """
    organization = _locked(organization_id)
    if successor is not None:
        is_member = organization.memberships.filter(user=successor, user__is_active=True).exists()
        verdict = policies.can_hand_over(is_member=is_member, is_same=successor.pk == user.pk)
        require(verdict, subject=user, organization_id=organization.pk)
    set_roles(organization_id, user, (), by=by)
    RoleProposal.objects.filter(organization=organization, user=user, decided_at=None).update(
        decided_at=now, decided_by=by
    )
    if successor is None:
        return None
    handover = Handover.objects.create(organization=organization, left=user, successor=successor)
    Handover.objects.filter(organization=organization, successor=user).exclude(left=successor).update(
        successor=successor  # and what she had taken over herself
    )
    if not user.memberships.exists():
        Notice.objects.filter(recipient=user, read_at=None).update(recipient=successor)
    record("member.handed_over", by=by, subject=user, organization_id=organization.pk, successor_id=successor.pk)
    notify([successor], "member.handed_over", organization)
    return handover


@transaction.atomic
def rotate_keys(organization_id: uuid.UUID, *, by: User) -> None:
    """Ask the worker, which alone may hold them, for new keys. The old ones go on opening what was sealed to them."""
    organization = _locked(organization_id)
    _require_manager(organization, by)
    key = organization.key
    require(policies.can_rotate(has_keys=key is not None), subject=organization, organization_id=organization.pk)
    assert key is not None  # the verdict said so
    record("organization.keys_asked_for", by=by, subject=organization, organization_id=organization.pk)
    defer("organizations.rotate_keys", organization_id=str(organization.pk), number=str(key.number))


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
    if not user.memberships.exists():
        PersonSession.objects.filter(user=user).delete()  # nothing here is hers to see any more
    if requires_passkeys(organization.pk):
        ended = {"organization_id": str(organization.pk), "person_id": str(user.pk), "role": str(role)}
        defer("organizations.end_role", **ended)


def name_store(
    organization_id: uuid.UUID, *, endpoint: str, region: str, bucket: str, access_key: str, secret_key: str, by: User
) -> Store:
    """From now on the organization's bytes lie in a bucket of its own, which is tried first. What lies elsewhere stays there."""
    organization = Organization.objects.get(pk=organization_id)
    _require_manager(organization, by)
    address = policies.can_try_store(
        is_own=s3.is_of_the_node(endpoint),
        is_https=endpoint.startswith("https://"),
        is_public=s3.is_public(endpoint),
    )
    require(address, subject=organization, organization_id=organization.pk)
    tried = s3.probe(s3.named_bucket(endpoint, region, bucket, access_key, secret_key))
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
