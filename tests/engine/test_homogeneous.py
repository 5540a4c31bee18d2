"""Rows in which everybody has the same value: counted in the report, and protected where the value is an attribute that nobody may learn."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from anonymizer.engine import CriterionUnmet, InvalidRecipe, Tabulation, frame_source, tabulate

THRESHOLD = 4


def records(**counts: int) -> pd.DataFrame:
    """``M5V_food=20`` stands for twenty records."""
    return pd.DataFrame(
        [name.split("_") for name, number in counts.items() for _ in range(number)], columns=["area", "need"]
    )


TWENTY = {"M5V_food": 20, "M4C_food": 30, "M4C_tax": 40, "K1A_food": 25, "K1A_tax": 18}


def shown(made: Tabulation) -> dict[tuple[str, ...], str | None]:
    columns, rows = made.rows()
    at = columns.index("count")
    return {tuple(str(cell) for cell in row[: len(made.dimensions)]): row[at] for row in rows}


def test_twenty_of_twenty_is_shown_and_counted_where_no_attribute_is_named() -> None:
    made = tabulate(frame_source(records(**TWENTY)), [("area", "need")])

    assert shown(made)["M5V", "food"] == shown(made)["M5V", "Total"] == "20"
    assert made.report["homogeneous"] == {"need": 1}


def test_twenty_of_twenty_is_hidden_where_the_need_is_an_attribute() -> None:
    made = tabulate(frame_source(records(**TWENTY)), [("area", "need")], attributes=("need",))

    cells = shown(made)
    assert cells["M5V", "tax"] == "*"
    assert "*" in (cells["M5V", "food"], cells["M5V", "Total"])  # with both shown, the zero would be their difference
    assert made.report["homogeneous"] == {}
    assert made.report["hidden"] == 4


def may_be_elsewhere(made: Tabulation, row: list[int]) -> bool:
    """Whether some table that fits all that is shown has somebody outside the one full cell of a row: a linear program over all sums."""
    labels, counts = [dict(cell) for cell in made.cells], made.figures["count"]
    leaves = [at for at, label in enumerate(labels) if len(label) == len(made.dimensions)]
    under = np.array(
        [[labels[cell].items() <= labels[leaf].items() for leaf in leaves] for cell in range(len(labels))], float
    )
    seen = ~made.hidden
    objective = -under[[cell for cell in row if counts[cell] == 0]].sum(axis=0)
    answer = linprog(objective, A_eq=under[seen], b_eq=counts[seen], bounds=(0, None))
    return bool(answer.status == 3 or (answer.status == 0 and -answer.fun >= THRESHOLD - 1e-6))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([0, 0, 0, 1, 2, 5, 9, 20]), min_size=12, max_size=12))
def test_no_row_tells_the_attribute_of_everybody_in_it(numbers: list[int]) -> None:
    cells = [(area, need, time) for area in "ab" for need in "cde" for time in "fg"]
    frame = pd.DataFrame(
        [cell for cell, number in zip(cells, numbers, strict=True) for _ in range(number)],
        columns=["area", "need", "time"],
    )
    if frame.empty:
        return
    try:
        made = tabulate(frame_source(frame), [("area", "need", "time")], threshold=THRESHOLD, attributes=("need",))
    except CriterionUnmet:
        return
    counts, at = made.figures["count"], {frozenset(cell): number for number, cell in enumerate(made.cells)}
    needs = sorted(frame["need"].unique())
    for cell in made.cells:
        if "need" in dict(cell) or counts[at[frozenset(cell)]] == 0 or len(needs) < 2:
            continue
        row = [at[frozenset({*cell, ("need", need)})] for need in needs]
        if (counts[row] > 0).sum() == 1:
            assert may_be_elsewhere(made, row), (cell, shown(made))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"attributes": ("wait",)}, "tabulate.attribute_unknown"),
        ({"attributes": ("need",), "totals": False}, "tabulate.attributes_hidden_only"),
        ({"attributes": ("need",), "method": "round"}, "tabulate.attributes_hidden_only"),
    ],
)
def test_attribute_must_be_a_dimension_of_a_table_whose_cells_are_hidden(arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidRecipe) as refused:
        tabulate(frame_source(records(**TWENTY)), [("area", "need")], **arguments)

    assert [finding.code for finding in refused.value.findings] == [code]


def test_command_warns_of_rows_that_tell_of_everybody(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    from entente.cli.app import run

    source, out = tmp_path / "rows.csv", tmp_path / "out.csv"
    records(**TWENTY).to_csv(source, index=False)

    with pytest.raises(SystemExit):
        run(["tabulate", str(source), "--by", "area,need", "--out", str(out)])
    warned = capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(["tabulate", str(source), "--by", "area,need", "--attribute", "need", "--out", str(out)])
    protected = capsys.readouterr().err

    assert "everybody has the same value of “need” (rows: 1)" in warned
    assert protected == ""
    assert "M5V,tax,*,hidden" in out.read_text()


def test_cell_of_many_records_and_few_persons_is_hidden() -> None:
    frame = pd.DataFrame(
        {
            "area": ["M5V"] * 30 + ["M4C"] * 30,
            "need": (["food"] * 20 + ["tax"] * 10) * 2,
            "person": [f"P{n // 10}" for n in range(20)]
            + [f"P{n}" for n in range(20, 60)],  # twenty calls of two persons
        }
    )

    by_records = shown(tabulate(frame_source(frame), [("area", "need")]))
    by_persons = tabulate(frame_source(frame), [("area", "need")], person="person")

    assert by_records["M5V", "food"] == "20"
    assert shown(by_persons)["M5V", "food"] == "*"
    assert shown(by_persons)["Total", "food"] == "40"
    assert by_persons.report["sensitive"] == 1
