"""Workbooks as people keep them."""

import datetime as dt
import io
import json
import zipfile

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers import Reading, ReadingChoices, open_source
from anonymizer.engine.table.readers.xlsx.values import cell_kind, number_cell, plain_number


def saved(book: openpyxl.Workbook) -> io.BytesIO:
    sink = io.BytesIO()
    book.save(sink)
    return sink


def book_of(*rows: tuple[object, ...]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return book


def opened(book: openpyxl.Workbook | io.BytesIO, *, password: str | None = None, **choices: object):
    file = book if isinstance(book, io.BytesIO) else saved(book)
    return open_source(file, filename="t.xlsx", password=password, choices=ReadingChoices(**choices))


def records(source) -> list[dict[str, str | None]]:
    return [record for batch in source.batches() for record in batch.to_pylist()]


def codes(source) -> set[str]:
    records(source)
    return {note.code for note in source.reading.notes}


@pytest.fixture
def kept_by_people() -> openpyxl.Workbook:
    """Title, period, two header rows, a hidden row and column, a comment, totals, a source line, a hidden sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Données"
    sheet["A1"] = "Rapport annuel"
    sheet.merge_cells("A1:F1")
    sheet["A2"], sheet["B2"] = "Période", 2024
    sheet["A4"], sheet["C4"], sheet["E4"], sheet["F4"] = "Client", "Ménage", "Contact", "Notes"
    sheet.merge_cells("A4:B4")
    sheet.merge_cells("C4:D4")
    for column, name in zip("ABCDE", ["id", "naissance", "taille", "code", "date"], strict=True):
        sheet[f"{column}5"] = name
    for number in range(20):
        born, called = dt.date(1980, 1, 1 + number), dt.datetime.fromisoformat("2024-01-01T10:30")
        sheet.append(
            [1_200_000_000 + number, born, 1 + number % 4, 7, called, f"note {number}" if number % 2 else None]
        )
        sheet.cell(6 + number, 4).number_format = "00000"
    sheet["F7"].comment = Comment("secret", "me")
    sheet.row_dimensions[8].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.append(["Total", None, 40])
    sheet.append([])
    sheet.append(["Source : 211"])
    hidden = book.create_sheet("caché")
    hidden["A1"] = "x"
    hidden.sheet_state = "hidden"
    return book


def test_workbook_as_people_keep_it_becomes_a_table(kept_by_people):
    source = opened(kept_by_people)

    found = records(source)

    assert source.columns == ("Client: id", "Client: naissance", "Ménage: code", "Contact: date", "Notes")
    assert source.record_count == len(found) == 19
    assert tuple(found[1].values()) == ("1200000001", "1980-01-02", "00007", "2024-01-01T10:30:00", "note 1")
    assert (source.reading.sheet, source.reading.header_row, source.reading.header_rows) == ("Données", 4, 2)


def test_what_was_left_out_of_a_workbook_is_said_and_asked(kept_by_people):
    source = opened(kept_by_people)

    assert codes(source) == {
        "table.title_rows_skipped",
        "table.header_rows_joined",
        "table.totals_left_out",
        "table.footnotes_left_out",
        "workbook.hidden_rows_left_out",
        "workbook.hidden_columns_left_out",
        "workbook.hidden_sheets",
        "workbook.comments_dropped",
        "workbook.properties_dropped",
    }
    offered = source.reading.choices
    assert [(sheet.name, sheet.hidden) for sheet in offered.sheets] == [("Données", False), ("caché", True)]
    assert (offered.hidden_rows, offered.hidden_columns, offered.totals_rows) == (1, ("Ménage: taille",), (26,))


def test_choices_bring_back_what_was_left_out(kept_by_people):
    source = opened(kept_by_people, include_hidden_rows=True, include_hidden_columns=True, drop_totals=False)

    found = records(source)

    assert "Ménage: taille" in source.columns
    assert len(found) == 22
    assert found[-2]["Client: id"] == "Total"


def test_reading_is_json_and_reads_the_same_table_again(kept_by_people):
    first = opened(kept_by_people)
    expected = records(first)

    reading = Reading.from_dict(json.loads(json.dumps(first.reading.to_dict())))

    assert reading == first.reading
    assert records(opened(saved(kept_by_people), **reading.chosen.to_dict())) == expected


def test_reading_holds_no_cell(kept_by_people):
    source = opened(kept_by_people)
    records(source)

    told = json.dumps(source.reading.to_dict(), ensure_ascii=False)

    assert not any(cell in told for cell in ("1200000001", "note 1", "secret", "Source : 211", "Rapport"))


def test_hidden_sheet_is_read_only_when_chosen(kept_by_people):
    kept_by_people["caché"].append(["y"])

    assert records(opened(kept_by_people, sheet="caché")) == [{"x": "y"}]
    with pytest.raises(InvalidSource) as refusal:
        opened(kept_by_people, sheet="absent")
    assert refusal.value.code == "choices.unknown_sheet"


def test_header_can_be_chosen():
    book = book_of(("x", "y"), ("a", "b"), (1, 2))

    assert opened(book, header_row=2, header_rows=1).columns == ("a", "b")


def test_upright_merged_header_cells_are_joined_with_their_groups():
    book = book_of(("Date", "Client", None), (None, "id", "age"), ("2024-01-01", 1, 30), ("2024-01-02", 2, 40))
    book.active.merge_cells("A1:A2")
    book.active.merge_cells("B1:C1")

    assert opened(book).columns == ("Date", "Client: id", "Client: age")


def test_values_become_text_without_surprise():
    book = book_of(
        ("whole", "fraction", "flag", "time", "error"),
        (1.2e9, 0.1 + 0.2, True, dt.time(1, 2, 3), "#N/A"),
        (1e20, 1e-7, False, dt.timedelta(hours=30), "fine"),
        (123456789012345678, -1.50, None, None, "  "),
    )
    source = opened(book)

    assert [tuple(record.values()) for record in records(source)] == [
        ("1200000000", "0.3", "true", "01:02:03", None),
        ("100000000000000000000", "0.0000001", "false", "30:00:00", "fine"),
        ("123456789012345700", "-1.5", None, None, None),
    ]
    assert codes(source) >= {"workbook.error_values", "workbook.digits_lost"}


def test_dates_counted_from_1904_are_converted():
    book = book_of(("d",), (dt.date(2020, 2, 29),), (dt.date(1904, 1, 2),))
    book.epoch = CALENDAR_MAC_1904
    source = opened(book)

    assert records(source) == [{"d": "2020-02-29"}, {"d": "1904-01-02"}]
    assert "workbook.dates_1904" in codes(source)


def test_formulas_give_their_stored_values():
    file = saved(book_of(("a", "b"), (1, "=1+1"), (2, '=""')))
    content = rewritten(
        file,
        "xl/worksheets/sheet1.xml",
        lambda xml: (
            xml.replace("<f>1+1</f><v />", "<f>1+1</f><v>2</v>")
            .replace("<f>1+1</f><v></v>", "<f>1+1</f><v>2</v>")
            .replace('<c r="B3"><f>', '<c r="B3" t="str"><f>')
        ),
    )
    source = opened(content)

    assert records(source) == [{"a": "1", "b": "2"}, {"a": "2", "b": None}]
    assert [note.facts for note in source.reading.notes if note.code == "workbook.formulas_read"] == [{"count": 2}]


def test_formula_never_calculated_matters_only_within_the_table():
    book = book_of(("a", "b"), (1, 2), (3, 4), ("Total", "=SUM(B2:B3)"))

    assert records(opened(book)) == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]


def test_password_is_asked_checked_and_used():
    clear, sealed = saved(book_of(("a",), ("x",))), io.BytesIO()
    OOXMLFile(clear).encrypt("érable", sealed)

    with pytest.raises(InvalidSource) as needed:
        opened(sealed)
    with pytest.raises(InvalidSource) as wrong:
        opened(sealed, password="sapin")
    source = opened(sealed, password="érable")

    assert (needed.value.code, wrong.value.code) == ("workbook.password_needed", "workbook.password_wrong")
    assert records(source) == [{"a": "x"}]
    assert "workbook.password_used" in codes(source)


def test_merged_cells_among_records_are_said():
    book = book_of(("a", "b"), ("x", 1), (None, 2), ("y", 3))
    book.active.merge_cells("A2:A3")
    source = opened(book)

    assert [record["a"] for record in records(source)] == ["x", None, "y"]
    assert "workbook.merged_cells" in codes(source)


def test_record_named_total_within_the_table_stays():
    book = book_of(("need", "count"), ("Total", 5), ("food", 2), ("rent", 3))

    assert len(records(opened(book))) == 3


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("1.2E+09", "1200000000"),
        ("1.2345678901234567E+19", "12345678901234567000"),
        ("5.0", "5"),
        ("-0", "0"),
        ("0.30000000000000004", "0.3"),
        ("1E-7", "0.0000001"),
        ("12.50", "12.5"),
    ],
)
def test_plain_number_keeps_digits_and_shows_no_exponent(raw, text):
    assert plain_number(raw) == text


@pytest.mark.parametrize(
    ("raw", "code", "text"),
    [
        ("1", "yyyy-mm-dd", "1900-01-01"),
        ("59", "yyyy-mm-dd", "1900-02-28"),
        ("60", "yyyy-mm-dd", "60"),  # 29 February 1900, which never was
        ("61", "yyyy-mm-dd", "1900-03-01"),
        ("45292", "mmm\\-yy", "2024-01-01"),
        ("45292.5", "[$-C0C]d mmmm yyyy hh:mm", "2024-01-01T12:00:00"),
        ("0.75", "h:mm AM/PM", "18:00:00"),
        ("1.25", "[h]:mm", "30:00:00"),
        ("5", '0 "days"', "5"),
        ("5", "[Red]#,##0.00", "5"),
        ("7", "000-0000", "7"),
        ("7", "0000", "0007"),
        ("-3", "yyyy-mm-dd", "-3"),
    ],
)
def test_number_is_shown_as_its_format_says(raw, code, text):
    assert number_cell(raw, cell_kind(164, code), dates_1904=False) == text


def rewritten(file: io.BytesIO, part: str, change) -> io.BytesIO:
    """The workbook with one part changed."""
    sink = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(sink, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode()) if name == part else content)
    return sink
