"""What recipients wish for most: a term that limits nothing, that signatures of before do not cover, and that a recipe begins with."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from agreements.comparison.strictness import loosened
from anonymizer.engine import frame_source, profile
from anonymizer.models import Ceiling
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.initial import proposed
from tests.rules.test_policies import TERMS

TABLE = profile(
    frame_source(
        pd.DataFrame([
            {"postal_code": f"M5V {row % 9}A{row % 7}", "age": str(20 + row % 60), "need": ("Food", "Shelter")[row % 2]}
            for row in range(300)
        ])
    )
)  # fmt: skip


def dictated(*wishes: str) -> Dictated:
    limits = {"smallest_k": 11, "finest_geography": "fsa", "free_text": False, "columns": []}
    return Dictated(
        tuple(Ceiling(title_en=wish, title_fr=wish, values={**limits, "wanted_detail": wish}) for wish in wishes)
    )


@pytest.mark.parametrize(
    ("wishes", "column"), [(("place",), "postal_code"), (("age",), "age"), (("age", "place"), "age")]
)
def test_recipe_begins_by_weighing_what_is_wished_for(wishes: tuple[str, ...], column: str) -> None:
    rules = proposed(TABLE, dictated(*wishes)).columns

    assert {name for name, rule in rules.items() if rule.weight > 1} == {column}


@pytest.mark.parametrize("wishes", [(), ("alike",), ("language",)])
def test_wish_that_no_column_answers_weighs_nothing(wishes: tuple[str, ...]) -> None:
    assert {rule.weight for rule in proposed(TABLE, dictated(*wishes)).columns.values()} == {1}


def test_ceilings_of_before_wish_nothing() -> None:
    before = Dictated(
        (Ceiling(values={"smallest_k": 11, "finest_geography": "fsa", "free_text": False, "columns": []}),)
    )

    assert before.wishes == {}


def test_wish_loosens_nothing_and_signatures_of_before_do_not_cover_it() -> None:
    wishing = replace(TERMS, wanted_detail="place")

    assert loosened(wishing, TERMS) == loosened(TERMS, wishing) == ()
    assert "wanted_detail" not in TERMS.signed()
    assert wishing.signed() == {**TERMS.signed(), "wanted_detail": "place"}
