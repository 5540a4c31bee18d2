"""The cheap checks on the first piece of an upload, made while it streams by; quick to import, no data library."""

from __future__ import annotations

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import ReadingChoices
from anonymizer.engine.table.readers.delimited.encoding import decoded, head_encoding, refuse_nul_bytes
from anonymizer.engine.table.readers.delimited.layout import text_layout
from anonymizer.engine.table.readers.filetype import recognize
from anonymizer.engine.table.readers.limits import Limits


def sniff_head(
    head: bytes,
    *,
    filename: str,
    total_size: int | None,
    choices: ReadingChoices | None = None,
    limits: Limits | None = None,
) -> None:
    """Refuse at once what its first piece already shows to be no table.

    Args:
        head: the first MiB, or all of a smaller file.
        filename: as the person named it; nothing rests on it.
        total_size: bytes of the whole file, where known; then a file that ends within ``head`` is judged whole.
        choices: what the person already said about the file, such as the row of its header.

    Raises:
        InvalidSource: empty, of another type, NUL bytes, an overlong line, no record, or a header that cannot be
            accepted. Passing is no promise: the whole file is judged by ``open_source``.
    """
    limits = limits or Limits()
    is_whole = total_size is not None and total_size <= len(head)
    if recognize(head, is_whole=is_whole) != "text":
        return
    encoding = head_encoding(head, is_whole=is_whole)
    refuse_nul_bytes(head, encoding)
    text = decoded(head, encoding)
    if not is_whole and "\n" not in text and "\r" not in text and len(head) >= limits.line_bytes:
        raise InvalidSource(Finding("csv.line_too_long", row=1, facts={"limit": limits.line_bytes}))
    text_layout(text, is_whole=is_whole, choices=choices or ReadingChoices(), limits=limits)
