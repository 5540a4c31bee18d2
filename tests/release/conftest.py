"""A clone of what is committed, with nothing beside it and an empty home: what a stranger has after ``git clone``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.apps.api.conftest import secret_for
from tests.release.environments import distribution_of
from tests.release.images import Images, images_in

__all__ = ["secret_for"]
ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the clone. The packages are those of this environment; the code is the clone's."""
    folder = tmp_path_factory.mktemp("stranger") / "entente"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(folder)], check=True)
    return folder


@pytest.fixture(scope="session")
def run(clone: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A Python of this environment in the clone: ``run("-m", "pytest")``. What it printed is the failure's text."""
    home = tmp_path_factory.mktemp("home")

    def python(*arguments: str, seconds: int = 600, cwd: Path = clone) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=cwd,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(home),
                "LANG": "C.UTF-8",
                "PYTHONPATH": os.pathsep.join([str(clone / "platform"), str(clone)]),  # before this checkout's own
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=seconds,
        )
        if done.returncode:
            pytest.fail(f"{' '.join(arguments)}: {done.returncode}\n{done.stdout[-20_000:]}", pytrace=False)
        return done

    return python


@pytest.fixture(scope="session")
def wheels(run: Run, clone: Path) -> dict[str, Path]:
    """The wheel of each distribution, by its name, built from the clone."""
    dist = clone / "dist"
    for folder in (clone / "distributions" / "anonymizer", clone / "distributions" / "detectors", clone):
        run("-m", "hatchling", "build", "-t", "wheel", "-d", str(dist), cwd=folder)
    return {str(distribution_of(wheel).metadata["Name"]): wheel for wheel in sorted(dist.glob("*.whl"))}


@pytest.fixture
def data() -> Iterator[Path]:
    """A folder for a demonstration. Not below pytest's own, which every other run of pytest closes for the user of the database server."""
    with tempfile.TemporaryDirectory(prefix="entente-demo-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Images]:
    """Images are built when they are first needed, and removed at the end."""
    built = images_in(tmp_path_factory.mktemp("images"))
    yield built
    built.remove()
