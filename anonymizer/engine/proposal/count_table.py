"""A recipe for a table of counts: which columns count, which measure, and which tell the cells apart."""

from __future__ import annotations

import re

from anonymizer.engine.profiles.profile import ColumnProfile, TableProfile
from anonymizer.engine.recipe import ColumnRule, Recipe, Search
from anonymizer.engine.recipe.count_table import TableRule

# Whole numbers that tell cells apart rather than count.
_TELLS_APART = re.compile(
    r"(?:^|[\W_])(?:id|no|num|num[eé]ro|number|code|year|ann[eé]e|month|mois|week|semaine|day|jour|date|quarter|trimestre|age|[aâ]ge|"
    r"rank|rang|ward|quartier|level|niveau|hour|heure)(?:$|[\W_])",
    re.IGNORECASE,
)
_MEASURES = re.compile(
    r"(?:^|[\W_])(?:rate|taux|percent|pct|pourcentage|share|part|mean|average|avg|moyenne|median|m[eé]diane|ratio)(?:$|[\W_])|%",
    re.IGNORECASE,
)
_NAMES_PERSONS = ("person_name", "phone", "email", "address", "text")


def propose_table(profile: TableProfile, *, threshold: int = 6, action: str = "hide") -> Recipe | None:
    """A recipe that hides small counts; ``None`` where no column seems to count.

    Whole numbers count, unless their name says that they are codes, dates or shares; numbers with decimals measure. Columns that
    name persons are dropped; all others tell the cells apart and are kept.
    """
    counts = tuple(column.name for column in profile.columns if _counts(column))
    if not counts:
        return None
    measures = tuple(column.name for column in profile.columns if column.name not in counts and _measures(column))
    return Recipe(
        columns={column.name: _rule(column) for column in profile.columns},
        search=Search(method="given"),
        table=TableRule(counts, threshold, measures, action=action),
    )


def _counts(column: ColumnProfile) -> bool:
    whole = column.kind == "integer" and not _names_persons(column)
    return whole and not _TELLS_APART.search(column.name) and not _MEASURES.search(column.name)


def _measures(column: ColumnProfile) -> bool:
    return column.kind == "decimal" or (column.kind in ("integer", "age") and bool(_MEASURES.search(column.name)))


def _rule(column: ColumnProfile) -> ColumnRule:
    if _names_persons(column):
        return ColumnRule("direct-identifier", "drop", kind=column.kind)
    return ColumnRule("other", "drop" if column.kind == "empty" else "keep", kind=column.kind)


def _names_persons(column: ColumnProfile) -> bool:
    return column.kind in _NAMES_PERSONS or (
        column.role == "direct-identifier"
        and column.concept not in (None, "record_id", "service_name")
        and column.identifier != "unique"  # counts of many cells are nearly all different too
    )
