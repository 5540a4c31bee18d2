"""What a run or a recipe lets out, and what of it an agreement is asked about."""

from __future__ import annotations

from typing import Any

from agreements.models import Agreement
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.models import Run
from anonymizer.queries import k_asked_in_population, k_in_population, k_of, kinds_of, recipe_output
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.places import Whereabouts
from entente.catalogue.vocabularies import Geography
from exports.places import Placing, fineness_of
from exports.policies import ReleaseContent


def content_of_run(run: Run, *, placing: Placing | None = None) -> ReleaseContent | None:
    """What the run lets out, as measured; ``None`` before it was measured. Places that are drawn count as fine as their geography."""
    if not hasattr(run, "report"):
        return None
    report, version = run.report, run.version
    sensitive = list(report.after.get("sensitive", {}).values())
    return ReleaseContent(
        kind=run.dataset.kind,
        k=report.k,
        k_in_population=None if run.dataset.joined_from else k_in_population(report),
        finest_geography=min((report.finest_geography or None, fineness_of(placing)), key=Geography.fineness),
        free_text=report.free_text,
        columns=tuple(report.columns),
        is_measured=report.is_measured,
        dates_lie_inside=report.dates_lie_inside,
        small_cell=report.cells["threshold"] if report.cells else None,
        distinct_l=min((column["distinct_l"] for column in sensitive), default=None),
        t=max((column["t"] for column in sensitive), default=None),
        period=(version.period_start, version.period_end),
        places=Whereabouts.from_dict(report.places),
        held_for=tuple(report.registered.get("held", ())),
        follows_persons=run.pseudonym_key_id is not None,
        identity_measured=bool(report.registered.get("identity")),
    )


def content_of_recipe(
    dataset: Dataset, spec: Spec, columns: list[str], *, version: DatasetVersion | None = None
) -> ReleaseContent:
    """What a recipe would let out, with the k that it asks for. ``version``: whose records they would be."""
    kinds = kinds_of(version) if version else {}
    planned = recipe_output(spec, columns, kinds=kinds)
    return ReleaseContent(
        kind=dataset.kind,
        k=k_of(spec),
        k_in_population=None if dataset.joined_from else k_asked_in_population(spec),
        finest_geography=finest_geography(spec, kinds=kinds),
        free_text=planned.free_text,
        columns=planned.columns,
        small_cell=spec.table.threshold if spec.table else None,
        places=Whereabouts.from_dict(version.places) if version else Whereabouts(),
        is_planned=True,
    )


def content_aspects(agreement: Agreement, outcome: ReleaseContent) -> dict[str, Any]:
    """What of an outcome an agreement is asked about, as ``use_of`` takes it: columns, places that can be judged, whose records."""
    return {
        "columns": outcome.columns,
        "places": outcome.places.judged(agreement.machine_terms.places),
        "held_for": outcome.held_for,
    }
