"""Files that a script damages: whatever is cut, changed or put in the middle of one, reading it ends in a table or in a finding."""

from __future__ import annotations

import io
import random
from collections import Counter
from collections.abc import Callable, Iterator

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers.confinement import confined_source
from tests.drawn import examples
from tests.printouts import keep

FILES = examples(24, release=300)
COLUMNS = {"age": ["34", "35", None, "97"] * 40, "note": ["Appelé à 9 h", "=1+1", "\u202ehidden", ""] * 40}
MARKS = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'"',
    b"\r",
    b"<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    b"=cmd|' /C calc'!A0",
    b"\xed\xa0\x80",
)


def csv_file() -> bytes:
    rows = zip(*COLUMNS.values(), strict=True)
    return b"age,note\n" + "".join(f'{age or ""},"{note}"\n' for age, note in rows).encode()


def workbook() -> bytes:
    book, sink = openpyxl.Workbook(), io.BytesIO()
    book.active.append(list(COLUMNS))
    for row in zip(*COLUMNS.values(), strict=True):
        book.active.append([None if cell is None else f"'{cell}" for cell in row])
    book.save(sink)
    return sink.getvalue()


def parquet() -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.table(COLUMNS), sink)
    return sink.getvalue()


WHOLE: tuple[tuple[str, Callable[[], bytes]], ...] = (("csv", csv_file), ("xlsx", workbook), ("parquet", parquet))


def damaged(content: bytes, draw: random.Random) -> bytes:
    """Several changes at places drawn by chance: cut, changed, repeated, moved, or something put in between."""
    changed = bytearray(content)
    for _ in range(draw.randint(1, 8)):
        at = draw.randrange(len(changed) or 1)
        match draw.randrange(6):
            case 0:
                del changed[at:]
            case 1:
                changed[at : at + 1] = bytes([draw.randrange(256)])
            case 2:
                changed[at:at] = draw.choice(MARKS)
            case 3:
                length = draw.randint(1, 200)
                changed[at:at] = changed[at : at + length]
            case 4:
                changed[at : at + draw.randint(1, 40)] = b""
            case _:
                other = draw.randrange(len(changed) or 1)
                changed[at : at + 16], changed[other : other + 16] = changed[other : other + 16], changed[at : at + 16]
    return bytes(changed)


def cases() -> Iterator[tuple[str, bytes]]:
    draw = random.Random(20261129)
    for number in range(FILES):
        kind, make = WHOLE[number % len(WHOLE)]
        content = make()
        for _ in range(draw.randint(1, 3)):
            content = damaged(content, draw)
        yield kind, content


@pytest.mark.drawn
@pytest.mark.slow
def test_damaged_files_end_in_a_table_or_a_finding() -> None:
    outcomes: Counter[str] = Counter()
    for kind, content in cases():
        try:
            with confined_source(io.BytesIO(content), filename=f"table.{kind}") as source:
                rows = sum(batch.num_rows for batch in source.batches())
            outcomes[f"{kind}: read" if rows else f"{kind}: no rows"] += 1
        except EngineError as error:
            outcomes[f"{kind}: {error.findings[0].code}"] += 1

    keep("damaged-files", "\n".join(f"{times:5d}  {outcome}" for outcome, times in sorted(outcomes.items())))
    assert sum(outcomes.values()) == FILES
    assert len(outcomes) > 3
