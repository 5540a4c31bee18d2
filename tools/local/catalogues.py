"""Compiles the message catalogues (``locale/*/LC_MESSAGES/*.po``) with polib, so that no msgfmt is needed.

``python -m tools.local.catalogues [--strict]``: strict refuses fuzzy and empty entries.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import polib

PLATFORM = Path(__file__).resolve().parents[2] / "platform"


def catalogues(root: Path = PLATFORM) -> Iterator[Path]:
    """Every .po file under ``root``, in a fixed order."""
    return iter(sorted(root.glob("**/locale/*/LC_MESSAGES/*.po")))


def compile_catalogue(path: Path) -> bool:
    """Write the .mo file beside ``path``; false where it was already newer."""
    target = path.with_suffix(".mo")
    if target.exists() and target.stat().st_mtime_ns >= path.stat().st_mtime_ns:
        return False
    replacement = target.with_suffix(".new")
    polib.pofile(str(path)).save_as_mofile(str(replacement))
    replacement.replace(target)
    return True


def faults(path: Path) -> list[str]:
    """Entries that a reader would see in the wrong language, as ``file:line: what``."""
    problems = []
    for entry in polib.pofile(str(path)):
        if entry.obsolete:
            continue
        empty = not all(entry.msgstr_plural.values()) if entry.msgid_plural else not entry.msgstr
        if entry.fuzzy or empty:
            problems.append(f"{path}:{entry.linenum}: {'fuzzy' if entry.fuzzy else 'empty'}: {entry.msgid[:60]!r}")
    return problems


def main(arguments: list[str]) -> int:
    """Compile all; with ``--strict``, 1 where an entry is fuzzy or empty."""
    problems: list[str] = []
    for path in catalogues():
        compile_catalogue(path)
        if "--strict" in arguments:
            problems += faults(path)
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
