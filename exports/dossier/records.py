"""A release, or an agreement of an organization, with everything that a dossier reads of it; and what one of its records says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from agreements.models import RECEIVING_ROLES, Agreement, PartyRole, PrivacyAssessment
from agreements.queries import newest_assessment
from entente.organizations.models import Organization, User
from exports.models import Certificate, DossierKind, Release


@dataclass(frozen=True, slots=True)
class Evidence:
    """A record: its words, the page and identifier at which one can look, who and when where somebody did something.

    ``facts``: what the words say, as plain values that are the same in every language and in every release of the platform. A signature
    covers the facts and not the words.
    """

    words: str
    page: str = ""
    key: str = ""
    by: User | None = None
    at: datetime | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def signed(self) -> list[Any]:
        """What a signature covers of it."""
        return [
            dict(self.facts),
            self.key,
            str(self.by.pk) if self.by else "",
            self.at.isoformat() if self.at else "",
        ]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """An agreement as one of its organizations answers for it: each has a dossier of its own."""

    agreement: Agreement
    organization: Organization

    @property
    def pk(self) -> str:
        return f"{self.agreement.pk}-{self.organization.pk}"


@dataclass(frozen=True, slots=True)
class Flow(Disclosure):
    """The same as what it assesses before it signs: what the flow does to privacy."""


Subject = Release | Disclosure


def keys_of(subject: Subject) -> dict[str, Any]:
    """What the rows of a dossier, and the answers in it, name."""
    if isinstance(subject, Release):
        return {"release": subject}
    return {"agreement": subject.agreement, "organization": subject.organization}


def kind_of(subject: Subject) -> DossierKind:
    """What is asked: what the law asks, or the questions of a privacy assessment."""
    return DossierKind.ASSESSMENT if isinstance(subject, Flow) else DossierKind.LAW


def owner_of(subject: Subject) -> Organization:
    """The organization whose dossier it is."""
    return subject.dataset.owner if isinstance(subject, Release) else subject.organization


@dataclass(frozen=True)
class AgreementRecords:
    """An agreement with what is read of it for one organization that takes part, each once. ``today``: where the agreement says."""

    agreement: Agreement
    organization: Organization
    now: datetime

    @cached_property
    def today(self) -> date:
        return self.agreement.today(self.now)

    @cached_property
    def clauses(self) -> Mapping[str, bool]:
        """Which clauses say something, in the languages that bind."""
        languages = self.agreement.languages
        return {
            clause.key: all(getattr(clause, f"text_{code}").strip() for code in languages)
            for clause in self.agreement.clauses.all()
        }

    @cached_property
    def recipients(self) -> list[Organization]:
        return self.in_role(PartyRole.RECIPIENT)

    @cached_property
    def processors(self) -> list[Organization]:
        return self.in_role(PartyRole.PROCESSOR)

    @cached_property
    def parties(self) -> list[Organization]:
        """Whoever answers for these data: the organization itself, the providers, the recipients and the processors."""
        providers = self.in_role(PartyRole.PROVIDER)
        return list(dict.fromkeys([self.organization, *providers, *self.recipients, *self.processors]))

    @cached_property
    def receiving(self) -> list[Organization]:
        """The parties to which data go."""
        return [organization for role in RECEIVING_ROLES for organization in self.in_role(role)]

    @cached_property
    def assessment(self) -> PrivacyAssessment | None:
        """The newest privacy assessment of this organization, of whichever version."""
        return newest_assessment(self.agreement, self.organization)

    def in_role(self, role: str) -> list[Organization]:
        """The parties in a role."""
        parties = self.agreement.parties.select_related("organization").order_by("pk")
        return [party.organization for party in parties if party.role == role]


@dataclass(frozen=True)
class ReleaseRecords(AgreementRecords):
    """A release with what is read of it, and of its agreement for its provider."""

    release: Release

    @cached_property
    def recipients(self) -> list[Organization]:
        live = self.release.entitlements.filter(revoked_at=None).select_related("recipient").order_by("pk")
        return [entitlement.recipient for entitlement in live]

    @cached_property
    def parties(self) -> list[Organization]:
        """The provider, the recipients, and the processors of the agreement."""
        return list(dict.fromkeys([self.organization, *self.recipients, *self.processors]))

    @cached_property
    def roles(self) -> Mapping[str, str]:
        """The role of each column of the recipe."""
        recipe = self.release.run.recipe
        return (
            {} if recipe is None else {name: str(rule.get("role", "")) for name, rule in recipe.spec["columns"].items()}
        )

    @cached_property
    def certificate(self) -> Certificate | None:
        return self.release.certificates.defer("document").order_by("-number").first()


def records_of(subject: Subject, now: datetime) -> AgreementRecords:
    """What a dossier reads of its subject."""
    if isinstance(subject, Release):
        return ReleaseRecords(subject.agreement, subject.dataset.owner, now, subject)
    return AgreementRecords(subject.agreement, subject.organization, now)
