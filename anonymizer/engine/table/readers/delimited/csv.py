"""Delimited text, decoded and parsed in pieces; the whole is never in memory and no copy touches the disk."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import DELIMITERS, ENCODINGS, Offered, Reading, ReadingChoices
from anonymizer.engine.table.readers.delimited.encoding import (
    PIECE_BYTES,
    Encoding,
    decoded,
    head_encoding,
    shown_name,
    survey,
)
from anonymizer.engine.table.readers.delimited.layout import DELIMITER_LINE, TextLayout, text_layout
from anonymizer.engine.table.readers.delimited.mixed import MixedDecoder
from anonymizer.engine.table.readers.delimited.quotes import QuoteCheck
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.source import wanted

if TYPE_CHECKING:
    import pyarrow as pa

RAGGED_SHOWN = 20
# Appended as one more record: where it does not come out as the last one, a quotation mark was never closed and
# has swallowed it. (The parser itself accepts an open quote at the end of a file in silence.)
LAST_RECORD = "\x1aentente: end of table\x1a"


def csv_source(file: BinaryIO, head: bytes, *, is_whole: bool, choices: ReadingChoices, limits: Limits) -> CsvSource:
    """A delimited text that has been understood and whose encoding holds to its end.

    Raises:
        InvalidSource: the text cannot be read as a table.
    """
    if choices.delimiter is not None and choices.delimiter not in DELIMITERS:
        raise InvalidSource(Finding("choices.unknown_delimiter"))
    guess = head_encoding(head, is_whole=is_whole)
    first = text_layout_or_none(decoded(head, guess), is_whole=is_whole, choices=choices, limits=limits)
    delimiter = first.delimiter if first else choices.delimiter or ","
    encoding = survey(file, head=head, delimiter=delimiter, chosen=choices.encoding, limits=limits)
    text = decoded(head, encoding)
    layout = text_layout(text, is_whole=is_whole, choices=choices, limits=limits)
    _check_quotes_above(text[: layout.records_at], layout, limits)
    return CsvSource(file, encoding, layout, choices, limits)


def _check_quotes_above(text: str, layout: TextLayout, limits: Limits) -> None:
    """The header and what stands above it are quoted as fields are."""
    start = DELIMITER_LINE.match(text)
    check = QuoteCheck(layout.delimiter, len(layout.columns), 2 if start else 1, limits.block_bytes)
    check.take(text[start.end() if start else 0 :].encode() + b"\n")
    if check.finding is not None and check.finding.code == "csv.text_after_quote":
        raise InvalidSource(check.finding)


def text_layout_or_none(text: str, *, is_whole: bool, choices: ReadingChoices, limits: Limits) -> TextLayout | None:
    """The layout under a first guess of the encoding; its faults are judged again under the right one."""
    try:
        return text_layout(text, is_whole=is_whole, choices=choices, limits=limits)
    except InvalidSource:
        return None


class CsvSource:
    """A ``Source`` over delimited text."""

    def __init__(
        self, file: BinaryIO, encoding: Encoding, layout: TextLayout, choices: ReadingChoices, limits: Limits
    ) -> None:
        self._file, self._encoding, self._layout, self._limits = file, encoding, layout, limits
        self._lock = Lock()  # the parser reads ahead in a thread of its own, and passes share the file
        self.columns = layout.columns
        self.record_count: int | None = None
        notes = list(layout.notes)
        name = shown_name(encoding.name)
        if encoding.is_guess:
            notes.append(Finding("csv.encoding_guessed", facts={"encoding": name}))
        self.reading = Reading(
            format="csv",
            columns=layout.columns,
            chosen=replace(
                choices,
                encoding=name,
                delimiter=layout.delimiter,
                header_row=layout.header_row,
                header_rows=layout.header_rows,
            ),
            choices=Offered(header_rows=layout.candidates, encodings=ENCODINGS, delimiters=DELIMITERS),
            notes=tuple(notes),
        )

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order.

        Raises:
            InvalidSource: rows of another width (all are counted, the first 20 named), an unterminated quote, or one that
                swallows records. It comes after the good records, so a consumer must not keep what it wrote.
        """
        names = wanted(self.columns, columns)
        layout = self._layout
        quotes = QuoteCheck(layout.delimiter, len(self.columns), layout.records_row, self._limits.block_bytes)
        progress = _Progress(records_row=layout.records_row, quotes=quotes)
        records = 0
        for batch in self._parsed(progress):
            records += batch.num_rows
            if batch.num_rows:
                yield batch.select(names)
        if progress.ragged:
            raise InvalidSource(progress.ragged_finding())
        if not records:
            raise InvalidSource(Finding("file.header_only"))
        if self.record_count is None:
            self.reading = replace(self.reading, notes=(*self.reading.notes, *progress.notes(records)))
        self.record_count = records

    def _parsed(self, progress: _Progress) -> Iterator[pa.RecordBatch]:
        """Batches, without blank records unless they were asked for; what is wrong is left in ``progress``."""
        import pyarrow as pa

        from anonymizer.engine.table.readers.tidy import batch_of, without_blank_records

        try:
            with self._reader(progress) as reader:
                for piece in reader:
                    if progress.quotes.finding is not None:
                        break
                    progress.ended = bool(piece.num_rows) and piece.column(0)[-1].as_py() == LAST_RECORD
                    batch = piece.slice(0, piece.num_rows - 1) if progress.ended else piece
                    progress.seen += batch.num_rows
                    records = batch_of(batch.columns, self.columns)
                    yield without_blank_records(records) if self.reading.chosen.drop_blank_records else records
        except pa.ArrowInvalid as error:
            if progress.quotes.finding is not None:
                raise InvalidSource(progress.quotes.finding) from error
            # Lines are short enough (the survey saw to it): only an open quote makes a record of more than a block.
            raise InvalidSource(Finding("csv.unterminated_quote", row=progress.next_row)) from error
        if progress.quotes.finding is not None:
            raise InvalidSource(progress.quotes.finding)
        if not progress.ended:
            row = progress.swallowed_row or progress.next_row - 1
            raise InvalidSource(Finding("csv.unterminated_quote", row=row))

    def _reader(self, progress: _Progress) -> pa.csv.CSVStreamingReader:
        import pyarrow as pa
        import pyarrow.csv

        stream = Utf8Stream(
            self._file,
            self._lock,
            self._encoding,
            skip=self._layout.records_at,
            last=self._last_record(),
            quotes=progress.quotes,
        )
        progress.stream = stream
        return pyarrow.csv.open_csv(
            pa.PythonFile(stream, mode="r"),
            read_options=pyarrow.csv.ReadOptions(
                column_names=list(self.columns),
                block_size=self._limits.block_bytes,
                use_threads=False,  # or rows have no number
            ),
            parse_options=pyarrow.csv.ParseOptions(
                delimiter=self._layout.delimiter,
                newlines_in_values=True,
                ignore_empty_lines=False,  # or rows have the wrong number
                invalid_row_handler=progress.note_ragged,
            ),
            convert_options=pyarrow.csv.ConvertOptions(
                column_types={name: pa.string() for name in self.columns},
                null_values=[""],
                strings_can_be_null=True,
            ),
        )

    def _last_record(self) -> bytes:
        return (LAST_RECORD + self._layout.delimiter * (len(self.columns) - 1) + "\n").encode()


@dataclass(slots=True)
class _Progress:
    """How far a pass has come, and the rows that do not fit."""

    records_row: int
    quotes: QuoteCheck
    seen: int = 0
    ragged: int = 0
    ragged_rows: list[int] = field(default_factory=list)
    expected: int = 0
    actual: int = 0
    swallowed_row: int | None = None
    ended: bool = False
    stream: Utf8Stream | None = None

    @property
    def next_row(self) -> int:
        """The row that follows those seen so far."""
        return self.records_row + self.seen + self.ragged

    def note_ragged(self, row: Any) -> str:
        """Called by the parser for a row of another width; the row is left out for now."""
        number = self.records_row + (row.number or 1) - 1
        if LAST_RECORD in row.text:
            self.swallowed_row = number
            return "skip"
        if not self.ragged:
            self.expected, self.actual = row.expected_columns, row.actual_columns
        self.ragged += 1
        if len(self.ragged_rows) < RAGGED_SHOWN:
            self.ragged_rows.append(number)
        return "skip"

    def notes(self, records: int) -> Iterator[Finding]:
        """What was done with records that are not like others."""
        if self.stream is not None and self.stream.mended:
            yield Finding("csv.lines_mended", facts={"count": self.stream.mended})
        if self.seen > records:
            yield Finding("table.blank_rows_left_out", facts={"count": self.seen - records})
        if self.quotes.several_lines:
            rows = self.quotes.several_lines_rows
            facts = {"count": self.quotes.several_lines, "rows": rows}
            yield Finding("csv.records_of_several_lines", row=rows[0], facts=facts)

    def ragged_finding(self) -> Finding:
        """All rows of another width, as one finding."""
        facts = {"count": self.ragged, "rows": self.ragged_rows, "expected": self.expected, "found": self.actual}
        return Finding("csv.ragged_row", row=self.ragged_rows[0], facts=facts)


class Utf8Stream(io.RawIOBase):
    """A text file as UTF-8 bytes from its first record on, decoded piece by piece, with one more record at its end."""

    def __init__(
        self, file: BinaryIO, lock: Lock, encoding: Encoding, *, skip: int, last: bytes, quotes: QuoteCheck
    ) -> None:
        super().__init__()
        self._quotes = quotes
        self._file, self._lock, self._skip, self._last = file, lock, skip, last
        self._at = encoding.mark_bytes
        self._decoder = codecs.getincrementaldecoder(encoding.name)()
        self._ready = memoryview(b"")
        self._ends_line = True
        self._is_over = False

    def readable(self) -> bool:
        return True

    @property
    def mended(self) -> int:
        """Lines of another encoding than the others, in a text of several."""
        return self._decoder.mended if isinstance(self._decoder, MixedDecoder) else 0

    def readinto(self, buffer: Any) -> int:
        """Fill some of the buffer; 0 at the end."""
        while not self._ready and not self._is_over:
            self._ready = memoryview(self._next())
        count = min(len(buffer), len(self._ready))
        buffer[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def read(self, size: int = -1) -> bytes:
        """As many bytes as asked for, unless the end comes first (what the parser expects of a file)."""
        parts, left = [], size if size >= 0 else 2**62
        while left > 0:
            part = super().read(min(left, PIECE_BYTES))
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def _next(self) -> bytes:
        with self._lock:
            self._file.seek(self._at)
            piece = self._file.read(PIECE_BYTES)
        self._at += len(piece)
        text = self._decoder.decode(piece, final=not piece)
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        encoded = text.encode("utf-8")
        if encoded:
            self._ends_line = encoded.endswith((b"\n", b"\r"))
        if not piece:
            self._is_over = True
            encoded += (b"" if self._ends_line else b"\n") + self._last
        self._quotes.take(encoded)
        return encoded
