"""From which size it is worth it to go by parts: a table anonymized whole, in parts by processes of this machine, and as parts by DuckDB and on Spark.

    .venv/bin/python tools/benchmarks/parts.py --rows 100000 1000000 5000000
    .venv/bin/python tools/benchmarks/parts.py --rows 1000000 --ways whole "2 processes" --json FIGURES.json

Every way gets the same invented contacts (ten Parquet parts, nine columns), the same recipe (levels by group, k 11 over six quasi-identifiers) and writes
Parquet; what it writes is compared with what the whole table gave, record by record. Each runs in a process of its own. The clock and the processor's
time count from the first byte read to the last one written, with the start of processes and of the cluster; memory is what the process and all below it
hold together at one moment (shared pages counted once), looked at five times a second. Spark is a cluster of two executors in this machine (extra ``spark``,
Java); "one killed" means that an executor is killed while it works on the third part. ``--ways`` chooses, ``--json`` adds to a file.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
PARTS: Final = 10
KEY: Final = b"k" * 32
WAYS: Final = ("whole", "1 process", "2 processes", "DuckDB", "Spark", "Spark, one killed")
RECIPE: Final = {
    "columns": {
        "fsa": {"role": "quasi-identifier", "hierarchy": "fsa"},
        "age": {"role": "quasi-identifier", "hierarchy": "age-bands"},
        "language": {"role": "quasi-identifier", "hierarchy": "language"},
        "gender": {"role": "quasi-identifier", "hierarchy": "told-or-not"},
        "household": {"role": "quasi-identifier", "hierarchy": {"builtin": "top-code", "top": 5}},
        "newcomer": {"role": "quasi-identifier", "hierarchy": "told-or-not"},
        "need": {"role": "sensitive", "treatment": "keep"},
        "month": {"role": "other", "treatment": "drop"},
        "note": {"role": "other", "treatment": "drop"},
    },
    "privacy": [{"model": "k-anonymity", "k": 11}],
    "search": {"method": "finest-first", "metric": "loss-arithmetic"},
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS), metavar="WAY")
    parser.add_argument("--data", type=Path, default=Path(tempfile.gettempdir()) / "entente-benchmark" / "parts")
    parser.add_argument("--json", type=Path, help="add the figures there; those of other sizes and ways in it stay")
    parser.add_argument("--only", nargs=3, metavar=("WAY", "FOLDER", "OUT"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.only:
        way, folder, out = chosen.only
        print(json.dumps(_measured(way, folder, Path(out))))
        return
    print(f"{'rows':>12}  {'way':<20}{'clock: s':>10}{'processor: s':>14}{'memory: MB':>12}  same records")
    for rows in chosen.rows:
        expected: str | None = None
        for way in chosen.ways:
            figures = {"rows": rows, "way": way, **_run(way, _table(chosen.data, rows), chosen.data / "out")}
            expected = expected or figures["records"]
            figures["is_same"] = figures.pop("records") == expected
            cells = f"{figures['clock']:>10.1f}{figures['processor']:>14.1f}{figures['memory']:>12,.0f}"
            print(f"{rows:>12,}  {way:<20}{cells}  {'yes' if figures['is_same'] else 'NO'}", flush=True)
            if chosen.json:
                _record(chosen.json, figures)


def _run(way: str, folder: Path, out: Path) -> dict[str, Any]:
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    path = os.pathsep.join([str(ROOT / "platform"), str(ROOT), str(ROOT / ".venv" / "spark")])
    environment = os.environ | {"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, __file__, "--only", way, str(folder), str(out)]
    answer = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ).stdout
    figures: dict[str, Any] = json.loads(answer.splitlines()[-1])
    return figures | {"records": _records(out)}


def _measured(way: str, folder: str, out: Path) -> dict[str, Any]:
    """One way, watched from within its own process."""
    watch = _Watch()
    started = time.perf_counter()
    _way(way)(folder, out)
    clock = time.perf_counter() - started
    watch.end()
    return {"clock": clock, "processor": max(watch.processor, _own_processor()), "memory": watch.peak / 2**20}


def _way(way: str) -> Callable[[str, Path], None]:
    if way == "whole":
        return lambda folder, out: _one_file(folder, out, None)
    if way.endswith(("process", "processes")):
        return lambda folder, out: _one_file(folder, out, int(way.split(maxsplit=1)[0]))
    return lambda folder, out: _in_parts(folder, out, way)


def _one_file(folder: str, out: Path, processes: int | None) -> None:
    from anonymizer.engine import Recipe, parts_source, transform, write_parquet
    from anonymizer.engine.partitioned.whole_table import Parts, transform_in_parts

    source, recipe = parts_source(Path(folder)), Recipe.from_dict(RECIPE)
    if processes is None:
        candidate = transform(source, recipe, key=KEY)
    else:
        candidate = transform_in_parts(source, recipe, key=KEY, parts=Parts(processes=processes))
    with (out / "out.parquet").open("wb") as sink:
        write_parquet(candidate, sink)


def _in_parts(folder: str, out: Path, way: str) -> None:
    from anonymizer.engine import Recipe
    from anonymizer.engine.partitioned.jobs import anonymize_parts
    from anonymizer.engine.partitioned.runners import InProcess

    recipe = Recipe.from_dict(RECIPE)
    if way == "DuckDB":
        anonymize_parts(folder, str(out), recipe, key=KEY, runner=InProcess(memory_limit="4GB"))
        return
    with _cluster() as session:
        runner = _Killing(session, out) if way.endswith("killed") else _spark(session)
        anonymize_parts(folder, str(out), recipe, key=KEY, runner=runner)
        if isinstance(runner, _Killing) and not runner.mark.exists():
            sys.exit("no executor was killed")


def _spark(session: Any) -> Any:
    from anonymizer.engine.partitioned.runners import Spark

    return Spark(session)


@contextmanager
def _cluster() -> Iterator[Any]:
    """Two executors of one core each."""
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("entente-benchmark")
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.executor.memory": "1024m",
        "spark.executorEnv.PYTHONPATH": os.environ["PYTHONPATH"],
        "spark.sql.shuffle.partitions": "2",
        "spark.local.dir": tempfile.mkdtemp(),
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    try:
        yield session
    finally:
        session.stop()


class _Killing:
    """Spark, whose executor is killed once, when it has worked on the third part."""

    def __init__(self, session: Any, folder: Path) -> None:
        self._spark, self.mark = _spark(session), folder.with_name(f"{folder.name}.killed")
        self.mark.unlink(missing_ok=True)

    def on_parts(
        self, parts: Sequence[str], outputs: Sequence[str], work: Callable[[str, str], Any], schema: Any
    ) -> Any:
        mark, victim = self.mark, parts[2]

        def deadly(part: str, output: str) -> Any:
            import signal

            import psutil

            done = work(part, output)
            if part == victim and not mark.exists():
                mark.touch()
                for process in psutil.Process().parents():
                    if "CoarseGrainedExecutorBackend" in " ".join(process.cmdline()):
                        os.kill(process.pid, signal.SIGKILL)
            return done

        return self._spark.on_parts(parts, outputs, deadly, schema)


class _Watch:
    """Memory and processor's time of this process and all below it, five times a second."""

    def __init__(self) -> None:
        self.peak = 0
        self._seconds: dict[int, float] = {}
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)
        self._thread.start()

    @property
    def processor(self) -> float:
        """Of every process that was ever seen, when it was seen last."""
        return sum(self._seconds.values())

    def end(self) -> None:
        self._is_over.set()
        self._thread.join()

    def _look_on(self) -> None:
        while not self._is_over.wait(0.2):
            self._look()
        self._look()

    def _look(self) -> None:
        held = 0
        for pid in _tree(os.getpid()):
            try:
                status = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
                fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except (OSError, ProcessLookupError):
                continue
            held += next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("Pss:")), 0)
            self._seconds[pid] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        self.peak = max(self.peak, held)


def _tree(root: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except (OSError, ProcessLookupError):
                continue
            parents.setdefault(int(fields[1]), []).append(int(entry.name))
    pids, waiting = [], [root]
    while waiting:
        pid = waiting.pop()
        pids.append(pid)
        waiting += parents.get(pid, [])
    return pids


def _own_processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _records(out: Path) -> str:
    """The records that were written, as one number: in whatever order and number of files."""
    import duckdb

    columns = "fsa, age, language, gender, household, newcomer, need"
    written = duckdb.read_parquet(f"{out}/*.parquet")
    row = written.aggregate(f"count(*), sum(hash({columns})::HUGEINT)").fetchall()
    return str(row)


def _table(data: Path, rows: int) -> Path:
    """Invented contacts in ten parts."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder = data / f"contacts-{rows}"
    if folder.exists():
        return folder
    unfinished = folder.with_suffix(".new")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    letters, random = "ABCEGHJKLMNPRSTV", np.random.default_rng(211)
    places = [f"{first}{digit}{second}" for first in "KLMNP" for digit in range(1, 10) for second in letters]
    weights = 1 / np.arange(1, len(places) + 1) ** 0.7
    for part in range(PARTS):
        size = rows // PARTS
        languages = random.choice(
            ["eng", "fra", "yue", "cmn", "tam", "ara", "spa"], size, p=[0.6, 0.2, 0.06, 0.05, 0.04, 0.03, 0.02]
        )
        columns = {
            "fsa": random.choice(places, size, p=weights / weights.sum()),
            "age": np.clip(random.normal(45, 19, size), 0, 100).astype(int).astype(str),
            "language": languages,
            "gender": random.choice(["woman", "man", "other"], size, p=[0.6, 0.38, 0.02]),
            "household": random.geometric(0.4, size).astype(str),
            "newcomer": random.choice(["yes", "no", None], size, p=[0.15, 0.7, 0.15]),
            "need": random.choice(["food", "rent", "taxes", "health", "legal", "heating"], size),
            "month": random.choice([f"2026-{month:02}" for month in range(1, 13)], size),
            "note": [f"contact {row}" for row in range(part * size, (part + 1) * size)],
        }
        table = pa.table({name: pa.array(values, pa.string()) for name, values in columns.items()})
        pq.write_table(table, unfinished / f"part-{part:02}.parquet")
    unfinished.rename(folder)
    return folder


def _record(file: Path, figures: dict[str, Any]) -> None:
    recorded = json.loads(file.read_text()) if file.exists() else []
    others = [row for row in recorded if (row["rows"], row["way"]) != (figures["rows"], figures["way"])]
    file.write_text(json.dumps([*others, figures], indent=1) + "\n")


if __name__ == "__main__":
    main()
