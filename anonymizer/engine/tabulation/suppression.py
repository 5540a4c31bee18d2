"""Complementary suppression: which more cells to hide, so that no hidden cell can be worked out from totals.

Two steps, repeated until both are content. First each relation alone: one hidden cell is always known from the others, and several
whose sum is small leave too little room, so the cheapest further cell is hidden, where cheap also means that it leaves few other
relations with a single hidden cell (Kelly, Golden and Assad, "Cell Suppression: Disclosure Protection for Sensitive Tabular Data",
Networks 22, 1992, weigh cells by the logarithm of their value, as here). Then all relations together: boxes of hidden cells (``hypercubes``)
prove most, and linear bounds (``bounds``) show which of the others can still be narrowed down too far, so that more is hidden in their relations. In a large
table, where solving would take hours, further boxes are hidden instead: quick, and at the price of more hidden cells. What is returned is
proved, not guessed; it is not the smallest possible suppression, which is hard to find (NP-hard in general).
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from anonymizer.engine.tabulation.bounds import EXACT, Bounds, Needs, solved
from anonymizer.engine.tabulation.hypercubes import Hypercubes
from anonymizer.engine.tabulation.relations import Indices, Mask, Relations, Values

_MOST_SOLVED = 500  # cells left for linear programs; where there are more, further cells are hidden box by box
_NEAR = 2_000  # cells before and after one in which a way to protect it is looked for first
_ALMOST_FREE = 1e-4  # what moving a cell costs that is hidden already: between two ways, the shorter


@dataclass(frozen=True, slots=True)
class Suppressed:
    """What is hidden: ``sensitive`` by a rule, ``complementary`` for their sake; and the interval proved for each cell."""

    sensitive: Mask
    complementary: Mask
    low: Values
    high: Values

    @property
    def hidden(self) -> Mask:
        return self.sensitive | self.complementary


def suppress(
    values: Values,
    sensitive: Mask,
    relations: Relations,
    *,
    needs: Needs,
    floor: float | Values,
    whole: bool,
    also: Mask | None = None,
    unknown: Mask | None = None,
    boxes: Hypercubes | None = None,
    public: Mask | None = None,
) -> Suppressed:
    """Hide the sensitive cells and as many others as it takes to meet their needs.

    Args:
        values: what each cell holds, 0 or more.
        sensitive: cells that a rule hides.
        relations: what adds up; every relation must hold of the values.
        needs: what must stay possible for each sensitive cell.
        floor: what an attacker knows of a hidden cell beforehand, of all or of each: 1 for counts whose zeros are shown. Cells at or below it
            are never hidden for others' sake: they could not vary.
        whole: the cells hold whole numbers.
        also: cells that are hidden anyway, for the sake of another table.
        unknown: cells that nobody is shown, and that may be worked out as long as the needs of the sensitive ones are met.
        boxes: of the tables that the cells stand in, where they are known.
        public: cells that were shown before, and that nobody can hide any more.
    """
    unknown = np.zeros(len(values), bool) if unknown is None else unknown
    start = sensitive | unknown if also is None else sensitive | also | unknown
    least = np.broadcast_to(np.asarray(floor, float), values.shape)
    choice = _Choice(values, start, relations, needs, floor=least, unknown=unknown, bystanders=unknown & ~sensitive)
    if public is not None:
        choice.may_hide &= ~public
    bounds = Bounds(values, least, whole)
    wanted = np.flatnonzero(sensitive)
    choice.settle()
    is_large = False
    if len(relations) and boxes is not None:
        boxes.protect(choice, bounds, needs, wanted, buys=False)
        is_large = len(bounds.pending(needs, wanted)) > _MOST_SOLVED
        if is_large:
            boxes.protect(choice, bounds, needs, wanted, buys=True)
            choice.settle()
    if len(relations):
        for cell in bounds.widen(relations, choice.hidden, needs, wanted):
            choice.protect(int(cell), bounds)
    complementary = choice.hidden & ~sensitive
    if len(relations) and not is_large:
        # What everyone can work out anyway protects nobody by being hidden. In a large table nobody looks for it.
        known = bounds.are_determined(relations, choice.hidden, np.flatnonzero(choice.hidden & ~start))
        complementary[known] = False
    alone = np.diff(relations.of_cells.indptr) == 0 if len(relations) else np.ones(len(values), bool)
    high = np.where(alone & sensitive, np.inf, bounds.high)
    return Suppressed(sensitive, complementary, np.where(alone & sensitive, least, bounds.low), high)


class _Choice:
    """Which cells are hidden so far, and what that means for each relation.

    Args:
        bystanders: unknown cells that nobody protects: a blank that was not asked may be worked out.
    """

    def __init__(
        self,
        values: Values,
        hidden: Mask,
        relations: Relations,
        needs: Needs,
        *,
        floor: Values,
        unknown: Mask,
        bystanders: Mask,
    ) -> None:
        self.values, self.relations, self.floor, self.needs = values, relations, floor, needs
        self.hidden = hidden.copy()
        self.may_hide = values > floor
        self.cost = np.log2(1.0 + np.maximum(values, 0.0))
        asks = hidden & ~bystanders & ((needs.span > 0) | (needs.high > values))
        self._room_of = np.where(asks, np.maximum(needs.high - floor, needs.span), 0.0)
        self._room_in = np.full(len(relations), float(np.median(self._room_of[asks])) if asks.any() else 0.0)
        self._hidden_in = np.zeros(len(relations), np.int64)
        self._slack = np.zeros(len(relations))
        self._total_hidden = np.zeros(len(relations), bool)
        self._unsettled: deque[int] = deque()
        if len(relations):
            for cell in np.flatnonzero(hidden):
                self._note(int(cell))
            is_harmless = abs(relations.matrix) @ (hidden & ~(unknown & ~asks)).astype(float) == 0
            self._unsettled = deque(relation for relation in self._unsettled if not is_harmless[relation])

    def settle(self) -> None:
        """Hide further cells until each relation, looked at alone, leaves enough room."""
        while self._unsettled:
            relation = self._unsettled.popleft()
            while not self._is_settled(relation):
                cell = self._cheapest(self.relations.members(relation))
                if cell is None:
                    break
                self.hide(cell)

    def hide(self, cell: int) -> None:
        self.hidden[cell] = True
        self._note(cell)

    def protect(self, cell: int, bounds: Bounds) -> None:
        """Hide the cheapest cells that let one cell move as far as it needs, by linear programming (Kelly et al., section 4)."""
        at = np.array([cell])
        movable = np.flatnonzero(self.hidden | self.may_hide)
        place = int(np.searchsorted(movable, cell))
        for reach in (_NEAR, len(movable)):
            near = movable[max(place - reach, 0) : place + reach]
            for upward in (True, False, True):
                if self.needs.are_met(at, bounds.low[at], bounds.high[at])[0]:
                    return
                self._make_room(cell, near, float(bounds.enough(self.needs, at, upward=upward)[0]), bounds)
            if len(near) == len(movable):
                return

    def _make_room(self, cell: int, movable: Indices, aim: float, bounds: Bounds) -> None:
        """Hide what must move along when this cell moves to ``aim``. Nothing where it cannot."""
        from scipy import optimize, sparse

        equations = self.relations.matrix[:, movable]
        equations = equations[np.flatnonzero(np.diff(equations.indptr))]
        place = int(np.searchsorted(movable, cell))
        cost = np.where(self.hidden[movable], _ALMOST_FREE, self.cost[movable])
        down = self.values[movable] - self.floor[movable]
        up = np.full(len(movable), np.inf)
        move = aim - self.values[cell]
        lowest = np.zeros(2 * len(movable))
        lowest[place if move > 0 else len(movable) + place] = abs(move)
        up[place], down[place] = max(move, 0.0), max(-move, 0.0)
        moves = solved(
            np.concatenate([cost, cost]),
            optimize.Bounds(lowest, np.concatenate([up, down])),
            sparse.hstack([equations, -equations], format="csr"),
            np.zeros(equations.shape[0]),
            whole=bounds.whole,
        )
        if moves is None:
            return
        change = moves[: len(movable)] - moves[len(movable) :]
        moved = np.abs(change) > EXACT
        for partner in movable[moved]:
            if not self.hidden[partner]:
                self.hide(int(partner))
        bounds.learn(movable[moved], self.values[movable[moved]] + change[moved])

    def _note(self, cell: int) -> None:
        for relation in self.relations.of_cell(cell):
            self._hidden_in[relation] += 1
            self._room_in[relation] = max(self._room_in[relation], self._room_of[cell])
            if self.relations.totals[relation] == cell:
                self._total_hidden[relation] = True
            else:
                self._slack[relation] += self.values[cell] - self.floor[cell]
            self._unsettled.append(int(relation))

    def _is_settled(self, relation: int) -> bool:
        if self._hidden_in[relation] == 0:
            return True
        if self._hidden_in[relation] == 1:
            return False
        return bool(self._total_hidden[relation] or self._slack[relation] >= self._room_in[relation])

    def _cheapest(self, members: Indices) -> int | None:
        candidates = members[~self.hidden[members] & self.may_hide[members]]
        if not len(candidates):
            return None
        untouched = (self._hidden_in == 0).astype(np.float64)
        cost = self.cost[candidates] * (1.0 + 2.0 * (self.relations.of_cells[candidates] @ untouched))
        return int(candidates[np.argmin(cost)])
