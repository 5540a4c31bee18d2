"""Which direct identifier a column is or holds, how sure that is, and the reason, from its name and its values together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from anonymizer.engine.profiles.headers import Concept
from anonymizer.engine.profiles.identifiers import FORM_SHARE
from anonymizer.engine.profiles.kinds import Evidence

_FORMS = ("email", "phone", "sin", "health_number", "address", "person_name")
_CHECKED = ("email", "sin", "health_number")


@dataclass(frozen=True, slots=True)
class Classified:
    """The identifier, None where the column is clean; the confidence in either; a better reason than the role's, if any."""

    identifier: str | None
    confidence: float
    reason: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


def classify(
    role: str, reason: str, *, kind: str, concept: Concept | None, evidence: Evidence, traces: Mapping[str, int]
) -> Classified:
    """What a column is, given the role that it was taken for.

    The confidences are judgements, ordered by how much speaks for them, and not measured frequencies: name and values agree .99;
    values with a check digit .95; other values or a telling name .85; a name whose values look otherwise .6.
    """
    if kind == "empty":
        return Classified(None, 0.5)
    if kind == "text" and traces:
        facts = {"concept": ", ".join(traces), "records": max(traces.values())}
        return Classified("free_text", 0.99 if max(traces.values()) >= 5 else 0.9, "role.traces", facts)
    if reason == "role.stray_identifiers":
        return Classified("free_text", 0.85)
    if role != "direct-identifier":
        return Classified(None, 0.9 if concept is not None else 0.6)
    if kind == "text":
        return Classified("free_text", 0.9 if concept is not None else 0.8)
    named = concept.name if concept is not None and concept.role == "direct-identifier" else None
    form = max(_FORMS, key=evidence.share)
    if named in _FORMS and evidence.share(named) >= FORM_SHARE:
        facts = {"concept": named, "percent": round(100 * evidence.share(named))}
        return Classified(named, 0.99, "role.name_and_values", facts)
    if reason == "role.values_are_identifiers" and evidence.share(form) >= FORM_SHARE:
        return Classified(form, 0.95 if form in _CHECKED else 0.85)
    if named is not None:
        contradicted = named in ("email", "phone", "sin") and evidence.share(named) < 0.1
        return Classified(named, 0.6 if contradicted else 0.85)
    return Classified("unique" if reason in ("role.nearly_unique", "role.few_rows_each") else kind, 0.7)
