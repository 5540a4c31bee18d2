"""Which column of a cube says what became of a need, and which of its values says what."""

from __future__ import annotations

from typing import Final

from entente.explorer.cubes.counts import columns_of
from entente.explorer.models import Cube

_MET: Final = frozenset({"", "met", "need met", "none", "comblé", "besoin comblé", "aucune"})


def outcome_of(cube: Cube) -> tuple[str, str | None]:
    """The column that says whether needs were met, and its value where they were; the first column and ``None`` where none does."""
    known = columns_of(cube)
    for column, values in known.items():
        for value in values:
            if value and value.casefold() in _MET:
                return column, value
    return next(iter(known)), next((value for value in next(iter(known.values())) if value.casefold() in _MET), None)
