"""What a file is, from its first bytes; a name's ending is only a hint."""

from __future__ import annotations

import re
from typing import Literal

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.upload_package import MANIFEST

Kind = Literal["text", "zip", "ole", "parquet", "package"]

UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PARQUET = (b"PAR1", b"PARE")

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "file.pdf"),
    (b"\x89PNG", "file.image"),
    (b"\xff\xd8\xff", "file.image"),
    (b"GIF8", "file.image"),
    (b"II*\x00", "file.image"),
    (b"MM\x00*", "file.image"),
    (b"\x1f\x8b", "file.archive"),
    (b"7z\xbc\xaf\x27\x1c", "file.archive"),
    (b"Rar!", "file.archive"),
    (b"BZh", "file.archive"),
    (b"\xfd7zXZ", "file.archive"),
    (b"\x28\xb5\x2f\xfd", "file.archive"),
    (b"PK\x05\x06", "file.archive"),
    (b"SQLite format 3", "file.database"),
    (b"\x00\x01\x00\x00Standard", "file.database"),
    (b"$FL2", "file.statistics"),
    (b"$FL3", "file.statistics"),
    (b"<stata_dta>", "file.statistics"),
    (b"\x00" * 12 + b"\xc2\xea\x81\x60", "file.statistics"),
    (b"{\\rtf", "file.office_document"),
    (b"\x7fELF", "file.unknown_type"),
    (b"ARROW1", "file.unknown_type"),
    (b"\x09\x08\x10\x00\x00\x06\x05\x00", "file.legacy_excel"),
    (b"\x09\x04\x06\x00", "file.legacy_excel"),
)

WEB_PAGE = re.compile(
    rb"\s*<(?:!doctype|!--|\?xml|html|head|body|meta|table|style|script|[a-z]+:?workbook)", re.IGNORECASE
)
JSON = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
CONTROLS = bytes(code for code in range(1, 32) if code not in b"\t\n\r\x0c\x1a\x1b")
CONTROL_SHARE, CONTROLS_FORGIVEN = 0.02, 8  # random bytes have a tenth of these; text has hardly any


def recognize(head: bytes, *, is_whole: bool) -> Kind:
    """The kind of file that ``head`` begins; a ZIP or OLE file still has to show that it is a workbook.

    Raises:
        InvalidSource: the file is empty or of a kind that is no table (its code says which).
    """
    if not head:
        raise InvalidSource(Finding("file.empty"))
    for signature, code in SIGNATURES:
        if head.startswith(signature):
            raise InvalidSource(Finding(code))
    if head.startswith(PARQUET):
        return "parquet"
    if head.startswith(ZIP) and head[30:].startswith(MANIFEST.encode()):
        return "package"
    if head.startswith(ZIP):
        _refuse_other_archives(head, is_whole=is_whole)
        return "zip"
    if head.startswith(OLE):
        _refuse_other_ole(head, is_whole=is_whole)
        return "ole"
    _refuse_other_text(head)
    return "text"


def _refuse_other_archives(head: bytes, *, is_whole: bool) -> None:
    """Refuse a ZIP file whose visible entries show that it is no workbook."""
    if head[30:38] == b"mimetype":  # the first entry of OpenDocument, by its standard
        raise InvalidSource(Finding("file.open_document"))
    if b"xl/workbook.bin" in head:
        raise InvalidSource(Finding("file.excel_binary"))
    if b"xl/" in head:
        return
    if b"word/" in head or b"ppt/" in head:
        raise InvalidSource(Finding("file.office_document"))
    if is_whole and b"[Content_Types].xml" not in head:
        raise InvalidSource(Finding("file.archive"))


def _refuse_other_ole(head: bytes, *, is_whole: bool) -> None:
    """Refuse an OLE file that is no encrypted workbook, where its directory can be seen."""
    if "EncryptedPackage".encode("utf-16-le") in head:
        return
    if "Workbook".encode("utf-16-le") in head or "Book".encode("utf-16-le") in head:
        raise InvalidSource(Finding("file.legacy_excel"))
    if "WordDocument".encode("utf-16-le") in head or "PowerPoint Document".encode("utf-16-le") in head:
        raise InvalidSource(Finding("file.office_document"))
    if is_whole:
        raise InvalidSource(Finding("file.unknown_type"))


def _refuse_other_text(head: bytes) -> None:
    """Refuse web pages, JSON and binary data that no signature tells."""
    if head.startswith(UTF16_BOMS):
        return
    text = head.removeprefix(b"\xef\xbb\xbf")
    if WEB_PAGE.match(text):
        raise InvalidSource(Finding("file.web_page"))
    if JSON.match(text):
        raise InvalidSource(Finding("file.json"))
    controls = len(head) - len(head.translate(None, CONTROLS))
    if controls > max(CONTROLS_FORGIVEN, CONTROL_SHARE * len(head)):
        raise InvalidSource(Finding("file.unknown_type"))
