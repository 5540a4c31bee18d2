"""Reads about organizations and their people."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from entente.core.verdicts import Verdict
from entente.organizations.models import Absence, Membership, Organization, RoleProposal, User
from entente.organizations.policies import can_give_link
from entente.organizations.roles import Role


@dataclass(frozen=True, slots=True)
class Member:
    """A person of an organization and her roles there, in the order of the table of roles."""

    user: User
    roles: tuple[Role, ...]
    by_herself: tuple[Role, ...] = ()
    """Those that she gave to herself, as the only steward."""


def members(organization: Organization) -> list[Member]:
    """Everyone with a role in the organization, by name."""
    roles: dict[User, set[str]] = {}
    own: dict[User, set[str]] = {}
    for membership in organization.memberships.select_related("user").order_by("user__name", "user__email"):
        roles.setdefault(membership.user, set()).add(membership.role)
        if membership.given_by_id == membership.user_id:
            own.setdefault(membership.user, set()).add(membership.role)
    return [
        Member(
            user,
            tuple(role for role in Role if role in held),
            tuple(role for role in Role if role in own.get(user, ())),
        )
        for user, held in roles.items()
    ]


def roles_of(user: User, organization: Organization) -> frozenset[str]:
    """The roles of a person in an organization."""
    return frozenset(organization.memberships.filter(user=user).values_list("role", flat=True))


def stewards(organization: Organization) -> int:
    """How many people can act as the organization's data steward."""
    return organization.memberships.filter(role=Role.DATA_STEWARD, user__is_active=True).count()


def other_stewards(organization: Organization, user: User) -> int:
    """How many people but this one can act as the organization's data steward."""
    held = organization.memberships.filter(role=Role.DATA_STEWARD, user__is_active=True)
    return held.exclude(user=user).count()


def open_proposals(organizations: Iterable[Organization] | QuerySet[Organization]) -> QuerySet[RoleProposal]:
    """Roles that stewards of these organizations want for themselves, and that nobody has decided on."""
    proposals = RoleProposal.objects.filter(organization__in=organizations, decided_at=None)
    return proposals.select_related("organization", "user").order_by("created_at", "id")


def has_signed_in(user: User) -> bool:
    """Whether the account is in use: it has a password, or someone has come in through an identity provider."""
    return user.has_usable_password() or user.last_login is not None


def link_verdict(user: User, organization: Organization) -> Verdict:
    """Whether the organization may give this person a link to her first password."""
    return can_give_link(
        has_password=user.has_usable_password(),
        has_signed_in=user.last_login is not None,
        belongs_elsewhere=Membership.objects.filter(user=user).exclude(organization=organization).exists(),
    )


def people_of(organization: Organization, *roles: str) -> list[User]:
    """The active people of an organization who hold one of ``roles``; everyone of it where none is named."""
    held = organization.memberships.filter(role__in=roles) if roles else organization.memberships.all()
    return list(User.objects.filter(pk__in=held.values("user"), is_active=True).order_by("id"))


def absences_on(day: date) -> QuerySet[Absence]:
    """Who is away on a day, and who covers."""
    return Absence.objects.filter(starts_on__lte=day, ends_on__gte=day).select_related("person", "cover")


def absences_overlapping(person: User, first: date, last: date) -> QuerySet[Absence]:
    """The absences of a person that share a day with these."""
    return Absence.objects.filter(person=person, starts_on__lte=last, ends_on__gte=first)


def holds_roles_of(cover: User, person: User) -> bool:
    """Whether ``cover`` holds each role that the person holds, in each of her organizations, today."""
    return _may_cover(cover, person, _held(Membership.objects.filter(user__in=[cover.pk, person.pk])))


def covers_of(people: Iterable[User], *, on: date) -> list[User]:
    """Whoever covers today for one of these people and still holds all her roles."""
    away = absences_on(on).filter(person__in=[person.pk for person in people])
    return [absence.cover for absence in away if holds_roles_of(absence.cover, absence.person)]


def covered_by(user: User, *, on: date) -> list[User]:
    """The people for whom this person covers today, as long as she holds all their roles."""
    return list(covered_people(user, on=on).order_by("pk"))


def covered_people(user: User, *, on: date) -> QuerySet[User]:
    """The same people, as a query: whoever is away on the day, and each of whose roles this person holds too."""
    away = Absence.objects.filter(person=OuterRef("pk"), starts_on__lte=on, ends_on__gte=on, cover=user)
    away = away.filter(cover__is_active=True)
    same = Membership.objects.filter(user=user, organization=OuterRef("organization"), role=OuterRef("role"))
    roles = Membership.objects.filter(user=OuterRef("pk"))
    return User.objects.filter(Exists(away), Exists(roles), ~Exists(roles.filter(~Exists(same))))


def _held(memberships: Iterable[Membership]) -> dict[uuid.UUID, set[tuple[uuid.UUID, str]]]:
    """In which organization each person holds which role."""
    held: dict[uuid.UUID, set[tuple[uuid.UUID, str]]] = {}
    for membership in memberships:
        held.setdefault(membership.user_id, set()).add((membership.organization_id, membership.role))
    return held


def _may_cover(cover: User, person: User, held: Mapping[uuid.UUID, set[tuple[uuid.UUID, str]]]) -> bool:
    needed = held.get(person.pk, set())
    return cover.is_active and bool(needed) and needed <= held.get(cover.pk, set())


def possible_covers(person: User) -> QuerySet[User]:
    """The colleagues who hold each role that the person holds."""
    colleagues = User.objects.filter(is_active=True).exclude(pk=person.pk)
    for organization, role in person.memberships.values_list("organization", "role"):
        colleagues = colleagues.filter(
            pk__in=Membership.objects.filter(organization=organization, role=role).values("user")
        )
    return colleagues.order_by("name", "id") if person.memberships.exists() else colleagues.none()
