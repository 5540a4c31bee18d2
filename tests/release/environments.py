"""An environment in which stand a few wheels and what they declare, and nothing else of what is installed here."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

from tools.local.declared import distribution_of, required
from tools.local.installation import uv_command


def environment(folder: Path, wheels: Iterable[Path], *, tools: Iterable[str] = ()) -> Path:
    """The Python of a new environment. What the wheels declare is linked from this one, with all that it declares, and so are ``tools``."""
    wheels = list(wheels)
    venv.create(folder, symlinks=True, with_pip=False)
    python = folder / "bin" / "python"
    install(python, wheels)
    (site,) = (folder / "lib").glob("python3.*/site-packages")
    owned = {distribution_of(wheel).metadata["Name"]: distribution_of(wheel) for wheel in wheels}
    for name in required([*owned, *tools], owned):
        _link(distribution(name), site)
    return python


def install(python: Path, wheels: Iterable[Path]) -> None:
    """These wheels and nothing that they ask for, without network."""
    uv = uv_command()
    installer = (
        [uv, "pip", "install", "--offline", "--python", str(python)]
        if uv
        else [sys.executable, "-m", "pip", "--python", str(python), "install"]
    )
    command = [*installer, "--no-index", "--no-deps", *map(str, wheels)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _link(about: Distribution, site: Path) -> None:
    """Top-level folders and files of a distribution; of a folder that several share, what is in it."""
    for file in about.files or []:
        if file.parts[:-1] == ("..", "..", "..", "bin"):  # a program
            program = site.parents[2] / "bin" / file.name
            if not program.exists():
                program.symlink_to(Path(str(about.locate_file(file))).resolve())
        if file.parts[0] in {"..", "__pycache__"} or file.suffix == ".pyc":
            continue
        source = Path(str(about.locate_file(file.parts[0])))
        if not (site / file.parts[0]).exists():
            (site / file.parts[0]).symlink_to(source)
