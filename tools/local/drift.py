"""``bin/test --benchmarks [REF]``: whether this version costs more than an earlier one, by the same measures of both in turn.

Each version is measured by its own program, in an environment of its own, ``PAIRS`` times one after the other, in processor time, which hardly
depends on what else the machine does. REF is a tag or a commit, by default the last tag. Exit code 1 where something costs over ``MOST`` times as much
in every pair; what only one version can measure is named.
"""

from __future__ import annotations

import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tools.demo.contacts import csv_pieces
from tools.local.installation import ROOT

PAIRS: Final = 3
MOST: Final = 1.15
ROWS: Final = 50_000
LAST_WORDS: Final = 2_000
"""Letters of what a command that failed wrote last."""
_PAGE: Final = re.compile(r"^\s+(/\S+)\s.*?([\d.]+) ms web \+\s+([\d.]+) ms database", re.MULTILINE)

type Costs = Mapping[str, float]
"""Name of a measure -> seconds of processor time."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print; 1 where this version costs more, 2 where there is nothing to compare with."""
    ref = arguments[0] if arguments else _git("describe", "--tags", "--abbrev=0")
    commit = _git("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}") if ref else ""
    if not commit:
        print("There is no such version. Name a tag or a commit: bin/test --benchmarks REF", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="entente-drift-") as folder, checked_out(commit, Path(folder)) as earlier:
        table = Path(folder) / "contacts.csv"
        with table.open("wb") as file:
            file.writelines(csv_pieces(ROWS))
        pairs = []
        for number in range(PAIRS):
            in_turn = (earlier, ROOT) if number % 2 == 0 else (ROOT, earlier)
            costs = {tree: measured(tree, table) for tree in in_turn}
            pairs.append((costs[earlier], costs[ROOT]))
            print(f"Pair {number + 1} of {PAIRS} is measured.", flush=True)
    lines, drifted = compared(pairs)
    print(f"\nprocessor time, {ref} and now; ratio of each pair, the least and the most", *lines, sep="\n")
    return 1 if drifted else 0


def compared(pairs: Sequence[tuple[Costs, Costs]]) -> tuple[list[str], list[str]]:
    """A line for each measure, and the names of those that cost over ``MOST`` times as much in every pair.

    >>> compared([({"page": 0.010, "old": 1.0}, {"page": 0.020}), ({"page": 0.010, "old": 1.0}, {"page": 0.012})])[1]
    ['page']
    >>> compared([({"page": 0.010}, {"page": 0.020}), ({"page": 0.010}, {"page": 0.011})])[1]
    []
    """
    lines, drifted = [], []
    for name in dict.fromkeys(name for pair in pairs for costs in pair for name in costs):
        both = [(before[name], now[name]) for before, now in pairs if name in before and name in now]
        if len(both) < len(pairs):
            lines.append(f"  {name:<24} measured in one of the versions alone")
            continue
        ratios = [now / before for before, now in both]
        before, now = (1000 * statistics.median(costs) for costs in zip(*both, strict=True))
        if min(ratios) > MOST:
            drifted.append(name)
        mark = "   COSTS MORE" if min(ratios) > MOST else ""
        lines.append(f"  {name:<24}{before:10.1f} ms {now:10.1f} ms   {min(ratios):.2f} to {max(ratios):.2f}{mark}")
    return lines, drifted


def measured(tree: Path, table: Path) -> Costs:
    """What a version spends on anonymizing a table, and on each page of its own benchmark of pages."""
    python, written = tree / ".venv" / "bin" / "python", table.with_suffix(".anonymized.csv")
    before = _of_children()
    _run([python, "-m", "entente.cli", "anonymize", table, "--out", written], tree)
    costs = {f"table of {ROWS:,} rows": _of_children() - before}
    printed = _run([python, "tools/benchmarks/pages.py", "--seconds", "2"], tree, required=tree == ROOT)
    return costs | {path: (float(web) + float(database)) / 1000 for path, web, database in _PAGE.findall(printed)}


@contextmanager
def checked_out(commit: str, folder: Path) -> Iterator[Path]:
    """The version in a folder of its own, with its own environment."""
    tree = folder / "earlier"
    _run(["git", "worktree", "add", "--quiet", "--detach", tree, commit], ROOT)
    try:
        _run([tree / "bin" / "setup"], tree)
        yield tree
    finally:
        _run(["git", "worktree", "remove", "--force", tree], ROOT)


def _run(command: Sequence[str | Path], folder: Path, *, required: bool = True) -> str:
    """What a command prints. Where it fails, nothing is compared, unless an earlier version may lack it."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("ENTENTE_")}
    done = subprocess.run(command, cwd=folder, env=own, check=False, capture_output=True, text=True)
    if done.returncode == 0:
        return done.stdout
    words = f"Failed in {folder}: {' '.join(map(str, command))}\n{done.stderr[-LAST_WORDS:]}"
    if required:
        sys.exit(words)
    print(words, file=sys.stderr)
    return ""


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, check=False, capture_output=True, text=True)
    return done.stdout.strip()


def _of_children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
