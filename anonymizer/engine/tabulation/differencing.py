"""Tables of counts beside one another: which small counts they prove together that each alone hides.

Cells with the same categories are one where tables tell of the same people, and are subtracted where one table leaves some
people out. Categories at two levels, as forward sortation areas and their districts, are compared at the coarser. What is hidden is narrowed down as an attacker would do it: by intervals along everything that adds up in either table,
then, where few cells are hidden, by linear bounds over all of them at once (``tables.bounds`` names the method).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.aggregated import GivenTable, Status, read_given
from anonymizer.engine.tabulation.bounds import EXACT, solved
from anonymizer.engine.tabulation.nested_values import parents
from anonymizer.engine.tabulation.relations import Mask, Relations, Values

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

MOST_SOLVED = 600  # hidden cells of all tables: up to here linear bounds, beyond it intervals alone
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

    source: Source
    rule: TableRule
    table: GivenTable
    relations: Relations
    low: Values
    high: Values

    def alone(self) -> _Bounded:
        """The same, to be narrowed by itself."""
        return replace(self, low=self.low.copy(), high=self.high.copy())


type _Link = tuple[_Bounded, list[int], _Bounded, list[int]]
"""Cells of one table and cells of another that add up to the same, because they stand for the same people."""


def prove(first: Source, first_rule: TableRule, second: Source, second_rule: TableRule, *, threshold: int) -> Proved:
    """What two tables prove together of counts from 1 to one less than ``threshold``.

    Raises:
        InvalidSource: one of them is no table of counts.
    """
    return prove_beside(first, first_rule, [(second, second_rule)], threshold=threshold)


def prove_beside(new: Source, rule: TableRule, others: Sequence[tuple[Source, TableRule]], *, threshold: int) -> Proved:
    """What a table proves with all others at once of counts from 1 to one less than ``threshold``, and they do not prove without it.

    Three tables may tell what no two of them do. A table that tells of other people is subtracted from the new one instead.

    Raises:
        InvalidSource: one of them is no table of counts.
    """
    table = _bounded(new, rule)
    subtracted: list[int] = []
    same, differ = [], False
    for source, other_rule in others:
        other = _bounded(source, other_rule)
        links = _links_of(table, other)
        if _tell_of_others(links):
            subtracted += _by_subtraction(links, threshold)
            differ = True
        elif links:
            same.append(other)
    before = [other.alone() for other in same]
    _narrow_all(before)
    alone = _small(table, threshold)
    _narrow_all([table, *same])
    proved = [
        int(side.high[cell] + EXACT)
        for side, known in zip([table, *same], [alone, *(_small(other, threshold) for other in before)], strict=True)
        for cell in np.flatnonzero(_small(side, threshold) & ~known)
    ]
    proved += subtracted
    return Proved(min(proved, default=None), len(proved), differ=differ)


def _shared_dimensions(first: _Bounded, second: _Bounded) -> tuple[str, ...]:
    there = set(_dimensions(second.source, second.rule))
    return tuple(name for name in _dimensions(first.source, first.rule) if name in there)


def _links_of(first: _Bounded, second: _Bounded) -> list[_Link]:
    shared = _shared_dimensions(first, second)
    left, right = _places(first.source, first.rule, shared), _places(second.source, second.rule, shared)
    left, right = _at_coarser(left, right), _at_coarser(right, left)
    return [(first, left[key], second, right[key]) for key in sorted(left.keys() & right.keys())]


def _tell_of_others(links: Sequence[_Link]) -> bool:
    """Whether two tables show different counts of what would be the same people."""
    sums = [(_sum(first, cells), _sum(second, others)) for first, cells, second, others in links]
    return any(a[0] == a[1] and b[0] == b[1] and a[0] != b[0] for a, b in sums)


def _narrow_all(tables: Sequence[_Bounded]) -> None:
    """Narrow every cell by all that adds up in any of the tables, where cells that stand for the same people are one."""
    links = [link for first, second in combinations(tables, 2) for link in _links_of(first, second)]
    consistent = [link for pair in _by_pair(links) if not _tell_of_others(pair) for link in pair]
    _identify(tables, consistent)
    if len(tables) > 1 and sum(map(_hidden, tables)) <= MOST_SOLVED:
        _solve(tables, consistent)


def _by_pair(links: Sequence[_Link]) -> list[list[_Link]]:
    pairs: dict[tuple[int, int], list[_Link]] = {}
    for link in links:
        pairs.setdefault((id(link[0]), id(link[2])), []).append(link)
    return list(pairs.values())


def _dimensions(source: Source, rule: TableRule) -> list[str]:
    return [name for name in source.columns if name not in rule.counts and name not in rule.measures]


def _bounded(source: Source, rule: TableRule) -> _Bounded:
    table = read_given(source, rule)
    known = (table.status == Status.SHOWN) | (table.status == Status.ZERO)
    low = np.where(known, table.values, np.where(table.status == Status.NOT_ASKED, 0.0, 1.0))
    high = np.where(known, table.values, np.inf)
    bounded = _Bounded(source, rule, table, _relations(table, known), low, high)
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


def _at_coarser(places: dict[Key, list[int]], others: dict[Key, list[int]]) -> dict[Key, list[int]]:
    """The same cells by the categories of another table, where these are coarser: several cells then stand for one of it."""
    if not places or not others:
        return places
    own, theirs = zip(*places, strict=True), zip(*others, strict=True)
    _, *nested = [parents(set(labels), set(coarser)) for labels, coarser in zip(own, theirs, strict=True)]
    coarse: dict[Key, list[int]] = {}
    for (column, *labels), cells in places.items():
        above = [inside.get(label, label) for inside, label in zip(nested, labels, strict=True)]
        coarse.setdefault((column, *above), []).extend(cells)
    return coarse


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


def _sum(bounded: _Bounded, cells: list[int]) -> tuple[float, float]:
    return float(bounded.low[cells].sum()), float(bounded.high[cells].sum())


def _by_subtraction(links: Sequence[_Link], threshold: int) -> list[int]:
    """The small counts of those whom one table has and the other has not."""
    proved = []
    for first, cells, second, others in links:
        (low, high), (other_low, other_high) = _sum(first, cells), _sum(second, others)
        least, most = low - other_high, high - other_low
        if least < 0 and most < 0:
            least, most = -most, -least
        if least >= 1 - EXACT and most < threshold:
            proved.append(int(most + EXACT))
    return proved


def _identify(tables: Sequence[_Bounded], links: Sequence[_Link]) -> None:
    """Cells that stand for the same people are one; what that tells goes on along all that adds up."""
    for _ in range(_ROUNDS):
        moved = False
        for first, cells, second, others in links:
            (low, high), (other_low, other_high) = _sum(first, cells), _sum(second, others)
            low, high = max(low, other_low), min(high, other_high)
            for side, several in ((first, cells), (second, others)):
                for cell in several:
                    rest_low = side.low[several].sum() - side.low[cell]
                    rest_high = sum(side.high[part] for part in several if part != cell)
                    moved |= _narrow(side, cell, low - rest_high, high - rest_low)
        for table in tables:
            moved |= _tighten(table)
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


def _solve(tables: Sequence[_Bounded], links: Sequence[_Link]) -> None:
    """The largest value of each hidden cell in any tables that fit all that is shown."""
    from scipy import optimize, sparse

    ends = np.cumsum([len(table.low) for table in tables])
    cells, start = (
        int(ends[-1]),
        {id(table): int(end) - len(table.low) for table, end in zip(tables, ends, strict=True)},
    )
    relations = Relations.joined(cells, [
        table.relations.renumbered(np.arange(len(table.low)) + start[id(table)], cells) for table in tables
    ])  # fmt: skip
    equal = sparse.lil_matrix((len(links), cells))
    for row, (first, several, second, others) in enumerate(links):
        equal[row, [start[id(first)] + cell for cell in several]] = 1.0
        equal[row, [start[id(second)] + cell for cell in others]] = -1.0
    equations = sparse.vstack([relations.matrix, equal.tocsr()], format="csr")
    low, high = np.concatenate([table.low for table in tables]), np.concatenate([table.high for table in tables])
    limits = optimize.Bounds(low, np.minimum(high, _limit(low, high)))
    for table in tables:
        for cell in np.flatnonzero((table.table.status > Status.ZERO) & (table.high > table.low + EXACT)):
            cost = np.zeros(cells)
            cost[start[id(table)] + cell] = -1.0
            solution = solved(cost, limits, equations, np.zeros(equations.shape[0]), whole=False)
            if solution is not None:
                table.high[cell] = min(table.high[cell], float(solution[start[id(table)] + cell]))


def _limit(low: Values, high: Values) -> float:
    """More than any cell needs to hold: the sum of all that is shown, and one."""
    return float(np.where(np.isfinite(high), high, low).sum()) + 1e6
