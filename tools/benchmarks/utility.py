"""What is left of a table, by data set and method: the error of its two-way tables, and what protection the written file has.

    tools/benchmarks/setup                                        environments of peers, once
    ARX_CLASSPATH=…/libarx-3.9.2.jar .venv/bin/python -m tools.benchmarks.utility --k 5 11 --clones FOLDER
    .venv/bin/python -m tools.benchmarks.utility --sets incomes voters --methods default Mondrian

The measure is one for all (``recoding_utility/two_way_tables.py``): the mean over all pairs of quasi-identifiers and sensitive
columns of ``sum |original - released| / sum original``, where a generalized value counts evenly in what it covers and a starred or removed one nowhere.
Classes are counted anew in the written file (``class_sizes.py``). Neither knows the engine.

Every method gets the same table, roles, k and hierarchies (``own_sets.py``, ``public_sets.py``), save two: ``default`` is what the product
proposes of its own accord once the roles are confirmed, and anonypy knows no hierarchies. k counts records. Public files are looked for in clones
of their repositories, in folders ``--clones``; what is not here is named and left out. Seconds are the processor's.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # threads that wait spin, and would count as processor time

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pandas as pd

from tools.benchmarks.recoding_utility.class_sizes import released_classes
from tools.benchmarks.recoding_utility.datasets import DataSet, NotHere
from tools.benchmarks.recoding_utility.methods import METHODS, Job, Method, NoRelease
from tools.benchmarks.recoding_utility.own_sets import OWN
from tools.benchmarks.recoding_utility.public_sets import PUBLIC
from tools.benchmarks.recoding_utility.two_way_tables import two_way_error

SETS: Final = {data.name: data for data in (*OWN, *PUBLIC)}
_HEADINGS: Final = ("error", "left out", "columns lost", "smallest", "below k", "seconds")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--k", type=int, nargs="+", default=[5, 11])
    parser.add_argument("--sets", nargs="+", choices=SETS, default=list(SETS), metavar="SET")
    names = [method.name for method in METHODS]
    parser.add_argument("--methods", nargs="+", choices=names, default=names, metavar="METHOD")
    parser.add_argument(
        "--clones", type=Path, nargs="+", default=[], help="folders that hold clones of the repositories"
    )
    parser.add_argument("--data", type=Path, default=Path(tempfile.gettempdir()) / "entente-benchmark" / "utility")
    parser.add_argument("--json", type=Path, help="write the figures there; those of other sets and methods in it stay")
    parser.add_argument("--most-seconds", type=int, default=600, help="of the processor, after which a peer is stopped")
    chosen = parser.parse_args()
    chosen.data.mkdir(parents=True, exist_ok=True)
    methods = [method for method in METHODS if method.name in chosen.methods]
    for method in methods:
        if not method.is_here():
            print(f"{method.name} is not here: see the head of this file")
    print(f"{'data set':<16}{'k':>3}  {'method':<30}" + "".join(f"{heading:>13}" for heading in _HEADINGS))
    for name in chosen.sets:
        for figures in _figures(SETS[name], [method for method in methods if method.is_here()], chosen):
            print(_line(figures), flush=True)
            if chosen.json:
                _record(chosen.json, figures)


def _figures(data: DataSet, methods: list[Method], chosen: argparse.Namespace) -> Iterator[dict[str, Any]]:
    folder = chosen.data / data.name.replace(" ", "_")
    try:
        table = data.prepare(folder, chosen.clones)
    except NotHere as absent:
        print(f"{data.name} is not here: {absent}")
        return
    for k in chosen.k:
        for method in methods:
            yield measured(Job(data, table, folder, k, chosen.most_seconds), method)


def measured(job: Job, method: Method) -> dict[str, Any]:
    """The figures of one method on one data set."""
    figures: dict[str, Any] = {
        "set": job.data.name, "k": job.k, "method": method.name, "records": len(job.table), "limit": method.limit,
    }  # fmt: skip
    out = job.folder / f"{method.name.replace(' ', '_').replace(',', '')}-{job.k}.csv"
    try:
        released = method.run(job, out)
    except NoRelease as nothing:
        return figures | {"error": None, "why": str(nothing)}
    release = pd.read_csv(released.csv, dtype="str", keep_default_na=False)
    error = two_way_error(job.table, release, [column.measured for column in job.data.columns], released.coverage)
    classes = released_classes(release, job.data.quasi_identifiers, records=len(job.table), k=job.k)
    return figures | {
        "error": error.mean,
        "left_out": classes.left_out,
        "lost_columns": list(error.lost_columns),
        "smallest_class": classes.smallest,
        "records_below_k": classes.below_k,
        "seconds": released.seconds,
        "left": dict(error.left),
        "pairs": {" × ".join(pair): value for pair, value in error.pairs.items()},
    }


def _line(figures: dict[str, Any]) -> str:
    head = f"{figures['set']:<16}{figures['k']:>3}  {figures['method']:<30}"
    if figures["error"] is None:
        return f"{head}    no release: {figures['why']}"
    lost = len(figures["lost_columns"])
    cells = (f"{figures['error']:.3f}", f"{figures['left_out']:,}", lost, f"{figures['smallest_class']:,}")
    return head + "".join(f"{cell:>13}" for cell in (*cells, figures["records_below_k"], f"{figures['seconds']:.1f}"))


def _record(file: Path, figures: dict[str, Any]) -> None:
    recorded = json.loads(file.read_text()) if file.exists() else []
    key = ("set", "k", "method")
    others = [row for row in recorded if any(row[name] != figures[name] for name in key)]
    file.write_text(json.dumps([*others, figures], indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
