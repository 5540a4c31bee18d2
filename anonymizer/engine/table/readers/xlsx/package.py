"""An XLSX file as a package of parts: judged by its ZIP directory before anything is inflated, then read part by part.

Office Open XML, ECMA-376 parts 1 and 2. Namespaces are ignored, so the strict variant is read as well.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO
from xml.parsers import expat

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.limits import MIB, Limits
from anonymizer.engine.table.readers.xlsx.values import CellKind, cell_kind

PIECE_BYTES = 2**17
DIRECTORY_BYTES = 16 * MIB
END_OF_DIRECTORY = b"PK\x05\x06"

type Attributes = dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet: its name and the part that holds its cells."""

    name: str
    part: str
    is_hidden: bool


class Package:
    """The parts of a workbook. Small parts are read now, shared strings and sheets when asked for.

    Raises:
        InvalidSource: no workbook, damaged, or larger unpacked than any table needs.
    """

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        self._limits = limits
        with damage_told():
            _refuse_bomb_directory(file)
            self._zip = zipfile.ZipFile(file)
            self._names = {name.lower().lstrip("/"): name for name in self._zip.namelist()}
            _refuse_bombs(self._zip.infolist(), limits)
            main = self._main_part()
            self._relations = self._targets(main)
            self.dates_1904 = False
            self.sheets: list[Sheet] = []
            self._read_workbook(main)
            self.kinds = self._styles()
        self._strings: list[str] | None = None

    @property
    def has_comments(self) -> bool:
        """Whether any cell has a comment, note or thread."""
        return any("comments" in name or "threadedcomment" in name for name in self._names)

    @property
    def has_properties(self) -> bool:
        """Whether the document says who made it."""
        return any(name.startswith("docprops/") for name in self._names)

    @property
    def has_media(self) -> bool:
        """Whether there are pictures, charts or macros."""
        prefixes = ("xl/media/", "xl/charts/", "xl/vbaproject", "xl/embeddings/", "xl/drawings/drawing")
        return any(name.startswith(prefixes) for name in self._names)

    def strings(self) -> list[str]:
        """The table of shared strings."""
        if self._strings is None:
            part = next((target for kind, target in self._relations.values() if kind == "sharedStrings"), None)
            self._strings = self._read_strings(part) if part and self._has(part) else []
        return self._strings

    def parse(self, part: str, *, limit: int, handler: XmlHandler) -> Iterator[None]:
        """Feed a part to a handler, a bounded piece at a time; control returns after each piece."""
        with damage_told(), self._zip.open(self._entry(part)) as stream:
            parser = _parser(handler)
            size = 0
            while piece := stream.read(PIECE_BYTES):
                size += len(piece)
                if size > limit:
                    raise InvalidSource(Finding("workbook.bomb"))
                parser.Parse(piece, False)
                yield
            parser.Parse(b"", True)
            yield

    def _read(self, part: str, start: Callable[[str, Attributes], None]) -> None:
        for _ in self.parse(part, limit=self._limits.workbook_part_bytes, handler=_Starts(start)):
            pass

    def _has(self, part: str) -> bool:
        return part.lower() in self._names

    def _entry(self, part: str) -> str:
        if not self._has(part):
            raise InvalidSource(Finding("workbook.damaged"))
        return self._names[part.lower()]

    def _main_part(self) -> str:
        """The workbook part; a package without one is something else, and is refused as such."""
        if "mimetype" in self._names and not self._has("_rels/.rels"):
            raise InvalidSource(Finding("file.open_document"))
        if not self._has("_rels/.rels") or not self._has("[Content_Types].xml"):
            raise InvalidSource(Finding("file.archive"))
        main = next((part for kind, part in self._targets("").values() if kind == "officeDocument"), None)
        if main is None:
            raise InvalidSource(Finding("file.archive"))
        if main.lower().endswith(".bin"):
            raise InvalidSource(Finding("file.excel_binary"))
        if not main.lower().startswith("xl/"):
            raise InvalidSource(Finding("file.office_document"))
        return main

    def _targets(self, part: str) -> dict[str, tuple[str, str]]:
        """Relations of a part: identifier to (kind, part)."""
        folder, name = posixpath.split(part)
        targets: dict[str, tuple[str, str]] = {}

        def start(tag: str, attributes: Attributes) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"])).lstrip("/")
                targets[attributes["Id"]] = (posixpath.basename(attributes["Type"]), target)

        self._read(posixpath.join(folder, "_rels", f"{name}.rels"), start)
        return targets

    def _read_workbook(self, main: str) -> None:
        def start(tag: str, attributes: Attributes) -> None:
            if tag == "workbookPr":
                self.dates_1904 = is_true(attributes.get("date1904"))
            elif tag == "sheet":
                relation = next((value for key, value in attributes.items() if key.split(":")[-1] == "id"), "")
                kind, part = self._relations.get(relation, ("", ""))
                if kind == "worksheet":  # and no chart or dialogue
                    self.sheets.append(Sheet(attributes["name"], part, attributes.get("state", "visible") != "visible"))

        self._read(main, start)

    def _styles(self) -> list[CellKind]:
        """What the number format of each cell style shows."""
        part = next((target for kind, target in self._relations.values() if kind == "styles"), None)
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

        if part and self._has(part):
            self._read(part, start)
        return [cell_kind(number, formats.get(number)) for number in used]

    def _read_strings(self, part: str) -> list[str]:
        limits = self._limits
        if self._zip.getinfo(self._entry(part)).file_size > limits.workbook_strings_bytes:
            raise too_many_cells(limits)
        handler = _Strings(limits)
        for _ in self.parse(part, limit=limits.workbook_strings_bytes, handler=handler):
            pass
        return handler.strings


class XmlHandler:
    """What happens at the tags and texts of a part; tags come without namespace."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Text within an element, possibly a piece of it."""


class _Starts(XmlHandler):
    """Calls a function at each element: enough for the small parts, whose content is in attributes."""

    def __init__(self, start: Callable[[str, Attributes], None]) -> None:
        self._start = start

    def start(self, tag: str, attributes: Attributes) -> None:
        self._start(tag, attributes)


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


@contextmanager
def damage_told() -> Iterator[None]:
    """Whatever is malformed in a package is one refusal, with its cause."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        EOFError,
        LookupError,  # a part, style or string that is not there
        ValueError,
        struct.error,
        OverflowError,
        RuntimeError,  # an entry with a ZIP password
        NotImplementedError,  # a method of compression that Office never uses
    ) as error:
        raise InvalidSource(Finding("workbook.damaged")) from error


def is_true(value: str | None) -> bool:
    """An XML boolean."""
    return value in ("1", "true", "on")


def too_many_cells(limits: Limits) -> InvalidSource:
    """The refusal of a workbook that should have been a CSV file."""
    return InvalidSource(Finding("workbook.too_many_cells", facts={"limit": limits.workbook_cells}))


def refuse_bombs(file: BinaryIO, limits: Limits) -> None:
    """Judge a package by its directory, before anything of it is inflated.

    Raises:
        InvalidSource: it is damaged, or larger unpacked than any workbook needs to be.
    """
    with damage_told():
        _refuse_bomb_directory(file)
        with zipfile.ZipFile(file) as archive:
            _refuse_bombs(archive.infolist(), limits)


def _refuse_bomb_directory(file: BinaryIO) -> None:
    """Refuse a directory that would fill the memory by itself, before zipfile reads it."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - 2**16 - 22))
    tail = file.read(2**16 + 22)
    at = tail.rfind(END_OF_DIRECTORY)
    if at < 0 or len(tail) < at + 22:
        raise InvalidSource(Finding("workbook.damaged"))
    (directory_bytes,) = struct.unpack_from("<L", tail, at + 12)
    if directory_bytes > DIRECTORY_BYTES:  # also 0xFFFFFFFF, the mark of a directory of more than 4 GiB
        raise InvalidSource(Finding("workbook.bomb"))
    file.seek(0)


def _refuse_bombs(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuse by number, size and ratio of the entries. (zipfile never inflates an entry beyond its stated size.)"""
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    is_dense = unpacked > limits.workbook_ratio_floor_bytes and unpacked / packed > limits.workbook_ratio
    if len(entries) > limits.workbook_entries or unpacked > limits.workbook_unpacked_bytes or is_dense:
        raise InvalidSource(Finding("workbook.bomb"))


def _parser(handler: XmlHandler) -> expat.XMLParserType:
    """A parser for a handler that refuses document types, the door to entity bombs; Office writes none."""

    def start(tag: str, attributes: Attributes) -> None:
        handler.start(tag.rpartition(":")[2], attributes)

    def end(tag: str) -> None:
        handler.end(tag.rpartition(":")[2])

    def doctype(*_: object) -> None:
        raise InvalidSource(Finding("workbook.damaged"))

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = doctype
    parser.buffer_text = True
    return parser
