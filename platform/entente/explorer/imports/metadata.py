"""A sheet that describes the indicators of the others, as open data portals ship it: short name, long name, description, provenance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from entente.core.sheets import Sheet

_WORDS = {"short": ("short_name", "short name"), "long": ("long_name", "long name"), "about": ("description",), "source": ("provenance", "source")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Described:
    """What such a sheet says of one indicator."""

    name: str = ""
    description: str = ""
    source: str = ""


def described_in(sheets: Sequence[Sheet]) -> dict[str, Described]:
    """By short name, as it compares; empty where no sheet describes anything."""
    descriptions: dict[str, Described] = {}
    for sheet in sheets:
        headings = [cell.strip().casefold() for cell in sheet.rows[0]]
        at = {
            part: next((headings.index(word) for word in words if word in headings), None)
            for part, words in _WORDS.items()
        }
        short, about = at["short"], at["about"]
        if short is None or about is None:
            continue
        for cells in sheet.rows[1:]:
            parts = {
                part: cells[column].strip() if column is not None and column < len(cells) else ""
                for part, column in at.items()
            }
            if parts["short"]:
                descriptions[parts["short"].casefold()] = Described(parts["long"], parts["about"], parts["source"])
    return descriptions
