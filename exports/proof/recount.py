"""The figures of a certificate, counted again from the rows themselves."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from anonymizer.engine import Recipe, arrow_source, measure
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.table.readers.choices import ReadingChoices
from anonymizer.engine.table.readers.confinement import confined_source

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import pyarrow as pa

    from anonymizer.engine.table.readers import Source
    from exports.proof.files import ReleaseFiles

_DIGITS: Final = 9  # figures are compared to so many decimals: sums in another order differ in the last ones
_READABLE: Final = ("data.parquet", "data.csv")
_AS_WRITTEN: Final = ReadingChoices(
    header_row=1, header_rows=1, drop_totals=False, drop_blank_records=False, encoding="utf-8", delimiter=","
)


class NotCountable(Exception):
    """No file holds the rows in a form that can be counted."""


def recounted(
    files: ReleaseFiles, manifest: Mapping[str, Any], certificate: Mapping[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    """Name, stated and recounted value of each figure that rows can tell, for every file of rows."""
    names = [file["name"] for file in manifest["files"] if file["name"] in _READABLE]
    if not names:
        raise NotCountable
    spec, several = manifest["recipe"]["spec"], len(names) > 1
    stay = _rows_stay(spec) and certificate["done"]["suppressed_records"] > 0
    for name in names:
        choices = _AS_WRITTEN if name.endswith(".csv") else None
        with files.open(name) as file, confined_source(file, filename=name, choices=choices) as opened:
            source: Source = opened
            if name.endswith(".csv") and len(source.columns) == 1:
                source = _lone_column(files, name)
            if stay and name.endswith(".parquet"):
                source = _Starred(source, _typed_columns(files, name))
            count = _counts if spec.get("table") else _classes
            for figure, stated, counted in count(source, spec, certificate):
                yield (f"{figure} ({name})" if several else figure), stated, counted


def not_countable(manifest: Mapping[str, Any], certificate: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Name and stated value of each figure that rows cannot tell, by the rule of the certificate's version."""
    persons = certificate["thresholds"]["k_persons"]
    if persons is not None:
        yield "k_persons", persons
    if not _tells_t(manifest["recipe"]["spec"], certificate):
        for column, stated in certificate["risk"]["inference"].items():
            yield f"t {column}", stated["t"]


def _tells_t(spec: Mapping[str, Any], certificate: Mapping[str, Any]) -> bool:
    """Version 1 compared each group with the table before rows were removed; whoever has the others only cannot do that."""
    match certificate["version"]:
        case 1:
            return not certificate["done"]["suppressed_records"] or _rows_stay(spec)
        case 2:
            return True
    raise NotCountable  # a later rule than this program knows


def _rows_stay(spec: Mapping[str, Any]) -> bool:
    return bool(spec.get("suppression", {}).get("rows", "keep") == "keep")


def _classes(source: Source, spec: Mapping[str, Any], certificate: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    columns = set(source.columns)
    rules = {name: rule for name, rule in spec["columns"].items() if name in columns}
    quasi = [name for name, rule in rules.items() if rule["role"] == "quasi-identifier"]
    if certificate.get("knowledge"):
        # Since then, everything counts that leaves and of which nobody states the contrary.
        quasi = [name for name in Recipe.from_dict(spec).quasi_identifiers if name in columns]
        yield "counted", sorted(certificate["knowledge"]["counted"]), sorted(quasi)
    sensitive = [name for name, rule in rules.items() if rule["role"] == "sensitive"]
    report = measure(source, quasi_identifiers=quasi, sensitive=sensitive)
    yield "records", certificate["done"]["records"], report.records
    yield "k_records", certificate["thresholds"]["k_records"], report.k_records
    for column, stated in certificate["risk"]["inference"].items():
        measured = report.sensitive[column]
        yield f"l {column}", stated["distinct_l"], measured.distinct_l
        if _tells_t(spec, certificate):
            yield f"t {column}", round(stated["t"], _DIGITS), round(measured.t, _DIGITS)


def _lone_column(files: ReleaseFiles, name: str) -> Source:
    """A CSV file of one column as it was written: a record that is blank is a line of ``""``, which other readers skip."""
    import pyarrow as pa

    with files.open(name) as raw, io.TextIOWrapper(raw, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        (column,) = next(rows)
        cells = [(row[0] if row else "") or None for row in rows]
    return arrow_source(pa.table({column: pa.array(cells, pa.string())}))


def _typed_columns(files: ReleaseFiles, name: str) -> frozenset[str]:
    """The columns of a Parquet file that are no text."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with files.open(name) as file:
        schema = pq.read_schema(file)
    return frozenset(field.name for field in schema if not pa.types.is_string(field.type))


class _Starred:
    """A table whose suppressed rows stay. A typed column of Parquet shows their ``*`` as missing; such a column has no other blanks."""

    def __init__(self, source: Source, typed: Collection[str]) -> None:
        self._source, self._typed = source, typed
        self.columns, self.reading, self.record_count = source.columns, source.reading, source.record_count

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        for batch in self._source.batches(columns):
            for place, name in enumerate(batch.schema.names):
                if name in self._typed:
                    batch = batch.set_column(place, name, batch.column(name).fill_null(ANY))  # noqa: PLW2901
            yield batch


def _counts(source: Source, spec: Mapping[str, Any], certificate: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    threshold = certificate["thresholds"]["smallest_cell"]
    shown = 0
    for batch in source.batches(list(spec["table"]["counts"])):
        for column in batch.columns:
            for cell in column.to_pylist():
                digits = re.sub(r"\D", "", cell or "")
                shown += bool(digits) and 0 < int(digits) < threshold
    yield "counts_below_threshold", 0, shown
