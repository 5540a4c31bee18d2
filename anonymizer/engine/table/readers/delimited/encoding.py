"""In which encoding a text is, judged over all of it, at constant memory.

The order is: a byte-order mark, strict UTF-8, UTF-16 that shows by its zero bytes, then the 8-bit encodings. Among
those Windows-1252 (of which Latin-1 is a part) is the rule; Mac Roman and cp850 must be certain.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import ENCODINGS
from anonymizer.engine.table.readers.delimited.mixed import EXPECTED, MIXED
from anonymizer.engine.table.readers.limits import MIB, Limits

PIECE_BYTES = MIB // 4
SAMPLE_BYTES = 2**15

MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
ASCII = bytes(range(128))
ESCAPED = re.compile("[\udc80-\udcff]")  # what the error handler "surrogateescape" makes of a wrong byte
MOST, FEW = 0.97, 0.6  # shares of expected characters: certain, and too few


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec, how many bytes of mark precede the text, and whether it had to be guessed."""

    name: str
    mark_bytes: int = 0
    is_guess: bool = False


def head_encoding(head: bytes, *, is_whole: bool) -> Encoding:
    """The encoding that the first piece suggests; ``survey`` has the last word."""
    for mark, name in MARKS:
        if head.startswith(mark):
            return Encoding(name, len(mark))
    if unmarked := _unmarked_utf16(head):
        return Encoding(unmarked)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, is_whole)
    except UnicodeDecodeError:
        return Encoding("cp1252", is_guess=True)
    return Encoding("utf-8")


def decoded(head: bytes, encoding: Encoding) -> str:
    """The first piece as text; what cannot be decoded is replaced, for it concerns no header that is accepted."""
    decoder = codecs.getincrementaldecoder(encoding.name)("replace")
    return decoder.decode(head[encoding.mark_bytes :], encoding.name == MIXED)  # its last line may have no end yet


def refuse_nul_bytes(head: bytes, encoding: Encoding) -> None:
    """Refuse text with NUL bytes, naming the line of the first."""
    if encoding.name.startswith(("utf-16", "utf-32")):
        return
    if (at := head.find(0)) >= 0:
        raise InvalidSource(Finding("csv.nul_bytes", row=1 + _line_ends(head[:at])))


def survey(file: BinaryIO, *, head: bytes, delimiter: str, chosen: str | None, limits: Limits) -> Encoding:
    """The encoding of the whole file, which is read once in pieces.

    Raises:
        InvalidSource: NUL bytes, an overlong line, an encoding that is wrong, mixed or unknown; with its row.
    """
    encoding = head_encoding(head, is_whole=False)
    if chosen is not None:
        encoding = _chosen(chosen, encoding)
    if chosen is not None or encoding.mark_bytes or (encoding.name != "utf-8" and not encoding.is_guess):
        _check_decodes(file, encoding, delimiter=delimiter, limits=limits)
        return encoding
    return _judge(file, delimiter=delimiter, limits=limits)


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The file from its beginning, a bounded piece at a time."""
    file.seek(0)
    while piece := file.read(PIECE_BYTES):
        yield piece


def _chosen(name: str, detected: Encoding) -> Encoding:
    """The codec of a person's choice; the byte order of UTF-16 is taken from the file."""
    if name in (detected.name, "utf-8") and detected.name in ("utf-8", name):
        return detected
    if name == MIXED:
        return Encoding(MIXED, detected.mark_bytes if detected.name == "utf-8" else 0)
    if name not in (*ENCODINGS, "cp1252", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        raise InvalidSource(Finding("choices.unknown_encoding", facts={"encoding": name, "names": list(ENCODINGS)}))
    if name == "utf-16":
        return detected if detected.name.startswith("utf-16") else Encoding("utf-16-le")
    return Encoding(codecs.lookup(name).name)


def _unmarked_utf16(head: bytes) -> str | None:
    """UTF-16 without a mark, where every other byte is nearly always zero as in text of western letters."""
    sample = head[: len(head) // 2 * 2][:SAMPLE_BYTES]
    if len(sample) < 8:
        return None
    even, odd = (sample[start::2].count(0) * 2 / len(sample) for start in (0, 1))
    if odd > 0.8 and even < 0.02:
        return "utf-16-le"
    return "utf-16-be" if even > 0.8 and odd < 0.02 else None


def _check_decodes(file: BinaryIO, encoding: Encoding, *, delimiter: str, limits: Limits) -> None:
    """Refuse a file that its mark's or a person's encoding cannot decode."""
    decoder = codecs.getincrementaldecoder(encoding.name)()
    watch = _LineWatch(limits)
    offset = 0
    for piece in _after_mark(file, encoding):
        pending = len(decoder.getstate()[0])
        try:
            text = decoder.decode(piece)
        except UnicodeDecodeError as error:
            raise _undecodable(file, encoding, offset - pending + error.start, delimiter=delimiter) from error
        offset += len(piece)
        watch.see(text.encode("utf-8", "surrogatepass"))
    try:
        decoder.decode(b"", True)
    except UnicodeDecodeError as error:
        raise _undecodable(file, encoding, offset, delimiter=delimiter) from error


def _undecodable(file: BinaryIO, encoding: Encoding, offset: int, *, delimiter: str) -> InvalidSource:
    row = row_at(file, offset + encoding.mark_bytes, encoding, delimiter=delimiter)
    return InvalidSource(Finding("csv.wrong_encoding", row=row, facts={"encoding": shown_name(encoding.name)}))


def _after_mark(file: BinaryIO, encoding: Encoding) -> Iterator[bytes]:
    for number, piece in enumerate(pieces(file)):
        yield piece[encoding.mark_bytes :] if number == 0 else piece


def _judge(file: BinaryIO, *, delimiter: str, limits: Limits) -> Encoding:
    """UTF-8 where all of it is; else an 8-bit encoding, unless the file is a mixture."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    watch = _LineWatch(limits)
    valid = wrong = offset = 0
    first_wrong = -1
    high: Counter[int] = Counter()
    for piece in pieces(file):
        watch.see(piece)
        pending = len(decoder.getstate()[0])
        text = decoder.decode(piece)
        if not text.isascii():
            bad = ESCAPED.findall(text)
            if bad and first_wrong < 0:
                before = text[: text.index(bad[0])].encode("utf-8", "surrogateescape")
                first_wrong = offset - pending + len(before)
            wrong += len(bad)
            valid += pending + len(piece) - len(decoder.getstate()[0]) - len(text)
            high.update(piece.translate(None, ASCII))
        offset += len(piece)
    tail = decoder.decode(b"", True)
    if tail and not wrong:
        first_wrong = offset - len(tail)
    wrong += len(tail)
    high.update(tail.encode("utf-8", "surrogateescape"))
    if not wrong:
        return Encoding("utf-8")
    row = row_at(file, first_wrong, Encoding("latin-1"), delimiter=delimiter)
    if valid >= wrong or valid > 20:
        raise InvalidSource(Finding("csv.mixed_encoding", row=row, facts={"count": wrong}))
    return _eight_bit(file, high, first_wrong, row)


def _eight_bit(file: BinaryIO, high: Counter[int], first_wrong: int, row: int) -> Encoding:
    """Windows-1252, unless its letters make no sense and another encoding's certainly do."""
    shares = {name: _expected_share(high, name) for name in ("cp1252", "mac_roman", "cp850")}
    if shares["cp1252"] < FEW:
        other = max(("mac_roman", "cp850"), key=lambda name: shares[name])
        if shares[other] >= MOST and _normalizer_agrees(file, first_wrong, other):
            return Encoding(other, is_guess=True)
    if any(byte in high for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)):  # no characters of Windows-1252
        raise InvalidSource(Finding("csv.unknown_encoding", row=row))
    return Encoding("cp1252", is_guess=True)


def _expected_share(high: Counter[int], encoding: str) -> float:
    """Share of the bytes above ASCII that are letters or signs of western European text in an encoding."""
    expected = sum(count for byte, count in high.items() if bytes([byte]).decode(encoding, "replace") in EXPECTED)
    return expected / high.total()


def _normalizer_agrees(file: BinaryIO, offset: int, encoding: str) -> bool:
    """Whether charset-normalizer reads the text around the first accented letter in the same way."""
    from charset_normalizer import from_bytes

    file.seek(max(0, offset - SAMPLE_BYTES // 4))
    sample = file.read(SAMPLE_BYTES)
    best = from_bytes(sample, cp_isolation=["cp1252", "mac_roman", "cp850"], preemptive_behaviour=False).best()
    return best is not None and str(best) == sample.decode(encoding, "replace")


def row_at(file: BinaryIO, offset: int, encoding: Encoding, *, delimiter: str) -> int:
    """The row, as a spreadsheet counts, in which a byte stands."""

    def lines() -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(encoding.name)("replace")
        left, rest = offset, ""
        for piece in pieces(file):
            *whole, rest = io.StringIO(rest + decoder.decode(piece[:left]), newline="").readlines() or [""]
            yield from whole
            left -= len(piece)
            if left <= 0:
                break
        yield from io.StringIO(rest + "x", newline="")  # "x" stands for the byte: its record is counted last

    rows = 0
    try:
        for _ in csv.reader(lines(), delimiter=delimiter):
            rows += 1
    except csv.Error:  # a cell of more than 128 KiB: the row that holds it is the one
        rows += 1
    return rows


def shown_name(codec: str) -> str:
    """The name by which people know an encoding."""
    return {"cp1252": "windows-1252", "latin-1": "iso-8859-1", "iso8859-1": "iso-8859-1", "mac_roman": "mac-roman"}.get(
        codec, codec
    )


class _LineWatch:
    """Counts lines and refuses NUL bytes and overlong lines as pieces of UTF-8 or 8-bit text go by."""

    def __init__(self, limits: Limits) -> None:
        self.limit = limits.line_bytes
        self.lines = 1
        self.length = 0  # of the line that is open

    def see(self, piece: bytes) -> None:
        if (at := piece.find(0)) >= 0:
            raise InvalidSource(Finding("csv.nul_bytes", row=self.lines + _line_ends(piece[:at])))
        first, last = _first_line_end(piece), max(piece.rfind(b"\n"), piece.rfind(b"\r"))
        if self.length + (first if first >= 0 else len(piece)) > self.limit:
            raise InvalidSource(Finding("csv.line_too_long", row=self.lines, facts={"limit": self.limit}))
        self.length = len(piece) - last - 1 if last >= 0 else self.length + len(piece)
        self.lines += _line_ends(piece)


def _first_line_end(piece: bytes) -> int:
    ends = [at for at in (piece.find(b"\n"), piece.find(b"\r")) if at >= 0]
    return min(ends, default=-1)


def _line_ends(piece: bytes) -> int:
    """Line ends of a piece: line feeds, or carriage returns where old Mac programs wrote no line feed."""
    return piece.count(b"\n") or piece.count(b"\r")
