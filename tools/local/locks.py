"""Writes the lock files from pyproject.toml: one for each use, by hash, without addresses. Needs uv.

``python -m tools.local.locks``: versions that a lock holds stay, unless pyproject.toml asks for others; ``--upgrade`` takes the newest of all.
A lock of packages that come on top of others leaves out what those hold: they are installed together.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.local.installation import DP, LOCK, ROOT, TESTS, uv_command


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock file: which parts of pyproject.toml it serves, and which locks are installed beneath it."""

    path: Path
    use: str
    parts: tuple[str, ...]
    beneath: tuple[Path, ...] = ()

    def text(self, compiled: str) -> str:
        """Of what uv wrote, what the locks beneath do not hold."""
        held = {_requirement(block) for path in self.beneath for block in blocks(path.read_text())}
        rest = [block for block in blocks(compiled) if _requirement(block) not in held]
        return "\n".join([f"# {self.use} Written by: python -m tools.local.locks", *rest, ""])


LOCKS: Final = (
    Lock(LOCK, "The demonstration and serving.", ("--extra", "local", "--extra", "maps", "--extra", "pdf")),
    Lock(DP, "What entente[dp] adds to requirements.lock.", ("--extra", "dp"), (LOCK,)),
    Lock(TESTS, "What tests and development add to the two above.", ("--group", "dev"), (LOCK, DP)),
    Lock(ROOT / "requirements-spark.lock", "What entente[spark] adds.", ("--extra", "spark"), (LOCK, DP, TESTS)),
    Lock(ROOT / "requirements-docs.lock", "What the documentation's site adds.", ("--group", "docs"), (LOCK,)),
)


OF_THE_PROJECT: Final = ("entente-anonymizer", "entente-detectors")
"""Distributions of this repository: the set-up puts their code on the path, so that no lock holds them."""


def blocks(text: str) -> list[str]:
    """The requirements of a lock: each with its hashes and with who asked for it."""
    return [block.rstrip() for block in re.split(r"\n(?=\S)", text.strip()) if not block.startswith("#")]


def write(*, options: Sequence[str] = ()) -> None:
    """All lock files, in an order in which each finds those beneath it renewed."""
    uv = uv_command() or sys.exit("This needs uv.")
    for lock in LOCKS:
        with tempfile.NamedTemporaryFile("w+", suffix=".lock") as file:
            file.write("\n".join(_pinned(lock)))
            file.flush()
            command = [uv, "pip", "compile", "--quiet", *options, *_options(lock), "-o", file.name, "pyproject.toml"]
            subprocess.run(command, cwd=ROOT, check=True)
            lock.path.write_text(lock.text(Path(file.name).read_text()))


def _options(lock: Lock) -> Iterator[str]:
    yield from ("--universal", "--python-version", "3.12", "--generate-hashes", "--no-header", "--no-emit-index-url")
    yield from (
        "--no-emit-find-links",
        *(word for name in OF_THE_PROJECT for word in ("--no-emit-package", name)),
        *lock.parts,
    )
    for path in lock.beneath:
        yield from ("-c", path.name)


def _pinned(lock: Lock) -> list[str]:
    """The versions of now, which uv keeps where it can."""
    return [path.read_text() for path in (*lock.beneath, lock.path) if path.exists()]


def _requirement(block: str) -> str:
    """Name, version and marker."""
    return block.partition(" \\\n")[0]


if __name__ == "__main__":
    write(options=sys.argv[1:])
