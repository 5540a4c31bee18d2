"""Before a table is published: what breaks the small-number rule, cell by cell; and no attacker narrows down what is hidden afterwards."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import CriterionUnmet, check_output, frame_source, hide_small_cells, write_csv
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.small_cells import ShownTable

RULE = TableRule(("calls",), threshold=6)
_A, _B, _C, _D = (each.ravel() for each in np.meshgrid(*[np.arange(26)] * 4))
EVERY = np.stack([_A, _B, _C, _D, _A + _B, _C + _D, _A + _C, _B + _D, _A + _B + _C + _D], axis=1)
"""Every table of two areas by two needs, with its totals."""


def table(*rows: tuple[str, str, str | None]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["area", "need", "calls"])


def breaches(frame: pd.DataFrame, *published: pd.DataFrame) -> set[tuple[int, str]]:
    checked = check_output(frame_source(frame), RULE, published=[frame_source(each) for each in published])
    return {(each.row, each.breach.value) for each in checked.breaches}


def corrected(frame: pd.DataFrame, *published: pd.DataFrame) -> list[str]:
    source = frame_source(frame)
    checked = check_output(source, RULE, published=[frame_source(each) for each in published])
    sink = io.BytesIO()
    write_csv(ShownTable(source, checked.hidden), sink)
    return pd.read_csv(io.BytesIO(sink.getvalue()), dtype=str, keep_default_na=False)["calls"].tolist()


def test_table_that_keeps_the_rule_has_no_breach() -> None:
    assert breaches(table(("North", "food", "12"), ("North", "tax", "0"), ("South", "food", None))) == set()


def test_small_count_and_what_would_tell_it_are_named_row_by_row() -> None:
    frame = table(("North", "food", "4"), ("North", "tax", "30"), ("South", "food", "20"), ("South", "tax", "40"),
                  ("Total", "food", "24"), ("Total", "tax", "70"), ("North", "Total", "34"), ("South", "Total", "60"), ("Total", "Total", "94"))  # fmt: skip

    found = breaches(frame)

    assert (2, "small") in found
    assert {row for row, breach in found if breach == "tells_others"} == {3, 4, 5}
    assert corrected(frame) == ["*", "*", "*", "*", "24", "70", "34", "60", "94"]


def test_total_that_gives_a_hidden_count_away_is_named() -> None:
    lone = table(("North", "food", "*"), ("South", "food", "20"), ("Total", "food", "23"))
    two = table(("North", "food", "*"), ("South", "food", "*"), ("East", "food", "20"), ("Total", "food", "25"))
    wide = table(("North", "food", "*"), ("South", "food", "*"), ("East", "food", "20"), ("Total", "food", "60"))

    assert breaches(lone) == {(4, "told_by_total")}
    assert breaches(two) == {(5, "told_by_total")}  # 1 to 4 each
    assert breaches(wide) == set()
    assert corrected(lone) == ["*", "20", "*"]


def test_difference_from_a_published_figure_is_named() -> None:
    ours = table(("North", "food", "57"), ("South", "food", "80"))
    everyone = table(("North", "food", "60"), ("South", "food", "95"))
    by_area = pd.DataFrame({"area": ["North", "South"], "calls": ["59", "80"]})
    one_need = table(("North", "Total", "57"), ("South", "Total", "80"))

    assert breaches(ours, everyone) == {(2, "difference")}
    assert breaches(one_need, by_area) == {(2, "difference")}  # 80 and 80 are the same figure
    assert corrected(ours, everyone) == ["*", "80"]


def test_two_totals_that_tell_one_another_are_hidden_together() -> None:
    frame = table(
        ("North", "food", "*"),
        ("South", "food", "20"),
        ("Total", "food", "23"),
        ("Total", "tax", "40"),
        ("Total", "Total", "63"),
    )

    assert breaches(frame) >= {(4, "told_by_total")}
    shown = corrected(frame)
    assert shown[2] == "*"
    assert shown[3] == "*" or shown[4] == "*"


@settings(max_examples=25)
@given(st.lists(st.integers(0, 12), min_size=4, max_size=4))
def test_attacker_who_tries_every_table_cannot_narrow_a_hidden_small_count(inner: list[int]) -> None:
    north, south = inner[:2], inner[2:]
    frame = table(
        ("North", "food", str(north[0])), ("North", "tax", str(north[1])), ("South", "food", str(south[0])), ("South", "tax", str(south[1])),
        ("North", "Total", str(sum(north))), ("South", "Total", str(sum(south))),
        ("Total", "food", str(north[0] + south[0])), ("Total", "tax", str(north[1] + south[1])), ("Total", "Total", str(sum(inner))),
    )  # fmt: skip
    try:
        shown = corrected(frame)
    except CriterionUnmet:
        return  # said, and nothing written

    fitting = EVERY[
        np.all([EVERY[:, at] == int(s) if s != "*" else EVERY[:, at] > 0 for at, s in enumerate(shown)], axis=0)
    ]
    for at, value in enumerate(frame["calls"]):
        if shown[at] == "*" and 0 < int(value) < RULE.threshold:
            assert len(np.unique(fitting[:, at])) >= RULE.threshold


def test_command_names_each_cell_and_writes_the_corrected_table(
    tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    from entente.cli.app import run

    ours, public, out = tmp_path / "ours.csv", tmp_path / "public.csv", tmp_path / "out.csv"
    table(("North", "food", "57"), ("South", "food", "4")).to_csv(ours, index=False)
    table(("North", "food", "60"), ("South", "food", "95")).to_csv(public, index=False)

    with pytest.raises(SystemExit) as ended:
        run(["--lang", "fr", "check-output", str(ours), "--public", str(public), "--out", str(out)])
    said = capsys.readouterr().err
    with pytest.raises(SystemExit) as clean:
        run(["check-output", str(out), "--counts", "calls"])

    assert ended.value.code == 3
    assert "Ligne 2, colonne « calls » : elle diffère" in said.replace("\u00a0", " ")
    assert "Ligne 3, colonne « calls » : elle montre un compte inférieur à 6" in said.replace("\u00a0", " ")
    assert out.read_text().splitlines()[1:] == ["North,food,*", "South,food,*"]
    assert clean.value.code == 0


WHOLE = [("North", "food", "20"), ("North", "tax", "0"), ("North", "Total", "20"), ("South", "food", "30"), ("South", "tax", "40"), ("South", "Total", "70"),
         ("Total", "food", "50"), ("Total", "tax", "40"), ("Total", "Total", "90")]  # fmt: skip


def warnings(frame: pd.DataFrame, rule: TableRule = RULE) -> set[tuple[int, str, str]]:
    checked = check_output(frame_source(frame), rule)
    return {(cell.row, cell.column, cell.breach.value) for cell in checked.warnings}


def test_cell_that_is_the_whole_of_a_total_is_named_and_breaks_no_threshold() -> None:
    frame = table(*WHOLE)

    assert breaches(frame) == set()
    assert warnings(frame) == {
        (2, "calls", "homogeneous"),
        (6, "calls", "homogeneous"),
    }  # twenty of twenty, and all who asked about tax


def test_cell_of_a_wide_table_that_is_the_whole_of_a_total_is_named() -> None:
    wide = pd.DataFrame(
        {
            "area": ["North", "South", "East"],
            "food": ["20", "30", "8"],
            "tax": ["0", "40", "9"],
            "all": ["20", "70", "17"],
        }
    )

    assert warnings(wide, TableRule(("food", "tax", "all"), 6)) == {(2, "food", "homogeneous")}


@pytest.mark.parametrize(
    ("food", "tax", "total", "is_warned"),
    [("20", "0", "20", True), ("*", "0", "20", True), ("20", None, "20", False), ("19", "0", "20", False), ("*", "*", "20", False), ("0", "0", "0", False)],
)  # fmt: skip
def test_hidden_count_beside_zeros_is_named_and_what_was_not_asked_is_no_zero(
    food: str, tax: str | None, total: str, *, is_warned: bool
) -> None:
    frame = table(("North", "food", food), ("North", "tax", tax), ("North", "Total", total))

    assert bool(warnings(frame)) is is_warned


def test_row_of_a_wide_table_with_a_gap_gives_its_hidden_count_away() -> None:
    """The columns add up where all are known, so they do in the row in which one is hidden."""
    wide = pd.DataFrame(
        {
            "area": ["North", "South", "East"],
            "food": ["*", "30", "8"],
            "tax": ["9", "40", "9"],
            "all": ["12", "70", "17"],
        }
    )
    rule = TableRule(("food", "tax", "all"), 6)

    checked = check_output(frame_source(wide), rule)

    assert {(cell.row, cell.column) for cell in checked.breaches} == {(2, "all")}
    with pytest.raises(CriterionUnmet):
        hide_small_cells(frame_source(wide), TableRule(rule.counts, 6, action="check"))


def test_command_names_a_row_that_tells_of_everybody_and_is_content_with_the_threshold(
    tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    from entente.cli.app import run

    ours, report = tmp_path / "ours.csv", tmp_path / "report.json"
    table(*WHOLE).to_csv(ours, index=False)

    with pytest.raises(SystemExit) as ended:
        run(["check-output", str(ours), "--counts", "calls", "--report", str(report)])

    assert ended.value.code == 0
    assert "Row 2, column “calls”: everybody in its total stands in this cell" in capsys.readouterr().err
    assert '"homogeneous"' in report.read_text()
