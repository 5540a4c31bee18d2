"""What may be a scan of a signed paper or a document that shows something, told by its first bytes."""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 20 * 2**20
_BEGINNINGS: Final = {b"%PDF-": "pdf", b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
MEDIA_TYPES: Final = {"pdf": "application/pdf", "png": "image/png", "jpeg": "image/jpeg"}
_ENDINGS: Final = {"pdf": (".pdf",), "png": (".png",), "jpeg": (".jpg", ".jpeg")}


def kind_of(first: bytes) -> str:
    """The kind of a file that begins so: pdf, png or jpeg; empty for any other.

    >>> kind_of(b"%PDF-1.7"), kind_of(b"<script>")
    ('pdf', '')
    """
    return next((kind for begins, kind in _BEGINNINGS.items() if first.startswith(begins)), "")


def is_scan(first: bytes) -> bool:
    """Whether a file that begins so is a PDF, a PNG or a JPEG.

    >>> is_scan(b"%PDF-1.7"), is_scan(b"<script>")
    (True, False)
    """
    return bool(kind_of(first))


def is_named_so(name: str, kind: str) -> bool:
    """Whether the ending of a file's name says what the file is.

    >>> is_named_so("Policy.PDF", "pdf"), is_named_so("policy.pdf", "png")
    (True, False)
    """
    return name.lower().endswith(_ENDINGS[kind])
