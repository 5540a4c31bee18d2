"""Groups: two invented organizations with their people, for one visitor at a time. A group is free until one of its people signs in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from allauth.mfa.totp.internal import auth as totp
from django.db import transaction

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User
from entente.organizations.roles import Role
from entente.organizations.services import found_organization, join, make_account

HOST: Final = "practice.example.org"
CENTRE: Final = ("Practice Centre {}", "Centre d’exercice {}")
TOWN: Final = ("Practice Town {}", "Ville d’exercice {}")
ORGANIZATIONS: Final = re.compile(r"Practice (Centre|Town) [1-9]\d*")
TO_SIGN: Final = ("Practice: an agreement to sign", "Exercice : une entente à signer")
PEOPLE: Final[Mapping[str, tuple[str, str, Role]]] = {
    "contributor": ("Practice contributor", "centre", Role.CONTRIBUTOR),
    "reviewer": ("Practice reviewer", "centre", Role.PRIVACY_OFFICER),
    "steward": ("Practice steward", "centre", Role.DATA_STEWARD),
    "partner": ("Practice partner", "town", Role.RECIPIENT),
    # Nobody practises these: they draft and sign for the town, and destroy at the end.
    "drafter": ("Practice drafter", "town", Role.DATA_STEWARD),
    "signatory": ("Practice signatory", "town", Role.DATA_STEWARD),
    "keeper": ("Practice keeper", "centre", Role.DATA_STEWARD),
}
ROLES: Final = ("contributor", "reviewer", "steward", "partner")
_EMAIL: Final = re.compile(rf"(?P<name>[a-z]+)-(?P<number>[1-9]\d*)@{re.escape(HOST)}")


@dataclass(frozen=True, slots=True)
class Group:
    """A group by its number."""

    number: int
    centre: Organization
    town: Organization
    people: Mapping[str, User]


def group(number: int) -> Group:
    """The group of this number, made where it is missing."""
    centre = _organization(CENTRE, number, kind="nonprofit")
    town = _organization(TOWN, number, kind="municipality")
    places = {"centre": centre, "town": town}
    return Group(number, centre, town, {name: _person(name, number, places) for name in PEOPLE})


def number_of(user: object) -> int | None:
    """The group of a person; ``None`` for anyone who is not there to practise."""
    match = _EMAIL.fullmatch(getattr(user, "email", ""))
    return int(match["number"]) if match and match["name"] in ROLES else None


def role_of(user: User) -> str:
    """Which role she practises."""
    return user.email.partition("-")[0]


def person(number: int, role: str) -> User | None:
    """Whoever has this role in the group; ``None`` where nobody practises such a role, or the group is over."""
    if role not in ROLES:
        return None
    return User.objects.filter(email=_email(role, number), is_active=True).first()


def free() -> list[int]:
    """The groups that are ready and whose people never signed in, oldest first."""
    ready = Agreement.objects.filter(title_en=TO_SIGN[0], status=AgreementStatus.PROPOSED)
    parties = ready.values_list("parties__organization__name_en", flat=True)
    numbers = {int(name.rpartition(" ")[2]) for name in parties if ORGANIZATIONS.fullmatch(name)}
    begun = User.objects.filter(email__endswith=f"@{HOST}").exclude(last_login=None, is_active=True)
    return sorted(numbers - {number for user in begun if (number := number_of(user))})


@transaction.atomic
def take(role: str) -> User | None:
    """Whoever has the role in a free group, which is free no more once she signs in; ``None`` where none is free."""
    for number in free():
        everyone = User.objects.select_for_update(skip_locked=True).filter(
            email__in=[_email(name, number) for name in ROLES], last_login=None, is_active=True
        )
        if len(everyone) == len(ROLES):
            return next(user for user in everyone if role_of(user) == role)
    return None


def last_number() -> int:
    """The number of the youngest group; 0 where there is none."""
    names = Organization.objects.filter(name_en__startswith="Practice Centre ").values_list("name_en", flat=True)
    return max((int(name.rpartition(" ")[2]) for name in names if ORGANIZATIONS.fullmatch(name)), default=0)


def _organization(names: tuple[str, str], number: int, *, kind: str) -> Organization:
    english, french = (name.format(number) for name in names)
    known = Organization.objects.filter(name_en=english).first()
    return known or found_organization(kind=kind, name_en=english, name_fr=french, jurisdiction="CA-ON")


def _person(name: str, number: int, places: Mapping[str, Organization]) -> User:
    title, place, role = PEOPLE[name]
    user = User.objects.filter(email=_email(name, number)).first()
    if user is None:
        # Without a password: nobody signs in but by the button of the practice.
        user = make_account(email=_email(name, number), name=f"{title} {number}", language="en")
        join(user, places[place], role)
        totp.TOTP.activate(user, totp.generate_totp_secret())  # nobody ever sees it
    return user


def _email(name: str, number: int) -> str:
    return f"{name}-{number}@{HOST}"
