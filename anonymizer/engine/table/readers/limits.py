"""How much a file may ask of us before it is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MIB = 2**20
CPU_SECONDS_PER_MIB, BUSY = 4, 4


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that hold for every table; a file beyond one of them is refused before it is held in memory.

    The bounds on workbooks are those of their ZIP directory (nothing is inflated before they hold) and keep the
    worker below 700 MB: cells are streamed, only the table of shared strings is kept.
    """

    columns: int = 2_000
    header_characters: int = 500
    line_bytes: int = MIB // 2  # one physical line of text
    block_bytes: int = MIB  # one record, line breaks within quotes included; the parser reads up to 32 ahead
    workbook_entries: int = 10_000
    workbook_unpacked_bytes: int = 1024 * MIB
    workbook_ratio: int = 200  # unpacked to packed, judged from ``workbook_ratio_floor_bytes`` on
    workbook_ratio_floor_bytes: int = 32 * MIB
    workbook_strings_bytes: int = 192 * MIB  # the unpacked table of shared strings
    workbook_strings: int = 2_000_000
    workbook_cells: int = 5_000_000
    workbook_part_bytes: int = 16 * MIB  # styles, relations and other small parts
    cell_bytes: int = 2 * MIB  # one cell, in any format
    memory_bytes: int = 2048 * MIB  # of the process that reads a file of others
    decoded_floor_bytes: int = 4096 * MIB  # what a pass may give whatever the size of the file
    decoded_ratio: int = 200  # and beyond that, so many times its size
    encrypted_bytes: int = 128 * MIB  # a workbook with a password is decrypted in memory
    cpu_floor_seconds: int = 180  # what a file of any size may take of a processor

    def cpu_seconds(self, size: int) -> int:
        """What opening a file of so many bytes, or a pass over it, may take of a processor."""
        return self.cpu_floor_seconds + CPU_SECONDS_PER_MIB * size // MIB

    def wall_seconds(self, size: int) -> int:
        """How long somebody may wait for it on a busy machine."""
        return BUSY * self.cpu_seconds(size)


AT_A_PAGE: Final = Limits(cpu_floor_seconds=20, decoded_floor_bytes=256 * MIB, decoded_ratio=20)
"""For a file that somebody waits for at a page: what comes out of it is held in memory there."""
