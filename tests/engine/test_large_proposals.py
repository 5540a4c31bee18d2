"""Proposals for a large table are tried in a part of it, and their figures are those of the whole table."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import Recipe, frame_source, offer, transform, write_csv
from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.tuples import collapse
from anonymizer.engine.privacy_models import DistinctLDiversity, KAnonymity
from anonymizer.engine.proposal.trial import trial_of
from anonymizer.engine.proposal.variants import most_detail
from anonymizer.engine.recoding import dense_part as dense_part_of
from anonymizer.engine.recoding import finest_first
from anonymizer.engine.recoding.group_sizes import GroupSizes
from anonymizer.engine.search.preparation import prepare

QUASI = ("area", "age", "channel", "language", "size")
ROLES = {name: {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "told-or-not"} for name in QUASI}


def recipe(**columns: object) -> Recipe:
    return Recipe.from_dict(
        {
            "columns": {**ROLES, "need": "sensitive", "client": "direct-identifier", **columns},
            "privacy": [{"model": "k-anonymity", "k": 5}],
            "person": "client",
            "search": {"method": "finest-first", "metric": "loss-arithmetic"},
        }
    )


def table(records: int = 3_000) -> pd.DataFrame:
    rng = np.random.default_rng(5)
    return pd.DataFrame(
        {
            "area": rng.choice([f"area {number}" for number in range(12)], records),
            "age": rng.choice([f"{number}0s" for number in range(2, 9)], records),
            "channel": rng.choice(["phone", "chat", "text"], records, p=[0.7, 0.2, 0.1]),
            "language": rng.choice(["en", "fr", "ar", "zh", "cr"], records, p=[0.6, 0.3, 0.05, 0.04, 0.01]),
            "size": rng.integers(1, 7, records).astype(str),
            "need": rng.choice(["food", "rent", "work"], records),
            "client": rng.integers(0, records // 2, records).astype(str),
        }
    )


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of some hundred tuples counts as large, and all combinations of its levels as too many."""
    module = __import__("anonymizer.engine.recoding.dense_part", fromlist=["MOST_WHOLE"])
    monkeypatch.setattr(module, "MOST_WHOLE", 400)
    monkeypatch.setattr(module, "PART_TUPLES", 300)
    monkeypatch.setattr(module, "REGION_TUPLES", 60)
    monkeypatch.setattr(finest_first, "MOST_NODES", 20)


@pytest.mark.usefixtures("large")
def test_part_holds_all_records_of_its_regions_and_is_the_same_each_time() -> None:
    prepared = prepare(frame_source(table()), recipe())
    chosen = dense_part_of(prepared.table, prepared.ladders, criteria=[KAnonymity(5)])

    assert chosen is not None
    assert 0 < chosen.sum() <= 300
    again = dense_part_of(prepared.table, prepared.ladders, criteria=[KAnonymity(5)])
    assert again is not None
    assert (chosen == again).all()


def test_small_table_is_looked_at_whole() -> None:
    prepared = prepare(frame_source(table()), recipe())

    assert dense_part_of(prepared.table, prepared.ladders, criteria=[KAnonymity(5)]) is None


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("name", ["detailed", "careful"])
def test_run_of_a_proposal_is_what_was_proposed(name: str) -> None:
    source, start = frame_source(table()), recipe()
    proposal = offer(source, start).named(name)

    assert trial_of(prepare(source, start), start, k=5) is not None
    assert proposal is not None
    candidate = transform(source, proposal.choice.applied_to(start), key=bytes(32))
    assert candidate.after.k == proposal.choice.reached_k
    assert candidate.after.suppressed_records == proposal.choice.suppressed
    assert candidate.after.prosecutor_mean == pytest.approx(proposal.choice.risk_mean)
    assert proposal.choice.reached_k >= proposal.choice.k


@pytest.mark.usefixtures("large")
def test_risk_of_a_proposal_is_counted_over_the_whole_table() -> None:
    records = table().drop(columns="client")
    start = Recipe.from_dict({**recipe().to_dict(), "columns": {**ROLES, "need": "sensitive"}, "person": None})
    proposal = offer(frame_source(records), start).named("detailed")

    assert proposal is not None
    sink = io.BytesIO()
    write_csv(transform(frame_source(records), proposal.choice.applied_to(start), key=bytes(32)), sink)
    written = pd.read_csv(io.BytesIO(sink.getvalue()), dtype="str", keep_default_na=False)
    sizes = written.groupby([name for name in QUASI if name in written.columns]).size()
    assert sizes.min() == proposal.choice.reached_k
    assert sizes.sum() == len(records) - proposal.choice.suppressed


def test_larger_groups_are_recoded_by_the_method_that_suits_them() -> None:
    source = frame_source(table())
    start = recipe(language={"role": "other", "treatment": "drop"}, size={"role": "other", "treatment": "drop"})
    prepared = prepare(source, start)
    careful = offer(source, start).named("careful")
    assert careful is not None
    assert careful.estimates is not None
    assert not careful.given_up

    for method in ("finest-first", "mondrian"):
        detail = most_detail(prepared, start, k=careful.choice.k, methods=[method])
        assert detail is not None
        assert careful.estimates.error <= detail.estimates.error


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4), st.integers(0, 9)), min_size=1, max_size=60),
    st.integers(1, 6),
    st.integers(1, 3),
    st.booleans(),
)
def test_groups_are_large_where_classes_say_so(
    rows: list[tuple[int, int, int]], k: int, coarseness: int, with_persons: bool
) -> None:
    first, second, person = (np.array(column, np.int32) for column in zip(*rows, strict=True))
    people = np.unique(person, return_inverse=True)[1].astype(np.int32)
    persons = (people, int(people.max()) + 1) if with_persons else None
    counted = collapse([first, second], [7, 5], records=len(rows), persons=persons)
    of = (counted.tuples[0] // coarseness).astype(np.int64)
    sizes = GroupSizes.of(counted, [KAnonymity(k)])
    classes = Classes(counted, of, 7)

    assert sizes is not None
    large = sizes.are_large(of, classes.records.astype(float), np.arange(len(of)))
    assert (large == ~classes.fewer_persons_than(k)).all()


def test_group_sizes_answer_for_k_alone() -> None:
    counted = collapse([np.zeros(3, np.int32)], [1], records=3)

    assert GroupSizes.of(counted, [KAnonymity(2), DistinctLDiversity("need", 2)]) is None
