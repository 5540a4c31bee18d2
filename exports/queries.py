"""Reads about what may leave: outcomes, verdicts of agreements, entitlements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agreements.models import Agreement
from agreements.policies import is_in_force
from agreements.queries import agreements_of_provider, covers
from agreements.terms import Terms
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.models import Run
from anonymizer.queries import k_of
from anonymizer.queries import outcome as recipe_outcome
from anonymizer.states import RunStatus
from entente.catalogue.models import Dataset
from entente.core.verdicts import Verdict
from exports.models import Acceptance, Entitlement
from exports.policies import Outcome, Refusal, meets_terms


@dataclass(frozen=True, slots=True)
class AgreementVerdict:
    """An agreement, whether it is one of those for which the data are meant, and what it says to what would leave."""

    agreement: Agreement
    is_meant: bool
    terms: Verdict
    in_force: Verdict


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
            terms=_terms(agreement.machine_terms, dataset, outcome),
            in_force=is_in_force(agreement, today=agreement.today(now)),
        )
        for agreement in agreements_of_provider(dataset.owner_id)
        if dataset.kind in agreement.machine_terms.kinds
    ]
    return sorted(answers, key=lambda answer: not answer.is_meant)


def _terms(terms: Terms, dataset: Dataset, outcome: Outcome | None) -> Verdict:
    if outcome is not None:
        return meets_terms(terms, outcome)
    return Verdict.of({Refusal.NOT_COVERED: covers(terms, dataset_id=dataset.pk, kind=dataset.kind)})


def is_approved(run: Run) -> bool:
    """Whether a privacy officer approved the run."""
    return run.status == RunStatus.APPROVED


def has_accepted(entitlement: Entitlement, user: object) -> bool:
    """Whether this person accepted the terms of the entitlement."""
    return Acceptance.objects.filter(entitlement=entitlement, accepted_by=user).exists()
