"""Packages of HSDS 1.0, 1.1 and 2, as people write them, under the names of HSDS 3: tables, fields, and columns that hold rows of another table."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from entente.directory.imports.hours import days_of
from entente.directory.imports.language_columns import translated_name
from entente.directory.imports.rows import Oddities, Row
from entente.directory.vocabularies.languages import languages_of

if TYPE_CHECKING:
    from entente.directory.imports.package import Package

OLD_TABLES: Final = {
    "organizations": "organization", "programs": "program", "services": "service", "locations": "location",
    "services_at_location": "service_at_location", "services_at_locations": "service_at_location", "contacts": "contact", "phones": "phone",
    "physical_addresses": "address", "postal_addresses": "address", "addresses": "address", "mail_addresses": "address",
    "physical_address": "address", "postal_address": "address", "mail_address": "address",
    "regular_schedules": "schedule", "holiday_schedules": "schedule", "regular_schedule": "schedule", "holiday_schedule": "schedule",
    "schedules": "schedule", "funding": "funding", "service_areas": "service_area", "required_documents": "required_document",
    "languages": "language", "accessibility_for_disabilities": "accessibility", "taxonomy": "taxonomy_term", "taxonomies": "taxonomy_term",
    "taxonomy_terms": "taxonomy_term", "services_taxonomy": "attribute", "service_taxonomy": "attribute", "service_taxonomies": "attribute",
    "service_attribute": "attribute", "service_attributes": "attribute", "other_attribute": "attribute",
    "payments_accepted": "cost_option", "payment_accepted": "cost_option", "cost_options": "cost_option",
    "eligibility": "eligibility", "eligibilities": "eligibility",
    "metadata": "metadata", "meta_table_descriptions": "meta_table_description",
}  # fmt: skip
"""Table of an older package -> table of HSDS 3; ``eligibility`` becomes a field of its service."""
OLD_FIELDS: Final[dict[str, dict[str, str]]] = {
    "organization": {"url": "website", "date_incorporated": "year_incorporated"},
    "program": {"organization": "organization_id"},
    "service": {
        "taxonomy_ids": "", "fees": "fees_description", "website": "url", "eligibility": "eligibility_description", "how_to_apply": "application_process",
    },
    "service_area": {"service_area": "name"},
    "language": {"language": "name"},
    "accessibility": {"accessibility": "description"},
    "cost_option": {"payment": "option"},
    "taxonomy_term": {"vocabulary": "taxonomy", "parent_name": "", "taxonomy_id": "id", "taxonomy": "taxonomy"},
    "attribute": {"service_id": "link_id", "taxonomy_id": "taxonomy_term_id", "taxonomy_detail": "value"},
    "phone": {"language": "", "department": "description", "number_type": "type"},
    "schedule": {"weekday": "byday", "start_date": "valid_from", "end_date": "valid_to", "closed": "notes", "original_text": "description"},
}  # fmt: skip
PACKED: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "service": {
        "languages": ("language", "name"), "service_areas": ("service_area", "name"), "required_documents": ("required_document", "document"),
        "accepted_payments": ("cost_option", "option"), "funding_sources": ("funding", "source"),
    },
    "location": {"languages": ("language", "name"), "accessibility": ("accessibility", "description")},
    "organization": {"funding_sources": ("funding", "source")},
}  # fmt: skip
"""Column that holds several values -> the table and the field in which each is a row."""
_PACKED_FUNDING: Final = {"service": "service_id", "organization": "organization_id"}
_ACCESSIBILITY: Final = {
    "cd": "Information on CD", "deaf_interpreter": "Interpreter for the deaf", "disabled_parking": "Disabled parking", "elevator": "Elevator",
    "ramp": "Ramp", "restroom": "Disabled restroom", "tape_braille": "Information on tape or in Braille", "tty": "TTY", "wheelchair": "Wheelchair",
    "wheelchair_van": "Wheelchair-accessible van",
}  # fmt: skip
"""Codes of HSDS 1.0."""
_WEEKDAYS: Final = dict(zip("1234567", ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True))
_YES: Final = frozenset({"true", "t", "1", "yes"})


def is_old(tables: set[str], known: Mapping[str, object]) -> bool:
    """Whether a package is older than HSDS 3: it has tables that HSDS 3 does not name so."""
    return bool(tables & {name for name in OLD_TABLES if name not in known})


def own_names(table: str, values: Mapping[str, str], known: Collection[str]) -> dict[str, str]:
    """A row whose columns bear no name of their table, where the standard has them without it: service_name, organization_uuid.

    >>> own_names("service", {"service_name": "Meals", "service_uuid": "7", "service_areas": "All"}, {"name"})
    {'name': 'Meals', 'id': '7', 'service_areas': 'All'}
    """
    understood = {*known, *OLD_FIELDS.get(table, ()), *PACKED.get(table, ())}
    named: dict[str, str] = {}
    for column, value in values.items():
        name = column if column in understood else _own_name(table, column)
        if translated := translated_name(column, understood) or translated_name(name, understood):
            name = translated
        elif not (name in understood or name == "id" or name.endswith("_id")):
            name = column
        named[name] = named.get(name) or value
    return named


def renewed_row(old: str, table: str, number: int, values: Mapping[str, str], oddities: Oddities) -> dict[str, str]:
    """A row of an older package under the fields of HSDS 3."""
    names = OLD_FIELDS.get(table, {})
    renewed = {name: value for name, value in values.items() if name.partition("@")[0] not in names}
    for written, value in values.items():
        name, at, language = written.partition("@")
        if new := names.get(name, ""):
            renewed[new + at + language] = renewed.get(new + at + language) or value
    if table == "service" and not renewed.get("status"):
        renewed["status"] = "active"
        oddities.note(table, number, "status", "service.status_assumed")
    elif table == "organization":
        renewed["description"] = renewed.get("description") or renewed.get("name", "")
        year = re.search(r"\b(1[89]|20)\d\d\b", renewed.get("year_incorporated", ""))
        renewed["year_incorporated"] = year[0] if year else renewed.get("year_incorporated", "")
    elif table == "location":
        kind = "virtual" if renewed.pop("virtual", "").lower() in _YES else "physical"
        renewed["location_type"] = renewed.get("location_type") or kind
    elif table == "address":
        _address(old, renewed)
    elif table == "schedule":
        _schedule(old, renewed)
    elif table == "accessibility":
        renewed["description"] = renewed.get("description") or renewed.get("details", "")
    elif table == "taxonomy_term":
        renewed["description"] = renewed.get("description") or renewed.get("name", "")
    elif table == "attribute":
        renewed["link_entity"] = renewed.get("link_entity") or "service"
    return renewed


def _own_name(table: str, column: str) -> str:
    """The column without the name of its table, and a key by its usual ending: service_name, organization_uuid."""
    for ending in ("_uuid", "_guid"):
        if column.endswith(ending):
            key = column.removesuffix(ending)
            return "id" if key == table else f"{key}_id"
    return column.removeprefix(f"{table}_")


def _address(old: str, renewed: dict[str, str]) -> None:
    is_postal = old.startswith(("postal", "mail"))
    renewed["address_type"] = renewed.get("address_type") or ("postal" if is_postal else "physical")
    lines = (renewed.get("address_2"), renewed.pop("address_3", ""), renewed.pop("address_4", ""))
    renewed["address_2"] = ", ".join(filter(None, lines))
    if renewed.get("id"):
        renewed["id"] = f"{'postal' if is_postal else 'physical'}-{renewed['id']}"


def _schedule(old: str, renewed: dict[str, str]) -> None:
    if renewed.get("id"):
        renewed["id"] = f"{old}-{renewed['id']}"
    if "holiday" not in old:
        byday = renewed.get("byday", "").strip()
        renewed |= {"freq": renewed.get("freq") or "WEEKLY", "byday": _WEEKDAYS.get(byday) or days_of(byday) or byday}
    elif renewed.pop("notes", "").lower() in _YES:
        renewed["description"] = renewed.get("description") or "Closed"


def packed_rows(table: str, row: Row, values: Mapping[str, str]) -> Iterator[tuple[str, Row]]:
    """Rows of other tables that stand in columns of this one: ``languages`` of a service, ``accessibility`` of a location."""
    key = row.values.get("id", "")
    for column, (other, field) in PACKED.get(table, {}).items():
        owner = _PACKED_FUNDING[table] if other == "funding" else f"{table}_id"
        for at, part in enumerate(_split(other, values.get(column) or "")):
            yield other, Row(row.number, {"id": f"{table}-{key}-{column}-{at}", owner: key, field: part})


def _split(table: str, text: str) -> Sequence[str]:
    """The values of a column that holds several."""
    if not text.strip():
        return ()
    if table == "language":
        return [spoken.name for spoken in languages_of(text)]
    parts = [part.strip() for part in re.split(r"[;|\n]|,(?!\s*[a-z]{2,} )", text) if part.strip()]
    if table == "accessibility":
        return [_ACCESSIBILITY.get(part.lower(), part) for part in parts]
    return parts


def eligibility_of(package: Package, services: Mapping[str, Mapping[str, str]], oddities: Oddities) -> dict[str, str]:
    """Service -> whom it is for, from a table of its own; a row that names no service is refused."""
    by_service: dict[str, list[str]] = {}
    for name in sorted(package.tables & {"eligibility", "eligibilities"}):
        for number, values in package.rows(name):
            words, service = (values.get("eligibility") or "").strip(), (values.get("service_id") or "").strip()
            if service in services:
                oddities.fields.taken("eligibility", "eligibility")
                by_service.setdefault(service, []).append(words)
            else:
                oddities.note("eligibility", number, "service_id", "row.belongs_to_nothing", refused=True)
                oddities.fields.dropped("eligibility", "eligibility", "row.belongs_to_nothing")
    return {service: "\n".join(filter(None, dict.fromkeys(words))) for service, words in by_service.items()}
