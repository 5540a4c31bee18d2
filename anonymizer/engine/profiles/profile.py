"""Describe a table column by column: what it holds, how it is written, and the role that it seems to have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from anonymizer.engine.hierarchies.bands import Numbers, amount_bands, even_bands
from anonymizer.engine.profiles.classification import classify
from anonymizer.engine.profiles.headers import Concept, concept_of, is_amount
from anonymizer.engine.profiles.identifiers import (
    FORM_SHARE,
    MOST_ROWS_OF_NUMBER,
    ColumnValues,
    Identifiers,
    NameModel,
    identifiers_in,
)
from anonymizer.engine.profiles.indigenous_identity import telling_values
from anonymizer.engine.profiles.kinds import Evidence, gather, kind_of
from anonymizer.engine.profiles.sketches import ColumnSketch
from anonymizer.engine.profiles.traces import traces_in

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

_WRITTEN_KINDS = ("category", "code", "integer", "boolean", "language", "province")
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
    amount_bands: Any = None
    """The one in whose finest bands it leaves where it is sensitive, if it holds amounts; None in profiles from before there was another."""
    text: bool = False
    """Whether people write freely here."""
    concept: str | None = None
    """What the name says the column is about."""
    identifier: str | None = None
    """The direct identifier that the column is or holds (a concept or a kind); None where it is clean of any."""
    confidence: float = 0.0
    """How sure that is, 0 to 1: from what the name says, what the values look like, and whether they agree."""
    indigenous: int | None = None
    """Records whose value tells of an Indigenous identity, Nation or community (estimated where the column is sampled); None where
    nobody looked."""
    traces: Mapping[str, int] = field(default_factory=dict)
    """Records in which an identifier stands inside the value, by kind, counted over all records."""

    @property
    def is_amount(self) -> bool:
        """Whether it holds amounts or measurements, which leave in bands and never exact."""
        return holds_amounts(self.kind, self.distinct)

    def hierarchy_as(self, role: str) -> Any:
        """The hierarchy for the recipe where the column has this role, which a person may give it after the profile."""
        fitting = self.amount_bands if role == "sensitive" and self.is_amount else None
        return fitting if fitting is not None else self.hierarchy if self.hierarchy is not None else "told-or-not"

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
            "amount_bands": self.amount_bands,
            "text": self.text,
            "concept": self.concept,
            "identifier": self.identifier,
            "confidence": self.confidence,
            "indigenous": self.indigenous,
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


def profile(source: Source, *, names: NameModel | None = None) -> TableProfile:
    """Describe every column, in one pass.

    Columns with many different values are judged by an even sample of their rows; ``distinct`` is then an estimate.

    Args:
        source: the table. Read once.
        names: knows names of persons. Without it, only full names with capitals that repeat little are taken for names.
    """
    sketches = {column: ColumnSketch() for column in source.columns}
    for batch in source.batches():
        for column, sketch in sketches.items():
            sketch.add(batch.column(column))
    records = next((sketch.records for sketch in sketches.values()), 0)
    return TableProfile(records, tuple(_describe(name, sketch, names) for name, sketch in sketches.items()))


def identifiers_of(name: str, sketch: ColumnSketch, names: NameModel | None) -> Identifiers | None:
    """What in a column identifies persons by its values, whatever its header says; the header tells amounts and places only."""
    concept = concept_of(name)
    sample = dict(sketch.sample())
    evidence = gather(sample.items())
    says_kind = concept is not None and concept.role != "direct-identifier"
    kind = kind_of(evidence, concept.name if concept is not None and says_kind else None)
    values = ColumnValues.of(sample, evidence, present=sketch.records - sketch.missing, distinct=sketch.distinct)
    traces = sketch.traces.to_dict()
    is_place = concept is not None and concept.name == "place"
    identifiers = identifiers_in(values, kind=kind, is_place=is_place, is_amount=is_amount(name), names=names)
    if identifiers is None and (kind == "text" or _is_written_in(kind, concept, values, traces)) and traces:
        facts = {"concept": ", ".join(traces), "records": max(traces.values()), "present": values.present}
        return Identifiers("free_text", "role.traces", facts, are_strays=True)
    return identifiers


def _describe(name: str, sketch: ColumnSketch, names: NameModel | None) -> ColumnProfile:
    concept = concept_of(name)
    sample = dict(sketch.sample())
    evidence = gather(sample.items())
    kind = kind_of(evidence, concept.name if concept else None)
    traces = sketch.traces.to_dict()
    present = sketch.records - sketch.missing
    values = ColumnValues.of(sample, evidence, present=present, distinct=sketch.distinct)
    identifiers = _identifiers(name, kind, concept, values, names)
    if (identifiers is None or identifiers.concept == "unique") and _is_written_in(kind, concept, values, traces):
        kind, identifiers = "text", None
    elif identifiers is not None and (identifiers.are_strays or identifiers.concept == "person_name"):
        kind = "text" if identifiers.are_strays else "person_name"
    role, reason, facts = _role(kind, concept, sketch, identifiers)
    numbers = Numbers.of(sample.items()) if kind == "decimal" or (kind == "integer" and sketch.distinct > 2) else None
    classification = classify(role, reason, kind=kind, concept=concept, evidence=evidence, traces=traces)
    return ColumnProfile(
        name=name,
        kind=kind,
        missing=sketch.missing,
        distinct=sketch.distinct,
        distinct_is_exact=sketch.distinct_is_exact,
        shapes=() if kind == "text" else sketch.shapes(),
        role=role,
        reason=classification.reason or reason,
        reason_facts=classification.facts or facts,
        hierarchy=_hierarchy(kind, numbers),
        amount_bands=amount_bands(numbers) if numbers is not None and holds_amounts(kind, sketch.distinct) else None,
        text=kind == "text",
        concept=concept.name if concept else None,
        identifier=classification.identifier,
        confidence=classification.confidence,
        indigenous=_telling(sketch),
        traces=traces,
    )


def _telling(sketch: ColumnSketch) -> int:
    """How many records say it."""
    weights = dict(sketch.sample())
    return round(sum(weights[value] for value in telling_values(weights)))


def _identifiers(
    header: str, kind: str, concept: Concept | None, values: ColumnValues, names: NameModel | None
) -> Identifiers | None:
    """What the values say of persons. A few strays change nothing where the header says that all are identifiers."""
    if kind == "text":
        return None
    is_place = concept is not None and concept.name == "place"
    identifiers = identifiers_in(values, kind=kind, is_place=is_place, is_amount=is_amount(header), names=names)
    is_named = concept is not None and concept.role == "direct-identifier"
    return None if identifiers is not None and identifiers.are_strays and is_named else identifiers


def _is_written_in(kind: str, concept: Concept | None, values: ColumnValues, traces: Mapping[str, int]) -> bool:
    """Whether people wrote identifiers into a column that looked like one of categories, codes or numbers.

    A telephone number in the name of a service that many records show is the service's own.
    """
    if not traces or kind not in _WRITTEN_KINDS or _all_of_one_form(values.evidence):
        return False
    if concept is None or concept.name != "service_name":
        return True
    records = [records for value, records in values.counts.items() if traces_in(value)]
    return sum(records) <= MOST_ROWS_OF_NUMBER * len(records)


def _all_of_one_form(evidence: Evidence) -> bool:
    return any(evidence.share(form) >= FORM_SHARE for form in ("sin", "health_number"))


def _role(
    kind: str, concept: Concept | None, sketch: ColumnSketch, identifiers: Identifiers | None
) -> tuple[str, str, dict[str, Any]]:
    """The role, the code of the reason, and the facts in it. In doubt, the more careful role.

    Values beat headers: what the values say of persons is asked first.
    """
    if kind == "empty":
        return "other", "role.empty", {}
    is_named = concept is not None and concept.role == "direct-identifier"
    if identifiers is not None and not (is_named and identifiers.concept == "unique"):
        return "direct-identifier", identifiers.reason, dict(identifiers.facts)
    if kind == "text":
        return "direct-identifier", "role.free_text", {}
    if concept is not None and is_named:
        return "direct-identifier", "role.name_says_identifier", {"concept": concept.name}
    if kind in ("postal_code", "fsa", "age"):
        return "quasi-identifier", "role.known_to_neighbours", {"concept": kind}
    if concept is not None:
        reasons = {"quasi-identifier": "role.known_to_neighbours", "sensitive": "role.would_hurt"}
        # What the service did tells people apart as well, and an interpreter tells the language: no header makes a column harmless.
        role = "quasi-identifier" if concept.role == "other" else concept.role
        return role, reasons.get(concept.role, "role.about_the_service"), {"concept": concept.name}
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


def _hierarchy(kind: str, numbers: Numbers | None) -> Any:
    if kind == "year":
        return {"builtin": "intervals", "widths": [5, 10]}
    if numbers is not None:
        return even_bands(numbers)
    return _HIERARCHY_OF_KIND.get(kind, "told-or-not" if kind == "integer" else None)
