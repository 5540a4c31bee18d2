"""An Office file as a package of parts: judged by its ZIP directory before anything is inflated, then read part by part.

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
from typing import BinaryIO
from xml.parsers import expat

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.limits import MIB, Limits

PIECE_BYTES = 2**17
DIRECTORY_BYTES = 16 * MIB
END_OF_DIRECTORY = b"PK\x05\x06"

type Attributes = dict[str, str]


class Package:
    """The parts of an Office file, of which the directory promises no bomb.

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

    def names(self) -> Iterator[str]:
        """Of the parts, in small letters."""
        return iter(self._names)

    def has(self, part: str) -> bool:
        """Whether there is a part of that name; capitals do not matter."""
        return part.lower() in self._names

    def size(self, part: str) -> int:
        """Bytes of a part when it is unpacked, as the directory says."""
        return self._zip.getinfo(self._entry(part)).file_size

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

    def read(self, part: str, start: Callable[[str, Attributes], None]) -> None:
        """Call a function at each element of a small part, whose content is in attributes."""
        for _ in self.parse(part, limit=self._limits.workbook_part_bytes, handler=_Starts(start)):
            pass

    def targets(self, part: str) -> dict[str, tuple[str, str]]:
        """Relations of a part: identifier to (kind, part). What lies outside of the file is left out."""
        folder, name = posixpath.split(part)
        targets: dict[str, tuple[str, str]] = {}

        def start(tag: str, attributes: Attributes) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"])).lstrip("/")
                targets[attributes["Id"]] = (posixpath.basename(attributes["Type"]), target)

        self.read(posixpath.join(folder, "_rels", f"{name}.rels"), start)
        return targets

    def _entry(self, part: str) -> str:
        if not self.has(part):
            raise InvalidSource(Finding("workbook.damaged"))
        return self._names[part.lower()]


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
