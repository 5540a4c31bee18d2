"""The file in which a table that was anonymized elsewhere comes to a node: the table, how it was made, what is claimed of it.

A ZIP of four entries, none of them compressed, in this order: ``upload-package.json``, ``table.parquet``, ``recipe.json``, ``report.json``. The first says
what the others weigh and hash to, and is signed. There is one way to write given entries, and what is not written so is refused: whatever opens the file
sees the same, nothing unpacks to more than is there, and nothing lies beside what was signed.
"""

from __future__ import annotations

import hashlib
import io
import os
import struct
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

MANIFEST: Final = "upload-package.json"
TABLE: Final = "table.parquet"
RECIPE: Final = "recipe.json"
REPORT: Final = "report.json"
NAMES: Final = (MANIFEST, TABLE, RECIPE, REPORT)
TYPE: Final = "entente-upload-package"
VERSION: Final = 1
MOST_OF_A_TEXT: Final = 4 * 2**20
MOST_OF_A_TABLE: Final = 2**32 - 2**24
"""In bytes: beyond 4 GiB a ZIP takes another form, which is not used."""
_PIECE: Final = 2**20
_DAY_ONE: Final = 0x21
"""1980-01-01, as ZIP writes a date: when a package was made is nobody's business."""
_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_CENTRAL = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_END = struct.Struct("<4sHHHHLLH")
_LOCAL_SIGN, _CENTRAL_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_ZIP_OF_1993: Final = 20


class NotAsWritten(ValueError):
    """The bytes are not those that a package of these entries has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file inside a package."""

    name: str
    crc: int
    size_bytes: int
    sha256: str = ""
    begins_at: int = 0

    @property
    def header(self) -> bytes:
        """What stands before its bytes."""
        name = self.name.encode()
        sizes = (self.crc, self.size_bytes, self.size_bytes)
        return _LOCAL.pack(_LOCAL_SIGN, _ZIP_OF_1993, 0, 0, 0, _DAY_ONE, *sizes, len(name), 0) + name


def measured(name: str, file: BinaryIO) -> Entry:
    """The entry that a file, read from its beginning, becomes."""
    digest, crc, size = hashlib.sha256(), 0, 0
    file.seek(0)
    while piece := file.read(_PIECE):
        digest.update(piece)
        crc, size = zlib.crc32(piece, crc), size + len(piece)
    return Entry(name, crc, size, digest.hexdigest())


def contents(entries: Sequence[Entry], *, claims: Mapping[str, Any], software: str) -> dict[str, Any]:
    """What is signed: the hashes of the other entries, and what is claimed of the table (``Claims.to_dict``)."""
    files = [{"name": entry.name, "size_bytes": entry.size_bytes, "sha256": entry.sha256} for entry in entries]
    return {"type": TYPE, "version": VERSION, "software": software, "files": files, "claims": dict(claims)}


def write_package(sink: BinaryIO, files: Sequence[tuple[Entry, BinaryIO]]) -> None:
    """The package of these entries, in the order of ``NAMES``."""
    for entry, file in files:
        sink.write(entry.header)
        file.seek(0)
        while piece := file.read(_PIECE):
            sink.write(piece)
    sink.write(_directory([entry for entry, _ in files]))


def entries_of(file: BinaryIO) -> tuple[Entry, ...]:
    """The entries of a package, without their hashes; of the first, the manifest, all that is known before it is read.

    Raises:
        NotAsWritten: it is no package, or was opened and packed again.
    """
    return tuple(_entries(file))


def require_nothing_beside(file: BinaryIO, entries: Sequence[Entry]) -> None:
    """Refuse a package that holds other entries than these, or a directory that shows something else.

    Raises:
        NotAsWritten: of that.
    """
    directory = _directory(entries)
    size = file.seek(0, os.SEEK_END)
    last = entries[-1]
    if size - (last.begins_at + last.size_bytes) != len(directory):
        raise NotAsWritten
    file.seek(-len(directory), os.SEEK_END)
    if file.read(len(directory)) != directory:
        raise NotAsWritten


def _entries(file: BinaryIO) -> Iterator[Entry]:
    at, size = 0, file.seek(0, os.SEEK_END)
    for name in NAMES:
        length = _LOCAL.size + len(name.encode())
        file.seek(at)
        header = file.read(length)
        if len(header) < length:
            raise NotAsWritten
        crc, _, size_bytes = _LOCAL.unpack(header[: _LOCAL.size])[6:9]
        entry = Entry(name, crc, size_bytes, begins_at=at + length)
        most = MOST_OF_A_TABLE if name == TABLE else MOST_OF_A_TEXT
        if header != entry.header or size_bytes > most or entry.begins_at + size_bytes > size:
            raise NotAsWritten
        yield entry
        at = entry.begins_at + size_bytes


def _directory(entries: Sequence[Entry]) -> bytes:
    parts, at = [], 0
    for entry in entries:
        name, sizes = entry.name.encode(), (entry.crc, entry.size_bytes, entry.size_bytes)
        versions = (_ZIP_OF_1993, _ZIP_OF_1993)
        parts.append(
            _CENTRAL.pack(_CENTRAL_SIGN, *versions, 0, 0, 0, _DAY_ONE, *sizes, len(name), 0, 0, 0, 0, 0, at) + name
        )
        at += len(entry.header) + entry.size_bytes
    directory = b"".join(parts)
    return directory + _END.pack(_END_SIGN, 0, 0, len(entries), len(entries), len(directory), at, 0)


class Window(io.RawIOBase):
    """One entry of a package as a file of its own; windows of one file share ``turn``."""

    def __init__(self, file: BinaryIO, entry: Entry, turn: threading.Lock) -> None:
        super().__init__()
        self._file, self._entry, self._turn, self._at = file, entry, turn, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._entry.size_bytes}[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:
        left = max(0, self._entry.size_bytes - self._at)
        with self._turn:
            self._file.seek(self._entry.begins_at + self._at)
            content = self._file.read(min(len(buffer), left))
        buffer[: len(content)] = content
        self._at += len(content)
        return len(content)


@dataclass(frozen=True, slots=True)
class Claims:
    """What a package says of its table. Nothing rests on it: it stands beside what is measured.

    ``k`` is the smallest class by the quasi-identifiers that its maker named; ``diversity`` the smallest distinct l of a sensitive column and
    ``closeness`` the largest t, ``None`` where no column was named.
    """

    k: int
    records: int
    suppressed_records: int
    diversity: int | None = None
    closeness: float | None = None

    @classmethod
    def of_report(cls, after: Mapping[str, Any], *, suppressed_records: int) -> Claims:
        """Those of a report's figures of what leaves (``RiskReport.to_dict``)."""
        columns = after.get("sensitive", {}).values()
        return cls(
            k=int(after["k"]),
            records=int(after["records"]),
            suppressed_records=suppressed_records,
            diversity=min((int(figures["distinct_l"]) for figures in columns), default=None),
            closeness=max((float(figures["t"]) for figures in columns), default=None),
        )

    def to_dict(self) -> dict[str, Any]:
        """The claims as JSON values."""
        return {
            "k": self.k,
            "records": self.records,
            "suppressed_records": self.suppressed_records,
            "diversity": self.diversity,
            "closeness": self.closeness,
        }

    @classmethod
    def from_dict(cls, values: Any) -> Claims:
        """The claims that ``to_dict`` described, whoever wrote them.

        Raises:
            ValueError: they are no numbers such as these.
        """
        if not isinstance(values, Mapping):
            raise ValueError("no claims")
        diversity, closeness = values.get("diversity"), values.get("closeness")
        if closeness is not None and (type(closeness) not in (int, float) or not 0 <= closeness <= 1):
            raise ValueError("no closeness")
        return cls(
            k=_count(values.get("k")),
            records=_count(values.get("records")),
            suppressed_records=_count(values.get("suppressed_records")),
            diversity=None if diversity is None else _count(diversity),
            closeness=None if closeness is None else float(closeness),
        )


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 2**53:
        raise ValueError("no count")
    return value
