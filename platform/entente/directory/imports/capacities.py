"""How many people a service can help at once, where its source says so: the tables ``service_capacity`` and ``unit`` of HSDS 3.1.

``maximum`` alone is a capacity: what is ``available`` was so at one moment. Several of one service are not added up, since a person may be counted in two: the
largest stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from entente.directory.imports.rows import Oddities, Row

if TYPE_CHECKING:
    from entente.directory.imports.package import Package

TABLES_BESIDE: Final = ("service_capacity", "service_capacities", "unit", "units")
"""Tables of HSDS 3.1 that are no table here: what they say becomes fields of the service."""


def put_capacities(package: Package, services: Mapping[str, Row], oddities: Oddities) -> None:
    """The services say their capacity, its unit and its day. A row that names no service is refused."""
    units = {values.get("id", ""): values.get("name", "") for table in ("unit", "units") for _, values in _rows(package, table)}  # fmt: skip
    largest: dict[str, Decimal] = {}
    for table in TABLES_BESIDE[:2]:
        for number, values in _rows(package, table):
            service = services.get(values.get("service_id", "").strip())
            text = values.get("maximum", "").strip()
            if service is None:
                oddities.note(table, number, "service_id", "row.belongs_to_nothing", refused=True)
                oddities.fields.dropped(table, "maximum", "row.belongs_to_nothing")
                continue
            if not text:
                continue
            try:
                maximum = Decimal(text)
            except InvalidOperation:
                maximum = Decimal(-1)
            if not maximum.is_finite() or maximum <= 0:
                oddities.note(table, number, "maximum", "number.not_read")
                oddities.fields.dropped(table, "maximum", "number.not_read")
                continue
            oddities.fields.taken(table, "maximum")
            if maximum > largest.get(service.values["id"], Decimal(0)):
                largest[service.values["id"]] = maximum
                service.values["capacity"] = text
                service.values["capacity_unit"] = units.get(values.get("unit_id", ""), "")
                service.values["capacity_on"] = values.get("updated", "")[:10]


def _rows(package: Package, table: str) -> list[tuple[int, dict[str, str]]]:
    return list(package.rows(table)) if table in package.tables else []
