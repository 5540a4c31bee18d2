"""Tabular data packages of HSDS 3 and HSDS 1: a folder of CSV files, zipped."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from entente.core.errors import Finding, Invalid
from entente.core.foreign import foreign_document
from entente.directory.imports import withholding
from entente.directory.imports.archive import ROWS, rows_in, tables_in
from entente.directory.imports.private_places import withhold_place
from entente.directory.imports.rows import LIMITS, Oddities, Row, Tables
from entente.directory.models import OWN_FIELDS, TABLES

# HSDS 1 -> HSDS 3: tables, then fields.
_OLD_TABLES: Final = {
    "organizations": "organization", "programs": "program", "services": "service", "locations": "location",
    "services_at_location": "service_at_location", "contacts": "contact", "phones": "phone",
    "physical_addresses": "address", "postal_addresses": "address", "addresses": "address", "mail_addresses": "address",
    "regular_schedules": "schedule", "holiday_schedules": "schedule", "funding": "funding",
    "service_areas": "service_area", "required_documents": "required_document", "languages": "language",
    "accessibility_for_disabilities": "accessibility", "taxonomy": "taxonomy_term", "services_taxonomy": "attribute",
    "payments_accepted": "cost_option", "metadata": "metadata", "meta_table_descriptions": "meta_table_description",
}  # fmt: skip
_OLD_FIELDS: Final = {
    "organization": {"url": "website"},
    "service": {"taxonomy_ids": "", "fees": "fees_description"},
    "service_area": {"service_area": "name"},
    "language": {"language": "name"},
    "accessibility": {"accessibility": "description"},
    "cost_option": {"payment": "option"},
    "taxonomy_term": {"vocabulary": "taxonomy", "parent_name": "", "taxonomy_id": "id"},
    "attribute": {"service_id": "link_id", "taxonomy_id": "taxonomy_term_id", "taxonomy_detail": "value"},
    "phone": {"language": "", "department": "description"},
    "schedule": {"weekday": "byday", "start_date": "valid_from", "end_date": "valid_to", "closed": "notes"},
}
_WEEKDAYS: Final = dict(zip("1234567", ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True))
_ALIASES: Final = {"services_at_location": "service_at_location", "organization_identifiers": "organization_identifier"}


def fields_of(table: str) -> dict[str, Any]:
    """The standard's fields of a table -> the model's field. Keys stand under the standard's ``<table>_id``."""
    fields: dict[str, Any] = {}
    for field in TABLES[table]._meta.concrete_fields:
        if field.name not in OWN_FIELDS:
            name = field.attname if field.is_relation else (field.db_column or field.name)
            fields[name] = field
    return fields


class Package:
    """The tables of a package by their names, read by another process."""

    def __init__(self, tables: Collection[str], rows: Callable[[str], Iterator[tuple[int, dict[str, str]]]]) -> None:
        self.tables, self.rows = set(tables), rows
        """``rows`` gives those of a table with their number, as texts."""
        if not (self.tables & set(TABLES) or self.tables & set(_OLD_TABLES)):
            raise Invalid(Finding("directory.not_a_package"))

    @property
    def is_old(self) -> bool:
        """HSDS 1 names its tables in the plural."""
        return len(self.tables & {"organizations", "services", "locations"}) > len(
            self.tables & {"organization", "service", "location"}
        )


@contextmanager
def opened(place: BinaryIO | Path) -> Iterator[Package]:
    """The package in a zip, or in a folder.

    Raises:
        Invalid: it is none, or exceeds a limit; of rows also while they are read.
    """
    known = list(dict.fromkeys((*TABLES, *_OLD_TABLES)))
    if isinstance(place, Path) and place.is_dir():
        paths = {path.stem: path for path in sorted(place.glob("*.csv")) if path.stem in known}
        yield Package(paths, lambda table: _rows_of(paths[table]))
        return
    with ExitStack() as held:
        file = held.enter_context(place.open("rb")) if isinstance(place, Path) else place
        document = held.enter_context(foreign_document(file, tables_in, limits=LIMITS, tables=known))
        yield Package(document.names, document.values)


def _rows_of(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open("rb") as file, foreign_document(file, rows_in, limits=LIMITS) as document:
        yield from document.values(ROWS)


def tables_of(package: Package, oddities: Oddities) -> Tables:
    """The package's rows under the names of HSDS 3."""
    if package.is_old:
        return _renewed(package, oddities)
    return {table: kept_rows(table, package.rows(table), oddities) for table in TABLES if table in package.tables}


def kept_rows(table: str, rows: Iterable[tuple[int, Mapping[str, str]]], oddities: Oddities) -> Iterator[Row]:
    """The standard's fields, and what columns beyond them keep back."""
    known = set(fields_of(table))
    beyond: dict[str, str] = {}
    first = True
    for number, values in rows:
        if first:
            first = False
            for column in set(values) - known:
                beyond[column] = withholding.flag_of(column)
                oddities.note(table, None, column, "column.flag" if beyond[column] else "column.not_of_the_standard")
        row = Row(number, {name: value for name, value in values.items() if value and name in known})
        if beyond:
            _flags(table, row, values, beyond)
        if table == "service" and (reason := withholding.status_reason(values.get("status", ""))):
            row.withheld = row.withheld or reason
        yield row


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


def _renewed(package: Package, oddities: Oddities) -> Tables:
    """HSDS 1 as HSDS 3: renamed tables and fields, two tables of addresses and of schedules become one."""
    tables: dict[str, list[Row]] = {}
    for old, table in _OLD_TABLES.items():
        if old not in package.tables:
            continue
        renewed = ((number, _renewed_row(old, table, number, values, oddities)) for number, values in package.rows(old))
        tables.setdefault(table, []).extend(kept_rows(table, renewed, oddities))
    _places_of_services(package, tables)
    terms = tables.get("taxonomy_term", [])
    for name in dict.fromkeys(row.values.get("taxonomy", "") for row in terms):
        tables.setdefault("taxonomy", []).append(
            Row(
                None,
                {"id": f"taxonomy-{name}", "name": name or "Taxonomy", "description": name or "Taxonomy"},
            )
        )
        for row in terms:
            if row.values.get("taxonomy", "") == name:
                row.values["taxonomy_id"] = f"taxonomy-{name}"
    return dict(tables)


def _renewed_row(old: str, table: str, number: int, values: Mapping[str, str], oddities: Oddities) -> dict[str, str]:
    names = _OLD_FIELDS.get(table, {})
    renewed = {names.get(name, name): value for name, value in values.items() if names.get(name, name)}
    renewed.setdefault("id", f"{old}-{number}")
    if table == "service" and not renewed.get("status"):
        renewed["status"] = "active"
        oddities.note(table, number, "status", "service.status_assumed")
    elif table == "organization":
        renewed["description"] = renewed.get("description") or renewed.get("name", "")
    elif table == "location":
        renewed["location_type"] = "virtual" if renewed.pop("virtual", "").lower() in {"true", "1"} else "physical"
    elif table == "address":
        renewed["address_type"] = "postal" if old in {"postal_addresses", "mail_addresses"} else "physical"
        renewed["address_2"] = ", ".join(
            filter(None, (renewed.get("address_2"), renewed.pop("address_3", ""), renewed.pop("address_4", "")))
        )
        renewed["id"] = f"{renewed['address_type']}-{renewed['id']}"
    elif table == "schedule":
        renewed["id"] = f"{old}-{renewed['id']}"
        if old == "regular_schedules":
            renewed |= {
                "freq": "WEEKLY",
                "byday": _WEEKDAYS.get(renewed.get("byday", ""), renewed.get("byday", "")[:2].upper()),
            }
        elif renewed.pop("notes", "").lower() in {"true", "t", "1"}:
            renewed["description"] = "Closed"
    elif table == "taxonomy_term":
        renewed["description"] = renewed.get("description") or renewed.get("name", "")
    elif table == "attribute":
        renewed["link_entity"] = "service"
    return renewed


def _places_of_services(package: Package, tables: dict[str, list[Row]]) -> None:
    """In HSDS 1.0 a service names its one location; a table of pairs came later."""
    if "services_at_location" in package.tables or "services" not in package.tables:
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
