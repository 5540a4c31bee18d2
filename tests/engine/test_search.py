"""The search against every node of the lattice, written a second time in plain Python, on small random tables."""

from __future__ import annotations

from collections import Counter
from itertools import product
from math import exp, floor, log
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import CriterionUnmet, Recipe, frame_source, transform
from tests.drawn import drawn

HIERARCHIES = {
    "a": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3-4", "*"], ["4", "3-4", "*"]],
    "b": [["x", "*"], ["y", "*"]],
    "c": [["p", "pq", "pqr", "*"], ["q", "pq", "pqr", "*"], ["r", "r", "pqr", "*"], ["s", "s", "s", "*"]],
}
QUASI = tuple(HIERARCHIES)
MODELS: list[list[dict[str, Any]]] = [
    [],
    [{"model": "distinct-l-diversity", "column": "s", "l": 2}],
    [{"model": "entropy-l-diversity", "column": "s", "l": 1.5}],
    [{"model": "t-closeness", "column": "s", "t": 0.4}],
]


@st.composite
def tables(draw: st.DrawFn) -> pd.DataFrame:
    row = st.tuples(
        *(st.sampled_from([path[0] for path in paths]) for paths in HIERARCHIES.values()),
        st.sampled_from("uvw"),
        st.one_of(st.none(), st.sampled_from([f"P{number}" for number in range(12)])),
    )
    return pd.DataFrame(draw(st.lists(row, min_size=1, max_size=40)), columns=[*QUASI, "s", "person"])


def recipe(k: int, limit: float, metric: str, models: list[dict[str, Any]], person: bool) -> Recipe:
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": {"levels": rows}} for name, rows in HIERARCHIES.items()
    }
    return Recipe.from_dict(
        {
            "columns": {**columns, "s": "sensitive", "person": "direct-identifier"},
            "privacy": [{"model": "k-anonymity", "k": k}, *models],
            "suppression": {"max_records": limit},
            "search": {"method": "optimal", "metric": metric},
            "person": "person" if person else None,
        }
    )


def exhaustive(table: pd.DataFrame, chosen: Recipe) -> float | None:
    """The least loss over all nodes, or None where every node suppresses too much."""
    shapes = [range(len(HIERARCHIES[name][0])) for name in QUASI]
    losses = [attempt(table, chosen, dict(zip(QUASI, levels, strict=True))) for levels in product(*shapes)]
    return min((loss for loss in losses if loss is not None), default=None)


def attempt(table: pd.DataFrame, chosen: Recipe, levels: dict[str, int]) -> float | None:
    rows = table.to_dict("records")
    shown = [tuple(path(name, row[name])[levels[name]] for name in QUASI) for row in rows]
    classes: dict[tuple[str, ...], list[int]] = {}
    for number, key in enumerate(shown):
        classes.setdefault(key, []).append(number)
    whole = Counter(row["s"] for row in rows)
    gone = {
        number for members in classes.values() if breaks([rows[member] for member in members], members, whole, len(rows), chosen)
        for number in members
    }  # fmt: skip
    if len(gone) > floor(chosen.suppression.max_records * len(rows) + 1e-9) or len(gone) == len(rows):
        return None
    losses = []
    for name, position in zip(QUASI, range(len(QUASI)), strict=True):
        leaves = len(HIERARCHIES[name])
        under = Counter(row[levels[name]] for row in HIERARCHIES[name])
        mean = sum(1 if n in gone else under[key[position]] / leaves for n, key in enumerate(shown)) / len(rows)
        losses.append((mean - 1 / leaves) / (1 - 1 / leaves))
    if chosen.search.metric == "loss-arithmetic":
        return sum(losses) / len(losses)
    whole_loss = 1.0
    for loss in losses:
        whole_loss *= loss + 1
    return float(whole_loss ** (1 / len(losses)) - 1)


def breaks(members: list[Any], numbers: list[int], whole: Counter[str], records: int, chosen: Recipe) -> bool:
    persons = {
        row["person"] if isinstance(row["person"], str) else number
        for row, number in zip(members, numbers, strict=True)
    }
    counts = Counter(row["s"] for row in members)
    shares = {value: count / len(members) for value, count in counts.items()}
    criteria: list[dict[str, Any]] = [entry.to_dict() for entry in chosen.privacy]
    for criterion in criteria:
        match criterion["model"]:
            case "k-anonymity":
                size = len(members) if chosen.person is None else len(persons)
                broken = size < criterion["k"]
            case "distinct-l-diversity":
                broken = len(counts) < criterion["l"]
            case "entropy-l-diversity":
                broken = exp(-sum(share * log(share) for share in shares.values())) < criterion["l"] - 1e-9
            case _:
                distance = sum(abs(shares.get(value, 0) - count / records) for value, count in whole.items()) / 2
                broken = distance > criterion["t"] + 1e-9
        if broken:
            return True
    return False


def path(name: str, value: str) -> list[str]:
    return next(row for row in HIERARCHIES[name] if row[0] == value)


@drawn(40, release=1_000)
@given(
    table=tables(),
    k=st.integers(1, 5),
    limit=st.sampled_from([0.0, 0.1, 0.3, 1.0]),
    metric=st.sampled_from(["loss-geometric", "loss-arithmetic"]),
    models=st.sampled_from(MODELS),
    person=st.booleans(),
)
def test_search_finds_the_least_loss_of_all_nodes(
    table: pd.DataFrame, k: int, limit: float, metric: str, models: list[dict[str, Any]], person: bool
) -> None:
    chosen = recipe(k, limit, metric, models, person)
    best = exhaustive(table, chosen)

    if best is None:
        with pytest.raises(CriterionUnmet):
            transform(frame_source(table), chosen, key=b"key")
        return
    candidate = transform(frame_source(table), chosen, key=b"key")

    assert candidate.loss == pytest.approx(best, abs=1e-9)
    assert attempt(table, chosen, dict(candidate.levels)) == pytest.approx(best, abs=1e-9)
    assert candidate.after.k >= k


@drawn(20, release=300)
@given(table=tables(), k=st.integers(2, 4), person=st.booleans())
def test_rows_that_leave_are_in_classes_of_k(table: pd.DataFrame, k: int, person: bool) -> None:
    chosen = recipe(k, 0.5, "loss-geometric", [], person)
    try:
        candidate = transform(frame_source(table), chosen, key=b"key")
    except CriterionUnmet:
        return
    left = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    is_suppressed = (left[list(QUASI)] == "*").all(axis=1)
    suppressed = int(is_suppressed.sum()) if candidate.suppressed_records else 0

    assert len(left) == len(table)
    assert suppressed == candidate.suppressed_records
    left["who"] = [who if isinstance(who, str) else f"blank {n}" for n, who in enumerate(table["person"])]
    kept = left[~is_suppressed] if suppressed else left
    sizes = kept.groupby(list(QUASI))["who"].agg("nunique" if person else "size")
    assert sizes.min() >= k
    assert sizes.min() == candidate.after.k


def test_many_values_before_few_do_not_run_into_one_another() -> None:
    """Codes of one byte, numbered through all columns: what one column loses is not looked up in another."""
    table = pd.DataFrame(
        {"wide": [f"w{number % 200}" for number in range(400)], "narrow": [str(n % 90) for n in range(400)]}
    )
    columns = {name: {"role": "quasi-identifier", "hierarchy": "told-or-not"} for name in ("wide", "narrow")}
    recipe = {"columns": columns, "privacy": [{"model": "k-anonymity", "k": 2}]}

    found = transform(frame_source(table), Recipe.from_dict(recipe), key=b"x" * 32)

    assert (dict(found.levels), found.loss) == ({"wide": 0, "narrow": 1}, pytest.approx(2**0.5 - 1))
