"""Dummy data in the formats of a release, each marked as invented where its format has room for a mark."""

from __future__ import annotations

import io
import uuid
from collections.abc import Sequence
from typing import Final

from anonymizer.engine import write_csv
from exports.dummy.invention import invented
from exports.dummy.schema import SchemaField
from exports.formats import Format
from exports.packages.parquet import write_typed_parquet
from exports.packages.workbook import write_plain_workbook

INVENTED: Final = "INVENTED DATA: no row tells of anyone. DONNÉES FICTIVES : aucune ligne ne parle de qui que ce soit."


def write_dummy(dataset_id: uuid.UUID, schema: Sequence[SchemaField], form: str) -> bytes:
    """The file. It follows from the schema alone, so that it is the same each time."""
    source, sink = invented(dataset_id, schema), io.BytesIO()
    fields = [each.field for each in schema]
    if form == Format.PARQUET:
        write_typed_parquet(source, fields, sink, remark=INVENTED)
    elif form == Format.XLSX:
        write_plain_workbook(source, fields, sink, title=INVENTED)
    else:
        write_csv(source, sink)
    return sink.getvalue()
