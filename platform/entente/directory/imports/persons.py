"""What a package says of persons at a service is kept nowhere, and stands in no text of their organization either."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from entente.directory.imports.private_places import PRIVATE
from entente.directory.imports.rows import Oddities, Row, Tables
from entente.directory.imports.secrets import SHORTEST, Secrets
from entente.directory.imports.withholding import plain

_TEXTS: Final = ("organization", "program", "service", "location", "service_at_location", "phone", "schedule", "required_document", "cost_option", "accessibility", "service_area")  # fmt: skip
_NAMES: Final = frozenset({"name", "alternate_name"})
_LEADS: Final = (("organization_id", "organization"), ("service_id", "service"), ("program_id", "program"), ("location_id", "location"), ("service_at_location_id", "service_at_location"))  # fmt: skip
_ROLES: Final = re.compile(
    r"\b(worker|coordinator|director|intake|office|reception(ist)?|manager|staff|line|service|services|department|centre|center|program|information|admin\w*|general"
    r"|main|contact|team|desk|unit|accueil|bureau|coordonnat\w+|direction|secretariat|equipe)\b"
)


def without_persons(tables: Tables, oddities: Oddities) -> Tables:
    """The same tables. The name of a contact, and an address of hers, are left out of the texts of her organization."""
    contacts = list(tables.get("contact", ()))
    tables = {**tables, "contact": contacts}
    if not contacts:
        return tables
    tables |= {name: list(tables.get(name, ())) for name in _TEXTS}
    owners = _owners(tables)
    persons: dict[str, set[str]] = defaultdict(set)
    for row in contacts:
        if organization := _owner(row, owners):
            persons[organization] |= _secrets_of(row.values)
    known = {organization: Secrets(others=values) for organization, values in persons.items() if values}
    if known:
        for name in _TEXTS:
            tables[name] = list(_cleaned(name, tables[name], known, owners, oddities))
    return tables


def _secrets_of(values: Mapping[str, str]) -> set[str]:
    """Name and e-mail of a contact who is a person: no role, no office."""
    name, email = values.get("name", "").strip(), values.get("email", "").strip()
    words = plain(name).split()
    if (
        len(name) < SHORTEST
        or not 2 <= len(words) <= 5
        or _ROLES.search(plain(name))
        or any(word.isdigit() for word in words)
    ):
        return set()
    local = plain(email.partition("@")[0]).replace(" ", "")
    is_hers = "@" in email and any(len(word) > 2 and word in local for word in words)
    return {name, email} if is_hers else {name}


def _owners(tables: Tables) -> dict[tuple[str, str], str]:
    """Table and number of a row -> the number of its organization."""
    owners = {("organization", row.values.get("id", "")): row.values.get("id", "") for row in tables["organization"]}
    for name in ("program", "service", "location", "service_at_location"):
        for row in tables[name]:
            owners[name, row.values.get("id", "")] = _owner(row, owners)
    return owners


def _owner(row: Row, owners: Mapping[tuple[str, str], str]) -> str:
    for field, table in _LEADS:
        if (key := row.values.get(field, "")) and (
            owner := key if table == "organization" else owners.get((table, key), "")
        ):
            return owner
    return ""


def _cleaned(
    table: str,
    rows: Iterable[Row],
    known: Mapping[str, Secrets],
    owners: Mapping[tuple[str, str], str],
    oddities: Oddities,
) -> Iterator[Row]:
    for row in rows:
        secrets = known.get(row.values.get("id", "") if table == "organization" else _owner(row, owners))
        for name, value in list(row.values.items()) if secrets else ():
            if name == "id" or name.endswith("_id") or name.partition("@")[0] in _NAMES:
                continue  # what a service is called may name a person
            assert secrets is not None
            cleaned = "" if name == "email" and secrets.repeats(value) else secrets.cleaned(value)
            if cleaned != value:
                row.values[name] = cleaned
                row.held[name.partition("@")[0]] = PRIVATE if name != "email" else "personal"
                oddities.note(table, row.number, name, "text.withheld_value_removed")
        yield row
