"""A source whose cells are cleaned while it is read, as its recipe says, before anything else is done with it.

Each cleaned column is counted once by its distinct texts; what becomes of each is then looked up batch by batch, so that no second copy of the
table exists. Same table, recipe and maps: same cells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.cleaning.persons import PersonFigures, person_figures
from anonymizer.engine.cleaning.rows import row_figures
from anonymizer.engine.cleaning.steps import ColumnPlan, plan_column
from anonymizer.engine.cleaning.value_maps import ValueMaps
from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from anonymizer.engine.profiles.naming_columns import identifies
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recipe.cleaning import Cleaning, Form
from anonymizer.engine.table.codes import absent
from anonymizer.engine.table.readers.source import encoded_batches, wanted
from anonymizer.engine.table.record_subset import Remaining

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Reading, Source


@dataclass(frozen=True, slots=True)
class CleaningReport:
    """What cleaning did. Column names and counts, and no value."""

    cleaning: Cleaning
    rows_before: int
    rows: int
    row_steps: Mapping[str, Mapping[str, int]]
    columns: Mapping[str, ColumnPlan]

    @property
    def new_spellings(self) -> Mapping[str, tuple[int, int]]:
        """By column, how many spellings its map does not know, and in how many cells they stand."""
        steps = {name: plan.steps["values"] for name, plan in self.columns.items() if "values" in plan.steps}
        return {
            name: (fresh, figures.not_understood)
            for name, figures in steps.items()
            if (fresh := figures.details.get("new_spellings", 0))
        }

    def notes(self) -> tuple[Finding, ...]:
        """What a person should know: steps that lose more than they understand, values that became one, rows that stay or went."""
        notes = []
        for name, plan in self.columns.items():
            for step, figures in plan.steps.items():
                facts = {"understood": figures.understood, "not_understood": figures.not_understood}
                if figures.not_understood > figures.understood:
                    notes.append(Finding(f"cleaning.{step}_loses", name, facts=facts))
            contrary = _contrary(self.cleaning.columns[name].form, plan)
            if contrary:
                notes.append(Finding("cleaning.dates_other_order", name, facts={"cells": contrary}))
            if plan.spellings_after < plan.spellings_before:
                facts = {"before": plan.spellings_before, "after": plan.spellings_after}
                notes.append(Finding("cleaning.merged", name, facts=facts))
        notes += [
            Finding("cleaning.new_spellings", name, facts={"spellings": spellings, "cells": cells})
            for name, (spellings, cells) in self.new_spellings.items()
        ]
        return (*notes, *notes_of_rows(self.cleaning, self.row_steps))

    def to_dict(self) -> dict[str, Any]:
        """JSON values, for the report of a run."""
        return {
            "records_before": self.rows_before,
            "records": self.rows,
            "rows": {name: dict(figures) for name, figures in self.row_steps.items()},
            "columns": {name: plan.to_dict() for name, plan in self.columns.items()},
        }


def notes_of_rows(cleaning: Cleaning, row_steps: Mapping[str, Mapping[str, int]]) -> list[Finding]:
    """Which rows stay or went. ``row_steps``: as the report of a run holds them."""
    notes = []
    for step, counts in row_steps.items():
        if step == "persons":
            notes += _notes_of_persons(cleaning, counts)
        elif counts["rows"]:
            code = f"cleaning.{step}_left_out" if counts["left_out"] else f"cleaning.{step}_stay"
            notes.append(Finding(code, facts={"rows": counts["rows"]}))
        if counts.get("doubtful"):
            notes.append(Finding("cleaning.totals_doubtful", facts={"rows": counts["doubtful"]}))
    return notes


def _notes_of_persons(cleaning: Cleaning, counts: Mapping[str, int]) -> list[Finding]:
    """Who has several records, and what became of them; a number that stands for many; dates that nobody could read."""
    rule = cleaning.persons
    if rule is None or not counts["persons"]:
        return []
    code = "cleaning.persons_stay" if rule.keep == "all" else f"cleaning.persons_{rule.keep}"
    facts = {name: counts[name] for name in ("persons", "rows", "left_out")}
    notes = [Finding(code, rule.number, facts=facts)]
    if counts.get("most"):
        notes.append(Finding("cleaning.persons_often", rule.number, facts={"rows": counts["most"]}))
    if counts.get("undated"):
        notes.append(Finding("cleaning.persons_undated", rule.by, facts={"rows": counts["undated"]}))
    return notes


class CleanedSource:
    """A source over another one. ``cleaned`` tells what was done."""

    def __init__(self, source: Source, report: CleaningReport) -> None:
        self.columns = source.columns
        self.reading: Reading = source.reading
        self.record_count: int | None = report.rows
        self.cleaned = report
        self.beneath = source

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """As a source gives them."""
        import pyarrow as pa

        names = wanted(self.columns, columns)
        plans = self.cleaned.columns
        for batch in self.beneath.batches(names):
            arrays = [
                _decoded(_cleaned(column.dictionary_encode(), plans[name])) if name in plans else column
                for name, column in zip(names, batch.columns, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, names=names)

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """As ``encoded_batches`` promises."""
        import pyarrow as pa

        plans = self.cleaned.columns
        for batch in encoded_batches(self.beneath, list(columns)):
            arrays = [
                _cleaned(column, plans[name]) if name in plans else column
                for name, column in zip(columns, batch.columns, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, names=list(columns))


def clean(source: Source, recipe: Recipe, values: ValueMaps | None = None) -> Source:
    """The table as its recipe has it cleaned; the table itself where the recipe says nothing of it. ``transform``, ``offer`` and ``drift``
    begin with what this returns.

    Raises:
        InvalidRecipe: the maps are not there or not those that the recipe names; a column that tells who somebody is would be mapped.
        InvalidSource: dates or numbers can be read in two ways, and the recipe does not say in which.
    """
    if recipe.cleaning is None:
        return source
    check_cleaning(recipe)
    return cleaned(source, recipe.cleaning, values)


def cleaned(source: Source, cleaning: Cleaning, values: ValueMaps | None = None) -> CleanedSource:
    """As ``clean``, for a table without a recipe yet.

    Raises:
        InvalidRecipe, InvalidSource: as ``clean``; a column is not in the table.
    """
    persons = cleaning.persons
    named = [*cleaning.columns, *([] if persons is None else [persons.number, *([persons.by] if persons.by else [])])]
    gone = [
        absent(name, source.columns, code="recipe.unknown_column")
        for name in dict.fromkeys(named)
        if name not in source.columns
    ]
    if gone:
        raise InvalidRecipe(*gone)
    maps = _maps(cleaning, values)
    rows, before, row_steps = _rows(source, cleaning)
    if persons is not None:
        figures = _several_records(rows, cleaning, maps)
        before, row_steps = before or len(figures.is_left_out), {**row_steps, "persons": figures.to_dict()}
        rows = Remaining(rows, ~figures.is_left_out) if figures.left_out else rows
    plans, records = _plans(rows, cleaning, list(cleaning.columns), maps)
    return CleanedSource(rows, CleaningReport(cleaning, before or records, records, row_steps, plans))


def check_cleaning(recipe: Recipe) -> None:
    """What tells who somebody is keeps its words, so that she is recognized in what was released before: only its spelling is cleaned, and
    what says nothing becomes blank.

    Raises:
        InvalidRecipe: a column that identifies persons would be mapped or read in a form; records of persons would be left out of a table of
            counts, or by another number than that which tells persons apart.
    """
    cleaning = recipe.cleaning or Cleaning()
    findings = [
        Finding("cleaning.identifier", name)
        for name, steps in cleaning.columns.items()
        if (steps.values or steps.form is not None) and (name == recipe.person or identifies(recipe, name))
    ]
    if recipe.table is not None and cleaning.totals == "drop":
        findings.append(Finding("cleaning.totals_of_counts"))
    persons = cleaning.persons
    if persons is not None and persons.keep != "all":
        if recipe.table is not None:
            findings.append(Finding("cleaning.persons_of_counts"))
        if recipe.person not in (None, persons.number):
            findings.append(Finding("cleaning.persons_elsewhere", persons.number))
    if findings:
        raise InvalidRecipe(*findings)


def cleaning_of(source: Source) -> CleaningReport | None:
    """What was done to a source, or to the one beneath it; None where it stands as it came."""
    report: CleaningReport | None = getattr(source, "cleaned", None)
    return report


def require_cleaned(source: Source, recipe: Recipe) -> None:
    """A table is cleaned as its recipe says before it is counted.

    Raises:
        InvalidRecipe: it is not.
    """
    report = cleaning_of(source)
    if recipe.cleaning is not None and (report is None or report.cleaning != recipe.cleaning):
        raise InvalidRecipe(Finding("cleaning.not_applied"))


def _contrary(form: Form | None, plan: ColumnPlan) -> int:
    """Dates that can only be read in the other order than the recipe says."""
    if form is None or form.order is None:
        return 0
    return plan.steps["dates"].details.get("month-first" if form.order == "dmy" else "day-first", 0)


def _maps(cleaning: Cleaning, values: ValueMaps | None) -> ValueMaps:
    if not cleaning.mapped:
        return ValueMaps()
    if values is None:
        raise InvalidRecipe(Finding("cleaning.values_missing"))
    if cleaning.values != values.digest:
        raise InvalidRecipe(Finding("cleaning.values_others"))
    faults = [Finding("cleaning.values_without_column", name) for name in cleaning.mapped if name not in values.columns]
    faults += [
        Finding("cleaning.values_unknown_column", name) for name in values.columns if name not in cleaning.mapped
    ]
    if faults:
        raise InvalidRecipe(*faults)
    return values


def _rows(source: Source, cleaning: Cleaning) -> tuple[Source, int, dict[str, dict[str, int]]]:
    """The rows that are left, how many there were, and what was counted; 0 where nobody asked for it."""
    if cleaning.totals is None and cleaning.duplicates is None:
        return source, 0, {}
    figures = row_figures(source)
    steps, out = {}, np.zeros(len(figures.is_total), bool)
    if cleaning.totals is not None:
        out |= figures.is_total & (cleaning.totals == "drop")
        left_out = figures.totals if cleaning.totals == "drop" else 0
        steps["totals"] = {"rows": figures.totals, "left_out": left_out, "doubtful": figures.doubtful}
    if cleaning.duplicates is not None:
        repeated = figures.is_duplicate & ~out
        out |= repeated & (cleaning.duplicates == "drop")
        number = int(repeated.sum())
        steps["duplicates"] = {"rows": number, "left_out": number if cleaning.duplicates == "drop" else 0}
    return (Remaining(source, ~out) if out.any() else source), len(out), steps


def _several_records(source: Source, cleaning: Cleaning, maps: ValueMaps) -> PersonFigures:
    """The records of persons who have several, by their numbers and dates as the recipe has these cleaned."""
    rule = cleaning.persons
    assert rule is not None
    names = [name for name in cleaning.columns if name in (rule.number, rule.by)]
    plans, records = _plans(source, cleaning, names, maps)
    steps = cleaning.columns.get(rule.by or "")
    view = CleanedSource(source, CleaningReport(cleaning, records, records, {}, plans))
    return person_figures(view, rule, order=None if steps is None or steps.form is None else steps.form.order)


def _plans(
    source: Source, cleaning: Cleaning, names: Sequence[str], maps: ValueMaps
) -> tuple[dict[str, ColumnPlan], int]:
    """What becomes of the texts of some columns, and how many records there are."""
    counts, records = _counts(source, list(names))
    plans = {
        name: plan_column(
            name, cleaning.columns[name], counts[name], records - sum(counts[name].values()), maps.columns.get(name)
        )
        for name in names
    }
    faults = [finding for plan in plans.values() for finding in plan.findings]
    if faults:
        raise InvalidSource(*faults)
    return plans, records


def _counts(source: Source, columns: list[str]) -> tuple[dict[str, Counter[str]], int]:
    """For each column, the records of each text; and how many records there are."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in columns}
    records = 0
    for batch in encoded_batches(source, columns or list(source.columns[:1])):
        records += batch.num_rows
        for name in columns:
            column = batch.column(name)
            of_code = np.bincount(
                column.indices.fill_null(len(column.dictionary)).to_numpy(zero_copy_only=False),
                minlength=len(column.dictionary) + 1,
            ).tolist()
            for text, number in zip(column.dictionary.to_pylist(), of_code[:-1], strict=True):
                if text is not None and number:
                    counts[name][text] += number
    return counts, records


def _cleaned(column: pa.DictionaryArray, plan: ColumnPlan) -> pa.DictionaryArray:
    """The dictionary with other words in it: nothing else of a column changes."""
    import pyarrow as pa

    words = [plan.missing if text is None else plan.mapping.get(text, text) for text in column.dictionary.to_pylist()]
    indices = column.indices
    if plan.missing is not None and indices.null_count:
        indices = (
            indices.fill_null(len(words))
            if _fits(indices, len(words))
            else indices.cast(pa.int32()).fill_null(len(words))
        )
        words.append(plan.missing)
    return pa.DictionaryArray.from_arrays(indices, pa.array(words, pa.string()))


def _fits(indices: pa.Array, number: int) -> bool:
    return bool(number < 2 ** (indices.type.bit_width - 1))


def _decoded(column: pa.DictionaryArray) -> pa.Array:
    import pyarrow as pa

    return column.dictionary_decode().cast(pa.string())
