"""Files of others are read in a process of its own: alike, within limits, and whatever happens there is a finding here."""

from __future__ import annotations

import io
import os
import random
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from anonymizer.engine.errors import EngineError, Finding, InvalidSource
from anonymizer.engine.messages import MESSAGES
from anonymizer.engine.table.readers import Limits, confinement, open_source
from anonymizer.engine.table.readers.confinement import Reader, ReaderStopped, confined_document, confined_source
from anonymizer.engine.table.readers.documents import DocumentReader, Parts
from anonymizer.engine.table.readers.reader_process import BATCH, HEAD, OPENED
from anonymizer.engine.table.readers.source import encoded_batches

ROOT = Path(__file__).resolve().parents[3]
OPENS_ITSELF = {"exports/tasks/marking.py"}
"""Files that the platform wrote itself."""
OPENING = r"load_workbook\(|ZipFile\(|pyogrio\.(raw\.)?(read|list_layers)|csv\.(Dict)?[rR]eader\(|ElementTree as|sqlite3\.connect"
READ_CONFINED = {
    "platform/entente/core/sheet_rows.py",
    "platform/entente/directory/imports/archive.py",
    "platform/entente/directory/imports/nested_records.py",
    "platform/entente/explorer/imports/map_layer.py",
}
"""Modules that are called in the process that reads a document."""
BESIDE = {
    "anonymizer/forms/population.py": "a field of a form",
    "exports/connectors/power_query.py": "writes",
    "exports/connectors/workbook.py": "writes",
    "exports/packages/geography.py": "writes",
    "exports/packages/styles.py": "writes",
    "exports/proof/recount.py": "a file that a manifest names, at the command line of whoever holds it",
    "platform/entente/catalogue/forms/datasets.py": "a list of names of at most 1 MB",
    "platform/entente/cli/describe.py": "an option of the command line",
    "platform/entente/directory/vocabularies/taxonomies.py": "comes with the product",
    "platform/entente/directory/views/imports.py": "writes",
    "platform/entente/explorer/analyses/report/files.py": "writes",
    "platform/entente/need/standard/__init__.py": "comes with the product",
    "platform/entente/need/validation.py": "a package, at the command line of whoever holds it",
}
"""What opens files otherwise, and why it may (docs/adversary.md)."""


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


@pytest.mark.filterwarnings("error")
def test_pass_that_is_thrown_away_at_any_moment_keeps_nobody_waiting() -> None:
    content = FILES["table.csv"]()
    with confined_source(io.BytesIO(content), filename="table.csv") as source:
        in_the_middle, afterwards, last = source.batches(), source.batches(), source.batches(["a"])
        for each in (in_the_middle, afterwards, last):
            next(each)
        with source._turn:  # as when memory is tidied up while another pass waits for its batch
            in_the_middle.close()  # type: ignore[attr-defined]
        rows = sum(batch.num_rows for batch in last)

    afterwards.close()  # type: ignore[attr-defined]
    assert 0 < rows < 150_001


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


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="the system does not tell what a process has loaded")
def test_the_process_loads_no_library_that_it_does_not_need() -> None:
    with confined_source(io.BytesIO(FILES["table.csv"]()), filename="table.csv") as source:
        records(source.batches())
        loaded = (Path("/proc") / str(source.pid) / "maps").read_text()

    assert "/pyarrow/" in loaded
    assert not re.search("/(pandas|numpy)/", loaded)


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


def counted(file: BinaryIO, limits: Limits, *, parts: int) -> Parts:
    """A reader of a document: lines of the file, shared out."""
    lines = file.read().decode().splitlines()
    if "wrong" in lines:
        raise InvalidSource(Finding("file.empty"))
    return {f"part {at}": lambda at=at: iter(lines[at::parts]) for at in range(parts)}  # type: ignore[misc]


def endless(file: BinaryIO, limits: Limits) -> Parts:
    """A reader that a file leads round and round."""
    while True:
        pass


def greedy(file: BinaryIO, limits: Limits) -> Parts:
    """A reader that a file leads to fill the memory."""
    return {"all": lambda: iter([bytearray(limits.memory_bytes).decode()])}


def filling(file: BinaryIO, limits: Limits) -> Parts:
    """A reader that fills the memory to the last byte and is led round there, as Python is when it cannot allocate what an error needs."""
    held: list[object] = []
    for size in (2**20, 2**12, 2**5):
        with suppress(MemoryError):
            while True:
                held.append(bytes(size))
    return endless(file, limits)


@pytest.mark.parametrize("is_a_file_of_the_system", [True, False])
def test_a_document_is_read_in_parts(tmp_path: Path, *, is_a_file_of_the_system: bool) -> None:
    content = "\n".join(f"é{number}" for number in range(20_001)).encode()
    (tmp_path / "document").write_bytes(content)
    file: Any = (tmp_path / "document").open("rb") if is_a_file_of_the_system else io.BytesIO(content)

    with file, confined_document(file, counted, parts=2) as document:
        assert document.names == ("part 0", "part 1")
        assert list(document.values("part 1")) == [f"é{number}" for number in range(1, 20_001, 2)]
        assert list(document.values("part 0")) == list(document.values("part 0"))

    with pytest.raises(InvalidSource, match=r"file\.empty"), confined_document(io.BytesIO(b"wrong"), counted, parts=1):
        pass


@pytest.mark.parametrize(
    ("reader", "seconds", "code"),
    [
        (endless, 1, "file.takes_too_long"),
        (greedy, 60, "file.takes_too_much_memory"),
        (filling, 20, "file.takes_too_much_memory"),
    ],
)
def test_a_document_that_asks_for_too_much_is_a_finding(reader: DocumentReader, seconds: int, code: str) -> None:
    limits = Limits(cpu_floor_seconds=seconds, memory_bytes=256 * 2**20)
    with pytest.raises(InvalidSource) as refused, confined_document(io.BytesIO(b"x"), reader, limits=limits) as read:
        list(read.values("all"))

    assert refused.value.code == code


@pytest.mark.parametrize("answer", [OPENED, BATCH])
def test_a_process_that_was_misled_makes_nobody_hold_what_it_announces(
    monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    announced = HEAD.pack(answer, 0, 2**40)
    lying = f"import sys, time; sys.stdout.buffer.write({announced!r}); sys.stdout.flush(); time.sleep(60)"

    def started(ends: list[int], memory_bytes: int) -> Reader:
        process = subprocess.Popen([sys.executable, "-c", lying], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)  # fmt: skip
        return Reader(process, cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout), memory_bytes)

    monkeypatch.setattr(confinement, "_process", started)

    assert code_of(b"a,b\n1,2\n", name="table.csv") == "file.reader_failed"


def modules(*folders: str) -> dict[str, str]:
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*.py") if "tools/demo/" not in str(path)]
    return {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in paths}


def test_files_of_others_come_in_by_the_one_door() -> None:
    texts = modules("platform", "anonymizer", "agreements", "exports")
    outside = {name: text for name, text in texts.items() if not name.startswith("anonymizer/engine/")}

    def naming(pattern: str) -> set[str]:
        return {name for name, text in outside.items() if re.search(pattern, text)}

    assert naming(r"\bopen_source\(") == OPENS_ITSELF
    assert naming(OPENING) | READ_CONFINED == BESIDE.keys() | READ_CONFINED


def test_what_reads_in_the_process_loads_no_django() -> None:
    """It has no settings, so that it could not."""
    names = [str(Path(name).with_suffix("")).replace("/", ".").removeprefix("platform.") for name in READ_CONFINED]
    code = f"import sys, importlib\nfor name in {names!r}: importlib.import_module(name)\nassert 'django' not in sys.modules"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
