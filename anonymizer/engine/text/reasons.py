"""Why each stretch of a text was hidden: kept beside the text that was written, in a place that the caller seals.

The engine keeps nothing. A reason quotes nothing of the text; it is found again by a fingerprint of what was written, so it holds
wherever a record ends up. What it tells (how many identifiers of which kind a text held) is still not for everyone.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Collection, Sequence
from typing import BinaryIO, NamedTuple, cast


class Hidden(NamedTuple):
    """A stretch of the written text, end exclusive, that stands for an identifier, and why it was taken for one."""

    start: int
    end: int
    label: str
    recognizer: str
    score: float
    reason: str


type OnRedacted = Callable[[str, str, Sequence[Hidden]], None]
"""Called with the column, the text as written and what is hidden in it, at least once for each such text."""


def fingerprint(column: str, written: str) -> str:
    """By which the reasons of a written text are found again.

    >>> fingerprint("notes", "[PERSON] called") == fingerprint("notes", "[PERSON] called")
    True
    """
    return hashlib.blake2b(f"{column}\x00{written}".encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


class ReasonsWriter:
    """Writes the reasons of each text in which something is hidden. Use it as ``on_redacted``; ``close`` it before the sink.

    Args:
        sink: where the lines go, compressed. It stays open.
    """

    def __init__(self, sink: BinaryIO) -> None:
        self._lines = gzip.GzipFile(fileobj=sink, mode="wb", compresslevel=1, mtime=0)

    def __call__(self, column: str, written: str, hidden: Sequence[Hidden]) -> None:
        if hidden and not self._lines.closed:
            self._lines.write((json.dumps([fingerprint(column, written), hidden]) + "\n").encode())

    def close(self) -> None:
        """Nothing more is written."""
        self._lines.close()


def read_reasons(lines: BinaryIO, wanted: Collection[str]) -> dict[str, list[Hidden]]:
    """The reasons of some texts, by fingerprint; texts in which nothing is hidden have none."""
    reasons: dict[str, list[Hidden]] = {}
    with gzip.GzipFile(fileobj=lines, mode="rb") as opened:
        for line in opened:
            of, hidden = cast("tuple[str, list[list[object]]]", json.loads(line))
            if of in wanted:
                reasons.setdefault(of, [Hidden(*stretch) for stretch in hidden])  # type: ignore[arg-type]  # as they were written
    return reasons
