"""Rows of how Entente stands against a standard, as ``docs/security/*.yaml`` holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Row:
    """What is asked, how it stands, and by what one can tell. ``weight``: the level or the importance that the standard gives it."""

    number: str
    weight: int | str
    about: str
    verdict: str
    evidence: tuple[str, ...]
    reason: str
    read_by: str | None

    @property
    def chapter(self) -> int:
        """The first part of its number."""
        return int(self.number.partition(".")[0])

    @property
    def grounds(self) -> str:
        """The reason and the names of what it rests on, as a table shows them."""
        named = ", ".join(f"`{place.rpartition('/')[2]}`" for place in self.evidence)
        return " ".join(filter(None, (self.reason, named)))


def rows_of(path: Path, *, weight: str) -> Sequence[Row]:
    """Every row of a file, in its order. ``weight``: what the file calls it.

    Raises:
        ValueError: a number stands twice.
    """
    text = path.read_text(encoding="utf-8")
    numbers = [line.rstrip(":") for line in text.splitlines() if line[:1].isdigit()]
    twice = [number for number, count in Counter(numbers).items() if count > 1]
    if twice:
        raise ValueError(f"several rows: {twice}")
    return [
        Row(
            number,
            row[weight],
            row["about"],
            row["verdict"],
            tuple(row.get("evidence", ())),
            row.get("reason", ""),
            row["read_by"],
        )
        for number, row in yaml.safe_load(text).items()
    ]
