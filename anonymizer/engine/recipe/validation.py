"""Reading the parts of a recipe: each returns plain values, and notes what is wrong instead of raising."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from anonymizer.engine.classes.loss import METRICS
from anonymizer.engine.errors import Finding
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.perturbation.parameters import parameters_of_treatment
from anonymizer.engine.privacy_models import MODELS, Criterion
from anonymizer.engine.privacy_models.parameters import read_parameters
from anonymizer.engine.table.codes import absent
from anonymizer.engine.text.operators import LABELS, OPERATORS

ROLES = ("direct-identifier", "quasi-identifier", "sensitive", "other")
TREATMENTS = ("keep", "drop", "pseudonym", "redact", "generalize", "suppress", *PERTURBATIONS)
RECODING_METHODS = ("mondrian", "finest-first")
"""Each group of records at levels of its own: split from the top, or placed from the finest levels up."""
METHODS = ("given", "optimal", *RECODING_METHODS)
RECODINGS = ("none", "local")
SCOPES = ("release", "agreement-year")
VERSIONS = (1, 2)
_DIGEST = re.compile("[0-9a-f]{64}")
MOST_ESCROW_DAYS = 3650
MOST_WEIGHT = 100
SEARCH_SECONDS, MOST_SEARCH_SECONDS = 40, 3_600
"""What a search for levels may take, unless the recipe says otherwise; and at the most."""
_COLUMN_KEYS = (
    "role",
    "treatment",
    "hierarchy",
    "level",
    "min_level",
    "max_level",
    "unknown",
    "kind",
    "operator",
    "operators",
    "parameters",
    "weight",
    "reviewed",
)


def unknown_keys(
    mapping: Mapping[Any, Any], known: Sequence[str], findings: list[Finding], column: str | None = None
) -> None:
    """A misspelt key is a fault: what it meant to say would silently not happen."""
    for key in mapping:
        if key not in known:
            facts = {"key": str(key)[:60], "known": ", ".join(known)}
            findings.append(Finding(_about("recipe.unknown_key", column), column, facts=facts))


def read_column(name: str, entry: Any, findings: list[Finding]) -> dict[str, Any]:
    """The fields of a ``ColumnRule``; the treatment follows from the role where none is given."""
    entry = {"role": entry} if isinstance(entry, str) else entry
    if not isinstance(entry, Mapping):
        findings.append(Finding("recipe.column_form", name))
        return {}
    unknown_keys(entry, _COLUMN_KEYS, findings, name)
    role = _one_of(entry.get("role"), ROLES, "role", findings, name)
    usual = {"direct-identifier": "drop", "quasi-identifier": "generalize" if entry.get("hierarchy") else "keep"}
    treatment = entry.get("treatment", usual.get(role, "keep"))
    rule: dict[str, Any] = {
        "role": role,
        "treatment": _one_of(treatment, TREATMENTS, "treatment", findings, name),
        "hierarchy": entry.get("hierarchy"),
        "unknown": _one_of(entry.get("unknown", "refuse"), ("refuse", "missing"), "unknown", findings, name),
        "kind": None if entry.get("kind") is None else str(entry["kind"]),
    }
    rule["parameters"] = parameters_of_treatment(name, rule["treatment"], entry.get("parameters", {}), findings)
    rule["operator"] = _one_of(entry.get("operator", "label"), OPERATORS, "operator", findings, name)
    rule["operators"] = _operators(name, entry.get("operators", {}), findings)
    weight = entry.get("weight", 1)
    if not _is_number(weight) or not 1 / MOST_WEIGHT <= weight <= MOST_WEIGHT:
        findings.append(Finding("recipe.weight", name, facts={"most": MOST_WEIGHT}))
        weight = 1
    rule["weight"] = float(weight)
    rule["reviewed"] = entry.get("reviewed", False)
    if not isinstance(rule["reviewed"], bool):
        findings.append(
            Finding("recipe.unknown_word_of_column", name, facts={"key": "reviewed", "known": "true, false"})
        )
    for key, default in (("level", None), ("min_level", 0), ("max_level", None)):
        value = entry.get(key, default)
        if value is not None and (not _is_integer(value) or value < 0):
            findings.append(Finding("recipe.not_a_level", name, facts={"key": key}))
        rule[key] = value
    return rule


def _operators(name: str, operators: Any, findings: list[Finding]) -> dict[str, str]:
    if not isinstance(operators, Mapping):
        findings.append(Finding("recipe.operators_form", name))
        return {}
    unknown_keys(operators, LABELS, findings, name)
    return {
        str(label): _one_of(operator, OPERATORS, "operators", findings, name) for label, operator in operators.items()
    }


def read_privacy(entries: Any, findings: list[Finding]) -> list[Criterion]:
    """The privacy models, in the order of the recipe."""
    if not isinstance(entries, Sequence) or isinstance(entries, str):
        findings.append(Finding("recipe.privacy_form"))
        return []
    models = [_model(entry, findings) for entry in entries]
    return [model for model in models if model is not None]


def _model(entry: Any, findings: list[Finding]) -> Criterion | None:
    if not isinstance(entry, Mapping) or entry.get("model") not in MODELS:
        findings.append(Finding("recipe.unknown_model", facts={"known": ", ".join(MODELS)}))
        return None
    model = MODELS[entry["model"]]
    fields = read_parameters(entry, model.parameters, model=model.model, findings=findings)
    if fields is None:
        return None
    read: Criterion = model(**fields)
    return read


def read_suppression(section: Any, findings: list[Finding]) -> dict[str, Any]:
    """The fields of ``Suppression``."""
    if not isinstance(section, Mapping):
        findings.append(Finding("recipe.suppression"))
        return {}
    unknown_keys(section, ("max_records", "rows", "by"), findings)
    most = section.get("max_records", 0.0)
    if not _is_number(most) or not 0 <= most <= 1:
        findings.append(Finding("recipe.suppression"))
        most = 0.0
    return {
        "max_records": float(most),
        "rows": _one_of(section.get("rows", "keep"), ("keep", "remove"), "rows", findings),
        "by": _one_of(section.get("by", "records"), ("records", "cells"), "by", findings),
    }


def read_search(section: Any, findings: list[Finding]) -> dict[str, Any]:
    """The fields of ``Search``."""
    if not isinstance(section, Mapping):
        findings.append(
            Finding("recipe.unknown_word", facts={"key": "search", "known": "method, metric, limit_seconds"})
        )
        return {}
    unknown_keys(section, ("method", "metric", "limit_seconds"), findings)
    seconds = section.get("limit_seconds", SEARCH_SECONDS)
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not 1 <= seconds <= MOST_SEARCH_SECONDS:
        findings.append(Finding("recipe.limit_seconds", facts={"most": MOST_SEARCH_SECONDS}))
        seconds = SEARCH_SECONDS
    return {
        "method": _one_of(section.get("method", "optimal"), METHODS, "method", findings),
        "metric": _one_of(section.get("metric", METRICS[0]), METRICS, "metric", findings),
        "limit_seconds": seconds,
    }


def read_shuffle(value: Any, findings: list[Finding]) -> bool:
    """Whether records leave in another order."""
    if not isinstance(value, bool):
        findings.append(Finding("recipe.unknown_word", facts={"key": "shuffle", "known": "true, false"}))
        return False
    return value


def read_pseudonyms(section: Any, findings: list[Finding]) -> dict[str, Any]:
    """The fields of ``Pseudonyms``."""
    if not isinstance(section, Mapping):
        findings.append(Finding("recipe.unknown_word", facts={"key": "pseudonyms", "known": "scope, escrow_days"}))
        return {}
    unknown_keys(section, ("scope", "escrow_days"), findings)
    days = section.get("escrow_days")
    if days is not None and not (_is_integer(days) and 1 <= days <= MOST_ESCROW_DAYS):
        findings.append(Finding("recipe.escrow_days", facts={"most": MOST_ESCROW_DAYS}))
        days = None
    return {"scope": _one_of(section.get("scope", "release"), SCOPES, "scope", findings), "escrow_days": days}


def read_recoding(value: Any, findings: list[Finding]) -> str:
    """How records that the levels would suppress are treated."""
    return _one_of("none" if value is None else value, RECODINGS, "recoding", findings)


def read_version(value: Any, findings: list[Finding]) -> int:
    """The version of the form of the recipe; without a word about it, the first."""
    if value not in VERSIONS or isinstance(value, bool):
        findings.append(Finding("recipe.version", facts={"known": ", ".join(map(str, VERSIONS))}))
        return VERSIONS[-1]
    return int(value)


def read_boundaries(value: Any, findings: list[Finding]) -> str | None:
    """The digest of the boundaries of the version before."""
    if value is not None and not (isinstance(value, str) and _DIGEST.fullmatch(value)):
        findings.append(Finding("recipe.boundaries_digest"))
        return None
    return value


def read_assumed_unknown(
    names: Any, columns: Mapping[str, Mapping[str, Any]], findings: list[Finding]
) -> tuple[str, ...]:
    """The columns of which a person states that nobody outside could know them. Only those of role ``other`` can be."""
    if not isinstance(names, Sequence) or isinstance(names, str) or not all(isinstance(entry, str) for entry in names):
        findings.append(Finding("recipe.assumed_unknown_form"))
        return ()
    for name in names:
        if name not in columns:
            findings.append(absent(name, tuple(columns), code="recipe.unknown_column"))
        elif columns[name].get("role") != "other":
            findings.append(Finding("recipe.assumed_unknown_role", name))
    return tuple(dict.fromkeys(names))


def _one_of(value: Any, known: Sequence[str], key: str, findings: list[Finding], column: str | None = None) -> str:
    if value not in known:
        facts = {"key": key, "known": ", ".join(known)}
        findings.append(Finding(_about("recipe.unknown_word", column), column, facts=facts))
        return known[-1]
    return str(value)


def _about(code: str, column: str | None) -> str:
    return code if column is None else f"{code}_of_column"


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
