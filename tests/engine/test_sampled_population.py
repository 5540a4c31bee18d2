"""k in the population of a declared sample, counted anew in the written file by pandas alone, and each reason for which it is not known."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import InvalidRecipe, Recipe, frame_source, open_source, transform, write_csv

AREAS = ("M5V", "M5T", "K1A", "H2X")
AGES = ("18-34", "35-64", "65+")


def census(*, seed: int = 1, few: int = 40) -> pd.DataFrame:
    """People by area and age, rounded to multiples of 5 at random, as a census is published."""
    random = np.random.default_rng(seed)
    rows = [(area, age, few + 5 * int(random.integers(0, 60))) for area in AREAS for age in AGES]
    return pd.DataFrame(rows, columns=["area", "age", "count"])


def survey(people: pd.DataFrame, *, share: float = 0.1, least: int = 3) -> pd.DataFrame:
    """Some of each cell, with an answer."""
    rows = [
        (row["area"], row["age"], f"answer {number % 3}")
        for _, row in people.iterrows()
        for number in range(max(int(row["count"] * share), least))
    ]
    return pd.DataFrame(rows, columns=["area", "age", "answer"])


def recipe(people: pd.DataFrame, *, k: int = 3, behind: int = 11, **population: Any) -> Recipe:
    rows = [{name: str(value) for name, value in row.items()} for row in people.to_dict("records")]
    return Recipe.from_dict(
        {
            "columns": {
                "area": {"role": "quasi-identifier", "treatment": "keep"},
                "age": {"role": "quasi-identifier", "treatment": "keep"},
                "answer": {"role": "sensitive", "treatment": "keep"},
            },
            "privacy": [
                {"model": "k-anonymity", "k": k},
                {"model": "k-map", "k": behind, "population": {"rows": rows, **population}},
            ],
            "suppression": {"max_records": 0.0},
        }
    )


def written(table: pd.DataFrame, chosen: Recipe) -> tuple[pd.DataFrame, Any]:
    """The file that leaves, read anew, and the report about it."""
    candidate = transform(frame_source(table), chosen, key=b"key")
    file = io.BytesIO()
    write_csv(candidate, file)
    return pd.read_csv(io.BytesIO(file.getvalue()), dtype=str), candidate.after


@pytest.mark.parametrize(("rounded_to", "off"), [(None, 4), (1, 0), (10, 9)])
def test_k_in_the_population_is_that_of_the_written_file(rounded_to: int | None, off: int) -> None:
    people = census()
    population = {"drawn": "random"} | ({} if rounded_to is None else {"rounded_to": rounded_to})

    release, report = written(survey(people), recipe(people, **population))

    shown = release.groupby(["area", "age"]).size()
    behind = people.set_index(["area", "age"])["count"].sub(off).loc[shown.index]
    assert report.k == shown.min() >= 3
    assert report.k_in_population == behind.min() >= 11
    assert report.to_dict()["k_in_population"] == behind.min()


def test_groups_of_a_coarser_level_are_counted_over_all_that_they_cover() -> None:
    people = census(seed=2)
    values = recipe(people, drawn="stratified").to_dict()
    values["columns"]["area"] = {
        "role": "quasi-identifier", "treatment": "generalize",
        "hierarchy": {"levels": [[area, area[0]] for area in AREAS]}, "level": 1,
    }  # fmt: skip
    values["search"] = {"method": "given"}

    release, report = written(survey(people), Recipe.from_dict(values))

    letters = people.assign(area=people["area"].str[0], count=people["count"] - 4)
    behind = letters.groupby(["area", "age"])["count"].sum()
    assert set(release["area"]) == {"M", "K", "H"}
    assert report.k_in_population == behind.min()


def undeclared(people: pd.DataFrame) -> tuple[pd.DataFrame, Recipe]:
    return survey(people), recipe(people)


def without_age(people: pd.DataFrame) -> tuple[pd.DataFrame, Recipe]:
    areas = people.groupby("area", as_index=False)["count"].sum()
    return survey(people), recipe(areas, drawn="random")


def more_than_there_are(people: pd.DataFrame) -> tuple[pd.DataFrame, Recipe]:
    table = survey(people)
    extra = table[(table["area"] == "M5V") & (table["age"] == "65+")].iloc[[0] * 400]
    return pd.concat([table, extra]), recipe(people, drawn="random")


def households(people: pd.DataFrame) -> tuple[pd.DataFrame, Recipe]:
    table = survey(people).reset_index(names="household_id")
    values = recipe(people, drawn="random").to_dict()
    values["columns"]["household_id"] = {"role": "direct-identifier", "treatment": "drop"}
    return table, Recipe.from_dict(values | {"person": "household_id"})


@pytest.mark.parametrize("case", [undeclared, without_age, more_than_there_are, households])
def test_without_what_it_rests_on_nothing_counts(case: Any) -> None:
    table, chosen = case(census())

    _, report = written(table, chosen)

    assert report.population is not None
    assert report.k_in_population is None
    assert "k_in_population" not in report.to_dict()


def test_linked_rows_are_not_counted_in_the_population() -> None:
    people = census()
    table = survey(people).reset_index(names="person")
    values = recipe(people, drawn="random").to_dict()
    values["columns"]["person"] = {"role": "direct-identifier", "treatment": "pseudonym"}

    _, report = written(table, Recipe.from_dict(values | {"person": "person"}))

    assert report.traces is not None
    assert report.population.k_sampled is not None
    assert report.k_in_population is None


@pytest.mark.parametrize(
    "population",
    [{"drawn": "as they called"}, {"drawn": True}, {"drawn": "random", "rounded_to": 0}, {"rounded_to": True}, {"rounded_to": "5"}],
)  # fmt: skip
def test_a_declaration_that_says_nothing_known_is_refused(population: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecipe) as error:
        recipe(census(), **population)

    assert {finding.code for finding in error.value.findings} == {"recipe.model_population"}


def test_a_recipe_keeps_its_declaration() -> None:
    chosen = recipe(census(), drawn="systematic", rounded_to=3)

    again = Recipe.from_dict(chosen.to_dict())

    assert again == chosen
    assert again.to_dict()["privacy"][1]["population"]["drawn"] == "systematic"


def test_the_file_of_a_population_stays_a_path_where_nothing_else_is_said() -> None:
    values = recipe(census()).to_dict()
    values["privacy"][1]["population"] = "census.csv"

    assert Recipe.from_dict(values).to_dict()["privacy"][1]["population"] == "census.csv"


def test_what_was_drawn_is_read_from_a_file_too(tmp_path: Any) -> None:
    people = census()
    people.to_csv(tmp_path / "census.csv", index=False)
    values = recipe(people).to_dict()
    values["privacy"][1]["population"] = {"file": "census.csv", "drawn": "random", "rounded_to": 1}
    (tmp_path / "survey.csv").write_text(survey(people).to_csv(index=False))

    with (tmp_path / "survey.csv").open("rb") as file:
        candidate = transform(
            open_source(file, filename="survey.csv"), Recipe.from_dict(values, folder=tmp_path), key=b"key"
        )

    assert candidate.after.k_in_population == people["count"].min()
