"""CSV for people: streamed a line at a time, and without cells that a spreadsheet would run."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run these (OWASP, "CSV Injection")
_NUMBER: Final = re.compile(r"-\d+(\.\d+)?")


def csv_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The rows, headings first, as lines of CSV (RFC 4180) behind the mark that tells Excel of UTF-8."""
    writer = csv.writer(_Lines())
    mark = "\ufeff"
    for row in rows:
        yield mark + writer.writerow([safe(cell) for cell in row])
        mark = ""


def safe(cell: str) -> str:
    """The cell as text, whatever it begins with. A negative number is a number.

    >>> safe("=1+1"), safe("-0.52"), safe("-1+1")
    ("'=1+1", '-0.52', "'-1+1")
    """
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


class _Lines:
    """A file for ``csv.writer`` that hands each line back instead of keeping it."""

    def write(self, line: str) -> str:
        return line
