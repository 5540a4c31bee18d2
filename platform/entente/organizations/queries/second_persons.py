"""Who can be the second of two people: a colleague, or someone of the organization that helps one which has nobody else."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from entente.organizations.models import Organization, User
from entente.organizations.queries.people import people_of
from entente.organizations.roles import Role


@dataclass(frozen=True, slots=True)
class SecondPerson:
    """Colleagues by name, helpers by organization: who works there is known to its own people alone. Neither: nobody."""

    colleagues: tuple[User, ...] = ()
    helpers: tuple[Organization, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.colleagues or self.helpers)


def reviewers_of(organization: Organization, *, but_not: Collection[object] = ()) -> SecondPerson:
    """Who reviews a run of this organization, other than these people: they uploaded the file, or chose its recipe."""
    return _second(organization, Role.PRIVACY_OFFICER, (organization.sponsor, organization.review_pool), but_not)


def signatories_of(organization: Organization, *, but_not: Collection[object] = ()) -> SecondPerson:
    """Who signs for this organization what these people drafted."""
    return _second(organization, Role.DATA_STEWARD, (organization.sponsor,), but_not)


def is_alone(user: User, organization: Organization) -> bool:
    """Whether this person is of the organization, and nobody else of it has an open account."""
    people = {person.pk for person in people_of(organization)}
    return people == {user.pk}


def _second(
    organization: Organization,
    role: Role,
    helpers: Collection[Organization | None],
    but_not: Collection[object],
) -> SecondPerson:
    colleagues = [person for person in people_of(organization, role) if person.pk not in but_not]
    helping = {helper.pk: helper for helper in helpers if helper is not None and people_of(helper, role)}
    return SecondPerson(tuple(colleagues), tuple(helping.values()))
