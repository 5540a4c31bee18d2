"""What a release consists of: its table in files by purpose, with typed columns, and a Data Package and READMEs around them."""

from exports.packages.columns import Field
from exports.packages.files import (
    AGREEMENT,
    CERTIFICATE,
    DESCRIPTOR,
    LOG,
    MANIFEST,
    columns_of,
    write_document,
    write_files,
)
from exports.packages.readme import README_NAMES

__all__ = [
    "AGREEMENT",
    "CERTIFICATE",
    "DESCRIPTOR",
    "LOG",
    "MANIFEST",
    "README_NAMES",
    "Field",
    "columns_of",
    "write_document",
    "write_files",
]
