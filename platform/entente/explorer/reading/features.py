"""Places from a GeoJSON file or a GeoPackage: one row a place, whole and in degrees, whatever the file was drawn in."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

import numpy as np

from entente.core.errors import Finding, Invalid

FORMATS: Final = (".geojson", ".json", ".gpkg")
MOST_PLACES: Final = 20_000
_DEGREES: Final = {"EPSG:4326", "OGC:CRS84"}
_CODE_WORDS: Final = ("short_code", "cfsauid", "csduid", "cduid", "pruid", "dguid", "code", "number", "id", "uid")
_NAME_WORDS: Final = ("area_name", "csdname", "cdname", "prname", "name", "nom")
_CANADA: Final = (-142.0, 41.0, -52.0, 84.0)
_SAME: Final = 0.999  # of the area, before and after a repair


@dataclass(frozen=True, slots=True)
class Feature:
    """A place as it was read: ``shape`` is a polygon or several, valid, in degrees. Parents are named by code."""

    code: str
    name_en: str
    name_fr: str
    parent: str
    shape: Any


@dataclass(frozen=True, slots=True)
class Columns:
    """Which attributes say what; blank: guessed, or not there."""

    code: str = ""
    name_en: str = ""
    name_fr: str = ""
    parent: str = ""
    population: str = ""  # this and those below: of a table without borders
    latitude: str = ""
    longitude: str = ""


GUESSED: Final = Columns()


@dataclass(frozen=True, slots=True)
class Features:
    """What came in, what was repaired, and what was refused; ``columns`` as they were used."""

    places: list[Feature]
    columns: Columns
    repaired: list[Finding]
    refused: list[Finding]
    names: tuple[str, ...]


def read_features(path: Path, columns: Columns = GUESSED) -> Features:
    """The places of a file.

    Raises:
        Invalid: the file cannot be read, says nowhere where it lies, or no column tells its places apart.
    """
    names, fields, shapes = _read(path)
    shapes, repaired = _upright(shapes)
    used = _columns(names, fields, columns)
    codes = [plain_code(str(each)) for each in fields[used.code]]
    often = Counter(codes)
    places, refused = [], []
    for at, shape in enumerate(shapes):
        row = at + 1
        if not codes[at]:
            refused.append(Finding("places.no_code", row=row))
        elif often[codes[at]] > 1:
            refused.append(Finding("places.code_twice", row=row))
        elif (whole := _whole(shape)) is None:
            refused.append(Finding("places.no_shape", row=row))
        else:
            if whole is not shape:
                repaired.append(Finding("places.repaired", row=row))
            places.append(_feature(codes[at], at, fields, used, whole))
    if not places:
        raise Invalid(*(refused or [Finding("places.nothing_in_it")]))
    return Features(places, used, repaired, refused, tuple(names))


def plain_code(text: str) -> str:
    """A code as it compares: without blanks and leading zeros, and in capitals.

    >>> plain_code(" 007 "), plain_code("m5v"), plain_code("94.0")
    ('7', 'M5V', '94')
    """
    code = text.strip().upper()
    code = code.removesuffix(".0") if code.removesuffix(".0").isdecimal() else code
    if code in {"NONE", "NAN"}:
        return ""
    return str(int(code)) if code.isdecimal() else code


def _read(path: Path) -> tuple[list[str], dict[str, Any], Any]:
    import pyogrio
    import shapely
    from pyogrio.errors import DataSourceError

    if path.suffix.lower() not in FORMATS:
        raise Invalid(Finding("places.file_type"))
    try:
        layers = pyogrio.list_layers(path)
        if len(layers) != 1:
            raise Invalid(Finding("places.layers", facts={"count": len(layers)}))
        about, _, outlines, values = pyogrio.raw.read(path)
        if about["crs"] and about["crs"] not in _DEGREES:
            with tempfile.TemporaryDirectory() as folder:
                about, _, outlines, values = pyogrio.raw.read(_warped(path, str(layers[0][0]), Path(folder)))
    except (DataSourceError, UnicodeDecodeError) as error:
        raise Invalid(Finding("places.unreadable")) from error
    if outlines is None or not len(outlines):
        raise Invalid(Finding("places.nothing_in_it"))
    if len(outlines) > MOST_PLACES:
        raise Invalid(Finding("places.too_many", facts={"most": MOST_PLACES}))
    names = [str(each) for each in about["fields"]]
    shapes = shapely.force_2d(shapely.from_wkb(outlines, on_invalid="fix"))
    return names, dict(zip(names, values, strict=True)), shapes


def _warped(path: Path, layer: str, folder: Path) -> Path:
    """A description by which GDAL reads the layer in degrees, longitude first."""
    said = (
        "<OGRVRTDataSource><OGRVRTWarpedLayer>"
        f"<OGRVRTLayer name={_quoted(layer)}><SrcDataSource>{escape(str(path.resolve()))}</SrcDataSource></OGRVRTLayer>"
        "<TargetSRS>OGC:CRS84</TargetSRS></OGRVRTWarpedLayer></OGRVRTDataSource>"
    )
    file = folder / "warped.vrt"
    file.write_text(said, "utf-8")
    return file


def _quoted(text: str) -> str:
    return '"' + escape(text, {'"': "&quot;"}) + '"'


def _upright(shapes: Any) -> tuple[Any, list[Finding]]:
    """Longitude first. Latitude first is put right where it is sure, numbers that are no degrees are refused."""
    import shapely

    west, south, east, north = shapely.total_bounds(shapes)
    if not np.isfinite([west, south, east, north]).all():
        raise Invalid(Finding("places.no_shapes"))
    if west >= _CANADA[1] and east <= _CANADA[3] and south >= _CANADA[0] and north <= _CANADA[2]:
        swapped = shapely.transform(shapes, lambda points: points[:, ::-1])
        return swapped, [Finding("places.swapped")]
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise Invalid(Finding("places.no_degrees"))
    return shapes, []


def _whole(shape: Any) -> Any:
    """The shape, or what it must mean where a line of it crosses itself; ``None`` where nobody can say."""
    import shapely

    if shape is None or shape.is_empty or shape.geom_type not in {"Polygon", "MultiPolygon", "GeometryCollection"}:
        return None
    if shape.is_valid and shape.geom_type != "GeometryCollection":
        return shape
    made = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    parts = [
        each for each in shapely.get_parts(made) if each.geom_type in {"Polygon", "MultiPolygon"} and each.area > 0
    ]
    if not parts:
        return None
    repaired = shapely.union_all(parts)
    # Parts that a crossing border turns inside out cancel each other: then nobody can say which of them was meant.
    return repaired if min(repaired.area, shape.area) >= _SAME * max(repaired.area, shape.area) else None


def _columns(names: Sequence[str], fields: dict[str, Any], said: Columns) -> Columns:
    unknown = [each for each in (said.code, said.name_en, said.name_fr, said.parent) if each and each not in names]
    if unknown:
        raise Invalid(Finding("places.unknown_column", column=unknown[0]))
    telling = [name for name in names if _tells_apart(fields[name])]
    code = said.code or _named(telling, _CODE_WORDS)
    if not code:
        raise Invalid(Finding("places.which_code"))
    name = said.name_en or _named([each for each in names if each != code], _NAME_WORDS) or code
    return Columns(code, name, said.name_fr, said.parent)


def _tells_apart(values: Any) -> bool:
    texts = [plain_code(str(each)) for each in values if each is not None]
    filled = [each for each in texts if each]
    # A code that a few rows share is still the code; those rows are refused one by one.
    return bool(filled) and len(set(filled)) >= 0.9 * len(values) and max(map(len, filled)) <= 20


def _named(names: Sequence[str], words: Sequence[str]) -> str:
    """The name that says the first of the words at its end, or in it."""
    for word in words:
        for name in names:
            if name.lower() == word or name.lower().endswith(f"_{word}") or (len(word) > 4 and word in name.lower()):
                return name
    return ""


def _feature(code: str, at: int, fields: dict[str, Any], used: Columns, shape: Any) -> Feature:
    def text(column: str) -> str:
        value = fields[column][at] if column else None
        return "" if value is None else " ".join(str(value).split())

    name = text(used.name_en).removesuffix(f"({code})").strip() or code
    return Feature(code, name[:150], text(used.name_fr)[:150], plain_code(text(used.parent)), shape)
