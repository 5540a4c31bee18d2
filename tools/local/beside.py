"""Packages that may not stand in the environment, for tests and the documentation: each in a folder of its own, by a lock of its own."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.local.installation import ROOT

_STAMP: Final = ".entente-stamp"


@dataclass(frozen=True, slots=True)
class Beside:
    """What a lock names, without what those packages ask for: the rest of it is in the environment."""

    what: str
    lock: Path
    folder: Path

    def install(self) -> None:
        """Put it into its folder, verified against the lock's hashes; at once where it is there already."""
        wanted, stamp = hashlib.sha256(self.lock.read_bytes()).hexdigest(), self.folder / _STAMP
        if stamp.exists() and stamp.read_text() == wanted:
            return
        print(f"Installing {self.what}.", flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        uv = shutil.which("uv")
        installer = (
            [uv, "pip", "install", "--quiet", "--python", sys.executable]
            if uv
            else [sys.executable, "-m", "pip", "install", "-q"]
        )
        command = [*installer, "--no-deps", "--require-hashes", "--target", str(self.folder), "-r", str(self.lock)]
        if subprocess.run(command, check=False).returncode:
            sys.exit(f"Could not install {self.what}.")
        stamp.write_text(wanted)


SPARK: Final = Beside("Spark for its tests (about 500 MB)", ROOT / "requirements-spark.lock", ROOT / ".venv" / "spark")
SHARING_CLIENT: Final = Beside(
    "the official Delta Sharing client for its tests", ROOT / "requirements-sharing.lock", ROOT / ".venv" / "sharing"
)
CROISSANT: Final = Beside(
    "the reference loader of Croissant for its test", ROOT / "requirements-croissant.lock", ROOT / ".venv" / "croissant"
)
