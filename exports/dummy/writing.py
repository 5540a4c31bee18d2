"""Dummy data in the formats of a release, each marked as invented where its format has room for a mark."""

from __future__ import annotations

import io
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from anonymizer.engine import write_csv
from exports.dummy.boundaries import invented_boundaries
from exports.dummy.invention import invented
from exports.dummy.schema import SchemaField, place_of
from exports.formats import GEOGRAPHIC, TABULAR, Format
from exports.packages.geography import features_of, write_features
from exports.packages.parquet import write_typed_parquet
from exports.packages.workbook import write_plain_workbook

TITLE: Final = "Dummy data - Données fictives"
_AT: Final = datetime(2000, 1, 1, tzinfo=UTC)
INVENTED: Final = "INVENTED DATA: no row tells of anyone. DONNÉES FICTIVES : aucune ligne ne parle de qui que ce soit."


def forms_of(schema: Sequence[SchemaField]) -> tuple[Format, ...]:
    """The formats in which dummy data can be had: those with boundaries where a column names places."""
    return TABULAR if place_of(schema) is None else (*TABULAR, *GEOGRAPHIC)


def write_dummy(dataset_id: uuid.UUID, schema: Sequence[SchemaField], form: str) -> bytes:
    """The file, in one of ``forms_of``. It follows from the schema alone, so that it is the same each time."""
    source, sink = invented(dataset_id, schema), io.BytesIO()
    fields = [column.field for column in schema]
    if form == Format.PARQUET:
        write_typed_parquet(source, fields, sink, remark=INVENTED)
    elif form == Format.XLSX:
        write_plain_workbook(source, fields, sink, title=INVENTED)
    elif form in GEOGRAPHIC:
        place = place_of(schema)
        assert place is not None  # without one there are no such formats
        counts = any(field.smallest_count is not None for field in fields)
        features = features_of(source, fields, invented_boundaries(source, place.name), is_table_of_counts=counts)
        write_features(features, Format(form), sink, title=TITLE, about=INVENTED, at=_AT)
    else:
        write_csv(source, sink)
    return sink.getvalue()
