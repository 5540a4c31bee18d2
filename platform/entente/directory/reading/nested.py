"""HSDS 3 as nested JSON, a service or an organization with all that belongs to it, taken apart into rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from entente.core.errors import Finding, Invalid
from entente.directory import withholding
from entente.directory.models import TABLES
from entente.directory.reading.package import fields_of, kept_rows
from entente.directory.reading.rows import Oddities, Tables

# Where something stands inside -> its table.
INSIDE: Final = {
    "phones": "phone", "schedules": "schedule", "service_areas": "service_area", "languages": "language",
    "service_at_locations": "service_at_location", "organization": "organization", "funding": "funding",
    "cost_options": "cost_option", "program": "program", "programs": "program", "required_documents": "required_document",
    "contacts": "contact", "attributes": "attribute", "metadata": "metadata", "location": "location",
    "locations": "location", "addresses": "address", "accessibility": "accessibility", "services": "service",
    "service": "service", "organization_identifiers": "organization_identifier", "taxonomy_term": "taxonomy_term",
    "taxonomy_detail": "taxonomy",
}  # fmt: skip
DEEPEST: Final = 12


def tables_of(content: bytes, oddities: Oddities) -> Tables:
    """A service, an organization, a list of them, or a page of an API (``contents``), as rows."""
    try:
        given = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Invalid(Finding("directory.not_json")) from error
    if isinstance(given, Mapping) and isinstance(given.get("contents"), list):
        given = given["contents"]
    things = given if isinstance(given, list) else [given]
    apart: dict[str, dict[str, tuple[int, dict[str, str]]]] = defaultdict(dict)
    for number, thing in enumerate(things, start=1):
        if not isinstance(thing, Mapping) or "id" not in thing:
            oddities.note("json", number, "", "json.not_a_record", refused=True)
            continue
        _take_apart(thing, _kind(thing), number, apart, depth=0)
    if not apart:
        raise Invalid(Finding("directory.nothing_in_it"))
    return {table: kept_rows(table, list(apart[table].values()), oddities) for table in TABLES if table in apart}


def _kind(thing: Mapping[str, Any]) -> str:
    if "location_type" in thing:
        return "location"
    if "status" in thing or "organization_id" in thing or "service_at_locations" in thing:
        return "service"
    if "service_id" in thing or "location" in thing:
        return "service_at_location"
    if "taxonomy_detail" in thing or "taxonomy_id" in thing or "code" in thing:
        return "taxonomy_term"
    return "taxonomy" if "version" in thing else "organization"


def _take_apart(
    thing: Mapping[str, Any],
    table: str,
    number: int,
    apart: dict[str, dict[str, tuple[int, dict[str, str]]]],
    *,
    depth: int,
) -> None:
    if depth > DEEPEST:
        raise Invalid(Finding("directory.json_too_deep"))
    fields = fields_of(table)
    values: dict[str, str] = {}
    for name, value in thing.items():
        inside = INSIDE.get(name)
        if isinstance(value, Mapping) and inside and "id" in value:
            key = f"{name if name != 'taxonomy_detail' else 'taxonomy'}_id"
            if key in fields:
                values[key] = str(value["id"])
            _take_apart(value, inside, number, apart, depth=depth + 1)
        elif isinstance(value, list) and inside:
            for each in value:
                if isinstance(each, Mapping) and "id" in each:
                    _take_apart(_child(each, inside, table, thing["id"]), inside, number, apart, depth=depth + 1)
        elif _is_told(name, value, fields):
            values[name] = str(value)
    known = apart[table].setdefault(str(thing["id"]), (number, {}))[1]
    for name, said in values.items():
        known.setdefault(name, said)


def _is_told(name: str, value: Any, fields: Mapping[str, Any]) -> bool:
    """A plain value of the standard, or a flag beyond it."""
    return (
        value is not None
        and not isinstance(value, (Mapping, list))
        and (name in fields or bool(withholding.flag_of(name)))
    )


def _child(given: Mapping[str, Any], inside: str, table: str, owner: Any) -> dict[str, Any]:
    """What stands inside another thing, with the keys that nesting leaves out."""
    child = dict(given)
    if f"{table}_id" in fields_of(inside):
        child.setdefault(f"{table}_id", owner)
    links = {"attribute": ("link_id", "link_entity"), "metadata": ("resource_id", "resource_type")}
    if inside in links:
        key, kind = links[inside]
        child.setdefault(key, owner)
        child.setdefault(kind, table)
    return child
