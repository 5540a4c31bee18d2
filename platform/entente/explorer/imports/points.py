"""Places without borders from a table, such as postal districts: a code, and what else its columns say of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

from entente.core.errors import Finding, Invalid
from entente.core.sheets import read_sheets
from entente.explorer.imports.columns import LONGEST_CODE, Columns, counts_people, labelled, plain_code
from entente.explorer.imports.numbers import Unclear, number_of, people_of

TABLES: Final = (".csv", ".xlsx")
_CODE: Final = re.compile(r"fsa|rta|code|uid|\bid\b|_id$|number|numéro", re.I)
_HEADINGS: Final[Mapping[str, Callable[[str], object]]] = {
    "name_en": re.compile(r"name(?![a-z])|(?<![a-z])nom(?![a-z])", re.I).search,
    "population": counts_people,
    "latitude": re.compile(r"(?<![a-z])lat(itude?)?(?![a-z])", re.I).search,
    "longitude": re.compile(r"(?<![a-z])(lon(g(itude?)?)?|lng)(?![a-z])", re.I).search,
}
_MOST: Final = 0.9  # of the cells of a column that must be labels of places, or tell them apart


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
    used = _used(rows, columns)
    at = {part: rows[0].index(name) for part, name in asdict(used).items() if name}
    places, refused, seen = [], [], set[str]()
    for number, cells in enumerate(rows[1:], 2):
        if not any(cell.strip() for cell in cells):
            continue
        values = {part: cells[column].strip() if column < len(cells) else "" for part, column in at.items()}
        name, text = labelled(values["code"]) or ("", values["code"])
        code = plain_code(text)
        if not code or len(code) > LONGEST_CODE or code in seen:
            refused.append(
                Finding("places.no_code" if not code else "places.code_twice" if code in seen else "places.code_too_long", row=number)
            )  # fmt: skip
            continue
        seen.add(code)
        here = (_number(values.get("latitude", "")), _number(values.get("longitude", "")))
        latitude, longitude = here if _is_on_earth(*here) else (None, None)
        places.append(
            Point(
                code, (values.get("name_en") or name or code)[:150], values.get("name_fr", "")[:150], plain_code(values.get("parent", "")),
                latitude, longitude, people_of(values.get("population", "")),
            )
        )  # fmt: skip
    if not places:
        raise Invalid(*(refused or [Finding("places.nothing_in_it")]))
    return Points(places, used, refused, tuple(name for name in rows[0] if name.strip()))


def _used(rows: Sequence[Sequence[str]], columns: Columns) -> Columns:
    headings = rows[0]
    unknown = [name for name in asdict(columns).values() if name and name not in headings]
    if unknown:
        raise Invalid(Finding("places.unknown_column", column=unknown[0]))
    taken = {name for name in asdict(columns).values() if name}
    used = asdict(columns)
    used["code"] = used["code"] or _code_in(rows, taken)
    if not used["code"]:
        raise Invalid(Finding("places.which_code"))
    taken.add(used["code"])
    for part in (field.name for field in fields(Columns) if field.name in _HEADINGS and not used[field.name]):
        heading = next((name for name in headings if name not in taken and _HEADINGS[part](name)), "")
        used[part] = heading
        taken.add(heading)
    return Columns(**used)


def _code_in(rows: Sequence[Sequence[str]], taken: Collection[str]) -> str:
    """The column of labels of Statistics Canada, or else the first that is headed as a code and tells places apart."""
    free = [(name, [row[at].strip() for row in rows[1:] if at < len(row) and row[at].strip()]) for at, name in enumerate(rows[0]) if name and name not in taken]  # fmt: skip
    labels = (name for name, cells in free if _are_labels(cells))
    headed = (name for name, cells in free if _CODE.search(name) and len(set(cells)) >= _MOST * len(cells))
    return next(labels, "") or next(headed, "")


def _are_labels(cells: Sequence[str]) -> bool:
    return bool(cells) and sum(labelled(cell) is not None for cell in cells) >= _MOST * len(cells)


def _number(text: str) -> float | None:
    try:
        return number_of(text)
    except Unclear:
        return None


def _is_on_earth(latitude: float | None, longitude: float | None) -> bool:
    return latitude is not None and longitude is not None and abs(latitude) <= 90 and abs(longitude) <= 180
