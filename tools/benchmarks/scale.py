"""Lines about twenty million contacts in Parquet parts."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from measured import SHARED, Line

ROWS = 20_000_000
SIX = ("fsa", "age", "gender", "language", "household_size", "newcomer_status")
SEVEN: dict[str, tuple[Any, int]] = {
    "fsa": ("fsa", 2),
    "age": ("age-bands", 2),
    "gender": (None, 0),
    "language": ("language", 2),
    "household_size": ({"builtin": "top-code", "top": 5}, 1),
    "newcomer_status": ("told-or-not", 1),
    "contact_at": ("dates", 1),
}
"""The quasi-identifiers, their hierarchies, and the level given, or the finest that the search may choose."""

AROUND = """
import json, sys, time
sys.path.insert(0, sys.argv[2])
import scale
from measured import peak_memory
clock, processor = time.perf_counter(), time.process_time()
found = getattr(scale, sys.argv[1])(sys.argv[3])
print("\\n" + json.dumps([time.perf_counter() - clock, time.process_time() - processor, peak_memory(), found]))
"""


def contacts(data: Path) -> Iterator[Line]:
    """k of records over six quasi-identifiers, against a bare GROUP BY of DuckDB with a limit of 1 GB."""
    folder = _contacts(data)
    theirs, ours = _around("group_by", folder), _around("measure_six", folder)
    assert ours[3] == theirs[3], (ours, theirs)
    note = f"{ours[0]:.1f} s, processor {ours[1]:.1f} s; DuckDB {theirs[0]:.1f} s, {theirs[1]:.1f} s"
    yield Line(f"{ROWS:,} contacts, k over six columns: ÷ DuckDB by the clock", ours[0] / theirs[0], 1.5, 1.2, note)
    yield Line("  the same by processor time", ours[1] / theirs[1])
    yield Line("  peak memory: MB", ours[2], 1000, None, f"DuckDB {theirs[2]:.0f}")


def scale(data: Path) -> Iterator[Line]:
    """Parquet to Parquet with given levels, and with levels searched for after a base recoding."""
    folder = _contacts(data)
    for name, label in (("anonymize_given", "given levels"), ("anonymize_optimal", "levels searched for")):
        clock, processor, peak, tuples = _around(name, folder)
        note = f"processor {processor:.0f} s, {tuples:,} tuples"
        yield Line(f"{ROWS:,} contacts anonymized, {label}: seconds", clock, 120, 60, note)
        yield Line("  peak memory: MB", peak, 2000)


def group_by(folder: str) -> list[int]:
    """Classes, k, and records in classes below five, by DuckDB."""
    import duckdb

    connection = duckdb.connect(config={"memory_limit": "1GB", "threads": 2})
    row = connection.execute(
        f"SELECT count(*), min(n), sum(n) FILTER (n < 5) FROM "
        f"(SELECT count(*) AS n FROM '{folder}/*.parquet' GROUP BY {', '.join(SIX)})"
    ).fetchone()
    assert row is not None
    return [int(value) for value in row]


def measure_six(folder: str) -> list[int]:
    """The same by the engine."""
    from anonymizer.engine import measure, parts_source

    report = measure(parts_source(Path(folder)), quasi_identifiers=SIX)
    return [report.classes, report.k_records, report.records_below[5]]


def anonymize_given(folder: str) -> int:
    """Classes, once every column stands at its level."""
    return _anonymize(folder, "given")


def anonymize_optimal(folder: str) -> int:
    """The same where these levels are the finest from which the search may start."""
    return _anonymize(folder, "optimal")


def _anonymize(folder: str, method: str) -> int:
    from anonymizer.engine import Recipe, parts_source, require_file, transform, write_parquet

    source = parts_source(Path(folder))
    columns: dict[str, Any] = {name: {"role": "other", "treatment": "drop"} for name in source.columns}
    for name, (hierarchy, level) in SEVEN.items():
        columns[name] = {"role": "quasi-identifier", "treatment": "keep"}
        if hierarchy is not None:
            limit = {"level": level} if method == "given" else {"min_level": level}
            columns[name] = {"role": "quasi-identifier", "hierarchy": hierarchy, **limit}
    values = {"columns": columns, "privacy": [{"model": "k-anonymity", "k": 5}], "search": {"method": method}}
    candidate = transform(source, Recipe.from_dict({**values, "suppression": {"max_records": 0.04}}), key=b"k" * 32)
    out = Path(folder).with_suffix(".anonymized.parquet")
    with out.open("wb") as file:
        write_parquet(candidate, file)
    require_file(candidate, out)
    out.unlink()
    return candidate.after.classes


def _contacts(data: Path) -> Path:
    folder = data / f"contacts-{ROWS}"
    if not folder.exists():
        tool = SHARED / "tools" / "make_contacts.py"
        arguments = ["--rows", str(ROWS), "--out", str(folder), "--format", "parquet-parts"]
        subprocess.run([sys.executable, str(tool), *arguments], check=True)
    return folder


def _around(name: str, folder: Path) -> list[Any]:
    """Seconds by the clock and of processor time, peak memory in MB, and what came out, in a process of its own."""
    code = [sys.executable, "-c", AROUND, name, str(Path(__file__).parent), str(folder)]
    answer = subprocess.run(code, check=True, stdout=subprocess.PIPE, text=True).stdout
    figures: list[Any] = json.loads(answer.splitlines()[-1])  # after the progress bar of DuckDB, which ends no line
    return figures
