"""The frontier against every node of the lattice, and its picture."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from itertools import product
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import Frontier, Recipe, explore, frame_source, frontier_svg, transform
from anonymizer.engine.search.lattice import Lattice
from anonymizer.engine.search.optima import with_k
from anonymizer.engine.search.preparation import prepare

LEVELS = {
    "a": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3-4", "*"], ["4", "3-4", "*"]],
    "b": [["x", "*"], ["y", "*"]],
    "c": [["p", "pq", "*"], ["q", "pq", "*"], ["r", "r", "*"]],
}
KS = (2, 3, 5)
LIMITS = (0.0, 0.1, 0.4)
SVG = "{http://www.w3.org/2000/svg}"

rows = st.tuples(*(st.sampled_from([path[0] for path in paths]) for paths in LEVELS.values()))
tables = st.lists(rows, min_size=1, max_size=40).map(lambda found: pd.DataFrame(found, columns=list(LEVELS)))


def recipe(metric: str = "loss-arithmetic") -> Recipe:
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": {"levels": paths}} for name, paths in LEVELS.items()
    }
    return Recipe.from_dict(
        {"columns": columns, "privacy": [{"model": "k-anonymity", "k": 2}], "search": {"metric": metric}}
    )


def every_solution(table: pd.DataFrame, chosen: Recipe) -> list[tuple[int, float, int]]:
    """(k, loss, suppressed) of each node and k within the largest limit, by looking at all of them."""
    whole: Lattice = prepare(frame_source(table), chosen).lattice(chosen)
    most = min(int(max(LIMITS) * len(table) + 1e-9), len(table) - 1)
    found = []
    for k, node in product(KS, product(*map(range, whole.shape))):
        attempt = with_k(whole, k).check(node)
        if attempt.suppressed <= most:
            found.append((k, attempt.loss, attempt.suppressed))
    return found


@settings(max_examples=40, deadline=None)
@given(tables, st.sampled_from(["loss-arithmetic", "loss-geometric"]))
def test_frontier_is_all_that_nothing_beats(table: pd.DataFrame, metric: str) -> None:
    found = explore(frame_source(table), recipe(metric), ks=KS, limits=LIMITS)

    every = every_solution(table, recipe(metric))
    told = {(choice.k, round(choice.loss, 9), choice.suppressed) for choice in found}
    for k, loss, suppressed in every:
        assert any(a >= k and b <= loss + 1e-9 and c <= suppressed for a, b, c in told)
    for k, loss, suppressed in told:
        beaten = [each for each in every if each[0] >= k and each[1] <= loss + 1e-9 and each[2] <= suppressed]
        assert all((a, round(b, 9), c) == (k, loss, suppressed) for a, b, c in beaten)


@settings(max_examples=20, deadline=None)
@given(tables)
def test_each_choice_is_what_a_run_of_its_recipe_gives(table: pd.DataFrame) -> None:
    source = frame_source(table)

    for choice in explore(source, recipe(), ks=KS, limits=LIMITS):
        candidate = transform(source, choice.applied_to(recipe()), key=b"secret")

        assert candidate.levels == choice.levels
        assert (candidate.after.k, candidate.suppressed_records) == (choice.reached_k, choice.suppressed)
        assert candidate.loss == pytest.approx(choice.loss, abs=1e-9)
        assert candidate.after.prosecutor_max == pytest.approx(choice.risk_max)


def test_larger_tables_get_the_best_of_each_k_and_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    table = pd.DataFrame([("1", "x", "p"), ("2", "x", "q"), ("3", "y", "r"), ("4", "y", "r")] * 3, columns=list(LEVELS))
    exact = explore(frame_source(table), recipe(), ks=KS, limits=LIMITS)
    monkeypatch.setattr("anonymizer.engine.search.frontier.EXACT_TUPLES", 0)

    found = explore(frame_source(table), recipe(), ks=KS, limits=LIMITS)

    assert (exact.is_complete, found.is_complete) == (True, False)
    for k, limit in product(KS, LIMITS):
        reached = [
            min((c.loss for c in each if c.k >= k and c.suppressed_share <= limit), default=None)
            for each in (exact, found)
        ]
        assert reached[0] == pytest.approx(reached[1])


def test_frontier_survives_json_and_holds_no_value() -> None:
    table = pd.DataFrame([("1", "x", "p"), ("2", "x", "q"), ("3", "y", "r")] * 4, columns=list(LEVELS))
    found = explore(frame_source(table), recipe(), ks=KS, limits=LIMITS)

    told = json.dumps(found.to_dict())

    assert Frontier.from_dict(json.loads(told)) == found
    assert not any(f'"{value}"' in told for paths in LEVELS.values() for path in paths for value in path)
    headings, lines = found.table()
    assert headings[-3:] == ("a", "b", "c")
    assert len(lines) == len(found.choices)


@pytest.mark.parametrize(("language", "words"), [("en", "of the detail lost"), ("fr-ca", "du détail perdu")])
def test_picture_has_a_point_with_words_for_each_choice(language: str, words: str) -> None:
    table = pd.DataFrame([("1", "x", "p"), ("2", "x", "q"), ("3", "y", "r")] * 4, columns=list(LEVELS))
    found = explore(frame_source(table), recipe(), ks=KS, limits=LIMITS)

    image = ET.fromstring(frontier_svg(found, language=language))
    linked = ET.fromstring(frontier_svg(found, link=lambda index: f"#choice-{index}", styled=False))

    reached = [part for part in image.iter(f"{SVG}g") if part.get("tabindex") == "0"]
    assert len(reached) == len(found.choices)
    assert all(words in str(part.get("aria-label")) for part in reached)
    assert {part.get("href") for part in linked.iter(f"{SVG}a")} == {f"#choice-{n}" for n in range(len(found.choices))}
    assert not list(linked.iter(f"{SVG}style"))
