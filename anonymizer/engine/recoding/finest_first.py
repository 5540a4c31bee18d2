"""Local recoding from the finest levels up: records that form classes there stay there, and the others are looked at one step coarser.

Combinations of levels are taken in the order of what they would lose of the whole table, each column by its weight. It is the local recoding of Prasser, Eicher, Spengler,
Bild and Kuhn ("Flexible data anonymization using ARX", Software: Practice and Experience 50, 2020) with suppression at no cost, in steps of
single classes. Where there are too many combinations, those are looked at at which a split from the top stopped, and their neighbours. Who is
still alone at the coarsest levels joins the class that loses least by it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.groups import Grouper, Keys
from anonymizer.engine.classes.loss import Floats, Ladder
from anonymizer.engine.classes.tuples import Collapsed, combined, distinct
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.privacy_models import Criterion, failing
from anonymizer.engine.recoding.boundaries import Boundaries, members, place_of
from anonymizer.engine.recoding.local import part_of
from anonymizer.engine.recoding.mondrian import only_k, split_from_the_top
from anonymizer.engine.recoding.placement import STARRED, Levels, Placement
from anonymizer.engine.recoding.recoded import Alphabet, losses_of_levels

MOST_NODES, FEWEST_NODES = 2_000, 300
"""Combinations of levels that are looked at: all where they are no more, otherwise fewer of a larger table."""
MOST_CELLS = 1_000_000_000
"""Cells that are looked at where there are more combinations."""
MOST_JOINED = 10_000
"""Distinct tuples that join a class at the end; with more, the rest is suppressed and counted."""
MOST_COMPARED, FEWEST_COMPARED = 50_000_000, 200
"""Cells in which these are compared with classes: of very many classes, with the largest alone."""

type Nodes = npt.NDArray[np.int64]
"""Combinations of levels: one a row, one column for each quasi-identifier."""


def recode_finest_first(
    table: Collapsed,
    ladders: Sequence[Ladder],
    *,
    criteria: Sequence[Criterion],
    before: tuple[Boundaries, Sequence[Sequence[int]]] | None = None,
) -> Placement:
    """The level of each quasi-identifier in each tuple; its rounds are the combinations that were looked at.

    Args:
        before: the groups of the version before, whose boundaries come first: whoever forms a class in one of them stands there, and only
            the others are looked at anew. Beside them, the levels that are allowed of each quasi-identifier.
    """
    placement = Placement.empty(len(ladders), len(table.counts))
    if not ladders:
        return placement
    rest = _Rest.of(table, criteria)
    if before is not None:
        _place_as_before(*before, ladders, rest, placement)
    # In the whole table too where some are placed: what a combination of levels loses does not depend on who is left.
    nodes = _in_order(table, ladders, _nodes(table, ladders, criteria))
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
    most = min(max(MOST_CELLS // (len(ladders) * len(table.counts)), FEWEST_NODES), MOST_NODES)
    levels = split_from_the_top(table, ladders, criteria=criteria).levels
    placed = (levels != STARRED).all(axis=0)
    stops, of = np.unique(levels[:, placed], axis=1, return_inverse=True)
    records = np.bincount(of.ravel(), weights=table.counts[placed], minlength=stops.shape[1])
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


def _place(ladders: Sequence[Ladder], nodes: Nodes, rest: _Rest, placement: Placement) -> None:
    """All tuples that form a class at one of the nodes, at the first such."""
    first = placement.rounds
    for step, node in enumerate(nodes, first):
        if not len(rest.tuples):
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
    rest: _Rest,
    placement: Placement,
) -> None:
    """All tuples that form a class in one of the groups of the version before, in the first such that holds them."""
    placement.as_before = np.zeros(len(placement.steps), bool)
    for step, (at, groups) in enumerate(boundaries.by_node()):
        placement.rounds = step + 1
        if not len(rest.tuples) or (node := place_of(at, allowed)) is None:
            continue
        there = members(groups, node, rest.base, ladders, allowed)
        passes = np.zeros(len(rest.tuples), bool)
        passes[there.tuples] = rest.passing(ladders, node)[there.tuples]
        if passes.any():
            tuples, shown = rest.tuples[passes], there.shown[:, passes[there.tuples]]
            placement.place(tuples, node, step=step)
            placement.levels[:, tuples], placement.as_before[tuples] = shown, True
            rest.keep(~passes)


@dataclass(slots=True)
class _Rest:
    """The tuples that have no class yet."""

    criteria: Sequence[Criterion]
    k: int | None
    """Where k-anonymity of records is all that is asked."""
    tuples: Keys
    """Their places in the whole table."""
    base: list[Keys]
    weights: Floats
    table: Collapsed
    """Holds all of them and, until they are half of it, some that have a class."""
    places: Keys
    """Where they are in it."""
    grouper: Grouper

    @classmethod
    def of(cls, table: Collapsed, criteria: Sequence[Criterion]) -> _Rest:
        every = np.arange(len(table.counts), dtype=np.int64)
        base = [codes.astype(np.int64) for codes in table.tuples]
        weights = table.counts.astype(float)
        return cls(criteria, only_k(table, criteria), every, base, weights, table, every, Grouper())

    def passing(self, ladders: Sequence[Ladder], node: Sequence[int]) -> Mask:
        """Which of the tuples stand in a class that meets the models, at these levels; ``STARRED`` tells nothing."""
        of = np.zeros(len(self.tuples), np.int64)
        for ladder, level, base in zip(ladders, node, self.base, strict=True):
            size = 1 if level == STARRED else len(ladder.labels[level])
            if size > 1:
                of = self.grouper.representatives(of * size + ladder.codes[level][base], space=len(of) * size)
        if self.k is not None:
            large: Mask = np.bincount(of, weights=self.weights, minlength=len(of))[of] >= self.k
            return large
        heads, number = np.unique(of, return_inverse=True)
        whole = np.zeros(len(self.table.counts), np.int64)
        whole[self.places] = number + 1
        broken = failing(Classes(self.table, whole, len(heads) + 1), self.criteria)
        return ~broken[number + 1]

    def keep(self, chosen: Mask) -> None:
        """Forget the others."""
        self.tuples, self.weights, self.places = self.tuples[chosen], self.weights[chosen], self.places[chosen]
        self.base = [base[chosen] for base in self.base]
        if self.k is None and 2 * len(self.places) < len(self.table.counts):
            remaining = np.zeros(len(self.table.counts), bool)
            remaining[self.places] = True
            self.table = part_of(self.table, remaining)
            self.places = np.arange(len(self.tuples), dtype=np.int64)


def _join(table: Collapsed, ladders: Sequence[Ladder], levels: Levels) -> None:
    """Tuples without a class join one, whose levels become as coarse as the two need; each time where the records lose least."""
    alone = np.flatnonzero((levels == STARRED).any(axis=0))[:MOST_JOINED]
    placed = np.flatnonzero((levels != STARRED).all(axis=0))
    if not len(alone) or not len(placed):
        return
    alphabets = [Alphabet.of(ladder) for ladder in ladders]
    bases = [base.astype(np.int64) for base in table.tuples]
    cells = [alphabet.label_of[levels[column, placed], bases[column][placed]] for column, alphabet in enumerate(alphabets)]  # fmt: skip
    key, space = combined(cells, [len(alphabet.labels) for alphabet in alphabets], len(placed))
    first, of, _ = distinct(key, space)
    heads = placed[first]
    records = np.bincount(of, weights=table.counts[placed], minlength=len(heads))
    order = np.argsort(-records, kind="stable")[: max(MOST_COMPARED // (len(alone) * len(ladders)), FEWEST_COMPARED)]
    candidates, sizes = heads[order], records[order]
    node = levels[:, candidates].astype(np.int64)
    values = [base[candidates] for base in bases]
    joined: list[list[int]] = [[] for _ in candidates]
    for number in alone.tolist():
        wider, extra, tells = node.copy(), np.zeros(len(candidates)), np.zeros(len(candidates), bool)
        for column, (alphabet, base) in enumerate(zip(alphabets, bases, strict=True)):
            depth, at = len(ladders[column].codes), values[column]
            shares, own = alphabet.share_of, int(base[number])
            meeting = _meeting(alphabet, depth, own)[at]
            wider[column] = np.minimum(np.maximum(node[column], meeting), depth - 1)
            tells |= alphabet.label_of[wider[column], at] != alphabet.labels.index(ANY)
            more = sizes * (shares[wider[column], at] - shares[node[column], at])
            extra += ladders[column].weight * (more + table.counts[number] * shares[wider[column], own])
            extra[meeting == depth] = np.inf
        extra[~tells] = np.inf  # which would be suppression
        chosen = int(extra.argmin())
        if np.isfinite(extra[chosen]):
            node[:, chosen] = wider[:, chosen]
            sizes[chosen] += table.counts[number]
            joined[chosen].append(number)
    for chosen, numbers in enumerate(joined):
        if numbers:
            tuples = np.concatenate([placed[of == order[chosen]], np.array(numbers)])
            levels[:, tuples] = node[:, chosen].astype(np.int8)[:, None]


def _meeting(alphabet: Alphabet, depth: int, own: int) -> Keys:
    """For each value of a column, the first level at which it is told as another is, and from which on it stays so; the depth where there is none."""
    differs = alphabet.label_of[:depth] != alphabet.label_of[:depth, own][:, None]
    first: Keys = depth - np.argmax(differs[::-1], axis=0)
    first[~differs.any(axis=0)] = 0
    return first
