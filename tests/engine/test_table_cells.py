"""Small cells of a table that was aggregated before it came: what is hidden, and what an attacker who tries every table can know."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from anonymizer.engine import (
    CriterionUnmet,
    InvalidRecipe,
    InvalidSource,
    Recipe,
    check_shown,
    frame_source,
    hide_small_cells,
    message,
    open_source,
    profile,
    propose_table,
    transform,
    write_csv,
)
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.aggregated import Status
from anonymizer.engine.tabulation.small_cells import ShownTable

KEY = b"k" * 32
RULE = TableRule(("calls",), threshold=6)


def crossed(inner: Any, *, totals: bool = True) -> pd.DataFrame:
    """A table of calls by area and need with its totals, as people keep it."""
    frame = pd.DataFrame(inner, index=[f"M{row}V" for row in range(len(inner))])
    frame.columns = pd.Index([f"need {column}" for column in frame.columns])
    if totals:
        frame.loc["Total"] = frame.sum()
        frame["Total"] = frame.sum(axis=1)
    long = frame.rename_axis("fsa").reset_index().melt("fsa", var_name="need", value_name="calls")
    return long.astype({"calls": int}).astype(str)


def shown(frame: pd.DataFrame, rule: TableRule = RULE) -> pd.DataFrame:
    source = frame_source(frame)
    sink = io.BytesIO()
    write_csv(ShownTable(source, hide_small_cells(source, rule)), sink)
    return pd.read_csv(io.BytesIO(sink.getvalue()), dtype=str, keep_default_na=False)


def test_small_count_is_hidden_and_zero_and_blank_are_not() -> None:
    frame = pd.DataFrame(
        {"fsa": ["M5V", "M4C", "M4E", "M6G"], "calls": ["5", "0", None, "6"], "rate": ["1", "2", "3", None]}
    )

    out = shown(frame, TableRule(("calls",), 6, ("rate",)))

    assert out["calls"].tolist() == ["*", "0", "", "6"]
    assert out["rate"].tolist() == ["*", "2", "3", ""]


def test_figures_tell_hidden_zero_and_not_asked_apart() -> None:
    frame = pd.DataFrame({"fsa": ["a", "b", "c", "d", "e"], "calls": ["5", "0", None, "*", "1 200"]})

    found = hide_small_cells(frame_source(frame), RULE)

    assert found.to_dict() == {"threshold": 6, "cells": 5, "hidden": 2, "zero": 1, "not_asked": 1}
    assert (found.for_owner()["small"], found.for_owner()["hidden_before"]) == (1, 1)


def test_one_hidden_count_would_follow_from_its_totals_so_three_others_are_hidden_with_it() -> None:
    out = shown(crossed([[12, 3], [9, 20]]))

    assert (out["calls"] == "*").sum() == 4
    assert (out.loc[(out["fsa"] == "Total") | (out["need"] == "Total"), "calls"] != "*").all()


def test_total_in_another_column_is_found_and_protected() -> None:
    """Women and men add up to all persons in every row: a hidden count of men follows from the other two columns."""
    frame = pd.DataFrame(
        {"fsa": ["a", "b", "c"], "women": ["20", "9", "31"], "men": ["3", "8", "14"], "persons": ["23", "17", "45"]}
    )

    out = shown(frame, TableRule(("women", "men", "persons"), 6))

    assert (out.loc[0] == "*").sum() == 2
    assert (out.loc[1:] != "*").all().all()


def test_blank_is_a_total_only_where_it_always_adds_up() -> None:
    adds_up = pd.DataFrame({"need": ["food", "tax", None], "calls": ["3", "9", "12"]})
    does_not = pd.DataFrame({"need": ["food", "tax", None], "calls": ["3", "9", "40"]})

    assert hide_small_cells(frame_source(adds_up), RULE).count(Status.COMPLEMENTARY) == 1
    assert hide_small_cells(frame_source(does_not), RULE).count(Status.COMPLEMENTARY) == 0


def test_total_that_does_not_add_up_is_said() -> None:
    frame = pd.DataFrame({"need": ["food", "tax", "Total"], "calls": ["8", "9", "40"]})

    notes = hide_small_cells(frame_source(frame), RULE).notes

    assert [(note.code, note.column, note.facts) for note in notes] == [("table.totals_differ", "need", {"count": 1})]


@pytest.mark.parametrize(
    ("frame", "code", "row"),
    [
        ({"fsa": ["a", "b"], "calls": ["5", "12.5"]}, "table.not_a_count", 3),
        ({"fsa": ["a", "b"], "calls": ["-5", "<5"]}, "table.not_a_count", 2),
        ({"fsa": ["a", "b", "a"], "calls": ["5", "8", "9"]}, "table.repeated_cell", 2),
        ({"fsa": [], "calls": []}, "table.no_records", None),
    ],
)
def test_what_is_no_table_of_counts_is_refused_in_words(
    frame: dict[str, list[str]], code: str, row: int | None
) -> None:
    with pytest.raises(InvalidSource) as refused:
        hide_small_cells(frame_source(pd.DataFrame(frame, dtype=str)), RULE)

    assert (refused.value.code, refused.value.findings[0].row) == (code, row)
    for language in ("en", "fr"):
        assert "12.5" not in message(refused.value.findings[0], language)


def test_table_that_was_hidden_before_is_checked_only() -> None:
    checking = TableRule(("calls",), 6, action="check")
    good = pd.DataFrame({"fsa": ["a", "b"], "calls": ["*", "8"]})

    assert hide_small_cells(frame_source(good), checking).to_dict()["hidden"] == 1
    with pytest.raises(CriterionUnmet) as refused:
        hide_small_cells(frame_source(good.replace("8", "5")), checking)
    assert refused.value.findings[0].facts == {"count": 1, "threshold": 6}


def test_what_was_written_is_read_anew_with_the_same_figures() -> None:
    frame = crossed(np.random.default_rng(4).poisson(7, (5, 4)))
    source = frame_source(frame)
    hidden = hide_small_cells(source, RULE)

    assert check_shown(frame_source(shown(frame).replace("", None)), RULE).to_dict() == hidden.to_dict()


def test_recipe_hides_small_cells_and_says_how_many() -> None:
    recipe = Recipe.from_dict(
        {
            "columns": {"fsa": "other", "need": "other", "calls": "other"},
            "table": {"counts": ["calls"], "threshold": 6},
        }
    )

    candidate = transform(frame_source(crossed([[12, 3], [9, 20]])), recipe, key=KEY)

    assert Recipe.from_dict(recipe.to_dict()) == recipe
    assert candidate.report()["cells"]["small"] == 1
    cells = [cell for batch in candidate.batches(["calls"]) for cell in batch.column(0).to_pylist()]
    assert cells.count("*") == 4


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"table": {"counts": [], "threshold": 6}}, "recipe.table_without_counts"),
        ({"table": {"counts": ["calls"], "threshold": 0}}, "recipe.table_threshold"),
        ({"table": {"counts": ["need"], "threshold": 6}}, "recipe.table_column_kept"),
        ({"table": {"counts": ["call"], "threshold": 6}}, "recipe.unknown_column"),
        ({"table": {"counts": ["calls"], "measures": ["calls"], "threshold": 6}}, "recipe.table_column_twice"),
        ({"table": {"counts": "calls", "threshold": 6}}, "recipe.table_names"),
        ({"table": ["calls"]}, "recipe.table_form"),
        ({"table": {"counts": ["calls"], "threshold": 6, "hide": True}}, "recipe.unknown_key"),
        ({"privacy": [{"model": "k-anonymity", "k": 2}]}, "recipe.table_and_persons"),
        ({"person": "fsa"}, "recipe.table_and_persons"),
    ],
)
def test_faults_of_a_table_recipe_are_named(change: dict[str, Any], code: str) -> None:
    whole = {
        "columns": {"fsa": "other", "need": {"role": "other", "treatment": "drop"}, "calls": "other"},
        "table": {"counts": ["calls"], "threshold": 6},
    }

    with pytest.raises(InvalidRecipe) as refused:
        Recipe.from_dict({**whole, **change})

    assert code in [finding.code for finding in refused.value.findings]
    assert all(message(finding, "fr") for finding in refused.value.findings)


def test_proposal_tells_counts_from_codes_and_rates() -> None:
    content = b"id,month,fsa,client name,calls,mean age,taux\n" + b"".join(
        f"{row},{row % 12 + 1},M{row % 9}V,Invented Person {row},{row * 7 % 50},{30 + row},.{row}\n".encode()
        for row in range(40)
    )

    recipe = propose_table(profile(open_source(io.BytesIO(content), filename="table.csv")))

    assert recipe is not None
    assert recipe.table is not None
    assert recipe.table.counts == ("calls",)
    assert recipe.table.measures == ("mean age", "taux")
    assert recipe.columns["client name"].treatment == "drop"
    assert recipe.columns["id"].treatment == "keep"


def test_nothing_is_proposed_where_nothing_counts() -> None:
    assert propose_table(profile(frame_source(pd.DataFrame({"fsa": ["M5V", "M4C"]})))) is None


# --- The attacker who tries every table ---------------------------------------------------------------------------
def possible_values(frame: pd.DataFrame, hidden: pd.DataFrame, most: int) -> dict[int, set[int]]:
    """For each hidden cell of a crossed table all values that it has in some table that fits everything shown.

    Every way to fill the hidden inner cells with 1 to ``most`` is tried; totals then follow and must be those shown.
    """
    rows = frame.assign(row=frame.index).pivot(index="fsa", columns="need", values="row")
    ends = [[*[name for name in axis if name != "Total"], "Total"] for axis in (rows.index, rows.columns)]
    place = rows.loc[ends[0], ends[1]].to_numpy()
    seen = hidden["calls"].to_numpy()[place]
    inner = seen[:-1, :-1]
    unknown = np.argwhere(inner == "*")
    every = np.indices((most,) * len(unknown)).reshape(len(unknown), most ** len(unknown)).T + 1
    tables = np.tile(np.where(inner == "*", "0", inner).astype(int), (len(every), 1, 1))
    tables[:, unknown[:, 0], unknown[:, 1]] = every
    tables = np.concatenate([tables, tables.sum(axis=1, keepdims=True)], axis=1)
    tables = np.concatenate([tables, tables.sum(axis=2, keepdims=True)], axis=2)
    told = np.where(seen == "*", "-1", seen).astype(int)
    fitting = tables[((tables == told) | (told < 0)).all(axis=(1, 2))]
    return {int(place[tuple(at)]): set(fitting[:, *at].tolist()) for at in np.argwhere(seen == "*")}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 6), min_size=6, max_size=6))
@example([0, 1, 1, 1, 0, 1])  # two needs add up to the third by chance, and the total is of all three
@example([1, 1, 2, 1, 3, 4])
@example([1, 1, 0, 2, 1, 1])
def test_attacker_who_tries_every_table_narrows_no_small_count(cells: list[int]) -> None:
    """Threshold 3: every hidden 1 or 2 could have at least 3 values, one of them not small; no other hidden count is certain."""
    threshold, frame = 3, crossed(np.array(cells).reshape(2, 3))
    rule = TableRule(("calls",), threshold)
    hidden = shown(frame, rule)
    status = hide_small_cells(frame_source(frame), rule).status

    found = possible_values(frame, hidden, most=9)

    for row, values in found.items():
        assert int(frame["calls"][row]) in values
        if status[row] == Status.SMALL:
            assert len(values) >= threshold
            assert max(values) >= threshold
        else:
            assert len(values) >= 2


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 6), st.integers(2, 6))
def test_everything_small_is_hidden_and_nothing_else_changes(seed: int, rows: int, columns: int) -> None:
    frame = crossed(np.random.default_rng(seed).poisson(6, (rows, columns)))

    out = shown(frame)["calls"]

    told = frame["calls"].astype(int)
    assert (out[(told > 0) & (told < 6)] == "*").all()
    assert (out[told == 0] == "0").all()
    assert ((out == "*") | (out == frame["calls"])).all()


@pytest.mark.parametrize(
    ("places", "regions"),
    [
        (["M", "M5V", "M4C", "M6K", "K", "K1A", "K2B"], {"M": 3, "K": 2}),  # named by the first letter of their codes
        (["Toronto", "M5V", "M4C", "M6K", "Ottawa", "K1A", "K2B"], {"Toronto": 3, "Ottawa": 2}),  # before their parts
        (["M5V", "M4C", "M6K", "Toronto", "K1A", "K2B", "Ottawa"], {"Toronto": 3, "Ottawa": 2}),  # after them
    ],
)
def test_region_beside_its_areas_is_found_as_their_sum(places: list[str], regions: dict[str, int]) -> None:
    counts = {"M5V": (3, 40, 31), "M4C": (22, 15, 17), "M6K": (30, 9, 50), "K1A": (12, 19, 8), "K2B": (44, 7, 21)}
    toronto, ottawa = (
        np.array([counts[area] for area in areas]).sum(axis=0) for areas in (list(counts)[:3], list(counts)[3:])
    )
    counts |= dict(zip(regions, (tuple(toronto), tuple(ottawa)), strict=True))
    counts["Total"] = tuple(toronto + ottawa)
    rows = [(place, need, str(counts[place][at])) for place in [*places, "Total"] for at, need in enumerate("abc")]
    frame = pd.DataFrame(rows, columns=["place", "need", "calls"])

    found = hide_small_cells(frame_source(frame), TableRule(counts=("calls",), threshold=6))

    hidden = {
        row[:2]
        for row, status in zip(rows, found.status, strict=True)
        if status in (Status.SMALL, Status.COMPLEMENTARY)
    }
    assert ("M5V", "a") in hidden
    assert len(hidden) > 1  # the region and its other areas would give it away
    assert found.sums >= 9
    assert not found.notes  # the total is that of the regions


@pytest.mark.parametrize(
    ("counts", "is_refused"),
    [
        (["*", "9", "12"], True),  # 3, whatever the star means
        (["*", "*", "9", "12"], True),  # 1 and 2
        (["*", "*", "9", "40"], False),
        (["*", "9", None], False),  # no total to subtract from
        (["*", "9", "*"], False),
    ],
)
def test_check_of_a_table_with_gaps_refuses_what_its_totals_give_away(
    counts: list[str | None], *, is_refused: bool
) -> None:
    frame = pd.DataFrame({"need": [*"abcd"[: len(counts) - 1], "Total"], "calls": counts})
    checking = TableRule(("calls",), 6, action="check")

    if is_refused:
        with pytest.raises(CriterionUnmet) as refused:
            hide_small_cells(frame_source(frame), checking)
        assert refused.value.code == "table.hidden_can_be_inferred"
    else:
        hide_small_cells(frame_source(frame), checking)


def test_owner_is_told_how_many_rows_tell_the_same_of_everybody() -> None:
    frame = pd.DataFrame({"area": ["N", "N", "N"], "need": ["food", "tax", "Total"], "calls": ["20", "0", "20"]})

    hidden = hide_small_cells(frame_source(frame), TableRule(("calls",), 6))

    assert hidden.for_owner()["homogeneous"] == 1
    assert "homogeneous" not in hidden.to_dict()


REGIONS = [
    ("North", 23),
    ("A", 20),
    ("B", 3),
    ("South", 40),
    ("C", 15),
    ("D", 25),
    ("West", 30),
    ("E", 12),
    ("F", 10),
    ("G", 8),
]


@pytest.mark.parametrize("is_turned", [False, True], ids=["sums first", "sums last"])
def test_regions_of_a_single_column_are_sums_where_all_rows_divide_into_them(*, is_turned: bool) -> None:
    rows = list(reversed(REGIONS)) if is_turned else REGIONS
    frame = pd.DataFrame({"area": [name for name, _ in rows], "calls": [str(count) for _, count in rows]})

    status = dict(
        zip(frame["area"], hide_small_cells(frame_source(frame), TableRule(("calls",), 6)).status, strict=True)
    )

    assert status["B"] == Status.SMALL
    assert Status.COMPLEMENTARY in (status["A"], status["North"])  # 23 less 20 is 3


def test_rows_of_a_single_column_that_are_sums_by_chance_are_none() -> None:
    frame = pd.DataFrame({"area": [*"abcdefg"], "calls": ["23", "20", "3", "9", "41", "7", "18"]})

    hidden = hide_small_cells(frame_source(frame), TableRule(("calls",), 6))

    assert (hidden.count(Status.SMALL), hidden.count(Status.COMPLEMENTARY), hidden.sums) == (1, 0, 0)
