"""Tables from records: counts, sums, means and rates by any dimensions, in which nobody can be worked out.

Several tables of the same records are *linked*: what they have in common is one cell, hidden in all or in none. A cell that is hidden
shows none of its figures. Each additive table behind the figures (counts, sums, numerators of rates) is protected in turn, every
one starting from what the others hid, so that all proofs hold together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import CriterionUnmet, Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.tabulation.bounds import Needs
from anonymizer.engine.tabulation.cube import TOTAL, Cube, Dimension, Keyed, dimension_of
from anonymizer.engine.tabulation.figures import Figure, Told, largest, tally_of
from anonymizer.engine.tabulation.homogeneous import homogeneous_rows, partners
from anonymizer.engine.tabulation.hypercubes import Hypercubes
from anonymizer.engine.tabulation.persons import persons_of
from anonymizer.engine.tabulation.records import Records, dimensions_of, records_of
from anonymizer.engine.tabulation.relations import Indices, Mask, Values
from anonymizer.engine.tabulation.rounding import BASE, cell_keyed_rounding, controlled_rounding
from anonymizer.engine.tabulation.sensitivity_rules import Rule, is_small
from anonymizer.engine.tabulation.shared_cells import Linked, link
from anonymizer.engine.tabulation.suppression import Suppressed, suppress

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

METHODS = ("suppress", "round", "cell-key")
_LEAST_PROTECTION = 0.1  # of a sum that is hidden because few records stand behind it: how far it must stay unknown


@dataclass(frozen=True, slots=True)
class Earlier:
    """A table of the same records that others have already: by what it counts, and which of its cells it hides."""

    by: tuple[str, ...]
    hidden: frozenset[frozenset[tuple[str, str | None]]]
    """Of each hidden cell the dimensions and their values, those in which it is a total left out."""


@dataclass(frozen=True)
class Tabulation:
    """The cells of all tables, each once, and what may be shown of them."""

    dimensions: tuple[str, ...]
    cells: tuple[Keyed, ...]
    figures: Mapping[str, Values]
    """By name; NaN where nobody was asked. Hidden cells hold their values still: show ``rows()``."""
    hidden: Mask
    sensitive: Mask
    """Of too few, or a zero that is hidden so that a row does not tell the same of everybody in it."""
    report: Mapping[str, Any] = field(default_factory=dict)

    def status(self, name: str) -> npt.NDArray[np.str_]:
        """``shown``, ``zero``, ``hidden`` or ``not-asked`` for each cell: four different things."""
        values = self.figures[name]
        statuses = np.where(np.isnan(values), "not-asked", np.where(values == 0, "zero", "shown"))
        return np.where(self.hidden & (statuses != "not-asked"), "hidden", statuses)

    def rows(self) -> tuple[tuple[str, ...], list[list[str | None]]]:
        """Column names and rows as text: dimensions, then each figure with its status; ``*`` is hidden, None not asked."""
        names = [name for figure in self.figures for name in (figure, f"{figure}_status")]
        labels = [dict(cell) for cell in self.cells]
        columns: list[list[str | None]] = [[label.get(name, TOTAL) for label in labels] for name in self.dimensions]
        for name, values in self.figures.items():
            status = self.status(name).tolist()
            columns.append([_as_text(value, state) for value, state in zip(values.tolist(), status, strict=True)])
            columns.append(status)
        return (*self.dimensions, *names), [list(row) for row in zip(*columns, strict=True)]


def tabulate(
    source: Source,
    by: Sequence[Sequence[str]],
    *,
    figures: Sequence[Figure] = (Figure("count"),),
    threshold: int = 6,
    rules: Sequence[Rule] = (),
    totals: bool = True,
    hierarchies: Mapping[str, Hierarchy] | None = None,
    method: str = "suppress",
    key: bytes | None = None,
    attributes: Sequence[str] = (),
    earlier: Sequence[Earlier] = (),
    person: str | None = None,
) -> Tabulation:
    """Tables of a source's records.

    Args:
        source: the records.
        by: for each table its dimensions; tables that share dimensions are linked.
        figures: what each cell tells.
        threshold: cells with 1 to ``threshold - 1`` records are hidden, and so are rates with so few records on either side.
        rules: dominance and p % rules, for sums and means.
        totals: with totals and the groups of hierarchies, or without.
        hierarchies: groups of a dimension's values.
        method: ``suppress``, or for counts alone ``round`` (controlled, totals add up) or ``cell-key`` (random, by ``key`` and
            by who stands in a cell: the same records show the same figure in every table).
        attributes: dimensions that nobody may learn of a person who is known to be in a row: where a whole row has the same value, a zero beside it
            is hidden. Such rows of other dimensions are counted in the report, and shown.
        earlier: tables of the same records that others have already. What they show cannot be hidden any more, what they hide stays hidden, and
            all proofs hold for all of the tables together.
        person: the column that names the person of a record, where somebody may have several: cells of fewer persons than the threshold are hidden too.

    Raises:
        UnknownColumn: a column is not in the source.
        InvalidRecipe: the arguments contradict one another.
        InvalidSource: no records, too many cells, or no numbers where some are needed.
        CriterionUnmet: cells can be worked out whatever is hidden, or no rounding keeps the totals.
    """
    require_answerable(by, figures, method, key, totals=totals, attributes=attributes, earlier=earlier)
    every = [*by, *(table.by for table in earlier)]
    records = records_of(source, every, figures, hierarchies or {}, with_keys=method == "cell-key", person=person)
    return protected(
        records, by, figures, threshold=threshold, rules=rules, totals=totals, method=method, key=key, attributes=attributes, earlier=earlier,
    )  # fmt: skip


def protected(
    records: Records,
    by: Sequence[Sequence[str]],
    figures: Sequence[Figure],
    *,
    threshold: int,
    rules: Sequence[Rule],
    totals: bool,
    method: str,
    key: bytes | None,
    attributes: Sequence[str] = (),
    earlier: Sequence[Earlier] = (),
) -> Tabulation:
    """The tables of some records, wherever they were counted; arguments and errors are those of ``tabulate``."""
    dimensions = {name: dimension_of(name, coded, totals=totals) for name, coded in records.dimensions.items()}
    cubes = [_cube([dimensions[name] for name in table], records) for table in (*by, *(table.by for table in earlier))]
    linked = link(cubes, with_relations=totals)
    several = [
        linked.joined_told([tally_of(figure, cube, parts) for cube in cubes])
        for figure, parts in zip(figures, records.parts, strict=True)
    ]
    if method == "suppress":
        before = _before(linked, linked.numbers[len(by) :], earlier)
        tables = _suppressed(
            tuple(dimensions), linked, cubes, several, records, threshold, rules, attributes, before
        )  # fmt: skip
        return (
            tables
            if not earlier
            else _only(tables, dimensions_of(by), np.unique(np.concatenate(linked.numbers[: len(by)])))
        )
    sums = [linked.joined([cube.sums(half) for cube in cubes]) for half in records.keys or ()]
    return _rounded(tuple(dimensions), linked, several[0], method, key, sums)


def require_answerable(
    by: Sequence[Sequence[str]],
    figures: Sequence[Figure],
    method: str,
    key: bytes | None,
    *,
    totals: bool,
    attributes: Sequence[str] = (),
    earlier: Sequence[Earlier] = (),
) -> None:
    """The arguments do not contradict one another.

    Raises:
        InvalidRecipe: with everything that is wrong.
    """
    findings = []
    if len(by) > 1 and not totals:
        findings.append(Finding("tabulate.totals_needed"))  # two tables without totals still have the same ones
    if not by or not all(by):
        findings.append(Finding("tabulate.no_dimension"))
    if method != "suppress" and [figure.kind for figure in figures] != ["count"]:
        findings.append(Finding("tabulate.round_counts_only"))
    if method == "cell-key" and not key:
        findings.append(Finding("tabulate.no_key"))
    if attributes and (method != "suppress" or not totals):
        findings.append(Finding("tabulate.attributes_hidden_only"))
    if earlier and (method != "suppress" or not totals or [figure.kind for figure in figures] != ["count"]):
        findings.append(Finding("tabulate.earlier_counts_only"))
    known = {name for table in by for name in table}
    findings += [Finding("tabulate.attribute_unknown", name) for name in attributes if name not in known]
    if findings:
        raise InvalidRecipe(*findings)


def _cube(dimensions: Sequence[Dimension], records: Records) -> Cube:
    leaves = [dimension.of_code[records.dimensions[dimension.name].codes] for dimension in dimensions]
    shape = tuple(dimension.leaves for dimension in dimensions)
    return Cube(tuple(dimensions), np.ravel_multi_index(leaves, shape).astype(np.int64), records.sizes)


def _suppressed(
    names: Sequence[str],
    linked: Linked,
    cubes: Sequence[Cube],
    several: Sequence[Told],
    records: Records,
    threshold: int,
    rules: Sequence[Rule],
    attributes: Sequence[str],
    before: _Before,
) -> Tabulation:
    counts = linked.joined([cube.sums() for cube in cubes])
    small = is_small(counts, threshold)
    if records.persons is not None:
        small |= is_small(linked.joined([persons_of(cube, records.persons) for cube in cubes]), threshold)
    small &= ~before.shown
    empty = _hidden_zeros(cubes, linked, counts, attributes, before) | (before.hidden & (counts == 0))
    # Who sees a hidden cell knows that somebody is in it, unless it may be one of the zeros that are hidden.
    additive: list[tuple[Values, Needs, float | Values, bool]] = [
        (counts, _needs_of_counts(counts, small | empty, threshold), np.where(empty, 0.0, 1.0), True)
    ]
    sensitive = small | empty
    for tally, added in zip(several, records.parts, strict=True):
        if tally.figure.adds_up_magnitudes:
            few = small | is_small(tally.respondents, threshold)
            protection = np.where(few, _LEAST_PROTECTION * tally.total, 0.0)
            for rule in rules:
                most = linked.joined([largest(cube, added, rule.largest) for cube in cubes])
                broken = rule.is_sensitive(tally.total, most)
                protection = np.where(broken, np.maximum(protection, rule.protection(tally.total, most)), protection)
                few |= broken
            sensitive |= few
            scale = float(np.median(tally.total[tally.total > 0])) if (tally.total > 0).any() else 1.0
            room = protection / scale
            values = tally.total / scale
            additive.append((values, Needs(values + room, np.full(len(values), np.inf), room), 0.0, False))
        elif tally.figure.kind == "rate":
            for part in (tally.total, tally.respondents - tally.total):
                few = is_small(part, threshold)
                sensitive |= few
                additive.append((part, _needs_of_counts(part, few, threshold), 0.0, True))
    hidden, suppression = sensitive | before.hidden, None
    boxes = Hypercubes(cubes, linked.numbers, len(counts))
    for values, needs, floor, whole in additive:
        suppression = suppress(
            values,
            sensitive,
            linked.relations,
            needs=needs,
            floor=floor,
            whole=whole,
            also=hidden,
            boxes=boxes,
            public=before.shown,
        )
        _refuse_narrow(suppression, needs, sensitive, beside_others=bool(before.shown.any()))
        hidden = suppression.hidden
    report = {
        "cells": len(counts),
        "threshold": threshold,
        "hidden": int(hidden.sum()),
        "small": int(small.sum()),
        "sensitive": int(sensitive.sum()),
        "complementary": int((hidden & ~sensitive).sum()),
        "relations": len(linked.relations),
        "proved_tables": len(additive),
        "homogeneous": _homogeneous(cubes, linked, counts, hidden),
    }
    shown = {tally.figure.name: tally.shown for tally in several}
    return Tabulation(tuple(names), linked.cells, shown, hidden, sensitive, report)


@dataclass(frozen=True, slots=True)
class _Before:
    """What earlier tables show of the cells, and what they hide."""

    shown: Mask
    hidden: Mask


def _before(linked: Linked, numbers: Sequence[Indices], earlier: Sequence[Earlier]) -> _Before:
    shown, hidden = np.zeros(len(linked.cells), bool), np.zeros(len(linked.cells), bool)
    for table, cells in zip(earlier, numbers, strict=True):
        is_hidden = np.array([frozenset(linked.cells[cell]) in table.hidden for cell in cells], bool)
        hidden[cells[is_hidden]] = True
        shown[cells[~is_hidden]] = True
    return _Before(shown, hidden & ~shown)


def _only(tables: Tabulation, names: Sequence[str], cells: Indices) -> Tabulation:
    """Some of the cells."""
    return Tabulation(
        tuple(names),
        tuple(tables.cells[cell] for cell in cells),
        {name: values[cells] for name, values in tables.figures.items()},
        tables.hidden[cells],
        tables.sensitive[cells],
        {
            **tables.report,
            "cells": len(cells),
            "hidden": int(tables.hidden[cells].sum()),
            "small": int((tables.sensitive & (tables.figures["count"] > 0))[cells].sum()),
            "sensitive": int(tables.sensitive[cells].sum()),
            "complementary": int((tables.hidden & ~tables.sensitive)[cells].sum()),
            "homogeneous": {name: rows for name, rows in tables.report["homogeneous"].items() if name in names},
        },
    )


def _hidden_zeros(
    cubes: Sequence[Cube], linked: Linked, counts: Values, attributes: Sequence[str], before: _Before
) -> Mask:
    """A zero of each row that would tell an attribute of everybody in it."""
    empty = np.zeros(len(counts), bool)
    for cube, numbers in zip(cubes, linked.numbers, strict=True):
        axes = [axis for axis, dimension in enumerate(cube.dimensions) if dimension.name in attributes]
        empty[numbers[partners(cube, axes, counts[numbers], before.shown[numbers], before.hidden[numbers])]] = True
    return empty


def _homogeneous(cubes: Sequence[Cube], linked: Linked, counts: Values, hidden: Mask) -> dict[str, int]:
    """By dimension, how many rows still tell its value of everybody in them."""
    rows: dict[str, set[tuple[int, ...]]] = {}
    for cube, numbers in zip(cubes, linked.numbers, strict=True):
        for axis, dimension in enumerate(cube.dimensions):
            telling = homogeneous_rows(cube, axis, counts[numbers], hidden[numbers])
            rows.setdefault(dimension.name, set()).update(tuple(numbers[cells].tolist()) for cells in telling)
    return {name: len(several) for name, several in rows.items() if several}


def _needs_of_counts(counts: Values, small: Mask, threshold: int) -> Needs:
    """For small counts: at least ``threshold`` possible values, one of which is not small. Nothing for others."""
    return Needs(
        high=np.where(small, float(threshold), counts),
        low=np.full(len(counts), np.inf),
        span=np.where(small, threshold - 1.0, 0.0),
    )


def _refuse_narrow(suppression: Suppressed, needs: Needs, sensitive: Mask, *, beside_others: bool) -> None:
    cells: Indices = np.flatnonzero(sensitive)
    narrow = int((~needs.are_met(cells, suppression.low[cells], suppression.high[cells])).sum())
    if narrow:
        code = "tabulate.earlier_tables_tell" if beside_others else "tabulate.cells_can_be_inferred"
        raise CriterionUnmet(Finding(code, facts={"count": narrow}))


def _rounded(
    names: Sequence[str], linked: Linked, count: Told, method: str, key: bytes | None, sums: Sequence[Values]
) -> Tabulation:
    if method == "round":
        values = controlled_rounding(count.total, linked.relations)
    else:
        assert key is not None  # checked before
        values = cell_keyed_rounding(count.total, sums, key=key)
    none = np.zeros(len(values), bool)
    report = {"cells": len(values), "base": BASE, "method": method, "relations": len(linked.relations)}
    return Tabulation(tuple(names), linked.cells, {count.figure.name: values}, none, none, report)


def _as_text(value: float, status: str) -> str | None:
    if status == "hidden":
        return "*"
    if status == "not-asked":
        return None
    rounded = round(value, 6)
    return str(int(rounded)) if rounded == int(rounded) else repr(rounded)
