"""What benchmarks share: one line of the table, processor time, the floor, and where the data are."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[3] / "shared"
ADULT = SHARED / "data" / "adult"
QUASI = [
    "sex",
    "age",
    "race",
    "marital-status",
    "education",
    "native-country",
    "workclass",
    "occupation",
    "salary-class",
]


@dataclass(frozen=True)
class Line:
    """One figure, and what it must be and should be; smaller is better."""

    measure: str
    value: float
    must: float | None = None
    aim: float | None = None
    note: str = ""

    @property
    def is_missed(self) -> bool:
        return self.must is not None and self.value > self.must

    def __str__(self) -> str:
        goals = "".join(f"{'' if goal is None else f'{goal:g}':>9}" for goal in (self.must, self.aim))
        mark = "  MISSED" if self.is_missed else ""
        return f"{self.measure:<66}{self.value:>10.4g}{goals}{mark}  {self.note}".rstrip()


def seconds(work: Callable[[], Any], *, times: int = 5) -> float:
    """Median processor time of some work."""
    spent = []
    for _ in range(times):
        before = time.process_time()
        work()
        spent.append(time.process_time() - before)
    return statistics.median(spent)


def peak_memory() -> float:
    """The most that this process has held, in MB. ``ru_maxrss`` would begin with what the process that started it held."""
    status = Path("/proc/self/status").read_text()
    (peak,) = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(peak.split()[1]) / 1024


def floor(codes: Sequence[Any], *, times: int = 50) -> float:
    """Seconds of one GROUP BY over columns of integer codes, in a DuckDB table, on one thread."""
    import duckdb
    import pyarrow as pa

    connection = duckdb.connect(config={"threads": 1})
    columns = [f"c{number}" for number in range(len(codes))]
    table = pa.table(dict(zip(columns, codes, strict=True)))
    connection.register("given", table)
    connection.execute("CREATE TABLE codes AS FROM given")
    query = f"SELECT count(*), min(n) FROM (SELECT count(*) AS n FROM codes GROUP BY {', '.join(columns)})"
    return seconds(lambda: connection.execute(query).fetchall(), times=times)


def scaled(data: Path, rows: int) -> Path:
    """A table shaped like Adult, made once."""
    path = data / f"adult-{rows}.csv"
    if not path.exists():
        tool = SHARED / "tools" / "make_scaled.py"
        subprocess.run([sys.executable, str(tool), str(ADULT / "adult.csv"), str(rows), str(path)], check=True)
    return path


def adult_recipe(privacy: list[dict[str, Any]], *, limit: float, without: Sequence[str] = ()) -> Any:
    """The recipe of the Adult benchmark."""
    from anonymizer.engine import Recipe

    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": f"adult_hierarchy_{name}.csv"}
        for name in QUASI
        if name not in without
    }
    columns |= dict.fromkeys(without, "sensitive")
    values = {"columns": columns, "privacy": privacy, "suppression": {"max_records": limit}}
    return Recipe.from_dict(values, folder=ADULT)


def prepared(path: Path, recipe: Any) -> Any:
    """A table coded and collapsed by the engine."""
    from anonymizer.engine import open_source
    from anonymizer.engine.search.preparation import prepare

    with path.open("rb") as file:
        return prepare(open_source(file, filename=path.name), recipe)
