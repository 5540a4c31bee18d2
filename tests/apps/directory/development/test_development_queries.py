"""What people type means what the development queries say. They were written by who wrote the synonyms; the judged queries beside them measure."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.utils.translation import override

from entente.directory.vocabularies.topics import TOPICS
from tests.apps.directory.conftest import AGENCY, PANTRY
from tests.apps.directory.judged.scoring import read_judgments

QUERIES = Path(__file__).with_name("queries.csv")
AT_LEAST = 0.95
"""Of the queries, so many are understood."""


def rows() -> list[dict[str, str]]:
    with QUERIES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_development_queries_are_none_of_the_judged_and_name_topics_there_are() -> None:
    judged = {(judgment.language, judgment.query) for judgment in read_judgments()}
    queries = [(row["language"], row["query"]) for row in rows()]

    assert not judged & set(queries)
    assert len(set(queries)) == len(queries)
    assert {code for row in rows() for code in (row["needs"] + " " + row["people"]).split()} <= TOPICS.keys()


def test_most_development_queries_are_understood_and_all_that_speak_of_danger(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import interpret

    take_in([AGENCY, PANTRY])
    understood, missed = 0, []
    for row in rows():
        with override(row["language"]):
            read = interpret(row["query"])
        needs = read.values("needs") or read.values("people")
        understood += bool(needs) and needs[0] in row["needs"].split()
        if row["urgent"] and not (read.is_urgent or {"suicide", "crisis"} & set(needs)):
            missed.append(row["query"])

    assert missed == []
    assert understood / len(rows()) >= AT_LEAST
