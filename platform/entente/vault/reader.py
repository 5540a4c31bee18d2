"""Reading a sealed object: a seekable file that fetches and opens a few segments at a time."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from entente.vault import s3
from entente.vault.binary import BinaryFile
from entente.vault.keys import store
from entente.vault.keys.resealing import data_key_info
from entente.vault.sealing import (
    HEADER_BYTES,
    SEALED_SEGMENT_BYTES,
    SEGMENT_BYTES,
    SegmentOpener,
    open_with,
    tampered,
)

if TYPE_CHECKING:
    from collections.abc import Buffer, Iterator

    from entente.vault.models import SealedObject

READ_AHEAD_SEGMENTS = 8
CACHED_SEGMENTS = 12


class SealedReader(BinaryFile):
    """A read-only, seekable binary file over the clear bytes of a sealed object.

    Works under ``pyarrow.PythonFile``, ``io.TextIOWrapper`` and ``zipfile``. Each call is atomic, so threads that share a reader
    must only agree on its position, as with any file. Each segment is verified before a byte of it is returned, the
    last one when the file is opened: nothing of a truncated object is ever used.

    Raises:
        Failed: "vault.key_destroyed", "vault.object_missing", "vault.tampered" (also from any read), and what else
            the key store and the store may fail with.
    """

    def __init__(self, sealed: SealedObject, *, private_key: bytes = b"", data_key: bytes | None = None) -> None:
        """Open it, by a private key or by the data key itself, where that was lent (``vault.keys.lending``)."""
        super().__init__()
        self._lock = threading.RLock()
        self._position = 0
        self._segments: OrderedDict[int, bytes] = OrderedDict()
        self._next_in_sequence = 0
        self._bucket = s3.bucket_of(sealed.store)
        self._key = sealed.key
        self._etag = sealed.etag
        if data_key is None:
            data_key = open_with(private_key, store.get(sealed.pk), data_key_info(sealed.pk))
        header = self._sealed_bytes(0, HEADER_BYTES)
        self._opener = SegmentOpener(data_key, sealed.pk, header=header, sealed_bytes=sealed.sealed_bytes)
        if self._opener.size_bytes != sealed.size_bytes:
            raise tampered()
        self._fetch(self._opener.segments - 1, self._opener.segments - 1)

    @property
    def size_bytes(self) -> int:
        """The size of the clear bytes."""
        return self._opener.size_bytes

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        self._require_open()
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        with self._lock:
            self._require_open()
            base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size_bytes}[whence]
            if base + offset < 0:
                raise ValueError("negative seek position")
            self._position = base + offset
            return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        with self._lock:
            self._require_open()
            return b"".join(self._pieces(self._remaining(size)))

    def readinto(self, buffer: Buffer, /) -> int:
        with self._lock:
            self._require_open()
            view = memoryview(buffer).cast("B")
            filled = 0
            for piece in self._pieces(self._remaining(len(view))):
                view[filled : filled + len(piece)] = piece
                filled += len(piece)
            return filled

    def read1(self, size: int = -1, /) -> bytes:
        """At most what is left of the current segment."""
        with self._lock:
            left = SEGMENT_BYTES - self._position % SEGMENT_BYTES
            return self.read(left if size < 0 else min(size, left))

    def readinto1(self, buffer: Buffer, /) -> int:
        return self.readinto(buffer)

    def peek(self, size: int = 0, /) -> bytes:
        """The next few bytes, without moving on: ``readline`` looks here for the end of the line."""
        with self._lock:
            position = self._position
            try:
                return self.read1(max(size, io.DEFAULT_BUFFER_SIZE))
            finally:
                self._position = position

    def close(self) -> None:
        self._segments.clear()
        super().close()

    def _require_open(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _remaining(self, size: int | None) -> int:
        left = max(0, self.size_bytes - self._position)
        return left if size is None or size < 0 else min(size, left)

    def _pieces(self, size: int) -> Iterator[memoryview]:
        """The next ``size`` bytes, segment by segment; the position moves along."""
        end = self._position + size
        while self._position < end:
            index, offset = divmod(self._position, SEGMENT_BYTES)
            segment = self._segment(index, needed_until=(end - 1) // SEGMENT_BYTES)
            piece = memoryview(segment)[offset : offset + end - self._position]
            self._position += len(piece)
            yield piece

    def _segment(self, index: int, *, needed_until: int) -> bytes:
        """A clear segment, from memory or the store. What is read in sequence is fetched ahead, a jump only what it needs."""
        if index not in self._segments:
            ahead = READ_AHEAD_SEGMENTS - 1
            until = index + ahead if index == self._next_in_sequence else min(needed_until, index + ahead)
            until = min(until, self._opener.segments - 1)
            cached = (later for later in range(index + 1, until + 1) if later in self._segments)
            self._fetch(index, next(cached, until + 1) - 1)
            self._next_in_sequence = until + 1
        self._segments.move_to_end(index)
        return self._segments[index]

    def _fetch(self, first: int, last: int) -> None:
        sealed = memoryview(self._sealed_bytes(*self._opener.span(first, last)))
        for index in range(first, last + 1):
            start = (index - first) * SEALED_SEGMENT_BYTES
            self._segments[index] = self._opener.open(index, sealed[start : start + SEALED_SEGMENT_BYTES])
        while len(self._segments) > CACHED_SEGMENTS:
            self._segments.popitem(last=False)

    def _sealed_bytes(self, start: int, length: int) -> bytes:
        return s3.get_range(self._bucket, self._key, start, length, etag=self._etag)
