"""Water or roads from a file of somebody else, as they are drawn on the map of a geography."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from entente.core.errors import Finding
from entente.core.extras import require_extra
from entente.core.foreign import foreign_document
from entente.explorer.imports.features import LIMITS, map_file
from entente.explorer.imports.layer_file import layer_in


@dataclass(frozen=True, slots=True)
class LayerFile:
    """Both paths; ``drawn``, ``beyond`` and ``shapeless`` count features: on the map, off it, and those that are no line and no area."""

    lines: str
    areas: str
    drawn: int
    beyond: int
    shapeless: int
    repaired: list[Finding]


def read_layer(path: Path, frame: Sequence[float], width: int, height: int) -> LayerFile:
    """What of the file lies on a sheet of that frame and size.

    Raises:
        Invalid: the file cannot be read, or nothing of it can be drawn on the sheet.
    """
    require_extra("maps")
    path = path.resolve()
    sheet = {"frame": list(frame), "width": width, "height": height}
    with (
        map_file(path),
        path.open("rb") as file,
        foreign_document(file, layer_in, limits=LIMITS, readable=[path], path=str(path), **sheet) as document,
    ):
        (value,) = document.values("layer")
    repaired = [Finding(**finding) for finding in value.pop("repaired")]
    return LayerFile(**value, repaired=repaired)
