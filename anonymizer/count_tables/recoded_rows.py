"""Records as a table counts them: places and times as coarse as asked, and what is blank or not understood under a name of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from anonymizer.count_tables.columns import PlaceLevel, TimeLevel
from anonymizer.engine import Source
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.dates import Dates
from anonymizer.engine.hierarchies.postal_codes import PostalCodes
from anonymizer.engine.table.codes import Coder, code_columns
from anonymizer.engine.table.readers import Reading

if TYPE_CHECKING:
    import pyarrow as pa

NOT_STATED: Final = "not stated / non précisé"
"""A blank is a value of its own (ADR 0004); in a table of counts it needs a name, for a blank there may be a total."""
ENOUGH_SHOWN: Final = 0.5
"""The part of the records that must stand in cells of the threshold or more for a level to be fine enough and no finer."""
MOST_CELLS: Final = 20_000
_TOTALS: Final = ("total", "totals", "all", "ensemble", "totaux", "tous", "toutes", "grand total", "total général")
_DATES: Final = Dates()
_CODES: Final = PostalCodes()

type Levels = Mapping[str, str]
"""By column: a level of places or times, "" where its values stay as they are."""


class Recoded:
    """Some columns of a source at the levels of a table. A source."""

    def __init__(self, source: Source, levels: Levels, *, also: Sequence[str] = ()) -> None:
        self.columns = (*levels, *(name for name in also if name not in levels))
        self.reading: Reading = source.reading
        self.record_count: int | None = source.record_count
        self._source = source
        self._recode = {name: cache(_at(level)) for name, level in levels.items()}

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """As a source gives them."""
        import pyarrow as pa

        names = list(self.columns if columns is None else columns)
        for batch in self._source.batches(names):
            arrays = [
                pa.array([self._recode[name](cell) for cell in batch.column(at).to_pylist()], pa.string())
                if name in self._recode
                else batch.column(at)
                for at, name in enumerate(names)
            ]
            yield pa.RecordBatch.from_arrays(arrays, names=names)


def chosen_levels(
    source: Source, requested: Levels, finest: str | None, fixed: Levels, *, threshold: int
) -> dict[str, str]:
    """The levels of a table: those that were asked for; where that was left open, the finest at which half of the records stand in cells that are not small.

    Args:
        finest: the finest place that may be shown.
        fixed: levels of earlier tables of the same people, which hold for this one too: figures of two levels could not be judged together.

    Raises:
        InvalidSource: the table would have too many cells at every level.
    """
    levels = {name: fixed.get(name, level) for name, level in requested.items()}
    tried = [(step, _look(source, step, threshold)) for step in _ladder(levels, finest)]
    possible = [(step, share) for step, (share, cells) in tried if cells <= MOST_CELLS]
    if not possible:
        raise InvalidSource(Finding("tabulate.too_many_cells", facts={"cells": tried[-1][1][1], "most": MOST_CELLS}))
    return next((step for step, share in possible if share >= ENOUGH_SHOWN), possible[-1][0])


def _ladder(levels: Levels, finest: str | None) -> list[dict[str, str]]:
    """From the finest levels to the coarsest: places become coarser first, then times."""
    order = [PlaceLevel.FSA.value, PlaceLevel.REGION.value, PlaceLevel.PROVINCE.value]
    allowed = order[order.index(finest) :] if finest in order else order[-1:] if finest == "country" else order
    steps: list[dict[str, str]] = []
    for time in (TimeLevel.QUARTER.value, TimeLevel.YEAR.value):
        for place in allowed:
            step = {
                name: level if not level.startswith(("place:", "time:")) else place if level == "place:auto" else time
                for name, level in levels.items()
            }
            if step not in steps:
                steps.append(step)
    return steps


def _look(source: Source, levels: Levels, threshold: int) -> tuple[float, int]:
    """Which part of the records stands in cells of the threshold or more, and how many cells the table has with its totals."""
    coded = code_columns(Recoded(source, levels), [Coder(name) for name in levels])
    codes = np.zeros(len(next(iter(coded.values())).codes), np.int64)
    number = 1
    for column in coded.values():
        codes = codes * column.size + column.codes
        number *= column.size + 1
    _, counts = np.unique(codes, return_counts=True)
    return float(counts[counts >= threshold].sum() / max(counts.sum(), 1)), number


def _at(level: str) -> Callable[[str | None], str]:
    if level in TimeLevel.values:
        return lambda cell: _climbed(_DATES.climb(cell), _DATES.level_names.index(level)) if cell else NOT_STATED
    if level in PlaceLevel.values:
        return lambda cell: _climbed(_CODES.climb(cell), _CODES.level_names.index(level)) if cell else NOT_STATED
    return lambda cell: _named(cell or "")


def _climbed(path: tuple[str, ...] | None, level: int) -> str:
    return NOT_STATED if path is None else path[level]


def _named(cell: str) -> str:
    """The value; one that would be taken for a total bears a mark."""
    text = " ".join(cell.split())
    if not text:
        return NOT_STATED
    return f"“{text}”" if text.casefold() in _TOTALS or text == "*" else text
