"""Reading tables as people keep them: CSV, workbooks and Parquet become records of text, or a clear refusal.

Importing this package loads no data library; opening a file does.
"""

from __future__ import annotations

from anonymizer.engine.table.readers.arrow import arrow_source
from anonymizer.engine.table.readers.choices import HeaderChoice, Offered, Reading, ReadingChoices, SheetChoice
from anonymizer.engine.table.readers.formats import open_source
from anonymizer.engine.table.readers.frame import frame_source
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.normalized import write_normalized
from anonymizer.engine.table.readers.parquet import parquet_source
from anonymizer.engine.table.readers.parts import parts_source
from anonymizer.engine.table.readers.sniff import sniff_head
from anonymizer.engine.table.readers.source import BATCH_ROWS, Source

__all__ = [
    "BATCH_ROWS",
    "HeaderChoice",
    "Limits",
    "Offered",
    "Reading",
    "ReadingChoices",
    "SheetChoice",
    "Source",
    "arrow_source",
    "frame_source",
    "open_source",
    "parquet_source",
    "parts_source",
    "sniff_head",
    "write_normalized",
]
