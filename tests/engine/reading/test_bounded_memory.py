"""Whatever its size, a text is never held: only bounded pieces are asked for, and little of it lives at once."""

import io
import tracemalloc

import pyarrow as pa
import pytest

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers import Limits, open_source, write_normalized

MIB = 2**20
LARGEST_PIECE = MIB


class Generated(io.RawIOBase):
    """A seekable file that repeats a block after a beginning, without ever being whole; it counts what is asked."""

    def __init__(self, beginning: bytes, block: bytes, size: int) -> None:
        super().__init__()
        self.beginning, self.block, self.size = beginning, block, size
        self.at = self.largest = self.total = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self.at = {io.SEEK_SET: 0, io.SEEK_CUR: self.at, io.SEEK_END: self.size}[whence] + offset
        return self.at

    def read(self, size: int = -1) -> bytes:
        wanted = self.size - self.at if size < 0 else min(size, self.size - self.at)
        self.largest = max(self.largest, wanted)
        content = self._content(self.at, max(0, wanted))
        self.at += len(content)
        self.total += len(content)
        return content

    def _content(self, start: int, count: int) -> bytes:
        head = self.beginning[start : start + count]
        rest = count - len(head)
        phase = (max(start, len(self.beginning)) - len(self.beginning)) % len(self.block)
        repeats = (phase + rest) // len(self.block) + 1
        return head + (self.block * repeats)[phase : phase + rest]


class Nowhere:
    """A sink that forgets."""

    def write(self, data: bytes) -> int:
        return len(data)


def test_table_of_50_mb_is_normalized_in_bounded_pieces():
    record = b"1234567,2024-01-05,M5V,eng,housing,a note of some length\n"
    file = Generated(b"id,day,fsa,language,need,note\n", record, 30 + len(record) * (50 * MIB // len(record)))

    tracemalloc.start()
    count = write_normalized(open_source(file, filename="t.csv"), Nowhere())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 50 * MIB // len(record)
    assert file.largest <= LARGEST_PIECE
    assert peak < 40 * MIB  # the parser reads up to 32 blocks ahead
    assert pa.total_allocated_bytes() < 100 * MIB


@pytest.mark.parametrize(
    ("beginning", "block", "code"),
    [
        (b"", b"x", "csv.line_too_long"),
        (b"a,b\n1,2\n", b"x,", "csv.line_too_long"),
        (b'a,b\n1,"2\n', b"3,4\n", "csv.unterminated_quote"),
        (b"a,b\n1,2\n", b"\x00", "csv.nul_bytes"),
    ],
)
def test_gigabyte_that_is_no_table_is_refused_after_a_bounded_piece(beginning, block, code):
    file = Generated(beginning, block, 2**30 if code != "csv.unterminated_quote" else 60 * MIB)

    tracemalloc.start()
    with pytest.raises(InvalidSource) as refusal:
        for _ in open_source(file, filename="t.csv").batches():
            pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert refusal.value.code == code
    assert file.largest <= LARGEST_PIECE
    assert peak < 40 * MIB
    if code != "csv.unterminated_quote":  # its survey sees short lines, and goes to the end once
        assert file.total < 8 * MIB


def test_limits_are_a_callers_to_set():
    file = io.BytesIO(b"a,b,c\n1,2,3\n")

    with pytest.raises(InvalidSource) as refusal:
        open_source(file, filename="t.csv", limits=Limits(columns=2))

    assert refusal.value.findings[0].facts == {"count": 3, "limit": 2}
