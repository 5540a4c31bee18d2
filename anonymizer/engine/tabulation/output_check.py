"""Before a table is published: which of its cells break the small-number rule, and the table as it may be shown.

A cell breaks it when it shows a small count; when, together with what everyone knows already, it tells a small count (a total that differs
by 3 from a published one tells of 3 people); when it is hidden and the row's own total gives it away; or when it would have to be hidden
too, because a small one could be worked out from it. A large count may tell of people as well: where it is the whole of its total, everybody in it has the same value (``homogeneous``).
No hidden cell helps while the zeros beside it are shown, so that is a warning, and a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.aggregated import GivenTable, Status, read_given
from anonymizer.engine.tabulation.relations import Mask
from anonymizer.engine.tabulation.small_cells import HiddenCells, hide, whole_totals

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


class Breach(StrEnum):
    """How a cell breaks the rule."""

    SMALL = "small"
    """It shows a count from 1 to one less than the threshold."""
    DIFFERENCE = "difference"
    """It differs by less than the threshold from a published figure about the same."""
    TOLD_BY_TOTAL = "told_by_total"
    """It is a total that tells, or nearly tells, a hidden count among its parts."""
    TELLS_OTHERS = "tells_others"
    """With it, another cell that must be hidden could be worked out."""
    HOMOGENEOUS = "homogeneous"
    """The whole of a total stands in it: a warning."""


@dataclass(frozen=True, slots=True)
class CellBreach:
    """One cell: its row as a spreadsheet counts (the header is row 1), its column, and how it breaks the rule."""

    row: int
    column: str
    breach: Breach


@dataclass(frozen=True, slots=True)
class OutputCheck:
    """What is wrong with a table, and how it may be shown: give ``hidden`` to ``ShownTable``."""

    breaches: tuple[CellBreach, ...]
    hidden: HiddenCells
    warnings: tuple[CellBreach, ...] = ()
    """Cells that tell something of everybody in a row; no figure of them is wrong by the threshold."""

    def to_dict(self) -> dict[str, Any]:
        """For programs."""
        breaches, warnings = (
            [{"row": cell.row, "column": cell.column, "breach": cell.breach.value} for cell in cells]
            for cells in (self.breaches, self.warnings)
        )
        return {
            "threshold": self.hidden.rule.threshold,
            "cells": len(self.hidden.status),
            "breaches": breaches,
            "warnings": warnings,
        }


def check_output(source: Source, rule: TableRule, *, published: Sequence[Source] = ()) -> OutputCheck:
    """Which cells of a table of counts break the rule, and what must be hidden.

    Args:
        source: the table; ``*`` is a count that is hidden, blank one that was not asked.
        rule: which columns count, and the threshold.
        published: tables that everyone has. A row of theirs is about the same as one of ours where all columns that do not count
            are alike, those that only one of the tables has left aside where they say "total" or nothing.

    Raises:
        InvalidSource: the table is no table of counts.
        CriterionUnmet: some counts can be worked out whatever is hidden.
    """
    table = read_given(source, rule)
    shown = table.status == Status.SHOWN
    small = shown & (table.values < rule.threshold)
    differs = shown & ~small & _differs_little(source, table, rule, published)
    telling = shown & ~small & ~differs & _telling_totals(table, small | differs, rule.threshold)
    hidden = hide(table, small | differs | telling, rule)
    status = hidden.status.copy()
    status[differs | telling] = Status.COMPLEMENTARY  # not small in themselves
    others = (hidden.status == Status.COMPLEMENTARY) & shown
    reasons = (
        (small, Breach.SMALL),
        (differs, Breach.DIFFERENCE),
        (telling, Breach.TOLD_BY_TOTAL),
        (others, Breach.TELLS_OTHERS),
    )
    width = len(rule.counts)
    breaches = sorted((int(cell), breach) for mask, breach in reasons for cell in np.flatnonzero(mask))
    warnings = [(int(cell), Breach.HOMOGENEOUS) for cell in whole_totals(table, status)]
    named, warned = (
        tuple(CellBreach(cell // width + 2, rule.counts[cell % width], breach) for cell, breach in cells)
        for cells in (breaches, warnings)
    )
    return OutputCheck(
        named, HiddenCells(rule, status, hidden.sums, hidden.narrowest, hidden.notes, len(warned)), warned
    )


def _telling_totals(table: GivenTable, hidden_now: Mask, threshold: int) -> Mask:
    """Totals that must go, because their hidden parts could be known from them: found one after the other until none tells."""
    tells = np.zeros(len(table.values), bool)
    hidden = hidden_now | (table.status == Status.HIDDEN_BEFORE)
    while True:
        before = int(tells.sum())
        for relation in range(len(table.open_sums)):
            total, *parts = table.open_sums.members(relation).tolist()
            unknown = [part for part in parts if hidden[part]]
            if hidden[total] or not unknown or any(table.status[part] == Status.NOT_ASKED for part in parts):
                continue
            rest = table.values[total] - sum(table.values[part] for part in parts if not hidden[part])
            room = rest - len(unknown) + 1  # values that each hidden part could have, from 1
            if (len(unknown) == 1 and rest < threshold) or (len(unknown) > 1 and room < threshold):
                tells[total] = hidden[total] = True
        if int(tells.sum()) == before:
            return tells


def _differs_little(source: Source, table: GivenTable, rule: TableRule, published: Sequence[Source]) -> Mask:
    """Cells that differ from a published count about the same by 1 to one less than the threshold."""
    mask = np.zeros((table.rows, len(rule.counts)), bool)
    for other in published:
        counts = [name for name in rule.counts if name in other.columns]
        known = _keyed(other, counts, [name for name in other.columns if name in source.columns], rule)
        ours = _keyed(source, counts, [name for name in source.columns if name in other.columns], rule)
        for name, cells in ours.items():
            at = rule.counts.index(name)
            for key, (value, row) in cells.items():
                theirs = known[name].get(key)
                if theirs is not None and 0 < abs(value - theirs[0]) < rule.threshold:
                    mask[row, at] = True
    return mask.ravel()


type _Cells = dict[tuple[str, ...], tuple[float, int]]


def _keyed(source: Source, counts: Sequence[str], shared: Sequence[str], rule: TableRule) -> Mapping[str, _Cells]:
    """Of each count: value and row by what the shared columns say, where all others say "total" or nothing."""
    own = TableRule(tuple(counts), rule.threshold, tuple(n for n in rule.measures if n in source.columns), rule.totals)
    output = read_given(source, own)
    dimensions = [name for name in source.columns if name not in rule.counts and name not in rule.measures]
    rows = [row for batch in source.batches(dimensions) for row in batch.to_pylist()]
    cells: dict[str, _Cells] = {name: {} for name in counts}
    for at, row in enumerate(rows):
        labels = {name: _plain(row[name], rule) for name in dimensions}
        if any(labels[name] for name in dimensions if name not in shared):
            continue
        key = tuple(labels[name] for name in sorted(shared) if name in labels)
        for column, name in enumerate(counts):
            cell = at * len(counts) + column
            if output.status[cell] in (Status.SHOWN, Status.ZERO):
                cells[name][key] = (float(output.values[cell]), at)
    return cells


def _plain(value: str | None, rule: TableRule) -> str:
    label = (value or "").strip().casefold()
    return "" if label in rule.total_words else label
