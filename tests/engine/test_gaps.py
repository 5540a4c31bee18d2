"""Tables of counts that came with gaps: nobody who believes their totals works out a small count that is hidden, by linear programs over all sums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import linprog

from anonymizer.engine import CriterionUnmet, check_output, frame_source, hide_small_cells
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.aggregated import Status

THRESHOLD = 4
RULE = TableRule(("calls",), THRESHOLD)
HIDDEN = (Status.SMALL, Status.COMPLEMENTARY, Status.HIDDEN_BEFORE)

type Place = tuple[str, str]


@dataclass(frozen=True)
class Gapped:
    """A table by area and need with its totals: what is counted in each cell, and what the table says of it."""

    counts: dict[Place, int]
    texts: dict[Place, str | None]
    sums: list[tuple[Place, list[Place]]]
    blanks_add_nothing: bool

    @property
    def frame(self) -> pd.DataFrame:
        frame = pd.DataFrame([(*place, text) for place, text in self.texts.items()], columns=["area", "need", "calls"])
        return frame if frame["need"].nunique() > 1 else frame.drop(columns="need")


def gapped(draw: np.random.Generator) -> Gapped:
    """Two to four areas, sometimes in regions, by one to three needs; some counts are ``*``, some were not asked and add something or nothing."""
    areas = [f"area {number}" for number in range(draw.integers(2, 5))]
    needs = [f"need {number}" for number in range(draw.integers(1, 4))]
    inner = draw.poisson(draw.choice([2, 5, 9]), (len(areas), len(needs)))
    is_blank = draw.random(inner.shape) < draw.choice([0, 0.15, 0.3])
    is_starred = (draw.random(inner.shape) < draw.choice([0.1, 0.25, 0.4])) & ~is_blank & (inner > 0)
    blanks_add_nothing = bool(draw.integers(2))
    inner[is_blank & blanks_add_nothing] = 0
    counts = {(area, need): int(inner[row, at]) for row, area in enumerate(areas) for at, need in enumerate(needs)}
    texts: dict[Place, str | None] = {
        (area, need): None if is_blank[row, at] else "*" if is_starred[row, at] else str(inner[row, at])
        for row, area in enumerate(areas)
        for at, need in enumerate(needs)
    }
    sums: list[tuple[Place, list[Place]]] = []

    def add(total: Place, parts: list[Place]) -> None:
        counts[total] = sum(counts[part] for part in parts)
        texts[total] = str(counts[total])
        sums.append((total, parts))

    cut = int(draw.integers(2, len(areas))) if len(areas) > 2 and draw.random() < 0.5 else 0
    regions = {"region 0": areas[:cut], "region 1": areas[cut:]} if len(areas) - cut > 1 else {"region 0": areas[:cut]}
    whole = [
        need for need in needs if all(texts[area, need] not in (None, "*") and counts[area, need] for area in areas)
    ]
    if not cut or len(whole) < 2:  # a region that no two columns show cannot be known from the table
        regions = {}
    for need in needs:
        for region, parts in regions.items():
            add((region, need), [(area, need) for area in parts])
        add(("Total", need), [(area, need) for area in areas])
    order = [row for region, parts in regions.items() for row in (region, *parts)]
    rows = [*order, *(area for area in areas if area not in order), "Total"]
    for row in rows if len(needs) > 1 else ():
        add((row, "Total"), [(row, need) for need in needs])
    places = [(row, need) for row in rows for need in (*needs, "Total") if (row, need) in texts]
    return Gapped(counts, {place: texts[place] for place in places}, sums, blanks_add_nothing)


def worked_out(table: Gapped, status: np.ndarray) -> Iterator[Place]:
    """Hidden cells that hold a small count and can be shown to do so, whether or not it is known that blanks add nothing."""
    places = list(table.texts)
    equations = np.zeros((len(table.sums), len(places)))
    for row, (total, parts) in enumerate(table.sums):
        equations[row, places.index(total)] = -1
        equations[row, [places.index(part) for part in parts]] = 1
    for most_of_a_blank in {None, 0 if table.blanks_add_nothing else None}:
        bounds = [
            (1, None)
            if cell in HIDDEN
            else (0, most_of_a_blank)
            if cell == Status.NOT_ASKED
            else (table.counts[place],) * 2
            for place, cell in zip(places, status, strict=True)
        ]
        for at, place in enumerate(places):
            if status[at] in HIDDEN and table.counts[place] < THRESHOLD:
                cost = -np.eye(1, len(places), at)[0]
                solution = linprog(cost, A_eq=equations, b_eq=np.zeros(len(table.sums)), bounds=bounds)
                assert solution.status in (0, 3), solution.message  # 3: without end
                if solution.status == 0 and -solution.fun < THRESHOLD - 1e-6:
                    yield place


@pytest.mark.parametrize(
    "tables",
    [pytest.param(40, marks=pytest.mark.slow), pytest.param(2000, marks=pytest.mark.release)],
    ids=["some", "thousands"],
)
def test_no_small_count_is_worked_out_from_a_table_with_gaps(tables: int) -> None:
    draw = np.random.default_rng(20261129)
    hidden = 0
    for _ in range(tables):
        table = gapped(draw)
        for statuses in (
            lambda source: hide_small_cells(source, RULE).status,
            lambda source: check_output(source, RULE).hidden.status,
        ):
            try:
                status = statuses(frame_source(table.frame))
            except CriterionUnmet:
                continue  # said, and nothing written
            hidden += int(np.isin(status, (Status.SMALL, Status.COMPLEMENTARY)).sum())
            assert not list(worked_out(table, status)), table.frame.to_string()
    assert hidden > tables


@pytest.mark.parametrize(
    ("counts", "is_narrow"),
    [
        (["3", "9", None, "12"], True),  # the blank adds nothing: 3 is 12 less 9
        (["3", "9", None, "14"], True),  # it adds 2, which nobody knows: at most 5
        (["3", "9", None, "40"], False),
        (["3", "9", "*", "15"], True),  # at most 5
        (["3", "9", "*", "40"], False),
    ],
)
def test_more_is_hidden_where_a_total_with_a_gap_narrows_a_hidden_count_down(
    counts: list[str | None], *, is_narrow: bool
) -> None:
    frame = pd.DataFrame({"need": ["food", "tax", "rent", "Total"], "calls": counts})

    status = hide_small_cells(frame_source(frame), TableRule(("calls",), 6)).status

    assert np.isin(status, Status.COMPLEMENTARY).any() == is_narrow


def test_region_is_a_sum_in_a_column_with_a_gap_where_others_show_it() -> None:
    counts = {
        "region": ["18", "15", "13"], "area 0": ["4", "*", "3"], "area 1": ["7", "5", "5"], "area 2": ["7", "8", "5"], "area 3": ["5", "9", "*"],
        "Total": ["23", "24", "17"],
    }  # fmt: skip
    rows = [(area, need, cell) for area, cells in counts.items() for need, cell in zip("abc", cells, strict=True)]
    frame = pd.DataFrame(rows, columns=["area", "need", "calls"])

    status = dict(zip([row[:2] for row in rows], hide_small_cells(frame_source(frame), RULE).status, strict=True))

    for need in "bc":  # what is hidden of area 0 is 2 and 3
        assert any(status[area, need] == Status.COMPLEMENTARY for area in ("region", "area 1", "area 2"))
