"""Delimited text of all kinds becomes the same records."""

import io
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine.errors import UnknownColumn
from anonymizer.engine.table.readers import ReadingChoices, open_source
from tests.public_data import SHARED, needs

TEXT = "nom;âge;ville\nZoé;34;Québec\nNoël;;Trois-Rivières\nÈve; ;«Laval»\n"
RECORDS = [
    {"nom": "Zoé", "âge": "34", "ville": "Québec"},
    {"nom": "Noël", "âge": None, "ville": "Trois-Rivières"},
    {"nom": "Ève", "âge": None, "ville": "«Laval»"},
]
FRENCH = (
    "nom;besoin\nHélène;hébergement d’urgence à Montréal\nFrançois;reçu très tôt, où l’âge a été noté\n"
    "Noël;pièces d’identité, clinique d’impôt, aîné\nÉmile;«sécurité» du revenu, garçon\n"
) * 5


def opened(content: bytes, **choices: object):
    return open_source(io.BytesIO(content), filename="t.csv", choices=ReadingChoices(**choices))


def records(source, columns=None) -> list[dict[str, str | None]]:
    return [record for batch in source.batches(columns) for record in batch.to_pylist()]


@pytest.mark.parametrize(
    ("codec", "mark", "told"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("cp1252", b"", "windows-1252"),
        ("latin-1", b"", "windows-1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encoding_delimiter_and_line_ends_are_recognized(codec, mark, told, delimiter, line_end):
    text = TEXT.replace(";", delimiter).replace("\n", line_end)

    source = opened(mark + text.encode(codec))

    assert records(source) == RECORDS
    assert source.record_count == 3
    assert (source.reading.encoding, source.reading.delimiter) == (told, delimiter)
    assert records(opened(mark + text.encode(codec), **source.reading.chosen.to_dict())) == RECORDS


def test_mac_roman_is_recognized_where_it_is_certain():
    source = opened(FRENCH.encode("mac_roman"))

    assert source.reading.encoding == "mac-roman"
    assert records(source)[0] == {"nom": "Hélène", "besoin": "hébergement d’urgence à Montréal"}


def test_first_accent_far_into_the_file_still_decides_the_encoding():
    source = opened(b"a;b\n" + b"1;2\n" * 400_000 + "é;3\n".encode("cp1252"))

    assert source.reading.encoding == "windows-1252"
    assert records(source)[-1] == {"a": "é", "b": "3"}


def test_quoted_line_breaks_delimiters_and_quotes_stay_in_their_cell():
    source = opened(b'a,b\r\n"one\r\ntwo, ""three""",1\r\n5" pipe,2\r\n')

    assert records(source) == [{"a": 'one\r\ntwo, "three"', "b": "1"}, {"a": '5" pipe', "b": "2"}]


def test_comma_as_decimal_mark_does_not_hide_the_semicolon():
    assert records(opened(b"a;b\n1,5;2,5\n3,5;4,5\n")) == [{"a": "1,5", "b": "2,5"}, {"a": "3,5", "b": "4,5"}]


def test_hint_of_excel_names_the_delimiter():
    source = opened(b"sep=;\r\na;b\r\n1;2\r\n")

    assert (source.columns, source.reading.header_row) == (("a", "b"), 2)


def test_titles_above_the_header_are_left_out_and_said():
    source = opened(b"Report of 2024\n\nid,need,age\n1,food,30\n2,rent,40\n")

    assert source.columns == ("id", "need", "age")
    assert source.reading.header_row == 3
    assert [choice.row for choice in source.reading.choices.header_rows] == [1, 3, 4, 5]
    assert [note.code for note in source.reading.notes] == ["table.title_rows_skipped"]


def test_header_of_two_rows_is_joined_where_a_person_says_so():
    source = opened(b"Client,,Need\nid,age,\n1,30,food\n", header_rows=2)

    assert source.columns == ("Client: id", "Client: age", "Need")
    assert records(source) == [{"Client: id": "1", "Client: age": "30", "Need": "food"}]


def test_table_without_header_is_said():
    source = opened(b"1,2024-01-05,M5V 1A1\n2,2024-01-06,M5V 1A2\n")

    assert "header.looks_like_data" in [note.code for note in source.reading.notes]


def test_blank_records_are_left_out_and_said():
    source = opened(b"a,b\n1,2\n,\n\n , \n3,4\n\n")

    assert records(source) == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]
    assert [(note.code, note.facts) for note in source.reading.notes] == [("table.blank_rows_left_out", {"count": 4})]


def test_one_column_needs_no_delimiter():
    assert records(opened(b"code\nA\nB\n")) == [{"code": "A"}, {"code": "B"}]


def test_batches_can_be_read_again_and_by_column():
    source = opened(TEXT.encode())

    assert records(source, ["ville", "nom"])[0] == {"ville": "Québec", "nom": "Zoé"}
    assert records(source) == records(source) == RECORDS
    with pytest.raises(UnknownColumn):
        list(source.batches(["absent"]))


def test_two_passes_at_once_do_not_disturb_each_other():
    source = opened(b"a,b\n" + b"".join(b"%d,%d\n" % (n, n) for n in range(600_000)))

    pairs = zip(source.batches(["a"]), source.batches(["b"]), strict=True)

    assert all(one.column(0).equals(other.column(0)) for one, other in pairs)


cells = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"), max_size=12)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=8))
def test_what_the_csv_module_writes_is_read_back(rows):
    import csv

    sink = io.StringIO(newline="")
    writer = csv.writer(sink, quoting=csv.QUOTE_ALL)
    writer.writerows([("id", "b", "c"), *[("x" + a, b, c) for a, b, c in rows]])

    found = [tuple(record.values()) for record in records(opened(sink.getvalue().encode(), delimiter=","))]

    assert found == [tuple(cell if cell.strip() else None for cell in ("x" + a, b, c)) for a, b, c in rows]


@needs("tools/make_contacts.py")
def test_messy_contacts_are_read(tmp_path):
    out = tmp_path / "contacts.csv"
    tool = SHARED / "tools" / "make_contacts.py"
    subprocess.run([sys.executable, tool, "--rows", "2000", "--out", out, "--messy"], check=True, capture_output=True)

    with out.open("rb") as file:
        source = open_source(file, filename=out.name)
        found = records(source)

    expected = out.read_bytes().decode("cp1252").splitlines()
    assert source.reading.encoding == "windows-1252"
    assert source.reading.delimiter == ";"
    assert list(source.columns) == expected[0].split(";")
    assert source.record_count == len(found) == len(expected) - 1
    assert {record["Besoin principal"] for record in found} >= {"Hébergement d’urgence", "Clinique d’impôt"}


@needs("data")
@pytest.mark.parametrize(
    ("path", "delimiter"),
    [
        ("microdata_survey/slid_ontario_1994.csv", ","),
        ("microdata_survey/acs_2012_sample.csv", ","),
        ("toronto_shelter/shelter_occupancy_by_fsa_2024.csv", ","),
        ("adult/adult.csv", ";"),
    ],
)
def test_real_tables_are_read_whole(path, delimiter):
    file = SHARED / "data" / path
    lines = sum(bool(line.strip()) for line in file.read_text().splitlines())

    with file.open("rb") as opened_file:
        source = open_source(opened_file, filename=file.name)
        found = sum(batch.num_rows for batch in source.batches())

    assert (found, source.reading.delimiter, source.reading.header_row) == (lines - 1, delimiter, 1)
