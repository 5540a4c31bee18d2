"""The result of a transformation: a source that applies the treatments while it is read, and the figures about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.risk import RiskReport, everything_known
from anonymizer.engine.table.codes import Codes, require_columns
from anonymizer.engine.tabulation.small_cells import HiddenCells, ShownTable, hide_small_cells
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.text.operators.replacement import Redaction, Replacer
from anonymizer.engine.text.reasons import OnRedacted
from anonymizer.engine.transformation.escrow import OnPseudonym
from anonymizer.engine.transformation.permutation import shuffled
from anonymizer.engine.transformation.treatments import (
    Treatment,
    by_code,
    codes_of_rows,
    fixed_level,
    keep,
    pseudonyms,
    suppress,
)

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Reading, Source

type Shown = tuple[Codes, Codes, tuple[str | None, ...]]
"""A quasi-identifier as it leaves: the code of each record, the general form of each code, the words for these."""


@dataclass(slots=True)
class TransformationSummary:
    """What a transformation did. ``to_dict`` is the published form."""

    levels: Mapping[str, int]
    metric: str
    loss: float
    suppressed_records: int
    nodes: int
    nodes_checked: int
    before: RiskReport
    after: RiskReport
    unknown_values: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[Finding, ...] = ()
    cells: HiddenCells | None = None
    """For a table of counts: which cells are hidden."""
    seconds: dict[str, float] = field(default_factory=dict)
    recoding: Mapping[str, Any] | None = None
    """Figures about records at levels of their own; None where the levels hold for every record."""
    search: Mapping[str, Any] = field(default_factory=lambda: {"is_proved": True})
    """Whether nothing better is left; where the search ended early, a loss that no answer falls below, and what ended it."""
    perturbed: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """For each perturbed column, how much it was changed."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        values = {
            "levels": dict(self.levels),
            "metric": self.metric,
            "loss": self.loss,
            "suppressed_records": self.suppressed_records,
            "suppression_rate": self.suppressed_records / max(self.after.records, 1),
            "k": self.after.k,
            "recoding": None if self.recoding is None else dict(self.recoding),
            "perturbed": {name: dict(figures) for name, figures in self.perturbed.items()},
            "search": dict(self.search),
            "nodes": self.nodes,
            "nodes_checked": self.nodes_checked,
            "unknown_values": dict(self.unknown_values),
            "notes": [note.to_dict() for note in self.notes],
            "seconds": dict(self.seconds),
            "before": self.before.to_dict(),
            "after": self.after.to_dict(),
        }
        return values if self.cells is None else {**values, "cells": {**self.cells.to_dict(), **self.cells.for_owner()}}


class Candidate:
    """A table as it would leave. A source: ``batches`` can be read again and again.

    Columns and records keep their order, or records are shuffled where the recipe says so; dropped columns are not there. Suppressed records show ``*`` in every
    quasi-identifier, or are left out where the recipe says so.
    """

    def __init__(
        self,
        source: Source,
        recipe: Recipe,
        outcome: TransformationSummary,
        *,
        shown: Mapping[str, Shown],
        suppressed: Mask | None,
        key: bytes,
        detector: Detector | None,
        renewed: Mask | None = None,
        on_pseudonym: OnPseudonym | None = None,
        pseudonym_key: bytes | None = None,
        on_redacted: OnRedacted | None = None,
        boundaries: Callable[[], Boundaries] | None = None,
    ) -> None:
        self.recipe, self.outcome, self._boundaries = recipe, outcome, boundaries
        self.columns = tuple(name for name in source.columns if recipe.columns[name].treatment != "drop")
        self.reading: Reading = source.reading
        self._source, self._shown, self._suppressed = source, shown, suppressed
        self._key = key
        self._renewed, self._on_pseudonym = renewed, on_pseudonym
        self._treatments = {
            name: _treatment(recipe, name, key, detector, on_pseudonym, pseudonym_key, on_redacted)
            for name in self.columns
            if name not in shown
        }

    @property
    def record_count(self) -> int:
        """Number of rows that leave."""
        removed = self.outcome.suppressed_records if self.recipe.suppression.rows == "remove" else 0
        return self.outcome.after.records - removed

    def hide_small_cells(self) -> None:
        """Find the small cells of a table of counts; from now on they are hidden when the candidate is read.

        Raises:
            InvalidSource: the table is no table of counts.
            CriterionUnmet: its hidden cells could be worked out.
        """
        assert self.recipe.table is not None  # only a recipe for a table asks for it
        self.outcome.cells = hide_small_cells(_Treated(self), self.recipe.table)
        self.outcome.notes += self.outcome.cells.notes

    def measure_everything_known(self, persons: Codes | None) -> None:
        """Add to the outcome the groups that there would be if all that leaves were known.

        Args:
            persons: the person of each record of the table, if they are known.
        """
        rules, links = self.recipe.columns, self.recipe.links
        columns = [name for name in self.columns if name not in links and not rules[name].is_text]
        mask = self.leaving
        who = persons if persons is None or mask is None else persons[mask]
        exposure = everything_known(self.treated(columns) if columns else (), columns, persons=who)
        self.outcome.after = replace(self.outcome.after, everything_known=exposure)

    @cached_property
    def boundaries(self) -> Boundaries | None:
        """Of the groups, for the next version of a series; None where levels hold for every record."""
        return None if self._boundaries is None else self._boundaries()

    @property
    def leaving(self) -> Mask | None:
        """Which records of the table leave; None where all do."""
        return None if self._suppressed is None or self.recipe.suppression.rows != "remove" else ~self._suppressed

    @property
    def suppressed(self) -> Mask | None:
        """Which records of the table show nothing in their quasi-identifiers, or are left out; None where none do."""
        return self._suppressed

    @property
    def levels(self) -> Mapping[str, int]:
        """The level that each quasi-identifier has reached."""
        return self.outcome.levels

    @property
    def loss(self) -> float:
        return self.outcome.loss

    @property
    def suppressed_records(self) -> int:
        return self.outcome.suppressed_records

    @property
    def before(self) -> RiskReport:
        return self.outcome.before

    @property
    def after(self) -> RiskReport:
        return self.outcome.after

    @property
    def seconds(self) -> Mapping[str, float]:
        """Time of each step; ``apply`` grows while the candidate is read."""
        return self.outcome.seconds

    def report(self) -> dict[str, Any]:
        """The outcome as JSON values."""
        return self.outcome.to_dict()

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, treated, in their order or shuffled."""
        if self.recipe.shuffle:
            return shuffled(lambda: self._in_order(columns), rows=self.record_count, key=self._key)
        return self._in_order(columns)

    def _in_order(self, columns: Sequence[str] | None) -> Iterator[pa.RecordBatch]:
        """The records, treated. Quasi-identifiers come from their codes and are not read again."""
        if self.outcome.cells is not None:
            return ShownTable(_Treated(self), self.outcome.cells).batches(columns)
        return self.treated(columns)

    def treated(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """As ``batches``, before the small cells of a table of counts are hidden."""
        import pyarrow as pa

        names = list(self.columns if columns is None else columns)
        require_columns(self.columns, names)
        schema = pa.schema([(name, pa.string()) for name in names])
        self.outcome.seconds["apply"] = 0.0
        first = 0
        # Where every wanted column comes from codes, one column is still read: the source sets the size of batches.
        read = [name for name in names if name not in self._shown] or [self._source.columns[0]]
        if self.recipe.person is not None and any(map(self._needs_person, names)):
            read = list(dict.fromkeys([*read, self.recipe.person]))
        for batch in self._source.batches(read):
            started = perf_counter()
            rows = slice(first, first + batch.num_rows)
            first += batch.num_rows
            treated = pa.RecordBatch.from_arrays([self._cells(name, batch, rows) for name in names], schema=schema)
            if self._suppressed is not None and self.recipe.suppression.rows == "remove":
                treated = treated.filter(pa.array(~self._suppressed[rows]))
            self.outcome.seconds["apply"] += perf_counter() - started
            yield treated

    def _cells(self, name: str, batch: pa.RecordBatch, rows: slice) -> pa.Array:
        treatment = self._treatments.get(name)
        if isinstance(treatment, Redaction) and self.recipe.person is not None and self._needs_person(name):
            return treatment(batch.column(name), batch.column(self.recipe.person))
        if treatment is not None:
            treated = treatment(batch.column(name))
            if self._renewed is None or self.recipe.columns[name].treatment != "pseudonym":
                return treated
            return self._renewed_codes(name, batch.column(name), treated, rows)
        codes, general, labels = self._shown[name]
        shown = general[codes[rows]]
        if self._suppressed is None:
            return by_code(shown, labels)
        return by_code(np.where(self._suppressed[rows], len(labels), shown), (*labels, ANY))

    def _renewed_codes(self, name: str, cells: pa.Array, codes: pa.Array, rows: slice) -> pa.Array:
        """The codes of a batch, where the records that could be linked to too few bear one of their own each."""
        import pyarrow as pa
        import pyarrow.compute as pc

        assert self._renewed is not None  # asked for only then
        mask = pa.array(self._renewed[rows])
        places = (rows.start + np.flatnonzero(self._renewed[rows])).tolist()
        group = self.recipe.columns[name].parameters.get("group")
        own = codes_of_rows(
            name, self._key, places, cells.filter(mask).to_pylist(), group=group, on_pseudonym=self._on_pseudonym
        )
        return pc.replace_with_mask(codes, mask, pa.array(own, pa.string()))

    def _needs_person(self, name: str) -> bool:
        treatment = self._treatments.get(name)
        return isinstance(treatment, Redaction) and treatment.needs_persons


class _Treated:
    """A candidate before its small cells are hidden. A source."""

    def __init__(self, candidate: Candidate) -> None:
        self.columns, self.reading, self.record_count = candidate.columns, candidate.reading, candidate.record_count
        self.batches = candidate.treated


def check_pseudonyms(recipe: Recipe, *, escrowed: bool, keyed: bool) -> None:
    """What the recipe promises about codes is done by whoever calls: otherwise it would be promised in vain.

    Raises:
        InvalidRecipe: the list of codes would not be kept, or they have no key of their own.
    """
    findings = []
    if recipe.pseudonym_columns and recipe.pseudonyms.escrow_days and not escrowed:
        findings.append(Finding("recipe.escrow_not_kept"))
    if recipe.pseudonym_columns and recipe.pseudonyms.scope != "release" and not keyed:
        findings.append(Finding("recipe.pseudonym_key_missing"))
    if findings:
        raise InvalidRecipe(*findings)


def _treatment(
    recipe: Recipe,
    name: str,
    key: bytes,
    detector: Detector | None,
    on_pseudonym: OnPseudonym | None,
    pseudonym_key: bytes | None,
    on_redacted: OnRedacted | None,
) -> Treatment:
    rule = recipe.columns[name]
    match rule.treatment:
        case "pseudonym":
            return pseudonyms(name, pseudonym_key or key, group=rule.parameters.get("group"), on_pseudonym=on_pseudonym)
        case "redact":
            replacer = Replacer(key, rule.operator, rule.operators)
            return Redaction(name, detector, replacer, kind=rule.kind, on_redacted=on_redacted)
        case "suppress":
            return suppress
        case "generalize":
            hierarchy = recipe.hierarchy_of(name)
            if hierarchy is not None and rule.level is not None:
                return fixed_level(hierarchy, rule.level)
    return keep
