"""The formats in which a release can leave, each with its purpose, and which are chosen unless someone chooses otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

MOST_ROWS_OF_WORKBOOK: Final = 100_000
MOST_FEATURES: Final = 50_000
"""Of a table of counts, each of whose cells has a boundary. Rows about people are counted by place: any number of them."""


class Format(models.TextChoices):
    PARQUET = "parquet", _("Parquet: for analysis, typed; Delta Sharing needs it")
    CSV = "csv", _("CSV: text that every program opens")
    XLSX = "xlsx", _("Excel: with a dictionary of the columns in both languages; up to 100,000 rows")
    GPKG = "gpkg", _("GeoPackage: for QGIS and other map programs, with a style")
    GEOJSON = "geojson", _("GeoJSON: for maps on the web")
    FGB = "fgb", _("FlatGeobuf: for maps that read only the part that is looked at")

    @property
    def file_name(self) -> str:
        return f"data.{self.value}"

    @property
    def is_geographic(self) -> bool:
        """Whether it holds places with their boundaries."""
        return self in GEOGRAPHIC


GEOGRAPHIC: Final = (Format.GPKG, Format.GEOJSON, Format.FGB)
TABULAR: Final = (Format.PARQUET, Format.CSV, Format.XLSX)

MEDIA_TYPES = {
    Format.PARQUET: "application/vnd.apache.parquet",
    Format.CSV: "text/csv",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.GPKG: "application/geopackage+sqlite3",
    Format.GEOJSON: "application/geo+json",
    Format.FGB: "application/flatgeobuf",
}


def usual_formats() -> list[str]:
    """Parquet and CSV: what every release carried before there was a choice."""
    return [Format.PARQUET.value, Format.CSV.value]


def in_order(formats: Iterable[str]) -> list[str]:
    """The known ones among them, each once, in the order in which they are listed everywhere."""
    chosen = set(formats)
    return [form.value for form in Format if form in chosen]


def fits(form: str, *, rows: int, is_table_of_counts: bool = False) -> bool:
    """Whether a table of so many rows can leave in this format. ``is_table_of_counts``: its rows are counts and no persons."""
    if form in GEOGRAPHIC:
        return not is_table_of_counts or rows <= MOST_FEATURES
    return form != Format.XLSX or rows <= MOST_ROWS_OF_WORKBOOK


def can_be_marked(formats: Iterable[str]) -> bool:
    """Whether copies can name their recipient: the order of rows that marks them is laid down in Parquet or CSV."""
    return any(form in (Format.PARQUET, Format.CSV) for form in formats)


def needs_style(formats: Iterable[str]) -> bool:
    """Whether one of them has no room for the style of a map, so that it stands in a file beside it."""
    return any(form in (Format.GEOJSON, Format.FGB) for form in formats)


def has_places(formats: Iterable[str]) -> bool:
    """Whether one of them holds places."""
    return any(form in GEOGRAPHIC for form in formats)
