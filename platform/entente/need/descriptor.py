"""``datapackage.json`` of a package of the standard (Data Package v2), so that any validator of Data Packages checks it as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from entente.need.standard import OWN_PREFIX, TABLES, Field, Table, standard

DESCRIPTOR: Final = "datapackage.json"
_PROFILES: Final = "https://datapackage.org/profiles/2.0"


def descriptor(columns: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Of a package whose tables have these columns."""
    now = standard()
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "need",
        "need:version": now.version,
        "title": now.title["en"],
        "need:title_fr": now.title["fr"],
        "resources": [_resource(now.tables[name], columns[name]) for name in TABLES],
    }


def _resource(table: Table, columns: Sequence[str]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "$schema": f"{_PROFILES}/tableschema.json",
        "fields": [_described(name, table.fields.get(name)) for name in columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    if table.name != "contacts":
        schema["foreignKeys"] = [
            {"fields": ["contact_id"], "reference": {"resource": "contacts", "fields": ["contact_id"]}}
        ]
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "title": table.title["en"],
        "need:title_fr": table.title["fr"],
        "schema": schema,
    }


def _described(name: str, field: Field | None) -> dict[str, Any]:
    if field is None:
        return {"name": name, "type": "string", "title": name.removeprefix(OWN_PREFIX)}
    return {
        "name": name,
        "type": "string",
        "title": field.title["en"],
        "need:title_fr": field.title["fr"],
        "description": field.description["en"],
        "need:description_fr": field.description["fr"],
        "need:privacy": field.privacy,
        "need:forms": list(field.forms),
        "constraints": {"pattern": field.pattern, **({"required": True} if field.required else {})},
    }
