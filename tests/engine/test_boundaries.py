"""The groups of one version of a series hold the records of the next: who stays, who is grouped anew, and what two versions then tell."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import InvalidRecipe, Recipe, Source, drift, frame_source, profile, propose, snapshot, transform
from anonymizer.engine.combined_releases.class_assignment import holding_of
from anonymizer.engine.combined_releases.combination import Held, combine
from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.recipe.recipe import Search, Suppression
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.transformation.candidate import Candidate
from tests.engine.clients import clients

K = 5


def by(method: str) -> Recipe:
    recipe = replace(propose(profile(frame_source(clients(900))), k=K), suppression=Suppression(0.05))
    if method == "local":
        return replace(recipe, search=Search("optimal", "loss-arithmetic"), recoding="local")
    return replace(recipe, search=Search(method, "loss-arithmetic"))


def rows(candidate: Candidate) -> list[dict[str, Any]]:
    return [row for batch in candidate.batches() for row in batch.to_pylist()]


def placed(source: Source, recipe: Recipe, boundaries: Boundaries) -> Candidate:
    return transform(source, replace(recipe, boundaries=boundaries.digest), key=b"secret", boundaries=boundaries)


@pytest.mark.parametrize("method", ["finest-first", "mondrian", "local"])
def test_same_table_stands_in_its_own_groups(method: str) -> None:
    source, recipe = frame_source(clients(900)), by(method)
    first = transform(source, recipe, key=b"secret")

    again = placed(source, recipe, boundaries_of(first))

    moved = sum(before != after for before, after in zip(rows(first), rows(again), strict=True))
    assert moved == 0 if method == "finest-first" else moved <= 0.03 * 900
    assert again.outcome.recoding is not None
    assert again.outcome.recoding["records_as_before"] >= 0.97 * 900


def test_others_stand_in_groups_of_before_or_in_new_ones_of_at_least_k() -> None:
    recipe = by("finest-first")
    boundaries = boundaries_of(transform(frame_source(clients(900)), recipe, key=b"secret"))
    newcomers = clients(900, seed=7)
    newcomers.loc[:39, "postal_code"] = "V5K 1A1"  # a place of which the first version knew nobody

    candidate = placed(frame_source(newcomers), recipe, boundaries)

    counted = [name for name in recipe.quasi_identifiers if name in candidate.columns]
    classes = Counter(tuple(row[name] for name in counted) for row in rows(candidate))
    assert min(classes.values()) >= K
    as_before = candidate.outcome.recoding["records_as_before"] if candidate.outcome.recoding else 0
    assert 0 < as_before < 900
    groups = {group.values for group in boundaries.groups}
    assert sum(count for values, count in classes.items() if values in groups) >= as_before


def test_two_versions_in_the_same_groups_tell_less_of_anyone() -> None:
    """60 of 3,000 clients leave and 60 come. An attacker holds both releases and knows in which class of each a person stands."""
    before = clients(3_000)
    leave = before.sample(60, random_state=1).index
    come = clients(60, seed=77).assign(client_id=[f"N{number}" for number in range(60)])
    first, second = frame_source(before), frame_source(pd.concat([before.drop(leave), come], ignore_index=True))
    recipe = propose(profile(first), k=K)
    released = transform(first, recipe, key=b"secret")
    held = Held(holding_of(first, released, key=b"key", version=b"1"), tells_absence=False)

    def exposed(candidate: Candidate) -> int:
        return combine(holding_of(second, candidate, key=b"key", version=b"2"), [held], k=K).below

    anew = exposed(transform(second, recipe, key=b"secret"))
    kept = exposed(placed(second, recipe, boundaries_of(released)))

    assert kept < anew / 2


def test_drift_says_how_many_stand_as_before() -> None:
    source, after, recipe = frame_source(clients(900)), frame_source(clients(900, seed=7)), by("finest-first")
    boundaries = boundaries_of(transform(source, recipe, key=b"secret"))
    named = replace(recipe, boundaries=boundaries.digest)

    changed = drift(after, named, snapshot(source, named), boundaries=boundaries).findings[-1]

    outcome = placed(after, recipe, boundaries).outcome
    assert outcome.recoding is not None
    assert changed.code == "drift.groups_as_before"
    assert changed.facts["as_before"] == round(100 * outcome.recoding["records_as_before"] / 900, 1)


def test_boundaries_hold_groups_of_k_and_no_one_alone() -> None:
    """Sealed or not: whoever opens them learns of no tuple of fewer than k people."""
    frame, recipe = clients(900), by("finest-first")
    first = transform(frame_source(frame), recipe, key=b"secret")
    boundaries = boundaries_of(first)

    for group in boundaries.groups:
        hierarchies = [recipe.hierarchy_of(name) for name in boundaries.columns]
        inside = pd.Series(data=True, index=frame.index)
        for name, level, value, hierarchy in zip(boundaries.columns, group.at, group.values, hierarchies, strict=True):
            inside &= frame[name].map(lambda cell, h=hierarchy, at=level: general(h, cell, at)) == (value or "")
        assert inside.sum() >= K, group
    assert Boundaries.from_bytes(boundaries.to_bytes()) == boundaries


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (None, "recipe.boundaries_missing"),
        (Boundaries(("age",), ()), "recipe.boundaries_others"),
    ],
)
def test_other_boundaries_than_the_recipe_names_are_refused(given: Boundaries | None, code: str) -> None:
    source, recipe = frame_source(clients(200)), by("finest-first")
    named = replace(recipe, boundaries=boundaries_of(transform(source, recipe, key=b"secret")).digest)

    with pytest.raises(InvalidRecipe) as refused:
        transform(source, named, key=b"secret", boundaries=given)

    assert refused.value.code == code


def test_boundaries_that_nobody_asked_for_are_refused() -> None:
    with pytest.raises(InvalidRecipe) as refused:
        transform(frame_source(clients(200)), by("finest-first"), key=b"secret", boundaries=Boundaries(("age",), ()))

    assert refused.value.code == "recipe.boundaries_others"


def test_boundaries_of_other_columns_are_refused() -> None:
    source, recipe = frame_source(clients(200)), by("finest-first")
    boundaries = boundaries_of(transform(source, recipe, key=b"secret"))
    fewer = replace(recipe, columns={**recipe.columns, "age": replace(recipe.columns["age"], treatment="drop")})

    with pytest.raises(InvalidRecipe) as refused:
        placed(source, fewer, boundaries)

    assert refused.value.code == "recipe.boundaries_columns"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff", b"[]", b"{}", b'{"columns": ["age"]}', b'{"columns": ["age"], "groups": [[[0], ["1", "2"], [0]]]}',
        b'{"columns": ["age"], "groups": [[["0"], ["1"], [0]]]}', b'{"columns": ["age"], "groups": [[[0], [{}], [0]]]}',
        b'{"columns": ["age"], "groups": [[[-2], ["1"], [0]]]}', b'{"columns": ["age"], "groups": [3]}',
    ],
)  # fmt: skip
def test_damaged_boundaries_are_refused(content: bytes) -> None:
    with pytest.raises(InvalidRecipe) as refused:
        Boundaries.from_bytes(content)

    assert refused.value.code == "recipe.boundaries_form"


def test_groups_of_levels_that_the_recipe_no_longer_allows_hold_nobody() -> None:
    source, recipe = frame_source(clients(900)), by("finest-first")
    boundaries = boundaries_of(transform(source, recipe, key=b"secret"))
    coarser = replace(recipe, columns={**recipe.columns, "age": replace(recipe.columns["age"], min_level=2)})

    candidate = placed(source, coarser, boundaries)

    assert candidate.levels["age"] >= 2
    assert candidate.after.k >= K


def test_models_of_sensitive_columns_hold_in_groups_of_before() -> None:
    from anonymizer.engine.privacy_models.l_diversity import DistinctLDiversity

    recipe = by("finest-first")
    boundaries = boundaries_of(transform(frame_source(clients(900)), recipe, key=b"secret"))
    diverse = replace(recipe, privacy=(KAnonymity(K), DistinctLDiversity("need", 3)))

    candidate = placed(frame_source(clients(900, seed=7)), diverse, boundaries)

    counted = [name for name in recipe.quasi_identifiers if name in candidate.columns]
    needs: dict[tuple[Any, ...], set[str]] = {}
    for row in rows(candidate):
        needs.setdefault(tuple(row[name] for name in counted), set()).add(row["need"])
    starred = {values for values in needs if set(values) == {"*"}}
    assert min(len(several) for values, several in needs.items() if values not in starred) >= 3


def test_recipe_of_version_1_is_read_and_written_as_it_was() -> None:
    recipe = by("finest-first")
    written = json.loads(json.dumps(recipe.to_dict()))

    assert "version" not in written
    assert Recipe.from_dict({**written, "version": 1}) == recipe
    second = replace(recipe, boundaries="0" * 64)
    assert second.to_dict()["version"] == 2
    assert Recipe.from_dict(second.to_dict()) == second


def boundaries_of(candidate: Candidate) -> Boundaries:
    assert candidate.boundaries is not None
    return candidate.boundaries


def general(hierarchy: Any, cell: str, level: int) -> str:
    """What a cell shows at a level, by the hierarchy itself and not by the code under test."""
    if not cell or level < 0:
        return "" if level >= 0 else "*"
    return cell if hierarchy is None else str(hierarchy.climb(cell)[level])


def test_order_of_columns_in_a_recipe_does_not_matter() -> None:
    source, recipe = frame_source(clients(900)), by("finest-first")
    boundaries = boundaries_of(transform(source, recipe, key=b"secret"))
    turned = replace(recipe, columns=dict(reversed(recipe.columns.items())))

    assert rows(placed(source, turned, boundaries)) == rows(placed(source, recipe, boundaries))
