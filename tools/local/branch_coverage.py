"""``bin/test --coverage``: which lines and branches the tests reach, in every process that they start, and the floors of that.

Both floors are declared in ``pyproject.toml``: of the whole (``[tool.coverage.report] fail_under``), and of groups of files
(``[tool.entente.coverage]``). After a part of the tests the figures are shown and no floor is asked for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from tools.local.installation import ROOT

CONFIGURATION = ROOT / "pyproject.toml"
RESULT = ROOT / ".coverage"  # for `coverage html` and `coverage report` afterwards


def environment(folder: Path) -> dict[str, str]:
    """With it a Python process measures itself from its start, as do those that it starts (``coverage.process_startup``)."""
    return {
        "COVERAGE_PROCESS_START": str(CONFIGURATION),
        "COVERAGE_ROOT": str(ROOT),
        "COVERAGE_FILE": str(folder / RESULT.name),  # each process adds a suffix; `combine` looks for this name
    }


def report(folder: Path, *, whole: bool) -> int:
    """Print what was reached; 1 where, of the whole suite, a group or everything lies under its floor."""
    RESULT.unlink(missing_ok=True)
    if _coverage("combine", "--quiet", str(folder)):
        return 1
    below = []
    for name, group in _groups().items():
        print(f"\nCoverage of {name}, lines and branches (floor: {group['floor']} %):", flush=True)
        files = ",".join(group["files"])
        floor = f"--fail-under={group['floor'] if whole else 0}"
        if _coverage("report", f"--include={files}", floor, "--show-missing", "--skip-covered"):
            below.append(name)
    print("\nCoverage of everything, lines and branches:", flush=True)
    floors = [] if whole else ["--fail-under=0"]
    if _coverage("report", "--skip-covered", "--sort=cover", *floors):
        below.append("everything")
    if below:
        print(f"Under its floor: {', '.join(below)}. Add the tests that are missing.", file=sys.stderr)
    return 1 if below else 0


def _groups() -> dict[str, Any]:
    groups: dict[str, Any] = tomllib.loads(CONFIGURATION.read_text("utf-8"))["tool"]["entente"]["coverage"]
    return groups


def _coverage(name: str, *arguments: str) -> int:
    # What a process that was killed did not finish writing is left out, with a warning: it counts as not reached.
    command = [sys.executable, "-m", "coverage", name, f"--data-file={RESULT}", *arguments]
    variables = {"COVERAGE_ROOT": str(ROOT), "COVERAGE_RCFILE": str(CONFIGURATION)}
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False).returncode
