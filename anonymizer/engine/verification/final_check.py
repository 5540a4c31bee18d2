"""The final check: the very table that would leave is searched once more for what still looks like a direct identifier.

Whatever the recipe says of a column, its values are judged as those of an upload are (``identifiers``), and every text is searched for
telephone numbers, e-mail addresses and numbers that pass their check (``traces``). What the engine itself wrote is no finding:
pseudonyms, labels in brackets, ``*``, bands and levels of hierarchies, and the invented numbers and addresses of surrogates.
A column that a person has reviewed (``reviewed: true`` in the recipe) is not searched; the recipe and the report name it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from anonymizer.engine.errors import EngineError, Finding
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.profiles.identifiers import Identifiers, NameModel
from anonymizer.engine.profiles.profile import identifiers_of
from anonymizer.engine.profiles.sketches import ColumnSketch
from anonymizer.engine.profiles.traces import traces_in

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.recipe import Recipe

_LABELS = re.compile(r"\[[A-ZÀ-Þ_’' ]{2,40}(?:-[0-9A-Za-z]+)?\]")
_INVENTED = re.compile(r"555[-. ]01\d\d(?!\d)|@(?:[\w-]+\.)*example\.(?:org|com|net)", re.IGNORECASE)
"""Reserved for fiction (555-01xx, RFC 2606): what surrogates are made of."""


class WrittenTable(Protocol):
    """A table that was written, read again."""

    @property
    def columns(self) -> tuple[str, ...]: ...

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]: ...


class IdentifiersRemain(EngineError):
    """Columns of the table that would leave still look like direct identifiers; nothing leaves."""


def require_no_identifiers(
    written: WrittenTable, recipe: Recipe, *, levels: Mapping[str, int], names: NameModel | None
) -> None:
    """Nothing in a table that was written looks like a direct identifier.

    Args:
        written: what would leave. Read once.
        recipe: what was done to each column.
        levels: the level that each generalized column has reached.
        names: knows names of persons.

    Raises:
        IdentifiersRemain: with a finding for each column, its name and counts, and no value.
    """
    findings = residual_identifiers(written, recipe, levels=levels, names=names)
    if findings:
        raise IdentifiersRemain(*findings)


def residual_identifiers(
    written: WrittenTable, recipe: Recipe, *, levels: Mapping[str, int], names: NameModel | None
) -> tuple[Finding, ...]:
    """A finding for each column of a written table that still looks like a direct identifier."""
    searched = _searched(written, recipe)
    texts = {name for name in searched if recipe.columns[name].treatment == "redact"}
    sketches = {name: ColumnSketch() for name in searched if name not in texts}
    traced: dict[str, dict[str, int]] = {name: {} for name in texts}
    for batch in written.batches(searched) if searched else ():
        for name in searched:
            if name in texts:
                _count_traces(batch.column(name), traced[name])
            else:
                sketches[name].add(_without_stars(batch.column(name)))
    findings = [_of_text(name, traced[name]) for name in searched if name in texts and traced[name]]
    for name, sketch in sketches.items():
        identifiers = identifiers_of(name, sketch, names)
        if identifiers is not None and not (identifiers.concept == "unique" and _is_coarser(recipe, name, levels)):
            findings.append(_of_column(name, identifiers, sketch))
    return tuple(findings)


def _searched(written: WrittenTable, recipe: Recipe) -> list[str]:
    """The columns that could hold what came in: no pseudonyms, no counts of a table of counts, nothing a person has reviewed."""
    counted = () if recipe.table is None else (*recipe.table.counts, *recipe.table.measures)
    return [
        name
        for name in written.columns
        if name not in counted
        and not recipe.columns[name].reviewed
        and recipe.columns[name].treatment not in ("drop", "pseudonym", "suppress")
    ]


def _is_coarser(recipe: Recipe, name: str, levels: Mapping[str, int]) -> bool:
    """Whether the engine wrote the values of a column, so that their number and form are its own; or they tell cells apart."""
    rule = recipe.columns[name]
    generalized = rule.treatment == "generalize" and (recipe.recodes or (rule.level or levels.get(name, 0)) > 0)
    return generalized or rule.treatment in PERTURBATIONS or recipe.table is not None


def _without_stars(column: pa.Array) -> pa.Array:
    import pyarrow.compute as pc

    return column.filter(pc.fill_null(pc.not_equal(column, ANY), fill_value=False))


def _count_traces(column: pa.Array, counts: dict[str, int]) -> None:
    """Add the records of a batch of redacted texts in which something is left, by kind; distinct texts are searched once."""
    import pyarrow.compute as pc

    counted = pc.value_counts(column.drop_null())
    for text, records in zip(counted.field("values").to_pylist(), counted.field("counts").to_pylist(), strict=True):
        for kind in traces_in(_INVENTED.sub(" ", _LABELS.sub(" ", text))):
            counts[kind] = counts.get(kind, 0) + records


def _of_text(name: str, traced: Mapping[str, int]) -> Finding:
    facts = {"concept": ", ".join(sorted(traced)), "records": max(traced.values())}
    return Finding("final_check.text", name, facts=facts)


def _of_column(name: str, identifiers: Identifiers, sketch: ColumnSketch) -> Finding:
    records = identifiers.facts.get("records", sketch.records - sketch.missing)
    if identifiers.concept == "unique":
        return Finding("final_check.numbers", name, facts={"distinct": sketch.distinct, "records": records})
    concept = identifiers.facts["concept"]
    if identifiers.are_strays:
        return Finding("final_check.strays", name, facts={"concept": concept, "records": records})
    facts = {"concept": concept, "records": records, "percent": identifiers.facts["percent"]}
    return Finding("final_check.values", name, facts=facts)
