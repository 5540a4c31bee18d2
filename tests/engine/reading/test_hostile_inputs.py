"""Every bad input gets its own code, its place, and words in both languages."""

import csv
import io
import struct
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.messages import MESSAGES, message
from anonymizer.engine.table.readers import Limits, ReadingChoices, frame_source, open_source

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SMALL = Limits(line_bytes=2**18, block_bytes=2**19)


def parquet(table: pa.Table) -> bytes:
    sink = io.BytesIO()
    pq.write_table(table, sink)
    return sink.getvalue()


def archive(**entries: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in entries.items():
            packed.writestr(name.replace("__", "/"), content)
    return sink.getvalue()


def workbook(*rows: tuple[object, ...]) -> bytes:
    book, sink = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(sink)
    return sink.getvalue()


def sealed(content: bytes, password: str) -> bytes:
    sink = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, sink)
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


def crowd() -> bytes:
    """A workbook with more entries than any."""
    sink = io.BytesIO(workbook(("a",), ("1",)))
    with zipfile.ZipFile(sink, "a") as packed:
        for number in range(1_000):
            packed.writestr(f"xl/{number}", b"")
    return sink.getvalue()


def huge_directory() -> bytes:
    """An archive whose directory says that it takes 2 GB."""
    return b"PK\x03\x04xl/" + b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, 9, 9, 2**31, 0, 0)


def entity_bomb() -> bytes:
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    relations = '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    return archive(
        **{"[Content_Types].xml": "<Types/>", "_rels__.rels": relations, "xl___rels__workbook.xml.rels": relations},
        xl__workbook__xml="",
        **{"xl__workbook.xml": f"{entities}<workbook>&b;</workbook>"},
    )


def bent(content: bytes, at: int) -> bytes:
    return content[:at] + b"\xff" * 200 + content[at + 200 :]


WHOLE_PARQUET = parquet(pa.table({"a": [str(number) for number in range(5_000)]}))
WHOLE_WORKBOOK = workbook(("a", "b"), *[(number, "x" * 50 + str(number)) for number in range(500)])

SEALED_WORKBOOK = sealed(WHOLE_WORKBOOK, "érable")

HOSTILE: list[tuple[str, bytes, str, int | None]] = [
    ("empty", b"", "file.empty", None),
    ("blank lines only", b"\n\r\n  \n", "file.empty", None),
    ("mark only", b"\xef\xbb\xbf", "file.empty", None),
    ("header only", b"a,b\n", "file.header_only", None),
    ("header and blank lines", b"a,b\n\n\n", "file.header_only", None),
    ("header and blank records", b"a,b\n,\n , \n", "file.header_only", None),
    ("duplicate headers", b"a,b,a\n1,2,3\n", "header.duplicate", 1),
    ("duplicate but for blanks", b"a, a,b\n1,2,3\n", "header.duplicate", 1),
    ("empty header", b"a,,c\n1,2,3\n", "header.empty", 1),
    ("empty header at the end", b"a,b,\n1,2,3\n", "header.empty", 1),
    ("one header only filled", b"a,,\n1,2,3\n", "header.empty", 1),
    ("overlong header", b"a," + b"b" * 600 + b"\n1,2\n", "header.too_long", 1),
    ("5,000 columns", b",".join(b"c%d" % n for n in range(5_000)) + b"\n", "header.too_many", 1),
    ("long row", b"a,b\n1,2\n3,4,5\n", "csv.ragged_row", 3),
    ("short row", b"a,b\n1,2\n3\n", "csv.ragged_row", 3),
    ("NUL bytes", b"a,b\n1,2\n3,\x004\n", "csv.nul_bytes", 3),
    ("zeros in place of an end", b"a,b\n1,2\n" + bytes(500), "csv.nul_bytes", 3),
    ("late NUL byte", b"a,b\n" + b"1,2\n" * 300_000 + b"\x00,1\n", "csv.nul_bytes", 300_002),
    ("mixed encodings", "é,b\nété,à\n".encode() + b"\xe9,3\n", "csv.mixed_encoding", 3),
    ("UTF-8 cut within a letter", "é,b\nété,à\nà,é".encode()[:-1], "csv.mixed_encoding", 3),
    ("marked UTF-8 that is not", b"\xef\xbb\xbfa,b\n1,2\n\xe9,3\n", "csv.wrong_encoding", 3),
    ("UTF-16 cut within a letter", "a,b\n1,2\n".encode("utf-16") + b"\x00\xd8", "csv.wrong_encoding", 3),
    ("bytes of no western encoding", b"a,b\n1,2\n\x81\x8d,\x90\x9d\n", "csv.unknown_encoding", 3),
    ("overlong first line", b"x" * 900_000, "csv.line_too_long", 1),
    ("overlong line", b"a,b\n1,2\n" + b"x" * 900_000, "csv.line_too_long", 3),
    ("open quote at the end", b'a,b\n1,2\n3,"4\n5,6\n', "csv.unterminated_quote", 3),
    ("open quote, no last line end", b'a,b\n1,2\n"3,4', "csv.unterminated_quote", 3),
    ("open quote in a large file", b'a,b\n1,2\n3,"4\n' + b"5,6\n" * 400_000, "csv.unterminated_quote", 3),
    ("open quote in the header", b'a,"b\n1,2\n3,4\n' + b"5,6\n" * 400_000, "csv.unterminated_quote", 1),
    ("PDF", b"%PDF-1.7\n%\xe2\xe3", "file.pdf", None),
    ("PNG", b"\x89PNG\r\n\x1a\n\x00", "file.image", None),
    ("JPEG", b"\xff\xd8\xff\xe0\x00\x10JFIF", "file.image", None),
    ("old Excel", OLE + bytes(504) + "Workbook".encode("utf-16-le"), "file.legacy_excel", None),
    ("old Word", OLE + bytes(504) + "WordDocument".encode("utf-16-le"), "file.office_document", None),
    ("damaged OLE", OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le"), "workbook.damaged", None),
    ("archive", archive(**{"data.csv": "a,b\n1,2\n"}), "file.archive", None),
    ("gzip", b"\x1f\x8b\x08\x00", "file.archive", None),
    ("OpenDocument", archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "file.open_document", None),
    ("Word", archive(**{"[Content_Types].xml": "<x/>", "word__document.xml": "<x/>"}), "file.office_document", None),
    ("binary Excel", archive(**{"[Content_Types].xml": "", "xl__workbook.bin": ""}), "file.excel_binary", None),
    ("web page", b"<!DOCTYPE html><table><tr><td>a</td></tr></table>", "file.web_page", None),
    ("XML spreadsheet", b'<?xml version="1.0"?><Workbook/>', "file.web_page", None),
    ("JSON", b'[{"a": 1}]', "file.json", None),
    ("JSON lines", b'{"a": 1}\n{"a": 2}\n', "file.json", None),
    ("SQLite", b"SQLite format 3\x00", "file.database", None),
    ("SPSS", b"$FL2@(#) SPSS DATA FILE", "file.statistics", None),
    ("random bytes", bytes(range(256)) * 20, "file.unknown_type", None),
    ("ZIP bomb", bomb(), "workbook.bomb", None),
    ("huge ZIP directory", huge_directory(), "workbook.bomb", None),
    ("entity bomb", entity_bomb(), "workbook.damaged", None),
    ("truncated workbook", WHOLE_WORKBOOK[:-300], "workbook.damaged", None),
    (
        "bent workbook",
        bent(WHOLE_WORKBOOK, WHOLE_WORKBOOK.index(b"xl/worksheets/sheet1.xml") + 500),
        "workbook.damaged",
        None,
    ),
    ("empty workbook", workbook(), "workbook.no_table", None),
    ("workbook with header only", workbook(("a", "b")), "file.header_only", None),
    ("workbook with duplicate headers", workbook(("a", "a"), (1, 2)), "header.duplicate", 1),
    ("workbook with a column without a name", workbook(("a", None, "c"), (1, 2, 3)), "header.empty", 1),
    ("workbook with 5,000 columns", workbook(tuple(f"c{n}" for n in range(5_000)), (1, 2)), "header.too_many", 1),
    ("formula without a value", workbook(("a", "b"), (1, 2), (1, "=1+1")), "workbook.formula_without_value", 3),
    ("truncated Parquet", WHOLE_PARQUET[:-40], "parquet.damaged", None),
    ("beginning of Parquet", WHOLE_PARQUET[:400], "parquet.damaged", None),
    ("bent Parquet", bent(WHOLE_PARQUET, 60), "parquet.damaged", None),
    ("nested Parquet", parquet(pa.table({"a": ["x"], "l": [[1]]})), "parquet.nested_column", None),
    ("bytes in Parquet", parquet(pa.table({"a": [b"\xff\xfe"]})), "parquet.binary_column", None),
    ("Parquet without records", parquet(pa.table({"a": pa.array([], pa.string())})), "file.header_only", None),
]


@pytest.mark.parametrize(("content", "code", "row"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_hostile_input_is_refused_with_its_code_and_words(content, code, row):
    with pytest.raises(InvalidSource) as refusal:
        for _ in open_source(io.BytesIO(content), filename="table", limits=SMALL).batches():
            pass

    assert refusal.value.code == code
    assert refusal.value.findings[0].row == row or row is None
    for finding in refusal.value.findings:
        english, french = message(finding, "en"), message(finding, "fr-ca")
        assert english
        assert english != french
        assert "{" not in english + french
        assert "None" not in english + french


def test_open_quote_is_found_whatever_length_of_cell_a_library_allows():
    standing = csv.field_size_limit(2**30)
    try:
        with pytest.raises(InvalidSource) as refusal:
            open_source(io.BytesIO(b'a,"b\n' + b"5,6\n" * 400_000), filename="table", limits=SMALL)
    finally:
        csv.field_size_limit(standing)

    assert [(finding.code, finding.row) for finding in refusal.value.findings] == [("csv.unterminated_quote", 1)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["workbook", "password", "parquet"]), st.data())
def test_damaged_file_is_read_or_refused_and_nothing_else(kind, data):
    content = bytearray({"workbook": WHOLE_WORKBOOK, "password": SEALED_WORKBOOK, "parquet": WHOLE_PARQUET}[kind])
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    kept = data.draw(st.sampled_from([len(content), len(content) - 30, len(content) // 2]))

    try:
        for _ in open_source(io.BytesIO(content[:kept]), filename="table", password="érable").batches():
            pass
    except InvalidSource as refusal:
        message(refusal.findings[0], "fr")


def test_parquet_with_text_that_is_no_utf8_is_damaged():
    text = pa.StringArray.from_buffers(2, pa.array([0, 2, 4], pa.int32()).buffers()[1], pa.py_buffer(b"ab\xff\xfe"))
    sink = io.BytesIO()
    pq.write_table(pa.table({"name": text}), sink)

    with pytest.raises(InvalidSource) as refusal:
        list(open_source(io.BytesIO(sink.getvalue()), filename="table.parquet").batches())

    assert refusal.value.code == "parquet.damaged"


def test_zip_with_too_many_entries_is_refused_by_its_directory():
    with pytest.raises(InvalidSource) as refusal:
        open_source(io.BytesIO(crowd()), filename="table.xlsx", limits=Limits(workbook_entries=500))

    assert refusal.value.code == "workbook.bomb"


def test_workbook_with_too_many_cells_is_sent_to_csv():
    with pytest.raises(InvalidSource) as refusal:
        open_source(io.BytesIO(WHOLE_WORKBOOK), filename="table.xlsx", limits=Limits(workbook_cells=900))

    assert refusal.value.code == "workbook.too_many_cells"
    assert "CSV" in message(refusal.value.findings[0], "en")


def test_ragged_rows_are_counted_and_the_first_twenty_named():
    lines = [b"a,b"] + [b"1,2", b"1,2,3"] * 30

    with pytest.raises(InvalidSource) as refusal:
        list(open_source(io.BytesIO(b"\n".join(lines)), filename="t.csv").batches())

    (finding,) = refusal.value.findings
    assert finding.row == 3
    assert finding.facts["count"] == 30
    assert finding.facts["rows"] == list(range(3, 43, 2))
    assert (finding.facts["expected"], finding.facts["found"]) == (2, 3)


def test_rows_are_counted_as_a_spreadsheet_counts_them():
    content = b'a,b\n"one\ntwo\nthree",1\n\n4,5\n6\n'

    with pytest.raises(InvalidSource) as refusal:
        list(open_source(io.BytesIO(content), filename="t.csv").batches())

    assert refusal.value.findings[0].row == 5


def test_all_faults_of_a_header_are_given_at_once():
    with pytest.raises(InvalidSource) as refusal:
        open_source(io.BytesIO(b"a,,a\n1,2,3\n"), filename="t.csv")

    assert [finding.code for finding in refusal.value.findings] == ["header.empty", "header.duplicate"]


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        (ReadingChoices(encoding="klingon"), "choices.unknown_encoding"),
        (ReadingChoices(encoding="windows-1252"), None),
        (ReadingChoices(encoding="utf-8"), "csv.wrong_encoding"),
        (ReadingChoices(delimiter="x"), "choices.unknown_delimiter"),
        (ReadingChoices(header_row=90), "choices.header_row_beyond_table"),
    ],
)
def test_choice_that_does_not_fit_is_refused(choices, code):
    content = "nom;âge\nZoé;3\n".encode("cp1252")

    if code is None:
        assert open_source(io.BytesIO(content), filename="t.csv", choices=choices).columns == ("nom", "âge")
    else:
        with pytest.raises(InvalidSource) as refusal:
            open_source(io.BytesIO(content), filename="t.csv", choices=choices)
        assert refusal.value.code == code


def test_no_refusal_tells_a_cell():
    content = b"a,b\n1,2\nCanary,Canary,Canary\n"

    with pytest.raises(InvalidSource) as refusal:
        list(open_source(io.BytesIO(content), filename="t.csv").batches())

    told = str(refusal.value) + repr(refusal.value.findings) + message(refusal.value.findings[0], "en")
    assert "Canary" not in told


def test_every_code_has_words_with_the_same_placeholders():
    for code, words in MESSAGES.items():
        assert words.en.strip(), code
        assert _fields(words.en) == _fields(words.fr), code


def test_frame_with_lists_is_refused():
    import pandas as pd

    with pytest.raises(InvalidSource) as refusal:
        list(frame_source(pd.DataFrame({"a": [[1], [2]]})).batches())

    assert refusal.value.code == "parquet.nested_column"


def _fields(text: str) -> set[str | None]:
    import string

    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
