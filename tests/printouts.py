"""What validators and programs of others printed in a test, kept where ``PRINTOUTS`` names a folder: ``tools/benchmarks/printouts.py`` makes a page of it."""

from __future__ import annotations

import os
from pathlib import Path


def keep(name: str, text: str) -> None:
    """Keep one printout under its name, without colours; nothing where nobody collects them."""
    folder = os.environ.get("PRINTOUTS")
    if folder:
        (Path(folder) / name).write_text(text.strip() + "\n", encoding="utf-8")


def counted(seen: dict[tuple[str, int], int]) -> str:
    """How many answers of each status an API gave, and over how many operations."""
    by_status: dict[int, int] = {}
    for (_, status), times in seen.items():
        by_status[status] = by_status.get(status, 0) + times
    told = [f"{status}: {times}" for status, times in sorted(by_status.items())]
    return "\n".join(
        [
            f"{len({name for name, _ in seen})} operations, {sum(seen.values())} answers, each as the document says",
            *told,
        ]
    )
