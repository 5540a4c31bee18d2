"""What was understood of a file, what else it could mean, and what a person chose: all of it JSON, no cell value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from anonymizer.engine.errors import Finding

ENCODINGS = ("utf-8", "utf-16", "windows-1252", "iso-8859-1", "mac-roman", "cp850")
DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """A person's answers about a file; ``None`` leaves the answer to the guess.

    ``header_row`` counts from 1 as a spreadsheet does. Hidden rows and columns are left out unless asked for.
    ``drop_totals=False`` keeps totals and footnotes at the end as records. ``drop_blank_records=False`` keeps the records of delimited
    text that hold nothing, such as those of a table as it was written.
    """

    sheet: str | None = None
    header_row: int | None = None
    header_rows: int | None = None
    include_hidden_rows: bool = False
    include_hidden_columns: bool = False
    drop_totals: bool = True
    drop_blank_records: bool = True
    encoding: str | None = None
    delimiter: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The choices as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ReadingChoices:
        """The choices that ``to_dict`` described; unknown keys are ignored."""
        return cls(**{choice.name: values[choice.name] for choice in fields(cls) if choice.name in values})


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """A sheet that could be read: rows and columns that hold something."""

    name: str
    rows: int
    columns: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class HeaderChoice:
    """A row that could be the header: how many of its cells are filled, and how many hold words."""

    row: int
    filled: int
    words: int


@dataclass(frozen=True, slots=True)
class Offered:
    """The questions worth asking about this file, with their possible answers."""

    sheets: tuple[SheetChoice, ...] = ()
    header_rows: tuple[HeaderChoice, ...] = ()
    encodings: tuple[str, ...] = ()
    delimiters: tuple[str, ...] = ()
    hidden_rows: int = 0
    hidden_columns: tuple[str, ...] = ()
    totals_rows: tuple[int, ...] = ()

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Offered:
        """The offer as ``Reading.to_dict`` described it."""
        return cls(
            sheets=tuple(SheetChoice(**sheet) for sheet in values["sheets"]),
            header_rows=tuple(HeaderChoice(**row) for row in values["header_rows"]),
            encodings=tuple(values["encodings"]),
            delimiters=tuple(values["delimiters"]),
            hidden_rows=values["hidden_rows"],
            hidden_columns=tuple(values["hidden_columns"]),
            totals_rows=tuple(values["totals_rows"]),
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file was understood.

    ``chosen`` holds every answer that was used, given or guessed: reading again with it gives the same table.
    ``choices`` is what a page may ask. ``notes`` say what was left out or converted; for delimited text they are
    complete after the first full pass over the batches. ``package``: the signed manifest of an upload package, as it stands there.
    """

    format: str
    columns: tuple[str, ...]
    chosen: ReadingChoices = field(default_factory=ReadingChoices)
    choices: Offered = field(default_factory=Offered)
    notes: tuple[Finding, ...] = ()
    package: str = ""

    @property
    def encoding(self) -> str | None:
        """The encoding of a text file."""
        return self.chosen.encoding

    @property
    def delimiter(self) -> str | None:
        """The delimiter of a text file."""
        return self.chosen.delimiter

    @property
    def sheet(self) -> str | None:
        """The sheet of a workbook."""
        return self.chosen.sheet

    @property
    def header_row(self) -> int | None:
        """The row of the header, counted from 1."""
        return self.chosen.header_row

    @property
    def header_rows(self) -> int | None:
        """How many rows the header takes."""
        return self.chosen.header_rows

    def to_dict(self) -> dict[str, Any]:
        """The reading as JSON values: sheet and column names, counts and row numbers."""
        return {
            "format": self.format,
            "columns": list(self.columns),
            "chosen": self.chosen.to_dict(),
            "choices": _plain(asdict(self.choices)),
            "notes": [note.to_dict() for note in self.notes],
            **({"package": self.package} if self.package else {}),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Reading:
        """The reading that ``to_dict`` described."""
        return cls(
            format=values["format"],
            columns=tuple(values["columns"]),
            chosen=ReadingChoices.from_dict(values["chosen"]),
            choices=Offered.from_dict(values["choices"]),
            notes=tuple(Finding.from_dict(note) for note in values["notes"]),
            package=values.get("package", ""),
        )


def _plain(value: Any) -> Any:
    """Tuples as lists, as JSON would give them back."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value
