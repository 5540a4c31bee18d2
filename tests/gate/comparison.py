"""The platform beside the model of its gate, on cases by chance: some in the tests, millions by hand.

    .venv/bin/python -m tests.gate.comparison --cases 10000000 --seed 1 --processes 2

Block after block of 10,000 cases, each from the next seed. Ctrl-C ends it early: what was compared is printed all the same, and a later run
goes on with the seed that it names. Ends with 1 where a case differs or a code of the page was never reached.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.gate import onward_model as model  # which registers its questions beside those of the model
from tests.gate.cases import Case
from tests.gate.generation import seeded_cases

PAGE: Final = Path(__file__).parents[2] / "docs" / "gate.md"
FAMILIES: Final = "agreement|use|release|entitlement|download|delivery|run|standing|codes|onward|layer"
BLOCK: Final = 10_000
SHOWN: Final = 3


@dataclass(slots=True)
class Comparison:
    """How many cases were compared, how often each code was refused by the model ("": none, it was allowed), and what differs."""

    cases: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)

    def add(self, other: Comparison) -> None:
        self.cases += other.cases
        self.codes.update(other.codes)
        self.differences += other.differences

    def unreached(self) -> list[str]:
        """The codes of the page for which no case was refused."""
        return sorted(codes_of_page() - self.codes.keys())

    def __str__(self) -> str:
        rows = [f"{number:>12,}  {code or '(allowed)'}" for code, number in self.codes.most_common()]
        rows += [f"{0:>12,}  {code}" for code in self.unreached()]
        summary = (
            f"{self.cases:,} cases, {len(self.differences):,} differences, {len(self.unreached())} codes not reached"
        )
        return "\n".join([*rows, summary, *self.differences[:SHOWN]])


def codes_of_page() -> frozenset[str]:
    """Every refusal code that docs/gate.md tells."""
    told_there = re.findall(rf"`((?:{FAMILIES})\.[a-z_]+)`", PAGE.read_text("utf-8"))
    return frozenset({"agreement amended", *told_there})


def compare(seed: int, count: int) -> Comparison:
    """So many cases of a seed, judged by both."""
    from tests.gate.production import refusals  # needs Django, which not every caller has prepared at import

    comparison = Comparison()
    for number, case in enumerate(seeded_cases(seed, count)):
        of_model, of_platform = model.refusals(case), refusals(case)
        comparison.cases += 1
        comparison.codes.update(of_model or {""})
        if of_model != of_platform:
            comparison.differences.append(f"case {number} of seed {seed}: {difference(case, of_model, of_platform)}")
    return comparison


def difference(case: Case, of_model: frozenset[str], of_platform: frozenset[str]) -> str:
    """What each of them refuses for, and the other does not."""
    return f"model alone {sorted(of_model - of_platform)}, platform alone {sorted(of_platform - of_model)}\n{case}"


def compare_block(block: tuple[int, int]) -> Comparison:
    return compare(*block)


def blocks(seed: int, cases: int) -> Iterator[tuple[int, int]]:
    """Seeds, each with how many cases of it.

    >>> list(blocks(7, 25_000))
    [(7, 10000), (8, 10000), (9, 5000)]
    """
    for first in range(0, cases, BLOCK):
        yield seed + first // BLOCK, min(BLOCK, cases - first)


def prepare() -> None:
    """Django, with the environment of tests that need no services. Ctrl-C is for the process that prints."""
    import django

    import tools.local.pytest_plugin  # noqa: F401  # sets that environment

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    django.setup()


def main() -> int:
    """Compares, tells the progress on one line, and prints how often each code was reached."""
    parser = argparse.ArgumentParser(prog="python -m tests.gate.comparison")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="of the first block; each further block has the next")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    options = parser.parse_args()
    total, done, began = Comparison(), 0, time.monotonic()
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(options.processes, spawn, initializer=prepare) as pool:  # tells where a process died
        try:
            for block in pool.map(compare_block, blocks(options.seed, options.cases)):
                total.add(block)
                done += 1
                rate = total.cases / (time.monotonic() - began)
                print(
                    f"\r{total.cases:,} cases, {len(total.differences)} differ, {rate:,.0f} a second",
                    end="",
                    file=sys.stderr,
                )
        except KeyboardInterrupt:
            for process in multiprocessing.active_children():
                process.terminate()
    print(
        f"\n{total}\nseeds {options.seed} to {options.seed + done - 1}; a run that goes on: --seed {options.seed + done}"
    )
    return 1 if total.differences or total.unreached() else 0


if __name__ == "__main__":
    sys.exit(main())
