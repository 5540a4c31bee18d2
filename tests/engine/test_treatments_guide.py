"""The guides to treatments name everything there is, and what they show can be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from anonymizer.engine import Recipe
from anonymizer.engine.errors import Finding
from anonymizer.engine.hierarchies import BUILTIN, build_hierarchy
from anonymizer.engine.perturbation.parameters import PARAMETERS
from anonymizer.engine.recipe.cleaning import FORMS, read_cleaning
from anonymizer.engine.recipe.validation import RECODING_METHODS, TREATMENTS

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guides"


@pytest.fixture(params=["treatments.md", "traitements.md"])
def guide(request: pytest.FixtureRequest) -> str:
    return (GUIDES / str(request.param)).read_text(encoding="utf-8")


def test_guide_names_every_treatment_with_its_parameters(guide: str) -> None:
    rows = {line.split("`")[1]: line for line in guide.splitlines() if re.match(r"\| `[a-z-]+` \|", line)}

    assert rows.keys() >= set(TREATMENTS)
    for treatment, parameters in PARAMETERS.items():
        assert all(f"`{name}`" in rows[treatment] for name in parameters), treatment
    assert all(method in guide for method in RECODING_METHODS)


def test_guide_names_every_hierarchy(guide: str) -> None:
    assert all(re.search(rf"[`: ]{name}[`,}} ]", guide) for name in BUILTIN)


def test_what_the_guide_shows_can_be_used(guide: str) -> None:
    recipe = re.search(r"```yaml\n(.*?)```", guide, re.DOTALL)
    assert recipe is not None

    Recipe.from_dict(yaml.safe_load(recipe[1]))
    for shown in re.findall(r"`(\{builtin: .*?\})`", guide):
        build_hierarchy(yaml.safe_load(shown), column="a")


def test_cleaning_that_the_guide_shows_is_right_and_every_step_has_a_row(guide: str) -> None:
    shown = next(block for block in re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL) if "cleaning:" in block)
    section = yaml.safe_load(shown.replace("9f2c…", "a" * 64))["cleaning"]
    findings: list[Finding] = []
    cleaning = read_cleaning(section, None, findings)

    assert not findings
    assert cleaning is not None
    assert cleaning.to_dict() == section
    for step in (
        "spelling: trim",
        "spelling: fold",
        "blank: true",
        "values: true",
        *FORMS,
        "totals",
        "duplicates",
        "persons",
    ):
        assert f"| `{step}` |" in guide
