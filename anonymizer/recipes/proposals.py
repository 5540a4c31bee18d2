"""What is proposed for a run: worked out by the worker, kept with the run as figures, shown and chosen on its pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from anonymizer import explanations
from anonymizer.engine import Choice, Drift, Finding, Offer
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.proposal import in_sentences
from anonymizer.models import Run
from entente.core.findings import in_words

NAMES: Mapping[str, Promise] = {
    "detailed": gettext_lazy("Most detail"),
    "uniform": gettext_lazy("One level for each column"),
    "careful": gettext_lazy("Larger groups"),
    "balanced": gettext_lazy("Balanced"),
    "useful": gettext_lazy("Useful"),
}
"""Also those of offers that were worked out before there were recodings by groups."""

COMPARED: Final[Mapping[str, str]] = {
    "lost.people": "left_out",
    "lost.nobody": "left_out",
    "lost.detail": "detail",
    "lost.two_way_tables": "tables",
}
"""What proposals are compared by, by the code of the engine; all else of one unfolds in words."""


@dataclass(frozen=True, slots=True)
class Card:
    """One named proposal, in words."""

    name: str
    title: str | Promise
    choice: Choice
    shares: Mapping[str, float]
    """By what is compared (``COMPARED``), 0 to 1: who is left out, how much detail is lost, how far counts are off."""
    more: list[str]
    given_up: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Solution:
    """One row of the explorer."""

    number: str
    choice: Choice
    levels: list[str]


@dataclass(frozen=True)
class Offered:
    """The offer of a run. Without one, nothing was proposed: the data were anonymized before, or no search was possible."""

    is_under_way: bool = False
    is_large: bool = False
    """Whether the table is so large that proposals are worked out only when someone asks for them."""
    was_asked: bool = False
    """Whether a person asked for it with answers of her own, which ``spec`` holds."""
    spec: dict[str, Any] | None = None
    """The recipe, its levels still open, for which it was worked out."""
    offer: Offer | None = None
    drift: Drift | None = None

    @classmethod
    def of(cls, run: Run) -> Offered:
        """What is kept with a run."""
        stored = run.offer
        return cls(
            is_under_way=bool(stored.get("is_under_way")),
            is_large=bool(stored.get("is_large")),
            was_asked=bool(stored.get("was_asked")),
            spec=stored.get("spec"),
            offer=Offer.from_dict(stored["offer"]) if stored.get("offer") else None,
            drift=Drift.from_dict(stored["drift"]) if stored.get("drift") else None,
        )

    def to_dict(self) -> dict[str, Any]:
        """What is kept."""
        return {
            "is_under_way": self.is_under_way,
            "is_large": self.is_large,
            "was_asked": self.was_asked,
            "spec": self.spec,
            "offer": self.offer.to_dict() if self.offer else None,
            "drift": self.drift.to_dict() if self.drift else None,
        }

    @cached_property
    def recipe(self) -> Spec | None:
        return None if self.spec is None else Spec.from_dict(self.spec)

    def spec_of(self, choice: str) -> dict[str, Any] | None:
        """The recipe of a proposal by its name, or of a solution by its number; ``None`` where there is no such one."""
        selected = self._choice(choice)
        return None if selected is None or self.recipe is None else selected.applied_to(self.recipe).to_dict()

    @property
    def versions_enough(self) -> int | None:
        """About how many versions like this one, pooled, would be worth releasing as rows; ``None`` where that was not found."""
        verdict = self.offer.verdict if self.offer is not None else ()
        return next((finding.facts["times"] for finding in verdict if finding.code == "proposal.pool_times"), None)

    def cards(self) -> list[Card]:
        """The named proposals."""
        if self.offer is None:
            return []
        return [
            Card(
                name=proposal.name,
                title=NAMES[proposal.name],
                choice=proposal.choice,
                shares={
                    COMPARED[finding.code]: finding.facts.get("percent", 0) / 100
                    for finding in proposal.words
                    if finding.code in COMPARED
                },
                more=_sentences(
                    finding for finding in proposal.words if finding.code not in (*COMPARED, "lost.given_up")
                ),
                given_up=proposal.given_up,
            )
            for proposal in self.offer.proposals
        ]

    def solutions(self) -> list[Solution]:
        """The rows of the explorer: each solution with the levels of its columns in words."""
        if self.offer is None:
            return []
        frontier = self.offer.frontier
        return [
            Solution(str(number), choice, [_level(name) for name in frontier.levels_of(choice)])
            for number, choice in enumerate(frontier.choices)
        ]

    def _choice(self, choice: str) -> Choice | None:
        if self.offer is None:
            return None
        if choice in NAMES:
            proposal = self.offer.named(choice)
            return None if proposal is None else proposal.choice
        choices = self.offer.frontier.choices
        return choices[int(choice)] if choice.isdecimal() and int(choice) < len(choices) else None


def _sentences(findings: Iterable[Finding]) -> list[str]:
    return in_sentences(findings, lambda finding: in_words(finding.to_dict()))


def _level(name: str) -> str:
    return gettext("Given up") if name == "any" else explanations.level_in_words(name)
