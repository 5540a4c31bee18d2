"""The layout trap: ``platform/`` is a source root beside the standard library's module of the same name."""

from __future__ import annotations

import ast
import platform
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("platform", "agreements", "anonymizer", "exports")
APPS = sorted(path.parent.relative_to(ROOT) for folder in FOLDERS for path in (ROOT / folder).glob("**/apps.py"))
STANDARD = {
    "__init__", "admin", "apps", "checks", "events", "findings", "forms", "grants", "models", "permissions", "policies", "queries", "services", "states",
    "tasks", "urls", "views",
}  # fmt: skip
MOST_OTHERS = 5


def test_import_platform_is_the_standard_module() -> None:
    assert platform.system()
    assert Path(platform.__file__).parent == Path(sysconfig.get_path("stdlib"))


def test_import_platform_from_the_root_is_the_standard_module() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import platform; print(platform.system())"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_pages_are_served_without_the_libraries_of_columns() -> None:
    """Arrow and pandas belong to the workers: in each web process they would hold tens of megabytes for nothing."""
    loading = (
        "import sys, tools.local.pytest_plugin, django; django.setup();"
        "from django.urls import get_resolver; get_resolver().check();"
        "print(*{'pandas', 'pyarrow'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", loading], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


def test_platform_is_not_a_package() -> None:
    assert not (ROOT / "platform" / "__init__.py").exists()


def test_no_folder_of_tests_shadows_an_app() -> None:
    assert not list((ROOT / "tests").glob("**/__init__.py"))


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_module_is_a_drawer_for_odds_and_ends(folder: str) -> None:
    drawers = [path for name in ("utils", "helpers", "common") for path in (ROOT / folder).glob(f"**/{name}.py")]

    assert not drawers


@pytest.mark.parametrize("app", APPS, ids=str)
def test_root_of_an_app_holds_few_modules_beside_the_standard_ones(app: Path) -> None:
    others = sorted({path.stem for path in (ROOT / app).glob("*.py")} - STANDARD)

    assert len(others) <= MOST_OTHERS, f"Folders that say what they hold: {', '.join(others)}"


def test_every_module_of_the_anonymizer_has_its_floor() -> None:
    """The contract names them one by one, because the engine among them lies lower."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    floors = [name.strip() for floor in contracts[0]["layers"] for name in floor.replace("|", ":").split(":")]
    modules = {
        path.stem for path in (ROOT / "anonymizer").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    } - {"__init__", "migrations"}

    assert {name.removeprefix("anonymizer.") for name in floors if name.startswith("anonymizer.")} == modules


def test_no_package_offers_a_name_that_one_of_its_modules_takes_away() -> None:
    """Importing ``package.name`` binds ``package.name`` to the module, in place of what another module had given that name."""
    taken = []
    for path in (path for folder in FOLDERS for path in (ROOT / folder).glob("**/__init__.py")):
        modules = {
            each.stem for each in path.parent.iterdir() if each.suffix == ".py" or (each / "__init__.py").exists()
        }
        imports = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
        taken += [
            f"{path.relative_to(ROOT)}: {each.name}"
            for node in imports
            for each in node.names
            if each.name in modules and (node.module or "").rpartition(".")[2] not in (each.name, path.parent.name)
        ]

    assert not taken
