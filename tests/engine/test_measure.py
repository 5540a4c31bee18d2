"""Risk against worked examples and against a plain count in pandas."""

from __future__ import annotations

from math import exp, log

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import UnknownColumn, frame_source, measure

# Machanavajjhala et al. (2007), figure 2: a 4-anonymous table of twelve patients.
PATIENTS = pd.DataFrame(
    {
        "zip": ["130**"] * 4 + ["1485*"] * 4 + ["130**"] * 4,
        "age": ["<30"] * 4 + [">=40"] * 4 + ["3*"] * 4,
        "condition": ["heart", "heart", "viral", "viral", "cancer", "heart", "viral", "viral", *["cancer"] * 4],
    }
)


def test_published_table_is_four_anonymous_and_not_diverse() -> None:
    report = measure(frame_source(PATIENTS), quasi_identifiers=["zip", "age"], sensitive=["condition"]).to_dict()

    assert (report["records"], report["classes"], report["k"], report["k_records"]) == (12, 3, 4, 4)
    assert report["records_below"] == {"2": 0, "3": 0, "5": 12, "11": 12, "20": 12}
    assert report["prosecutor_risk"] == {"max": 0.25, "mean": 0.25}
    assert report["marketer_risk"]["mean"] == 0.25
    assert report["unique_share"] == 0.0
    found = report["sensitive"]["condition"]
    assert found["distinct_l"] == 1
    assert found["entropy_l"] == pytest.approx(1.0)
    # Whole table: heart 3/12, viral 4/12, cancer 5/12. The third class is all cancer: 1 - 5/12.
    assert found["t"] == pytest.approx(7 / 12)


def test_entropy_is_that_of_the_least_diverse_class() -> None:
    table = pd.DataFrame({"q": ["a"] * 4 + ["b"] * 4, "s": [*"uuuv", *"uvwx"]})

    found = measure(frame_source(table), quasi_identifiers=["q"], sensitive=["s"]).sensitive["s"]

    assert found.distinct_l == 2
    assert found.entropy_l == pytest.approx(exp(-(0.75 * log(0.75) + 0.25 * log(0.25))))


def test_two_blanks_are_one_class_and_a_blank_person_is_a_person() -> None:
    table = pd.DataFrame({"q": [None, None, "", "a", "a"], "person": ["p", None, None, "p", "p"]})

    report = measure(frame_source(table), quasi_identifiers=["q"], person="person").to_dict()

    assert (report["classes"], report["k_records"], report["k_persons"], report["k"]) == (2, 2, 1, 1)
    assert report["persons"] == 3
    assert report["persons_below"]["2"] == 1
    assert report["unique_share"] == pytest.approx(2 / 5)
    assert report["prosecutor_risk"]["max"] == 1.0


def test_suppressed_records_stand_in_no_class() -> None:
    table = pd.DataFrame({"a": ["x", "x", "*"], "b": ["y", "y", "*"]})

    report = measure(frame_source(table), quasi_identifiers=["a", "b"])

    assert (report.k, report.classes, report.suppressed_records) == (2, 1, 1)


def test_fully_generalized_table_is_one_class() -> None:
    report = measure(frame_source(pd.DataFrame({"a": ["*"] * 3})), quasi_identifiers=["a"])

    assert (report.k, report.suppressed_records) == (3, 0)


def test_absent_column_is_named_with_the_nearest_one() -> None:
    with pytest.raises(UnknownColumn) as caught:
        measure(frame_source(PATIENTS), quasi_identifiers=["Zipp", "age"])

    assert [(finding.code, finding.column, finding.facts["close"]) for finding in caught.value.findings] == [
        ("column.unknown_close", "Zipp", "zip")
    ]


rows = st.tuples(
    st.sampled_from(["a", "b", None]), st.sampled_from("xyz"), st.sampled_from("uvw"),
    st.one_of(st.none(), st.sampled_from(["p", "q", "r", "s"])),
)  # fmt: skip


@given(st.lists(rows, min_size=1, max_size=50))
def test_counts_equal_a_plain_group_by(records: list[tuple[str | None, ...]]) -> None:
    table = pd.DataFrame(records, columns=["a", "b", "s", "person"])
    table["who"] = [who if isinstance(who, str) else f"blank {number}" for number, who in enumerate(table["person"])]
    groups = table.fillna({"a": "(blank)"}).groupby(["a", "b"])
    sizes, persons = groups.size(), groups["who"].nunique()

    report = measure(frame_source(table), quasi_identifiers=["a", "b"], sensitive=["s"], person="person")

    assert report.classes == len(sizes)
    assert (report.k_records, report.k_persons) == (sizes.min(), persons.min())
    assert report.records_below[3] == sizes[sizes < 3].sum()
    small = [who for _, group in groups if group["who"].nunique() < 3 for who in group["who"]]
    assert report.persons_below is not None
    assert report.persons_below[3] == len(set(small))
    assert report.sensitive["s"].distinct_l == groups["s"].nunique().min()
    assert report.prosecutor_mean == pytest.approx(float((sizes / persons).sum()) / len(table))
