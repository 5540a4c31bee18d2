"""Who does the work on parts: this process with DuckDB, or a Spark cluster. Both answer with the same Ibis tables."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from anonymizer.engine.errors import EngineError, Finding, InvalidSource, of_an_extra

if TYPE_CHECKING:
    import pyarrow as pa

type Work = Callable[[str, str], pa.Table]
"""What is done with one part: its name and the name of what becomes of it, to a table that says what was found."""

NAME = "of_parts"
_FOUND = re.compile(r"entente-findings (\[.*\]) end-of-findings")


class Runner(Protocol):
    """Does the same work on each part and gives back what was found as one Ibis table."""

    def on_parts(self, parts: Sequence[str], outputs: Sequence[str], work: Work, schema: pa.Schema) -> Any:
        """A context of the Ibis table of all that ``work`` found; the rows are in no order."""
        ...


class InProcess:
    """One part after the other in this process; DuckDB holds what was found, and spills what does not fit.

    Args:
        memory_limit: of DuckDB, as it understands it ("1GB").
        spill: a folder for what does not fit; what was found holds counts and coded values, so it should be sealed or in memory.
            Without one nothing is written, and a limit too small is an error.
    """

    def __init__(self, *, memory_limit: str = "1GB", spill: str | None = None) -> None:
        self._limit = memory_limit
        self._settings = {"memory_limit": memory_limit, "temp_directory": spill or ""}

    @contextmanager
    def on_parts(self, parts: Sequence[str], outputs: Sequence[str], work: Work, schema: pa.Schema) -> Iterator[Any]:
        with of_an_extra("partitioned.not_installed"):
            import duckdb
            import ibis

        connection, size = ibis.duckdb.connect(**self._settings), 0
        try:
            table = connection.create_table(NAME, schema=ibis.Schema.from_pyarrow(schema))
            for part, output in zip(parts, outputs, strict=True):
                rows = work(part, output).cast(schema)
                size += rows.nbytes
                connection.insert(NAME, rows)
            yield table
        except duckdb.OutOfMemoryException as error:
            # Grouping holds what was counted once more, in a hash table that is at most half full.
            facts = {"limit": self._limit, "needed_mb": 3 * size // 2**20 + 64}
            raise InvalidSource(Finding("partitioned.memory", facts=facts)) from error
        finally:
            connection.disconnect()


class Spark:
    """A Spark session of the caller's. A part is a task; one that is lost is done again and gives the same.

    Tasks read and write with pyarrow, so the cluster needs this package and the credentials of the store, and no jars.
    """

    def __init__(self, session: Any) -> None:
        self._session = session

    @contextmanager
    def on_parts(self, parts: Sequence[str], outputs: Sequence[str], work: Work, schema: pa.Schema) -> Iterator[Any]:
        with of_an_extra("partitioned.not_installed"):
            import ibis
            from pyspark import StorageLevel
            from pyspark.sql.pandas.types import from_arrow_schema

        def done(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            for batch in batches:
                for row in batch.to_pylist():
                    yield from _told_apart(work, row["part"], row["output"]).cast(schema).to_batches()

        rows = list(zip(parts, outputs, strict=True))
        with _in_our_words():
            tasks = self._session.createDataFrame(rows, "part string, output string")
            tasks = tasks.repartitionByRange(len(rows), "part")
            frame = tasks.mapInArrow(done, from_arrow_schema(schema)).persist(StorageLevel.DISK_ONLY)
            try:
                frame.createOrReplaceTempView(NAME)
                yield ibis.pyspark.connect(self._session).table(NAME)
            finally:
                self._session.catalog.dropTempView(NAME)
                frame.unpersist()


def _told_apart(work: Work, part: str, output: str) -> pa.Table:
    """What ``work`` found. Its findings cross the border between processes as text: of an error nothing else does."""
    try:
        return work(part, output)
    except EngineError as error:
        findings = json.dumps([finding.to_dict() for finding in error.findings])
        raise RuntimeError(f"entente-findings {findings} end-of-findings") from None


@contextmanager
def _in_our_words() -> Iterator[None]:
    """Errors of Spark as findings: those of a task, or that the cluster is gone."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, Py4JError, ConnectionError) as error:
        match = _FOUND.search(str(error))
        if match is not None:
            raise InvalidSource(*(Finding.from_dict(finding) for finding in json.loads(match.group(1)))) from error
        raise InvalidSource(Finding("partitioned.cluster_lost")) from error
