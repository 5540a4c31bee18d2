"""The invented network: organizations, people with their second factors, and the agreements between them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.conf import settings
from django.utils import timezone

from agreements import services as agreements
from agreements.models import Agreement
from agreements.terms import Terms
from entente.local.services import are_embedded
from entente.organizations.models import Organization, User
from entente.organizations.services import found_organization, join, make_account
from tools.demo.casts import cast
from tools.demo.practice.groups import ORGANIZATIONS
from tools.demo.waiting import DemoFailed

TEXT_EN = (
    "The provider shares the data named in the terms with the recipient, anonymized as the terms ask, for the purposes named "
    "and no other. The recipient does not try to find out whom the data are about, links them with nothing, passes them on to "
    "nobody, and destroys them when the agreement ends."
)
TEXT_FR = (
    "Le fournisseur communique au destinataire les données que nomment les conditions, anonymisées comme elles l’exigent, aux "
    "seules fins nommées. Le destinataire ne cherche pas à savoir de qui il s’agit, ne les rapproche d’aucune autre donnée, ne "
    "les transmet à personne et les détruit à la fin de l’entente."
)


@dataclass(frozen=True, slots=True)
class Network:
    """What the demonstration stands on."""

    organizations: dict[str, Organization]
    people: dict[str, User]


def require_embedded_services() -> None:
    """Accounts with known passwords exist on the embedded services of one machine and nowhere else.

    Raises:
        DemoFailed: the database or the key store are not those of embedded services that run now.
    """
    if not are_embedded(Path(settings.KEYSTORE), str(settings.DATABASES["default"]["PASSWORD"])):
        raise DemoFailed("The demonstration runs on the embedded services of bin/demo alone; these are others.")


def network() -> Network:
    """The organizations and people, made where they are missing."""
    require_embedded_services()
    organizations: dict[str, Organization] = {}
    for name, (kind, english, french, jurisdiction) in cast().organizations.items():
        organization = Organization.objects.filter(name_en=english).first()
        organizations[name] = organization or found_organization(
            kind=kind,
            name_en=english,
            name_fr=french,
            jurisdiction=jurisdiction,
            sponsor=organizations["region"] if name in cast().sponsored else None,
        )
    people = {name: _person(name, organizations) for name in cast().people}
    return Network(organizations, people)


def is_only_ours() -> bool:
    """Whether this installation holds nothing but the demonstration, which must never mix with real organizations."""
    ours = [english for _, english, _, _ in cast().organizations.values()]
    others = Organization.objects.filter(home_node=settings.NODE_ID).exclude(name_en__in=ours)
    return all(ORGANIZATIONS.fullmatch(name) for name in others.values_list("name_en", flat=True))


_TITLES = {
    "contacts": ("Contacts", "Contacts"),
    "monthly": ("Contacts of each month", "Contacts de chaque mois"),
    "emergency": ("Emergencies: contacts", "Urgences : contacts"),
}


def agreement(
    of: Network, recipient: str, about: str = "contacts", *, smallest_k: int, finest_geography: str
) -> Agreement:
    """An agreement between the nonprofit and a recipient, signed by people who did not draft it: in force, or armed for emergencies."""
    title_en, title_fr = _TITLES[about]
    other = of.organizations[recipient]
    title_en, title_fr = f"{title_en} for {other.name_en}", f"{title_fr} pour {other.name_fr}"
    existing = Agreement.objects.filter(title_en=title_en, superseded_by=None).order_by("id").last()
    if existing is not None:
        return existing
    purposes: tuple[str, ...] = (
        ("service-planning", "research") if recipient == "institute" else ("service-planning", "funding")
    )
    if about == "emergency":
        purposes = ("emergency",)
    terms = Terms(
        purposes=purposes,
        kinds=("contacts",),
        smallest_k=smallest_k,
        finest_geography=finest_geography,
        frequency="monthly" if about == "monthly" else "once",
        standing_release=about == "monthly",
    )
    parties = {"nonprofit": "provider", recipient: "recipient"}
    return signed(of, (title_en, title_fr), parties, terms, drafter=recipient, emergency=about == "emergency")


def signed(
    of: Network,
    title: tuple[str, str],
    parties: Mapping[str, str],
    terms: Terms,
    *,
    drafter: str,
    emergency: bool = False,
) -> Agreement:
    """An agreement between organizations in their roles, which somebody of each signed for whom the ``drafter`` did not act."""
    agreement, now = drafted(of, title, parties, terms, drafter=drafter, emergency=emergency), timezone.now()
    agreements.propose_agreement(agreement.pk, by=of.people[drafter], now=now)
    for name in parties:
        party = agreement.parties.get(organization=of.organizations[name])
        signatory = of.people[cast().signatories[name]]
        agreement = agreements.sign_agreement(
            agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=signatory, now=now
        )
    return agreement


def drafted(
    of: Network,
    title: tuple[str, str],
    parties: Mapping[str, str],
    terms: Terms,
    *,
    drafter: str,
    emergency: bool = False,
) -> Agreement:
    """The draft of an agreement for a year from today, which its drafter alone sees."""
    today = timezone.localdate()
    draft = agreements.Draft(
        title_en=title[0],
        title_fr=title[1],
        text_en=TEXT_EN,
        text_fr=TEXT_FR,
        audience="partner",
        terms=terms,
        emergency=emergency,
        starts_on=today,
        ends_on=today + timedelta(days=365),
        time_zone="America/Toronto",
        parties=tuple(agreements.Party(of.organizations[name], role) for name, role in parties.items()),
    )
    return agreements.draft_agreement(
        draft, drafted_for=of.organizations[cast().people[drafter][2]], by=of.people[drafter]
    )


def password() -> str:
    """The password of all demonstration accounts: its own for each data folder, and kept nowhere."""
    drawn = hmac.digest(settings.SECRET_KEY.encode(), b"demonstration accounts", hashlib.sha256)
    letters = base64.b32encode(drawn).decode().lower()
    return f"maple-{letters[:4]}-{letters[4:8]}-{letters[8:12]}"


def current_code(user: User) -> str | None:
    """The second-factor code of this half minute; ``None`` for someone without a second factor."""
    authenticator = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    if authenticator is None:
        return None
    secret = totp.decrypt(authenticator.data["secret"])
    counter = next(iter(totp.yield_hotp_counters_from_time()))
    code: str = totp.format_hotp_value(totp.hotp_value(secret, counter))
    return code


def emails() -> list[str]:
    """The addresses by which its people sign in; of nobody, where others come to practise."""
    if os.environ.get("DEMO_PRACTICE_ONLY") == "true":
        return []
    return [_email(name) for name in cast().people]


def accounts() -> list[tuple[User, str, str]]:
    """The demonstration's people, each with her organization and roles."""
    users = User.objects.filter(email__in=emails()).prefetch_related("memberships__organization")
    return [
        (
            user,
            str(user.memberships.all()[0].organization),
            ", ".join(str(membership.get_role_display()) for membership in user.memberships.all()),
        )
        for user in sorted(users, key=lambda user: list(cast().people).index(user.email.split("@")[0]))
    ]


def _person(name: str, organizations: dict[str, Organization]) -> User:
    full_name, language, organization, roles = cast().people[name]
    user = User.objects.filter(email=_email(name)).first()
    if user is None:
        user = make_account(email=_email(name), name=full_name, password=password(), language=language)
    for role in roles:
        join(user, organizations[organization], role)
    if current_code(user) is None:
        totp.TOTP.activate(user, totp.generate_totp_secret())
    return user


def _email(name: str) -> str:
    return f"{name}@example.org"
