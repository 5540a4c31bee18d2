"""A release with everything that a dossier reads of it, and what one of its records says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from agreements.models import Agreement
from entente.organizations.models import Organization
from exports.models import Certificate, Release


@dataclass(frozen=True, slots=True)
class Evidence:
    """A record: its words, the page and identifier at which one can look, who and when where somebody did something."""

    words: str
    page: str = ""
    key: str = ""
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class ReleaseRecords:
    """A release with what is read of it, each once. ``today``: where its agreement says."""

    release: Release
    now: datetime

    @cached_property
    def agreement(self) -> Agreement:
        return self.release.agreement

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
        live = self.release.entitlements.filter(revoked_at=None).select_related("recipient").order_by("pk")
        return [entitlement.recipient for entitlement in live]

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

    @cached_property
    def parties(self) -> list[Organization]:
        """Whoever answers for these data: the provider, the recipients, and the processors of the agreement."""
        processors = [party.organization for party in self.agreement.parties.all() if party.role == "processor"]
        return list(dict.fromkeys([self.release.dataset.owner, *self.recipients, *processors]))
