"""The scorer of the directory's search gives the figures that were worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.apps.directory.judged.scoring import (
    Judgment,
    Report,
    Score,
    Search,
    Service,
    ndcg,
    read_judgments,
    score_search,
)


def service(identifier: str, *topics: str, names: tuple[str, ...] = ()) -> Service:
    return Service(identifier, frozenset(topics), names or (identifier,))


SHELTER = service("Maple Shelter", "shelter")
YOUTH_SHELTER = service("Maple Youth House", "shelter", "youth")
DROP_IN = service("Maple Drop-in", "drop-in")
HOUSING = service("Maple Homes", "housing")
POOL = service("Maple Pool", "recreation", "youth")
LINE = service("Maple Line", "crisis")
DIRECTORY = (SHELTER, DROP_IN, HOUSING, POOL, LINE)

JUDGMENT = Judgment(
    identifier="en-000",
    language="en",
    query="homeless shelter",
    kinds=frozenset({"plain"}),
    grades={frozenset({"shelter"}): 3, frozenset({"drop-in"}): 2, frozenset({"housing"}): 1},
    forbidden_topics=frozenset({"recreation"}),
    forbidden_words=("animal", "bébé chien"),
    place="",
    time="",
    people=frozenset(),
    crisis_first=False,
    note="",
)


def answering(*services: Service) -> Search:
    def search(query: str, language: str) -> Sequence[Service]:
        return services

    return search


def scored(judgment: Judgment, *services: Service, directory: Sequence[Service] = DIRECTORY) -> Score:
    return score_search(answering(*services), directory, [judgment]).scores[0]


@pytest.mark.parametrize(
    ("answer", "by_hand"),
    [
        # Gains 7, 3 and 1; the ideal is 7/1 + 3/1.584963 + 1/2 = 9.392789.
        ((SHELTER, DROP_IN, HOUSING), 1.0),
        ((SHELTER, DROP_IN, HOUSING, POOL), 1.0),
        ((DROP_IN, SHELTER), 0.789596),  # (3/1 + 7/1.584963) / 9.392789
        ((POOL, SHELTER), 0.470202),  # (0 + 7/1.584963) / 9.392789
        ((HOUSING,), 0.106465),  # 1 / 9.392789
        ((POOL,), 0.0),
        ((), 0.0),
    ],
)
def test_ndcg_of_a_small_answer_is_the_figure_by_hand(answer, by_hand):
    assert scored(JUDGMENT, *answer).ndcg == pytest.approx(by_hand, abs=1e-6)


def test_ndcg_looks_at_ten_services_and_no_more():
    assert ndcg([0] * 9 + [3], [3]) == pytest.approx(0.289065, abs=1e-6)  # 1 / log2(11)
    assert ndcg([0] * 10 + [3], [3]) == 0.0
    assert ndcg([3] * 10, [3] * 50) == 1.0


def test_grade_of_codes_together_needs_a_service_that_bears_them_all():
    judgment = replace(JUDGMENT, grades={frozenset({"shelter", "youth"}): 3, frozenset({"shelter"}): 2})

    assert [judgment.grade(s) for s in (YOUTH_SHELTER, SHELTER, POOL)] == [3, 2, 0]


def test_ndcg_is_none_where_the_directory_has_no_such_service():
    report = score_search(answering(POOL), [POOL, LINE], [JUDGMENT])

    assert report.scores[0].ndcg is None
    assert (report.unanswerable, report.empty, report.mean_ndcg()) == (("en-000",), (), None)


def test_ineligible_service_earns_nothing_in_the_answer_or_the_ideal():
    report = score_search(
        answering(SHELTER, DROP_IN), DIRECTORY, [JUDGMENT], eligible=lambda judgment, service: service != SHELTER
    )

    # The ideal is 3/1 + 1/1.584963 = 3.630930; the answer's second service earns 3/1.584963.
    assert report.scores[0].ndcg == pytest.approx(0.521296, abs=1e-6)


@pytest.mark.parametrize(
    ("topics", "name", "forbidden"),
    [
        (["recreation"], "Maple Pool", True),
        (["recreation", "shelter"], "Maple House", False),  # it earns a grade by another topic
        (["youth"], "Maple Club", False),
        (["shelter"], "Maple ANIMAL Shelter", True),  # a word counts whatever the service earns
        (["shelter"], "Maple Animals", False),  # whole words: the plural is listed by itself
        (["shelter"], "Refuge pour Bebe-Chien", True),  # accents, case and hyphens make no difference
        (["shelter"], "Bébé et chien", False),
    ],
)
def test_forbidden_is_a_word_of_a_name_or_a_topic_that_nothing_redeems(topics, name, forbidden):
    shown = service("a", *topics, names=("Maple", name))

    assert bool(scored(JUDGMENT, shown, directory=[shown]).forbidden) is forbidden


def test_forbidden_service_in_sixth_place_is_let_be():
    others = [service(f"s{number}", "shelter") for number in range(5)]

    assert scored(JUDGMENT, *others, POOL, directory=[*others, POOL]).forbidden == ()
    assert scored(JUDGMENT, *others[:4], POOL, directory=[*others, POOL]).forbidden == ("Maple Pool",)


@pytest.mark.parametrize(
    ("answer", "directory", "first"),
    [
        ((LINE, SHELTER), DIRECTORY, True),
        ((SHELTER, LINE), DIRECTORY, False),
        ((), DIRECTORY, False),
        ((SHELTER,), [SHELTER], None),  # there is no line to put first
    ],
)
def test_crisis_line_stands_first_where_the_query_requires_it(answer, directory, first):
    assert scored(replace(JUDGMENT, crisis_first=True), *answer, directory=directory).crisis_first is first
    assert scored(JUDGMENT, *answer, directory=directory).crisis_first is None


def test_nonsense_that_gets_an_answer_is_counted_and_alters_no_mean():
    nonsense = replace(JUDGMENT, identifier="en-001", grades={})
    report = score_search(answering(SHELTER, DROP_IN, HOUSING), DIRECTORY, [JUDGMENT, nonsense])

    assert report.wrongly_answered == ("en-001",)
    assert report.unanswerable == ()
    assert report.mean_ndcg() == 1.0


def test_means_are_over_the_queries_of_a_language_or_kind():
    french = replace(JUDGMENT, identifier="fr-000", language="fr", kinds=frozenset({"crisis"}), crisis_first=True)

    def search(query: str, language: str) -> Sequence[Service]:
        return (SHELTER, DROP_IN, HOUSING) if language == "en" else (POOL,)

    report: Report = score_search(search, DIRECTORY, [JUDGMENT, french])

    assert report.mean_ndcg() == 0.5
    assert (report.mean_ndcg(language="en"), report.mean_ndcg(language="fr")) == (1.0, 0.0)
    assert (report.mean_ndcg(kind="crisis"), report.mean_ndcg(kind="youth")) == (0.0, None)
    assert (report.with_forbidden, report.without_crisis_first, report.empty) == (("fr-000",), ("fr-000",), ())


@pytest.mark.parametrize(
    "answer",
    [(SHELTER, SHELTER), (SHELTER, service("elsewhere", "shelter"))],
    ids=["twice", "not in the directory"],
)
def test_search_cannot_earn_by_repeating_or_inventing_a_service(answer):
    with pytest.raises(ValueError, match="en-000"):
        scored(JUDGMENT, *answer)


def test_search_cannot_earn_by_topics_that_it_adds():
    assert scored(JUDGMENT, replace(POOL, topics=frozenset({"shelter"}))).ndcg == 0.0


def test_best_order_earns_one_for_every_judged_query():
    judgments = read_judgments()
    codes = {code for judgment in judgments for pair in judgment.grades for code in pair}
    people = {code for judgment in judgments for code in judgment.people}
    directory = [service(f"{code} {person}", code, person) for code in codes for person in people | {code}]

    for judgment in judgments:
        best = sorted(directory, key=judgment.grade, reverse=True)
        if judgment.grades:
            assert math.isclose(scored(judgment, *best, directory=directory).ndcg or 0, 1.0), judgment.identifier
            assert scored(judgment, *best, directory=directory).forbidden == (), judgment.identifier
