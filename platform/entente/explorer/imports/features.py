"""Places from a GeoJSON file or a GeoPackage: one row a place, whole and in degrees, whatever the file was drawn in."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from anonymizer.engine.table.readers import Limits
from entente.core.errors import Finding, Invalid
from entente.core.extras import require_extra
from entente.core.foreign import foreign_document
from entente.explorer.imports.columns import GUESSED, Columns
from entente.explorer.imports.map_layer import places_in
from entente.explorer.maps.outlines import Drawing, Drawn

FORMATS: Final = (".geojson", ".json", ".gpkg")
LIMITS: Final = Limits(cpu_floor_seconds=20, cell_bytes=64 * 2**20)
"""Somebody waits for it at a page. A value is a place with its whole border."""
_TOO_MUCH: Final = {"file.takes_too_long", "file.takes_too_much_memory", "file.unpacks_to_too_much", "table.cell_too_long"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Feature:
    """A place as it was read. Its parent is named by code."""

    code: str
    name_en: str
    name_fr: str
    parent: str
    population: int | None


@dataclass(frozen=True, slots=True)
class Features:
    """What came in, drawn in the same order; what was repaired, and what was refused; ``columns`` as they were used."""

    places: list[Feature]
    drawing: Drawing
    columns: Columns
    repaired: list[Finding]
    refused: list[Finding]
    names: tuple[str, ...]


def read_features(path: Path, columns: Columns = GUESSED) -> Features:
    """The places of a file.

    Raises:
        Invalid: the file cannot be read, says nowhere where it lies, or no column tells its places apart.
    """
    with map_file(path):
        return _read(path, columns)


@contextmanager
def map_file(path: Path) -> Iterator[None]:
    """Within it a file of shapes is read.

    Raises:
        Invalid: its name is of another format, or what is read asks for too much.
    """
    if path.suffix.lower() not in FORMATS:
        raise Invalid(Finding("places.file_type"))
    try:
        yield
    except Invalid as error:
        if error.code_given in _TOO_MUCH:
            raise Invalid(Finding("places.takes_too_much")) from error
        raise


def _read(path: Path, columns: Columns) -> Features:
    require_extra("maps")
    import shapely

    path = path.resolve()
    arguments = {"path": str(path), "columns": asdict(columns)}
    with (
        path.open("rb") as file,
        foreign_document(file, places_in, limits=LIMITS, readable=[path], **arguments) as document,
    ):
        (about,) = document.values("about")
        places, drawn = [], []
        for value in document.values("places"):
            places.append(Feature(**value["place"]))
            drawn.append(Drawn(shapely.from_wkb(base64.b64decode(value["outline"])), **value["drawn"]))
    sheet = about["drawing"]
    return Features(
        places,
        Drawing(drawn, sheet["width"], sheet["height"], tuple(sheet["frame"])),
        Columns(**about["columns"]),
        [Finding(**finding) for finding in about["repaired"]],
        [Finding(**finding) for finding in about["refused"]],
        tuple(about["names"]),
    )
