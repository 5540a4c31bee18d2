"""The privacy models beyond k as questions: answers become entries of a recipe, and a recipe written by hand loses nothing."""

from __future__ import annotations

from typing import Any

import pytest

from anonymizer.engine import Recipe
from anonymizer.engine.privacy_models import MODELS
from anonymizer.forms.privacy import QUESTIONS, PrivacyForm

PEOPLE = [{"fsa": "M5V", "age": "30-39", "count": "900"}, {"fsa": None, "age": "40-49", "count": "0"}]
PASTED = "fsa\tage\tcount\nM5V\t30-39\t900\n\t40-49\t0"


def asked(
    data: dict[str, str] | None = None, *entries: dict[str, Any], sensitive: tuple[str, ...] = ("need",)
) -> PrivacyForm:
    return PrivacyForm(
        data, entries=entries, sensitive=sensitive, k=11, hierarchy_of=lambda name: f"hierarchy_of_{name}.csv"
    )


def faults(posted: dict[str, str], *, sensitive: tuple[str, ...] = ("need",)) -> list[str]:
    form = asked(posted)
    if form.is_valid():
        form.check(sensitive=sensitive, quasi_identifiers=("fsa", "age"))
    return sorted(form.errors)


def test_every_model_has_a_question() -> None:
    asked_elsewhere = {"k-anonymity", "k-outside-contributors"}  # the latter is added to every pool by the worker
    assert set(MODELS) - asked_elsewhere == {model for models, _ in QUESTIONS.values() for model in models}
    assert set(asked().fields) == {field for _, fields in QUESTIONS.values() for field in fields}


@pytest.mark.parametrize(
    ("posted", "entries"),
    [
        ({}, []),
        ({"diversity": "1"}, []),
        ({"diversity": "3"}, [{"model": "distinct-l-diversity", "column": "need", "l": 3}]),
        (
            {"diversity": "2", "diversity_form": "entropy-l-diversity", "diversity_c": "4"},
            [{"model": "entropy-l-diversity", "column": "need", "l": 2}],
        ),
        (
            {"diversity": "2", "diversity_form": "recursive-l-diversity", "diversity_c": "4"},
            [{"model": "recursive-l-diversity", "column": "need", "l": 2, "c": 4.0}],
        ),
        ({"closeness": "0"}, [{"model": "t-closeness", "column": "need", "t": 0.0}]),
        (
            {"closeness": "0.2", "closeness_distance": "ordered"},
            [{"model": "t-closeness", "column": "need", "t": 0.2, "distance": "ordered"}],
        ),
        (
            {"closeness": "0.2", "closeness_distance": "hierarchical"},
            [
                {
                    "model": "t-closeness",
                    "column": "need",
                    "t": 0.2,
                    "distance": "hierarchical",
                    "hierarchy": "hierarchy_of_need.csv",
                }
            ],
        ),
        ({"likeness": "1"}, [{"model": "beta-likeness", "column": "need", "beta": 1.0}]),
        ({"disclosure": "1.5"}, [{"model": "delta-disclosure", "column": "need", "delta": 1.5}]),
        ({"known": "3"}, [{"model": "subset-k-anonymity", "k": 11, "known": 3}]),
        ({"average_risk": "2.5"}, [{"model": "average-risk", "risk": 0.025}]),
        (
            {"population": PASTED, "population_k": "20", "presence": "10"},
            [
                {"model": "k-map", "k": 20, "population": {"rows": PEOPLE}},
                {"model": "delta-presence", "most": 0.1, "population": {"rows": PEOPLE}},
            ],
        ),
        (
            {"population": 'fsa;count\n"M5V";3\n\n', "presence": "10"},
            [{"model": "delta-presence", "most": 0.1, "population": {"rows": [{"fsa": "M5V", "count": "3"}]}}],
        ),
    ],
)
def test_answers_become_entries_and_come_back_as_the_same_answers(
    posted: dict[str, str], entries: list[dict[str, Any]]
) -> None:
    form = asked(posted)

    assert form.is_valid(), form.errors
    made = form.entries(sensitive=["need"], k=11)
    assert made == entries
    recipe = Recipe.from_dict(
        {
            "columns": {"need": "sensitive", "fsa": "quasi-identifier"},
            "privacy": [{"model": "k-anonymity", "k": 11}, *made],
        }
    )
    again = asked(None, *recipe.to_dict()["privacy"][1:])
    assert again.kept == []
    assert again.entries(sensitive=["need"], k=11) == entries
    assert again.asks_something == bool(entries)


@pytest.mark.parametrize(
    "entry",
    [
        {"model": "t-closeness", "column": "need", "t": 0.2, "distance": "ordered", "order": ["low", "high"]},
        {"model": "beta-likeness", "column": "need", "beta": 1.0, "form": "basic"},
        {"model": "delta-presence", "least": 0.1, "most": 0.5, "population": {"rows": PEOPLE}},
        {"model": "k-map", "k": 5, "population": "census.csv"},
        {"model": "average-risk", "risk": 0.1, "smallest": 5},
        {"model": "subset-k-anonymity", "k": 5, "known": 2},
        {"model": "distinct-l-diversity", "column": "wait", "l": 2},
    ],
    ids=lambda entry: entry["model"],
)
def test_what_a_recipe_says_more_of_is_kept_and_not_asked(entry: dict[str, Any]) -> None:
    form = asked({"diversity": "4", "closeness": "0.1", "population": PASTED, "population_k": "3"}, entry)

    assert form.is_valid()
    assert form.kept == [entry]
    made = form.entries(sensitive=["need", "wait"], k=11)
    assert made[0] == entry
    assert [each["model"] for each in made].count(entry["model"]) == 1
    gone = form.entries(sensitive=[], k=11)
    assert (entry in gone) == ("column" not in entry)  # a column that would hurt no more asks for nothing


@pytest.mark.parametrize(
    ("posted", "at"),
    [
        ({"diversity": "21"}, ["diversity"]),
        ({"diversity": "2", "diversity_form": "recursive-l-diversity"}, ["diversity_c"]),
        ({"diversity_form": "recursive-l-diversity"}, []),
        ({"closeness": "1.1"}, ["closeness"]),
        ({"likeness": "0"}, ["likeness"]),
        ({"population": PASTED}, ["population_k"]),
        ({"population_k": "5"}, ["population"]),
        ({"population": "fsa,count", "population_k": "5"}, ["population"]),
        ({"population": "fsa,count\nM5V,3,4", "population_k": "5"}, ["population"]),
        ({"population": "fsa,count\nM5V,many", "population_k": "5"}, ["population"]),
        ({"population": "city,count\nOttawa,3", "population_k": "5"}, ["population"]),
        ({"population": 'fsa,count\n"' + "x" * 200_000, "population_k": "5"}, ["population"]),
        ({"population": "fsa,count\n" + "M5V,3\n" * 5001, "population_k": "5"}, ["population"]),
    ],
)
def test_answers_that_say_nothing_whole_are_sent_back(posted: dict[str, str], at: list[str]) -> None:
    assert faults(posted) == at


def test_protection_of_columns_that_would_hurt_needs_one() -> None:
    assert faults({"closeness": "0.2"}, sensitive=()) == ["__all__"]
    assert faults({"diversity": "1"}, sensitive=()) == []
