"""Where a file is written to, while the libraries that write it believe that it is theirs."""

from __future__ import annotations

import hashlib
from typing import Any, BinaryIO


class CountingSink:
    """Counts and hashes what passes through it to a sink of the caller, which a writer of Parquet would close and ask for its place."""

    def __init__(self, sink: BinaryIO) -> None:
        self.size, self.hash, self.closed = 0, hashlib.sha256(), False
        self._sink = sink

    def write(self, data: Any) -> int:
        self._sink.write(data)
        self.hash.update(data)
        self.size += len(data)
        return len(data)

    def tell(self) -> int:
        return self.size

    def flush(self) -> None:
        """Nothing is held back here; the caller's sink decides when its parts leave."""

    def close(self) -> None:
        """The sink stays open: it belongs to the caller."""
        self.closed = True

    def readable(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False
