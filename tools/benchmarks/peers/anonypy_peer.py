"""One release by anonypy's Mondrian: ``python tools/benchmarks/peers/anonypy_peer.py FOLDER OUT.csv COVERAGE.json K NUMBERS DATES CATEGORIES``.

Run it with a Python that has anonypy (``tools/benchmarks/setup``); the last three are lists of quasi-identifiers with commas between. Its partitions
are taken as they are; each row then shows what anonypy shows of its partition, smallest and largest number or the set of values, and keeps
its other columns (anonypy itself writes one sensitive column, as counts). A missing number is one below the smallest. Prints the seconds
of the processor.
"""

from __future__ import annotations

import json
import sys
import time

import pandas as pd

MISSING = "missing"


def main(
    folder: str, out: str, coverage_path: str, k: int, numbers: list[str], dates: list[str], categories: list[str]
) -> None:
    from anonypy.mondrian import Mondrian

    started = time.process_time()
    original = pd.read_csv(f"{folder}/original.csv", dtype=str, keep_default_na=False)
    coded = pd.DataFrame(index=original.index)
    for name in numbers + dates:
        cells = original[name].where(original[name] != MISSING)
        values = pd.to_datetime(cells).map(lambda day: day.toordinal()) if name in dates else pd.to_numeric(cells)
        coded[name] = values.fillna(values.min() - 1)
    for name in categories:
        coded[name] = original[name].astype("category")
    columns = numbers + dates + categories
    released = original.copy()
    coverage: dict[str, dict[str, list[str]]] = {name: {} for name in columns}
    domain = {name: original[name].groupby(coded[name], observed=True).unique() for name in columns}
    for partition in Mondrian(coded, columns).partition(k):
        for name in columns:
            values = coded.loc[partition, name]
            if name in categories:
                shown = sorted(set(values))
                label, covered = ",".join(shown), shown
            else:
                low, high = values.min(), values.max()
                label = f"{low}-{high}"
                covered = [value for values in domain[name].loc[low:high] for value in values]
            coverage[name].setdefault(label, covered)
            released.loc[partition, name] = label
    released.to_csv(out, index=False)
    spent = time.process_time() - started
    with open(coverage_path, "w") as file:
        json.dump(coverage, file)
    print(spent)


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]), *(text.split(",") if text else [] for text in sys.argv[5:8]))
