"""A lock for each use: complete, by hash, without addresses; the demonstration installs nothing that only tests need."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from tools.local.installation import DP, LOCK, MEGABYTES, ROOT, TESTS, locks
from tools.local.locks import LOCKS, OF_THE_PROJECT, blocks

FILES = sorted(ROOT.glob("requirements*.lock"))
INSTALLED = ("platform", "agreements", "anonymizer", "exports", "tools/demo", "tools/local")
"""What serves, and what the demonstration adds to it."""
# What runs tests, with their packages; and what its module imports only where an extra of the project is installed.
FOR_TESTS = ("tools/local/browser.py", "tools/local/pytest_plugin.py")
EXTRAS = {"opendp", "ibis", "py4j", "pyspark"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_lock_names_no_address(path: Path) -> None:
    assert not re.search(r"https?://|--index|--find-links| @ ", path.read_text())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_lock_has_a_hash_for_each_package(path: Path) -> None:
    assert all("--hash=sha256:" in block for block in blocks(path.read_text()))


def test_locks_hold_every_package_that_the_project_names() -> None:
    project = _project()

    base, dp, tests = _names(LOCK), _names(DP), _names(TESTS)

    assert _wanted("", "local", "maps", "pdf") <= base
    assert _wanted("dp") <= base | dp
    assert _normalized(project["dependency-groups"]["dev"]) <= base | dp | tests
    assert _normalized(project["dependency-groups"]["docs"]) <= base | _names(ROOT / "requirements-docs.lock")
    assert _wanted("spark") <= base | _names(ROOT / "requirements-spark.lock")


def test_demonstration_installs_no_package_of_development_nor_of_differential_privacy() -> None:
    project = _project()
    wanted = _wanted("", "local", "maps", "pdf")
    others = _normalized(project["dependency-groups"]["dev"]) | _wanted("dp")

    assert locks(tests=False) == [LOCK]
    assert not _names(LOCK) & (others - wanted)


def test_locks_that_are_installed_together_agree() -> None:
    for lock in LOCKS:
        beneath = {name: version for path in lock.beneath for name, version in _versions(path).items()}

        assert not [name for name, version in _versions(lock.path).items() if beneath.get(name, version) != version]


def test_product_imports_only_what_its_lock_installs() -> None:
    modules = packages_distributions()
    own = {"entente", "agreements", "anonymizer", "exports", "tools"}
    allowed = _names(LOCK)
    missing = set()
    for path in (path for folder in INSTALLED for path in (ROOT / folder).glob("**/*.py")):
        if str(path.relative_to(ROOT)) in FOR_TESTS:
            continue
        for name in _imported(ast.parse(path.read_text())) - own - EXTRAS:
            packages = _normalized(modules.get(name, []))
            if packages and not packages & allowed:
                missing.add(f"{path.relative_to(ROOT)}: {name}")

    assert not missing


@pytest.mark.parametrize("tests", [False, True], ids=["demonstration", "tests"])
def test_size_that_the_set_up_prints_is_that_of_the_packages(tests: bool) -> None:
    names = {name for path in locks(tests=tests) for name in _names(path)}

    # Without bytecode, which one installer writes at once and another at the first import: a tenth to a fifth more.
    megabytes = sum(map(_bytes, names)) / 1e6

    assert megabytes < MEGABYTES[tests] < 1.25 * megabytes


def _project(folder: Path = ROOT) -> dict[str, Any]:
    return tomllib.loads((folder / "pyproject.toml").read_text())


def _wanted(*extras: str, folder: Path = ROOT) -> set[str]:
    """The packages of others behind extras of the project, and behind what it always needs (the extra ``""``)."""
    project = _project(folder)["project"]
    listed = {"": project["dependencies"], **project.get("optional-dependencies", {})}
    names = set()
    for requirement in (Requirement(each) for extra in extras for each in listed[extra]):
        if requirement.name in OF_THE_PROJECT:
            part = ROOT / "distributions" / requirement.name.removeprefix("entente-")
            names |= _wanted("", *requirement.extras, folder=part)
        else:
            names.add(_name(requirement.name))
    return names


def _versions(path: Path) -> dict[str, str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", path.read_text(), flags=re.MULTILINE)
    return {_name(name): version for name, version in found}


def _names(path: Path) -> set[str]:
    return set(_versions(path))


def _normalized(requirements: list[str]) -> set[str]:
    return {_name(requirement) for requirement in requirements}


def _name(requirement: str) -> str:
    """The normalized name of a requirement (PEP 503)."""
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def _bytes(name: str) -> int:
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:  # for another system
        return 0
    paths = [Path(str(file.locate())) for file in files if file.suffix != ".pyc"]
    return sum(path.stat().st_size for path in paths if path.exists())


def _imported(tree: ast.Module) -> set[str]:
    """Top-level names of absolute imports, but for those that only a type checker reads."""
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    found = set()
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found
