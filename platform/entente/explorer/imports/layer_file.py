"""Water or roads from a GeoJSON file or a GeoPackage, drawn on the sheet of a map.

Called where files of others are read: this module loads no Django.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.limits import Limits
from entente.explorer.imports.map_layer import shapes_in, upright
from entente.explorer.maps.layers import layer_of

MOST_FEATURES: Final = 200_000


def layer_in(file: BinaryIO, limits: Limits, *, path: str, frame: Sequence[float], width: int, height: int) -> Parts:
    """``layer``: one value, the paths and what became of the features.

    Raises:
        InvalidSource: the file cannot be read, holds no line and no area, or nothing of it lies on the sheet.
    """
    _, _, shapes = shapes_in(file, Path(path), most=MOST_FEATURES, columns=[])
    outlines = _lines_and_areas(shapes)
    if not len(outlines):
        raise InvalidSource(Finding("layers.no_lines"))
    outlines, repaired = upright(outlines)
    layer = layer_of(outlines, frame, width, height)
    if layer is None:
        raise InvalidSource(Finding("layers.too_dense"))
    if not layer.drawn:
        raise InvalidSource(Finding("layers.elsewhere"))
    value = {
        "lines": layer.lines,
        "areas": layer.areas,
        "drawn": layer.drawn,
        "beyond": layer.beyond,
        "shapeless": len(shapes) - len(outlines),
        "repaired": [finding.to_dict() for finding in repaired],
    }
    return {"layer": lambda: iter([value])}


def _lines_and_areas(shapes: Any) -> Any:
    """Without points, and without what has no coordinates, or some that are no numbers."""
    import shapely

    coordinates, shape_of = shapely.get_coordinates(shapes, return_index=True)
    is_drawable = (shapely.get_dimensions(shapes) > 0) & ~shapely.is_empty(shapes)
    is_drawable[shape_of[~np.isfinite(coordinates).all(axis=1)]] = False
    return shapes[is_drawable]
