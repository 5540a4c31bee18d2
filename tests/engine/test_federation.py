"""Nodes that count apart and decide together release what one table of all their rows would, and never less safely."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import InvalidSource, Recipe, frame_source, measure, transform
from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.partitioned.federation import apply_at_node, count_node, decide_together
from tests.engine.partitioned.tables import contacts, recipe

KEY = bytes(range(32))
QUASI = ["postal_code", "age", "language"]


def together(nodes: list[pd.DataFrame], said: Any, **how: Any) -> tuple[pd.DataFrame, dict[str, Any]]:
    agreed = decide_together([count_node(frame_source(node), said, **how) for node in nodes], said)
    candidates = [apply_at_node(frame_source(node), said, agreed, key=KEY) for node in nodes]
    shown = [batch.to_pandas() for candidate in candidates for batch in candidate.batches()]
    return pd.concat(shown, ignore_index=True), agreed.report


def at_least(place: str, age: str) -> Any:
    """The recipe over records, with a finest level that leaves nodes something to send."""
    given = recipe(person=None).to_dict()
    for name, level in (("postal_code", place), ("age", age)):
        names = build_hierarchy(given["columns"][name]["hierarchy"], column=name).level_names
        given["columns"][name]["min_level"] = names.index(level)
    return Recipe.from_dict(given)


def two_nodes(seed: int = 1) -> list[pd.DataFrame]:
    """Nobody is in both."""
    east, west = contacts(1_500, seed=seed), contacts(900, seed=seed + 1)
    west["person"] = "w" + west["person"]
    return [east, west]


def test_nodes_together_are_the_whole_table() -> None:
    nodes, said = two_nodes(), recipe()

    shown, report = together(nodes, said, persons_are_apart=True)

    whole = transform(frame_source(pd.concat(nodes, ignore_index=True)), said, key=KEY)
    expected = pd.concat([batch.to_pandas() for batch in whole.batches()], ignore_index=True)
    pd.testing.assert_frame_equal(shown, expected)
    assert (report["k"], report["levels"]) == (whole.after.k, dict(whole.levels))
    assert report["federation"] == {"nodes": 2, "records_held_back": 0, "k_is": "exact", "k_counts": "persons"}


def test_persons_do_not_add_up_without_the_owners_word() -> None:
    _, report = together(two_nodes(), recipe())

    assert report["federation"]["k_counts"] == "records"
    assert report["after"].get("k_persons") is None


@settings(max_examples=15)
@given(st.integers(1, 50), st.integers(2, 6))
def test_what_is_held_back_never_makes_a_class_too_small(seed: int, threshold: int) -> None:
    coarse = at_least("region", "10-years")
    nodes = two_nodes(seed)

    shown, report = together(nodes, coarse, threshold=threshold)

    found = measure(frame_source(shown), quasi_identifiers=QUASI)
    kept = shown.loc[~(shown[QUASI] == "*").all(axis=1)]
    assert report["federation"]["k_is"] == "lower bound"
    assert kept.empty or found.k_records >= max(report["after"]["k_records"], 5)


def test_tuple_below_the_threshold_does_not_travel() -> None:
    node = contacts(400)

    sent = count_node(frame_source(node), recipe(person=None), threshold=3)

    keys = [name for name in sent.rows.column_names if name.startswith("q")]
    sizes = sent.rows.to_pandas().groupby(keys, dropna=False)["records"].sum()
    assert sizes.empty or sizes.min() >= 3
    assert sent.held_back == len(node) - int(sizes.sum())
    assert sent.held_back > 0


def test_another_recipe_is_refused() -> None:
    sent = count_node(frame_source(contacts(50)), recipe(person=None))

    with pytest.raises(InvalidSource, match=r"federation\.other_recipe"):
        decide_together([sent], recipe(person=None, privacy=[{"model": "k-anonymity", "k": 2}]))


def test_nodes_with_nothing_to_send_are_told_so() -> None:
    sent = count_node(frame_source(contacts(50)), recipe(person=None), threshold=40)

    with pytest.raises(InvalidSource, match=r"federation\.nothing_sent"):
        decide_together([sent], recipe(person=None))
