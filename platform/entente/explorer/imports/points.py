"""Places without borders from a table, such as postal districts: a code, and what else its columns say of each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

from entente.core.errors import Finding, Invalid
from entente.core.sheets import read_sheets
from entente.explorer.imports.columns import Columns, plain_code
from entente.explorer.imports.numbers import Unclear, number_of

TABLES: Final = (".csv", ".xlsx")
_HEADINGS: Final[Mapping[str, re.Pattern[str]]] = {
    "code": re.compile(r"fsa|rta|code|uid|\bid\b|_id$|number|numéro", re.I),
    "name_en": re.compile(r"name|nom", re.I),
    "population": re.compile(r"pop", re.I),
    "latitude": re.compile(r"lat", re.I),
    "longitude": re.compile(r"lon|lng", re.I),
}


@dataclass(frozen=True, slots=True)
class Point:
    """A place as it was read; ``None`` where nothing is said, or nothing that is sure."""

    code: str
    name_en: str
    name_fr: str
    parent: str
    latitude: float | None
    longitude: float | None
    population: int | None


@dataclass(frozen=True, slots=True)
class Points:
    places: list[Point]
    columns: Columns
    refused: list[Finding]
    names: tuple[str, ...]


def read_points(path: Path, columns: Columns) -> Points:
    """The places of a table; columns that nobody named are guessed from their headings.

    Raises:
        Invalid: the file is no table, a column is not there, or no column tells the places apart.
    """
    rows = read_sheets(path)[0].rows
    used = _used(rows[0], columns)
    at = {part: rows[0].index(name) for part, name in asdict(used).items() if name}
    places, refused, seen = [], [], set[str]()
    for number, cells in enumerate(rows[1:], 2):
        if not any(cell.strip() for cell in cells):
            continue
        values = {part: cells[column].strip() if column < len(cells) else "" for part, column in at.items()}
        code = plain_code(values["code"])[:20]
        if not code or code in seen:
            refused.append(Finding("places.code_twice" if code else "places.no_code", row=number))
            continue
        seen.add(code)
        here = (_number(values.get("latitude", "")), _number(values.get("longitude", "")))
        latitude, longitude = here if _is_on_earth(*here) else (None, None)
        population = _number(values.get("population", ""))
        places.append(
            Point(
                code, (values.get("name_en") or code)[:150], values.get("name_fr", "")[:150], plain_code(values.get("parent", "")),
                latitude, longitude, None if population is None or population < 0 else int(population),
            )
        )  # fmt: skip
    if not places:
        raise Invalid(*(refused or [Finding("places.nothing_in_it")]))
    return Points(places, used, refused, tuple(name for name in rows[0] if name.strip()))


def _used(headings: Sequence[str], columns: Columns) -> Columns:
    unknown = [name for name in asdict(columns).values() if name and name not in headings]
    if unknown:
        raise Invalid(Finding("places.unknown_column", column=unknown[0]))
    taken = {name for name in asdict(columns).values() if name}
    used = asdict(columns)
    for part in (field.name for field in fields(Columns) if field.name in _HEADINGS and not used[field.name]):
        heading = next((name for name in headings if name not in taken and _HEADINGS[part].search(name)), "")
        used[part] = heading
        taken.add(heading)
    if not used["code"]:
        raise Invalid(Finding("places.which_code"))
    return Columns(**used)


def _number(text: str) -> float | None:
    try:
        return number_of(text)
    except Unclear:
        return None


def _is_on_earth(latitude: float | None, longitude: float | None) -> bool:
    return latitude is not None and longitude is not None and abs(latitude) <= 90 and abs(longitude) <= 180
