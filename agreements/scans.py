"""What may be a scan of a signed paper, told by its first bytes."""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 20 * 2**20
_BEGINNINGS: Final = (b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def is_scan(first: bytes) -> bool:
    """Whether a file that begins so is a PDF, a PNG or a JPEG.

    >>> is_scan(b"%PDF-1.7"), is_scan(b"<script>")
    (True, False)
    """
    return first.startswith(_BEGINNINGS)
