"""Boxes of cells that move together: proofs of suppression without solving anything, for tables with many cells.

In a table with all its totals, numbers may move along a *box*: on each dimension two nodes that change places, or a node and the total
above it. The cells at the corners go up and down by the same amount, every sum holds, and nothing outside the box moves. Hidden boxes
therefore lead from one table that fits all that is shown to the next, and each table on the way is a witness (``bounds``). Hypercubes
as a unit of suppression are Repsilber's and Giessing's (GHMITER; Hundepool et al., *Statistical Disclosure Control*, 2012, section
4.4.3); here several boxes in a row may share the work, so that fewer cells are hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np

from anonymizer.engine.tabulation.bounds import EXACT, Bounds, Needs
from anonymizer.engine.tabulation.cube import Cube, Dimension
from anonymizer.engine.tabulation.relations import Indices, Mask, Values

_MOST_BOXES = 200  # looked at for one step
_REMEMBERED = 1_000_000  # moves of a dimension
_FREE = 1e-3  # what a box costs that hides nothing further: between two, the one that moves farther
_FEWEST_STEPS = 20  # of a magnitude: a box that moves it by less than so small a part is not used

type Step = tuple[Indices, Indices, float]
"""The cells of a box, the sign of each, and how far they move."""


class Hiding(Protocol):
    """What is hidden so far, and what hiding more would cost."""

    hidden: Mask
    may_hide: Mask
    cost: Values

    def hide(self, cell: int) -> None: ...


class Hypercubes:
    """The boxes of several tables.

    Args:
        cubes: the tables.
        numbers: for each table the number of each of its cells among all.
        cells: how many there are in all. A cell that stands in several tables is in no box.
    """

    def __init__(self, cubes: Sequence[Cube], numbers: Sequence[Indices], cells: int) -> None:
        self._numbers = numbers
        self._shapes = [cube.shape for cube in cubes]
        self._axes = [[_Axis(dimension) for dimension in cube.dimensions] for cube in cubes]
        tables = np.zeros(cells, np.int64)
        self._table, self._place = np.zeros(cells, np.int64), np.zeros(cells, np.int64)
        for table, number in enumerate(numbers):
            tables[number] += 1
            self._table[number], self._place[number] = table, np.arange(len(number))
        self._stands_once = tables == 1

    def protect(self, choice: Hiding, bounds: Bounds, needs: Needs, wanted: Indices, *, buys: bool) -> None:
        """Walk from table to table until every wanted cell has moved as far as it needs, or no box leads on.

        Args:
            buys: whether further cells may be hidden, the cheapest for what they bring; otherwise hidden ones alone move.
        """
        price = np.where(choice.hidden, 0.0, np.where(choice.may_hide & buys, choice.cost, np.inf))
        price[~self._stands_once] = np.inf
        now = bounds.values.copy()
        for cell in map(int, self._totals_first(wanted, bounds.values)):
            if price[cell] == np.inf:
                continue
            started = False
            while (need := self._need(cell, bounds, needs, now)) > EXACT:
                step = self._best(cell, price, now, bounds.floor, need, 1.0 if bounds.whole else need / _FEWEST_STEPS)
                if step is not None:
                    self._take(step, choice, price, now, bounds)
                elif started:
                    break
                else:  # earlier steps may stand in the way: once more from the table itself
                    now, started = bounds.values.copy(), True

    @staticmethod
    def _need(cell: int, bounds: Bounds, needs: Needs, now: Values) -> float:
        """How far the cell is still to go up; 0 where its needs are met."""
        at = np.array([cell])
        if needs.are_met(at, bounds.low[at], bounds.high[at])[0]:
            return 0.0
        return float(max(needs.high[cell], bounds.low[cell] + needs.span[cell]) - now[cell])

    @staticmethod
    def _take(step: Step, choice: Hiding, price: Values, now: Values, bounds: Bounds) -> None:
        cells, signs, far = step
        for cell in cells[price[cells] > 0]:
            choice.hide(int(cell))
        price[cells] = 0.0
        now[cells] += signs * far
        bounds.learn(cells, now[cells])

    def _totals_first(self, cells: Indices, values: Values) -> Indices:
        """Totals have the fewest boxes, and what is hidden for their sake serves the cells below them."""
        totals = np.zeros(len(cells))
        for table, shape in enumerate(self._shapes):
            mine = self._table[cells] == table
            index = np.unravel_index(self._place[cells[mine]], shape)
            totals[mine] = sum((at == size - 1).astype(float) for at, size in zip(index, shape, strict=True))
        return cells[np.lexsort((values[cells], -totals))]

    def _best(self, cell: int, price: Values, now: Values, floor: Values, need: float, least: float) -> Step | None:
        """The box that costs least for how far it lets the cell go up."""
        table, place = int(self._table[cell]), int(self._place[cell])
        number, shape = self._numbers[table], self._shapes[table]
        moves = []
        for axis, index in enumerate(np.unravel_index(place, shape)):
            nodes, signs = self._axes[table][axis].moves(int(index))
            shifts = (nodes - int(index)) * int(np.prod(shape[axis + 1 :], dtype=np.int64))
            line = number[place + shifts]
            cost = np.where(signs == 0, 0.0, price[line]).sum(axis=1)
            room = np.where(signs < 0, now[line] - floor[line], need).min(axis=1)
            usable = np.isfinite(cost) & (room >= least)
            if not usable.any():
                return None
            moves.append((shifts[usable], signs[usable], (cost - _FREE * np.minimum(room, need))[usable]))
        shifts, signs = _combined(moves)
        cells, used = number[place + shifts], signs != 0
        cost = np.where(used, price[cells], 0.0).sum(axis=1)
        far = np.minimum(np.where(signs < 0, now[cells] - floor[cells], np.inf).min(axis=1), need)
        fits = (far >= least) & np.isfinite(cost)
        if not fits.any():
            return None
        best = int(np.argmin(np.where(fits, (cost + _FREE) / np.maximum(far, EXACT), np.inf)))
        return cells[best][used[best]], signs[best][used[best]], float(far[best])


def _combined(moves: Sequence[tuple[Indices, Indices, Values]]) -> tuple[Indices, Indices]:
    """Boxes from the moves on each dimension: shifts from the cell's place and signs, boxes by corners.

    On long dimensions the moves that are cheapest by themselves are taken, so that there are not too many boxes.
    """
    shifts, signs, room = np.zeros((1, 1), np.int64), np.ones((1, 1), np.int64), _MOST_BOXES
    for done, (every, each_sign, cost) in enumerate(sorted(moves, key=lambda move: len(move[0]))):
        most = max(2, int(room ** (1 / (len(moves) - done))))
        taken = np.argpartition(cost, most - 1)[:most] if len(every) > most else slice(None)
        along, sign = every[taken], each_sign[taken]
        room = max(1, room // len(along))
        boxes = len(shifts) * len(along)
        shifts = (shifts[:, None, :, None] + along[None, :, None, :]).reshape(boxes, -1)
        signs = (signs[:, None, :, None] * sign[None, :, None, :]).reshape(boxes, -1)
    return shifts, signs


class _Axis:
    """One dimension: which of its nodes move together with a node so that all its sums hold."""

    def __init__(self, dimension: Dimension) -> None:
        self._parents = dimension.parents
        first_child: dict[int, int] = {}
        for node in range(dimension.size - 1, -1, -1):
            first_child.setdefault(int(self._parents[node]), node)
        chains = []
        for node in range(dimension.size):
            chain = [node]
            while chain[-1] in first_child:
                chain.append(first_child[chain[-1]])
            chains.append(chain)
        self._below = _padded(chains)
        inner = set(self._parents.tolist())
        paths = []
        for leaf in (node for node in range(dimension.size) if node not in inner):
            path = [leaf]
            while (parent := int(self._parents[path[-1]])) >= 0:
                path.append(parent)
            paths.append(path)
        self._paths = _padded(paths)
        self.moves = lru_cache(maxsize=max(50, _REMEMBERED // dimension.size))(self._moves)

    def _moves(self, node: int) -> tuple[Indices, Indices]:
        """Nodes and signs, one row for each move; the node itself goes up. An unused place has sign 0.

        Either everything from a leaf to the total goes up, or what is below a neighbour under the same parent goes down.
        """
        through = self._paths[(self._paths == node).any(axis=1)]
        beside = np.flatnonzero((self._parents == self._parents[node]) & (np.arange(len(self._parents)) != node))
        others, mine = self._below[beside], np.tile(self._below[node], (len(beside), 1))
        width = max(through.shape[1], 2 * others.shape[1])
        nodes = np.full((len(through) + len(beside), width), -1, np.int64)
        nodes[: len(through), : through.shape[1]] = through
        nodes[len(through) :, : 2 * others.shape[1]] = np.hstack([mine, others])
        signs = np.where(nodes < 0, 0, 1)
        signs[len(through) :, others.shape[1] :] *= -1
        return np.where(nodes < 0, node, nodes), signs


def _padded(chains: Sequence[Sequence[int]]) -> Indices:
    padded = np.full((len(chains), max(1, *map(len, chains))), -1, np.int64)
    for row, chain in enumerate(chains):
        padded[row, : len(chain)] = chain
    return padded
