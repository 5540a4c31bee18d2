"""The gate: whether a run may leave under an agreement, to these recipients, for this purpose, now."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from agreements.models import Agreement
from agreements.uses import may_prepare
from anonymizer.models import Run
from anonymizer.policies import Refusal as RunRefusal
from anonymizer.policies import leaves_out_all_who_asked
from anonymizer.states import RunStatus
from entente.core.verdicts import Verdict
from exports.gate.decisions import decided_without_figure, open_terms_verdict
from exports.gate.linkage import linkage_of_release
from exports.gate.records import DATABASE, Records
from exports.gate.release_content import content_aspects
from exports.gate.thresholds import EffectiveTerms, effective_terms
from exports.models import Release
from exports.places import Placing
from exports.policies import Refusal, can_release, may_count_in_population

OF_MAKING: Final = frozenset({Refusal.GONE, Refusal.TWICE})
"""Reasons against making a release that say nothing against access to one that was made."""

OF_GIVING: Final = frozenset({RunRefusal.ASKED_SINCE})
"""Reasons against giving access that take away none that was given: what left stays with its recipients until it is recalled."""


@dataclass(frozen=True, slots=True)
class GateVerdict:
    """Whether a run may leave under an agreement, and the thresholds that were asked."""

    verdict: Verdict
    effective: EffectiveTerms


def judge_release(
    run: Run,
    agreement: Agreement,
    *,
    purpose: str,
    to: Collection[uuid.UUID],
    now: datetime,
    approved: bool | None = None,
    placing: Placing | None = None,
    records: Records = DATABASE,
) -> GateVerdict:
    """The one gate through which every release passes. ``approved``: as if the run were, or were not; by default as it is."""
    dataset, outcome = run.dataset, records.outcome(run, placing=placing)
    known = records.agreements_about(dataset)
    effective = effective_terms(agreement, known, dataset=dataset, now=now, to=to, purpose=purpose, records=records)
    if outcome is None:
        return GateVerdict(Verdict((Refusal.NOT_APPROVED,)), effective)
    today, allows = agreement.today(now), records.policy(agreement, assurance=effective.terms.assurance)
    question = {"today": today, "now": now, "purpose": purpose, "run": str(run.pk)}
    use = records.use(dataset, **question, **content_aspects(agreement, outcome))
    verdict = can_release(
        allows,
        use,
        outcome,
        terms=effective.terms,
        small_cell=effective.small_cell,
        approved=is_approved(run) if approved is None else approved,
        candidate_exists=run.destroyed_at is None,
        released_before=records.is_released(run, agreement),
        decided=decided_without_figure(agreement, run.pk, effective.terms, outcome, records=records),
        in_population=may_count_in_population(
            agreement.machine_terms, is_join=bool(dataset.joined_from), claimed_by=use.claimed_by
        ),
    )
    verdict &= leaves_out_all_who_asked(asked_since=records.is_asked_since(run))
    for recipient in to:
        verdict &= may_prepare(allows, records.use(dataset, **question, assignee=str(recipient)))
    verdict &= linkage_of_release(
        run, outcome, known, agreement=agreement, to=to, purpose=purpose, now=now, records=records
    ).verdict
    return GateVerdict(
        verdict & open_terms_verdict(agreement, run.pk, places=outcome.places, records=records), effective
    )


def judge_recipient(
    release: Release, recipient_id: uuid.UUID, *, now: datetime, records: Records = DATABASE
) -> Verdict:
    """Whether one more recipient may have what was released to others.

    Other agreements may cover its use, and the agreement may have been amended since: the run is judged as if it were released now, under
    the version in force, to this recipient alone. Only its candidate may be gone, and that it was released is no fault.
    """
    judgement = judge_release(
        release.run,
        release.agreement.current,
        purpose=release.purpose,
        to=[recipient_id],
        now=now,
        placing=Placing.of(release.places),
        records=records,
    )
    return _without(OF_MAKING, judgement.verdict)


def given_verdict(verdict: Verdict) -> Verdict:
    """What of a verdict on giving access speaks against access that was given already."""
    return _without(OF_GIVING, verdict)


def _without(reasons: frozenset[Refusal] | frozenset[RunRefusal], verdict: Verdict) -> Verdict:
    return Verdict(tuple(reason for reason in verdict.reasons if reason not in reasons))


def is_approved(run: Run) -> bool:
    """Whether a privacy officer approved the run."""
    return run.status == RunStatus.APPROVED
