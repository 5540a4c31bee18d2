"""The wheels of a clean clone: what the platform offers and answers where they are installed without network."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sysconfig
import venv
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from tests.release.conftest import Run
from tests.release.environments import environment, install
from tools.local.pytest_plugin import NOWHERE
from tools.local.sbom import bill_of_wheel

pytestmark = pytest.mark.release

BESIDE = {
    "entente": {"entente-anonymizer", "entente-detectors"},
    "entente-anonymizer": set(),
    "entente-detectors": {"entente-anonymizer"},
}
"""The wheels of ours that each asks for."""
INSTALLED = "import importlib.metadata as m; print(*[f'{d.name} {d.version}' for d in m.distributions()], sep='\\n')"

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


@pytest.mark.parametrize("name", ["entente", "entente-anonymizer", "entente-detectors"])
def test_bill_of_a_wheel_names_what_its_empty_environment_holds(
    name: str, wheels: dict[str, Path], tmp_path: Path
) -> None:
    """Which distributions stand in an environment of this wheel and ours that it asks for; each with the version that stands there."""
    ours = [path for other, path in wheels.items() if other in BESIDE[name]]
    python = environment(tmp_path / "venv", [wheels[name], *ours])
    listed = subprocess.run([python, "-c", INSTALLED], capture_output=True, text=True, check=True)
    there = {canonicalize_name(line.split()[0]): line.split()[1] for line in listed.stdout.splitlines()}

    bill = bill_of_wheel(wheels[name], ours)

    packages = {each["name"]: each["version"] for each in bill["components"] if each["purl"].startswith("pkg:pypi/")}
    assert packages | {name: there[name]} == there
    digest = hashlib.sha256(wheels[name].read_bytes()).hexdigest()
    assert bill["metadata"]["component"]["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_wheel_offers_no_demonstration(python: Path) -> None:
    offered = _answer(python, APPS).split()
    assert "entente.web" in offered
    assert not [name for name in offered if "demo" in name]
