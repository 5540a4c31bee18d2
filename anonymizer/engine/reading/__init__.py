"""Reading tables as people keep them: CSV, workbooks and Parquet become records of text, or a clear refusal.

Importing this package loads no data library; opening a file does.
"""

from __future__ import annotations

from anonymizer.engine.reading.arrow import arrow_source
from anonymizer.engine.reading.choices import HeaderChoice, Offered, Reading, ReadingChoices, SheetChoice
from anonymizer.engine.reading.frame import frame_source
from anonymizer.engine.reading.limits import Limits
from anonymizer.engine.reading.normalized import write_normalized
from anonymizer.engine.reading.opening import open_source
from anonymizer.engine.reading.parquet import parquet_source
from anonymizer.engine.reading.parts import parts_source
from anonymizer.engine.reading.sniff import sniff_head
from anonymizer.engine.reading.source import BATCH_ROWS, Source

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
