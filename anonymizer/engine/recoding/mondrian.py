"""Multidimensional recoding from the top down, along the hierarchies: every group is split as long as its parts stay large enough.

LeFevre, DeWitt and Ramakrishnan, "Mondrian Multidimensional K-Anonymity", ICDE 2006. Where we differ: a split goes one level
down a hierarchy instead of through a median; children that would be too small stay together at their parent's level; the
column whose split saves most loss for the entropy that it takes is split, not the widest one; and all groups of a round are
split at once, in a few passes over the distinct tuples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.groups import Grouper, Keys
from anonymizer.engine.classes.loss import Floats, Ladder
from anonymizer.engine.classes.tuples import Collapsed
from anonymizer.engine.privacy_models import Criterion, failing
from anonymizer.engine.recoding.group_sizes import GroupSizes
from anonymizer.engine.recoding.placement import LAST, STARRED, Levels, Placement

_WORTHLESS = -1.0
_FREE = 1e-3  # what a split costs that puts all records in one child

type Rows = Keys | slice


def split_from_the_top(table: Collapsed, ladders: Sequence[Ladder], *, criteria: Sequence[Criterion]) -> Placement:
    """The level of each quasi-identifier in each tuple, all found in one step."""
    mondrian = _Mondrian(table, ladders, criteria)
    while len(mondrian.tuples):
        mondrian.split()
    levels = mondrian.levels
    steps = np.where((levels == STARRED).any(axis=0), LAST, 0).astype(np.int32)
    return Placement(levels, levels.copy(), steps, mondrian.rounds)


def first_parts(
    table: Collapsed, ladders: Sequence[Ladder], *, criteria: Sequence[Criterion], largest: int
) -> npt.NDArray[np.int64]:
    """The part of each tuple once the first splits leave none of more tuples than ``largest``; -1 where nothing is left to split."""
    mondrian = _Mondrian(table, ladders, criteria)
    while len(mondrian.tuples) and np.bincount(mondrian.part).max() > largest:
        mondrian.split()
    part_of = np.full(len(table.counts), -1, np.int64)
    part_of[mondrian.tuples] = mondrian.part
    return part_of


@dataclass(slots=True)
class _Groups:
    """Tuples grouped by part and child: for each tuple the position of its group's first one, and who passes."""

    of: Keys
    heads: Keys
    records: Floats
    passes: Mask


class _Mondrian:
    """The parts that may still be split. Positions count the tuples in these parts."""

    def __init__(self, table: Collapsed, ladders: Sequence[Ladder], criteria: Sequence[Criterion]) -> None:
        self.table, self.criteria, self.rounds = table, tuple(criteria), 0
        self._grouper = Grouper()
        self._sizes_of = GroupSizes.of(table, self.criteria)
        self._codes, self._shares, self._starts, self._sizes = _flat(ladders)
        columns, tuples = len(ladders), len(table.counts)
        self.levels: Levels = np.full((columns, tuples), STARRED, np.int8)
        top = np.array([len(ladder.codes) - 1 for ladder in ladders], np.int8)
        part = self._top_parts(ladders)
        broken = failing(Classes(table, part, int(part.max(initial=-1)) + 1), self.criteria)
        self.tuples: Keys = np.flatnonzero(~broken[part])
        self.base = np.array([codes[self.tuples] for codes in table.tuples], np.int64).reshape(
            columns, len(self.tuples)
        )
        self.weights = table.counts[self.tuples].astype(float)
        remaining, part = np.unique(part[self.tuples], return_inverse=True)
        self.part: Keys = part.astype(np.int64)
        self.level = np.repeat(top[None, :], len(remaining), axis=0)
        self.is_dead = np.repeat(top[None, :] == 0, len(remaining), axis=0)
        """For each part and column, that it can never be split there: no child is large enough, or none is left."""
        self.is_blocked = np.zeros_like(self.is_dead)

    def _top_parts(self, ladders: Sequence[Ladder]) -> Keys:
        of = np.zeros(len(self.table.counts), np.int64)
        for ladder, base in zip(ladders, self.table.tuples, strict=True):
            size = len(ladder.labels[-1])
            if size > 1:
                of = self._grouper.representatives(of * size + ladder.codes[-1][base], space=len(of) * size)
        return np.unique(of, return_inverse=True)[1].astype(np.int64)

    def split(self) -> None:
        """One round: each part is split along the column that saves most; those that cannot be are done."""
        self.rounds += 1
        gains = self._gains()
        column = gains.argmax(axis=1) if gains.shape[1] else np.zeros(len(gains), np.int64)
        is_done = gains.max(axis=1, initial=_WORTHLESS) < 0
        if is_done.any():
            self._finish(is_done)
            column = column[~is_done]
        if len(self.tuples):
            self._apply(column)

    def _gains(self) -> Floats:
        """For each part and column, the loss that a split would save for what it takes; below zero where there is none."""
        parts, columns = self.level.shape
        records: Floats = np.bincount(self.part, weights=self.weights, minlength=parts).astype(float, copy=False)
        gains = np.full((parts, columns), _WORTHLESS)
        for column in range(columns):
            open_parts = ~(self.is_dead[:, column] | self.is_blocked[:, column])
            if not open_parts.any():
                continue
            rows = _every(len(self.part)) if open_parts.all() else np.flatnonzero(open_parts[self.part])
            part, base = self.part[rows], self.base[column][rows]
            below = self._starts[column][self.level[:, column] - 1]
            groups = self._grouped(rows, part, self._codes[below[part] + base])
            chosen = groups.heads[groups.passes[groups.heads]]
            of, base = part[chosen], base[chosen]
            above = self._starts[column][self.level[:, column]]
            before, after = self._shares[above[of] + base], self._shares[below[of] + base]
            saved = np.bincount(of, weights=groups.records[chosen] * (before - after), minlength=parts)
            possible = np.bincount(of, minlength=parts) > 0
            self.is_dead[open_parts & ~possible, column] = True
            possible &= open_parts
            gains[possible, column] = (np.maximum(saved, 0) / self._spent(of, groups.records[chosen], records))[
                possible
            ]
        return gains

    @staticmethod
    def _spent(of: Keys, records: Floats, whole: Floats) -> Floats:
        """For each part, the entropy of a split, in records: what it takes of the splits that remain possible.

        Args:
            of: the part of each child that is large enough.
            records: its size.
            whole: the size of each part.
        """
        parts = len(whole)
        spent = np.bincount(of, weights=records * np.log(whole[of] / records), minlength=parts)
        rest = np.maximum(whole - np.bincount(of, weights=records, minlength=parts), 0)
        entropy: Floats = spent + rest * np.log(whole / np.maximum(rest, 1)) + whole * _FREE
        return entropy

    def _grouped(self, rows: Rows, part: Keys, child: Keys) -> _Groups:
        size = int(self._sizes)
        of = self._grouper.representatives(part * size + child, space=len(self.level) * size)
        heads = np.flatnonzero(of == np.arange(len(of)))
        records: Floats = np.bincount(of, weights=self.weights[rows], minlength=len(of)).astype(float, copy=False)
        return _Groups(of, heads, records, self._passing(of, heads, rows, records))

    def _passing(self, of: Keys, heads: Keys, rows: Rows, records: Floats) -> Mask:
        """Whether each group, numbered by its first position, meets the models. Tuples outside ``rows`` are nobody's."""
        if self._sizes_of is not None:
            return self._sizes_of.are_large(of, records, self.tuples[rows])
        number = np.zeros(len(of), np.int64)
        number[heads] = np.arange(1, len(heads) + 1)
        whole = np.zeros(len(self.table.counts), np.int64)
        whole[self.tuples[rows]] = number[of]
        passes = np.zeros(len(of), bool)
        passes[heads] = ~failing(Classes(self.table, whole, len(heads) + 1), self.criteria)[1:]
        return passes

    def _apply(self, column: npt.NDArray[np.int64]) -> None:
        """Split every part along its column. The children that are too small remain together, or take one more to them."""
        parts, rows = len(self.level), _every(len(self.tuples))
        below = self._starts[column, self.level[np.arange(parts), column] - 1]
        base = self.base[column[self.part], np.arange(len(self.tuples))]
        groups = self._grouped(rows, self.part, self._codes[below[self.part] + base])
        passing = groups.heads[groups.passes[groups.heads]]
        of = np.where(groups.passes[groups.of], groups.of, -1)
        stuck = self._lacking(of < 0)
        if stuck.any():
            lacking = np.flatnonzero(stuck)
            giver = self._smallest(passing, groups.records, parts)
            can_give = np.bincount(self.part[passing], minlength=parts) > 1
            of[np.isin(of, giver[lacking[can_give[lacking]]])] = -1
            stuck = self._lacking(of < 0)
        self._renumber(np.where(stuck[self.part], -1, of), column, stuck)

    def _lacking(self, left: Mask) -> Mask:
        """For each part, whether something remains at its level that breaks a model."""
        parts = len(self.level)
        rows = np.flatnonzero(left)
        records = np.bincount(self.part[rows], weights=self.weights[rows], minlength=parts)
        is_there = records > 0
        if self._sizes_of is not None:
            return np.asarray(is_there & ~self._sizes_of.are_large(self.part[rows], records, self.tuples[rows]))
        whole = np.full(len(self.table.counts), parts, np.int64)
        whole[self.tuples[rows]] = self.part[rows]
        return np.asarray(is_there & failing(Classes(self.table, whole, parts + 1), self.criteria)[:parts])

    def _smallest(self, passing: Keys, records: Floats, parts: int) -> Keys:
        """For each part, the smallest of its children that pass; of equal ones the first."""
        order = passing[np.argsort(-records[passing], kind="stable")]
        smallest = np.full(parts, -1, np.int64)
        smallest[self.part[order]] = order
        return smallest

    def _renumber(self, of: Keys, column: npt.NDArray[np.int64], stuck: Mask) -> None:
        """New parts from the children (``of``, by first position) and what remains of each part (-1)."""
        parts = len(self.level)
        remains = of < 0
        key = np.where(remains, self.part, parts + of)
        of = self._grouper.representatives(key, space=parts + len(of))
        first = np.flatnonzero(of == np.arange(len(of)))
        number = np.empty(len(of), np.int64)
        number[first] = np.arange(len(first))
        parent = self.part[first]
        level, is_dead = self.level[parent], self.is_dead[parent]
        is_blocked = self.is_blocked[parent]
        is_child = ~remains[first]
        at = column[parent]
        level[is_child, at[is_child]] -= 1
        is_dead[is_child, at[is_child]] |= level[is_child, at[is_child]] == 0
        is_blocked[is_child] = False
        was_stuck = stuck[parent] & ~is_child
        rest = ~is_child & ~was_stuck
        is_blocked[rest] = False
        is_dead[rest, at[rest]] = True
        is_blocked[was_stuck, at[was_stuck]] = True
        self.part, self.level, self.is_dead, self.is_blocked = number[of], level, is_dead, is_blocked

    def _finish(self, is_done: Mask) -> None:
        """Write down the levels of parts that are done, and forget their tuples."""
        done = is_done[self.part]
        self.levels[:, self.tuples[done]] = self.level[self.part[done]].T
        left = np.flatnonzero(~done)
        number = np.cumsum(~is_done) - 1
        self.tuples, self.base, self.weights = self.tuples[left], self.base[:, left], self.weights[left]
        self.part = number[self.part[left]]
        self.level, self.is_dead, self.is_blocked = (
            self.level[~is_done],
            self.is_dead[~is_done],
            self.is_blocked[~is_done],
        )


def _flat(
    ladders: Sequence[Ladder],
) -> tuple[Keys, Floats, npt.NDArray[np.int64], int]:
    """All codes and weighted shares in one row of numbers, where each column and level begins in it, and the largest code + 1."""
    codes = [codes.astype(np.int64) for ladder in ladders for codes in ladder.codes]
    shares = [
        ladder.weight * share[code]
        for ladder in ladders
        for share, code in zip(ladder.shares, ladder.codes, strict=True)
    ]
    starts = np.zeros((len(ladders), max((len(ladder.codes) for ladder in ladders), default=1)), np.int64)
    begin = 0
    for column, ladder in enumerate(ladders):
        for level, code in enumerate(ladder.codes):
            starts[column, level] = begin
            begin += len(code)
    size = max((len(labels) for ladder in ladders for labels in ladder.labels), default=1)
    empty = np.zeros(0)
    return np.concatenate(codes or [empty.astype(np.int64)]), np.concatenate(shares or [empty]), starts, size


def _every(length: int) -> slice:
    """All rows, without copying them."""
    return slice(0, length)
