"""What the host of the repository reads: checks, forms, owners and citation name what is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from entente import __version__

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
FILES = [*WORKFLOWS, *FORMS, ROOT / ".github" / "dependabot.yml", ROOT / ".pre-commit-config.yaml"]
# A path that a command names: what .venv and dist hold is made by the commands before it.
OF_THE_REPOSITORY = re.compile(r"(?<![\w./-])(?:bin|platform|tests|tools)/[\w./-]+")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_file_is_a_mapping(path: Path) -> None:
    assert isinstance(_read(path), dict)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_calls_commands_that_exist(path: Path) -> None:
    steps = [step for job in _read(path)["jobs"].values() for step in job["steps"]]
    paths = [found for step in steps for found in OF_THE_REPOSITORY.findall(step.get("run", ""))]

    assert paths
    assert not [found for found in paths if not (ROOT / found).exists()]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_may_only_read_and_ends_by_itself(path: Path) -> None:
    workflow = _read(path)

    assert workflow["permissions"] == {"contents": "read"}
    assert all(job["timeout-minutes"] <= 180 for job in workflow["jobs"].values())


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_form_asks_in_both_languages_for_a_promise_about_data(path: Path) -> None:
    form = _read(path)

    promises = [field for field in form["body"] if field["type"] == "checkboxes"]

    assert " · " in form["name"]
    assert [option["required"] for field in promises for option in field["attributes"]["options"]] == [True]


def test_every_path_with_an_owner_exists() -> None:
    lines = (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    patterns = [line.split()[0] for line in lines if line.startswith("/")]

    assert patterns
    assert not [pattern for pattern in patterns if not list(ROOT.glob(pattern.strip("/")))]


def test_citation_names_the_version_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = _read(ROOT / "CITATION.cff")

    assert (citation["version"], citation["license"]) == (__version__, project["license"])


def test_change_log_begins_with_what_is_unreleased_and_tells_of_the_version_of_the_project() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    titles = re.findall(r"^## (\S+)", text, flags=re.MULTILINE)
    unreleased = text.partition("## Unreleased")[2].partition("\n## ")[0]

    assert titles[:2] == ["Unreleased", __version__]
    assert re.findall(r"^### (.+)", unreleased, flags=re.MULTILINE) == ["Upgrading", "Added", "Changed", "Fixed"]


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))
