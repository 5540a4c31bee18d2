"""UUID version 7 (RFC 9562, section 5.7): identifiers that sort by time and are unique across nodes."""

from __future__ import annotations

import os
import time
import uuid


def uuid7() -> uuid.UUID:
    """A new identifier: 48 bits of Unix milliseconds, 74 random bits. (Python has its own from 3.14 on.)

    >>> uuid7().version
    7
    """
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)


def uuid_of(text: str) -> uuid.UUID | None:
    """The identifier that a form sends; nothing where the text is none.

    >>> uuid_of("nothing") is None
    True
    """
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
