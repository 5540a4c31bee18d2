"""What was written, counted again by other means: a plain GROUP BY of DuckDB over the file, which knows nothing of the search.

A run whose figures are not those of its file has gone wrong, whatever its report says.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anonymizer.engine.errors import EngineError, Finding, of_an_extra
from anonymizer.engine.hierarchies.base import ANY

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source
    from anonymizer.engine.transformation.candidate import Candidate


class OutputMismatch(EngineError):
    """The file that was written does not have the figures that were reported."""


@dataclass(frozen=True, slots=True)
class Recount:
    """The figures of a written table. Records that show ``*`` only are suppressed, unless all do."""

    records: int
    suppressed: int
    classes: int
    k_records: int
    k_persons: int | None


def require_file(candidate: Candidate, path: Path) -> Recount:
    """The figures of the CSV or Parquet file that a candidate was written to.

    Raises:
        OutputMismatch: they are not those of the candidate.
        NotInstalled: DuckDB is absent, and nothing was counted.
    """
    columns = {f"c{number}": "VARCHAR" for number in range(len(candidate.columns))}
    with _connected() as connection, path.open("rb") as file:
        # Not by its name, which DuckDB takes for a pattern, and refuses where it is not UTF-8. Windows has no other.
        place = f"/dev/fd/{file.fileno()}" if os.name == "posix" else str(path)
        if path.suffix.lower() == ".parquet":
            table = connection.read_parquet(place)
        else:
            table = connection.read_csv(
                place, header=True, sep=",", quotechar='"', escapechar='"', auto_detect=False, parallel=False,
                columns=columns, max_line_size=64 * 2**20,
            )  # fmt: skip
        table.create_view("given")
        return _required(candidate, connection, lambda: None)


def require_source(candidate: Candidate, written: Source) -> Recount:
    """The same for a file that only its reader can open, because it is sealed.

    Raises:
        OutputMismatch: its figures are not those of the candidate.
        NotInstalled: DuckDB is absent, and nothing was counted.
    """
    import pyarrow as pa

    schema = pa.schema([(f"c{number}", pa.string()) for number in range(len(candidate.columns))])
    with _connected() as connection:

        def read() -> None:
            reader = pa.RecordBatchReader.from_batches(schema, _renamed(written, candidate.columns, schema))
            connection.register("given", reader)

        read()
        return _required(candidate, connection, read)


def _required(candidate: Candidate, connection: duckdb.DuckDBPyConnection, again: Callable[[], None]) -> Recount:
    """The figures; ``again`` lets a table be read once more that can only be read from its beginning."""
    place = {name: f"c{number}" for number, name in enumerate(candidate.columns)}
    quasi = [place[name] for name in candidate.recipe.quasi_identifiers if name in place]
    person = candidate.recipe.person
    rule = None if person is None else candidate.recipe.columns[person]
    person_column = place.get(person or "") if rule is not None and rule.treatment in ("keep", "pseudonym") else None
    after, shown = candidate.after, candidate.recipe.suppression.rows == "keep"
    traces = after.traces
    if traces is not None and traces.renewed_units:
        person_column = None  # the file shows more codes than there are persons
    counts = _counted(connection, list(place.values()), quasi, person_column)
    expected = {
        "records": candidate.record_count,
        "suppressed": candidate.suppressed_records if shown and quasi else 0,
        "k_records": after.k_records,
        **({} if person_column is None else {"k_persons": after.k_persons}),
    }
    if not candidate.record_count:
        return counts
    wrong = {name: (value, getattr(counts, name)) for name, value in expected.items() if value != getattr(counts, name)}
    if traces is not None and len(traces.columns) == 1 and quasi:
        again()
        smallest = _smallest_trace(connection, list(place.values()), quasi, place[traces.columns[0]])
        # Persons of whom several rows bear codes of their own are counted once by the engine, and once for each code here.
        if smallest is not None and (smallest < traces.k or (not traces.renewed_units and smallest != traces.k)):
            wrong["traces"] = (traces.k, smallest)
    if wrong:
        raise OutputMismatch(
            *(
                Finding("output.mismatch", facts={"figure": name, "reported": reported, "counted": counted})
                for name, (reported, counted) in wrong.items()
            )
        )
    return counts


def _counted(
    connection: duckdb.DuckDBPyConnection, columns: Sequence[str], quasi: Sequence[str], person: str | None
) -> Recount:
    starred = " AND ".join(f"{column} IS NOT DISTINCT FROM '{ANY}'" for column in quasi) or "false"
    # A blank person is a person of its own, as nobody knows whose record it is.
    persons = "NULL" if person is None else f"count(DISTINCT {person}) + count(*) FILTER ({person} IS NULL)"
    keys = ", ".join(["true", *quasi])
    # Columns by place and not by name: DuckDB takes "Age" and "age" for one.
    (row,) = connection.execute(
        f"""
        WITH written AS (FROM given AS told({", ".join(columns)})), classes AS (
            SELECT count(*) AS records, {persons} AS persons, {starred} AS starred FROM written GROUP BY {keys}
        )
        SELECT sum(records), sum(records) FILTER (starred), count(*) FILTER (NOT starred),
               min(records) FILTER (NOT starred), min(persons) FILTER (NOT starred), min(records), min(persons)
        FROM classes
        """,  # noqa: S608 - column names of our own making
    ).fetchall()  # to the end: the table may have to be read once more
    records, suppressed, classes, k_records, k_persons, least, least_persons = row
    if records and not classes:  # every record shows the same
        suppressed, classes, k_records, k_persons = 0, 1, least, least_persons
    return Recount(int(records or 0), int(suppressed or 0), int(classes or 0), int(k_records or 0), k_persons)


def _smallest_trace(
    connection: duckdb.DuckDBPyConnection, columns: Sequence[str], quasi: Sequence[str], link: str
) -> int | None:
    """How many codes share the rarest trace: the rows that bear one code, each as often as it occurs. None where no row shows any."""
    starred = " AND ".join(f"{column} IS NOT DISTINCT FROM '{ANY}'" for column in quasi)
    ((smallest,),) = connection.execute(
        f"""
        WITH numbered AS (FROM (FROM given AS told({", ".join(columns)})) SELECT *, row_number() OVER () AS place),
        points AS (
            SELECT coalesce({link}, 'record ' || place) AS code, CASE WHEN {starred} THEN 0 ELSE hash({", ".join(quasi)}) END AS point
            FROM numbered
        ), traces AS (SELECT list_sort(list(point)) AS trace FROM points GROUP BY code HAVING max(point) > 0)
        SELECT min(units) FROM (SELECT count(*) AS units FROM traces GROUP BY trace)
        """,  # noqa: S608 - column names of our own making
    ).fetchall()
    return None if smallest is None else int(smallest)


def _renamed(written: Source, columns: Sequence[str], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    for batch in written.batches(columns):
        yield pa.RecordBatch.from_arrays(batch.columns, schema=schema)


def _connected() -> Any:
    """A database in memory that spills nothing to disk."""
    with of_an_extra("recount.not_installed"):
        import duckdb

    return duckdb.connect(config={"temp_directory": ""})
