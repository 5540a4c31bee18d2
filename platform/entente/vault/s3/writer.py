"""Binary files that become an object of the store when they are finished, and leave nothing otherwise."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Buffer
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from entente.core.errors import Failed
from entente.vault.binary import BinaryFile
from entente.vault.s3.client import Bucket
from entente.vault.s3.multipart import Multipart

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """A finished object: its size, the SHA-256 (hexadecimal) of its bytes, and the store's name for its content."""

    size_bytes: int
    sha256: str
    etag: str


class ObjectWriter(BinaryFile):
    """A write-only binary file; a subclass adds ``finish``, which turns what was written into an object.

    ``close`` without ``finish`` aborts: half an object must not pass for a whole one. So does a ``with`` block that ends in an
    exception, even after ``finish``. A text or compressing layer on top must therefore be detached, not closed.
    """

    _finished = True  # until a subclass has all that it needs there is nothing to abort

    def __init__(self) -> None:
        super().__init__()
        self._hash = hashlib.sha256()
        self._size_bytes = 0
        self._finished = False

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        """How many bytes were written."""
        return self._size_bytes

    def write(self, data: Buffer, /) -> int:
        """Take all of ``data``; returns its length in bytes."""
        if self.closed or self._finished:
            raise ValueError("write to a finished or closed object")
        view = memoryview(data).cast("B")
        self._hash.update(view)
        self._store(view)
        self._size_bytes += len(view)
        return len(view)

    def abort(self) -> None:
        """Nothing remains of the object. Safe to run twice."""
        raise NotImplementedError

    def close(self) -> None:
        if self.closed:
            return
        super().close()
        if not self._finished:
            self.abort()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
            return
        super().close()
        if self._finished and self._is_recorded():
            return
        try:
            self.abort()
        except Failed as failure:  # the first error is the one to tell; what stays behind is swept later
            logger.warning("vault.abort_failed: %s", failure)

    def _store(self, view: memoryview) -> None:
        raise NotImplementedError

    def _is_recorded(self) -> bool:
        """Whether a finished object must outlive an error in its block, because a record already names it."""
        return False


class PlainWriter(ObjectWriter):
    """Writes an object as it is, for recipients: hashed on the way, never held whole in memory or on disk."""

    def __init__(self, bucket: Bucket, key: str) -> None:
        self._multipart = Multipart(bucket, key)
        super().__init__()

    def finish(self) -> Written:
        """Make the object visible."""
        etag = self._multipart.complete()
        self._finished = True
        return Written(self._size_bytes, self._hash.hexdigest(), etag)

    def abort(self) -> None:
        self._multipart.abort()

    def _store(self, view: memoryview) -> None:
        self._multipart.write(view)
