"""Parts of a file, as HTTP asks for them (RFC 9110, section 14)."""

from __future__ import annotations

import re
from typing import Final

_ONE: Final = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


class Unsatisfiable(Exception):  # HTTP's word
    """Nothing of what was asked for is in the file."""


def part_of(header: str, size: int) -> tuple[int, int] | None:
    """First and last byte of the part asked for; ``None`` for the whole: no range, several, or one that is not understood.

    Raises:
        Unsatisfiable: the part lies beyond the end.

    >>> part_of("bytes=2-", 10), part_of("bytes=-3", 10), part_of("bytes=0-99", 10), part_of("bytes=0-1,4-5", 10)
    ((2, 9), (7, 9), (0, 9), None)
    """
    match = _ONE.fullmatch(header.replace(" ", ""))
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        if int(last) == 0:
            raise Unsatisfiable
        return max(size - int(last), 0), size - 1
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise Unsatisfiable
    return int(first), min(int(last), size - 1) if last else size - 1
