"""What a process that reads what strangers made may still do: compute, and read the program. Nothing here is undone before the process ends.

Two layers of Linux, each of which an ordinary process may put on itself: a filter of system calls (``system_calls``) and rules of files
(``file_access``). Neither exists on macOS, and each may be missing from a kernel: what holds is returned, and whoever needs it refuses without.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from anonymizer.engine.isolation import file_access, system_calls

SYSTEM_CALLS, FILES = "system_calls", "files"
LAYERS: Final = (SYSTEM_CALLS, FILES)
ROOT: Final = Path(__file__).resolve().parents[3]
OF_THE_SYSTEM: Final = (
    "/usr",
    "/lib",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/mime.types",
    "/etc/ssl/openssl.cnf",
    "/etc/pki/tls/openssl.cnf",
    "/etc/crypto-policies",
    "/dev/null",
    "/dev/urandom",
    "/sys/devices/system/cpu",
)


class _Policy:
    """What this installation asks of every process that reads what strangers made."""

    is_required = False


def require(*, required: bool) -> None:
    """From now on nothing of strangers is read where its process cannot be isolated; or it is read there all the same, under its limits alone."""
    _Policy.is_required = required


def is_required() -> bool:
    """Whether both layers must hold before anything of strangers is read."""
    return _Policy.is_required


def isolate(readable: Iterable[str | Path] = ()) -> tuple[str, ...]:
    """From here on this process and its threads start no program, reach no other process and no network, write no file, and read the program alone.

    Args:
        readable: files or folders that it may read besides.

    Returns:
        The layers that hold.
    """
    holds = {
        # The filter comes last: it allows no further rules of files.
        FILES: file_access.restrict([*program(), *readable]),
        SYSTEM_CALLS: system_calls.restrict(),
    }
    return tuple(layer for layer in LAYERS if holds[layer])


def missing(layers: Sequence[str]) -> tuple[str, ...]:
    """The layers that do not hold."""
    return tuple(layer for layer in LAYERS if layer not in layers)


def program() -> list[Path]:
    """Where Python, its libraries and our own code lie. Of the folder above our code its packages alone: settings and keys may lie beside them."""
    packages = [init.parent for init in ROOT.glob("*/__init__.py")] + [ROOT / "platform"]
    libraries = [Path(entry) for entry in (sys.prefix, sys.base_prefix, *sys.path) if entry]
    places = [*packages, *(place for place in libraries if place.resolve() != ROOT), *map(Path, OF_THE_SYSTEM)]
    return [place for place in places if os.path.lexists(place)]
