"""No quotation mark too many or too few swallows records in silence: counts are compared with another reader, and marks put in at random."""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path

import pytest

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers import Limits, open_source

HEADER = "id,name,day,need"
ROWS = [f"{at},Person {at},2024-01-{at % 28 + 1:02d},{('food', 'rent')[at % 2]}" for at in range(60)]


def read(text: str, limits: Limits | None = None) -> tuple[int | None, list[Finding]]:
    """How many records were read, None where the text was refused; and what was found."""
    try:
        source = open_source(io.BytesIO(text.encode()), filename="table.csv", limits=limits)
        records = sum(batch.num_rows for batch in source.batches())
    except InvalidSource as error:
        return None, list(error.findings)
    return records, list(source.reading.notes)


def table(*rows: str, end: str = "\n") -> str:
    return end.join([HEADER, *rows]) + end


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("row", "code"),
    [
        ('10,"Person" ten,2024-01-02,food', "csv.text_after_quote"),
        ('10,"Person ""ten"" "x,2024-01-02,food', "csv.text_after_quote"),
        ('10,"Person ten,2024-01-02,food', "csv.unterminated_quote"),
    ],
)
def test_text_after_a_closing_mark_and_an_open_mark_are_refused_with_their_row(row: str, code: str, end: str) -> None:
    rows = [*ROWS[:10], row, *ROWS[11:]]

    records, [finding] = read(table(*rows, end=end))

    assert (records, finding.code, finding.row) == (None, code, 12)


@pytest.mark.parametrize("swallowed", [1, 2, 30])
def test_records_within_a_quoted_cell_are_refused_with_their_row(swallowed: int) -> None:
    rows = list(ROWS)
    rows[10] = rows[10].replace("Person", '"Person')
    last = 10 + swallowed
    rows[last] = rows[last].replace(f"Person {last}", f'Person {last}"')

    records, [finding] = read(table(*rows))

    assert (records, finding.code, finding.row) == (None, "csv.swallowed_records", 12)
    assert finding.facts == {"count": swallowed + 1}


def test_texts_of_several_lines_are_read_and_their_rows_named() -> None:
    rows = list(ROWS)
    rows[3] = '3,"Person, 3\nlives alone,\n\nand 2, or 3, more",2024-01-04,"a ""quoted"" word"'
    rows[7] = '7,5" pipe,2024-01-08,"food" '

    records, [finding] = read(table(*rows))

    assert (records, finding.code, finding.row) == (60, "csv.records_of_several_lines", 5)
    assert finding.facts == {"count": 1, "rows": [5]}


def test_a_mark_in_the_header_is_judged_too() -> None:
    assert read('id,"na"me,day,need\n' + "\n".join(ROWS))[1][0].code == "csv.text_after_quote"


def test_marks_put_in_at_random_never_make_fewer_records_without_a_finding() -> None:
    chance = random.Random(20261128)
    quoted = [",".join(f'"{cell}"' for cell in row.split(",")) for row in ROWS]
    blank = [row if at % 3 else f'{at},"",2024-01-01,""' for at, row in enumerate(ROWS)]
    refused = 0
    for turn in range(600):
        text = table(*(ROWS, quoted, blank)[turn % 3])
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(HEADER) + 1, len(text))
            text = text[:at] + '"' + text[at + chance.randint(0, 1) :]
        records, findings = read(text)
        refused += records is None
        assert records is None or records >= 60 or findings, text

    assert refused > 100


def test_pieces_of_any_size_are_judged_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    text = table(
        *ROWS[:20], '20,"a\r\nb ""c"", d",2024-01-01,food', *ROWS[21:40], '40,"x" y,2024-01-01,food', end="\r\n"
    )
    for size in (1, 2, 3, 7, 64):
        monkeypatch.setattr("anonymizer.engine.table.readers.delimited.csv.PIECE_BYTES", size)
        assert [(finding.code, finding.row) for finding in read(text)[1]] == [("csv.text_after_quote", 42)]


def test_public_tables_have_as_many_records_as_another_reader_counts(shared: Path) -> None:
    counted = 0
    for path in sorted(shared.glob("data/**/*.csv")):
        if path.stat().st_size > 4_000_000:
            continue
        text = path.read_bytes().decode("utf-8-sig", "replace")
        records, findings = read(text)
        if records is None:
            assert {finding.code for finding in findings} <= {
                "csv.ragged_row",
                "csv.unterminated_quote",
                "file.header_only",
            } | {
                finding.code
                for finding in findings
                if finding.code.startswith(("header.", "csv.line", "csv.nul", "file."))
            }, path.name
            continue
        rows = [row for row in csv.reader(io.StringIO(text, newline="")) if any(cell.strip() for cell in row)]
        if len({len(row) for row in rows}) == 1:  # a plain table, which begins with its header
            assert records == len(rows) - 1, path.name
            counted += 1

    assert counted >= 5
