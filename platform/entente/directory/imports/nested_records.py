"""HSDS 3 as nested JSON, a service or an organization with all that belongs to it, taken apart into rows.

Called where files of others are read: this module loads no Django, and is told the fields of the standard's tables.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, Final

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.limits import Limits
from entente.directory.imports import withholding
from entente.directory.imports.language_columns import translated_name

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
NO_RECORDS: Final = "no records"

type Fields = Mapping[str, Sequence[str]]
"""Table of the standard -> its fields."""
type _Tables = dict[str, dict[str, tuple[int, dict[str, str]]]]


def records_in(file: BinaryIO, limits: Limits, *, fields: Fields) -> Parts:
    """A service, an organization, a list of them, or a page of an API (``contents``): rows with their number, by table.

    What stands in the list and is no record is a part of its own, ``NO_RECORDS``: numbers.

    Raises:
        InvalidSource: it is no JSON of this kind, or nested too deeply.
    """
    try:
        content = json.loads(file.read().decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise InvalidSource(Finding("directory.not_json")) from error
    if isinstance(content, Mapping) and isinstance(content.get("contents"), list):
        content = content["contents"]
    things = content if isinstance(content, list) else [content]
    apart: _Tables = defaultdict(dict)
    others = []
    for number, thing in enumerate(things, start=1):
        if isinstance(thing, Mapping) and "id" in thing:
            _take_apart(thing, _kind(thing), number, apart, fields, depth=0)
        else:
            others.append(number)
    if not apart:
        raise InvalidSource(Finding("directory.nothing_in_it"))
    parts: dict[str, Any] = {NO_RECORDS: lambda: iter(others)}
    return parts | {table: _values(apart[table]) for table in fields if table in apart}


def _values(rows: Mapping[str, tuple[int, dict[str, str]]]) -> Any:
    return lambda: iter(rows.values())


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
    apart: _Tables,
    fields: Fields,
    *,
    depth: int,
) -> None:
    if depth > DEEPEST:
        raise InvalidSource(Finding("directory.json_too_deep"))
    own = fields[table]
    values: dict[str, str] = {}
    for name, value in thing.items():
        inside = INSIDE.get(name)
        if isinstance(value, Mapping) and inside and "id" in value:
            key = f"{name if name != 'taxonomy_detail' else 'taxonomy'}_id"
            if key in own:
                values[key] = str(value["id"])
            _take_apart(value, inside, number, apart, fields, depth=depth + 1)
        elif isinstance(value, list) and inside:
            for child in value:
                if isinstance(child, Mapping) and "id" in child:
                    _take_apart(
                        _child(child, inside, table, thing["id"], fields),
                        inside,
                        number,
                        apart,
                        fields,
                        depth=depth + 1,
                    )
        elif name == "translations" and isinstance(value, Mapping):
            values |= _translations(value, own)
        elif _is_plain(name, value, own):
            values[name] = str(value)
    known = apart[table].setdefault(str(thing["id"]), (number, {}))[1]
    for name, text in values.items():
        known.setdefault(name, text)


def _translations(value: Mapping[str, Any], own: Sequence[str]) -> dict[str, str]:
    """Texts of the record in another language, as we write them: ``{"fr": {"name": ...}}``."""
    return {
        f"{field}@{language}": text
        for language, texts in value.items()
        if language in {"en", "fr"} and isinstance(texts, Mapping)
        for field, text in texts.items()
        if field in own and isinstance(text, str)
    }


def _is_plain(name: str, value: Any, own: Sequence[str]) -> bool:
    """A plain value of the standard, or a flag beyond it."""
    return (
        value is not None
        and not isinstance(value, (Mapping, list))
        and (name in own or bool(withholding.flag_of(name)) or bool(translated_name(name, own)))
    )


def _child(record: Mapping[str, Any], inside: str, table: str, owner: Any, fields: Fields) -> dict[str, Any]:
    """What stands inside another thing, with the keys that nesting leaves out."""
    child = dict(record)
    if f"{table}_id" in fields[inside]:
        child.setdefault(f"{table}_id", owner)
    links = {"attribute": ("link_id", "link_entity"), "metadata": ("resource_id", "resource_type")}
    if inside in links:
        key, kind = links[inside]
        child.setdefault(key, owner)
        child.setdefault(kind, table)
    return child
