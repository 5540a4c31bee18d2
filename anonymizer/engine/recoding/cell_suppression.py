"""Cell suppression: a record that stands alone loses as few cells as can be found, instead of all of them.

To suppress the fewest cells is NP-hard (Meyerson and Williams, "On the complexity of optimal k-anonymity", PODS 2004). Only records
that break a model lose cells; the classes that already meet it stay as they are. Up to ``EXACT`` different tuples, and where
k-anonymity is the only model, the answer has the fewest cells of all (a dynamic program over sets of tuples). Beyond that:
one cell of each record first, then two, and so on; among the sets of that many columns, the one that gives most records a
class comes first. With more than ``ALL_SETS`` columns only the sets that extend the most promising smaller ones are tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Collapsed, combined, distinct
from anonymizer.engine.privacy_models import Criterion, KAnonymity, failing
from anonymizer.engine.recoding.placement import STARRED, Levels
from anonymizer.engine.search.lattice import Node
from anonymizer.engine.table.codes import Codes

EXACT = 10
ALL_SETS = 12
_PROMISING = 32

type Columns = tuple[int, ...]


def star_few_cells(
    table: Collapsed,
    ladders: Sequence[Ladder],
    levels: Levels,
    rest: Mask,
    *,
    node: Node,
    criteria: Sequence[Criterion],
) -> Mask:
    """The tuples that remain without a class. ``levels`` of the others are filled in, ``STARRED`` where a cell goes.

    Args:
        levels: see ``Levels``; changed in place.
        rest: the tuples without a class.
        node: the levels that these tuples show in the cells that stay.
    """
    chosen = np.flatnonzero(rest)
    shown = [ladder.codes[level][base[chosen]] for ladder, level, base in zip(ladders, node, table.tuples, strict=True)]
    sizes = [len(ladder.labels[level]) for ladder, level in zip(ladders, node, strict=True)]
    if not len(chosen) or not sizes:
        return rest
    first, of, _ = distinct(*combined(shown, sizes, len(chosen)))
    only_k = all(isinstance(criterion, KAnonymity) for criterion in criteria)
    if only_k and len(first) <= EXACT:
        k = max((criterion.k for criterion in criteria if isinstance(criterion, KAnonymity)), default=1)
        starred = _fewest(table, chosen, of, [codes[first] for codes in shown], k)[:, of]
    else:
        starred = _few(table, chosen, shown, sizes, criteria)
    levels[:, chosen] = np.where(starred, STARRED, np.array(node, np.int8)[:, None])
    left = np.zeros(len(rest), bool)
    left[chosen] = starred.all(axis=0)
    return left


def _fewest(table: Collapsed, chosen: npt.NDArray[np.int64], of: Codes, shown: list[Codes], k: int) -> Mask:
    """For each column and different tuple, whether its cell goes: the fewest cells, by trying every partition."""
    columns, tuples = len(shown), len(shown[0])
    weights = np.bincount(of, weights=table.counts[chosen], minlength=tuples)
    size_of = _sizes_of_sets(table, chosen, of, tuples)
    values = np.stack(shown)
    differ = [np.zeros(columns, bool)] * (1 << tuples)
    cost = np.full(1 << tuples, np.inf)
    for group in range(1, 1 << tuples):
        if size_of[group] >= k:
            members = [place for place in range(tuples) if group >> place & 1]
            differ[group] = (values[:, members] != values[:, members[:1]]).any(axis=1)
            cost[group] = weights[members].sum() * differ[group].sum()
    best, choice = np.full(1 << tuples, np.inf), np.zeros(1 << tuples, np.int64)
    best[0] = 0
    for group in range(1, 1 << tuples):
        lowest = group & -group
        best[group], choice[group] = best[group ^ lowest] + weights[lowest.bit_length() - 1] * columns, 0
        others = group ^ lowest
        part = others
        while True:  # every subset of the others, together with the first tuple
            tried = cost[part | lowest] + best[others ^ part]
            if tried < best[group]:
                best[group], choice[group] = tried, part | lowest
            if not part:
                break
            part = (part - 1) & others
    starred = np.ones((columns, tuples), bool)
    group = (1 << tuples) - 1
    while group:
        together = int(choice[group])
        if together:
            for place in range(tuples):
                if together >> place & 1:
                    starred[:, place] = differ[together]
        group ^= together or (group & -group)
    return starred


def _sizes_of_sets(table: Collapsed, chosen: npt.NDArray[np.int64], of: Codes, tuples: int) -> npt.NDArray[np.int64]:
    """How many persons (records, where persons are unknown) stand in each set of different tuples."""
    sets = np.arange(1 << tuples)
    if table.persons is None:
        weights = np.bincount(of, weights=table.counts[chosen], minlength=tuples)
        return sum((((sets >> place) & 1) * int(weights[place]) for place in range(tuples)), np.zeros_like(sets))
    place = np.full(len(table.counts), -1, np.int64)
    place[chosen] = of
    at = place[table.persons.tuples]
    stands_in: dict[int, int] = {}
    for person, where in zip(table.persons.values[at >= 0].tolist(), at[at >= 0].tolist(), strict=True):
        stands_in[person] = stands_in.get(person, 0) | 1 << where
    sizes = np.zeros_like(sets)
    for mask in stands_in.values():
        sizes += (sets & mask) > 0
    return sizes


def _few(
    table: Collapsed,
    chosen: npt.NDArray[np.int64],
    shown: list[Codes],
    sizes: Sequence[int],
    criteria: Sequence[Criterion],
) -> Mask:
    """For each column and chosen tuple, whether its cell goes: few cells, by the stated heuristic."""
    columns = len(shown)
    starred = np.ones((columns, len(chosen)), bool)
    left = np.arange(len(chosen))
    promising: list[Columns] = [()]
    for number in range(1, columns):
        sets = list(_sets(columns, number, promising))
        promising = []
        while len(left):
            groups = [(_gathered(table, chosen, shown, sizes, criteria, left, stars), stars) for stars in sets]
            groups.sort(key=lambda entry: -table.counts[chosen[entry[0]]].sum())
            promising = promising or [stars for _, stars in groups[:_PROMISING]]
            members, stars = groups[0]
            if not len(members):
                break
            starred[:, members] = False
            starred[np.array(stars)[:, None], members] = True
            left = np.setdiff1d(left, members, assume_unique=True)
            sets = [stars for gathered, stars in groups[1:] if len(gathered)]
            if not sets:
                break
        if not len(left):
            break
    return starred


def _sets(columns: int, number: int, promising: Sequence[Columns]) -> Iterator[Columns]:
    """The sets of that many columns to try."""
    if columns <= ALL_SETS:
        yield from combinations(range(columns), number)
        return
    yield from sorted(
        {tuple(sorted((*stars, more))) for stars in promising for more in range(columns) if more not in stars}
    )


def _gathered(
    table: Collapsed,
    chosen: npt.NDArray[np.int64],
    shown: list[Codes],
    sizes: Sequence[int],
    criteria: Sequence[Criterion],
    left: npt.NDArray[np.int64],
    stars: Columns,
) -> npt.NDArray[np.int64]:
    """Of the tuples that are left, those that have a class once the cells of some columns are gone."""
    shown_columns = [column for column in range(len(shown)) if column not in stars]
    key, space = combined(
        [shown[column][left] for column in shown_columns], [sizes[column] for column in shown_columns], len(left)
    )
    _, of, counts = distinct(key, space)
    whole = np.full(len(table.counts), len(counts), np.int64)
    whole[chosen[left]] = of
    broken = failing(Classes(table, whole, len(counts) + 1), criteria)
    return left[~broken[of]]
