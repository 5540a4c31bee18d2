"""The figures of a certificate, counted again from the rows themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from anonymizer.engine import Recipe, measure, open_source
from anonymizer.engine.reading.choices import ReadingChoices

if TYPE_CHECKING:
    from anonymizer.engine.reading import Source

_DIGITS: Final = 9  # figures are compared to so many decimals: sums in another order differ in the last ones
_READABLE: Final = ("data.parquet", "data.csv")
_AS_WRITTEN: Final = ReadingChoices(header_row=1, header_rows=1, drop_totals=False, encoding="utf-8", delimiter=",")


class NotCountable(Exception):
    """No file holds the rows in a form that can be counted."""


def recounted(
    folder: Path, manifest: Mapping[str, Any], certificate: Mapping[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    """Name, stated and recounted value of each figure that rows can tell, for every file of rows."""
    names = [each["name"] for each in manifest["files"] if each["name"] in _READABLE]
    if not names:
        raise NotCountable
    spec, several = manifest["recipe"]["spec"], len(names) > 1
    for name in names:
        with (folder / name).open("rb") as file:
            source = open_source(file, filename=name, choices=_AS_WRITTEN if name.endswith(".csv") else None)
            count = _counts if spec.get("table") else _classes
            for figure, said, found in count(source, spec, certificate):
                yield (f"{figure} ({name})" if several else figure), said, found


def _classes(source: Source, spec: Mapping[str, Any], certificate: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    kept = set(source.columns)
    rules = {name: rule for name, rule in spec["columns"].items() if name in kept}
    quasi = [name for name, rule in rules.items() if rule["role"] == "quasi-identifier"]
    if certificate.get(
        "knowledge"
    ):  # since then, everything counts that leaves and of which nobody states the contrary
        quasi = [name for name in Recipe.from_dict(spec).quasi_identifiers if name in kept]
        yield "counted", sorted(certificate["knowledge"]["counted"]), sorted(quasi)
    sensitive = [name for name, rule in rules.items() if rule["role"] == "sensitive"]
    report = measure(source, quasi_identifiers=quasi, sensitive=sensitive)
    yield "records", certificate["done"]["records"], report.records
    yield "k_records", certificate["thresholds"]["k_records"], report.k_records
    for column, said in certificate["risk"]["inference"].items():
        found = report.sensitive[column]
        yield f"l {column}", said["distinct_l"], found.distinct_l
        yield f"t {column}", round(said["t"], _DIGITS), round(found.t, _DIGITS)


def _counts(source: Source, spec: Mapping[str, Any], certificate: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    threshold = certificate["thresholds"]["smallest_cell"]
    shown = 0
    for batch in source.batches(list(spec["table"]["counts"])):
        for column in batch.columns:
            for cell in column.to_pylist():
                digits = re.sub(r"\D", "", cell or "")
                shown += bool(digits) and 0 < int(digits) < threshold
    yield "counts_below_threshold", 0, shown
