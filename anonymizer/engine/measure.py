"""Measure the re-identification risk of any table, whoever made it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.classes import Classes, Mask
from anonymizer.engine.coding import Coded, Coder, code_columns, persons_apart
from anonymizer.engine.collapsing import Collapsed, collapse
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.risk import THRESHOLDS, RiskReport, risk_report

if TYPE_CHECKING:
    from anonymizer.engine.reading import Source


def measure(
    source: Source,
    *,
    quasi_identifiers: Sequence[str],
    sensitive: Sequence[str] = (),
    person: str | None = None,
    thresholds: Sequence[int] = THRESHOLDS,
) -> RiskReport:
    """The risk of a table as it stands.

    A missing value is a value of its own: two blanks fall in the same class, and so do two missing sensitive values. A blank
    person id is a person of its own. A record whose quasi-identifiers are all ``*`` is suppressed and stands in no class,
    unless every record is like that.

    Args:
        source: the table. Read once.
        quasi_identifiers: columns that an attacker may know.
        sensitive: columns whose diversity within classes is measured.
        person: the column that says whose record it is, if any.
        thresholds: sizes below which records and persons are counted.

    Raises:
        UnknownColumn: a column is not in the table.
    """
    quasi = tuple(dict.fromkeys(quasi_identifiers))
    named = dict.fromkeys((*quasi, *sensitive, *([person] if person else [])))
    coded = code_columns(source, [Coder(column) for column in named])
    records = len(next(iter(coded.values())).codes) if coded else count_records(source)
    table = collapse(
        [coded[column].codes for column in quasi],
        [coded[column].size for column in quasi],
        records=records,
        persons=persons_apart(coded[person]) if person else None,
        sensitive={column: (coded[column].codes, coded[column].size) for column in sensitive},
    )
    classes = Classes(table, np.arange(len(table.counts)), len(table.counts))
    suppressed = _all_starred(table, [coded[column] for column in quasi])
    return risk_report(classes, quasi_identifiers=quasi, suppressed=suppressed, thresholds=thresholds)


def count_records(source: Source) -> int:
    """The number of records, counted where it is not known."""
    known = source.record_count
    return sum(batch.num_rows for batch in source.batches(source.columns[:1])) if known is None else known


def _all_starred(table: Collapsed, columns: Sequence[Coded]) -> Mask | None:
    """Tuples that show nothing but ``*``, where there are others."""
    starred = np.ones(len(table.counts), bool)
    for coded, codes in zip(columns, table.tuples, strict=True):
        stars = np.array([path == (ANY,) for path in coded.paths], bool)
        starred &= stars[codes] if len(stars) else False
    return None if starred.all() else starred
