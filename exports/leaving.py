"""What a run lets out, and what of it an agreement is asked about."""

from __future__ import annotations

import uuid
from typing import Any

from agreements.models import Agreement
from agreements.queries import decided_terms, open_terms
from agreements.terms import Terms
from anonymizer.models import Run
from entente.catalogue.places import Whereabouts
from entente.catalogue.vocabularies import Geography
from exports.places import Placing, fineness_of
from exports.policies import DECIDABLE, Outcome, unmeasured


def outcome_of_run(run: Run, *, placing: Placing | None = None) -> Outcome | None:
    """What the run lets out, as measured; ``None`` before it was measured. Places that are drawn count as fine as their geography."""
    if not hasattr(run, "report"):
        return None
    report, version = run.report, run.version
    sensitive = list(report.after.get("sensitive", {}).values())
    return Outcome(
        kind=run.dataset.kind,
        k=report.k,
        finest_geography=min((report.finest_geography or None, fineness_of(placing)), key=Geography.fineness),
        free_text=report.free_text,
        columns=tuple(report.columns),
        is_measured=report.is_measured,
        dates_lie_inside=report.dates_lie_inside,
        small_cell=report.cells["threshold"] if report.cells else None,
        distinct_l=min((each["distinct_l"] for each in sensitive), default=None),
        t=max((each["t"] for each in sensitive), default=None),
        period=(version.period_start, version.period_end),
        places=Whereabouts.from_dict(report.places),
        held_for=tuple(report.registered.get("held", ())),
        follows_persons=run.pseudonym_key_id is not None,
        identity_measured=bool(report.registered.get("identity")),
    )


def what_leaves(agreement: Agreement, outcome: Outcome) -> dict[str, Any]:
    """What of an outcome an agreement is asked about, as ``use_of`` takes it: columns, places that can be judged, whose records."""
    return {
        "columns": outcome.columns,
        "places": outcome.places.judged(agreement.machine_terms.places),
        "held_for": outcome.held_for,
    }


def to_decide(agreement: Agreement, terms: Terms, outcome: Outcome) -> tuple[str, ...]:
    """What a person decides about before a release: what the paper leaves open, and limits for which the data hold no figure.

    ``terms``: with the strictest thresholds that apply.
    """
    missing = (name for name in unmeasured(terms, outcome) if name in DECIDABLE)
    return (*open_terms(agreement, outcome.places), *missing)


def decided_without_figure(agreement: Agreement, run_id: uuid.UUID, terms: Terms, outcome: Outcome) -> frozenset[str]:
    """Of the limits for which the data hold no figure, those about which a person decided for this run."""
    missing = DECIDABLE & set(unmeasured(terms, outcome))
    return missing & decided_terms(agreement, run_id) if missing else missing
