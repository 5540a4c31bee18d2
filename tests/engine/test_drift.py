"""What is told about the next table of a series, and what must not be told by chance alone."""

from __future__ import annotations

import json
from dataclasses import replace
from math import log

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import Recipe, Snapshot, drift, frame_source, message, snapshot, transform
from anonymizer.engine.data_drift.comparison import Drift, by_chance, stability_index
from anonymizer.engine.data_drift.distributions import box_of
from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.recipe import Search
from tests.engine.clients import clients

RECIPE = Recipe.from_dict(
    {
        "columns": {
            "client_id": "direct-identifier",
            "postal_code": {"role": "quasi-identifier", "treatment": "drop"},
            "age": {"role": "quasi-identifier", "hierarchy": "age-bands", "level": 3},
            "gender": {"role": "quasi-identifier", "hierarchy": "told-or-not", "level": 0},
            "language": {"role": "quasi-identifier", "hierarchy": "language", "level": 1},
            "household_size": {"role": "quasi-identifier", "treatment": "drop"},
            "intake_date": {"role": "quasi-identifier", "hierarchy": "dates", "level": 2},
            "need": "sensitive",
        },
        "privacy": [{"model": "k-anonymity", "k": 5}],
        "suppression": {"max_records": 0.3},
        "search": {"method": "given"},
    }
)
counts = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 60), min_size=1)


def compared(after: pd.DataFrame, before: pd.DataFrame | None = None, **settings: float) -> Drift:
    last = snapshot(frame_source(clients(900) if before is None else before), RECIPE)
    return drift(frame_source(after), RECIPE, Snapshot.from_dict(last.to_dict()), **settings)


def told(found: Drift) -> set[tuple[str, str | None]]:
    return {(finding.code, finding.column) for finding in found.findings}


def test_index_is_that_of_its_definition() -> None:
    before, after = {"a": 100, "b": 300}, {"a": 200, "b": 200}

    p, q = (100.5 / 401, 300.5 / 401), (200.5 / 401, 200.5 / 401)
    assert stability_index(before, after) == pytest.approx(sum((y - x) * log(y / x) for x, y in zip(p, q, strict=True)))


@settings(max_examples=60, deadline=None)
@given(counts, counts)
def test_index_is_symmetric_and_never_grows_in_boxes(before: dict[str, int], after: dict[str, int]) -> None:
    def boxed(found: dict[str, int]) -> dict[str, int]:
        totals: dict[str, int] = {}
        for value, number in found.items():
            totals[box_of(value, 3)] = totals.get(box_of(value, 3), 0) + number
        return totals

    assert stability_index(before, after) == pytest.approx(stability_index(after, before))
    assert stability_index(before, before) == 0
    # Half a record is added to each category, and so less to fewer of them: on large numbers that no longer shows.
    large = [{value: 10_000 * number for value, number in found.items()} for found in (before, after)]
    present = large[0].keys() & large[1].keys()
    large = [{value: found[value] for value in sorted(present)} for found in large]
    if present:
        assert stability_index(boxed(large[0]), boxed(large[1])) <= stability_index(*large) + 1e-4


@pytest.mark.parametrize("seed", range(901, 911))
def test_another_year_of_the_same_kind_of_people_is_no_drift(seed: int) -> None:
    found = compared(clients(900, seed=seed))

    assert {code for code, column in told(found) if column is not None} <= {"drift.new_codes"}


def test_changed_columns_kinds_and_sizes_are_told() -> None:
    after = clients(400, seed=3).drop(columns="language").assign(income="low")

    found = compared(after)

    assert {("drift.column_gone", "language"), ("drift.column_new", "income"), ("drift.size", None)} <= told(found)
    assert found.suppressed_share is None


def test_changed_values_are_told_with_their_number_and_never_by_name() -> None:
    after = clients(900, seed=4)
    after.loc[:399, "need"] = "furnace repair"
    after.loc[400:699, "gender"] = ""
    after.loc[:149, "age"] = "unsaid"

    found = compared(after)

    assert {
        ("drift.new_codes", "need"), ("drift.changed_greatly", "need"), ("drift.missing", "gender"),
        ("drift.unknown", "age"),
    } <= told(found)  # fmt: skip
    said = " ".join(message(finding, language) for finding in found.findings for language in ("en", "fr"))
    assert "furnace" not in said
    assert Drift.from_dict(json.loads(json.dumps(found.to_dict()))) == found


def test_what_k_costs_at_the_frozen_levels_is_what_the_run_leaves_out() -> None:
    after = clients(700, seed=5)

    found = compared(after, suppressed_before=0.01)

    candidate = transform(frame_source(after), RECIPE, key=b"secret")
    assert found.suppressed_share == pytest.approx(candidate.suppressed_records / 700)
    assert ("drift.more_left_out", None) in told(found)
    assert candidate.levels == {"age": 3, "gender": 0, "language": 1, "intake_date": 2}


def test_where_k_no_longer_holds_nothing_is_made_coarser() -> None:
    strict = replace(RECIPE, suppression=replace(RECIPE.suppression, max_records=0.02))
    last = snapshot(frame_source(clients(900)), strict)

    found = drift(frame_source(clients(300, seed=6)), strict, last, suppressed_before=0.01)

    assert found.findings[-1].code == "drift.k_no_longer_holds"
    assert "begins a new series" in message(found.findings[-1], "en")


def in_groups(method: str, k: int) -> Recipe:
    rules = {
        name: replace(rule, level=None) if rule.level is not None else rule for name, rule in RECIPE.columns.items()
    }
    return replace(RECIPE, columns=rules, search=Search(method, "loss-arithmetic"), privacy=(KAnonymity(k),))


@pytest.mark.parametrize("method", ["finest-first", "mondrian"])
def test_groups_that_are_formed_anew_cost_what_the_run_leaves_out(method: str) -> None:
    recipe, after = in_groups(method, 5), frame_source(clients(300, seed=6))

    found = drift(after, recipe, snapshot(frame_source(clients(900)), recipe))

    assert found.findings[-1].code == "drift.groups_anew"
    assert found.suppressed_share == transform(after, recipe, key=b"secret").suppressed_records / 300


def test_table_too_small_for_any_group_is_said_to_be() -> None:
    recipe = in_groups("finest-first", 11)

    found = drift(frame_source(clients(8, seed=6)), recipe, snapshot(frame_source(clients(900)), recipe))

    assert found.findings[-1].code == "drift.groups_too_small"
    assert found.suppressed_share == 1


def test_kept_snapshot_holds_no_value() -> None:
    kept = json.dumps(snapshot(frame_source(clients(900)), RECIPE).to_dict())

    assert not any(value in kept for value in ("woman", "English", "Germanic", "food", "2025", "20-39"))
    assert by_chance(2, 900, 900) < by_chance(12, 900, 900) < 0.1
