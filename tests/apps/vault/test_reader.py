"""Reading sealed objects as files: from anywhere, by anyone who reads files, and never a changed byte."""

from __future__ import annotations

import csv
import io
import random
import threading

import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest

from entente.core.errors import Failed
from entente.vault import s3
from entente.vault.objects import SealedReader
from entente.vault.reader import CACHED_SEGMENTS
from entente.vault.sealing import HEADER_BYTES, SEALED_SEGMENT_BYTES, SEGMENT_BYTES

SIZES = [0, 1, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 2 * SEGMENT_BYTES, 20 * SEGMENT_BYTES + 3]


def content(size: int) -> bytes:
    return random.Random(size).randbytes(size)


@pytest.mark.parametrize("size", SIZES)
def test_reader_returns_what_was_written_whole_and_in_pieces(owner, size):
    sealed = owner.seal(content(size))

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        whole = reader.read()
        end = reader.read(10)
        reader.seek(0)
        pieces = b"".join(iter(lambda: reader.read(300_001), b""))

    assert whole == pieces == content(size)
    assert end == b""


def test_reader_seeks_as_a_file_in_memory_does(owner):
    expected = io.BytesIO(content(20 * SEGMENT_BYTES + 3))
    sealed = owner.seal(expected.getvalue())
    chance = random.Random(7)

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        for _ in range(60):
            position, length = chance.randrange(21 * SEGMENT_BYTES), chance.choice([1, 100, SEGMENT_BYTES, 3_000_000])
            assert reader.seek(position) == expected.seek(position)
            assert reader.read(length) == expected.read(length)
        assert reader.seek(-5, io.SEEK_END) == expected.seek(-5, io.SEEK_END)
        assert reader.seek(2, io.SEEK_CUR) == expected.seek(2, io.SEEK_CUR)
        assert reader.read() == expected.read()
        with pytest.raises(ValueError, match="negative"):
            reader.seek(-1)


def test_reader_holds_few_segments(owner):
    sealed = owner.seal(content(20 * SEGMENT_BYTES + 3))

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        while reader.read(SEGMENT_BYTES):
            assert len(reader._segments) <= CACHED_SEGMENTS


def test_reader_fills_a_buffer_and_refuses_when_closed(owner):
    sealed = owner.seal(b"0123456789")
    buffer = bytearray(8)

    reader = SealedReader(sealed, private_key=owner.private_key)
    assert (reader.readinto(buffer), bytes(buffer)) == (8, b"01234567")
    assert (reader.readinto(buffer), bytes(buffer[:2])) == (2, b"89")
    assert (reader.size_bytes, reader.tell(), reader.readable(), reader.writable()) == (10, 10, True, False)
    reader.close()

    for act in (reader.read, reader.tell, reader.read1, lambda: reader.seek(0)):
        with pytest.raises(ValueError, match="closed"):
            act()


def test_reader_serves_csv_line_by_line(owner):
    rows = [[str(number), "Café, Montréal"] for number in range(60_000)]
    with owner.writer() as writer:
        text = io.TextIOWrapper(writer, encoding="utf-8", newline="")
        csv.writer(text).writerows(rows)
        text.flush()
        text.detach()
        sealed = writer.finish()

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        text = io.TextIOWrapper(reader, encoding="utf-8", newline="")
        assert list(csv.reader(text)) == rows
        text.detach()
        reader.seek(0)
        assert sum(1 for _ in reader) == len(rows)
        reader.seek(0)
        batches = pc.open_csv(reader, pc.ReadOptions(column_names=["a", "b"]))
        assert sum(batch.num_rows for batch in batches) == len(rows)


@pytest.fixture
def table():
    numbers = random.Random(3).sample(range(10**9), 200_000)
    return pa.table({"a": [str(number) for number in numbers], "b": [str(-number) for number in numbers]})


def test_reader_and_writer_serve_parquet(owner, table):
    with owner.writer() as writer:
        with pq.ParquetWriter(writer, table.schema, compression="zstd") as parquet:
            parquet.write_table(table, row_group_size=20_000)
        sealed = writer.finish()

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        source = pa.PythonFile(reader, mode="r")
        file = pq.ParquetFile(source, pre_buffer=False)
        assert file.read(use_threads=True).equals(table)
        assert sum(batch.num_rows for batch in file.iter_batches(columns=["b"])) == table.num_rows


def test_reader_shared_by_threads_returns_whole_pieces(owner):
    line = b"0123456789abcdef"
    sealed = owner.seal(line * (3 * SEGMENT_BYTES // len(line)))
    pieces: list[bytes] = []

    def read(reader: SealedReader) -> None:
        while piece := reader.read(16 * 1000):
            pieces.append(piece)

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        threads = [threading.Thread(target=read, args=(reader,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert sum(map(len, pieces)) == sealed.size_bytes
    assert all(piece == line * (len(piece) // 16) for piece in pieces)


def test_reader_refuses_an_object_replaced_while_it_is_open(owner, bucket):
    sealed = owner.seal(content(20 * SEGMENT_BYTES))
    other = owner.seal(content(20 * SEGMENT_BYTES + 3))
    replacement = s3.get_range(bucket, other.key, 0, sealed.sealed_bytes)

    with SealedReader(sealed, private_key=owner.private_key) as reader:
        reader.read(10)
        s3.put(bucket, sealed.key, replacement)
        with pytest.raises(Failed, match=r"vault\.tampered"):
            reader.read()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda stored: stored[:-1], id="cut"),
        pytest.param(lambda stored: stored[: HEADER_BYTES + SEALED_SEGMENT_BYTES], id="cut at a segment's end"),
        pytest.param(lambda stored: stored[:HEADER_BYTES], id="header only"),
        pytest.param(lambda stored: b"", id="emptied"),
        pytest.param(lambda stored: bytes(len(stored)), id="zeroed"),
    ],
)
def test_reader_refuses_to_open_a_changed_object_even_where_the_row_was_changed_with_it(owner, bucket, change):
    sealed = owner.seal(content(2 * SEGMENT_BYTES + 5))
    changed = change(s3.get_range(bucket, sealed.key, 0, sealed.sealed_bytes))
    sealed.etag = s3.put(bucket, sealed.key, changed)

    for sealed_bytes in (sealed.sealed_bytes, len(changed)):
        sealed.sealed_bytes = sealed_bytes
        with pytest.raises(Failed, match=r"vault\.tampered"):
            SealedReader(sealed, private_key=owner.private_key)


def test_reader_of_a_missing_object_says_so(owner, bucket):
    sealed = owner.seal(b"x")
    s3.delete(bucket, sealed.key)

    with pytest.raises(Failed, match=r"vault\.object_missing"):
        SealedReader(sealed, private_key=owner.private_key)
