"""Files of others are read in a process of its own: alike, within limits, and whatever happens there is a finding here."""

from __future__ import annotations

import io
import os
import random
import re
import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from anonymizer.engine.errors import EngineError, InvalidSource
from anonymizer.engine.messages import MESSAGES
from anonymizer.engine.reading import Limits, open_source
from anonymizer.engine.reading.confinement import ReaderStopped, confined_source
from anonymizer.engine.reading.source import encoded_batches

ROOT = Path(__file__).resolve().parents[3]
OPENS_ITSELF = {"exports/tasks/marking.py"}
"""Files that the platform wrote itself."""


def parquet(table: pa.Table, **options: Any) -> bytes:
    sink = io.BytesIO()
    pq.write_table(table, sink, **options)
    return sink.getvalue()


def bomb(*, value_bytes: int, rows: int = 131_072, groups: int = 1) -> bytes:
    """Dictionary pages of one huge value that many rows repeat, in many row groups."""
    column = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), pa.array(["x" * value_bytes]))
    table = pa.table({"note": column})
    sink = io.BytesIO()
    with pq.ParquetWriter(sink, table.schema, compression="zstd", use_dictionary=True) as writer:
        for _ in range(groups):
            writer.write_table(table)
    return sink.getvalue()


def workbook() -> bytes:
    book, sink = openpyxl.Workbook(), io.BytesIO()
    for row in (("a", "b"), *((number, f"v{number % 3}") for number in range(50))):
        book.active.append(row)
    book.save(sink)
    return sink.getvalue()


FILES: dict[str, Callable[[], bytes]] = {
    "table.csv": lambda: (
        b"a,b\n" + b"".join(b"%d,v%d\n" % (number, number % 7) for number in range(150_000)) + b"\n1,\n"
    ),
    "table.xlsx": workbook,
    "table.parquet": lambda: parquet(pa.table({"a": range(300_000), "b": ["x", "y", None] * 100_000})),
}


@pytest.fixture(params=sorted(FILES))
def named(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    return request.param, FILES[request.param]()


def records(batches: Any) -> dict[str, list[Any]]:
    table = pa.Table.from_batches(list(batches))
    return {name: [value.as_py() for value in table.column(name)] for name in table.column_names}


def code_of(content: bytes, limits: Limits | None = None, name: str = "table.parquet") -> str:
    with (
        pytest.raises(EngineError) as refused,
        confined_source(io.BytesIO(content), filename=name, limits=limits) as source,
    ):
        for _ in source.batches():
            pass
    assert all(finding.code in MESSAGES for finding in refused.value.findings)
    return refused.value.code


@pytest.mark.parametrize("is_a_file_of_the_system", [True, False])
def test_a_table_is_read_alike(named: tuple[str, bytes], tmp_path: Path, *, is_a_file_of_the_system: bool) -> None:
    name, content = named
    here = open_source(io.BytesIO(content), filename=name)
    expected = records(here.batches())
    (tmp_path / name).write_bytes(content)
    file: Any = (tmp_path / name).open("rb") if is_a_file_of_the_system else io.BytesIO(content)

    with file, confined_source(file, filename=name) as source:
        assert source.columns == here.columns
        assert records(source.batches()) == expected
        assert (source.record_count, source.reading) == (here.record_count, here.reading)
        assert records(encoded_batches(source, ["b"])) == {"b": expected["b"]}
        assert records(source.batches(["b", "a"])) == {"b": expected["b"], "a": expected["a"]}


def test_passes_may_be_left_and_run_side_by_side() -> None:
    content = FILES["table.csv"]()
    with confined_source(io.BytesIO(content), filename="table.csv") as source:
        left: Any = source.batches()
        first, second = source.batches(["a"]), source.batches(["b"])
        next(left)
        left.close()
        both = [next(first).num_rows, next(second).num_rows]
        rows = [both[0] + sum(batch.num_rows for batch in first), both[1] + sum(batch.num_rows for batch in second)]

    assert rows == [150_001, 150_001]


def test_what_is_wrong_with_a_file_is_said_as_ever() -> None:
    assert code_of(b'a,b\n1,"2', name="table.csv") == "csv.unterminated_quote"
    assert code_of(b"", name="table.csv") == "file.empty"
    assert code_of(b"PAR1 and then nothing of use PAR1") == "parquet.damaged"


@pytest.mark.parametrize("value_bytes", [2**16, 2**20])
def test_a_small_file_that_unpacks_to_more_than_a_machine_has_is_a_finding(value_bytes: int) -> None:
    content = bomb(value_bytes=value_bytes, groups=8)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    code = code_of(content)

    assert len(content) < 64_000
    assert code in ("file.takes_too_much_memory", "table.cell_too_long", "file.reader_failed")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000


def test_a_file_that_gives_too_much_altogether_or_too_long_a_cell_is_a_finding() -> None:
    few = Limits(decoded_floor_bytes=10 * 2**20, decoded_ratio=1)

    assert code_of(bomb(value_bytes=1000, rows=1000, groups=40), few) == "file.unpacks_to_too_much"
    assert code_of(bomb(value_bytes=5000, rows=10), Limits(cell_bytes=4096)) == "table.cell_too_long"


def test_a_file_that_takes_too_long_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "wall_seconds", lambda self, size: 0)

    assert code_of(b"a,b\n1,2\n", name="table.csv") == "file.takes_too_long"


@pytest.mark.parametrize(
    ("ended_by", "code"),
    [
        (signal.SIGXCPU, "file.takes_too_long"),
        (signal.SIGSEGV, "file.reader_failed"),
        (signal.SIGKILL, "file.reader_stopped"),
    ],
)
def test_a_process_that_is_ended_is_said(ended_by: signal.Signals, code: str) -> None:
    with confined_source(io.BytesIO(FILES["table.parquet"]()), filename="table.parquet") as source:
        batches = source.batches()
        next(batches)
        os.kill(source.pid, ended_by)
        with pytest.raises(EngineError) as refused:
            list(batches)

    assert refused.value.code == code
    assert isinstance(refused.value, ReaderStopped) == (ended_by == signal.SIGKILL)


def test_a_fault_of_what_holds_the_file_is_raised_as_it_is() -> None:
    class Fault(Exception):
        pass

    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise Fault

    with pytest.raises(Fault), confined_source(Broken(b"a,b\n1,2\n"), filename="table.csv"):
        pass


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="the system does not tell the limits of a process")
def test_the_process_has_limits_no_setting_of_the_platform_and_ends_with_the_block(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ENTENTE_MASTER_KEY", "secret")
    with confined_source(io.BytesIO(b"a,b\n1,2\n"), filename="table.csv") as source:
        process = Path("/proc") / str(source.pid)
        limits = (process / "limits").read_text()
        environment = (process / "environ").read_bytes()

    assert re.search(rf"Max data size +{Limits().memory_bytes} ", limits)
    assert re.search(r"Max file size +0 ", limits)
    assert re.search(r"Max open files +64 ", limits)
    assert re.search(r"Max cpu time +\d+ ", limits)
    assert b"ENTENTE_" not in environment
    assert not process.exists()


def test_damaged_files_end_as_findings_and_nothing_else() -> None:
    chance, whole = random.Random(20261128), FILES["table.parquet"]()
    for _ in range(12):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 40)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        file = io.BytesIO(bytes(damaged))
        codes: set[str] = set()
        try:
            with confined_source(file, filename="table.parquet") as source:
                records(source.batches())
        except InvalidSource as error:
            codes = {finding.code for finding in error.findings}
        assert codes <= MESSAGES.keys()


def test_files_of_others_come_in_by_the_one_door() -> None:
    opening = {
        str(path.relative_to(ROOT))
        for folder in ("platform", "anonymizer", "agreements", "exports")
        for path in (ROOT / folder).rglob("*.py")
        if "anonymizer/engine" not in str(path) and re.search(r"\bopen_source\(", path.read_text("utf-8"))
    }

    assert opening == OPENS_ITSELF
