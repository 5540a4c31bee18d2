"""What is proposed for a messy table: spellings that are one, forms of dates and numbers, yes and no, blanks; and what is left alone."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import frame_source, profile
from anonymizer.engine.cleaning import cleaned
from anonymizer.engine.cleaning.clusters import clusters_of
from anonymizer.engine.cleaning.proposal import CleaningProposal, ColumnProposal, propose_cleaning
from anonymizer.engine.table.readers import Source
from tests.engine.messy_tables import cells, table


def proposed(source: Source) -> CleaningProposal:
    return propose_cleaning(source, profile(source))


def of_column(name: str, values: list[str | None]) -> ColumnProposal | None:
    source = table(**{name: values, "row": [str(number) for number in range(len(values))]})
    return next((column for column in proposed(source).columns if column.name == name), None)


GENDERS = ["F", "Femme", "femme ", "FEMALE", "M", "Homme", "male", "H", "X", "non-binary", "n/a", "Other"]


def test_spellings_of_gender_are_gathered_and_others_stand_alone() -> None:
    column = of_column("gender", [*GENDERS * 9, *["Femmme"]])
    assert column is not None
    by_value = {cluster.value: set(cluster.others) for cluster in column.clusters}

    assert column.steps.to_dict() == {"spelling": "fold", "blank": True, "values": True}
    assert by_value == {
        "FEMALE": {"F", "Femme", "femme", "Femmme"},
        "Homme": {"M", "male", "H"},
        "non-binary": {"X"},
    }
    assert column.alone == ("Other",)
    assert column.figures["blank"] == 9


def test_proposal_can_be_applied_and_knows_every_value_of_its_table() -> None:
    source = table(gender=GENDERS * 9, need=["Food", "food", "Rent"] * 36)
    proposal = proposed(source)
    after = cleaned(source, proposal.cleaning, proposal.values)

    assert set(cells(after, "gender")) == {"FEMALE", "Homme", "non-binary", "Other", None}
    assert set(cells(after, "need")) == {"Food", "Rent"}
    assert after.cleaned.new_spellings == {}


def test_slip_joins_the_common_spelling_that_it_is_near_and_two_common_ones_stay_apart() -> None:
    counts = {
        "Emergency shelter": 90,
        "Emergncy shelter": 3,
        "Food bank": 40,
        "Food banks": 38,
        "Ward 11": 50,
        "Ward 12": 2,
        "Nonprofit, incorporated": 90,
        "Nonprofit, unincorporated": 3,
    }

    clusters = clusters_of(counts, None)

    assert [(cluster.value, cluster.others, cluster.reasons) for cluster in clusters] == [
        ("Emergency shelter", ("Emergncy shelter",), ("slip",))
    ]


@pytest.mark.parametrize(
    ("name", "values", "steps", "needs"),
    [
        ("seen", ["2024-03-05", "25/12/2024", "03/04/2024", "5 mars 2024"] * 5, {"dates": {"order": "dmy"}}, ""),
        ("seen", ["2024-03-05", "03/04/2024"] * 5, {"dates": {}}, "order"),
        ("seen", ["12/25/2024", "13/04/2024", "03/04/2024"] * 5, {"dates": {}}, "order"),
        ("paid", ["1 234,50", "12,5", "7"] * 5, {"numbers": {"decimal": "comma"}}, ""),
        ("paid", ["$1,234", "12"] * 5, {"numbers": {}}, "decimal"),
        ("consent", ["Oui", "non", "Y", "0", "FAUX"] * 5, {"yes_no": {}}, ""),
        ("veteran", ["x", None, None, "X"] * 5, {"yes_no": {"missing": "no"}}, ""),
        ("city", ["Maple", "maple ", "Birch"] * 5, {"spelling": "fold"}, ""),
        ("client id", ["c1 ", "C1", "n/a", "C2"] * 5, {"spelling": "trim", "blank": True}, ""),
    ],
)
def test_steps_follow_from_the_values(name: str, values: list[str | None], steps: dict[str, Any], needs: str) -> None:
    column = of_column(name, values)

    assert column is not None
    assert (column.steps.to_dict(), column.needs) == (steps, needs)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("seen", ["2024-03-05", "2024-03-06"] * 5),
        ("paid", ["12.50", "7", "1.234"] * 5),
        ("beds left", ["1", "0"] * 50 + ["2", "3"]),
        ("consent", ["yes", "no", None] * 5),
        ("code", ["45356", "45357", "31000"] * 5),
        ("need", ["Food bank", "Rent help"] * 5),
        ("postal code", ["M5V 2T6", "K1A 0B1"] * 5),
    ],
)
def test_what_is_clean_is_left_alone(name: str, values: list[str | None]) -> None:
    assert of_column(name, values) is None


def test_totals_and_repetitions_are_counted_and_only_totals_are_proposed_to_go() -> None:
    source = table(city=["Maple", "Birch", "Birch", "Total"], calls=["10", "20", "20", "50"])
    proposal = proposed(source)

    assert (proposal.totals, proposal.duplicates) == (1, 1)
    assert (proposal.cleaning.totals, proposal.cleaning.duplicates) == ("drop", "keep")


def test_two_hundred_thousand_rows_take_two_seconds_of_a_core() -> None:
    draw = np.random.default_rng(7)
    rows = 200_000

    def mixed(*words: str) -> Any:
        return draw.choice(words, rows)

    days = draw.integers(1, 29, rows).astype(str)
    frame = pd.DataFrame({
        "client id": [f"C{number}" for number in range(rows)],
        "seen": [f"{day}/0{month}/2024 1{minute}:05" for day, month, minute in zip(days, draw.integers(1, 10, rows), draw.integers(0, 10, rows), strict=True)],
        "gender": mixed("F", "femme", "Femme ", "M", "homme", "n/a"),
        "consent": mixed("Oui", "N", "FAUX", "1"),
        "paid": [f"{number:.2f}".replace(".", ",") for number in draw.uniform(0, 2000, rows)],
        "need": mixed(*[f"Need number {letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]),
        "note": [f"Called about {number % 997} and {number}" for number in range(rows)],
        "age": draw.integers(0, 95, rows).astype(str),
    })  # fmt: skip
    source = frame_source(frame)
    described = profile(source)
    started = time.process_time()
    proposal = propose_cleaning(source, described)
    seconds = time.process_time() - started

    assert [column.name for column in proposal.columns] == ["seen", "gender", "consent", "paid"]
    assert seconds < 2, f"{seconds:.1f} s"
