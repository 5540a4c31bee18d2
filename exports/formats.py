"""The formats in which a release can leave, each with its purpose, and which are chosen unless someone chooses otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _

MOST_ROWS_OF_WORKBOOK = 100_000


class Format(models.TextChoices):
    PARQUET = "parquet", _("Parquet: for analysis, typed; Delta Sharing needs it")
    CSV = "csv", _("CSV: text that every program opens")
    XLSX = "xlsx", _("Excel: with a dictionary of the columns in both languages; up to 100,000 rows")

    @property
    def file_name(self) -> str:
        return f"data.{self.value}"


MEDIA_TYPES = {
    Format.PARQUET: "application/vnd.apache.parquet",
    Format.CSV: "text/csv",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def usual_formats() -> list[str]:
    """Parquet and CSV: what every release carried before there was a choice."""
    return [Format.PARQUET.value, Format.CSV.value]


def in_order(formats: Iterable[str]) -> list[str]:
    """The known ones among them, each once, in the order in which they are listed everywhere."""
    chosen = set(formats)
    return [each.value for each in Format if each in chosen]


def fits(form: str, *, rows: int) -> bool:
    """Whether a table of so many rows can leave in this format."""
    return form != Format.XLSX or rows <= MOST_ROWS_OF_WORKBOOK
