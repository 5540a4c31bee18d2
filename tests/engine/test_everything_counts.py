"""Whatever leaves and is not sensitive counts in k, judged by plain counts over the file that was written."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import (
    CriterionUnmet,
    InvalidRecipe,
    Recipe,
    frame_source,
    message,
    offer,
    open_source,
    profile,
    propose,
    transform,
    write_csv,
)
from anonymizer.engine.proposal.column_priority import MOST_COUNTED

K = 11
SURVEYS = ("acs_2012_sample.csv", "opendp_PUMS_dup.csv", "slid_ontario_1994.csv")


def written(candidate: Any) -> pd.DataFrame:
    sink = io.BytesIO()
    write_csv(candidate, sink)
    sink.seek(0)
    return pd.read_csv(sink, dtype=str, keep_default_na=False)


def smallest_group(table: pd.DataFrame, columns: list[str]) -> int:
    return int(table.groupby(columns).size().min())


def released(source: Any, *, k: int = K) -> tuple[Any, pd.DataFrame, Recipe]:
    """What leaves by the detailed proposal, as somebody gets it who changes nothing."""
    start = propose(profile(source), k=k)
    found = offer(source, start).named("detailed")
    assert found is not None
    recipe = found.choice.applied_to(start)
    candidate = transform(source, recipe, key=bytes(32))
    return candidate, written(candidate), recipe


@pytest.mark.parametrize("name", SURVEYS)
def test_survey_that_nobody_described_leaves_in_groups_by_all_that_is_not_sensitive(shared: Path, name: str) -> None:
    with (shared / "data/microdata_survey" / name).open("rb") as file:
        source = open_source(file, filename=name)
        described = {column.name: column for column in profile(source).columns}
        candidate, left, recipe = released(source)
        original = pd.concat([batch.to_pandas() for batch in source.batches()])

        sensitive = {column for column, rule in recipe.columns.items() if rule.role == "sensitive"}
        counted = [column for column in left.columns if column not in sensitive]
        assert smallest_group(left, counted) >= K
        assert candidate.after.everything_known.k == smallest_group(left, list(left.columns))
        assert list(left.columns) == list(candidate.after.everything_known.columns)
        for column in sensitive & set(left.columns):
            if described[column].is_amount:
                assert not set(left[column]) & set(original[column].dropna())


def test_adult_table_leaves_in_groups_by_all_that_is_not_sensitive(shared: Path) -> None:
    with (shared / "data/adult/adult.csv").open("rb") as file:
        _, left, recipe = released(open_source(file, filename="adult.csv"))

    counted = [column for column in left.columns if recipe.columns[column].role != "sensitive"]
    assert smallest_group(left, counted) >= K
    assert len(counted) >= 4  # the proposal is more than stars
    assert sum(left[column].nunique() > 1 for column in counted) >= 4


@pytest.mark.parametrize("name", ["V12", "hh", "serial_b", "CASEID2", "q_7", "ménage_seq"])
def test_number_of_something_under_an_unknown_name_never_leaves_raw(name: str) -> None:
    rng = np.random.default_rng(5)
    table = pd.DataFrame({
        name: rng.integers(100_000, 101_200, 4_000).astype(str),  # three or four rows each
        "age": rng.integers(18, 90, 4_000).astype(str),
        "wage": np.round(rng.lognormal(10, 1, 4_000), 2).astype(str),
        "score": np.round(rng.normal(0, 1, 4_000), 3).astype(str),
        "need": rng.choice(["food", "rent", "care"], 4_000),
    })  # fmt: skip

    _, left, recipe = released(frame_source(table))

    for column in ({name, "wage", "score"}) & set(left.columns):
        assert not set(left[column]) & set(table[column])
        assert left[column].value_counts().min() >= (100 if recipe.columns[column].role == "sensitive" else K)
    assert recipe.columns["wage"].role == "sensitive"
    assert smallest_group(left, [column for column in left if recipe.columns[column].role != "sensitive"]) >= K


def test_bands_of_an_amount_tell_no_extreme_value() -> None:
    values = [str(value) for value in range(20_000, 60_000, 100)] + ["1", "9876543"]
    hierarchy = profile(frame_source(pd.DataFrame({"V3": values * 2}))).columns[0].hierarchy

    cuts = hierarchy["cuts"][0]
    assert 20_000 < min(cuts) < max(cuts) < 60_000
    assert all(cut % 500 == 0 for cut in cuts)


TABLE = pd.DataFrame({
    "age": ["30-39", "40-49"] * 60,
    "channel": ["phone", "phone", "chat", "chat", "mail", "mail"] * 20,
    "queue": [str(number % 40) for number in range(120)],
    "need": ["food", "rent", "care", "food"] * 30,
})  # fmt: skip
ROLES = {"age": "quasi-identifier", "channel": "other", "queue": "other", "need": "sensitive"}


def recipe(**changes: Any) -> Recipe:
    return Recipe.from_dict({"columns": ROLES, "privacy": [{"model": "k-anonymity", "k": K}], **changes})


def test_column_called_other_counts_until_a_person_states_that_nobody_could_know_it() -> None:
    with pytest.raises(CriterionUnmet) as refused:
        transform(frame_source(TABLE), recipe(), key=bytes(32))
    stated = transform(frame_source(TABLE), recipe(assumed_unknown=["queue"]), key=bytes(32))
    left = written(stated)

    why = next(finding for finding in refused.value.findings if finding.code == "criterion.others_count")
    assert "channel, queue" in message(why, "en")
    assert "channel, queue" in message(why, "fr")
    assert stated.after.quasi_identifiers == ("age", "channel")
    assert stated.after.k == smallest_group(left, ["age", "channel"]) == 20
    assert left["queue"].tolist() == TABLE["queue"].tolist()
    assert stated.after.everything_known.k == smallest_group(left, list(left.columns))
    alone = left.groupby(list(left.columns))["age"].transform("size") < 2
    assert stated.after.everything_known.below[2] == alone.sum()


def test_nothing_but_role_other_can_be_assumed_unknown() -> None:
    for name in ("age", "need"):
        with pytest.raises(InvalidRecipe) as refused:
            recipe(assumed_unknown=[name])
        assert [finding.code for finding in refused.value.findings] == ["recipe.assumed_unknown_role"]
    with pytest.raises(InvalidRecipe):
        recipe(assumed_unknown="queue")
    with pytest.raises(InvalidRecipe):
        recipe(assumed_unknown=["quéue"])
    assert Recipe.from_dict(recipe(assumed_unknown=["queue"]).to_dict()).assumed_unknown == ("queue",)


def test_proposal_drops_what_it_cannot_keep_and_names_it() -> None:
    rng = np.random.default_rng(7)
    table = pd.DataFrame({f"V{number}": rng.integers(0, 30, 3_000).astype(str) for number in range(18)})
    table["age"] = rng.integers(18, 90, 3_000).astype(str)
    table["gender"] = rng.choice(["woman", "man"], 3_000)
    source = frame_source(table)
    start = propose(profile(source), k=K)

    began = time.perf_counter()
    found = offer(source, start)
    seconds = time.perf_counter() - began

    assert seconds < 60
    detailed = found.named("detailed")
    assert detailed is not None
    left = written(transform(source, detailed.choice.applied_to(start), key=bytes(32)))
    named = next(finding for finding in found.verdict if finding.code == "proposal.left_out").facts["columns"]
    assert {*named, *detailed.given_up} == set(table.columns) - set(left.columns)
    assert {"age", "gender"} <= set(left.columns)
    assert len(left.columns) <= MOST_COUNTED
    assert smallest_group(left, list(left.columns)) >= K
