"""Codes that link rows: nobody stands alone with all of her rows, counted over the written file by plain means."""

from __future__ import annotations

import io
import time
from collections import Counter
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import CriterionUnmet, InvalidRecipe, Recipe, frame_source, measure, transform, write_csv
from anonymizer.engine.partitioned.federation import count_node
from anonymizer.engine.risk.linked_rows import traces_of
from tools.demo.contacts import csv_pieces

QUASI = ["age", "area"]


def contacts(rows: int, persons: int, seed: int) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    return pd.DataFrame({
        "person": rng.integers(0, persons, rows).astype(str),
        "household": rng.integers(0, max(persons // 2, 1), rows).astype(str),
        "age": rng.choice(["20-39", "40-59", "60+"], rows, p=[0.5, 0.3, 0.2]),
        "area": rng.choice(["north", "south"], rows),
        "need": rng.choice(["food", "rent"], rows),
    })  # fmt: skip


def recipe(k: int | None, *, codes: tuple[str, ...] = ("person",), rows: str = "remove", **rules: Any) -> Recipe:
    columns: dict[str, Any] = {
        **{name: {"role": "direct-identifier", "treatment": "pseudonym" if name in codes else "drop"} for name in ("person", "household")},
        **{name: {"role": "quasi-identifier", "hierarchy": "told-or-not"} for name in QUASI},
        "need": "sensitive",
        **rules,
    }  # fmt: skip
    return Recipe.from_dict({
        "columns": columns,
        "privacy": [] if k is None else [{"model": "k-anonymity", "k": k}],
        "suppression": {"max_records": 0.6, "rows": rows},
        "person": "person",
    })  # fmt: skip


def written(candidate: Any) -> pd.DataFrame:
    sink = io.BytesIO()
    write_csv(candidate, sink)
    sink.seek(0)
    return pd.read_csv(sink, dtype=str, keep_default_na=False)


def sharing(table: pd.DataFrame, code: str) -> pd.Series:
    """For each code, how many codes have the very same rows. Rows that show nothing are no rows of anybody, unless all do."""
    shows = (table[QUASI] != "*").any(axis=1)
    told = table[shows] if shows.any() else table
    points = told.assign(point=list(zip(*(told[name] for name in QUASI), strict=True)))
    traces = points.groupby(code)["point"].agg(lambda rows: tuple(sorted(rows)))
    return traces.map(Counter(traces))


@settings(max_examples=60, deadline=None)
@given(st.integers(20, 400), st.integers(5, 150), st.integers(0, 10_000), st.integers(2, 8))
def test_every_trace_in_the_file_is_shared_by_k(rows: int, persons: int, seed: int, k: int) -> None:
    table = contacts(rows, persons, seed)
    try:
        candidate = transform(frame_source(table), recipe(k), key=bytes(32))
    except CriterionUnmet:
        return
    left = written(candidate)

    assert sharing(left, "person").min() >= k
    assert candidate.after.k >= k
    assert candidate.after.traces.k <= sharing(left, "person").min()
    # Nobody becomes two by having codes of her own: of each trace, k different persons of the original are counted.
    original = table.loc[list(kept_rows(candidate)), "person"].to_numpy()
    told = left.assign(original=original, point=list(zip(*(left[name] for name in QUASI), strict=True)))
    traces = told.groupby("person").agg(trace=("point", lambda found: tuple(sorted(found))), who=("original", "first"))
    assert traces.groupby("trace")["who"].nunique().min() >= k


def kept_rows(candidate: Any) -> Any:
    leaving = candidate.leaving
    return range(candidate.after.records) if leaving is None else np.flatnonzero(leaving)


def test_pseudonym_that_was_harmless_by_its_report_isolated_thousands() -> None:
    """The demonstration's contacts: the classes keep k, and the rows of one person, taken together, are hers alone."""
    table = pd.read_csv(io.BytesIO(b"".join(csv_pieces(8_000))), dtype=str, keep_default_na=False)
    table = table[["person_id", "age", "gender", "language", "need"]].rename(columns={"person_id": "person"})
    bands = {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "age-bands", "level": 3}
    keeps = {name: {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "told-or-not", "level": 0} for name in ("gender", "language")}  # fmt: skip
    spec = {
        "columns": {"person": {"role": "direct-identifier", "treatment": "pseudonym"}, "age": bands, **keeps, "need": "sensitive"},
        "suppression": {"max_records": 0.1, "rows": "remove"}, "search": {"method": "given"}, "person": "person",
    }  # fmt: skip
    quasi = ["age", "gender", "language"]

    def alone(left: pd.DataFrame) -> int:
        points = left.assign(point=list(zip(*(left[name] for name in quasi), strict=True)))
        traces = points.groupby("person")["point"].agg(lambda rows: tuple(sorted(rows)))
        return int((traces.map(Counter(traces)) < 2).sum())

    linked = transform(frame_source(table), Recipe.from_dict(spec), key=bytes(32))
    asked = Recipe.from_dict({**spec, "privacy": [{"model": "k-anonymity", "k": 11}]})
    renewed = transform(frame_source(table), asked, key=bytes(32))

    assert linked.after.unique_share < 0.01
    assert linked.after.traces.below[2] == alone(written(linked)) > 50
    assert linked.after.k == 1
    assert renewed.after.traces.below_unrenewed[2] > 0
    assert alone(written(renewed)) == renewed.after.traces.below[2] == 0
    assert any(note.code == "traces.renewed" for note in renewed.outcome.notes)


def test_two_columns_of_codes_link_rows_together() -> None:
    """Each column alone leaves nobody alone; together they show who lives with whom."""
    table = pd.DataFrame({
        "person": ["a1", "a2", "b1", "b2", "c1", "c2", "d", "d", "e", "e", "f", "f"],
        "household": ["A", "A", "B", "B", "C", "C", "D", "D", "E", "E", "F", "F"],
        "age": ["20-39"] * 12, "area": ["north"] * 12, "need": ["food"] * 12,
    })  # fmt: skip
    alone = table.replace({"person": {"c2": "c1"}, "household": {}})

    three = transform(frame_source(table), recipe(3, codes=("person", "household")), key=bytes(32)).after.traces
    odd = transform(frame_source(alone), recipe(3, codes=("person", "household")), key=bytes(32)).after.traces

    assert (three.renewed_units, three.k) == (0, 3)
    assert odd.renewed_units > 0


def test_value_that_cannot_be_renewed_is_refused_where_it_isolates() -> None:
    table = contacts(300, 60, 3)
    kept = {"person": {"role": "other", "treatment": "keep"}}

    with pytest.raises(CriterionUnmet) as refused:
        transform(frame_source(table), recipe(5, codes=(), **kept), key=bytes(32))
    counted = transform(frame_source(table), recipe(None, codes=(), **kept), key=bytes(32))

    assert [finding.code for finding in refused.value.findings] == ["criterion.traces"]
    assert refused.value.report["after"]["traces"]["k"] < 5
    assert counted.after.k == counted.after.traces.k == sharing(written(counted), "person").min()


def test_measure_of_a_file_counts_who_is_linked_in_it() -> None:
    table = contacts(500, 200, 9)
    expected = sharing(table, "person")

    found = measure(frame_source(table), quasi_identifiers=QUASI, person="person")

    assert found.traces is not None
    assert (found.traces.units, found.traces.k) == (len(expected), expected.min())
    assert found.traces.below == {size: int((expected < size).sum()) for size in (2, 3, 5, 11, 20)}
    assert found.k == expected.min() < found.k_persons


def test_codes_in_parts_are_refused_because_nobody_can_count_them() -> None:
    with pytest.raises(InvalidRecipe) as refused:
        count_node(frame_source(contacts(50, 20, 1)), recipe(3))

    assert "partitioned.linked" in [finding.code for finding in refused.value.findings]


def test_two_hundred_thousand_rows_are_linked_in_seconds() -> None:
    rng = np.random.default_rng(4)
    links = {"person": (rng.random(200_000) ** 1.4 * 95_000).astype(np.int32)}
    points = (rng.random(200_000) ** 2 * 800).astype(np.int64)

    began = time.perf_counter()
    found, renewed = traces_of(links, points, k=11, renewable=True)

    assert time.perf_counter() - began < 20
    assert found.below[11] == 0
    assert 0 < renewed.sum() == found.renewed_records
