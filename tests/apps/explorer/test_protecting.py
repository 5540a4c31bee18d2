"""A cube against someone who sees all of it, knows the rules and the boundaries, and can solve equations."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine.table.readers.frame import frame_source
from entente.core.errors import Invalid
from entente.explorer.cubes.protection import REST, Cell, Declared, Protected, protect

OLD = {"1": "A", "2": "A", "3": "B", "4": "C", "5": "C", "6": "C", "7": "D"}
PEOPLE = {"1": 9000, "2": 7000, "3": 12000, "4": 400, "5": 8000, "6": 11000, "7": 15}
NEEDS, MONTHS = ("food", "housing", "legal", "tax"), ("2025-01", "2025-02", "2025-03")


def contacts(seed: int, records: int) -> pd.DataFrame:
    """Invented contacts in which small counts are common."""
    draw = np.random.default_rng(seed)
    shares = np.array([0.3, 0.15, 0.2, 0.03, 0.1, 0.2, 0.02])
    return pd.DataFrame(
        {
            "place": draw.choice(list(PEOPLE), records, p=shares),
            "need": draw.choice(NEEDS, records, p=[0.5, 0.35, 0.1, 0.05]),
            "month": draw.choice(MONTHS, records, p=[0.6, 0.3, 0.1]),
        }
    )


def declared(threshold: int, minimum: int = 40) -> Declared:
    return Declared("place", "need", "month", threshold, minimum, PEOPLE, OLD)


class Attacker:
    """Knows which cells there are, what adds up to what, that zero is shown and that every hidden count is 1 or more.

    Written from the labels alone, without the engine: unnamed places are an unknown part of each total.
    """

    def __init__(self, seen: Protected, parents: Mapping[str, str] = OLD) -> None:
        self.above = parents
        self.number: dict[tuple[Any, ...], int] = {}
        self.low: list[float] = []
        self.high: list[float] = []
        for cell in seen.cells:
            self._add((cell.place, cell.is_parent, cell.category, cell.period), cell.count)
        self.equations = list(self._equations(seen))

    def _add(self, key: tuple[Any, ...], count: int | None, least: float = 1) -> int:
        if key not in self.number:
            self.number[key] = len(self.number)
            self.low.append(least if count is None else count)
            self.high.append(np.inf if count is None else count)
        return self.number[key]

    def _equations(self, seen: Protected) -> Iterable[tuple[int, list[int]]]:
        places = sorted({cell.place for cell in seen.cells if cell.place and not cell.is_parent})
        parents = sorted({cell.place for cell in seen.cells if cell.place and cell.is_parent})
        needs = sorted({cell.category for cell in seen.cells if cell.category})
        months = sorted({cell.period for cell in seen.cells if cell.period})
        rows = [
            *((None, False, need, None) for need in (None, *needs)),
            *((None, False, None, month) for month in months),
        ]
        for _, _, need, month in rows:
            total = self.number[None, False, need, month]
            rest = self._add((REST, False, need, month), None, least=0)
            yield total, [*(self._cell(place, False, need, month) for place in places), rest]
            for parent in parents:
                children = [place for place, above in self.above.items() if above == parent and place in places]
                yield self._cell(parent, True, need, month), [self._cell(each, False, need, month) for each in children]
        for place, is_parent in [*((each, False) for each in (None, *places)), *((each, True) for each in parents)]:
            total = self.number[place, is_parent, None, None]
            yield total, [self._cell(place, is_parent, need, None) for need in needs]
            yield total, [self._cell(place, is_parent, None, month) for month in months]
        for need, month in itertools.product(needs, months):
            assert (None, False, need, month) in self.number
        for need in needs:
            yield self.number[None, False, need, None], [self.number[None, False, need, month] for month in months]
        for month in months:
            yield self.number[None, False, None, month], [self.number[None, False, need, month] for need in needs]

    def _cell(self, place: Any, is_parent: bool, need: Any, month: Any) -> int:
        return self._add((place, is_parent, need, month), 0)  # a cell that is not there counted nothing

    def interval(self, cell: Cell) -> tuple[float, float]:
        """The smallest and the largest whole number that the cell can hold."""
        from scipy import optimize, sparse

        matrix = sparse.lil_matrix((len(self.equations), len(self.number)))
        for row, (total, parts) in enumerate(self.equations):
            for part in parts:
                matrix[row, part] += 1
            matrix[row, total] -= 1
        cost = np.zeros(len(self.number))
        cost[self.number[cell.place, cell.is_parent, cell.category, cell.period]] = 1
        found = []
        for sign in (1, -1):
            answer = optimize.milp(
                sign * cost,
                integrality=np.ones(len(cost)),
                bounds=optimize.Bounds(self.low, np.minimum(self.high, 10_000_000)),
                constraints=optimize.LinearConstraint(matrix.tocsr(), 0, 0),
            )
            assert answer.x is not None, "what is shown contradicts itself"
            found.append(sign * answer.fun)
        return round(found[0]), round(found[1])


@pytest.mark.parametrize(("seed", "records", "threshold"), [(1, 300, 6), (2, 900, 11), (3, 1300, 11), (4, 600, 8)])
def test_attacker_narrows_no_small_count_to_fewer_values_than_the_threshold(
    seed: int, records: int, threshold: int
) -> None:
    table = contacts(seed, records)
    seen = protect(frame_source(table), declared(threshold))
    attacker = Attacker(seen)

    small = [cell for cell in seen.cells if cell.count is None and truth(table, cell) < threshold]
    found = {cell: attacker.interval(cell) for cell in small}

    assert small
    assert [cell for cell, (low, high) in found.items() if high - low + 1 < threshold] == []


def truth(table: pd.DataFrame, cell: Cell) -> int:
    chosen = table
    if cell.place is not None:
        where = table["place"].map(OLD) if cell.is_parent else table["place"]
        chosen = chosen[where == cell.place]
    for column, value in (("need", cell.category), ("month", cell.period)):
        chosen = chosen if value is None else chosen[chosen[column] == value]
    return len(chosen)


def test_shown_counts_are_exact_and_hidden_ones_are_gone() -> None:
    table = contacts(2, 900)
    seen = protect(frame_source(table), declared(11))

    shown = [cell for cell in seen.cells if cell.count is not None]
    assert shown
    assert all(cell.count == truth(table, cell) for cell in shown)
    assert all(cell.count == 0 or cell.count >= 11 for cell in shown)


def test_place_with_too_few_people_stands_under_no_name() -> None:
    seen = protect(frame_source(contacts(2, 900)), declared(11))

    assert seen.unnamed == {"7", "D", "4", "C"}  # 4 is counted with 7, or 7 alone would be the rest
    assert not {cell.place for cell in seen.cells} & {*seen.unnamed, REST}


def test_threshold_that_protects_nobody_is_refused() -> None:
    with pytest.raises(Invalid, match=r"cube\.threshold"):
        protect(frame_source(contacts(2, 50)), declared(1))


def test_attacker_is_worth_something() -> None:
    """Without complementary suppression the same attacker narrows counts down."""
    table = contacts(2, 900)
    seen = protect(frame_source(table), declared(11))
    bare = tuple(
        Cell(c.place, c.is_parent, c.category, c.period, None if 0 < truth(table, c) < 11 else truth(table, c))
        for c in seen.cells
    )
    attacker = Attacker(Protected(bare, seen.unnamed, 0))

    widths = [high - low + 1 for c in bare if c.count is None for low, high in [attacker.interval(c)]]

    assert min(widths) < 11


def test_a_category_that_was_not_stated_is_never_taken_for_the_total() -> None:
    table = contacts(3, 2000)
    table.loc[table["need"] == "food", "need"] = None

    cells = protect(frame_source(table), declared(2)).cells

    said = [cell.count for cell in cells if (cell.place, cell.category, cell.period) == (None, None, None)]
    blank = [cell.count for cell in cells if (cell.place, cell.category, cell.period) == (None, "", None)]
    assert (said, blank) == ([2000], [int(table["need"].isna().sum())])
