"""Small cells of a table of counts: which are hidden, which others with them, and the table as it may be shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import CriterionUnmet, Finding
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.table.codes import require_columns
from anonymizer.engine.tabulation.aggregated import GivenTable, Status, read_given
from anonymizer.engine.tabulation.bounds import Bounds, Needs
from anonymizer.engine.tabulation.completions import completions
from anonymizer.engine.tabulation.homogeneous import homogeneous_sums
from anonymizer.engine.tabulation.relations import Indices, Mask, Relations, Values
from anonymizer.engine.tabulation.suppression import suppress

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

_HIDDEN = (Status.SMALL, Status.COMPLEMENTARY, Status.HIDDEN_BEFORE)


@dataclass(frozen=True, slots=True)
class HiddenCells:
    """The status of every cell, and the figures about it. ``to_dict`` is the published form; ``for_owner`` stays with the owner."""

    rule: TableRule
    status: npt.NDArray[np.uint8]
    sums: int
    """How many sums were found that an attacker could use."""
    narrowest: int | None
    """The fewest values that a hidden small count could still have, by all that is shown; None where nothing narrows them."""
    notes: tuple[Finding, ...] = ()
    homogeneous: int = 0
    """Totals of which the whole is shown to stand in one cell, so that it tells something of everybody in them."""

    def count(self, *statuses: Status) -> int:
        """Cells of these statuses."""
        return int(np.isin(self.status, statuses).sum())

    def to_dict(self) -> dict[str, Any]:
        """What may be told to whoever receives the table. How many were small is not told: it would help to guess which."""
        return {
            "threshold": self.rule.threshold,
            "cells": len(self.status),
            "hidden": self.count(*_HIDDEN),
            "zero": self.count(Status.ZERO),
            "not_asked": self.count(Status.NOT_ASKED),
        }

    def for_owner(self) -> dict[str, Any]:
        """What only the owner should know."""
        return {
            "small": self.count(Status.SMALL),
            "complementary": self.count(Status.COMPLEMENTARY),
            "hidden_before": self.count(Status.HIDDEN_BEFORE),
            "sums": self.sums,
            "narrowest": self.narrowest,
            "homogeneous": self.homogeneous,
        }


def hide_small_cells(source: Source, rule: TableRule) -> HiddenCells:
    """Which cells of a table of counts are hidden.

    A count from 1 to ``threshold - 1`` is hidden, 0 is not. Others are hidden so that, by everything that adds up in the table, each
    hidden small count could have at least ``threshold`` values, among them one that is not small.

    Raises:
        InvalidSource: the table is no table of counts; the findings say why.
        CriterionUnmet: the rule is to check only and a small count is shown or can be worked out, or hidden cells can be worked out whatever is hidden.
    """
    table = read_given(source, rule)
    if rule.action == "hide":
        return hide(table, (table.status == Status.SHOWN) & (table.values < rule.threshold), rule)
    checked = _checked(table, rule)
    if inferred := int(_inferred(table, rule).sum()):
        facts = {"count": inferred, "threshold": rule.threshold}
        raise CriterionUnmet(Finding("table.hidden_can_be_inferred", facts=facts))
    return checked


def _checked(table: GivenTable, rule: TableRule) -> HiddenCells:
    small = (table.status == Status.SHOWN) & (table.values < rule.threshold)
    if small.any():
        facts = {"count": int(small.sum()), "threshold": rule.threshold}
        raise CriterionUnmet(Finding("table.small_cells_shown", facts=facts))
    telling = len(whole_totals(table, table.status))
    return HiddenCells(rule, table.status, len(table.relations), None, table.notes, telling)


def _inferred(table: GivenTable, rule: TableRule) -> Mask:
    """Cells that came hidden and are small by all that is shown and adds up, in some way to complete the table."""
    hidden = table.status == Status.HIDDEN_BEFORE
    narrow = np.zeros(len(hidden), bool)
    if hidden.any():
        needs = count_needs(table.values, rule.threshold, unknown=hidden)
        for completion in completions(table):
            tied = np.diff(completion.relations.of_cells.indptr) > 0
            bounds = Bounds(completion.values, completion.floor, whole=True)
            narrow[
                bounds.widen(completion.relations, completion.unknown | hidden, needs, np.flatnonzero(hidden & tied))
            ] = True
    return narrow


def whole_totals(table: GivenTable, status: npt.NDArray[np.uint8]) -> Indices:
    """The cells in which the whole of a total stands, where all other parts of it are shown to be empty."""
    sums = Relations.joined(len(table.values), [table.relations, table.open_sums])
    is_empty, may_hold = status == Status.ZERO, (status != Status.ZERO) & (status != Status.NOT_ASKED)
    cells = [sums.members(int(number))[1:] for number in homogeneous_sums(is_empty, may_hold, sums)]
    return np.unique([parts[may_hold[parts]][0] for parts in cells]).astype(np.int64)


def hide(table: GivenTable, small: Mask, rule: TableRule) -> HiddenCells:
    """Those cells hidden, and as many others as it takes that each could still have ``threshold`` values, however the table is completed.

    Raises:
        CriterionUnmet: some can be narrowed down further whatever is hidden.
    """
    hidden_before, known = table.status == Status.HIDDEN_BEFORE, table.status <= Status.ZERO
    sensitive = small | hidden_before
    needs = count_needs(table.values, rule.threshold, unknown=hidden_before)
    hidden, ways = small.copy(), list(completions(table))
    is_settled = False
    while not is_settled:
        suppressions, already = [], int(hidden.sum())
        for completion in ways:
            suppression = suppress(
                completion.values, sensitive, completion.relations, needs=needs, floor=completion.floor, whole=True,
                also=hidden, unknown=completion.unknown,
            )  # fmt: skip
            suppressions.append(suppression)
            hidden |= suppression.complementary & known
        # What one way hides may give away in another what that hid first.
        is_settled = len(ways) == 1 or int(hidden.sum()) == already
    cells = np.flatnonzero(sensitive)
    is_wide = np.all([needs.are_met(cells, proved.low[cells], proved.high[cells]) for proved in suppressions], axis=0)
    if not is_wide.all():
        facts = {"count": int((~is_wide).sum()), "threshold": float(rule.threshold)}
        raise CriterionUnmet(Finding("table.cells_can_be_inferred", facts=facts))
    status = table.status.copy()
    status[hidden], status[small] = Status.COMPLEMENTARY, Status.SMALL
    width = np.concatenate([(proved.high - proved.low)[small] for proved in suppressions])
    bounded = width[np.isfinite(width)]
    narrowest = int(bounded.min()) + 1 if len(bounded) else None
    return HiddenCells(rule, status, len(table.relations), narrowest, table.notes, len(whole_totals(table, status)))


def count_needs(values: Values, threshold: int, *, unknown: Mask) -> Needs:
    """For hidden counts: at least ``threshold`` possible values, one of which is not small. Of one that came hidden, which may be large: the latter."""
    return Needs(
        high=np.full(len(values), float(threshold)),
        low=np.full(len(values), np.inf),
        span=np.where(unknown, 0.0, float(threshold - 1)),
    )


class ShownTable:
    """A table as it may be shown: ``*`` in hidden cells, and in the measures of their rows. A source."""

    def __init__(self, source: Source, hidden: HiddenCells) -> None:
        self.columns, self.reading = source.columns, source.reading
        self.hidden = hidden
        self._source = source
        self._masked = np.isin(hidden.status, _HIDDEN).reshape(-1, len(hidden.rule.counts))

    @property
    def record_count(self) -> int:
        return len(self._masked)

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The rows, in order."""
        import pyarrow as pa

        names = list(self.columns if columns is None else columns)
        require_columns(self.columns, names)
        masks = self._masks()
        first = 0
        for batch in self._source.batches(names):
            rows = slice(first, first + batch.num_rows)
            first += batch.num_rows
            cells = [
                _starred(batch.column(at), masks[name][rows] if name in masks else None)
                for at, name in enumerate(names)
            ]
            yield pa.RecordBatch.from_arrays(cells, names=names)

    def _masks(self) -> Mapping[str, Mask]:
        rule = self.hidden.rule
        any_hidden = np.asarray(self._masked.any(axis=1))
        masks: dict[str, Mask] = {name: self._masked[:, at] for at, name in enumerate(rule.counts)}
        return {**masks, **dict.fromkeys(rule.measures, any_hidden)}


def _starred(column: pa.Array, mask: Mask | None) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    if mask is None or not mask.any():
        return column
    # A cell that was not asked stays blank, in a hidden row too.
    return pc.if_else(pc.and_(pa.array(mask), pc.is_valid(column)), ANY, column)


def check_shown(source: Source, rule: TableRule) -> HiddenCells:
    """The figures of a table in which small counts are hidden already; ``CriterionUnmet`` where it shows one."""
    return _checked(
        read_given(source, rule), TableRule(rule.counts, rule.threshold, rule.measures, rule.totals, "check")
    )
