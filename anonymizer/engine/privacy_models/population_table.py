"""A population table as a recipe gives it: the path of a file, or rows written into the recipe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, Final

import numpy as np

from anonymizer.engine.classes.tuples import Counts
from anonymizer.engine.errors import EngineError, Finding, InvalidRecipe
from anonymizer.engine.privacy_models.parameters import REQUIRED

COUNT = "count"
_KEYS = ("file", "rows", "count", "columns", "drawn", "rounded_to")
DESIGNS: Final = ("random", "stratified", "systematic")
"""How a table may have been drawn from its population so that who is in it does not depend on what it tells of anyone."""
ROUNDING: Final = 5
"""To multiples of what the counts are taken to be rounded at random, as census counts are, where a recipe does not say."""
MOST_ROUNDED: Final = 1_000


@dataclass(frozen=True, slots=True)
class PopulationTable:
    """Where the population is: a file, or rows; and which of its columns are which."""

    file: str | None = None
    rows: tuple[tuple[tuple[str, str | None], ...], ...] | None = None
    count: str | None = None
    """The column of counts. None: ``count`` where there is one, otherwise each row is a person."""
    columns: tuple[tuple[str, str], ...] | None = None
    """Quasi-identifiers and their names in the population. None: those of the same name."""
    drawn: str | None = None
    """How the table was drawn from this population (``DESIGNS``). None: nobody declares that it is a sample of it."""
    rounded_to: int | None = None
    """To multiples of what the counts are rounded; 1: they are exact."""

    @property
    def most_too_large(self) -> int:
        """How many people fewer than a count says there may be. Counts that are not declared to be behind a sample are taken as they are."""
        return (self.rounded_to or (ROUNDING if self.drawn else 1)) - 1

    def to_dict(self) -> Any:
        """The value of ``population`` in a recipe."""
        if self == PopulationTable(file=self.file):
            return self.file
        values: dict[str, Any] = (
            {"file": self.file} if self.rows is None else {"rows": [dict(row) for row in self.rows]}
        )
        if self.count is not None:
            values["count"] = self.count
        if self.columns is not None:
            values["columns"] = dict(self.columns)
        if self.drawn is not None:
            values["drawn"] = self.drawn
        if self.rounded_to is not None:
            values["rounded_to"] = self.rounded_to
        return values


@dataclass(frozen=True, slots=True)
class PopulationGiven:
    """The key ``population`` of a privacy model."""

    default: Any = REQUIRED
    field: str | None = None

    def read(self, value: Any, *, model: str, key: str, findings: list[Finding]) -> Any:
        table = _table(value)
        if table is None:
            findings.append(Finding("recipe.model_population", facts={"model": model}))
        return table

    def schema(self) -> dict[str, Any]:
        return {"$ref": "#/$defs/population"}


@dataclass(frozen=True, slots=True)
class ReadPopulation:
    """The columns of a population, by the quasi-identifiers' names, and the people of each row: of rounded counts, so many at least."""

    columns: Mapping[str, Sequence[str | None]]
    counts: Counts


def read_population(
    population_table: PopulationTable, quasi_identifiers: Sequence[str], *, folder: FilePath | None
) -> ReadPopulation:
    """The population's table.

    Raises:
        InvalidRecipe: it cannot be opened, a column is absent, or a count is none.
    """
    table = _rows(population_table) if population_table.rows is not None else _file(str(population_table.file), folder)
    count = population_table.count or (COUNT if COUNT in table else None)
    names = dict(
        population_table.columns or ((name, name) for name in quasi_identifiers if name in table and name != count)
    )
    findings = [Finding("population.not_quasi_identifier", name) for name in names if name not in quasi_identifiers]
    wanted = [*names.values(), *([count] if count else [])]
    findings += [Finding("population.column_unknown", name) for name in wanted if name not in table]
    if not names and not findings:
        findings.append(Finding("population.no_columns", facts={"columns": ", ".join(quasi_identifiers)}))
    if findings:
        raise InvalidRecipe(*findings)
    length = len(next(iter(table.values()), ()))
    counts = np.ones(length, np.int64) if count is None else _counts(table[count], count)
    counts = counts if count is None else np.maximum(counts - population_table.most_too_large, 0)
    return ReadPopulation({name: table[theirs] for name, theirs in names.items()}, counts)


def _table(value: Any) -> PopulationTable | None:
    if isinstance(value, str) and value:
        return PopulationTable(file=value)
    if not isinstance(value, Mapping) or any(key not in _KEYS for key in value):
        return None
    file, rows, count, columns, drawn, rounded_to = (value.get(key) for key in _KEYS)
    is_named = isinstance(file, str) and file and rows is None
    is_written = file is None and isinstance(rows, list) and rows and all(isinstance(row, Mapping) for row in rows)
    right_count = count is None or isinstance(count, str)
    right_columns = columns is None or (isinstance(columns, Mapping) and columns)
    right_sample = (drawn is None or drawn in DESIGNS) and (rounded_to is None or _is_rounding(rounded_to))
    if not (is_named or is_written) or not right_count or not right_columns or not right_sample:
        return None
    written = None if rows is None else tuple(tuple((str(k), _text(v)) for k, v in row.items()) for row in rows)
    named = None if columns is None else tuple((str(name), str(theirs)) for name, theirs in columns.items())
    return PopulationTable(file, written, count, named, drawn, rounded_to)


def _is_rounding(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_ROUNDED


def _text(value: Any) -> str | None:
    return None if value is None else str(value).strip() or None


def _rows(population_table: PopulationTable) -> dict[str, list[str | None]]:
    rows = [dict(row) for row in population_table.rows or ()]
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: [row.get(name) for row in rows] for name in names}


def _file(name: str, folder: FilePath | None) -> dict[str, list[str | None]]:
    from anonymizer.engine.table.readers import open_source

    if folder is None:
        raise InvalidRecipe(Finding("population.file_not_allowed"))
    path = folder / name  # an absolute path stays what it is
    try:
        with path.open("rb") as file:
            source = open_source(file, filename=path.name)
            columns: dict[str, list[str | None]] = {column: [] for column in source.columns}
            for batch in source.batches(list(source.columns)):
                for column, values in columns.items():
                    values += [_text(value) for value in batch.column(column).to_pylist()]
    except OSError as error:
        raise InvalidRecipe(Finding("population.file_missing", facts={"file": path.name})) from error
    except EngineError as error:
        raise InvalidRecipe(Finding("population.unreadable", facts={"file": path.name}), *error.findings) from error
    return columns


def _counts(values: Sequence[str | None], column: str) -> Counts:
    """Whole numbers from 0; a blank is nobody."""
    numbers, wrong = [], []
    for row, value in enumerate(values, 2):
        number = 0 if value is None else int(value) if value.isascii() and value.isdecimal() else -1
        numbers.append(number)
        if number < 0:
            wrong.append(row)
    if wrong:
        facts = {"records": len(wrong), "rows": wrong[:5]}
        raise InvalidRecipe(Finding("population.not_a_count", column, wrong[0], facts))
    return np.array(numbers, np.int64)
