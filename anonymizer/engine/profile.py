"""Describe a table column by column: what it holds, how it is written, and the role that it seems to have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from anonymizer.engine.classifying import SURE, classify
from anonymizer.engine.headers import Concept, concept_of
from anonymizer.engine.hierarchies.building import bands
from anonymizer.engine.kinds import Evidence, gather, kind_of
from anonymizer.engine.sketches import ColumnSketch

if TYPE_CHECKING:
    from anonymizer.engine.reading import Source

_DIRECT_KINDS = ("email", "phone", "person_name", "address")
_HIERARCHY_OF_KIND: Mapping[str, Any] = {
    "age": "age-bands", "date": "dates", "datetime": "dates", "postal_code": "postal-code", "fsa": "fsa",
    "province": "province", "language": "language", "category": "told-or-not", "boolean": "told-or-not",
    "code": "told-or-not",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """One column. Holds no value, only counts and shapes."""

    name: str
    kind: str
    missing: int
    distinct: int
    distinct_is_exact: bool
    shapes: tuple[tuple[str, int], ...]
    role: str
    reason: str
    """Code of a message that says why this role is proposed."""
    reason_facts: Mapping[str, Any] = field(default_factory=dict)
    hierarchy: Any = None
    """A hierarchy for the recipe, where one fits."""
    text: bool = False
    """Whether people write freely here."""
    concept: str | None = None
    """What the name says the column is about."""
    identifier: str | None = None
    """The direct identifier that the column is or holds (a concept or a kind); None where it is clean of any."""
    confidence: float = 0.0
    """How sure that is, 0 to 1: from what the name says, what the values look like, and whether they agree."""
    traces: Mapping[str, int] = field(default_factory=dict)
    """Records in which an identifier stands inside the value, by kind, counted over all records."""

    @property
    def is_amount(self) -> bool:
        """Whether it holds amounts or measurements, which leave in bands and never exact."""
        return holds_amounts(self.kind, self.distinct)

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "kind": self.kind,
            "missing": self.missing,
            "distinct": self.distinct,
            "distinct_is_exact": self.distinct_is_exact,
            "shapes": [list(entry) for entry in self.shapes],
            "role": self.role,
            "reason": self.reason,
            "reason_facts": dict(self.reason_facts),
            "hierarchy": self.hierarchy,
            "text": self.text,
            "concept": self.concept,
            "identifier": self.identifier,
            "confidence": self.confidence,
            "traces": dict(self.traces),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ColumnProfile:
        return cls(**{**values, "shapes": tuple((form, count) for form, count in values["shapes"])})


@dataclass(frozen=True, slots=True)
class TableProfile:
    """A table: its number of records, and its columns in their order."""

    records: int
    columns: tuple[ColumnProfile, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"records": self.records, "columns": [column.to_dict() for column in self.columns]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TableProfile:
        return cls(values["records"], tuple(ColumnProfile.from_dict(column) for column in values["columns"]))


def profile(source: Source) -> TableProfile:
    """Describe every column, in one pass.

    Columns with many different values are judged by an even sample of each batch; ``distinct`` is then an estimate.
    """
    sketches = {column: ColumnSketch() for column in source.columns}
    for batch in source.batches():
        for column, sketch in sketches.items():
            sketch.add(batch.column(column))
    records = next((sketch.records for sketch in sketches.values()), 0)
    return TableProfile(records, tuple(_describe(name, sketch) for name, sketch in sketches.items()))


def _describe(name: str, sketch: ColumnSketch) -> ColumnProfile:
    concept = concept_of(name)
    evidence = gather(sketch.sample())
    kind = kind_of(evidence, concept.name if concept else None)
    traces = sketch.traces.to_dict()
    if _is_written_in(kind, concept, evidence, traces):
        kind = "text"
    role, reason, facts = _role(kind, concept, sketch, evidence)
    found = classify(role, reason, kind=kind, concept=concept, evidence=evidence, traces=traces)
    return ColumnProfile(
        name=name,
        kind=kind,
        missing=sketch.missing,
        distinct=sketch.distinct,
        distinct_is_exact=sketch.distinct_is_exact,
        shapes=() if kind == "text" else sketch.shapes(),
        role=role,
        reason=found.reason or reason,
        reason_facts=found.facts or facts,
        hierarchy=_hierarchy(kind, sketch, evidence),
        text=kind == "text",
        concept=concept.name if concept else None,
        identifier=found.identifier,
        confidence=found.confidence,
        traces=traces,
    )


def _is_written_in(kind: str, concept: Concept | None, evidence: Evidence, traces: Mapping[str, int]) -> bool:
    """Whether people wrote identifiers into a column that looked like one of categories or codes.

    A telephone number in the name of a service is the service's own.
    """
    own = concept is not None and concept.name in ("service_name", "address")
    return bool(traces) and kind in ("category", "code") and not own and not _all_of_one_form(evidence)


def _all_of_one_form(evidence: Evidence) -> bool:
    return any(evidence.share(form) >= SURE for form in ("sin", "health_number"))


def _role(
    kind: str, concept: Concept | None, sketch: ColumnSketch, evidence: Evidence
) -> tuple[str, str, dict[str, Any]]:
    """The role, the code of the reason, and the facts in it. In doubt, the more careful role."""
    present = sketch.records - sketch.missing
    if kind == "empty":
        return "other", "role.empty", {}
    if kind == "text":
        return "direct-identifier", "role.free_text", {}
    if kind in _DIRECT_KINDS and (concept is None or concept.role != "other"):
        return "direct-identifier", "role.values_are_identifiers", {
            "concept": kind, "percent": round(100 * max(evidence.share(kind), 0.0))}  # fmt: skip
    for form in ("sin", "health_number"):
        if evidence.share(form) >= SURE and evidence.distinct >= 10:
            return "direct-identifier", "role.values_are_identifiers", {
                "concept": form, "percent": round(100 * evidence.share(form))}  # fmt: skip
    if concept is not None and concept.role == "direct-identifier":
        return "direct-identifier", "role.name_says_identifier", {"concept": concept.name}
    if kind in ("postal_code", "fsa", "age"):
        return "quasi-identifier", "role.known_to_neighbours", {"concept": kind}
    if concept is not None:
        reasons = {"quasi-identifier": "role.known_to_neighbours", "sensitive": "role.would_hurt"}
        # What the service did tells people apart as well, and an interpreter tells the language: no header makes a column harmless.
        role = "quasi-identifier" if concept.role == "other" else concept.role
        return role, reasons.get(concept.role, "role.about_the_service"), {"concept": concept.name}
    nearly_unique = present >= 20 and sketch.distinct >= 0.98 * present
    if nearly_unique and kind in ("integer", "code", "category"):
        return "direct-identifier", "role.nearly_unique", {"distinct": sketch.distinct, "present": present}
    if kind in ("date", "datetime", "year", "province", "language"):
        return "quasi-identifier", "role.known_to_neighbours", {"concept": kind}
    if holds_amounts(kind, sketch.distinct):
        return "quasi-identifier", "role.measure", {}
    return "quasi-identifier", "role.unsure", {}


MOST_CODES = 100
"""An integer column with more different values holds amounts, or numbers of something, and no codes."""


def holds_amounts(kind: str, distinct: int) -> bool:
    """Whether values are so many that each tells a few records apart: they leave in bands, never exact."""
    return kind == "decimal" or (kind == "integer" and distinct > MOST_CODES)


def _hierarchy(kind: str, sketch: ColumnSketch, evidence: Evidence) -> Any:
    if kind == "year":
        return {"builtin": "intervals", "widths": [5, 10]}
    if holds_amounts(kind, sketch.distinct):
        return bands(sketch.sample())
    if kind == "integer" and sketch.distinct > 1:
        return {"builtin": "intervals", "widths": [5, 10]} if sketch.distinct > 20 else "told-or-not"
    return _HIERARCHY_OF_KIND.get(kind)
