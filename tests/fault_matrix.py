"""The fault matrix: what tests declare that they strike (``tests.faults.struck``), counted, as a table.

.venv/bin/python -m tests.fault_matrix            # print it, with the figures
.venv/bin/python -m tests.fault_matrix --write    # docs/security/faults.md
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from importlib import import_module
from math import prod
from pathlib import Path
from typing import Any, Final

from tests.faults import PROCESSES, Struck

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "security" / "faults.md"
LEAST: Final = 60
HEAD: Final = """# Faults on purpose

What tests strike while something is under way, and what must hold then: nothing is lost, nothing is seen half, and a person sees what
happened. A fault point is one place at which a process, a service or the clock fails. The page is written by
`.venv/bin/python -m tests.fault_matrix --write` from what the tests declare, and a test compares it with them
(`tests/architecture/test_fault_matrix.py`).
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What one test strikes on one process."""

    process: str
    what: str
    points: int
    test: str


def rows() -> list[Row]:
    """What all tests declare, by the process that is struck; tests import the settings, so that Django must be set up."""
    found = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        if "@struck(" not in path.read_text():
            continue
        name = path.relative_to(ROOT).with_suffix("").as_posix()
        module = import_module(name.replace("/", "."))
        tests = [known for known in vars(module).values() if getattr(known, "__module__", "") == module.__name__]
        for test in tests:
            found.extend(
                Row(declared.process, declared.what, _points(test, declared), f"{name}.py::{test.__name__}")
                for declared in getattr(test, "fault_points", ())
            )
    return sorted(found, key=lambda row: (PROCESSES.index(row.process), row.test, row.what))


def table(found: list[Row]) -> str:
    """As Markdown, with the figures below."""
    lines = ["| Struck | How | Points | Test |", "| --- | --- | ---: | --- |"]
    lines += [f"| {row.process} | {row.what} | {row.points} | `{row.test}` |" for row in found]
    counted = Counter[str]()
    for row in found:
        counted[row.process] += row.points
    lines += ["", "| Struck | Points |", "| --- | ---: |"]
    lines += [f"| {process} | {counted[process]} |" for process in PROCESSES]
    return "\n".join([*lines, f"| **all** | **{counted.total()}** |", ""])


def page(found: list[Row]) -> str:
    """The page of the documentation."""
    return f"{HEAD}\n{table(found)}"


def _points(test: Any, declared: Struck) -> int:
    """As many as it says; else as there are cases of the test."""
    if declared.points:
        return declared.points
    marks = [mark for mark in getattr(test, "pytestmark", []) if mark.name == "parametrize"]
    return prod(len(list(mark.args[1])) for mark in marks)


def main() -> None:
    """Print the matrix, or write its page."""
    import django

    import tools.local.pytest_plugin  # noqa: F401  # fills the environment that the settings ask for

    django.setup()
    found = rows()
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page(found))
    print(table(found))


if __name__ == "__main__":
    main()
