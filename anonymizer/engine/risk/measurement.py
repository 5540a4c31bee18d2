"""Measure the re-identification risk of any table, whoever made it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import ladder
from anonymizer.engine.classes.tuples import collapse
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.privacy_models import Facts
from anonymizer.engine.privacy_models.population import Population, PopulationTable, placed_population
from anonymizer.engine.risk import (
    THRESHOLDS,
    EverythingKnown,
    RiskReport,
    everything_known,
    k_by_known_columns,
    population_uniques,
    risk_report,
    special_uniques,
    traces_of,
)
from anonymizer.engine.risk.class_sizes import report_of_sizes
from anonymizer.engine.risk.linked_rows import NO_POINT
from anonymizer.engine.table.codes import Coded, Coder, Codes, code_columns, persons_apart

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


def measure(
    source: Source,
    *,
    quasi_identifiers: Sequence[str],
    sensitive: Sequence[str] = (),
    person: str | None = None,
    thresholds: Sequence[int] = THRESHOLDS,
    population: PopulationTable | None = None,
    folder: Path | None = None,
    sampling_fraction: float | None = None,
    special: bool = False,
) -> RiskReport:
    """The risk of a table as it stands.

    Where the table names the person of each record, k also asks who shares all of her records: whoever holds the table can link them.

    A missing value is a value of its own: two blanks fall in the same class, and so do two missing sensitive values. A blank
    person id is a person of its own. A record whose quasi-identifiers are all ``*`` is suppressed and stands in no class,
    unless every record is like that.

    Args:
        source: the table. Read once.
        quasi_identifiers: columns that an attacker may know.
        sensitive: columns whose diversity within classes is measured.
        person: the column that says whose record it is, if any.
        thresholds: sizes below which records and persons are counted.
        population: the people of whom the table is a part, with values as the table shows them.
        folder: where the path of the population begins.
        sampling_fraction: how much of the population the table is, 0 to 1; how many are unique among all people is then
            estimated. A population says so by itself.
        special: whether to look for the few columns that make records unique, for k by the number of columns known, and for k if
            every column but the person were known.

    Raises:
        UnknownColumn: a column is not in the table.
        InvalidRecipe: the population cannot be read or has nothing to do with the table, or the fraction is none.
    """
    quasi = tuple(dict.fromkeys(quasi_identifiers))
    if not sensitive and person is None and population is None and sampling_fraction is None and not special:
        return _measured_by_sizes(source, quasi, thresholds)
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
    classes = Classes(table, np.arange(len(table.counts)), len(table.counts), node=(0,) * len(quasi))
    suppressed = _starred([coded[column] for column in quasi], table.tuples, len(table.counts))
    placed = None if population is None else _placed(population, quasi, [coded[column] for column in quasi], folder)
    report = risk_report(
        classes,
        quasi_identifiers=quasi,
        suppressed=suppressed,
        thresholds=thresholds,
        population=placed,
        values={column: coded[column].spellings for column in sensitive},
    )
    if person is not None and records:
        points = table.tuple_of.astype(np.int64)
        if suppressed is not None:
            points[suppressed[table.tuple_of]] = NO_POINT
        links = {person: persons_apart(coded[person])[0]}
        report = replace(report, traces=traces_of(links, points, k=None, renewable=False)[0])
    sizes = classes.persons if suppressed is None else classes.persons[~suppressed]
    people = _people(int(sizes.sum()), placed, sampling_fraction)
    return replace(
        report,
        population_uniques=None if people is None else population_uniques(sizes, people=people),
        special_uniques=special_uniques(table, columns=quasi, suppressed=suppressed) if special else None,
        k_by_known_columns=k_by_known_columns(table, width=len(quasi), suppressed=suppressed) if special else None,
        everything_known=_everything_known(source, person, coded) if special else None,
    )


def _everything_known(source: Source, person: str | None, coded: Mapping[str, Coded]) -> EverythingKnown:
    columns = [name for name in source.columns if name != person]
    persons = None if person is None else persons_apart(coded[person])[0]
    return everything_known(source.batches(columns) if columns else (), columns, persons=persons)


def _measured_by_sizes(source: Source, quasi: tuple[str, ...], thresholds: Sequence[int]) -> RiskReport:
    """The same report where only records are counted, at a fraction of the memory."""
    coded = code_columns(source, [Coder(column, is_compact=True) for column in quasi])
    columns = [coded[column] for column in quasi]
    records = len(columns[0].codes) if columns else count_records(source)
    codes = [column.codes for column in columns]
    return report_of_sizes(
        codes,
        [column.size for column in columns],
        records=records,
        quasi_identifiers=quasi,
        suppressed=_starred(columns, codes, records),
        thresholds=thresholds,
    )


def _placed(
    population: PopulationTable, quasi: Sequence[str], columns: Sequence[Coded], folder: Path | None
) -> Population:
    facts = Facts(
        quasi_identifiers=tuple(quasi),
        paths=tuple(column.paths for column in columns),
        levels=((0,),) * len(quasi),
        ladders=tuple(ladder(column.paths, None, [0]) for column in columns),
        folder=folder,
    )
    return placed_population(population, facts)


def _people(sample: int, population: Population | None, sampling_fraction: float | None) -> int | None:
    if sampling_fraction is not None:
        if not 0 < sampling_fraction <= 1:
            raise InvalidRecipe(Finding("population.sampling_fraction"))
        return round(sample / sampling_fraction)
    return None if population is None else int(population.counts.sum())


def count_records(source: Source) -> int:
    """The number of records, counted where it is not known."""
    known = source.record_count
    return sum(batch.num_rows for batch in source.batches(source.columns[:1])) if known is None else known


def _starred(columns: Sequence[Coded], codes: Sequence[Codes], length: int) -> Mask | None:
    """Entries that show nothing but ``*``, where there are others."""
    starred = np.ones(length, bool)
    for coded, of_column in zip(columns, codes, strict=True):
        star = coded.paths.index((ANY,)) if (ANY,) in coded.paths else -1
        starred &= of_column == star
    return None if starred.all() or not starred.any() else starred
