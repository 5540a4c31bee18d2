"""Every model and every figure of a report is explained in both languages, with entries that a recipe accepts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from anonymizer.engine import frame_source, measure
from anonymizer.engine.privacy_models import MODELS
from anonymizer.engine.privacy_models.population import PopulationTable
from anonymizer.engine.recipe.validation import read_privacy

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "models"
MEASURES = ("prosecutor-risk", "journalist-risk", "marketer-risk", "population-uniques", "special-uniques")
PARTS = {
    "en": ("**Protects from**", "**Does not protect from**", "**Example.**", "Source"),
    "fr": ("**Protège contre**", "**Ne protège pas contre**", "**Exemple.**", "Source"),
}
PARTS_OF_MEASURE = {
    "en": ("**Tells**", "**Does not tell**", "**Which value for whom.**", "**Example.**", "Source"),
    "fr": ("**Dit**", "**Ne dit pas**", "**Quelle valeur, pour qui.**", "**Exemple.**", "Source"),
}


def page(language: str, name: str) -> str:
    return (FOLDER / language / f"{name}.md").read_text(encoding="utf-8")


def entries(text: str) -> list[Any]:
    return [
        entry for block in re.findall(r"```yaml\n(.*?)```", text, flags=re.DOTALL) for entry in yaml.safe_load(block)
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", MODELS)
def test_page_of_a_model_shows_entries_that_a_recipe_accepts(name: str, language: str) -> None:
    text, findings = page(language, name), []

    read = read_privacy(entries(text), findings)

    assert not findings
    assert {model.model for model in read} == {name}
    assert all(part in text for part in PARTS[language])
    assert entries(text) == entries(page("en", name))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", MEASURES)
def test_page_of_a_measure_says_what_it_tells_and_what_it_does_not(name: str, language: str) -> None:
    assert all(part in page(language, name) for part in PARTS_OF_MEASURE[language])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_index_leads_to_every_model_and_figure(language: str) -> None:
    table = pd.DataFrame({"q": ["a", "a", "b"], "s": ["x", "y", "x"], "person": ["1", "2", "3"]})
    people = PopulationTable(rows=((("q", "a"), ("count", "9")), (("q", "b"), ("count", "4"))))
    report = measure(
        frame_source(table), quasi_identifiers=["q"], sensitive=["s"], person="person", population=people, special=True
    ).to_dict()
    index = page(language, "README")

    assert not [name for name in (*MODELS, *MEASURES) if f"({name}.md)" not in index]
    assert not [key for key in (*report, *report["sensitive"]["s"]) if f"`{key}`" not in index]


def test_pages_exist_in_both_languages() -> None:
    english, french = ({path.name for path in (FOLDER / language).glob("*.md")} for language in ("en", "fr"))

    assert english == french
