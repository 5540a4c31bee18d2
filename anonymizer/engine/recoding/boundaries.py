"""The boundaries of the groups of one version of a series, in which the records of the next one are placed.

A group is known by the values that its records show and by the levels at which they were found. Each holds at least k people, so boundaries
tell no more than the release. They are kept apart from the recipe all the same, which names them by their digest: a recipe holds no value of a table.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.groups import Keys
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import combined, distinct
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.recoding.placement import LAST, STARRED, Levels
from anonymizer.engine.recoding.recoded import Recoded, losses_of_levels
from anonymizer.engine.table.codes import Codes

type Node = tuple[int, ...]
"""A level of each quasi-identifier, or ``STARRED`` for one that is told of nobody."""


@dataclass(frozen=True, slots=True)
class Group:
    """Whose values are these at the levels ``at`` belongs to it, unless a group before it took her."""

    at: Node
    values: tuple[str | None, ...]
    shown: Node
    """The levels at which its records are shown: coarser than ``at`` where the group was widened for someone else."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The groups of a version, in the order in which a record is looked for in them."""

    columns: tuple[str, ...]
    """The quasi-identifiers."""
    groups: tuple[Group, ...]

    @classmethod
    def of(cls, recoded: Recoded, columns: Sequence[str], levels: Sequence[Sequence[int]]) -> Boundaries:
        """Those of a recoding.

        Args:
            recoded: suppressed records stand in no group.
            columns: the names of the quasi-identifiers.
            levels: for each, the levels of its hierarchy that are allowed.
        """
        placement, left = recoded.placement, ~recoded.suppressed
        is_own = left & (placement.steps != LAST)
        widened = left & (placement.levels != placement.match_levels).any(axis=0)
        own = _distinct(recoded, is_own, placement.match_levels, placement.steps)
        joined = _distinct(recoded, widened, recoded.levels, np.full(len(left), LAST, np.int32))
        losses = _losses(recoded, [at for _, at, _, _ in (*own, *joined)])
        rows = sorted((*own, *joined), key=lambda row: (row[0], losses[row[1]], row[1]))
        groups = [Group(_real(at, levels), values, _real(shown, levels)) for _, at, values, shown in rows]
        return cls(tuple(columns), tuple(groups))

    def ordered(self, columns: Sequence[str]) -> Boundaries:
        """The same with the columns in the order of a recipe, which databases do not keep.

        Raises:
            InvalidRecipe: they are of other columns.
        """
        if sorted(columns) != sorted(self.columns):
            raise InvalidRecipe(Finding("recipe.boundaries_columns", facts={"columns": ", ".join(self.columns)}))
        places = [self.columns.index(name) for name in columns]

        def turned[T](part: tuple[T, ...]) -> tuple[T, ...]:
            return tuple(part[place] for place in places)

        groups = [Group(turned(group.at), turned(group.values), turned(group.shown)) for group in self.groups]
        return Boundaries(tuple(columns), tuple(groups))

    def by_node(self) -> Iterator[tuple[Node, list[Group]]]:
        """The groups that are looked for at the same levels, one after the other."""
        for at, groups in groupby(self.groups, key=lambda group: group.at):
            yield at, list(groups)

    def to_bytes(self) -> bytes:
        """JSON, the same for equal boundaries."""
        groups = [[group.at, group.values, group.shown] for group in self.groups]
        values = {"columns": self.columns, "groups": groups}
        return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()

    def write(self, sink: BinaryIO) -> None:
        """What ``from_bytes`` reads."""
        sink.write(self.to_bytes())

    @property
    def digest(self) -> str:
        """SHA-256 in hexadecimal digits, by which a recipe names them."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @classmethod
    def from_bytes(cls, content: bytes) -> Boundaries:
        """What ``write`` wrote.

        Raises:
            InvalidRecipe: it is something else.
        """
        try:
            values: Mapping[str, Any] = json.loads(content)
            groups = [
                Group(_node(at), _values(shown_values), _node(shown)) for at, shown_values, shown in values["groups"]
            ]
            boundaries = cls(tuple(map(str, values["columns"])), tuple(groups))
        except (ValueError, TypeError, KeyError) as error:
            raise InvalidRecipe(Finding("recipe.boundaries_form")) from error
        lengths = {len(part) for group in groups for part in (group.at, group.values, group.shown)}
        if lengths - {len(boundaries.columns)}:
            raise InvalidRecipe(Finding("recipe.boundaries_form"))
        return boundaries


@dataclass(frozen=True, slots=True)
class Members:
    """The tuples of a table that stand in the groups of one node, and the levels at which they are shown."""

    tuples: Keys
    """Places among those that were asked about."""
    shown: Levels


def members(
    groups: Sequence[Group],
    node: Sequence[int],
    base: Sequence[Keys | Codes],
    ladders: Sequence[Ladder],
    allowed: Sequence[Sequence[int]],
) -> Members:
    """Who stands in which of some groups.

    Args:
        groups: all of the same levels ``at``.
        node: these, as places among the allowed levels; see ``place_of``.
        base: the base values of the tuples asked about, one array a quasi-identifier.
        allowed: for each quasi-identifier, the levels of its hierarchy that a recipe allows.
    """
    number_of = [
        {} if level == STARRED else {label: code for code, label in enumerate(ladder.labels[level])}
        for ladder, level in zip(ladders, node, strict=True)
    ]
    used = [column for column, level in enumerate(node) if level != STARRED]
    present = [
        (group, shown)
        for group in groups
        if all(group.values[column] in number_of[column] for column in used)
        and (shown := place_of(group.shown, allowed))
    ]
    tuples = len(base[0]) if base else 0
    if not present or not tuples:
        return Members(np.zeros(0, np.int64), np.zeros((len(node), 0), np.int8))
    cells = [
        np.concatenate([
            np.array([number_of[column][group.values[column]] for group, _ in present], np.int32),
            ladders[column].codes[node[column]][base[column]],
        ])
        for column in used
    ]  # fmt: skip
    key, space = combined(cells, [len(ladders[column].labels[node[column]]) for column in used], len(present) + tuples)
    _, of, _ = distinct(key, space)
    group_of = np.full(int(of.max()) + 1, -1, np.int64)
    group_of[of[: len(present)]] = np.arange(len(present))
    group = group_of[of[len(present) :]]
    inside = np.flatnonzero(group >= 0)
    shown_at = np.array([shown for _, shown in present], np.int8)
    return Members(inside, shown_at[group[inside]].T)


def place_of(node: Node, allowed: Sequence[Sequence[int]]) -> Node | None:
    """The places of a node's levels among those allowed; None where one of them is not allowed any more."""
    places = []
    for level, levels in zip(node, allowed, strict=True):
        if level != STARRED and level not in levels:
            return None
        places.append(STARRED if level == STARRED else list(levels).index(level))
    return tuple(places)


def _distinct(
    recoded: Recoded, chosen: npt.NDArray[np.bool_], at: Levels, steps: npt.NDArray[np.int32]
) -> list[tuple[int, Node, tuple[str | None, ...], Node]]:
    """Each group of the chosen tuples once: its step, the levels ``at`` which it is known, its values there, and the levels shown."""
    rows = np.flatnonzero(chosen)
    if not len(rows):
        return []
    alphabets, columns = recoded.alphabets, range(len(recoded.alphabets))
    bases = [base[rows] for base in recoded.table.tuples]
    cells = [alphabet.label_of[at[column, rows], bases[column]] for column, alphabet in enumerate(alphabets)]
    known, shown = at[:, rows].astype(np.int32) + 1, recoded.levels[:, rows].astype(np.int32) + 1
    depths = [len(alphabet.label_of) for alphabet in alphabets]
    keys = [*cells, *known, *shown]
    key, space = combined(keys, [*[len(alphabet.labels) for alphabet in alphabets], *depths, *depths], len(rows))
    first, _, _ = distinct(key, space)
    return [
        (
            int(steps[rows[row]]),
            tuple(int(known[column, row]) - 1 for column in columns),
            tuple(alphabets[column].labels[int(cells[column][row])] for column in columns),
            tuple(int(shown[column, row]) - 1 for column in columns),
        )
        for row in first.tolist()
    ]


def _losses(recoded: Recoded, nodes: Sequence[Node]) -> dict[Node, float]:
    """What each node would lose of the whole table, each column by its weight."""
    lost = losses_of_levels(recoded.table, recoded.ladders)
    return {node: float(sum(column[level] for column, level in zip(lost, node, strict=True))) for node in set(nodes)}


def _real(node: Node, levels: Sequence[Sequence[int]]) -> Node:
    return tuple(STARRED if place == STARRED else allowed[place] for place, allowed in zip(node, levels, strict=True))


def _node(levels: Any) -> Node:
    if not all(isinstance(level, int) and level >= STARRED for level in levels):
        raise ValueError("no levels")
    return tuple(levels)


def _values(values: Any) -> tuple[str | None, ...]:
    if not all(value is None or isinstance(value, str) for value in values):
        raise ValueError("no values")
    return tuple(values)
