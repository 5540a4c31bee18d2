"""Imported by the server that ``tests.reading`` forks from: what reads files is in its memory from here on.

Numpy, with which maps are computed, comes first; after it nothing is found that the process itself calls unneeded.
"""

import sys
from importlib import import_module

from anonymizer.engine.table.readers.reader_process import Unneeded

import_module("numpy")
sys.meta_path.insert(0, Unneeded)  # type: ignore[arg-type]
for _name in (
    "pyarrow.compute",
    "pyarrow.csv",
    "pyarrow.parquet",
    "pyogrio",
    "shapely",
    "anonymizer.engine.table.readers.delimited.csv",
    "anonymizer.engine.table.readers.documents",
    "anonymizer.engine.table.readers.formats",
    "anonymizer.engine.table.readers.parquet",
    "anonymizer.engine.table.readers.xlsx.workbook",
    "entente.core.sheet_rows",
    "entente.directory.imports.archive",
    "entente.directory.imports.nested_records",
    "entente.explorer.imports.layer_file",
    "entente.explorer.imports.map_layer",
    "tests.reading",  # what its processes run
):
    import_module(_name)
