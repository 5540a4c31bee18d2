"""The files that people send by mistake or malice, each with the code of the sentence that it must get."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.comments import Comment

HEADER = b"age,fsa,need\n"
ROW = b"34,M5V,Food bank\n"
PASSWORD = "érable 2026"  # of an invented workbook


@dataclass(frozen=True)
class Bad:
    """A file that cannot be used; ``row`` is the row that its sentence names."""

    what: str
    code: str
    content: Callable[[], bytes]
    name: str = "table.csv"
    row: int | None = None


def workbook(*rows: tuple[object, ...]) -> bytes:
    book, sink = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(sink)
    return sink.getvalue()


def locked_workbook() -> bytes:
    """A workbook behind ``PASSWORD``."""
    sink = io.BytesIO()
    OOXMLFile(io.BytesIO(workbook(("age", "fsa"), *[(34, "M5V")] * 30))).encrypt(PASSWORD, sink)
    return sink.getvalue()


def bomb() -> bytes:
    """A workbook with one sheet of 200 MB of zeros, in 200 kB."""
    sink = io.BytesIO(workbook(("a",), ("1",)))
    with (
        zipfile.ZipFile(sink, "a", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/worksheets/sheet2.xml", "w") as part,
    ):
        for _ in range(200):
            part.write(bytes(2**20))
    return sink.getvalue()


def archive(**entries: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        for name, content in entries.items():
            packed.writestr(name.replace("__", "."), content)
    return sink.getvalue()


def parquet(rows: int) -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.table({"age": [str(number % 90) for number in range(rows)]}), sink)
    return sink.getvalue()


def workbook_as_people_keep_it() -> bytes:
    """Title, period, a header of two rows, a hidden row, a hidden column, a comment, totals, a source line, a hidden sheet."""
    book, sink = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    sheet.title = "Données"
    sheet["A1"] = "Rapport annuel"
    sheet.merge_cells("A1:F1")
    sheet["A2"], sheet["B2"] = "Période", 2024
    sheet["A4"], sheet["C4"], sheet["E4"], sheet["F4"] = "Client", "Ménage", "Contact", "Besoin"
    sheet.merge_cells("A4:B4")
    sheet.merge_cells("C4:D4")
    for column, name in zip("ABCDE", ["âge", "langue", "taille", "code", "date"], strict=True):
        sheet[f"{column}5"] = name
    for number in range(60):
        called = dt.datetime.fromisoformat("2024-01-01T10:30")
        sheet.append([30 + number % 3, "fra", 1 + number % 4, 7, called, f"Aide {number % 2}"])
    sheet["F7"].comment = Comment("secret", "me")
    sheet.row_dimensions[8].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.append(["Total", None, 150])
    sheet.append([])
    sheet.append(["Source : 211"])
    hidden = book.create_sheet("caché")
    for row in (("âge", "langue"), *[(40, "eng")] * 30):
        hidden.append(row)
    hidden.sheet_state = "hidden"
    book.save(sink)
    return sink.getvalue()


NOTES_OF_THAT_WORKBOOK = (
    "table.title_rows_skipped",
    "table.header_rows_joined",
    "table.totals_left_out",
    "table.footnotes_left_out",
    "workbook.hidden_rows_left_out",
    "workbook.hidden_columns_left_out",
    "workbook.hidden_sheets",
    "workbook.comments_dropped",
    "workbook.properties_dropped",
)

BAD: tuple[Bad, ...] = (
    Bad("empty", "file.empty", lambda: b""),
    Bad("blank lines only", "file.empty", lambda: b"\n\r\n  \n"),
    Bad("header only", "file.header_only", lambda: HEADER),
    Bad("header and blank records", "file.header_only", lambda: HEADER + b",,\n , ,\n"),
    Bad("duplicate headers", "header.duplicate", lambda: b"age,fsa,age\n1,2,3\n"),
    Bad("empty header", "header.empty", lambda: b"age,,need\n1,2,3\n", row=1),
    Bad("5,000 columns", "header.too_many", lambda: b",".join(b"c%d" % n for n in range(5_000)) + b"\n1\n"),
    Bad("ragged row", "csv.ragged_row", lambda: HEADER + ROW * 3 + b"34,M5V\n" + ROW, row=5),
    Bad("late ragged row", "csv.ragged_row", lambda: HEADER + ROW * 100_000 + b"1,2,3,4\n", row=100_002),
    Bad("NUL byte", "csv.nul_bytes", lambda: HEADER + ROW + b"34,\x00M5V,x\n", row=3),
    Bad("late NUL byte", "csv.nul_bytes", lambda: HEADER + ROW * 100_000 + b"34,\x00,x\n", row=100_002),
    Bad("mixed encodings", "csv.mixed_encoding", lambda: "âge,b\nété,à\n".encode() + b"\xe9t\xe9,3\n", row=3),
    Bad("late mixed encodings", "csv.mixed_encoding", lambda: "âge,b\né,à\n".encode() * 300_000 + b"\xe9,3\n"),
    Bad("wrong encoding", "csv.wrong_encoding", lambda: b"\xef\xbb\xbfa,b\n1,2\n\xe9t\xe9,3\n", row=3),
    Bad("no known encoding", "csv.unknown_encoding", lambda: b"a,b\n1,2\n\x81\x8d,\x90\x9d\n", row=3),
    Bad("one line of 20 MB", "csv.line_too_long", lambda: HEADER + ROW + b"x" * 20_000_000, row=3),
    Bad("open quote", "csv.unterminated_quote", lambda: HEADER + ROW + b'34,"M5V,x\n' + ROW, row=3),
    Bad("PDF", "file.pdf", lambda: b"%PDF-1.7\n%\xe2\xe3\n", name="table.pdf"),
    Bad("PDF under another name", "file.pdf", lambda: b"%PDF-1.7\n%\xe2\xe3\n"),
    Bad("archive", "file.archive", lambda: archive(table__csv="a,b\n1,2\n"), name="table.zip"),
    Bad("web page", "file.web_page", lambda: b"<!DOCTYPE html><table><tr><td>a</td></tr></table>", name="table.xls"),
    Bad("JSON", "file.json", lambda: b'[{"a": 1}]', name="table.json"),
    Bad("ZIP bomb as a workbook", "workbook.bomb", bomb, name="table.xlsx"),
    Bad("truncated workbook", "workbook.damaged", lambda: workbook(("a",), *[("1",)] * 900)[:-300], name="table.xlsx"),
    Bad("empty workbook", "workbook.no_table", workbook, name="table.xlsx"),
    Bad("workbook with its header only", "file.header_only", lambda: workbook(("a", "b")), name="table.xlsx"),
    Bad("workbook, duplicate headers", "header.duplicate", lambda: workbook(("a", "a"), (1, 2)), name="table.xlsx"),
    Bad(
        "formula without a value",
        "workbook.formula_without_value",
        lambda: workbook(("a", "b"), (1, 2), (1, "=1+1")),
        name="table.xlsx",
        row=3,
    ),
    Bad("truncated Parquet", "parquet.damaged", lambda: parquet(5_000)[:-40], name="table.parquet"),
    Bad("beginning of Parquet", "parquet.damaged", lambda: parquet(5_000)[:400], name="table.parquet"),
    Bad("Parquet without records", "file.header_only", lambda: parquet(0), name="table.parquet"),
)
