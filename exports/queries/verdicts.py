"""What runs and recipes let out, and what every agreement says to it."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from agreements.models import Agreement
from agreements.policies import can_ask_consent, is_in_force
from agreements.queries import (
    RUNNING,
    agreements_of_provider,
    consent_answers,
    decided_on_open_terms,
    decided_terms,
    policy,
    recipients,
    use_of,
)
from agreements.term_words import LABELS
from agreements.terms import Terms
from agreements.uses import covers, may_prepare
from agreements.wording import brief
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.models import Run
from anonymizer.queries import k_of, kinds_of
from anonymizer.queries import outcome as recipe_outcome
from anonymizer.states import RunStatus
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.places import Whereabouts
from entente.core.verdicts import Verdict
from exports.leaving import decided_without_figure, outcome_of_run, to_decide, what_leaves
from exports.linking import linking_of
from exports.models import Release
from exports.places import Placing
from exports.policies import DECIDABLE, Outcome, Refusal, can_release, meets_terms
from exports.states import OVER
from exports.thresholds import Applying, applying


@dataclass(frozen=True, slots=True)
class AgreementVerdict:
    """An agreement, whether it is one of those for which the data are meant, and what it says to what would leave.

    ``applying``: its thresholds, with those of other agreements that cover the same recipients and purposes. ``open_terms``: what no
    machine checks, so that a person decides at the release.
    """

    agreement: Agreement
    is_meant: bool
    applying: Applying
    terms: Verdict
    in_force: Verdict
    open_terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What an agreement waits for before a run leaves: a person's decision about open terms, the consent of a community.

    Of a joined table each agreement waits that speaks of either of the two that it came from.
    """

    agreement: Agreement
    open_terms: tuple[str, ...]
    wants_consent: bool
    can_ask: Verdict
    """Whether the authorities can be asked for their consent now; not where they were asked, or said no."""

    @property
    def without_figure(self) -> tuple[str, ...]:
        """In words, the terms among them for which nothing could be measured."""
        return tuple(str(LABELS[name]) for name in self.open_terms if name in DECIDABLE)


@dataclass(frozen=True, slots=True)
class ReleaseVerdict:
    """What stands against releasing a run under an agreement, the release that stands already, and what is still to be asked of people."""

    agreement: Agreement
    is_meant: bool
    verdict: Verdict
    release: Release | None
    applying: Applying
    asked: tuple[Asked, ...]

    @property
    def brief(self) -> str:
        """What the agreement dictates, in one line."""
        return brief(self.applying.terms)


def outcome_of_recipe(
    dataset: Dataset, spec: Spec, columns: list[str], *, version: DatasetVersion | None = None
) -> Outcome:
    """What a recipe would let out, with the k that it asks for. ``version``: whose records they would be."""
    kinds = kinds_of(version) if version else {}
    will = recipe_outcome(spec, columns, kinds=kinds)
    return Outcome(
        kind=dataset.kind,
        k=k_of(spec),
        finest_geography=finest_geography(spec, kinds=kinds),
        free_text=will.free_text,
        columns=will.columns,
        small_cell=spec.table.threshold if spec.table else None,
        places=Whereabouts.from_dict(version.places) if version else Whereabouts(),
        is_planned=True,
    )


def verdicts(
    dataset: Dataset, outcome: Outcome | None, *, now: datetime, run: Run | None = None
) -> list[AgreementVerdict]:
    """What every agreement of the owner says; those for which the data are meant come first.

    Without an outcome, only whether each covers the dataset and is in force. ``run``: which was measured, and about which people decide.
    """
    meant = set(dataset.ceilings.values_list("source_id", flat=True))
    known = list(agreements_of_provider(dataset.owner_id))
    answers = []
    for agreement in known:
        if dataset.kind not in agreement.machine_terms.kinds:
            continue
        today, applies = agreement.today(now), applying(agreement, known, dataset=dataset, now=now)
        said = {} if outcome is None else what_leaves(agreement, outcome)
        terms = covers(policy(agreement), use_of(dataset, today=today, **said))
        if outcome is not None:
            decided = decided_without_figure(agreement, run.pk, applies.terms, outcome) if run else frozenset()
            terms &= meets_terms(applies.terms, outcome, small_cell=applies.small_cell, decided=decided)
        in_force = is_in_force(agreement, today=today)
        left = () if outcome is None else to_decide(agreement, applies.terms, outcome)
        answers.append(AgreementVerdict(agreement, agreement.pk in meant, applies, terms, in_force, left))
    return sorted(answers, key=lambda answer: not answer.is_meant)


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether a run may leave under an agreement, and the thresholds that were asked."""

    verdict: Verdict
    applying: Applying


def gate(
    run: Run,
    agreement: Agreement,
    *,
    purpose: str,
    to: Collection[uuid.UUID],
    now: datetime,
    approved: bool | None = None,
    placing: Placing | None = None,
) -> Gate:
    """The one gate through which every release passes. ``approved``: as if the run were, or were not; by default as it is."""
    dataset, outcome = run.dataset, outcome_of_run(run, placing=placing)
    known = list(agreements_of_provider(dataset.owner_id))
    applies = applying(agreement, known, dataset=dataset, now=now, to=to, purpose=purpose)
    if outcome is None:
        return Gate(Verdict((Refusal.NOT_APPROVED,)), applies)
    today, allows = agreement.today(now), policy(agreement, assurance=applies.terms.assurance)
    leaving = what_leaves(agreement, outcome)
    verdict = can_release(
        allows,
        use_of(dataset, today=today, now=now, purpose=purpose, run=str(run.pk), **leaving),
        outcome,
        terms=applies.terms,
        small_cell=applies.small_cell,
        approved=is_approved(run) if approved is None else approved,
        candidate_exists=run.destroyed_at is None,
        released_before=releases_standing(run).filter(agreement=agreement).exists(),
        decided=decided_without_figure(agreement, run.pk, applies.terms, outcome),
    )
    for recipient in to:
        said: dict[str, Any] = {
            "today": today,
            "now": now,
            "purpose": purpose,
            "assignee": str(recipient),
            "run": str(run.pk),
        }
        verdict &= may_prepare(allows, use_of(dataset, **said))
    verdict &= linking_of(run, outcome, known, agreement=agreement, to=to, purpose=purpose, now=now).verdict
    return Gate(verdict & decided_on_open_terms(agreement, run.pk, places=outcome.places), applies)


def release_verdicts(run: Run, *, now: datetime) -> list[ReleaseVerdict]:
    """What stands against a release of a run, agreement by agreement; those for which the data are meant come first."""
    outcome = outcome_of_run(run)
    if outcome is None:
        return []
    released = {release.agreement_id: release for release in releases_standing(run)}
    known, found = list(agreements_of_provider(run.dataset.owner_id)), []
    for answer in verdicts(run.dataset, outcome, now=now, run=run):
        agreement, applies = answer.agreement, answer.applying
        linking = linking_of(run, outcome, known, agreement=agreement, to=recipients(agreement), purpose=None, now=now)
        verdict = can_release(
            policy(agreement),
            use_of(
                run.dataset, today=agreement.today(now), now=now, run=str(run.pk), **what_leaves(agreement, outcome)
            ),
            outcome,
            terms=applies.terms,
            small_cell=applies.small_cell,
            approved=is_approved(run),
            candidate_exists=run.destroyed_at is None,
            released_before=agreement.pk in released,
            decided=decided_without_figure(agreement, run.pk, applies.terms, outcome),
        )
        verdict &= linking.verdict & decided_on_open_terms(agreement, run.pk, places=outcome.places)
        asking = {agreement.pk: (agreement, applies.terms)}
        asking |= {each.pk: (each, each.machine_terms) for each in linking.under if each.pk not in asking}
        asked = _asked(run, outcome, asking.values(), now=now)
        found.append(ReleaseVerdict(agreement, answer.is_meant, verdict, released.get(agreement.pk), applies, asked))
    return found


def _asked(
    run: Run, outcome: Outcome, agreements: Iterable[tuple[Agreement, Terms]], *, now: datetime
) -> tuple[Asked, ...]:
    found = []
    for each, terms in agreements:
        if each.status not in RUNNING:
            continue  # there is nothing to release under it, whatever people say
        asked = to_decide(each, terms, outcome)
        decided = not asked or set(asked) <= decided_terms(each, run.pk)
        consented = policy(each).evidence.consents_to(str(run.pk), today=each.today(now))
        if not decided or not consented:
            answers = {} if consented else consent_answers(each, run.pk, today=each.today(now))
            can_ask = Verdict() if consented else can_ask_consent(list(answers.values()))
            found.append(Asked(each, () if decided else asked, not consented, can_ask))
    return tuple(found)


def releases_standing(run: Run) -> QuerySet[Release]:
    """The releases of a run that were neither withdrawn nor ended."""
    return run.releases.exclude(status__in=OVER)


def is_approved(run: Run) -> bool:
    """Whether a privacy officer approved the run."""
    return run.status == RunStatus.APPROVED
