"""The extra ``entente[spark]`` for tests: installed beside the environment where there is Java, apart from everything else."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from typing import Final

from entente.local.services import ROOT

LOCK: Final = ROOT / "requirements-spark.lock"
PACKAGES: Final = ROOT / ".venv" / "spark"
_STAMP: Final = PACKAGES / ".entente-stamp"


def install() -> None:
    """Put what the lock names into ``PACKAGES``, verified against its hashes; at once where it is there already."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if _STAMP.exists() and _STAMP.read_text() == wanted:
        return
    print("Installing Spark for its tests (about 500 MB).", flush=True)
    shutil.rmtree(PACKAGES, ignore_errors=True)
    uv = shutil.which("uv")
    installer = (
        [uv, "pip", "install", "--quiet", "--python", sys.executable]
        if uv
        else [sys.executable, "-m", "pip", "install", "-q"]
    )
    command = [*installer, "--no-deps", "--require-hashes", "--target", str(PACKAGES), "-r", str(LOCK)]
    if subprocess.run(command, check=False).returncode:
        sys.exit("bin/test: Spark could not be installed.")
    _STAMP.write_text(wanted)
