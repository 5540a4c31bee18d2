"""What a certificate states, as JSON. It holds figures and names of columns: no value, no seed, no key, and no hash of an upload."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Final

from django.conf import settings

import entente
from anonymizer.detectors.performance import performance
from anonymizer.queries import leaks_of
from anonymizer.report.withdrawn import persons_in_steps, step_of
from exports.accountability.legal_terms import LegalStatus, missing_steps
from exports.models import DisclosureCheck, Release

TYPE: Final = "entente-certificate"
VERSION: Final = 2
"""Of 2, t compares each group with the rows that left. 1 compared with the table before rows were left out, which nobody
outside the provider can count again; a run that was measured so gets a certificate of that version to this day."""
_REACHED: Final[Mapping[str, str]] = {
    "distinct-l-diversity": "distinct_l",
    "entropy-l-diversity": "entropy_l",
    "t-closeness": "t",
}


def certificate_of(
    release: Release,
    *,
    number: int,
    reason: str,
    files: Sequence[Mapping[str, Any]],
    checks: Iterable[DisclosureCheck],
    log_head: Mapping[str, Any] | None,
    evaluated_at: datetime,
    again_on: date,
    legal: Sequence[Mapping[str, Any]] | None = None,
    missing: Sequence[str] | None = None,
) -> dict[str, Any]:
    """The certificate, unsigned.

    Args:
        number: from 1 on; each new evaluation makes the next one.
        reason: why it was made: ``release``, ``schedule``, ``overlap``.
        files: name, size and SHA-256 of each file of data.
        checks: the comparisons with what the recipients hold; only the least figure of all is told.
        log_head: the newest signed head of the audit log.
        again_on: the day by which it is evaluated again.
        legal: the rows of the legal status as they are true then; as they were recorded where ``None``.
        missing: the steps of Québec's Regulation that nothing answers; all of them where ``None``, as on the day of a release.
    """
    run, dataset, agreement = release.run, release.dataset, release.agreement
    report, recipe = run.report, run.recipe
    assert recipe is not None  # only measured runs are released
    several, status = list(checks), list(release.legal_status if legal is None else legal)
    is_anonymized = bool(status) and all(row["status"] == LegalStatus.ANONYMIZED for row in status)
    compared = [check for check in several if check.compared and check.together is not None]
    return {
        "type": TYPE,
        "version": VERSION if report.after.get("reference") == "released" or report.cells else 1,
        "kind": "certificate-of-anonymization" if is_anonymized else "de-identification-report",
        "number": number,
        "reason": reason,
        "node": str(settings.NODE_ID),
        "release": str(release.pk),
        "released_at": release.released_at.isoformat(),
        "evaluated_at": evaluated_at.isoformat(),
        "evaluated_again_by": again_on.isoformat(),
        "dataset": {
            "id": str(dataset.pk),
            "title": {"en": dataset.title_en, "fr": dataset.title_fr},
            "kind": dataset.kind,
            "version": run.version.number,
            "period": [run.version.period_start.isoformat(), run.version.period_end.isoformat()],
        },
        "provider": {"id": str(dataset.owner_id), "name": {"en": dataset.owner.name_en, "fr": dataset.owner.name_fr}},
        "agreement": {"id": str(agreement.pk), "version": agreement.version, "digest": agreement.digest()},
        "purpose": release.purpose,
        "legal_status": status,
        "missing_steps": missing_steps(status) if missing is None else list(missing),
        "done": {
            "before_upload": dataset.anonymized_before_upload,
            "columns": [_column(name, recipe.spec, report.levels) for name in report.columns],
            "records": report.records,
            "suppressed_records": report.suppressed_records,
            "registered_by_communities": left_out_for_communities(report.registered, agreement.small_cell),
            **({"withdrawn_persons": _withdrawn(release)} if report.withdrawn else {}),
        },
        "models": [_model(model, report.after) for model in recipe.spec.get("privacy", [])],
        "thresholds": {
            "k": {"asked": max(recipe.required_k, agreement.machine_terms.smallest_k), "reached": report.k},
            # Whoever has the rows can count records, and nobody outside the provider persons: that figure is attested.
            "k_records": report.after.get("k_records"),
            "k_persons": report.after.get("k_persons"),
            "smallest_cell": report.cells["threshold"] if report.cells else None,
        },
        "knowledge": _knowledge(report.after, recipe.spec, report.columns),
        "risk": {
            "by_attacker": {
                name: report.after.get(f"{name}_risk") for name in ("prosecutor", "journalist", "marketer")
            },
            # Regulation respecting the anonymization of personal information (CQLR, c., r. 0.1), s. 5.
            "individualization": {"unique_share": report.after.get("unique_share"), "smallest_group": report.k},
            "correlation": {
                "compared_with_other_releases": len(
                    {older_id for check in compared for older_id in check.compared if older_id not in check.decided}
                ),
                "decided_by_a_person": len({older_id for check in several for older_id in check.decided}),
                "smallest_group_together": min((check.together for check in compared if check.together), default=None),
                "sequence": report.after.get("sequence"),
                "traces": report.after.get("traces"),
            },
            "inference": {
                column: {"distinct_l": figures["distinct_l"], "t": figures["t"]}
                for column, figures in report.after.get("sensitive", {}).items()
            },
        },
        "utility": {"loss": report.loss, "suppression_rate": report.suppression_rate, "levels": report.levels},
        "text": _text(release),
        "reviewed": {
            "by": None if run.decided_by is None else run.decided_by.name,
            "at": run.decided_at.isoformat() if run.decided_at else None,
        },
        "software": {**run.versions, "certificate": entente.__version__},
        "files": [dict(file) for file in files],
        "log_head": log_head,
    }


def left_out_for_communities(registered: Mapping[str, Any], threshold: int) -> dict[str, int | None]:
    """How many records were left out because the authority of a community registered them: nobody's in particular, and no small count."""
    count = sum(registered.get("left_out", {}).values())
    return {"records": count if count == 0 or count >= threshold else None, "small_count_below": threshold}


def _withdrawn(release: Release) -> dict[str, int]:
    """How many people were left out because they asked for it, never exactly: ``at_least`` grows by a whole ``step`` alone, and is 0 for fewer."""
    step = step_of(release.run)
    return {"at_least": persons_in_steps(release.run.report.withdrawn, step), "step": step}


def _knowledge(after: Mapping[str, Any], spec: Mapping[str, Any], columns: Sequence[str]) -> dict[str, Any] | None:
    """What counts in k; what else leaves, is not sensitive, and a person stated that nobody outside could know; k if all were known.
    ``None`` for runs from before everything counted, and for tables of counts."""
    if "everything_known" not in after:
        return None
    return {
        "counted": after.get("quasi_identifiers", []),
        "assumed_unknown": [name for name in spec.get("assumed_unknown", []) if name in columns],
        "everything_known": after["everything_known"],
    }


def _column(name: str, spec: Mapping[str, Any], levels: Mapping[str, int]) -> dict[str, Any]:
    rule = spec["columns"].get(name, {})
    column = {"name": name, "role": rule.get("role"), "treatment": rule.get("treatment", "keep")}
    return {**column, "level": levels[name]} if name in levels else column


def _model(spec: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """A privacy model of the recipe with what was measured of it; each was met, or the run would have failed."""
    model, column = str(spec.get("model")), str(spec.get("column"))
    measured = after.get("k") if model == "k-anonymity" else after.get("sensitive", {}).get(column, {})
    reached = measured.get(_REACHED.get(model, "")) if isinstance(measured, Mapping) else measured
    return {"asked": dict(spec), "reached": reached}


def _text(release: Release) -> dict[str, Any] | None:
    """How well the detectors of personal details were measured to work, and what a person found in a sample; ``None`` without text."""
    if not release.run.report.free_text:
        return None
    known, leaks = performance(), leaks_of(release.run)
    return {
        "detectors": {
            "corpus": known.corpus,
            "recorded_on": known.recorded_on,
            "version": known.version,
            "languages": [
                {
                    "language": measured.language,
                    "texts": measured.texts,
                    "leaking": measured.leaking,
                    "recall": dict(measured.recall),
                }
                for measured in known.languages
            ],
        },
        "sample": None if leaks is None else asdict(leaks),
    }
