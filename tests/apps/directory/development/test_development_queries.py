"""What people type means what the development queries say.

``queries.csv`` was written by who wrote the synonyms. ``difficult.csv`` was written by two people who had seen no synonyms, the first of whom had seen
the words by which listings are sorted; of words that mislead and of danger said indirectly. It was read afterwards; ``urgent`` says there too where a
crisis line would be wrong (``no``). ``sentences.csv`` was written before patterns of danger were (``vocabularies/danger.py``): 59 by one who had seen no synonyms, and 46 beside them
after the first, half of those harmless; of danger said indirectly, of words of two meanings and of people who are not meant. The judged queries beside them measure.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.utils.translation import override

from entente.directory.vocabularies.topics import TOPICS
from tests.apps.directory.conftest import AGENCY, PANTRY
from tests.apps.directory.judged.scoring import read_judgments

AT_LEAST = {"queries": 0.95, "difficult": 0.73, "sentences": 0.7}
"""Of the queries of each file, so many are understood."""

MISSED = {
    "my ex put a gps thing under my car",
    "il veut pas qu'on sorte ni qu'on voie personne",
    "c'est mon dernier noël j'espère",
    "mon colocataire me menasse",
}
"""Not understood yet."""
ALARMED = {
    "suicide squeeze drills, baseball for my 10 yr old",
    "used to abuse drugs in the 90s, clean now, want to mentor kids",
    "bus shelter was vandalised who do i call",
    "drug store near me open sunday",
    "my husband has a gun licence question",
    "grandson beats me at chess where is a seniors club",
    "my daughter pushes me in my wheelchair need a ramp",
    "mon fils me pousse en fauteuil il faut une rampe",
    "il me suit en physio je cherche un autre",
    "mon médecin me suit plus je cherche un médecin",
    "ma fille me touche un mot de son école",
}
"""A line too many here is better than one too few elsewhere."""


def rows(name: str) -> list[dict[str, str]]:
    with Path(__file__).with_name(f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_development_queries_are_none_of_the_judged_and_name_topics_there_are() -> None:
    judged = {(judgment.language, judgment.query) for judgment in read_judgments()}
    every = [row for name in AT_LEAST for row in rows(name)]
    queries = [(row["language"], row["query"]) for row in every]

    assert not judged & set(queries)
    assert len(set(queries)) == len(queries)
    assert {code for row in every for code in (row["needs"] + " " + row["people"]).split()} <= TOPICS.keys()


@pytest.mark.parametrize("name", AT_LEAST)
def test_most_development_queries_are_understood_and_all_that_speak_of_danger(
    name: str, take_in: Callable[..., Any]
) -> None:
    from entente.directory.queries import interpret

    take_in([AGENCY, PANTRY])
    understood, missed, alarmed = 0, [], []
    for row in rows(name):
        with override(row["language"]):
            read = interpret(row["query"])
        needs = read.values("needs") or read.values("people")
        understood += bool(needs) and needs[0] in row["needs"].split()
        is_urgent = read.is_urgent or bool({"suicide", "crisis"} & set(needs))
        if row["urgent"] not in ("", "no") and not is_urgent:
            missed.append(row["query"])
        if row["urgent"] == "no" and read.is_urgent:
            alarmed.append(row["query"])

    assert set(missed) <= MISSED
    assert set(alarmed) <= ALARMED
    assert understood / len(rows(name)) >= AT_LEAST[name]
