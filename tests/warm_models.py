"""Imported by the server that ``tests.detection`` forks from: both models, and what reads files, are in its memory from here on."""

import pyarrow.csv
import pyarrow.parquet  # noqa: F401 - read with too

import anonymizer.engine.table.readers.delimited.csv
import anonymizer.engine.table.readers.parquet
import anonymizer.engine.table.readers.xlsx.workbook  # noqa: F401
from anonymizer.detectors.detector import PresidioDetector

PresidioDetector().analyze(["Omar Mansour called", "Omar Mansour appelle"])
