"""What runs and recipes let out, and what every agreement says to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from agreements.models import Agreement
from agreements.policies import is_in_force
from agreements.queries import agreements_of_provider, consent_to_release, covers
from agreements.wording import brief
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.models import Run
from anonymizer.queries import k_of
from anonymizer.queries import outcome as recipe_outcome
from anonymizer.states import RunStatus
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from exports.models import Release
from exports.policies import Outcome, Refusal, can_release, meets_terms
from exports.states import ReleaseStatus


@dataclass(frozen=True, slots=True)
class AgreementVerdict:
    """An agreement, whether it is one of those for which the data are meant, and what it says to what would leave."""

    agreement: Agreement
    is_meant: bool
    terms: Verdict
    in_force: Verdict


@dataclass(frozen=True, slots=True)
class ReleaseVerdict:
    """What stands against releasing a run under an agreement, and the release that stands already."""

    agreement: Agreement
    is_meant: bool
    verdict: Verdict
    release: Release | None

    @property
    def brief(self) -> str:
        """What the agreement dictates, in one line."""
        return brief(self.agreement.machine_terms)


def outcome_of_run(run: Run) -> Outcome | None:
    """What the run lets out, as measured; ``None`` before it was measured."""
    if not hasattr(run, "report"):
        return None
    dataset, report = run.dataset, run.report
    return Outcome(
        dataset_id=dataset.pk,
        kind=dataset.kind,
        k=report.k,
        finest_geography=report.finest_geography or None,
        free_text=report.free_text,
        columns=tuple(report.columns),
        small_cell=report.cells["threshold"] if report.cells else None,
    )


def outcome_of_recipe(dataset: Dataset, spec: Spec, columns: list[str]) -> Outcome:
    """What a recipe would let out, with the k that it asks for."""
    will = recipe_outcome(spec, columns)
    return Outcome(
        dataset_id=dataset.pk,
        kind=dataset.kind,
        k=k_of(spec),
        finest_geography=finest_geography(spec),
        free_text=will.free_text,
        columns=will.columns,
        small_cell=spec.table.threshold if spec.table else None,
    )


def verdicts(dataset: Dataset, outcome: Outcome | None, *, now: datetime) -> list[AgreementVerdict]:
    """What every agreement of the owner says; those for which the data are meant come first.

    Without an outcome, only whether each covers the dataset and is in force.
    """
    meant = set(dataset.ceilings.values_list("source_id", flat=True))
    answers = [
        AgreementVerdict(
            agreement=agreement,
            is_meant=agreement.pk in meant,
            terms=_terms(agreement, dataset, outcome),
            in_force=is_in_force(agreement, today=agreement.today(now)),
        )
        for agreement in agreements_of_provider(dataset.owner_id)
        if dataset.kind in agreement.machine_terms.kinds
    ]
    return sorted(answers, key=lambda answer: not answer.is_meant)


def _terms(agreement: Agreement, dataset: Dataset, outcome: Outcome | None) -> Verdict:
    terms = agreement.machine_terms
    if outcome is not None:
        return meets_terms(terms, outcome, small_cell=agreement.small_cell)
    return Verdict.of({Refusal.NOT_COVERED: covers(terms, dataset_id=dataset.pk, kind=dataset.kind)})


def release_verdicts(run: Run, *, now: datetime) -> list[ReleaseVerdict]:
    """What stands against a release of a run, agreement by agreement; those for which the data are meant come first."""
    outcome = outcome_of_run(run)
    if outcome is None:
        return []
    released = {release.agreement_id: release for release in releases_standing(run)}
    found = []
    for answer in verdicts(run.dataset, outcome, now=now):
        agreement = answer.agreement
        verdict = can_release(
            agreement,
            outcome,
            purpose=next(iter(agreement.machine_terms.purposes), ""),
            approved=is_approved(run),
            candidate_exists=run.destroyed_at is None,
            released_before=agreement.pk in released,
            today=agreement.today(now),
        ) & consent_to_release(agreement, run.pk, today=agreement.today(now))
        found.append(ReleaseVerdict(agreement, answer.is_meant, verdict, released.get(agreement.pk)))
    return found


def releases_standing(run: Run) -> QuerySet[Release]:
    """The releases of a run that were neither withdrawn nor ended."""
    return run.releases.exclude(status__in=[ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED])


def is_approved(run: Run) -> bool:
    """Whether a privacy officer approved the run."""
    return run.status == RunStatus.APPROVED
