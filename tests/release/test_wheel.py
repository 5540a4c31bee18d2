"""The wheels of a clean clone: what the platform offers and answers where they are installed without network."""

from __future__ import annotations

import os
import subprocess
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.release.conftest import Run
from tests.release.environments import install
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
def python(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheels in it; the packages of this one stand behind, without the checkout."""
    folder = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(folder, symlinks=True, with_pip=False)
    installed = folder / "bin" / "python"
    install(installed, wheels.values())
    (site,) = (folder / "lib").glob("python3.*/site-packages")
    # A path file is read for this environment alone: that of the checkout, in the folder that it names, is not.
    (site / "packages.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return installed


def _answer(python: Path, code: str) -> str:
    environment = {**NOWHERE, "PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "entente.config.settings"}
    done = subprocess.run([python, "-c", code], cwd="/", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheels_are_the_same_byte_for_byte_wherever_they_are_built(
    wheels: dict[str, Path], run: Run, tmp_path: Path, clone: Path
) -> None:
    """Another folder, another umask, another zone of time: nothing of a machine is in them."""
    again = tmp_path / "again"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(clone), str(again)], check=True, umask=0o077)
    for folder in (again / "distributions" / "anonymizer", again / "distributions" / "detectors", again):
        run("-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist"), cwd=folder)

    assert {path.name: path.read_bytes() for path in (tmp_path / "dist").glob("*.whl")} == {
        path.name: path.read_bytes() for path in wheels.values()
    }


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
