"""What pages show before a release: what every agreement says to what would leave, and what people still have to decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from agreements.models import Agreement
from agreements.policies import can_ask_consent, is_in_force
from agreements.queries import (
    RUNNING,
    agreements_of_provider,
    consent_answers,
    recipients,
    use_of,
)
from agreements.terms import Terms
from agreements.uses import covers
from agreements.wording.term_names import LABELS
from agreements.wording.terms import brief
from anonymizer.models import Run
from anonymizer.policies import leaves_out_all_who_asked
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from exports.gate.confirmed import ConfirmedRecords
from exports.gate.decisions import decided_without_figure, open_terms_verdict, terms_to_decide
from exports.gate.linkage import linkage_of_release
from exports.gate.records import releases_in_force
from exports.gate.release_content import content_aspects, content_of_run
from exports.gate.release_verdict import is_approved
from exports.gate.thresholds import EffectiveTerms, effective_terms
from exports.models import Release
from exports.policies import DECIDABLE, ReleaseContent, can_release, may_count_in_population, meets_terms


@dataclass(frozen=True, slots=True)
class AgreementVerdict:
    """An agreement, whether it is one of those for which the data are meant, and what it says to what would leave.

    ``effective``: its thresholds, with those of other agreements that cover the same recipients and purposes. ``open_terms``: what no
    machine checks, so that a person decides at the release.
    """

    agreement: Agreement
    is_meant: bool
    effective: EffectiveTerms
    terms: Verdict
    in_force: Verdict
    open_terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PendingDecision:
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
    """What stands against releasing a run under an agreement, the release that stands already, and what people still have to decide."""

    agreement: Agreement
    is_meant: bool
    verdict: Verdict
    release: Release | None
    effective: EffectiveTerms
    pending: tuple[PendingDecision, ...]

    @property
    def brief(self) -> str:
        """What the agreement dictates, in one line."""
        return brief(self.effective.terms)


def agreement_verdicts(
    dataset: Dataset, outcome: ReleaseContent | None, *, now: datetime, run: Run | None = None
) -> list[AgreementVerdict]:
    """What every agreement of the owner says; those for which the data are meant come first.

    Without an outcome, only whether each covers the dataset and is in force. ``run``: which was measured, and about which people decide.
    """
    meant = set(dataset.ceilings.values_list("source_id", flat=True))
    known, answers, records = list(agreements_of_provider(dataset.owner_id)), [], ConfirmedRecords(now)
    among = records.agreements_about(dataset)
    for agreement in known:
        if dataset.kind not in agreement.machine_terms.kinds:
            continue
        today, effective = agreement.today(now), effective_terms(agreement, among, dataset=dataset, now=now)
        content = {} if outcome is None else content_aspects(agreement, outcome)
        use = use_of(dataset, today=today, **content)
        terms = covers(records.policy(agreement), use)
        if outcome is not None:
            decided = (
                decided_without_figure(agreement, run.pk, effective.terms, outcome, records=records)
                if run
                else frozenset()
            )
            terms &= meets_terms(
                effective.terms,
                outcome,
                small_cell=effective.small_cell,
                decided=decided,
                in_population=may_count_in_population(
                    agreement.machine_terms, is_join=bool(dataset.joined_from), claimed_by=use.claimed_by
                ),
            )
        in_force = is_in_force(agreement, today=today)
        pending = () if outcome is None else terms_to_decide(agreement, effective.terms, outcome)
        answers.append(AgreementVerdict(agreement, agreement.pk in meant, effective, terms, in_force, pending))
    return sorted(answers, key=lambda answer: not answer.is_meant)


def release_verdicts(run: Run, *, now: datetime) -> list[ReleaseVerdict]:
    """What stands against a release of a run, agreement by agreement; those for which the data are meant come first."""
    outcome = content_of_run(run)
    if outcome is None:
        return []
    released = {release.agreement_id: release for release in releases_in_force(run)}
    verdicts, records = [], ConfirmedRecords(now)
    known = records.agreements_about(run.dataset)
    leaves_out = leaves_out_all_who_asked(asked_since=records.is_asked_since(run))
    for answer in agreement_verdicts(run.dataset, outcome, now=now, run=run):
        agreement, effective = answer.agreement, answer.effective
        to = recipients(agreement)
        linkage = linkage_of_release(
            run, outcome, known, agreement=agreement, to=to, purpose=None, now=now, records=records
        )
        content = content_aspects(agreement, outcome)
        use = use_of(run.dataset, today=agreement.today(now), now=now, run=str(run.pk), **content)
        verdict = can_release(
            records.policy(agreement),
            use,
            outcome,
            terms=effective.terms,
            small_cell=effective.small_cell,
            approved=is_approved(run),
            candidate_exists=run.destroyed_at is None,
            released_before=agreement.pk in released,
            decided=decided_without_figure(agreement, run.pk, effective.terms, outcome, records=records),
            in_population=may_count_in_population(
                agreement.machine_terms, is_join=bool(run.dataset.joined_from), claimed_by=use.claimed_by
            ),
        )
        verdict &= (
            leaves_out & linkage.verdict & open_terms_verdict(agreement, run.pk, places=outcome.places, records=records)
        )
        waiting = {agreement.pk: (agreement, effective.terms)}
        waiting |= {other.pk: (other, other.machine_terms) for other in linkage.under if other.pk not in waiting}
        pending = _pending(run, outcome, waiting.values(), now=now, records=records)
        verdicts.append(
            ReleaseVerdict(agreement, answer.is_meant, verdict, released.get(agreement.pk), effective, pending)
        )
    return verdicts


def _pending(
    run: Run,
    outcome: ReleaseContent,
    agreements: Iterable[tuple[Agreement, Terms]],
    *,
    now: datetime,
    records: ConfirmedRecords,
) -> tuple[PendingDecision, ...]:
    decisions = []
    for agreement, terms in agreements:
        if agreement.status not in RUNNING:
            continue  # there is nothing to release under it, whatever people say
        names = terms_to_decide(agreement, terms, outcome)
        is_decided = not names or set(names) <= records.decided_terms(agreement, run.pk)
        consented = records.policy(agreement).evidence.consents_to(str(run.pk), today=agreement.today(now))
        if not is_decided or not consented:
            answers = {} if consented else consent_answers(agreement, run.pk, today=agreement.today(now))
            can_ask = Verdict() if consented else can_ask_consent(list(answers.values()))
            decisions.append(PendingDecision(agreement, () if is_decided else names, not consented, can_ask))
    return tuple(decisions)
