"""The rows of a release on their places: GeoPackage, GeoJSON (RFC 7946) and FlatGeobuf, written by GDAL in memory.

A table of counts gives one feature for each row: a hidden count has no value, as in Parquet. Rows about people give one feature for each place, with
the number of rows that name it and nothing else of them. Rows that name no place of the geography, or hide it, are in no feature; a place that no
row names is none either, since nobody can tell a place without people from one whose rows were left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from anonymizer.engine.table.readers import Source
from entente.core.errors import Failed
from entente.core.extras import require_extra
from entente.explorer.maps.classes import breaks_of
from exports.formats import Format
from exports.packages.columns import Field, typed
from exports.packages.styles import qml
from exports.places import Boundaries, Bounded

if TYPE_CHECKING:
    import pyarrow as pa

LAYER: Final = "places"
STYLE: Final = "data.qml"
RECORDS: Final = "records"
MOST_BYTES: Final = 2**29  # of boundaries, each as often as it is written
_PLACE: Final = ("place_code", "place_name_en", "place_name_fr")
_WRITING: Final = Lock()  # GDAL's options are those of the whole process
_STEP: Final = 4096  # rows whose boundaries are laid out together
_DRIVERS: Final = {Format.GPKG: "GPKG", Format.GEOJSON: "GeoJSON", Format.FGB: "FlatGeobuf"}


@dataclass(frozen=True, slots=True)
class Features:
    """Features as they are written: a table whose last column is WKB. ``value``: the numbers by which they are coloured, if any."""

    table: pa.Table
    value: str | None

    @property
    def shape(self) -> str:
        """The column of the boundaries."""
        return str(self.table.column_names[-1])

    @property
    def style(self) -> str:
        """As QGIS reads it."""
        shown = (
            [] if self.value is None else [value for value in self.table[self.value].to_pylist() if value is not None]
        )
        return qml(self.value, [float(limit) for limit in breaks_of([Decimal(str(value)) for value in shown])])


def features_of(
    source: Source, fields: Sequence[Field], boundaries: Boundaries, *, is_table_of_counts: bool
) -> Features:
    """The features of a release, in the order in which its rows come.

    Raises:
        Failed: no cell of the column names a place of the geography, or all boundaries together are too large.
    """
    features = _cells(source, fields, boundaries) if is_table_of_counts else _counts(source, boundaries)
    if not features.table.num_rows:
        raise Failed("release.places_unknown", transient=False)
    return features


def write_features(
    features: Features, form: Format, sink: BinaryIO, *, title: str, about: str, at: datetime, keeps_order: bool = False
) -> None:
    """The file. ``at`` is the instant that a GeoPackage carries. ``keeps_order``: without the index for which FlatGeobuf sorts."""
    import io

    require_extra("maps")
    import pyogrio

    held, options = io.BytesIO(), _options(features, form, title=title, about=about, keeps_order=keeps_order)
    with _WRITING:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _instant(at)})
        try:
            pyogrio.write_arrow(
                features.table,
                held,
                layer=LAYER,
                driver=_DRIVERS[form],
                geometry_name=features.shape,
                geometry_type="MultiPolygon",
                crs="EPSG:4326",
                layer_options=options,
            )
        finally:
            pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
    content = held.getvalue()
    sink.write(content if form != Format.GPKG else _styled(content, features, at=at))


def _cells(source: Source, fields: Sequence[Field], boundaries: Boundaries) -> Features:
    """One feature a row."""
    import pyarrow as pa

    names = _distinct([*(field.name for field in fields), *_PLACE, "geometry"])
    tables, size = [], 0
    for rows, places in _located(source, boundaries):
        columns = [typed(column, field) for column, field in zip(rows.columns, fields, strict=True)]
        size += sum(len(place.outline) for place in places)
        if size > MOST_BYTES:
            raise Failed("release.places_too_large", transient=False)
        tables.append(pa.table([*columns, *_place_columns(places)], names=names))
    counts = [name for name, field in zip(names, fields, strict=False) if field.type == "integer"]
    promised = [name for name, field in zip(names, fields, strict=False) if field.smallest_count is not None]
    table = pa.concat_tables(tables) if tables else pa.table({name: [] for name in names})
    return Features(table, next(iter([*promised, *counts]), None))


def _counts(source: Source, boundaries: Boundaries) -> Features:
    """One feature a place, with the number of rows that name it."""
    import pyarrow as pa

    counts: Counter[Bounded] = Counter()
    cells: dict[str, str] = {}
    for rows, places in _located(source, boundaries, columns=[boundaries.column]):
        for cell, place in zip(rows.column(0).to_pylist(), places, strict=True):
            cells.setdefault(place.code, cell)
        counts.update(places)
    places = list(counts)
    names = _distinct([boundaries.column, *_PLACE, RECORDS, "geometry"])
    *texts, outlines = _place_columns(places)
    records = pa.array(counts.values(), pa.int64())
    table = pa.table([pa.array([cells[place.code] for place in places], pa.string()), *texts, records, outlines], names=names)  # fmt: skip
    return Features(table, names[-2])


def _located(
    source: Source, boundaries: Boundaries, *, columns: Sequence[str] | None = None
) -> Iterator[tuple[pa.RecordBatch, list[Bounded]]]:
    """The rows that name a place, and which one each names."""
    import pyarrow as pa

    known: dict[str | None, Bounded | None] = {}
    at = list(source.columns if columns is None else columns).index(boundaries.column)
    for batch in source.batches(columns):
        for start in range(0, batch.num_rows, _STEP):
            rows = batch.slice(start, _STEP)
            cells = rows.column(at).to_pylist()
            for cell in set(cells) - known.keys():
                known[cell] = boundaries.place(cell)
            places = [known[cell] for cell in cells]
            located = rows.filter(pa.array([place is not None for place in places], pa.bool_()))
            if located.num_rows:
                yield located, [place for place in places if place is not None]


def _place_columns(places: Sequence[Bounded]) -> list[pa.Array]:
    import pyarrow as pa

    texts = [[place.code for place in places], [place.name_en for place in places], [place.name_fr for place in places]]
    return [
        *(pa.array(text, pa.string()) for text in texts),
        pa.array([place.outline for place in places], pa.binary()),
    ]


def _distinct(names: Sequence[str]) -> list[str]:
    """Names that stay apart where capitals make no difference, as in a GeoPackage; the first keeps its own."""
    taken: dict[str, str] = {}
    for name in names:
        distinct, number = name, 2
        while distinct.casefold() in taken:
            distinct, number = f"{name}_{number}", number + 1
        taken[distinct.casefold()] = distinct
    return list(taken.values())


def _options(features: Features, form: Format, *, title: str, about: str, keeps_order: bool) -> dict[str, Any]:
    if form == Format.GEOJSON:
        return {"RFC7946": "YES", "COORDINATE_PRECISION": "6", "WRITE_NAME": "NO"}
    if form == Format.FGB:
        return {"SPATIAL_INDEX": "NO" if keeps_order else "YES", "TITLE": title, "DESCRIPTION": about}
    *_, number = _distinct([*features.table.column_names, "fid"])
    return {"FID": number, "GEOMETRY_NAME": features.shape, "IDENTIFIER": title, "DESCRIPTION": about}


def _styled(content: bytes, features: Features, *, at: datetime) -> bytes:
    """A GeoPackage with its style in the table in which QGIS looks for it, chosen when the layer is opened."""
    import sqlite3

    with sqlite3.connect(":memory:") as package:
        package.deserialize(content)
        package.execute(
            "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),"
            " f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30),"
            " styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),"
            " update_time DATETIME)"
        )
        package.execute(
            "INSERT INTO layer_styles VALUES (1, '', '', ?, ?, 'Entente', ?, NULL, 1, '', '', NULL, ?)",
            (LAYER, features.shape, features.style, _instant(at)),
        )
        package.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?, 0)",
            (_instant(at),),
        )
        package.commit()
        return package.serialize()


def _instant(at: datetime) -> str:
    from datetime import UTC

    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
