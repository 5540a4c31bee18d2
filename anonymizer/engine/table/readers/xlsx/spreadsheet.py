"""The one door to the cells of a spreadsheet (XLSX): judged, opened, and read row by row as text; whoever reads one comes here.

Why no library reads the cells. In turn on 100,000 rows of 10 columns, median of three, in seconds of a processor and MB at most:

- this module 6.0 and 51; on the workbooks of Toronto's open data (440,000 cells, alike to the digit) it takes 0.45 to 0.6 of the time of openpyxl;
- openpyxl 3.1 as a stream 9.6 and 61. It passes over which rows and columns are hidden and which cells are merged, shows 00417 as 417, takes a formula
  that nothing calculated for a blank, and finds no cell in the strict variant. Only its other way tells the first two: 17.5 and 437;
- python-calamine 0.9, which is not among the dependencies: 1.2 and 86. It tells neither hidden rows and columns nor number formats nor formulas.

``tests/engine/reading/test_spreadsheet_door.py`` holds each of these cells, and what openpyxl makes of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.xlsx.package import Attributes, Package, XmlHandler, damage_told, is_true
from anonymizer.engine.table.readers.xlsx.sheet import CellWords, SheetScan, too_many_cells
from anonymizer.engine.table.readers.xlsx.values import CellKind, cell_kind

TABLE_WORDS = CellWords()


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A worksheet: its name and the part that holds its cells."""

    name: str
    part: str
    is_hidden: bool


class Spreadsheet:
    """A workbook: its small parts are read now, shared strings and sheets when asked for.

    Raises:
        InvalidSource: no workbook, damaged, or larger unpacked than any table needs; of a sheet also while it is read.
    """

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        self._limits = limits
        self._package = Package(file, limits)
        with damage_told():
            main = self._main_part()
            self._relations = self._package.targets(main)
            self.dates_1904 = False
            self.sheets: list[Worksheet] = []
            self._read_workbook(main)
            self._kinds = self._styles()
        self._strings: list[str] | None = None

    @property
    def has_comments(self) -> bool:
        """Whether any cell has a comment, note or thread."""
        return any("comments" in name or "threadedcomment" in name for name in self._package.names())

    @property
    def has_properties(self) -> bool:
        """Whether the document says who made it."""
        return any(name.startswith("docprops/") for name in self._package.names())

    @property
    def has_media(self) -> bool:
        """Whether there are pictures, charts or macros."""
        prefixes = ("xl/media/", "xl/charts/", "xl/vbaproject", "xl/embeddings/", "xl/drawings/drawing")
        return any(name.startswith(prefixes) for name in self._package.names())

    def scan(self, sheet: Worksheet, words: CellWords = TABLE_WORDS) -> SheetScan:
        """A pass over the cells of a sheet, which begins when its rows are asked for."""
        return SheetScan(
            lambda handler: self._package.parse(
                sheet.part, limit=self._limits.workbook_unpacked_bytes, handler=handler
            ),
            strings=self._shared_strings(),
            kinds=self._kinds,
            dates_1904=self.dates_1904,
            words=words,
            limits=self._limits,
        )

    def _main_part(self) -> str:
        """The workbook part; a package without one is something else, and is refused as such."""
        package = self._package
        if package.has("mimetype") and not package.has("_rels/.rels"):
            raise InvalidSource(Finding("file.open_document"))
        if not package.has("_rels/.rels") or not package.has("[Content_Types].xml"):
            raise InvalidSource(Finding("file.archive"))
        main = next((part for kind, part in package.targets("").values() if kind == "officeDocument"), None)
        if main is None:
            raise InvalidSource(Finding("file.archive"))
        if main.lower().endswith(".bin"):
            raise InvalidSource(Finding("file.excel_binary"))
        if not main.lower().startswith("xl/"):
            raise InvalidSource(Finding("file.office_document"))
        return main

    def _related(self, kind: str) -> str | None:
        """The part that the workbook names for a purpose, where it is there."""
        part = next((target for name, target in self._relations.values() if name == kind), None)
        return part if part and self._package.has(part) else None

    def _read_workbook(self, main: str) -> None:
        def start(tag: str, attributes: Attributes) -> None:
            if tag == "workbookPr":
                self.dates_1904 = is_true(attributes.get("date1904"))
            elif tag == "sheet":
                relation = next((value for key, value in attributes.items() if key.split(":")[-1] == "id"), "")
                kind, part = self._relations.get(relation, ("", ""))
                if kind == "worksheet":  # and no chart or dialogue
                    self.sheets.append(
                        Worksheet(attributes["name"], part, attributes.get("state", "visible") != "visible")
                    )

        self._package.read(main, start)

    def _styles(self) -> list[CellKind]:
        """What the number format of each cell style shows."""
        formats: dict[int, str] = {}
        used: list[int] = []
        inside = ""

        def start(tag: str, attributes: Attributes) -> None:
            nonlocal inside
            if tag in ("cellXfs", "cellStyleXfs", "dxfs", "cellStyles"):
                inside = tag
            elif tag == "numFmt" and "formatCode" in attributes:
                formats[int(attributes["numFmtId"])] = attributes["formatCode"]
            elif tag == "xf" and inside == "cellXfs":
                used.append(int(attributes.get("numFmtId", 0)))

        if part := self._related("styles"):
            self._package.read(part, start)
        return [cell_kind(number, formats.get(number)) for number in used]

    def _shared_strings(self) -> list[str]:
        if self._strings is None:
            part = self._related("sharedStrings")
            self._strings = self._read_strings(part) if part else []
        return self._strings

    def _read_strings(self, part: str) -> list[str]:
        limits = self._limits
        if self._package.size(part) > limits.workbook_strings_bytes:
            raise too_many_cells(limits)
        handler = _Strings(limits)
        for _ in self._package.parse(part, limit=limits.workbook_strings_bytes, handler=handler):
            pass
        return handler.strings


class _Strings(XmlHandler):
    """Collects shared strings; the runs of rich text are joined, phonetic readings left out."""

    def __init__(self, limits: Limits) -> None:
        self.strings: list[str] = []
        self._limits = limits
        self._parts: list[str] = []
        self._collects = False
        self._phonetic = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "si":
            self._parts = []
        elif tag == "rPh":
            self._phonetic = True
        self._collects = tag == "t" and not self._phonetic

    def end(self, tag: str) -> None:
        self._collects = False
        if tag == "rPh":
            self._phonetic = False
        elif tag == "si":
            if len(self.strings) >= self._limits.workbook_strings:
                raise too_many_cells(self._limits)
            self.strings.append("".join(self._parts))

    def text(self, data: str) -> None:
        if self._collects:
            self._parts.append(data)
