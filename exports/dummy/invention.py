"""A table that has the shape of a schema and tells nothing: each cell is invented, and the same schema gives the same table."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from anonymizer.engine import frame_source
from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.table.readers import Source
from exports.dummy.schema import SchemaField
from exports.packages.columns import HIDDEN

ROWS: Final = 200
MARK: Final = "EXAMPLE"
"""Begins every text, so that no one takes it for a fact."""
_FIRST_DAY: Final = date(2000, 1, 1)
_LANGUAGES: Final = ("English", "French", "Cree", "Punjabi", "Tagalog")
_PROVINCES: Final = ("ON", "QC", "NS", "BC", "NU")
_SHARE_BLANK: Final = 0.05


def invented(dataset_id: uuid.UUID, schema: Sequence[SchemaField], *, rows: int = ROWS) -> Source:
    """The table, of text like every source. Each column follows from the series, its own description and nothing else."""
    import pandas as pd

    columns = {column.name: pd.Series(_column(dataset_id, column, rows), dtype="string") for column in schema}
    return frame_source(pd.DataFrame(columns))


def _column(dataset_id: uuid.UUID, field: SchemaField, rows: int) -> list[str | None]:
    draw = random.Random(f"{dataset_id} {field.name} {field.type} {field.hierarchy} {field.level}")  # noqa: S311 # to be the same each time is the point
    cell = _maker(field, draw)
    blanks = [_blank(field, draw) for _ in range(rows)]
    return [(cell() if blank is None else blank) or None for blank in blanks]


def _blank(field: SchemaField, draw: random.Random) -> str | None:
    """A hidden cell (``*``) where some are hidden, a missing one (empty) where some are missing; mostly ``None``: neither."""
    chance = draw.random()
    if field.has_hidden and chance < _SHARE_BLANK:
        return HIDDEN
    if field.has_missing and chance > 1 - _SHARE_BLANK:
        return ""
    return None


def _maker(field: SchemaField, draw: random.Random) -> Callable[[], str]:
    if field.hierarchy is not None:
        return _climbed(field, draw)
    if field.smallest_count is not None:
        least = field.smallest_count
        return lambda: "0" if draw.random() < 0.1 else str(least + draw.randrange(10 * least))
    makers: dict[str, Callable[[], str]] = {
        "integer": lambda: str(draw.randint(1, 40)),
        "number": lambda: f"{draw.randint(0, 99)}.5",
        "date": lambda: _day(draw),
        "string": lambda: f"{MARK} {draw.choice('ABCDEF')}",
    }
    return makers[field.type]


def _climbed(field: SchemaField, draw: random.Random) -> Callable[[], str]:
    """Values as the hierarchy writes them at the level of the schema."""
    assert field.hierarchy is not None  # asked above
    hierarchy: Any = build_hierarchy(dict(field.hierarchy), column=field.name)
    name = field.hierarchy["builtin"]
    level = min(field.level or 0, len(hierarchy.level_names) - 1)

    def cell() -> str:
        path = hierarchy.climb(_base(name, draw))
        return HIDDEN if path is None else str(path[min(level, len(path) - 1)])

    return cell


def _base(name: str, draw: random.Random) -> str:
    letters, digits = "ABCEGHJKLMNPRSTVXY", "0123456789"
    if name == "age-bands":
        return str(draw.randint(0, 99))
    if name == "dates":
        return _day(draw)
    if name == "province":
        return draw.choice(_PROVINCES)
    if name == "language":
        return draw.choice(_LANGUAGES)
    if name == "intervals":
        return str(draw.randint(0, 99))
    fsa = f"{draw.choice(letters)}9{draw.choice('XYZ')}"  # of no place that takes mail there
    return fsa if name == "fsa" else f"{fsa} {draw.choice(digits)}Z9"


def _day(draw: random.Random) -> str:
    return (_FIRST_DAY + timedelta(days=draw.randrange(366))).isoformat()
