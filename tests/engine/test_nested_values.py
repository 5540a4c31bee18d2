"""Two tables of the same people at two levels of a column: what the finer hides, the coarser may give away."""

from __future__ import annotations

import pandas as pd
import pytest

from anonymizer.engine import frame_source
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.table.readers import Source
from anonymizer.engine.tabulation.differencing import prove
from anonymizer.engine.tabulation.nested_values import parents

RULE = TableRule(("n",), 11)


def table(*rows: tuple[str, str, str]) -> Source:
    return frame_source(pd.DataFrame(rows, columns=["need", "where", "n"]))


@pytest.mark.parametrize(
    ("finer", "coarser", "nested"),
    [
        ({"m5v", "k1a", "not stated"}, {"m", "k", "not stated"}, {"m5v": "m", "k1a": "k"}),
        ({"m5v 2t6"}, {"m5v", "m4c"}, {"m5v 2t6": "m5v"}),
        ({"m", "k", "h"}, {"on", "qc"}, {"m": "on", "k": "on", "h": "qc"}),
        ({"ontario"}, {"ca"}, {"ontario": "ca"}),
        ({"2026-01", "2026-02"}, {"2026-q1"}, {"2026-01": "2026-q1", "2026-02": "2026-q1"}),
        ({"2026-q4", "2026-03-01"}, {"2026"}, {"2026-q4": "2026", "2026-03-01": "2026"}),
        ({"20-24", "25-29", "80+"}, {"20-29", "0-99", "65+"}, {"20-24": "20-29", "25-29": "20-29", "80+": "65+"}),
        ({"m5v", "m"}, {"m"}, {}),  # the first tells of both levels
        ({"food", "m5v"}, {"shelter", "k"}, {}),
    ],
)
def test_value_lies_in_the_nearest_coarser_value_of_the_other_table(
    finer: set[str], coarser: set[str], nested: dict[str, str]
) -> None:
    assert parents(finer, coarser) == nested


@pytest.mark.parametrize("swapped", [False, True])
def test_table_of_coarser_places_proves_what_the_finer_hides(swapped: bool) -> None:
    fine = table(("food", "M5V", "*"), ("food", "M4C", "40"), ("food", "K1A", "*"), ("food", "total", "74"))
    coarse = table(("food", "M", "44"), ("food", "K", "30"), ("food", "total", "74"))
    first, second = (coarse, fine) if swapped else (fine, coarse)

    assert prove(first, RULE, second, RULE, threshold=11).smallest == 4


def test_table_of_coarser_places_that_tells_nothing_more_proves_nothing() -> None:
    fine = table(("food", "M5V", "*"), ("food", "M4C", "*"), ("food", "K1A", "30"), ("food", "total", "74"))
    coarse = table(("food", "M", "44"), ("food", "K", "30"), ("food", "total", "74"))

    assert prove(fine, RULE, coarse, RULE, threshold=11).smallest is None
