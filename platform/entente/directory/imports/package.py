"""Tabular data packages of HSDS 3 and of its older versions: a folder of CSV files, zipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final

from entente.core.errors import Finding, Invalid
from entente.core.foreign import foreign_document
from entente.directory.imports import withholding
from entente.directory.imports.archive import ROWS, UNREAD, rows_in, tables_in
from entente.directory.imports.capacities import TABLES_BESIDE, put_capacities
from entente.directory.imports.field_table import ROWS as EVERY_ROW
from entente.directory.imports.language_columns import base_of, translated_name
from entente.directory.imports.old_packages import (
    OLD_TABLES,
    PACKED,
    eligibility_of,
    is_old,
    own_names,
    packed_rows,
    renewed_row,
)
from entente.directory.imports.private_places import withhold_place
from entente.directory.imports.rows import LIMITS, Oddities, Row, Tables
from entente.directory.imports.rules import NEVER
from entente.directory.models import CAPACITY, OWN_FIELDS, TABLES

ENTITIES: Final = frozenset({"organization", "program", "service", "location", "taxonomy", "taxonomy_term"})
"""Tables whose rows others name: a number that stands there twice leads to nothing that is sure."""


def fields_of(table: str) -> dict[str, Any]:
    """The standard's fields of a table -> the model's field. Keys stand under the standard's ``<table>_id``."""
    fields: dict[str, Any] = {}
    for field in TABLES[table]._meta.concrete_fields:
        if field.name not in OWN_FIELDS:
            name = field.attname if field.is_relation else (field.db_column or field.name)
            fields[name] = field
    return fields


def taken_fields(table: str) -> dict[str, Any]:
    """The same, with the fields of our own that a file may fill."""
    own = CAPACITY if table == "service" else ()
    return fields_of(table) | {name: TABLES[table]._meta.get_field(name) for name in own}


class Package:
    """The tables of a package by their names, read by another process."""

    def __init__(
        self,
        tables: Collection[str],
        rows: Callable[[str], Iterator[tuple[int, dict[str, str]]]],
        unread: Callable[[], Iterable[tuple[str, int]]] = tuple,
    ) -> None:
        by_language = {stem: of for stem in tables if (of := _of_another_language(stem))}
        self.tables, self._rows, self.unread = set(tables) - set(by_language), rows, unread
        self._translated = [(table, language, stem) for stem, (table, language) in sorted(by_language.items())]
        self.unmatched: Counter[str] = Counter()
        """Tables in another language -> how many of their rows name no row of the table itself."""
        """``rows`` gives those of a table with their number, as texts; ``unread`` the other files and how many rows each has."""
        if not (self.tables & set(TABLES) or self.tables & set(OLD_TABLES)):
            raise Invalid(Finding("directory.not_a_package"))

    def rows(self, table: str) -> Iterator[tuple[int, dict[str, str]]]:
        """The rows of a table with their number, and beside their texts, as ``name@fr``, those of a file in another language."""
        others = [(stem, language, self._by_key(stem)) for own, language, stem in self._translated if own == table]
        # The first row shows which columns there are: each has them all, also where it has no text in that language.
        columns = [
            {name for texts in by_key.values() for name in texts if not name.endswith("id")} for *_, by_key in others
        ]
        for number, values in self._rows(table):
            for (_stem, language, by_key), names in zip(others, columns, strict=True):
                texts = by_key.pop(_key_of(values), {})
                values |= {f"{name}@{language}": texts.get(name, "") for name in sorted(names)}
            yield number, values
        for stem, _language, by_key in others:
            self.unmatched[stem] = len(by_key)

    def _by_key(self, stem: str) -> dict[str, dict[str, str]]:
        return {_key_of(values): values for _number, values in self._rows(stem)}

    @property
    def is_old(self) -> bool:
        """It is older than HSDS 3."""
        return is_old(self.tables - set(TABLES_BESIDE), TABLES)


@contextmanager
def opened(place: BinaryIO | Path, *, encoding: str = "") -> Iterator[Package]:
    """The package in a zip, or in a folder; its texts in this encoding, or in those that they seem to be in.

    Raises:
        Invalid: it is none, or exceeds a limit; of rows also while they are read.
    """
    names = list(dict.fromkeys((*TABLES, *OLD_TABLES, *TABLES_BESIDE)))
    known = [*names, *(f"{name}{mark}{language}" for name in names for mark in "_-." for language in ("fr", "en"))]
    if isinstance(place, Path) and place.is_dir():
        paths = {path.stem: path for path in sorted(place.glob("*.csv"))}
        others = [name for name in paths if name not in known]
        yield Package(
            set(paths) & set(known),
            lambda table: _rows_of(paths[table], encoding),
            lambda: ((name, sum(1 for _ in _rows_of(paths[name], encoding))) for name in others),
        )
        return
    with ExitStack() as held:
        file = held.enter_context(place.open("rb")) if isinstance(place, Path) else place
        document = held.enter_context(foreign_document(file, tables_in, limits=LIMITS, tables=known, encoding=encoding))
        yield Package(set(document.names) - {UNREAD}, document.values, lambda: document.values(UNREAD))


def _of_another_language(stem: str) -> tuple[str, str] | None:
    """The table whose texts a file holds in English or French, as ``services_fr`` does."""
    table, language = base_of(stem)
    return (table, language) if table in TABLES or table in OLD_TABLES else None


def _key_of(values: Mapping[str, str]) -> str:
    """The number of a row: its ``id``, else its first column."""
    return (values.get("id") or next(iter(values.values()), "")).strip()


def _rows_of(path: Path, encoding: str) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open("rb") as file, foreign_document(file, rows_in, limits=LIMITS, encoding=encoding) as document:
        yield from document.values(ROWS)


def tables_of(package: Package, oddities: Oddities) -> Tables:
    """The package's rows under the names of HSDS 3, each with a number of its own."""
    for name, rows in package.unread():
        oddities.note("flat", None, name, "table.not_read")
        oddities.fields.dropped(name, EVERY_ROW, "table.not_read", rows)
    if package.is_old:
        tables: Tables = {**_renewed(package, oddities)}
    else:
        tables = {table: kept_rows(table, package.rows(table), oddities) for table in TABLES if table in package.tables}
    numbered = {name: numbered_rows(name, rows, oddities) for name, rows in tables.items()}
    put_capacities(package, {row.values.get("id", "").strip(): row for row in numbered.get("service", ())}, oddities)
    for name, rows in package.unmatched.items():
        if rows:
            oddities.note("flat", None, name, "row.belongs_to_nothing", refused=True)
            oddities.fields.dropped(name, EVERY_ROW, "row.belongs_to_nothing", rows)
    return with_organizations({**numbered}, oddities)


def numbered_rows(table: str, rows: Iterable[Row], oddities: Oddities) -> list[Row]:
    """The rows with numbers of their own: of what they say where a number is missing, or stands in several rows that differ."""
    listed = list(rows)
    times = Counter(row.values.get("id", "").strip() for row in listed)
    numbered, seen = [], set()
    for row in listed:
        key = row.values.get("id", "").strip()
        if (key and times[key] == 1) or not row.values:
            numbered.append(row)
            continue
        content = tuple(sorted((name, value) for name, value in row.values.items() if name != "id"))
        if (key, content, row.withheld) in seen:
            oddities.note(table, row.number, "id", "row.same_twice")
            oddities.fields.dropped(table, EVERY_ROW, "row.same_twice")
            continue
        seen.add((key, content, row.withheld))
        if not key or table not in ENTITIES:
            digest = sha256(repr(content).encode()).hexdigest()[:32]
            row.values["id"] = f"{key}-{digest}" if key else digest
            oddities.note(table, row.number, "id", "row.number_repeated" if key else "row.number_made")
            oddities.fields.of(table, EVERY_ROW).repaired["row.number_repeated" if key else "row.number_made"] += 1
        numbered.append(row)
    return numbered


def with_organizations(tables: Tables, oddities: Oddities) -> Tables:
    """The same tables. A service whose organization has no row gets one of the service's own name: better than to be lost, and it is counted."""
    services = list(tables.get("service", ()))
    organizations = list(tables.get("organization", ()))
    known = {row.values.get("id", "").strip() for row in organizations}
    for row in services:
        key = row.values.get("organization_id", "").strip()
        if key in known or not row.values.get("name"):
            continue
        if not key:
            key = row.values["organization_id"] = f"service-{row.values.get('id', '')}"
        known.add(key)
        name = row.values["name"]
        organizations.append(Row(row.number, {"id": key, "name": name, "description": name}, row.withheld))
        oddities.note("organization", row.number, "organization_id", "row.organization_made")
        oddities.fields.of("service", "organization_id").repaired["row.organization_made"] += 1
    return {**tables, "organization": organizations, "service": services}


def kept_rows(
    table: str, rows: Iterable[tuple[int, Mapping[str, str]]], oddities: Oddities, packed: Collection[str] = ()
) -> Iterator[Row]:
    """The standard's fields, and what columns beyond them keep back. What is ``packed`` becomes rows of other tables."""
    known = set(taken_fields(table))
    names = {name: name for name in known}
    beyond: dict[str, str] = {}
    first = True
    for number, values in rows:
        if first:
            first = False
            names |= {column: name for column in set(values) - known if (name := translated_name(column, known))}
            for column in sorted(set(values) - set(names) - set(packed)):
                beyond[column] = withholding.flag_of(column)
                oddities.note(table, None, column, "column.flag" if beyond[column] else "column.not_of_the_standard")
        row = Row(number, {names[name]: value for name, value in values.items() if value and name in names})
        if beyond:
            _flags(table, row, values, beyond)
            for column, flag in beyond.items():
                if (values.get(column) or "").strip():
                    _count_beyond(table, column, flag, oddities)
        if table == "service" and (reason := withholding.status_reason(values.get("status", ""))):
            row.withheld = row.withheld or reason
        yield row


def _count_beyond(table: str, column: str, flag: str, oddities: Oddities) -> None:
    if flag:
        oddities.fields.taken(table, column)
    elif table in NEVER or withholding.is_personal(column):
        oddities.fields.of(table, column).withheld += 1
    else:
        oddities.fields.dropped(table, column, "column.not_of_the_standard")


def _flags(table: str, row: Row, values: Mapping[str, str], beyond: Mapping[str, str]) -> None:
    for column, flag in beyond.items():
        value = values.get(column) or ""
        if not flag:
            if len(value) < 80 and "refe" in value.lower() and withholding.status_reason(value) == "do_not_refer":
                row.withheld = row.withheld or "do_not_refer"
        elif flag.startswith("not."):
            if value.strip() and not withholding.is_yes(value):
                row.withheld = row.withheld or "excluded"
        elif withholding.is_yes(value):
            if flag == "address" and table == "location":
                withhold_place(row)
            else:
                row.withheld = row.withheld or (
                    flag.removeprefix("record.") if flag.startswith("record.") else "private"
                )


def _renewed(package: Package, oddities: Oddities) -> dict[str, list[Row]]:
    """An older package as HSDS 3: renamed tables and fields, two tables of addresses and of schedules become one."""
    tables: dict[str, list[Row]] = {}
    for old in sorted(package.tables, key=lambda name: (name in TABLES, name)):
        table = old if old in TABLES and old != "taxonomy" else OLD_TABLES[old]
        if old == "taxonomy" and package.tables & {"taxonomy_term", "taxonomy_terms"}:  # HSDS 2.1 has both
            table = "taxonomy"
        if table not in TABLES:
            continue
        known = taken_fields(table)
        raw = [(number, own_names(table, values, known)) for number, values in package.rows(old)]
        renewed = ((number, renewed_row(old, table, number, values, oddities)) for number, values in raw)
        rows = list(
            kept_rows(table, renewed, oddities, packed={*PACKED.get(table, ()), *_READ_ELSEWHERE.get(table, ())})
        )
        tables.setdefault(table, []).extend(rows)
        for row, (_number, values) in zip(rows, raw, strict=True):
            for other, packed_row in packed_rows(table, row, values):
                tables.setdefault(other, []).append(packed_row)
    services = {row.values.get("id", ""): row.values for row in tables.get("service", [])}
    for key, words in eligibility_of(package, services, oddities).items():
        services[key]["eligibility_description"] = "\n".join(
            filter(None, (services[key].get("eligibility_description"), words))
        )
    _places_of_services(package, tables)
    _name_taxonomies(tables)
    return tables


_READ_ELSEWHERE: Final = {"service": ("location_id",)}
"""Columns of older packages from which pairs of services and places are made."""


def _name_taxonomies(tables: dict[str, list[Row]]) -> None:
    """Terms of older packages name their vocabulary: each becomes a taxonomy."""
    terms = [row for row in tables.get("taxonomy_term", []) if not row.values.get("taxonomy_id")]
    for name in dict.fromkeys(row.values.get("taxonomy", "") for row in terms):
        values = {"id": f"taxonomy-{name}", "name": name or "Taxonomy", "description": name or "Taxonomy"}
        tables.setdefault("taxonomy", []).append(Row(None, values))
        for row in terms:
            if row.values.get("taxonomy", "") == name:
                row.values["taxonomy_id"] = f"taxonomy-{name}"


def _places_of_services(package: Package, tables: dict[str, list[Row]]) -> None:
    """In HSDS 1.0 a service names its one location; a table of pairs came later."""
    if tables.get("service_at_location") or "services" not in package.tables:
        return
    locations = {row.values.get("id", ""): row.values for row in tables.get("location", [])}
    services = {row.values.get("id", ""): row.values for row in tables.get("service", [])}
    for number, values in package.rows("services"):
        place, key = values.get("location_id", ""), values.get("id", "")
        if place not in locations or key not in services:
            continue
        services[key].setdefault("organization_id", locations[place].get("organization_id", ""))
        pair = {"id": f"{key}-{place}", "service_id": key, "location_id": place}
        tables.setdefault("service_at_location", []).append(Row(number, pair))
