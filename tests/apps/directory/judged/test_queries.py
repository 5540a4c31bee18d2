"""The judged queries are those that were frozen, and speak of topics that there are."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pytest

from entente.directory.vocabularies.topics import TOPICS
from tests.apps.directory.judged.scoring import QUERIES, Judgment, read_judgments

JUDGMENTS = read_judgments()
KINDS = {
    "plain", "misspelt", "texting", "sentence", "mixed", "youth", "senior", "newcomer", "crisis", "ambiguous", "nothing",
}  # fmt: skip
TIMES = {
    "", "now", "today", "tonight", "evening", "weekend", "saturday", "sunday", "tuesday evening",
}  # fmt: skip
PEOPLE_WITHOUT_EXACT_QUERY = {"homeless", "low-income"}
"""They say who asks, beside what is needed."""
TOPICS_OF_LATER = {"animals"}
"""They were made after the queries were frozen."""


def test_queries_are_the_frozen_ones() -> None:
    digest = hashlib.sha256(QUERIES.read_bytes()).hexdigest()

    assert QUERIES.with_suffix(".sha256").read_text("ascii") == f"{digest}  {QUERIES.name}\n"


def test_two_hundred_queries_differ_and_half_are_in_each_language() -> None:
    assert Counter(judgment.language for judgment in JUDGMENTS) == {"en": 100, "fr": 100}
    assert len({judgment.query for judgment in JUDGMENTS}) == 200
    assert len({judgment.identifier for judgment in JUDGMENTS}) == 200


@pytest.mark.parametrize("judgment", JUDGMENTS, ids=lambda judgment: judgment.identifier)
def test_judgment_holds_what_the_read_me_says(judgment: Judgment) -> None:
    graded = frozenset().union(*judgment.grades)
    alone = {code for codes in judgment.grades if len(codes) == 1 for code in codes}

    assert graded | judgment.forbidden_topics | judgment.people <= TOPICS.keys()
    assert set(judgment.grades.values()) <= {1, 2, 3}
    assert not alone & judgment.forbidden_topics
    assert judgment.kinds
    assert judgment.kinds <= KINDS
    assert ("nothing" in judgment.kinds) is (not judgment.grades)
    assert judgment.time in TIMES
    assert not judgment.crisis_first or "crisis" in judgment.kinds
    for codes, grade in judgment.grades.items():
        lesser = [judgment.grades[part] for part in map(frozenset, ([c] for c in codes)) if part in judgment.grades]
        assert len(codes) == 1 or grade > max(lesser, default=0)


def test_every_topic_is_what_some_query_asks_exactly() -> None:
    exact = {code for j in JUDGMENTS for codes, grade in j.grades.items() if grade == 3 for code in codes}

    assert TOPICS.keys() - exact == PEOPLE_WITHOUT_EXACT_QUERY | TOPICS_OF_LATER


def test_changed_column_is_refused(tmp_path: Path) -> None:
    changed = tmp_path / "queries.csv"
    changed.write_text(QUERIES.read_text("utf-8").replace("crisis_first", "crisis", 1), "utf-8")

    with pytest.raises(KeyError):
        read_judgments(changed)
