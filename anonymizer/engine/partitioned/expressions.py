"""The questions that see all rows, each written once as an Ibis expression: DuckDB and Spark answer alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from anonymizer.engine.partitioned.counts import PERSON, RECORDS

WHAT, AMOUNT, LARGEST = "what", "amount", "largest"


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


def added(cells: Any, keys: Sequence[str]) -> Any:
    """All that adds up in the cells of a table, over several parts."""
    sums = cells.filter(~cells[WHAT].startswith(LARGEST))
    return sums.group_by([*keys, WHAT]).aggregate(**{AMOUNT: sums[AMOUNT].sum()})


def largest(cells: Any, keys: Sequence[str], *, count: int) -> Any:
    """The largest contributions to each cell, of those that are the largest of their part."""
    import ibis

    found = cells.filter(cells[WHAT].startswith(LARGEST))
    window = ibis.window(group_by=[*keys, WHAT], order_by=found[AMOUNT].desc())
    ranked = found.mutate(rank=ibis.row_number().over(window))
    return ranked.filter(ranked["rank"] < count).drop("rank")
