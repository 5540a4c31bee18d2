"""Local recoding from the finest levels up: records that form classes there stay there, and the others are looked at one step coarser.

Combinations of levels are taken in the order of what they would lose of the whole table, each column by its weight. It is the local recoding of Prasser, Eicher, Spengler,
Bild and Kuhn ("Flexible data anonymization using ARX", Software: Practice and Experience 50, 2020) with suppression at no cost, in steps of
single classes. Where there are too many combinations, those are looked at at which a split from the top stopped, and their neighbours; in a large
table those that were of use in a part of it that is as dense. Who is still alone at the coarsest levels joins the class that loses least by it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.groups import Keys
from anonymizer.engine.classes.loss import Floats, Ladder
from anonymizer.engine.classes.tuples import Collapsed, combined, distinct
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.privacy_models import Criterion
from anonymizer.engine.recoding.boundaries import Boundaries, members, place_of
from anonymizer.engine.recoding.dense_part import dense_part
from anonymizer.engine.recoding.local import part_of
from anonymizer.engine.recoding.mondrian import split_from_the_top
from anonymizer.engine.recoding.placement import STARRED, Levels, Placement
from anonymizer.engine.recoding.recoded import Alphabet, losses_of_levels
from anonymizer.engine.recoding.remaining import Nodes, Remaining
from anonymizer.engine.table.codes import Codes

MOST_NODES, FEWEST_NODES = 2_000, 300
"""Combinations of levels that are looked at: all where they are no more, otherwise fewer of a larger table."""
MOST_CELLS = 1_000_000_000
"""Cells that are looked at where there are more combinations."""
MOST_JOINED = 10_000
"""Distinct tuples that join a class at the end; with more, the rest is suppressed and counted."""
MOST_STEPS = 500
"""In which they join: those of one step look at the classes as they were before it. One at a time where they are no more."""
MOST_COMPARED, FEWEST_COMPARED = 50_000_000, 200
"""Cells in which these are compared with classes: of very many classes, with the largest alone."""


def recode_finest_first(
    table: Collapsed,
    ladders: Sequence[Ladder],
    *,
    criteria: Sequence[Criterion],
    before: tuple[Boundaries, Sequence[Sequence[int]]] | None = None,
    nodes: Nodes | None = None,
) -> Placement:
    """The level of each quasi-identifier in each tuple; its rounds are the combinations that were looked at.

    Args:
        before: the groups of the version before, whose boundaries come first: whoever forms a class in one of them stands there, and only
            the others are looked at anew. Beside them, the levels that are allowed of each quasi-identifier.
        nodes: the combinations of levels that are looked at, where they are known.
    """
    placement = Placement.empty(len(ladders), len(table.counts))
    if not ladders:
        return placement
    rest = Remaining.of(table, ladders, criteria)
    if before is not None:
        _place_as_before(*before, ladders, rest, placement)
    # In the whole table too where some are placed: what a combination of levels loses does not depend on who is left.
    nodes = _in_order(table, ladders, _nodes(table, ladders, criteria) if nodes is None else nodes)
    _place(ladders, nodes, rest, placement)
    if (placement.levels == STARRED).all():  # one class, or none
        placement.place(rest.tuples, [len(ladder.codes) - 1 for ladder in ladders], step=0)
    elif all(criterion.is_monotone for criterion in criteria):
        shown = placement.levels.copy()
        _join(table, ladders, placement.levels)
        if placement.as_before is not None:
            placement.as_before &= (placement.levels == shown).all(axis=0)
    return placement


def _nodes(table: Collapsed, ladders: Sequence[Ladder], criteria: Sequence[Criterion]) -> Nodes:
    depths = [len(ladder.codes) for ladder in ladders]
    if math.prod(depths) <= MOST_NODES:
        return np.indices(depths).reshape(len(depths), -1).T.astype(np.int64)
    if (chosen := dense_part(table, ladders, criteria=criteria)) is not None:
        return recode_finest_first(part_of(table, chosen), ladders, criteria=criteria).nodes(depths)
    most = min(max(MOST_CELLS // (len(ladders) * len(table.counts)), FEWEST_NODES), MOST_NODES)
    levels = split_from_the_top(table, ladders, criteria=criteria).levels
    placed = (levels != STARRED).all(axis=0)
    first, of, counts = distinct(*combined(list(levels[:, placed]), depths, int(placed.sum())))
    stops = levels[:, np.flatnonzero(placed)[first]]
    records = np.bincount(of, weights=table.counts[placed], minlength=len(counts))
    nodes = {tuple(depth - 1 for depth in depths)}
    for stop in stops.T[np.argsort(-records, kind="stable")].astype(int).tolist():
        if len(nodes) > most:
            break
        nodes |= {tuple(stop), *_neighbours(stop, depths)}
    return np.array(sorted(nodes), np.int64)


def _neighbours(node: Sequence[int], depths: Sequence[int]) -> set[tuple[int, ...]]:
    """One column one level up or down."""
    return {
        (*node[:column], level, *node[column + 1 :])
        for column, depth in enumerate(depths)
        for level in (node[column] - 1, node[column] + 1)
        if 0 <= level < depth
    }


def _in_order(table: Collapsed, ladders: Sequence[Ladder], nodes: Nodes) -> Nodes:
    """By what they would lose of the whole table; without the one at which nothing is told, which is suppression."""
    loss, tells = np.zeros(len(nodes)), np.zeros(len(nodes), bool)
    for column, (ladder, lost) in enumerate(zip(ladders, losses_of_levels(table, ladders), strict=True)):
        loss += lost[nodes[:, column]]
        tells |= np.array([labels != (ANY,) for labels in ladder.labels])[nodes[:, column]]
    if not tells.any():
        return nodes
    return nodes[tells][np.argsort(loss[tells], kind="stable")]


def _place(ladders: Sequence[Ladder], nodes: Nodes, rest: Remaining, placement: Placement) -> None:
    """All tuples that form a class at one of the nodes, at the first such."""
    first = placement.rounds
    rest.expect(nodes, ladders)
    for step, node in enumerate(nodes, first):
        if rest.is_empty:
            return
        placement.rounds = step + 1
        passes = rest.passing(ladders, node.tolist())
        if passes.any():
            placement.place(rest.tuples[passes], node.tolist(), step=step)
            rest.keep(~passes)


def _place_as_before(
    boundaries: Boundaries,
    allowed: Sequence[Sequence[int]],
    ladders: Sequence[Ladder],
    rest: Remaining,
    placement: Placement,
) -> None:
    """All tuples that form a class in one of the groups of the version before, in the first such that holds them."""
    placement.as_before = np.zeros(len(placement.steps), bool)
    for step, (at, groups) in enumerate(boundaries.by_node()):
        placement.rounds = step + 1
        if rest.is_empty or (node := place_of(at, allowed)) is None:
            continue
        there = members(groups, node, rest.base, ladders, allowed)
        passes = np.zeros(len(rest.tuples), bool)
        passes[there.tuples] = rest.passing(ladders, node)[there.tuples]
        if passes.any():
            tuples, shown = rest.tuples[passes], there.shown[:, passes[there.tuples]]
            placement.place(tuples, node, step=step)
            placement.levels[:, tuples], placement.as_before[tuples] = shown, True
            rest.keep(~passes)


def _join(table: Collapsed, ladders: Sequence[Ladder], levels: Levels) -> None:
    """Tuples without a class join one, whose levels become as coarse as the two need; each time where the records lose least."""
    alone = np.flatnonzero((levels == STARRED).any(axis=0))[:MOST_JOINED]
    placed = np.flatnonzero((levels != STARRED).all(axis=0))
    if not len(alone) or not len(placed):
        return
    alphabets = [Alphabet.of(ladder) for ladder in ladders]
    cells = [
        alphabet.label_of[row[placed], base[placed]]
        for alphabet, row, base in zip(alphabets, levels, table.tuples, strict=True)
    ]
    key, space = combined(cells, [len(alphabet.labels) for alphabet in alphabets], len(placed))
    first, of, _ = distinct(key, space)
    heads = placed[first]
    records = np.bincount(of, weights=table.counts[placed], minlength=len(heads))
    order = np.argsort(-records, kind="stable")[: max(MOST_COMPARED // (len(alone) * len(ladders)), FEWEST_COMPARED)]
    candidates, sizes = heads[order], records[order]
    classes = _Joinable.of(
        ladders, alphabets, table, alone=alone, heads=candidates, node=levels[:, candidates], sizes=sizes
    )
    joined: list[list[int]] = [[] for _ in candidates]
    together = -(-len(alone) // MOST_STEPS)
    for start in range(0, len(alone), together):
        numbers = alone[start : start + together]
        places = np.arange(start, start + len(numbers))
        chosen_by = classes.join(places, table.counts[numbers].astype(float))
        for number, chosen in zip(numbers.tolist(), chosen_by.tolist(), strict=True):
            if chosen >= 0:
                joined[chosen].append(number)
    for chosen, joining in enumerate(joined):
        if joining:
            tuples = np.concatenate([placed[of == order[chosen]], np.array(joining)])
            levels[:, tuples] = classes.node[:, chosen].astype(np.int8)[:, None]


@dataclass(slots=True)
class _Joinable:
    """The classes that those who stand alone may join. Lists are over the quasi-identifiers."""

    node: Levels
    """The levels of each class (columns), as they are by now."""
    sizes: Floats
    """The records of each class, as they are by now."""
    own: list[Keys]
    """The row of ``meetings`` for each of those who stand alone."""
    meetings: list[Levels]
    """For each value that stands alone and each class, the level from which on both are told alike; the depth where there is none."""
    shares: list[Floats]
    """For each class and level, the weighted share of the leaves that it then shows; infinite at the depth."""
    tells: list[Mask]
    """The same, whether it then tells something."""

    @classmethod
    def of(
        cls,
        ladders: Sequence[Ladder],
        alphabets: Sequence[Alphabet],
        table: Collapsed,
        *,
        alone: Keys,
        heads: Keys,
        node: Levels,
        sizes: Floats | Keys,
    ) -> _Joinable:
        classes = cls(node.copy(), sizes.astype(float), [], [], [], [])
        for ladder, alphabet, base in zip(ladders, alphabets, table.tuples, strict=True):
            depth, at = len(ladder.codes), base[heads]
            values, own = np.unique(base[alone], return_inverse=True)
            classes.own.append(own)
            classes.meetings.append(_meetings(alphabet.label_of[:depth], values, at))
            shares, tells = np.full((len(at), depth + 1), np.inf), np.zeros((len(at), depth + 1), bool)
            shares[:, :depth] = ladder.weight * alphabet.share_of[:depth, at].T
            tells[:, :depth] = (alphabet.label_of[:depth, at] != alphabet.labels.index(ANY)).T
            classes.shares.append(shares)
            classes.tells.append(tells)
        return classes

    def join(self, places: Keys, counts: Floats) -> Keys:
        """The class that each joins, where the records lose least by it; -1 where it would tell nothing. All look at the classes as they were.

        Args:
            places: among those who stand alone.
            counts: of their records.
        """
        every = np.arange(len(self.sizes))
        extra, wider = np.zeros((len(places), len(every))), []
        for row, own, meetings, shares in zip(self.node, self.own, self.meetings, self.shares, strict=True):
            level = np.maximum(meetings[own[places]], row)
            extra += (self.sizes + counts[:, None]) * shares[every, level] - self.sizes * shares[every, row]
            wider.append(level)
        chosen = extra.argmin(axis=1)
        mute = np.flatnonzero(~self._tell(wider, chosen))
        while len(mute):  # which would be suppression
            extra[mute, chosen[mute]] = np.inf
            chosen[mute] = extra[mute].argmin(axis=1)
            mute = mute[np.isfinite(extra[mute, chosen[mute]])]
            mute = mute[~self._tell([level[mute] for level in wider], chosen[mute])]
        possible = np.isfinite(extra[np.arange(len(places)), chosen])
        for row, level in zip(self.node, wider, strict=True):
            np.maximum.at(row, chosen[possible], level[possible, chosen[possible]])
        np.add.at(self.sizes, chosen[possible], counts[possible])
        return np.where(possible, chosen, -1)

    def _tell(self, wider: Sequence[Levels], chosen: Keys) -> Mask:
        rows = np.arange(len(chosen))
        telling: Mask = np.any(
            [tells[chosen, level[rows, chosen]] for tells, level in zip(self.tells, wider, strict=True)], axis=0
        )
        return telling


def _meetings(label_of: npt.NDArray[np.int32], values: Codes, at: Codes) -> Levels:
    """For each value of a column (rows) and each other, the first level at which both are told alike and from which on they stay so."""
    meetings: Levels = np.zeros((len(values), len(at)), np.int8)
    for level, labels in enumerate(label_of, 1):
        meetings[labels[values][:, None] != labels[at]] = level
    return meetings
