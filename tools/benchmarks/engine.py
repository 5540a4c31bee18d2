"""The engine beside its peers, in ratios: every line of the table is measured, and its peer or floor, in the same run.

    tools/benchmarks/setup                              environments of peers, once (for the lines that need one)
    .venv/bin/python tools/benchmarks/engine.py         all lines
    .venv/bin/python tools/benchmarks/engine.py search memory        some of them; --list names them

Processor time, not the clock, so that a busy machine does not blur a ratio. The floor is one GROUP BY over the same columns as
integer codes in a DuckDB table, one thread, median of 50. Data: the Adult table beside the checkout (../shared) and larger
tables made from it, kept in a folder between runs.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # threads that wait spin, and would count as processor time

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]
os.environ["PYTHONPATH"] = f"{Path(__file__).resolve().parents[2]}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"

from measured import Line  # noqa: E402

CASES: dict[str, str] = {
    "search": "searching",
    "answers": "searching",
    "models": "searching",
    "distinct": "searching",
    "wide": "searching",
    "memory": "weighing",
    "import": "weighing",
    "measure": "measuring",
    "contacts": "scale",
    "scale": "scale",
    "recoding": "splitting",
    "effect": "live_effect",
    "peers": "peering",
}
"""Each group of lines and the module beside this one whose function of that name yields them (``import`` is ``import_``)."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", choices=[*CASES, []], help="all, where none is named")
    parser.add_argument("--list", action="store_true", help="name the groups of lines")
    parser.add_argument("--data", type=Path, default=Path(tempfile.gettempdir()) / "entente-benchmark")
    chosen = parser.parse_args()
    if chosen.list:
        print("\n".join(CASES))
        return
    chosen.data.mkdir(parents=True, exist_ok=True)
    print(f"{'measure':<66}{'reached':>10}{'must':>9}{'aim':>9}")
    missed = 0
    for name in chosen.cases or CASES:
        for line in _lines(name)(chosen.data):
            print(line, flush=True)
            missed += line.is_missed
    print(f"\n{missed} lines miss what they must reach" if missed else "\nevery line reaches what it must")


def _lines(name: str) -> Callable[[Path], Iterator[Line]]:
    from importlib import import_module

    case: Callable[[Path], Iterator[Line]] = getattr(import_module(CASES[name]), name + "_" * (name == "import"))
    return case


if __name__ == "__main__":
    main()
