"""Two tables of counts beside each other: which small counts they prove together that each alone hides.

Cells with the same categories are one where the tables tell of the same people, and are subtracted where one table leaves some
people out. What is hidden is narrowed down as an attacker would do it: by intervals along everything that adds up in either table,
then, where few cells are hidden, by linear bounds over both at once (``tables.bounds`` names the method).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.aggregated import GivenTable, Status, read_given
from anonymizer.engine.tabulation.bounds import EXACT, solved
from anonymizer.engine.tabulation.relations import Mask, Relations, Values

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

MOST_SOLVED = 300  # hidden cells of both tables: up to here linear bounds, beyond it intervals alone
_TOTAL = "\x00"
_ROUNDS = 50

type Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proved:
    """``smallest``: the least that is proved of a count below the threshold, as its upper bound; None where none is proved."""

    smallest: int | None
    cells: int
    differ: bool
    """Whether the tables tell of different people, so that their differences count."""


@dataclass(slots=True)
class _Bounded:
    """A table with what is known of each cell."""

    table: GivenTable
    low: Values
    high: Values
    relations: Relations
    places: Mapping[Key, list[int]]
    """For each combination of the shared categories, the cells that add up to it; one of them where the table has the sum itself."""


def prove(first: Source, first_rule: TableRule, second: Source, second_rule: TableRule, *, threshold: int) -> Proved:
    """What two tables prove together of counts from 1 to one less than ``threshold``.

    Raises:
        InvalidSource: one of them is no table of counts.
    """
    shared = _shared_dimensions(first, first_rule, second, second_rule)
    left, right = _bounded(first, first_rule, shared), _bounded(second, second_rule, shared)
    keys = sorted(left.places.keys() & right.places.keys())
    if not keys:
        return Proved(None, 0, differ=False)
    alone = _small(left, threshold), _small(right, threshold)
    differences = [(_sum(left, key), _sum(right, key)) for key in keys]
    if any(a[0] == a[1] and b[0] == b[1] and a[0] != b[0] for a, b in differences):
        return _by_subtraction(differences, threshold)
    _identify(left, right, keys)
    if _hidden(left) + _hidden(right) <= MOST_SOLVED:
        _solve(left, right, keys)
    proved = [
        int(side.high[cell] + EXACT)
        for side, before in ((left, alone[0]), (right, alone[1]))
        for cell in np.flatnonzero(_small(side, threshold) & ~before)
    ]
    return Proved(min(proved, default=None), len(proved), differ=False)


def _shared_dimensions(first: Source, first_rule: TableRule, second: Source, second_rule: TableRule) -> tuple[str, ...]:
    there = set(_dimensions(second, second_rule))
    return tuple(name for name in _dimensions(first, first_rule) if name in there)


def _dimensions(source: Source, rule: TableRule) -> list[str]:
    return [name for name in source.columns if name not in rule.counts and name not in rule.measures]


def _bounded(source: Source, rule: TableRule, shared: tuple[str, ...]) -> _Bounded:
    table = read_given(source, rule)
    known = (table.status == Status.SHOWN) | (table.status == Status.ZERO)
    low = np.where(known, table.values, np.where(table.status == Status.NOT_ASKED, 0.0, 1.0))
    high = np.where(known, table.values, np.inf)
    bounded = _Bounded(table, low, high, _relations(table, known), _places(source, rule, shared))
    _tighten(bounded)
    return bounded


def _relations(table: GivenTable, known: Mask) -> Relations:
    """What adds up, and what says so where a part is hidden and nothing speaks against it."""
    open_ = table.open_sums
    possible = (open_.differences(np.where(known, table.values, 0.0)) <= 0) | ~known[open_.totals]
    return Relations.joined(len(table.values), [table.relations, open_.where(possible)])


def _places(source: Source, rule: TableRule, shared: tuple[str, ...]) -> dict[Key, list[int]]:
    """The cells of each combination of shared categories. A row that is the total over all else stands for the others."""
    sums: dict[Key, list[int]] = {}
    parts: dict[Key, list[int]] = {}
    more = [name for name in _dimensions(source, rule) if name not in shared]
    for row, (key, rest) in enumerate(_rows(source, rule, shared, more)):
        totals = sum(label == _TOTAL for label in rest)
        for column, name in enumerate(rule.counts):
            cell = (name.strip().casefold(), *key)
            if totals == len(rest):
                sums[cell] = [row * len(rule.counts) + column]
            elif not totals:
                parts.setdefault(cell, []).append(row * len(rule.counts) + column)
    return {**parts, **sums}


def _rows(source: Source, rule: TableRule, shared: tuple[str, ...], more: list[str]) -> Iterator[tuple[Key, Key]]:
    words = rule.total_words

    def plain(cell: Any) -> str:
        text = "" if cell is None else str(cell).strip().casefold()
        return _TOTAL if text in words else text

    names = [*shared, *more] or [rule.counts[0]]
    for batch in source.batches(names):
        for cells in zip(*(column.to_pylist() for column in batch.columns), strict=True):
            texts = tuple(map(plain, cells)) if shared or more else ()
            yield texts[: len(shared)], texts[len(shared) :]


def _sum(bounded: _Bounded, key: Key) -> tuple[float, float]:
    cells = bounded.places[key]
    return float(bounded.low[cells].sum()), float(bounded.high[cells].sum())


def _by_subtraction(pairs: list[tuple[tuple[float, float], tuple[float, float]]], threshold: int) -> Proved:
    """The counts of those whom one table has and the other has not."""
    proved = []
    for (low, high), (other_low, other_high) in pairs:
        least, most = low - other_high, high - other_low
        if least < 0 and most < 0:
            least, most = -most, -least
        if least >= 1 - EXACT and most < threshold:
            proved.append(int(most + EXACT))
    return Proved(min(proved, default=None), len(proved), differ=True)


def _identify(left: _Bounded, right: _Bounded, keys: list[Key]) -> None:
    """Cells with the same categories are one; what that tells goes on along all that adds up."""
    for _ in range(_ROUNDS):
        moved = False
        for key in keys:
            low = max(_sum(left, key)[0], _sum(right, key)[0])
            high = min(_sum(left, key)[1], _sum(right, key)[1])
            for side in (left, right):
                cells = side.places[key]
                for cell in cells:
                    rest_low = side.low[cells].sum() - side.low[cell]
                    rest_high = sum(side.high[part] for part in cells if part != cell)
                    moved |= _narrow(side, cell, low - rest_high, high - rest_low)
        moved |= _tighten(left) | _tighten(right)
        if not moved:
            return


def _narrow(bounded: _Bounded, cell: int, low: float, high: float) -> bool:
    before = bounded.low[cell], bounded.high[cell]
    bounded.low[cell] = max(before[0], low)
    bounded.high[cell] = max(min(before[1], high), bounded.low[cell])  # tables that contradict each other prove nothing
    return (bounded.low[cell], bounded.high[cell]) != before


def _tighten(bounded: _Bounded) -> bool:
    """Narrow every cell by the relations of its table until nothing moves; whether anything did."""
    relations, ever = bounded.relations, False
    for _ in range(_ROUNDS):
        moved = False
        for relation in range(len(relations)):
            total, *parts = relations.members(relation).tolist()
            if bounded.low[[total, *parts]].tolist() == bounded.high[[total, *parts]].tolist():
                continue
            moved |= _narrow(bounded, total, bounded.low[parts].sum(), bounded.high[parts].sum())
            for part in parts:
                rest_low = bounded.low[parts].sum() - bounded.low[part]
                rest_high = sum(bounded.high[sibling] for sibling in parts if sibling != part)
                moved |= _narrow(bounded, part, bounded.low[total] - rest_high, bounded.high[total] - rest_low)
        ever |= moved
        if not moved:
            break
    return ever


def _small(bounded: _Bounded, threshold: int) -> Any:
    """The hidden cells of which it is proved that they are small, and not nothing."""
    hidden = bounded.table.status > Status.ZERO
    return hidden & (bounded.low >= 1 - EXACT) & (bounded.high < threshold - EXACT)


def _hidden(bounded: _Bounded) -> int:
    return int((bounded.table.status > Status.ZERO).sum())


def _solve(left: _Bounded, right: _Bounded, keys: list[Key]) -> None:
    """The largest value of each hidden cell in any pair of tables that fits all that both show."""
    from scipy import optimize, sparse

    size = len(left.low)
    cells = size + len(right.low)
    shift = np.arange(len(right.low)) + size
    both = Relations.joined(cells, [
        left.relations.renumbered(np.arange(size), cells), right.relations.renumbered(shift, cells),
    ])  # fmt: skip
    links = sparse.lil_matrix((len(keys), cells))
    for row, key in enumerate(keys):
        links[row, left.places[key]] = 1.0
        links[row, [size + cell for cell in right.places[key]]] = -1.0
    equations = sparse.vstack([both.matrix, links.tocsr()], format="csr")
    low, high = np.concatenate([left.low, right.low]), np.concatenate([left.high, right.high])
    for side, offset in ((left, 0), (right, size)):
        for cell in np.flatnonzero((side.table.status > Status.ZERO) & (side.high > side.low + EXACT)):
            cost = np.zeros(cells)
            cost[offset + cell] = -1.0
            limits = optimize.Bounds(low, np.minimum(high, _limit(low, high)))
            solution = solved(cost, limits, equations, np.zeros(equations.shape[0]), whole=False)
            if solution is not None:
                side.high[cell] = min(side.high[cell], float(solution[offset + cell]))


def _limit(low: Values, high: Values) -> float:
    """More than any cell needs to hold: the sum of all that is shown, and one."""
    return float(np.where(np.isfinite(high), high, low).sum()) + 1e6
