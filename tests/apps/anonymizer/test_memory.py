"""What a run held is the machine's again once it ended."""

from __future__ import annotations

import psutil

from anonymizer.tasks.memory import give_back

PIECE = 60_000  # bytes: smaller than what the C library asks the machine for by itself


def test_freed_memory_goes_back_to_the_machine() -> None:
    pieces = [b"x" * PIECE for _ in range(4_000)]
    above = b"y" * PIECE  # else the C library gives back what lies below nothing
    del pieces
    held = psutil.Process().memory_info().rss

    give_back()

    assert held - psutil.Process().memory_info().rss > 150 * 2**20
    assert above
