"""The methods that are compared: each makes a released file of the same table, k and roles, and most of the same hierarchies."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import pandas as pd

from anonymizer.engine import (
    CriterionUnmet,
    Recipe,
    Source,
    build_hierarchy,
    offer,
    open_source,
    profile,
    propose,
    transform,
    write_csv,
)
from tools.benchmarks.recoding_utility.datasets import DataSet
from tools.benchmarks.recoding_utility.two_way_tables import MISSING, STAR, Coverage

BENCHMARKS: Final = Path(__file__).resolve().parents[1]
ANONYPY: Final = BENCHMARKS / ".peers" / "anonypy" / "bin" / "python"
_KEY: Final = bytes(32)
_NUMBERS: Final = ("integer", "decimal", "age")
LIMIT: Final = 0.05
"""The largest share of records that the levels of a whole table may leave out: what a proposal allows."""
ARX_STEPS: Final = 100
"""At least one record in so many is recoded at each step of ARX's local recoding, as its own program does by default."""


class NoRelease(Exception):
    """The method made no file; says why."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a method works on."""

    data: DataSet
    table: pd.DataFrame
    folder: Path
    """Holds ``original.csv`` and the hierarchies."""
    k: int
    most_seconds: int
    """Of the processor, after which a peer is stopped."""


@dataclass(frozen=True, slots=True)
class Released:
    """The file of a method."""

    csv: Path
    coverage: Coverage
    seconds: float
    """Of the processor: reading, searching and writing."""


@dataclass(frozen=True, slots=True)
class Method:
    """A way to recode, by name, and the limit that it works under."""

    name: str
    limit: str
    run: Callable[[Job, Path], Released]
    is_here: Callable[[], bool] = lambda: True


def proposed(job: Job, out: Path) -> Released:
    """What the product proposes first to a person who only confirmed the roles: its own hierarchies, the choice with most detail."""
    blank = job.folder / "blank.csv"
    if not blank.exists():
        job.table.replace({MISSING: ""}).to_csv(blank, index=False)
    roles = {column.name: column.role for column in job.data.columns}

    def recipe_of(source: Source) -> Recipe:
        described = profile(source)
        columns = tuple(replace(column, role=roles[column.name]) for column in described.columns)
        return _detailed(source, propose(replace(described, columns=columns), k=job.k))

    return _transformed(job, out, recipe_of, table=blank)


def proposed_from_shared(job: Job, out: Path) -> Released:
    """The choice with most detail among the hierarchies that all methods get."""
    return _transformed(job, out, lambda source: _detailed(source, _recipe(job)))


def full_domain(job: Job, out: Path) -> Released:
    """The optimal levels of whole columns."""
    return _transformed(job, out, lambda source: _recipe(job))


def local(job: Job, out: Path) -> Released:
    """Levels for most, and levels of their own for the records that those would suppress."""
    return _transformed(job, out, lambda source: _recipe(job, recoding="local"))


def mondrian(job: Job, out: Path) -> Released:
    """Groups that are split along the hierarchies from the top down."""
    return _transformed(
        job, out, lambda source: _recipe(job, search={"method": "mondrian", "metric": "loss-arithmetic"})
    )


def finest_first(job: Job, out: Path) -> Released:
    """Records placed from the finest levels up."""
    return _transformed(
        job, out, lambda source: _recipe(job, search={"method": "finest-first", "metric": "loss-arithmetic"})
    )


def arx(steps: int) -> Callable[[Job, Path], Released]:
    """ARX: the optimal levels of whole columns, then local recoding where there are steps."""

    def run(job: Job, out: Path) -> Released:
        limit = 1.0 if steps else LIMIT
        source = BENCHMARKS / "peers" / "ArxRecoding.java"
        command = ["java", "-Xmx6g", "-cp", os.environ["ARX_CLASSPATH"], str(source), str(job.folder), str(out)]
        seconds = _answer([*command, str(job.k), str(limit), str(steps)], job)
        return Released(out, _shared_coverage(job), seconds)

    return run


def anonypy(job: Job, out: Path) -> Released:
    """anonypy's Mondrian, which knows no hierarchies: it cuts numbers at the median and categories in halves of their list."""
    lists = [
        [column.name for column in job.data.columns if column.role == "quasi-identifier" and is_of(column.kind)]
        for is_of in (
            lambda kind: kind in _NUMBERS,
            lambda kind: kind == "date",
            lambda kind: kind not in (*_NUMBERS, "date"),
        )
    ]
    coverage = out.with_suffix(".coverage.json")
    script = BENCHMARKS / "peers" / "anonypy_peer.py"
    command = [str(ANONYPY), "-W", "ignore", str(script), str(job.folder), str(out), str(coverage), str(job.k)]
    seconds = _answer([*command, *(",".join(names) for names in lists)], job)
    return Released(out, json.loads(coverage.read_text()), seconds)


METHODS: Final = (
    Method("default", "5 %", proposed),
    Method("default, shared hierarchies", "5 %", proposed_from_shared),
    Method("full-domain", "5 %", full_domain),
    Method("local", "5 %, after the rest is recoded", local),
    Method("Mondrian", "none is needed", mondrian),
    Method("finest first", "none is needed", finest_first),
    Method("ARX full-domain", "5 %", arx(0), lambda: "ARX_CLASSPATH" in os.environ),
    Method("ARX local", "100 %, before the rest is recoded", arx(ARX_STEPS), lambda: "ARX_CLASSPATH" in os.environ),
    Method("anonypy", "none is needed", anonypy, ANONYPY.exists),
)


def _recipe(job: Job, **settings: Any) -> Recipe:
    columns: dict[str, Any] = {
        column.name: {
            "role": "quasi-identifier",
            "treatment": "generalize",
            "hierarchy": f"hierarchy_{column.name}.csv",
        }
        if column.role == "quasi-identifier"
        else "sensitive"
        for column in job.data.columns
    }
    values = {
        "columns": columns,
        "privacy": [{"model": "k-anonymity", "k": job.k}],
        "suppression": {"max_records": LIMIT},
        "search": {"method": "optimal", "metric": "loss-arithmetic"},
    }
    return Recipe.from_dict(values | settings, folder=job.folder)


def _detailed(source: Source, recipe: Recipe) -> Recipe:
    detailed = offer(source, recipe).named("detailed")
    if detailed is None:
        raise NoRelease("nothing is proposed")
    return detailed.choice.applied_to(recipe)


def _transformed(job: Job, out: Path, recipe_of: Callable[[Source], Recipe], table: Path | None = None) -> Released:
    started = time.process_time()
    with (table or job.folder / "original.csv").open("rb") as file:
        source = open_source(file, filename="original.csv")
        recipe = recipe_of(source)
        try:
            candidate = transform(source, recipe, key=_KEY)
        except CriterionUnmet as unmet:
            raise NoRelease(", ".join(finding.code for finding in unmet.findings)) from unmet
        with out.open("wb") as sink:
            write_csv(candidate, sink)
    return Released(out, _coverage(job, recipe), time.process_time() - started)


def _coverage(job: Job, recipe: Recipe) -> Coverage:
    """What each word of the hierarchies of a recipe stands for among the values of the table."""
    covered: dict[str, dict[str, list[str]]] = {}
    for name in recipe.columns:
        hierarchy = recipe.hierarchy_of(name)
        if hierarchy is not None:
            values = list(job.table[name].unique())
            covered[name] = _covered({value: hierarchy.climb(value) for value in values})
    return covered


def _shared_coverage(job: Job) -> Coverage:
    covered = {}
    for name in job.data.quasi_identifiers:
        hierarchy = build_hierarchy(f"hierarchy_{name}.csv", column=name, folder=job.folder)
        covered[name] = _covered({value: hierarchy.climb(value) for value in job.table[name].unique()})
    return covered


def _covered(paths: Mapping[str, tuple[str, ...] | None]) -> dict[str, list[str]]:
    by_level: dict[tuple[str, int], list[str]] = {}
    for value, path in paths.items():
        for level, word in enumerate(path or ()):
            if word != STAR:
                by_level.setdefault((word, level), []).append(value)
    covered: dict[str, list[str]] = {}
    for (word, _), values in by_level.items():
        if covered.setdefault(word, values) != values:
            raise ValueError("a word of a hierarchy stands for different values at different levels")
    return covered


def _answer(command: list[str], job: Job) -> float:
    """What a program prints last; it is stopped after the seconds of the processor that a peer may take."""
    most = job.most_seconds

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))

    answer = subprocess.run(command, check=False, capture_output=True, text=True, preexec_fn=limited)
    if answer.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise NoRelease(f"not within {most} seconds of the processor")
    if answer.returncode:
        raise NoRelease(f"no solution, or a fault: {answer.stderr.strip().splitlines()[-1:]}")
    return float(answer.stdout.splitlines()[-1])
