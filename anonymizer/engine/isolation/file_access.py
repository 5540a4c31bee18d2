"""Rules of files (Landlock): this process reads what lies below the places named, and neither reads nor changes anything else.

Files that are open already stay so. The same rules keep it from reading the memory or the environment of processes of the same user, and, where the
kernel is young enough, from connecting by TCP, from sockets without a name in a folder, and from signals to others.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

CREATE, ADD, RESTRICT = 444, 445, 446  # the same numbers on every architecture
VERSION: Final = 1
BELOW: Final = 1
READ_FILE, READ_FOLDER = 1 << 2, 1 << 3
RIGHTS: Final = {1: 13, 2: 14, 3: 15, 5: 16}
"""From a version of the interface on, so many kinds of access are judged."""
TCP: Final = 0b11  # bind and connect, from version 4 on
SCOPES: Final = 0b11  # abstract sockets and signals, from version 6 on
NO_NEW_PRIVILEGES: Final = 38


def version() -> int:
    """Of the interface in this kernel; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    return max(0, int(_libc().syscall(CREATE, None, ctypes.c_size_t(0), VERSION)))


def restrict(readable: Iterable[Path | str]) -> bool:
    """Put the rules on this process, for good; whether they hold. A place that is not there is left out."""
    known = version()
    if not known:
        return False
    libc = _libc()
    kinds = max(count for first, count in RIGHTS.items() if first <= known)
    rules = struct.pack("<QQQ", (1 << kinds) - 1, TCP if known >= 4 else 0, SCOPES if known >= 6 else 0)
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    ruleset = libc.syscall(CREATE, ctypes.create_string_buffer(rules, len(rules)), ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    try:
        holds = all(_allow(libc, ruleset, Path(place)) for place in readable)
        holds = holds and libc.prctl(NO_NEW_PRIVILEGES, *map(ctypes.c_ulong, (1, 0, 0, 0))) == 0
        return bool(holds and libc.syscall(RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, place: Path) -> bool:
    try:
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return True
    try:
        rights = READ_FILE | READ_FOLDER if place.is_dir() else READ_FILE
        rule = struct.pack("<Qi", rights, opened)
        return bool(libc.syscall(ADD, ruleset, BELOW, ctypes.create_string_buffer(rule, len(rule)), 0) == 0)
    finally:
        os.close(opened)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
