"""Public records of a region as HSDS 3: nested JSON, one service or organization at a time, and the tabular data package."""

from __future__ import annotations

import csv
import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from entente.directory.imports.package import fields_of
from entente.directory.models import (
    CAPACITY,
    TABLES,
    Attribute,
    HsdsOrganization,
    Location,
    Program,
    Record,
    Service,
    ServiceAtLocation,
    TaxonomyTerm,
)
from entente.organizations.models import Organization

# What stands inside a record: name in the JSON -> table, and the key by which it belongs.
_INSIDE: Final[dict[str, dict[str, str]]] = {
    "service": {"phones": "phone", "schedules": "schedule", "service_areas": "service_area", "languages": "language", "funding": "funding", "cost_options": "cost_option", "required_documents": "required_document"},
    "location": {"languages": "language", "addresses": "address", "accessibility": "accessibility", "phones": "phone", "schedules": "schedule"},
    "service_at_location": {"phones": "phone", "schedules": "schedule"},
    "organization": {"funding": "funding", "phones": "phone", "programs": "program", "organization_identifiers": "organization_identifier"},
}  # fmt: skip
_NUMBERS: Final = (Decimal, float)
_UNITS: Final = uuid.UUID("6f2b7f1e-9c0d-5a3e-8f57-2f6f0a8b3d21")
"""Below which the key of a unit follows from its name, the same in each package."""


def plain(table: str, record: Record) -> dict[str, Any]:
    """The standard's fields of a record that say something, as JSON has them."""
    values: dict[str, Any] = {}
    for name, field in fields_of(table).items():
        value = getattr(record, field.attname)
        if value is None or (value == "" and name not in _ALWAYS.get(table, ())):
            continue
        values[name] = _json(value)
    if isinstance(record, Service):
        values |= {name: _json(value) for name in CAPACITY if (value := getattr(record, name)) is not None}
    if record.translations:
        values["translations"] = record.translations
    return values


_ALWAYS: Final = {"address": ("address_1", "city", "state_province", "postal_code", "country"), "organization": ("description",)}  # fmt: skip


def services(records: Sequence[Service], *, full: bool) -> list[dict[str, Any]]:
    """Services as the standard's JSON; ``full`` with all that belongs to them. A handful of queries however many."""
    ids = [record.pk for record in records]
    shown = [plain("service", record) for record in records]
    organizations = {
        organization.pk: organization
        for organization in HsdsOrganization.objects.filter(pk__in={r.organization_id for r in records})
    }
    programs = {program.pk: program for program in Program.objects.filter(pk__in={r.program_id for r in records})}
    for record, entry in zip(records, shown, strict=True):
        if organization := organizations.get(record.organization_id):
            entry["organization"] = plain("organization", organization)
        if program := programs.get(record.program_id):
            entry["program"] = plain("program", program)
    if full:
        _put_inside("service", ids, shown)
        places = defaultdict(list)
        at = list(ServiceAtLocation.objects.filter(service__in=ids).order_by("id"))
        for placement, pair in zip(at, services_at_locations(at), strict=True):
            places[str(placement.service_id)].append(pair)
        for entry in shown:
            if places[entry["id"]]:
                entry["service_at_locations"] = places[entry["id"]]
    return shown


def services_at_locations(records: Sequence[ServiceAtLocation]) -> list[dict[str, Any]]:
    """Pairs of a service and a place, with the place and all that belongs to it."""
    shown = [plain("service_at_location", record) for record in records]
    _put_inside("service_at_location", [record.pk for record in records], shown)
    places = list(Location.objects.filter(pk__in={record.location_id for record in records}))
    locations = [plain("location", place) for place in places]
    _put_inside("location", [place.pk for place in places], locations)
    known = {location["id"]: location for location in locations}
    for entry in shown:
        if place := known.get(entry["location_id"]):
            entry["location"] = place
    return shown


def organizations(records: Sequence[HsdsOrganization], *, full: bool) -> list[dict[str, Any]]:
    """Organizations as the standard's JSON; ``full`` with phones, programs, places and the like."""
    shown = [plain("organization", record) for record in records]
    if full:
        ids = [record.pk for record in records]
        _put_inside("organization", ids, shown)
        places = list(Location.objects.filter(organization__in=ids).order_by("id"))
        locations = [plain("location", place) for place in places]
        _put_inside("location", [place.pk for place in places], locations)
        _group(
            shown,
            "locations",
            ((str(place.organization_id), location) for place, location in zip(places, locations, strict=True)),
        )
    return shown


def taxonomy_terms(records: Iterable[TaxonomyTerm]) -> list[dict[str, Any]]:
    """Terms that may be shown."""
    return [plain("taxonomy_term", record) for record in records]


def write_package(owner: Organization, folder: Path) -> dict[str, int]:
    """Write the public records of a region as an HSDS 3 tabular data package; how many rows each table has."""
    folder.mkdir(parents=True, exist_ok=False)
    written, resources = {}, []
    for table, model in TABLES.items():
        fields = fields_of(table)
        records = model.objects.filter(origin__owner=owner).order_by("pk")
        count = 0
        with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(fields)
            for record in records.iterator(chunk_size=5000):
                writer.writerow(
                    ["" if (v := getattr(record, f.attname)) is None else _json(v) for f in fields.values()]
                )
                count += 1
        if count:
            _write_translations(owner, table, folder)
            written[table] = count
            resources.append(_resource(table, fields))
        else:
            (folder / f"{table}.csv").unlink()
    for table, rows in _capacities_of(owner).items():
        if rows:
            written[table] = len(rows)
            resources.append(_resource(table, rows[0]))
            _write_rows(folder / f"{table}.csv", rows)
    described_as = {"name": "hsds", "title": "Human Services Data Specification 3.0", "profile": "tabular-data-package", "resources": resources}  # fmt: skip
    (folder / "datapackage.json").write_text(json.dumps(described_as, indent=1), "utf-8")
    return written


def _resource(table: str, fields: Iterable[str]) -> dict[str, Any]:
    described = [{"name": name, "type": "string"} for name in fields]
    return {"name": table, "path": f"{table}.csv", "profile": "tabular-data-resource", "encoding": "utf-8", "schema": {"primaryKey": "id", "fields": described}}  # fmt: skip


def _capacities_of(owner: Organization) -> dict[str, list[dict[str, str]]]:
    """Rows of the tables ``service_capacity`` and ``unit`` of HSDS 3.1. How much of a capacity is free nobody knows here: ``available`` is blank."""
    stating = Service.objects.filter(origin__owner=owner, capacity__isnull=False).order_by("pk")
    units, rows = dict[str, str](), []
    for service in stating.only("id", *CAPACITY).iterator(chunk_size=5000):
        if service.capacity_unit:
            units.setdefault(service.capacity_unit, str(uuid.uuid5(_UNITS, service.capacity_unit)))
        rows.append(
            {
                "id": str(uuid.uuid5(service.pk, "service_capacity")),
                "service_id": str(service.pk),
                "unit_id": units.get(service.capacity_unit or "", ""),
                "available": "",
                "maximum": str(service.capacity),
                "updated": service.capacity_on.isoformat() if service.capacity_on else "",
            }
        )
    return {"service_capacity": rows, "unit": [{"id": key, "name": name} for name, key in sorted(units.items())]}


def _write_rows(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _write_translations(owner: Organization, table: str, folder: Path) -> None:
    """Beside a table the texts of its records in the other language, as ``service_fr.csv``: an extension that other readers pass over."""
    records = TABLES[table].objects.filter(origin__owner=owner).exclude(translations={}).order_by("pk")
    by_language: dict[str, list[tuple[str, dict[str, str]]]] = defaultdict(list)
    for record in records.iterator(chunk_size=5000):
        for language, texts in record.translations.items():
            by_language[language].append((str(record.pk), texts))
    for language, rows in by_language.items():
        fields = [name for name in fields_of(table) if any(name in texts for _key, texts in rows)]
        with (folder / f"{table}_{language}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, ["id", *fields], lineterminator="\n")
            writer.writeheader()
            writer.writerows({"id": key, **texts} for key, texts in rows)


def _put_inside(table: str, ids: Sequence[uuid.UUID], shown: list[dict[str, Any]]) -> None:
    for name, inside in _INSIDE[table].items():
        records = TABLES[inside].objects.filter(**{f"{table}__in": ids}).order_by("id")
        _group(shown, name, ((str(getattr(record, f"{table}_id")), plain(inside, record)) for record in records))
    attributes = list(Attribute.objects.filter(link_id__in=ids).select_related("taxonomy_term").order_by("id"))
    public = [attribute for attribute in attributes if not attribute.taxonomy_term.withheld]
    _group(
        shown,
        "attributes",
        (
            (
                str(attribute.link_id),
                plain("attribute", attribute) | {"taxonomy_term": plain("taxonomy_term", attribute.taxonomy_term)},
            )
            for attribute in public
        ),
    )


def _group(shown: list[dict[str, Any]], name: str, pairs: Iterable[tuple[str, dict[str, Any]]]) -> None:
    grouped = defaultdict(list)
    for key, entry in pairs:
        grouped[key].append(entry)
    for record in shown:
        if record["id"] in grouped:
            record[name] = grouped[record["id"]]


def _json(value: Any) -> Any:
    if isinstance(value, _NUMBERS):
        return int(value) if value == int(value) else float(value)
    if isinstance(value, (uuid.UUID, Decimal)):
        return str(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return value
