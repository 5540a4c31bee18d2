"""Whether a folder is a package of the standard: each fault once, with its column, how many rows have it, and the first of them."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from anonymizer.engine.errors import Finding
from anonymizer.engine.profiles.headers import concept_of
from entente.need.descriptor import DESCRIPTOR
from entente.need.errors import InvalidPackage
from entente.need.standard import OWN_PREFIX, SUPPRESSED, TABLES, Field, Table, standard

_LONGEST_CELL: Final = 1_000_000  # characters


class _Faults:
    """Faults of a table by code and column, with how many rows have each and the first of them."""

    def __init__(self, table: str) -> None:
        self._table, self._first, self._count = table, dict[tuple[str, str], int](), Counter[tuple[str, str]]()

    def add(self, code: str, column: str, row: int) -> None:
        self._first.setdefault((code, column), row)
        self._count[code, column] += 1

    def findings(self) -> Iterator[Finding]:
        for (code, column), row in self._first.items():
            yield Finding(code, column, row, {"table": self._table, "count": self._count[code, column]})


def validate(folder: Path) -> list[Finding]:
    """What is wrong with a package; nothing where it is one.

    Raises:
        InvalidPackage: there is none, or of another version.
    """
    described = _descriptor(folder)
    if described.get("need:version") != (version := standard().version):
        raise InvalidPackage(Finding("need.other_version", facts={"known": version}))
    contacts = set[str]()
    findings = list[Finding]()
    for name in TABLES:
        findings += _validated(folder / f"{name}.csv", standard().tables[name], contacts)
    return findings


def _descriptor(folder: Path) -> Mapping[str, Any]:
    try:
        described = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InvalidPackage(Finding("need.no_descriptor", facts={"file": DESCRIPTOR})) from error
    if not isinstance(described, dict):
        raise InvalidPackage(Finding("need.no_descriptor", facts={"file": DESCRIPTOR}))
    return described


def _validated(path: Path, table: Table, contacts: set[str]) -> Iterator[Finding]:
    """Faults of one table. ``contacts`` are filled by the first table and looked up by the second."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            columns = next(reader, [])
            yield from _columns(columns, table)
            if len(set(columns)) == len(columns) and set(table.key) <= set(columns):
                yield from _rows(reader, columns, table, contacts)
    except OSError:
        yield Finding("need.no_table", facts={"file": path.name})
    except UnicodeDecodeError:
        yield Finding("need.not_utf8", facts={"file": path.name})
    except csv.Error:
        yield Finding("need.not_csv", facts={"file": path.name})


def _columns(columns: list[str], table: Table) -> Iterator[Finding]:
    facts = {"table": table.name}
    for name, times in Counter(columns).items():
        if times > 1:
            yield Finding("need.column_twice", name, facts=facts)
    for name, field in table.fields.items():
        if field.required and name not in columns:
            yield Finding("need.column_missing", name, facts=facts)
    for name in columns:
        if name in table.fields:
            continue
        if not name.startswith(OWN_PREFIX):
            yield Finding("need.column_unknown", name, facts=facts | {"prefix": OWN_PREFIX})
        if names_somebody(name.removeprefix(OWN_PREFIX)):
            yield Finding("need.column_names_somebody", name, facts=facts)


def names_somebody(column: str) -> bool:
    """Whether a column of this name would say who somebody is: such columns have no place in a package."""
    concept = concept_of(column)
    return concept is not None and concept.role == "direct-identifier"


def _rows(reader: Iterator[list[str]], columns: list[str], table: Table, contacts: set[str]) -> Iterator[Finding]:
    faults, keys = _Faults(table.name), set[tuple[str, ...]]()
    fields = [(place, table.fields[name]) for place, name in enumerate(columns) if name in table.fields]
    places = [columns.index(name) for name in table.key]
    allowed: dict[str, dict[str, bool]] = {field.name: {} for _, field in fields}
    for row, cells in enumerate(reader, start=2):
        if len(cells) != len(columns):
            faults.add("need.row_length", columns[0], row)
            continue
        for place, field in fields:
            _cell(cells[place].strip(), field, allowed[field.name], row, faults)
        key = tuple(cells[place].strip() for place in places)
        if key in keys:
            faults.add("need.key_twice", table.key[-1], row)
        keys.add(key)
        if table.name == TABLES[0]:
            contacts.add(key[0])
        elif key[0] not in contacts:
            faults.add("need.contact_unknown", table.key[0], row)
    yield from faults.findings()


def _cell(value: str, field: Field, allowed: dict[str, bool], row: int, faults: _Faults) -> None:
    if not value:
        if field.required:
            faults.add("need.value_missing", field.name, row)
        return
    if value not in allowed:
        if len(allowed) > 100_000:  # a column of keys: no memory of its values is needed
            allowed.clear()
        allowed[value] = field.allows(value)
    if not allowed[value]:
        star = value == SUPPRESSED
        code = "need.star" if star else "need.code_unknown" if field.codes else "need.form"
        faults.add(code, field.name, row)
