"""What a package marks as a private place is in no other row and in no text of the package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from entente.directory.imports.rows import Oddities, Row, Tables
from entente.directory.imports.secrets import Secrets

_PRECISE: Final = ("latitude", "longitude", "transportation", "description", "external_identifier")
_NAMES: Final = frozenset({"name", "alternate_name"})
_UNTOUCHED: Final = frozenset(
    {"address", "taxonomy", "taxonomy_term", "attribute", "language", "meta_table_description"}
)
PRIVATE: Final = "private"


def without_private_places(tables: Tables, oddities: Oddities) -> Tables:
    """The same tables. Addresses of private places are withheld wherever they stand again, and left out of texts."""
    locations, addresses = list(tables.get("location", ())), list(tables.get("address", ()))
    tables = {**tables, "location": locations, "address": addresses}
    private = {row.values.get("id", "") for row in locations if "address" in row.held or row.withheld == PRIVATE}
    marked = [row for row in addresses if row.withheld == PRIVATE or row.values.get("location_id", "") in private]
    lines = {row.values.get(part, "") for row in marked for part in ("address_1", "address_2")} - {""}
    secrets = Secrets(addresses=lines)
    if not secrets:
        return tables
    for row in addresses:
        if any(secrets.repeats(value) for name, value in row.values.items() if name.partition("@")[0] == "address_1"):
            row.withheld = row.withheld or PRIVATE
            private.add(row.values.get("location_id", ""))
    for row in locations:
        if row.values.get("id", "") in private:
            withhold_place(row)
    return {
        name: rows if name in _UNTOUCHED else _cleaned(name, rows, secrets, oddities) for name, rows in tables.items()
    }


def withhold_place(row: Row) -> None:
    """Where a location is, is not kept; its addresses go with it."""
    for name in _PRECISE:
        row.values.pop(name, None)
        row.held[name] = PRIVATE
    for name in [name for name in row.values if name.partition("@")[0] in _PRECISE]:  # in the other language
        del row.values[name]
    row.held["address"] = PRIVATE


def _cleaned(table: str, rows: Iterable[Row], secrets: Secrets, oddities: Oddities) -> Iterator[Row]:
    for row in rows:
        for name, value in row.values.items():
            if name == "id" or name.endswith("_id"):
                continue
            cleaned = secrets.cleaned(value, streets=name.partition("@")[0] not in _NAMES)
            if cleaned != value:
                row.values[name] = cleaned
                row.held[name] = PRIVATE
                oddities.note(table, row.number, name, "text.withheld_value_removed")
        yield row
