"""The three distributions: each requirement is written once, each import is of something declared, each file has one owner."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from entente import __version__
from tools.local.locks import OF_THE_PROJECT

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = {
    "entente-anonymizer": ROOT / "distributions" / "anonymizer",
    "entente-detectors": ROOT / "distributions" / "detectors",
    "entente": ROOT,
}
TREES = {
    "entente-anonymizer": ("anonymizer/engine",),
    "entente-detectors": ("anonymizer/detectors",),
    "entente": ("platform/entente", "agreements", "anonymizer", "exports"),
}
# What a package is made of and shows to its users: of Presidio, spaCy, Django Ninja, boto3 and PySpark.
BROUGHT = {"tldextract", "thinc", "pydantic", "pydantic_core", "botocore", "py4j"}


def test_no_requirement_has_two_wordings() -> None:
    wordings = [(requirement.name, str(requirement.specifier)) for name in PROJECTS for requirement in _all(name)]
    foreign = {(name, wording) for name, wording in wordings if not name.startswith("entente")}
    several = Counter(name for name, _ in foreign)

    assert not [name for name, count in several.items() if count > 1]
    assert not {r.name for r in _required("entente")} & {r.name for part in OF_THE_PROJECT for r in _required(part)} - {
        "entente-anonymizer"
    }


def test_parts_are_required_in_the_one_version_of_all() -> None:
    pins = [r for name in PROJECTS for r in _required(name) if r.name in PROJECTS]

    assert {pin.name for pin in pins} == set(OF_THE_PROJECT)
    assert {str(pin.specifier) for pin in pins} == {f"=={__version__}"}
    assert all("version" in _project(name)["dynamic"] for name in PROJECTS)


@pytest.mark.parametrize("name", PROJECTS)
def test_what_a_part_imports_it_declares(name: str) -> None:
    brings = packages_distributions()
    declared = {canonicalize_name(each) for each in _reached(name)}
    undeclared = set()
    for path in _modules(name):
        for module in _imported(path):
            packages = {canonicalize_name(each) for each in brings.get(module, [])}
            if packages and not packages & declared and module not in BROUGHT:
                undeclared.add(f"{path.relative_to(ROOT)}: {module}")

    assert not undeclared


def test_engine_loads_no_pandas_of_its_own_accord() -> None:
    assert not [path for path in _modules("entente-anonymizer") if "pandas" in _imported(path)]


def test_each_file_of_the_anonymizer_has_one_owner() -> None:
    owners = [tomllib.loads((PROJECTS[part] / "pyproject.toml").read_text()) for part in OF_THE_PROJECT]
    owned = [path for owner in owners for path in owner["tool"]["hatch"]["build"]["hooks"]["custom"]["owns"]]
    left = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]

    assert sorted(f"/{path}" for path in owned) == sorted(left)
    assert all((ROOT / path).exists() for path in owned)


def test_each_distribution_says_that_it_has_types_and_carries_licence_and_words() -> None:
    for name, folder in PROJECTS.items():
        assert "Typing :: Typed" in _project(name)["classifiers"]
        assert (folder / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
        assert (folder / "NOTICE").read_text() == (ROOT / "NOTICE").read_text()
        assert name in (folder / "README.md").read_text().lower()
    marked = ("anonymizer", "anonymizer/detectors", "platform/entente", "agreements", "exports")
    assert all((ROOT / package / "py.typed").is_file() for package in marked)


def test_part_is_built_as_a_wheel_alone() -> None:
    for part in OF_THE_PROJECT:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", "/nonexistent"]
        done = subprocess.run(command, cwd=PROJECTS[part], capture_output=True, text=True, check=False)
        assert done.returncode
        assert "A part is built as a wheel" in done.stderr


def _project(name: str) -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((PROJECTS[name] / "pyproject.toml").read_text())["project"]
    assert project["name"] == name
    return project


def _required(name: str) -> list[Requirement]:
    return [Requirement(each) for each in _project(name)["dependencies"]]


def _all(name: str) -> Iterator[Requirement]:
    yield from _required(name)
    for extra in _project(name)["optional-dependencies"].values() if "optional-dependencies" in _project(name) else ():
        yield from map(Requirement, extra)


def _reached(name: str) -> set[str]:
    """What a distribution names, in extras too, and what those of this repository do on which it stands."""
    named = {requirement.name for requirement in _all(name)}
    return named | {each for part in named & PROJECTS.keys() - {name} for each in _reached(part)}


def _modules(name: str) -> list[Path]:
    others = [ROOT / tree for other, trees in TREES.items() if other != name for tree in trees]
    paths = {path for tree in TREES[name] for path in (ROOT / tree).glob("**/*.py")}
    return sorted(path for path in paths if name != "entente" or not any(other in path.parents for other in others))


def _imported(path: Path) -> set[str]:
    """Top-level names of absolute imports, but for those that only a type checker reads."""
    tree = ast.parse(path.read_text())
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    names = set()
    for node in (node for node in ast.walk(tree) if id(node) not in skipped):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names - set(sys.stdlib_module_names)
