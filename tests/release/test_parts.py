"""The three wheels: which files each holds, and that a part passes its tests beside nothing but what it declares."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tests.release.environments import environment

pytestmark = pytest.mark.release

ENGINE, DETECTORS, PLATFORM = "entente-anonymizer", "entente-detectors", "entente"
TOOLS = ("pytest", "hypothesis")
SETTINGS = """\
[pytest]
pythonpath = .
addopts = --import-mode=importlib --strict-markers -p no:cacheprovider
markers =
    drawn: draws examples by chance
    first: begins first
    models: loads the language models
    shared: reads the public data beside the checkout
    slow: takes more than a few seconds
"""
OF_THE_ENGINE = (
    "tests/engine/test_alone.py",
    "tests/engine/test_boxes.py",
    "tests/engine/test_combination_by_definition.py",
    "tests/engine/test_combinations.py",
    "tests/engine/test_hierarchies.py",
    "tests/engine/test_reasons.py",
    "tests/engine/attacks/test_meaning.py",
    "tests/engine/reading/test_bounded_memory.py",
    "tests/engine/reading/test_delimited_text.py",
    "tests/engine/reading/test_sniff_head.py",
)
OF_THE_DETECTORS = (
    "tests/detectors/test_beside.py",
    "tests/detectors/test_detector.py",
    "tests/detectors/test_encoder.py",
    "tests/detectors/test_labels.py",
    "tests/detectors/test_language.py",
    "tests/detectors/test_models.py",
    "tests/detectors/test_process.py",
    "tests/detectors/test_protected.py",
    "tests/detectors/test_reasons.py",
    "tests/detectors/recognizers",
)
TYPED = """\
from anonymizer.engine import RiskReport, measure, open_source

with open("table.csv", "rb") as file:
    report = measure(open_source(file, filename="table.csv"), quasi_identifiers=["age"])
reveal_type(report.k)
"""


@pytest.fixture(scope="module")
def tree(clone: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tests of the parts, without the code, and without the ground that tests of the platform stand on."""
    folder = tmp_path_factory.mktemp("parts")
    for name in ("engine", "detectors"):
        shutil.copytree(clone / "tests" / name, folder / "tests" / name)
    for name in ("detection.py", "drawn.py", "forks.py", "public_data.py", "warm_models.py"):
        shutil.copyfile(clone / "tests" / name, folder / "tests" / name)
    (folder / "pytest.ini").write_text(SETTINGS)
    return folder


@pytest.fixture(scope="module")
def engine(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environment(tmp_path_factory.mktemp("engine") / "venv", [wheels[ENGINE]], tools=TOOLS)


@pytest.fixture(scope="module")
def detectors(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("detectors") / "venv"
    return environment(folder, [wheels[ENGINE], wheels[DETECTORS]], tools=TOOLS)


def test_wheels_hold_every_file_of_the_product_once(wheels: dict[str, Path], clone: Path) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "platform/entente", "agreements", "anonymizer", "exports"],
        cwd=clone, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    wanted = {name.removeprefix("platform/") for name in tracked}
    wanted |= {f"{name.removesuffix('.po')}.mo" for name in wanted if name.endswith(".po")}

    held = Counter(name for wheel in wheels.values() for name in _files(wheel))

    assert wheels.keys() == {ENGINE, DETECTORS, PLATFORM}
    assert held == Counter(dict.fromkeys(wanted, 1))


def test_each_wheel_holds_what_its_distribution_owns(wheels: dict[str, Path]) -> None:
    of_engine, of_detectors, of_platform = (_files(wheels[name]) for name in (ENGINE, DETECTORS, PLATFORM))

    assert all(
        name.startswith("anonymizer/engine/") for name in of_engine - {"anonymizer/__init__.py", "anonymizer/py.typed"}
    )
    assert all(name.startswith("anonymizer/detectors/") for name in of_detectors)
    assert not {name for name in of_platform if name.startswith(("anonymizer/engine/", "anonymizer/detectors/"))}
    assert {
        "anonymizer/models/__init__.py",
        "agreements/py.typed",
        "exports/py.typed",
        "entente/py.typed",
    } <= of_platform


@pytest.mark.parametrize(
    ("part", "absent"),
    [
        ("engine", "pandas duckdb opendp ibis pyspark spacy presidio_analyzer django entente agreements"),
        ("detectors", "pandas duckdb opendp ibis pyspark django entente agreements typst shapely"),
    ],
)
def test_environment_of_a_part_holds_nothing_else(part: str, absent: str, request: pytest.FixtureRequest) -> None:
    python = request.getfixturevalue(part)
    code = f"from importlib.util import find_spec; print(*[name for name in {absent.split()} if find_spec(name)])"

    assert _run(python, "-c", code, cwd=Path("/")).split() == []


def test_engine_passes_its_tests_alone(engine: Path, tree: Path) -> None:
    assert _passed(engine, OF_THE_ENGINE, tree) > 150


def test_detectors_pass_their_tests_beside_the_engine_alone(detectors: Path, tree: Path) -> None:
    assert _passed(detectors, OF_THE_DETECTORS, tree) > 1000


def test_public_face_has_its_types_where_it_is_installed(engine: Path, tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(TYPED)
    command = [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(engine), "user.py"]

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    # Without the mark of types, all of it would be unknown, and --strict would say so.
    assert done.returncode == 0, done.stdout
    assert re.search(r'Revealed type is "(?:builtins\.)?int"', done.stdout), done.stdout


def _files(wheel: Path) -> set[str]:
    return {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}


def _passed(python: Path, paths: tuple[str, ...], tree: Path) -> int:
    assert all((tree / path).exists() for path in paths)
    output = _run(python, "-m", "pytest", "-q", *paths, cwd=tree)
    return int(output.splitlines()[-1].partition(" passed")[0])


def _run(python: Path, *arguments: str, cwd: Path) -> str:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(cwd), "LANG": "C.UTF-8"}
    done = subprocess.run(
        [python, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=1800
    )
    assert done.returncode == 0, f"{done.stdout[-20_000:]}\n{done.stderr[-5_000:]}"
    return done.stdout
