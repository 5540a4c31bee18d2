"""What stands beside the signed text and is asked at every use: the consent of communities to a release, the assurance of recipients."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from agreements.policies import Refusal
from agreements.terms import AssuranceLevel
from entente.core.verdicts import Verdict

GRACE: Final = timedelta(days=30)
"""How long after its year an assessment still counts; meanwhile the organization is warned."""


@dataclass(frozen=True, slots=True)
class Consented:
    """A community authority consented to the release of a run, from one day through another."""

    authority: str
    run: str
    given_on: date
    through: date


@dataclass(frozen=True, slots=True)
class Assured:
    """The level of an organization's safeguards, as it assessed them, and through which day that counts."""

    level: str
    valid_through: date

    def reaches(self, level: str, today: date) -> bool:
        """Whether it is good enough today; for a while after its year too."""
        ranks = AssuranceLevel.values
        return today <= self.valid_through + GRACE and ranks.index(self.level) >= ranks.index(level)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known today. Nothing known is a refusal wherever something is asked for.

    Attributes:
        authorities: whose consent each release needs; none where no community takes part.
        level: what the safeguards of a recipient must reach.
        assured: by recipient.
    """

    authorities: frozenset[str] = frozenset()
    consents: tuple[Consented, ...] = ()
    level: str = AssuranceLevel.NONE
    assured: Mapping[str, Assured] = field(default_factory=dict)

    def verdict(self, *, run: str | None, assignee: str | None, today: date) -> Verdict:
        """Whether it carries the release of this run, and its use by this recipient. ``None`` is no part of the question."""
        return Verdict.of(
            {
                Refusal.NO_CONSENT_TO_RELEASE: run is None or self.consents_to(run, today=today),
                Refusal.ASSURANCE: assignee is None or self.is_assured(assignee, today=today),
            }
        )

    def consents_to(self, run: str, *, today: date) -> bool:
        """Whether every authority consents today to the release of the run."""
        consenting = {
            consent.authority
            for consent in self.consents
            if consent.run == run and consent.given_on <= today <= consent.through
        }
        return self.authorities <= consenting

    def is_assured(self, assignee: str, *, today: date) -> bool:
        """Whether the recipient's safeguards reach the level that is asked for."""
        if self.level == AssuranceLevel.NONE:
            return True
        assessment = self.assured.get(assignee)
        return assessment is not None and assessment.reaches(self.level, today)
