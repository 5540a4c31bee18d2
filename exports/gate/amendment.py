"""Whether what was released goes on under an amendment: its terms, its places, and what communities registered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agreements.comparison.strictness import STRICTER, loosened
from agreements.models import Agreement
from agreements.uses import Policy
from exports.gate.decisions import decided_without_figure
from exports.gate.records import DATABASE, Records
from exports.gate.release_content import content_aspects
from exports.models import Entitlement
from exports.places import Placing
from exports.policies import holds, may_count_in_population, meets_terms


@dataclass(frozen=True, slots=True)
class Amendment:
    """An agreement that takes the place of the version before, as releases are judged by it."""

    agreement: Agreement
    allows: Policy
    gone: frozenset[str]
    """Authorities that take no part any more: nobody would be asked for their consent."""
    now: datetime
    records: Records = DATABASE

    @classmethod
    def of(cls, agreement: Agreement, *, now: datetime, records: Records = DATABASE) -> Amendment:
        """``agreement``: the amendment, or one that amends nothing."""
        allows = records.policy(agreement)
        before = allows if agreement.amends is None else records.policy(agreement.amends)
        gone = before.evidence.authorities - allows.evidence.authorities
        return cls(agreement, allows, gone, now, records)

    def carries(self, entitlement: Entitlement) -> bool:
        """Whether this access goes on. One to a release under another agreement is not touched."""
        agreement, release = self.agreement, entitlement.release
        if release.agreement.lineage != agreement.lineage:
            return True
        outcome = self.records.outcome(release.run, placing=Placing.of(release.places))
        if outcome is None:
            return False
        content: dict[str, Any] = content_aspects(agreement, outcome)
        today = agreement.today(self.now)
        claimed_by = self.records.use(release.dataset, today=today, **content).claimed_by
        content.pop("held_for")
        meets = meets_terms(
            agreement.machine_terms,
            outcome,
            small_cell=agreement.small_cell,
            decided=decided_without_figure(
                agreement, release.run_id, agreement.machine_terms, outcome, records=self.records
            ),
            judged_before=_no_stricter(agreement),
            in_population=may_count_in_population(
                agreement.machine_terms, is_join=bool(release.dataset.joined_from), claimed_by=claimed_by
            ),
        )
        placed = _same_places(agreement) or outcome.places.tells(agreement.machine_terms.places)
        follows = holds(release, entitlement.recipient_id, policy=self.allows, today=today, **content)
        return bool(meets) and placed and not claimed_by & self.gone and bool(follows)


def _no_stricter(agreement: Agreement) -> frozenset[str]:
    """The terms in which an amendment asks for no more than the version before, under which releases were judged."""
    if agreement.amends is None:
        return frozenset()
    stricter = loosened(agreement.amends.machine_terms, agreement.machine_terms)
    return frozenset(STRICTER) - frozenset(stricter)


def _same_places(agreement: Agreement) -> bool:
    """Whether an amendment speaks of the places of which the version before spoke: then a decision about them stands."""
    before = agreement.amends
    return before is not None and set(before.machine_terms.places) == set(agreement.machine_terms.places)
