"""The wheel of a clean clone: what it holds, what it does not, and what it answers in an empty environment without network."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.release.conftest import Run
from tools.local.installation import uv_command
from tools.local.pytest_plugin import NOWHERE

pytestmark = pytest.mark.release

APPS = """
import django
django.setup()
from django.apps import apps
from django.core.management import get_commands
print(*[config.name for config in apps.get_app_configs()], *get_commands())
"""


@pytest.fixture(scope="module")
def wheel(run: Run, clone: Path) -> Path:
    run("-m", "hatchling", "build", "-t", "wheel", "-d", "dist")
    (built,) = (clone / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it; the packages of this one stand behind, without the checkout."""
    folder = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(folder, symlinks=True, with_pip=False)
    installed = folder / "bin" / "python"
    uv = uv_command()
    installer = (
        [uv, "pip", "install", "--offline", "--python", str(installed)]
        if uv
        else [sys.executable, "-m", "pip", "--python", str(installed), "install"]
    )
    done = subprocess.run(
        [*installer, "--no-index", "--no-deps", str(wheel)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (site,) = (folder / "lib").glob("python3.*/site-packages")
    # A path file is read for this environment alone: that of the checkout, in the folder that it names, is not.
    (site / "packages.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return installed


def _answer(python: Path, code: str) -> str:
    environment = {**NOWHERE, "PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "entente.config.settings"}
    done = subprocess.run([python, "-c", code], cwd="/", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheel_holds_every_file_of_the_product_and_nothing_else(wheel: Path, clone: Path) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "platform/entente", "agreements", "anonymizer", "exports"],
        cwd=clone, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    wanted = {name.removeprefix("platform/") for name in tracked}
    wanted |= {f"{name.removesuffix('.po')}.mo" for name in wanted if name.endswith(".po")}

    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    assert held == wanted
    assert any(name.endswith("/fr/LC_MESSAGES/django.mo") for name in held)


def test_wheel_offers_no_demonstration(python: Path) -> None:
    offered = _answer(python, APPS).split()
    assert "entente.web" in offered
    assert not [name for name in offered if "demo" in name]


def test_wheel_in_an_empty_environment_answers_in_french(python: Path, tmp_path: Path) -> None:
    place = _answer(python, "import entente.core; print(entente.core.__file__)").strip()
    assert place.startswith(str(python.parents[1]))
    table = tmp_path / "empty.csv"
    table.touch()

    done = subprocess.run(
        [python.with_name("entente"), "--lang", "fr", "profile", table],
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode
    assert done.stderr.startswith("Le fichier est vide.")
