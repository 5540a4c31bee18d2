"""Boundaries for dummy places: squares in the Atlantic, where nobody lives, one for each value that was invented."""

from __future__ import annotations

from typing import Final

from anonymizer.engine.table.readers import Source
from entente.core.extras import require_extra
from entente.explorer.imports.columns import plain_code
from exports.dummy.invention import MARK
from exports.packages.columns import HIDDEN
from exports.places import Boundaries, Bounded

MARK_FR: Final = "EXEMPLE"
_SIDE: Final = 0.5  # degrees
_ACROSS: Final = 20  # squares of a row, from 10 degrees west to the meridian; rows follow to the south from the equator


def invented_boundaries(source: Source, column: str) -> Boundaries:
    """A square for each value of the column, in the order in which they come."""
    require_extra("maps")
    import shapely

    by_code: dict[str, Bounded] = {}
    for batch in source.batches([column]):
        for cell in batch.column(0).to_pylist():
            code = plain_code(cell or "")
            if not code or cell == HIDDEN or code in by_code:
                continue
            row, place = divmod(len(by_code), _ACROSS)
            west, north = -10 + place * _SIDE, -row * _SIDE
            square = shapely.multipolygons([shapely.box(west, north - _SIDE, west + _SIDE, north)])
            by_code[code] = Bounded(cell, f"{MARK} {cell}", f"{MARK_FR} {cell}", shapely.to_wkb(square))
    return Boundaries(column, by_code, {})
