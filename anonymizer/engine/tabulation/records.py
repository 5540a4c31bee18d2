"""What tables take in of their records: one row for each record, or one for all that were counted together elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.table.codes import Coded, Coder, Codes, code_columns
from anonymizer.engine.tabulation.figures import Figure, Parts, parts_of
from anonymizer.engine.tabulation.record_keys import RecordKeys, record_keys
from anonymizer.engine.tabulation.relations import Values

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class Records:
    """The rows behind all tables."""

    dimensions: Mapping[str, Coded]
    """The value of each row in each dimension, with its groups."""
    sizes: Values | None
    """How many records each row stands for; None where each is one."""
    parts: tuple[Parts, ...]
    """What each row adds to each figure."""
    keys: RecordKeys | None = None
    """What each row adds to the key of a cell, where cells are rounded by key."""
    persons: Codes | None = None
    """The person of each row; None where each row is one."""


def dimensions_of(by: Sequence[Sequence[str]]) -> list[str]:
    """The dimensions of all tables, each once."""
    return list(dict.fromkeys(name for table in by for name in table))


def coders_of(by: Sequence[Sequence[str]], figures: Sequence[Figure], grouped: Mapping[str, Hierarchy]) -> list[Coder]:
    """What gives codes to the columns that tables need."""
    names = dimensions_of(by)
    columns = dict.fromkeys([*names, *(figure.column for figure in figures if figure.column)])
    return [Coder(column, grouped.get(column) if column in names else None) for column in columns]


def records_of(
    source: Source,
    by: Sequence[Sequence[str]],
    figures: Sequence[Figure],
    grouped: Mapping[str, Hierarchy],
    *,
    with_keys: bool = False,
    person: str | None = None,
) -> Records:
    """The records of a source, read once; twice with their keys, which are made of all columns.

    Raises:
        UnknownColumn: a column is not in the source.
        InvalidSource: no records, a value that a hierarchy misses, or no numbers where some are needed.
    """
    coders = coders_of(by, figures, grouped)
    if person is not None and person not in (coder.column for coder in coders):
        coders.append(Coder(person))
    coded = code_columns(source, coders)
    names = dimensions_of(by)
    if not len(coded[names[0]].codes):
        raise InvalidSource(Finding("table.no_records"))
    return Records(
        {name: coded[name] for name in names},
        None,
        tuple(parts_of(figure, coded.get(figure.column or "")) for figure in figures),
        record_keys(source) if with_keys else None,
        None if person is None else coded[person].codes,
    )
