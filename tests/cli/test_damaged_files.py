"""Damaged files and odd tables at the command line: a table or a sentence about what is wrong, never a traceback."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from entente.cli.app import run
from tests.drawn import drawn
from tests.public_data import SHARED

SURVEY = SHARED / "data" / "microdata_survey" / "slid_ontario_1994.csv"


def entente(capsys: pytest.CaptureFixture[str], *arguments: object) -> int:
    """The exit code of one command, which printed no traceback."""
    with pytest.raises(SystemExit) as ended:
        run([str(argument) for argument in arguments])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert ended.value.code in (0, 2), told.err
    assert ended.value.code == 0 or told.err.strip()
    return int(ended.value.code or 0)


def contacts() -> bytes:
    """A table of people: of a public survey where it is at hand, otherwise invented."""
    if SURVEY.exists():
        return b"".join(SURVEY.read_bytes().splitlines(keepends=True)[:200])
    from tools.demo.contacts import csv_pieces

    return b"".join(piece if isinstance(piece, bytes) else piece.encode() for piece in csv_pieces(200))


def as_parquet(table: bytes) -> bytes:
    read = pyarrow.csv.read_csv(io.BytesIO(table))
    out = io.BytesIO()
    pyarrow.parquet.write_table(read.append_column("ville", pa.array(["Québec", "Trois-Rivières"] * 500)[: read.num_rows]), out)  # fmt: skip
    return out.getvalue()


def as_workbook(table: bytes) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(csv.reader(io.StringIO(table.decode()))):
            sheet.write_row(number, 0, row)
    return out.getvalue()


WRITERS: dict[str, Callable[[bytes], bytes]] = {"csv": bytes, "parquet": as_parquet, "xlsx": as_workbook}


def damaged(whole: bytes, seed: int) -> bytes:
    """The file cut off, with bits turned over, or with a stretch lost, doubled or blank; often near its end, where formats keep their index."""
    draw = random.Random(seed)
    content = bytearray(whole)
    reach = len(content) if draw.random() < 0.5 else min(len(content), 2500)
    place = len(content) - 1 - draw.randrange(reach)
    stretch = slice(place, place + draw.randrange(1, 200))
    kind = draw.choice(["bits", "bytes", "cut", "lost", "doubled", "blank"])
    if kind == "cut":
        return bytes(content[:place])
    if kind == "lost":
        del content[stretch]
    elif kind == "doubled":
        content[place:place] = content[stretch]
    elif kind == "blank":
        content[stretch] = bytes(len(content[stretch]))
    else:
        for _ in range(draw.randrange(1, 6)):
            at = min(place + draw.randrange(200), len(content) - 1)
            content[at] = content[at] ^ 1 << draw.randrange(8) if kind == "bits" else draw.randrange(256)
    return bytes(content)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {ending: write(contacts()) for ending, write in WRITERS.items()}


@pytest.mark.slow
@pytest.mark.parametrize("ending", WRITERS)
@drawn(15, release=300, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 10**6))
def test_damaged_file_is_read_or_refused_with_a_sentence(
    ending: str, files: dict[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    path = tmp_path / f"damaged.{ending}"
    path.write_bytes(damaged(files[ending], seed))

    entente(capsys, "profile", path)


def test_parquet_whose_column_has_a_name_that_is_no_text_is_damaged(
    files: dict[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "damaged.parquet"
    path.write_bytes(files["parquet"].replace(b"ville", b"\xff\xfelle"))

    assert entente(capsys, "profile", path) == 2
    assert entente(capsys, "anonymize", path, "--out", tmp_path / "out.csv") == 2


def all_unique(rows: int) -> list[list[str]]:
    return [["a", "b", "c"], *([f"x{row}", f"y{row * 7}", f"z{row * 13}"] for row in range(rows))]


@pytest.mark.parametrize(
    "table",
    [
        all_unique(500),
        [["a"], *([f"x{row}"] for row in range(60))],
        [["a", "b"], *(["", ""] for _ in range(60))],
        [["a", "b"], *(["same", "same"] for _ in range(60))],
        [["a", "b"], ["1", "2"]],
        [["name", "name "], *([f"P{row}", f"{row % 3}"] for row in range(60))],
        [["\N{SNOWMAN}", "SELECT", '"'], *([str(row % 2), str(row % 3), str(row % 5)] for row in range(90))],
    ],
    ids=["all unique", "one unique", "blank", "same", "one row", "names alike", "odd names"],
)
@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_odd_table_is_anonymized_or_refused_with_a_sentence(
    table: Any, ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "odd.csv", tmp_path / f"out.{ending}"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(table)

    code = entente(capsys, "anonymize", path, "--out", out, "--report", tmp_path / "report.json")

    assert out.exists() is (code == 0)


def test_fault_of_ours_is_a_sentence_without_what_the_file_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("a cell of somebody")

    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    monkeypatch.setattr("entente.cli.describe.open_table", fail)

    with pytest.raises(SystemExit) as ended:
        run(["--lang", "fr", "profile", str(tmp_path / "table.csv")])

    told = capsys.readouterr().err
    assert ended.value.code == 3
    assert "RuntimeError" in told
    assert "somebody" not in told
    assert "Rien n’a été écrit" in told
