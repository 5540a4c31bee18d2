"""What an attacker sees of a page of the explorer and of its files: every word, every row of every table, every mark of every picture."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import openpyxl

from tests.pdf import read_pdf

_NUMBER = re.compile(r"(?<![\w.,-])-?\d[\d,]*(?:\.\d+)?(?![\w-])")
_GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3})")  # as French groups them
_SPOKEN = (
    "title",
    "alt",
    "content",
    "value",
    "placeholder",
)  # attributes that a reader or her program is told, and aria-* and data-*
_VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source"})
_RANKS = frozenset({"Rank", "Range", "Range of the rank"})  # follow from the figures
_WAYS = frozenset({"Gap", "gap", "rural", "stands_out"})  # a number for words of the page
_DRAWN = frozenset({"path", "circle", "rect", "polyline", "g"})


@dataclass
class Mark:
    """A shape of a picture with the words that belong to it; ``row``: the heading of the row of a table in which it stands."""

    tag: str
    said: dict[str, str]
    words: str = ""
    row: int | None = None

    @property
    def classes(self) -> frozenset[str]:
        return frozenset(self.said.get("class", "").split())


@dataclass
class Row:
    """A row of a table: its heading, where it has one, and its cells; ``figures``: those of columns that are no rank."""

    cells: list[str]
    key: str = ""
    figures: list[str] = field(default_factory=list)


@dataclass
class Seen:
    """``pictures``: the marks of each; ``rows``: of all tables; ``headings``: of the page and of its tables."""

    words: str
    rows: list[Row] = field(default_factory=list)
    pictures: list[list[Mark]] = field(default_factory=list)
    headings: str = ""

    @property
    def numbers(self) -> set[Decimal]:
        return numbers_in(self.words)

    @property
    def titled(self) -> list[list[tuple[str, frozenset[str]]]]:
        """Of each picture the marks that have words, with their colours."""
        return [sorted((each.words, each.classes - {"marked"}) for each in marks if each.words) for marks in self.pictures]  # fmt: skip


def numbers_in(text: str) -> set[Decimal]:
    """Each once, however it is written: 1,234.50 is 1234.5."""
    return {Decimal(each.replace(",", "")).normalize() for each in _NUMBER.findall(_GROUPED.sub("", text))}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.rows: list[Row] = []
        self.pictures: list[list[Mark]] = []
        self._open: list[str] = []
        self._mark: list[Mark | None] = []
        self.headings: list[str] = []
        self._heads: list[str] = []
        self._row: Row | None = None
        self._key = -1

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attributes}
        self.words += [value for name, value in said.items() if name in _SPOKEN or name.startswith(("aria-", "data-"))]
        if tag == "table":
            self._heads = []
        elif tag == "tr":
            self._row, self._key = Row([]), -1
        elif tag in {"td", "th"} and self._row is not None:
            self._row.cells += [""] * int(said.get("colspan", 1))
            if tag == "th" and self._key < 0:
                self._key = len(self._row.cells) - 1
        elif tag == "br" and self._row is not None and self._row.cells:
            self._row.cells[-1] += " "
        elif tag == "svg":
            self.pictures.append([])
        mark = None
        if tag in _DRAWN and self.pictures:
            mark = Mark(tag, said, row=len(self.rows) if "tr" in self._open else None)
            self.pictures[-1].append(mark)
        if tag not in _VOID:
            self._open.append(tag)
            self._mark.append(mark)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        while self._open:
            self._mark.pop()
            if self._open.pop() == tag:
                break
        if tag == "tr" and self._row is not None:
            cells = [" ".join(each.split()) for each in self._row.cells]
            if "thead" in self._open:
                self._heads = cells
            else:
                figures = [cell for at, cell in enumerate(cells) if at != self._key and (at >= len(self._heads) or self._heads[at] not in _RANKS)]  # fmt: skip
                self.rows.append(Row(cells, cells[self._key] if self._key >= 0 else "", figures))
            self._row = None

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in {"style", "script"}:
            return
        self.words.append(data)
        marks = [mark for mark in self._mark if mark is not None]
        if self._open and self._open[-1] == "title" and marks:
            marks[-1].words += data
        elif self._row is not None and self._row.cells and "svg" not in self._open:
            self._row.cells[-1] += data
        if {"h1", "h2", "caption", "thead"} & set(self._open):
            self.headings.append(data)


def see(markup: str) -> Seen:
    """A page, or a picture that stands alone."""
    reader = _Reader()
    reader.feed(markup)
    return Seen("\n".join(reader.words), reader.rows, reader.pictures, "\n".join(reader.headings))


def _table(rows: Iterable[Sequence[Any]]) -> Seen:
    """Of several tables below one another; a column that stands for words of the page is left out of the rows."""
    told = [["" if cell is None else str(cell) for cell in row] for row in rows]
    found, ways = [], set[int]()
    for row in told:
        ways = {at for at, cell in enumerate(row) if cell in _WAYS} or (ways if row else set())
        found.append(Row([cell for at, cell in enumerate(row) if at not in ways]))
    return Seen("\n".join(cell for row in told for cell in row), found)


def _csv(content: bytes) -> Seen:
    return _table(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def _xlsx(content: bytes) -> Seen:
    return _table(row for sheet in openpyxl.load_workbook(io.BytesIO(content)) for row in sheet.iter_rows(values_only=True))  # fmt: skip


def _geojson(content: bytes) -> Seen:
    """What is said of each place; where it lies is no secret."""
    about = [each["properties"] for each in json.loads(content, parse_float=str, parse_int=str)["features"]]
    seen = _table([each["name"], *(value for name, value in each.items() if name not in {"name", "code", *_WAYS})] for each in about)  # fmt: skip
    return Seen("\n".join([seen.words, *{name for each in about for name in each}]), seen.rows)


def _pdf(content: bytes) -> Seen:
    """A report is in French, too: there a no-break space, printed with the glyph of the space, parts thousands, and a comma decimals."""
    printed = read_pdf(content)
    words = re.sub(r"(?<=\d),(?=\d{1,2}(?!\d))", ".", re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", printed.words))
    return Seen(words, _table(row for table in printed.tables for row in table).rows)


def _zip(content: bytes) -> Seen:
    """Its PDF is that which is read alone."""
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        inside = [READERS[name.rpartition(".")[2]](pack.read(name)) for name in pack.namelist() if name != "report.pdf"]
    return Seen("\n".join(each.words for each in inside), [row for each in inside for row in each.rows])


def _package(content: bytes) -> Seen:
    """What describes the files of a pack, without their sizes."""
    said = json.loads(content)
    for each in said["resources"]:
        del each["bytes"], each["hash"]
    return Seen(json.dumps(said, ensure_ascii=False))


def _picture(content: bytes) -> Seen:
    return see(content.decode())


READERS = {
    "csv": _csv,
    "xlsx": _xlsx,
    "geojson": _geojson,
    "pdf": _pdf,
    "zip": _zip,
    "svg": _picture,
    "png": _picture,  # of which it is drawn: the test takes the place of the painter
    "json": _package,
}


def by_key(seen: Seen, keys: Iterable[str], names: Iterable[str]) -> Iterator[tuple[str, set[Decimal]]]:
    """The numbers that a file says of each row of the page (``""``: of none of them), but for those in names, which are no figures."""
    known, other = set(keys), [*names]
    for row in seen.rows:
        key = next((cell for cell in row.cells if cell in known), "")
        cells = [cell for cell in row.cells if cell != key]
        for name in other:
            cells = [cell.replace(name, "") for cell in cells]
        yield key, set().union(*map(numbers_in, cells))
