"""The questions that see all rows, each written once as an Ibis expression: DuckDB and Spark answer alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from anonymizer.engine.partitioned.counting import PERSON, RECORDS


def collapse(counted: Any, columns: Sequence[str]) -> Any:
    """The distinct rows of several parts' counts, with their records added up."""
    return counted.group_by(list(columns)).aggregate(**{RECORDS: counted[RECORDS].sum()})


def classes(counted: Any, keys: Sequence[str], *, with_persons: bool) -> Any:
    """The equivalence classes: records, and distinct persons where they are known."""
    figures = {"size": counted[RECORDS].sum()}
    if with_persons:
        figures["persons"] = counted[PERSON].nunique()
    return counted.group_by(list(keys)).aggregate(**figures)


def risk(found: Any, *, thresholds: Sequence[int], with_persons: bool) -> Any:
    """One row about classes: how many, the smallest, the records below each threshold, and the mean prosecutor risk."""
    units = found.persons if with_persons else found.size
    figures = {
        "classes": found.count(),
        "records": found.size.sum(),
        "k_records": found.size.min(),
        "k": units.min(),
        "unique": found.size.sum(where=units == 1),
        "mean": (found.size / units).sum(),
    }
    figures |= {f"below_{size}": found.size.sum(where=found.size < size) for size in thresholds}
    return found.aggregate(**figures)
