"""How far a hidden cell can be narrowed down by whoever knows everything else that is shown and what adds up.

Each hidden cell is a variable, each relation an equation, and ``floor`` what is known beforehand: a hidden count is at least 1
where zeros are shown. The smallest and largest value of a cell under these equations are its *feasibility interval* (Fischetti and
Salazar-González, "Models and Algorithms for Optimizing Cell Suppression in Tabular Data with Linear Constraints", JASA 95, 2000,
section 2). Every solution found is a *witness*: a table that fits all that is shown. Two witnesses that differ in a cell prove that
it cannot be inferred, so a few solutions prove most cells, and only the others are solved for one by one. Counts are whole
numbers: their witnesses are whole tables (mixed-integer programming by HiGHS), so that an attacker who knows that gains nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from anonymizer.engine.tabulation.relations import Indices, Mask, Relations, Values

MOST_WHOLE = 500  # hidden cells tied together: up to here witnesses of counts are whole tables, beyond it linear bounds
EXACT = 1e-6  # of a solver's answer, for magnitudes of about one
_FUTILE_ROUNDS = 3
_PARTS = (1_000, 8_000)  # hidden cells that may move at once
_MOST_NODES = 50  # of branch and bound for one witness: a count, and no time, so that every machine finds the same


@dataclass(frozen=True, slots=True)
class Needs:
    """What must stay possible for each cell: a value of at least ``high``, one of at most ``low``, and a width of ``span``."""

    high: Values
    low: Values
    span: Values

    def are_met(self, cells: Indices, low: Values, high: Values) -> Mask:
        """For which of the cells these bounds are wide enough."""
        met: Mask = (
            (high >= self.high[cells] - EXACT)
            & (low <= self.low[cells] + EXACT)
            & (high - low >= self.span[cells] - EXACT)
        )
        return met


@dataclass
class Bounds:
    """The widest intervals that witnesses have proved so far. They stay proved when more cells are hidden."""

    values: Values
    floor: Values
    whole: bool
    """Whether cells hold whole numbers."""
    low: Values = field(init=False)
    high: Values = field(init=False)

    def __post_init__(self) -> None:
        self.low, self.high = self.values.copy(), self.values.copy()

    def widen(self, relations: Relations, hidden: Mask, needs: Needs, wanted: Indices) -> Indices:
        """Find witnesses until the needs of the wanted cells are met, or no more are found; the cells that are left."""
        pending = self.pending(needs, wanted)
        if not len(pending):
            return pending
        part_of, draw = components(relations, hidden), np.random.default_rng(len(pending))
        cells = np.flatnonzero(np.isin(part_of, part_of[pending]) & hidden)
        # A witness may leave most cells as they are: parts of a large table are tried first, where a solution costs little.
        for size in _PARTS:
            for part in np.array_split(cells, -(-len(cells) // size)):
                self._widen_part(relations, part, needs, np.intersect1d(pending, part), draw)
            pending = self.pending(needs, pending)
            if not len(pending) or len(cells) <= size:
                break
        return pending

    def _widen_part(
        self, relations: Relations, free: Indices, needs: Needs, pending: Indices, draw: np.random.Generator
    ) -> None:
        """As ``widen``, while all cells but the free ones stay as they are."""
        futile = 0
        while len(pending) and futile < _FUTILE_ROUNDS:
            before = len(pending)
            chosen = _apart(relations, pending, draw)
            for upward in (True, False):
                chosen = self.pending(needs, chosen)
                if len(chosen):
                    self._solve(relations, free, chosen, self.enough(needs, chosen, upward=upward), upward=upward)
            pending = self.pending(needs, pending)
            futile = futile + 1 if len(pending) == before else 0

    def are_determined(self, relations: Relations, hidden: Mask, wanted: Indices) -> Indices:
        """Which of the wanted cells can have one value only."""
        still = self._fixed(wanted)
        part_of = components(relations, hidden) if len(still) else np.zeros(0, np.int64)
        for cell in still:
            for upward in (True, False):
                alone = self._fixed(np.array([cell]))
                if len(alone):
                    enough = self.values[alone] + (1 if upward else -1)
                    free = np.flatnonzero(part_of == part_of[cell])
                    self._solve(relations, free, alone, np.maximum(enough, self.floor[alone]), upward=upward)
        return self._fixed(still)

    def pending(self, needs: Needs, cells: Indices) -> Indices:
        """The cells whose needs no witness meets yet."""
        return cells[~needs.are_met(cells, self.low[cells], self.high[cells])]

    def _fixed(self, cells: Indices) -> Indices:
        return cells[self.high[cells] - self.low[cells] <= EXACT]

    def enough(self, needs: Needs, cells: Indices, *, upward: bool) -> Values:
        """As far as the cells need to move in one direction, if they could."""
        if upward:
            return np.maximum(needs.high[cells], self.low[cells] + needs.span[cells])
        farthest = np.where(np.isfinite(needs.low[cells]), needs.low[cells], self.values[cells])
        return np.maximum(np.minimum(farthest, self.high[cells] - needs.span[cells]), self.floor[cells])

    def _solve(self, relations: Relations, free: Indices, moved: Indices, enough: Values, *, upward: bool) -> None:
        """A witness over the free cells in which the moved cells go as far as is enough; the bounds grow by it."""
        from scipy import optimize

        equations = relations.matrix[:, free]
        equations = equations[np.flatnonzero(np.diff(equations.indptr))]
        sides = equations @ self.values[free]
        place = np.searchsorted(free, moved)
        lower, upper, cost = self.floor[free], np.full(len(free), np.inf), np.zeros(len(free))
        cost[place] = -1.0 if upward else 1.0
        if upward:
            upper[place] = np.maximum(enough, self.values[moved])
        else:
            lower[place] = np.minimum(enough, self.values[moved])
        witness = solved(cost, optimize.Bounds(lower, upper), equations, sides, whole=self.whole)
        if witness is not None:  # without a witness nothing is proved
            self.learn(free, witness)

    def learn(self, cells: Indices, witness: Values) -> None:
        """The bounds grow by what these cells hold in a table that fits all that is shown."""
        self.low[cells] = np.minimum(self.low[cells], np.maximum(witness, self.floor[cells]))
        self.high[cells] = np.maximum(self.high[cells], witness)


def solved(cost: Values, bounds: Any, equations: Any, sides: Values, *, whole: bool) -> Values | None:
    """The cheapest solution of ``equations @ x = sides`` within bounds, in whole numbers where asked; None where none is found."""
    from scipy import optimize

    problem: dict[str, Any] = {
        "c": cost,
        "bounds": bounds,
        "constraints": optimize.LinearConstraint(equations, sides, sides),
    }
    optimum: Any = optimize.milp(**problem).x
    if whole and optimum is not None and np.abs(optimum - np.round(optimum)).max() > EXACT and len(cost) <= MOST_WHOLE:
        limits = {"node_limit": _MOST_NODES, "mip_rel_gap": 0.1}
        optimum = optimize.milp(**problem, integrality=np.ones(len(cost)), options=limits).x
        optimum = None if optimum is None else np.round(optimum)
    if optimum is None or np.abs(equations @ optimum - sides).max(initial=0) > EXACT * max(
        1.0, np.abs(sides).max(initial=0)
    ):
        return None
    solution: Values = optimum
    return solution


def _apart(relations: Relations, cells: Indices, draw: np.random.Generator) -> Indices:
    """Some of the cells, no two of which take part in the same relation: they do not stand in each other's way."""
    priority = np.full(relations.cells, 0.0)
    priority[cells] = 1.0 + draw.permutation(len(cells))
    weighted = relations.of_cells[cells]
    highest = np.zeros(len(relations))
    per_cell = np.repeat(cells, np.diff(weighted.indptr))
    np.maximum.at(highest, weighted.indices, priority[per_cell])
    beaten = np.unique(per_cell[priority[per_cell] < highest[weighted.indices]])
    return np.setdiff1d(cells, beaten)


def components(relations: Relations, hidden: Mask) -> Indices:
    """For each hidden cell the number of its group: hidden cells that relations tie together. -1 for shown cells."""
    from scipy import sparse
    from scipy.sparse import csgraph

    cells = np.flatnonzero(hidden)
    incidence = relations.of_cells[cells]
    graph = sparse.bmat([[None, incidence], [incidence.T, None]], format="csr")
    component_of = np.full(relations.cells, -1, np.int64)
    if len(cells):
        _, labels = csgraph.connected_components(graph, directed=False)
        component_of[cells] = labels[: len(cells)]
    return component_of
