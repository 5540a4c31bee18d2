"""A joint export row by row: which column decides, what is held and why, and what is refused before a row is written."""

from __future__ import annotations

import io
from collections import defaultdict
from itertools import chain
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import frame_source
from entente.catalogue.joint.rule import Claim, Criterion, SplitRule
from entente.catalogue.joint.splitting import BLANK, HELD, Outcome, claimed_by_others, split
from entente.core.errors import Invalid

ISLAND, REGION = "island", "region"
RULE = SplitRule(
    "series",
    (
        Criterion("Province", (Claim(ISLAND, ("PE", "Île-du-Prince-Édouard")), Claim(REGION, ("NS",)))),
        Criterion("line", (Claim(ISLAND, ("211 PEI",)), Claim(REGION, ("211 NS",)))),
    ),
)


def parts_of(table: dict[str, list[Any]], rule: SplitRule = RULE, **before: Any) -> tuple[Outcome, dict[str, Any]]:
    """What became of the rows, and each part as it was written."""
    sinks: defaultdict[str, io.BytesIO] = defaultdict(io.BytesIO)
    outcome = split(frame_source(pd.DataFrame(table)), rule, lambda owner: sinks[owner], before=before.get)
    return outcome, {owner: pq.read_table(io.BytesIO(sink.getvalue())).to_pydict() for owner, sink in sinks.items()}


def test_first_column_that_is_not_blank_decides_and_no_later_one_overrules_it() -> None:
    outcome, parts = parts_of(
        {
            "call": ["1", "2", "3", "4", "5", "6"],
            "province": [" pe", "NS", None, "", "NB", "ÎLE-DU-PRINCE-E\u0301DOUARD"],
            "Line": ["211 NS", "211 PEI", "211 pei", None, "211 PEI", "x"],
            "channel": ["telephone", "chat", "text", "e-mail", "telephone", "chat"],
        }
    )

    assert {owner: part["call"] for owner, part in parts.items()} == {
        ISLAND: ["1", "3", "6"],
        REGION: ["2"],
        HELD: ["4", "5"],
    }
    assert parts[ISLAND]["channel"] == ["telephone", "text", "chat"]
    assert (outcome.rows, outcome.held, outcome.records) == ({ISLAND: 3, REGION: 1}, 2, 6)
    assert {column: rows for column, rows in outcome.reasons.items() if rows} == {BLANK: 1, "province": 1}


def test_whoever_has_no_row_has_no_part() -> None:
    outcome, parts = parts_of({"province": ["NS"], "line": [None]})

    assert (list(parts), outcome.held) == ([REGION], 0)


def test_part_that_grows_holds_what_was_there_before() -> None:
    table = {"province": ["PE"], "line": ["b"]}
    earlier = frame_source(pd.DataFrame({"province": ["PE"], "line": ["a"]}))

    outcome, parts = parts_of(table, island=earlier)

    assert (parts[ISLAND]["line"], outcome.rows[ISLAND]) == (["a", "b"], 1)


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        (["province"], "joint.column_missing"),
        (["place", "channel"], "joint.column_missing"),
        (["province", "line", " PROVINCE"], "joint.column_twice"),
    ],
)
def test_export_without_the_columns_of_the_rule_is_refused_before_a_row_is_written(
    columns: list[str], code: str
) -> None:
    with pytest.raises(Invalid) as refused:
        parts_of({column: ["NS"] for column in columns})

    assert refused.value.code_given == code


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["PE", " ns ", "NB", "", None, "pe"]), st.sampled_from(["211 PEI", "211 NS", None, "1"])
        ),
        max_size=60,
    )
)
def test_every_row_is_in_one_part_and_in_its_order(rows: list[tuple[str | None, str | None]]) -> None:
    table = {
        "province": [row[0] for row in rows],
        "line": [row[1] for row in rows],
        "n": [str(n) for n in range(len(rows))],
    }

    outcome, parts = parts_of(table)

    numbers = [[int(n) for n in part["n"]] for part in parts.values()]
    assert sorted(chain.from_iterable(numbers)) == list(range(len(rows)))
    assert all(part == sorted(part) for part in numbers)
    assert outcome.records == len(rows)
    assert len(parts.get(HELD, {"n": []})["n"]) == outcome.held


def test_rows_that_others_claim_are_counted_by_column() -> None:
    table = frame_source(pd.DataFrame({"PROVINCE": ["PE", "NS", None, "pe "], "need": ["PE", "food", "x", "y"]}))

    assert claimed_by_others(table, RULE.claims_of_others(REGION)) == {"PROVINCE": 2}
    assert claimed_by_others(table, RULE.claims_of_others(ISLAND)) == {"PROVINCE": 1}


def test_rule_is_read_as_it_was_written_and_names_what_two_claim() -> None:
    twice = SplitRule("series", (Criterion("line", (Claim(ISLAND, ("211 A",)), Claim(REGION, ("B", "211  a")))),))

    assert SplitRule.from_json(RULE.to_json()).to_json() == RULE.to_json()
    assert (RULE.claimed_twice, twice.claimed_twice) == ((), (("line", "211  a"),))
