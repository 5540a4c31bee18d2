"""Places from a GeoJSON file or a GeoPackage: one row a place, whole and in degrees, whatever the file was drawn in.

Called where files of others are read: this module loads no Django. What such a file makes us compute with its shapes is computed here too.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, Final
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.limits import Limits
from entente.explorer.imports.columns import LONGEST_CODE, Columns, counts_people, plain_code
from entente.explorer.imports.numbers import people_of
from entente.explorer.maps.outlines import Drawing, drawing_of

MOST_PLACES: Final = 20_000
_DEGREES: Final = {"EPSG:4326", "OGC:CRS84"}
_CODE_WORDS: Final = ("short_code", "cfsauid", "csduid", "cduid", "pruid", "dguid", "code", "number", "id", "uid")
_NAME_WORDS: Final = ("area_name", "csdname", "cdname", "prname", "name", "nom")
_CANADA: Final = (-142.0, 41.0, -52.0, 84.0)
_SAME: Final = 0.999  # of the area, before and after a repair

_SQLITE: Final = b"SQLite format 3\0"
_TOO_LARGE: Final = "OGR_GEOJSON_MAX_OBJ_SIZE"  # what the library names where one feature is too large for it


def places_in(file: BinaryIO, limits: Limits, *, path: str, columns: Mapping[str, str]) -> Parts:
    """``about``: one value, what is said of the file; ``places``: each with its outline and its drawing.

    Args:
        path: of the same file: libraries of maps open files by their names.

    Raises:
        InvalidSource: the file cannot be read, says nowhere where it lies, or no column tells its places apart.
    """
    names, fields, shapes = shapes_in(file, Path(path), most=MOST_PLACES)
    shapes, repaired = upright(shapes)
    used = _columns(names, fields, Columns(**columns))
    codes = [plain_code(str(value)) for value in fields[used.code]]
    often = Counter(codes)
    places, refused = list[dict[str, Any]](), list[Finding]()
    outlines = []
    for at, shape in enumerate(shapes):
        row = at + 1
        if not codes[at]:
            refused.append(Finding("places.no_code", row=row))
        elif len(codes[at]) > LONGEST_CODE:
            refused.append(Finding("places.code_too_long", row=row))
        elif often[codes[at]] > 1:
            refused.append(Finding("places.code_twice", row=row))
        elif (whole := _whole(shape)) is None:
            refused.append(Finding("places.no_shape", row=row))
        else:
            if whole is not shape:
                repaired.append(Finding("places.repaired", row=row))
            places.append(_place(codes[at], at, fields, used))
            outlines.append(whole)
    if not places:
        raise InvalidSource(*(refused or [Finding("places.nothing_in_it")]))
    drawing = drawing_of(outlines)
    about = {
        "names": names,
        "columns": asdict(used),
        "repaired": [finding.to_dict() for finding in repaired],
        "refused": [finding.to_dict() for finding in refused],
        "drawing": {
            "width": drawing.width,
            "height": drawing.height,
            "frame": [float(number) for number in drawing.frame],
        },
    }
    return {"about": lambda: iter([about]), "places": lambda: _values(places, drawing)}


def _values(places: Sequence[Mapping[str, Any]], drawing: Drawing) -> Iterator[dict[str, Any]]:
    import shapely

    for place, drawn in zip(places, drawing.places, strict=True):
        outline = base64.b64encode(shapely.to_wkb(drawn.shape)).decode()
        about = {"latitude": drawn.latitude, "longitude": drawn.longitude, "area_km2": drawn.area_km2}
        yield {"place": place, "drawn": {"path": drawn.path, **about}, "outline": outline}


def shapes_in(
    file: BinaryIO, path: Path, *, most: int, columns: Sequence[str] | None = None
) -> tuple[list[str], dict[str, Any], Any]:
    """The names of the columns, their values by name, and the shapes, flat and in degrees as far as the file says its projection.

    Args:
        columns: those whose values are read; all where it says nothing.

    Raises:
        InvalidSource: the file cannot be read, or holds more than ``most`` features.
    """
    import pyogrio
    import shapely
    from pyogrio.errors import CRSError, DataLayerError, DataSourceError, GeometryError

    _require_map(file)
    try:
        layers = pyogrio.list_layers(path)
        if len(layers) != 1:
            raise InvalidSource(Finding("places.layers", facts={"count": len(layers)}))
        about, _, outlines, values = pyogrio.raw.read(path, columns=columns, max_features=most + 1)
        if about["crs"] and about["crs"] not in _DEGREES:
            warped = _warped(path, str(layers[0][0]))
            about, _, outlines, values = pyogrio.raw.read(warped, columns=columns, max_features=most + 1)
    except (CRSError, DataLayerError, DataSourceError, GeometryError, UnicodeDecodeError) as error:
        code = "places.takes_too_much" if _TOO_LARGE in str(error) else "places.unreadable"
        raise InvalidSource(Finding(code)) from error
    if outlines is None or not len(outlines):
        raise InvalidSource(Finding("places.nothing_in_it"))
    if len(outlines) > most:
        raise InvalidSource(Finding("places.too_many", facts={"most": most}))
    names = [str(name) for name in about["fields"]]
    shapes = shapely.force_2d(shapely.from_wkb(outlines, on_invalid="fix"))
    return names, dict(zip(names, values, strict=True)), shapes


def _require_map(file: BinaryIO) -> None:
    """Of the many formats that the library opens, some only name other files and addresses, which it would then read for the sender."""
    head = file.read(1024)
    if not head.startswith(_SQLITE) and not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        raise InvalidSource(Finding("places.unreadable"))


def _warped(path: Path, layer: str) -> bytes:
    """A description by which GDAL reads the layer in degrees, longitude first."""
    return (
        "<OGRVRTDataSource><OGRVRTWarpedLayer>"
        f"<OGRVRTLayer name={quoteattr(layer)}><SrcDataSource>{escape(str(path))}</SrcDataSource></OGRVRTLayer>"
        "<TargetSRS>OGC:CRS84</TargetSRS></OGRVRTWarpedLayer></OGRVRTDataSource>"
    ).encode()


def upright(shapes: Any) -> tuple[Any, list[Finding]]:
    """Longitude first. Latitude first is put right where it is sure, numbers that are no degrees are refused."""
    import shapely

    west, south, east, north = shapely.total_bounds(shapes)
    if not np.isfinite([west, south, east, north]).all():
        raise InvalidSource(Finding("places.no_shapes"))
    if west >= _CANADA[1] and east <= _CANADA[3] and south >= _CANADA[0] and north <= _CANADA[2]:
        swapped = shapely.transform(shapes, lambda points: points[:, ::-1])
        return swapped, [Finding("places.swapped")]
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise InvalidSource(Finding("places.no_degrees"))
    return shapes, []


def _whole(shape: Any) -> Any:
    """The shape, or what it must mean where a line of it crosses itself; ``None`` where nobody can say."""
    import shapely

    if shape is None or shape.is_empty or shape.geom_type not in {"Polygon", "MultiPolygon", "GeometryCollection"}:
        return None
    if shape.is_valid and shape.geom_type != "GeometryCollection":
        return shape
    valid = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    parts = [
        part for part in shapely.get_parts(valid) if part.geom_type in {"Polygon", "MultiPolygon"} and part.area > 0
    ]
    if not parts:
        return None
    repaired = shapely.union_all(parts)
    # Parts that a crossing border turns inside out cancel each other: then nobody can say which of them was meant.
    return repaired if min(repaired.area, shape.area) >= _SAME * max(repaired.area, shape.area) else None


def _columns(names: Sequence[str], fields: dict[str, Any], columns: Columns) -> Columns:
    unknown = [
        column
        for column in (columns.code, columns.name_en, columns.name_fr, columns.parent, columns.population)
        if column and column not in names
    ]
    if unknown:
        raise InvalidSource(Finding("places.unknown_column", column=unknown[0]))
    telling = [name for name in names if _tells_apart(fields[name])]
    code = columns.code or _named(telling, _CODE_WORDS)
    if not code:
        raise InvalidSource(Finding("places.which_code"))
    name = columns.name_en or _named([name for name in names if name != code], _NAME_WORDS) or code
    people = columns.population or next(
        (heading for heading in names if heading != code and counts_people(heading)), ""
    )
    return Columns(code, name, columns.name_fr, columns.parent, people)


def _tells_apart(values: Any) -> bool:
    texts = [plain_code(str(value)) for value in values if value is not None]
    filled = [text for text in texts if text]
    # A code that a few rows share is still the code; those rows are refused one by one.
    return bool(filled) and len(set(filled)) >= 0.9 * len(values) and max(map(len, filled)) <= LONGEST_CODE


def _named(names: Sequence[str], words: Sequence[str]) -> str:
    """The name that says the first of the words at its end, or in it."""
    for word in words:
        for name in names:
            if name.lower() == word or name.lower().endswith(f"_{word}") or (len(word) > 4 and word in name.lower()):
                return name
    return ""


def _place(code: str, at: int, fields: dict[str, Any], used: Columns) -> dict[str, Any]:
    def text(column: str) -> str:
        value = fields[column][at] if column else None
        return "" if value is None else " ".join(str(value).split())

    name = text(used.name_en).removesuffix(f"({code})").strip() or code
    return {
        "code": code,
        "name_en": name[:150],
        "name_fr": text(used.name_fr)[:150],
        "parent": plain_code(text(used.parent)),
        "population": people_of(text(used.population)),
    }
