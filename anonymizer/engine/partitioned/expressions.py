"""The questions that see all rows, each written once as an Ibis expression: DuckDB and Spark answer alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from anonymizer.engine.partitioned.counts import FIRST, PERSON, RECORDS

WHAT, AMOUNT, LARGEST = "what", "amount", "largest"


def collapse(counted: Any, columns: Sequence[str]) -> Any:
    """The distinct rows of several parts' counts, with their records added up, and where each occurs first."""
    figures = {RECORDS: counted[RECORDS].sum()}
    if FIRST in counted.columns:
        figures[FIRST] = counted[FIRST].min()
    return counted.group_by(list(columns)).aggregate(**figures)


def classes(counted: Any, keys: Sequence[str], *, with_persons: bool) -> Any:
    """The equivalence classes: records, and distinct persons where they are known."""
    figures = {"size": counted[RECORDS].sum()}
    if with_persons:
        figures["persons"] = counted[PERSON].nunique()
    return counted.group_by(list(keys)).aggregate(**figures)


def risk(class_table: Any, *, thresholds: Sequence[int], with_persons: bool) -> Any:
    """One row about classes: how many, the smallest, the records below each threshold, and the mean prosecutor risk."""
    units = class_table.persons if with_persons else class_table.size
    figures = {
        "classes": class_table.count(),
        "records": class_table.size.sum(),
        "k_records": class_table.size.min(),
        "k": units.min(),
        "unique": class_table.size.sum(where=units == 1),
        "mean": (class_table.size / units).sum(),
    }
    figures |= {f"below_{size}": class_table.size.sum(where=class_table.size < size) for size in thresholds}
    return class_table.aggregate(**figures)


def added(cells: Any, keys: Sequence[str]) -> Any:
    """All that adds up in the cells of a table, over several parts."""
    sums = cells.filter(~cells[WHAT].startswith(LARGEST))
    return sums.group_by([*keys, WHAT]).aggregate(**{AMOUNT: sums[AMOUNT].sum()})


def largest(cells: Any, keys: Sequence[str], *, count: int) -> Any:
    """The largest contributions to each cell, of those that are the largest of their part."""
    import ibis

    contributions = cells.filter(cells[WHAT].startswith(LARGEST))
    window = ibis.window(group_by=[*keys, WHAT], order_by=contributions[AMOUNT].desc())
    ranked = contributions.mutate(rank=ibis.row_number().over(window))
    return ranked.filter(ranked["rank"] < count).drop("rank")
