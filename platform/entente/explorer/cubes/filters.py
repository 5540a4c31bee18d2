"""The values by which someone narrows down a cube that may be filtered freely, as the address says them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from entente.explorer.cubes.counts import columns_of
from entente.explorer.cubes.names import word
from entente.explorer.models import Cube


@dataclass(frozen=True, slots=True)
class Filter:
    """One column, under which name it stands in the address, and the value chosen; ``None``: all of them."""

    key: str
    column: str
    values: tuple[tuple[str, str], ...]  # as the records and as the reader's language say it
    chosen: str | None
    title: str


def filters_of(cube: Cube, params: Mapping[str, Any], *, without: tuple[str | None, ...] = ()) -> tuple[Filter, ...]:
    """Those of a cube, but for the columns that the analysis itself speaks of. None for fixed tables."""
    if not cube.is_free:
        return ()
    filters = []
    for number, (column, values) in enumerate(columns_of(cube).items()):
        if column not in without:
            chosen = params.get(f"f{number}", "*")
            options = tuple((value, word(cube, value)) for value in values)
            filters.append(
                Filter(f"f{number}", column, options, chosen if chosen in values else None, title_of(cube, column))
            )
    return tuple(filters)


def title_of(cube: Cube, column: str) -> str:
    """What a column is called for readers."""
    return word(cube, column).replace("_", " ").capitalize()


def chosen_values(filters: tuple[Filter, ...]) -> dict[str, str]:
    """By column."""
    return {condition.column: condition.chosen for condition in filters if condition.chosen is not None}


def in_words(cube: Cube, filters: tuple[Filter, ...]) -> str:
    """The values chosen, for a title; empty where there are none."""
    return ", ".join(word(cube, condition.chosen) for condition in filters if condition.chosen is not None)
