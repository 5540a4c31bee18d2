"""Where the records of a table are: the places that its own columns tell, no finer than what leaves may show.

Each column of postal codes, of their beginnings, or of provinces is read, whatever its treatment: the records are where they are,
also where nobody will see it. What is kept are codes of places, never a full postal code and no other value.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from anonymizer.engine import Candidate, Source
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.hierarchies.postal_codes import PROVINCE_OF_NAME, PostalCodes
from anonymizer.engine.recipe.geography import shown_geography
from anonymizer.engine.table.readers.source import encoded_batches
from entente.catalogue.places import Whereabouts, is_place, province_of
from entente.catalogue.vocabularies import Geography

if TYPE_CHECKING:
    import pyarrow as pa

PLACE_KINDS: Final = (Geography.POSTAL_CODE, Geography.FSA, Geography.PROVINCE)
_BUILTIN: Final = ("postal-code", "fsa", "province")
_CODES: Final = PostalCodes()
NO_PLACE: Final = ""
"""Of a total in a table of counts: it speaks of the places of other rows."""


def place_columns(
    spec: Spec, levels: Mapping[str, int] | None = None, *, kinds: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The columns of a recipe that tell places, each with how finely the places of what leaves are known by it.

    That is what the column shows, and the province where it shows less. ``kinds``: of the columns, as measured.
    """
    geographies = {}
    for name, rule in spec.columns.items():
        if ((kinds or {}).get(name) or rule.kind) in PLACE_KINDS or _is_of_places(rule.hierarchy):
            shown = shown_geography(spec, name, levels, kinds=kinds)
            geographies[name] = _between(shown or Geography.PROVINCE)
    return geographies


def of_kinds(kinds: Mapping[str, str]) -> dict[str, str]:
    """The same of a table of which no recipe is known yet: of its columns by their kinds, the provinces."""
    return {name: Geography.PROVINCE for name, kind in kinds.items() if kind in PLACE_KINDS}


def whereabouts(
    table: Source, geographies: Mapping[str, str], *, candidate: Candidate | None = None, totals: Collection[str] = ()
) -> Whereabouts:
    """Where the records of a table are.

    Args:
        geographies: from ``place_columns``.
        candidate: what was made of the table; records that do not leave do not count, and of those whose values are suppressed only
            the province is told.
        totals: words for a total, casefolded.
    """
    leaving, suppressed = (None, None) if candidate is None else (candidate.leaving, candidate.suppressed)
    if not geographies:
        return Whereabouts(unplaced=table.record_count if leaving is None else int(leaving.sum()))
    codes: set[str] = set()
    first = unplaced = 0
    for batch in encoded_batches(table, list(geographies)):
        rows = slice(first, first + batch.num_rows)
        first += batch.num_rows
        leaves = np.ones(batch.num_rows, bool) if leaving is None else leaving[rows]
        hidden = np.zeros(batch.num_rows, bool) if suppressed is None else suppressed[rows]
        known = np.zeros(batch.num_rows, bool)
        for name, fineness in geographies.items():
            places, codes_of_rows = _places(batch.column(name), totals)
            is_told = np.array([place is not None for place in places])[codes_of_rows]
            known |= is_told
            for some, finest in ((~hidden, fineness), (hidden, str(Geography.PROVINCE))):
                seen = np.unique(codes_of_rows[leaves & is_told & some])
                codes |= {_coarsened(place, finest) for index in seen if (place := places[index])}
        unplaced += int((leaves & ~known).sum())
    return Whereabouts(tuple(sorted(codes)), unplaced)


def place_of(value: str, totals: Collection[str] = ()) -> str | None:
    """The place that a value names, at its finest the beginning of a postal code; ``None`` where it names none."""
    text = value.strip()
    if text.casefold() in totals:
        return NO_PLACE
    if text.lower() in PROVINCE_OF_NAME:
        return f"CA-{PROVINCE_OF_NAME[text.lower()]}"
    path = _CODES.climb(text)
    if path is not None:
        return path[1]
    return text.upper() if len(text) == 1 and is_place(text.upper()) else None


def _is_of_places(hierarchy: Any) -> bool:
    if isinstance(hierarchy, Mapping):
        return "areas" in hierarchy or hierarchy.get("builtin") in _BUILTIN
    return hierarchy in _BUILTIN


def _between(geography: str) -> str:
    """At the finest the beginning of a postal code, at the coarsest the province."""
    rank = Geography.fineness(geography)
    fsa, province = Geography.fineness(Geography.FSA), Geography.fineness(Geography.PROVINCE)
    return str(Geography.values[min(max(rank, fsa), province)])


def _places(column: pa.DictionaryArray, totals: Collection[str]) -> tuple[list[str | None], Any]:
    """The place of each distinct value of a column, after them that of a blank; and which of them each record has."""
    values = column.dictionary.to_pylist()
    places = [None if value is None else place_of(value, totals) for value in values]
    indices = column.indices.fill_null(len(values)).to_numpy(zero_copy_only=False)
    return [*places, None], indices


def _coarsened(place: str, finest: str) -> str:
    if place.startswith("CA-") or finest == Geography.FSA:
        return place
    return place[:1] if finest == Geography.REGION else province_of(place)
