"""A cube of counts, declared once and protected once: what the pages may ever show of contacts.

The declared tables (place × category, place × period, category × period) are counted together, so that what they have in common is one cell, and
protected by the engine: counts from 1 to one below the threshold are hidden, and others with them until no hidden count can be narrowed
to fewer values than the threshold. Boundaries that nest (new neighbourhoods in old ones) are levels of one tree and protected together; those
that do not nest cannot stand in one cube. Places with too few people are counted together with the smallest others, under no name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from anonymizer.engine.hierarchies.files import ListedHierarchy
from anonymizer.engine.hierarchies.taxonomy import Line, taxonomy
from anonymizer.engine.tabulation.tabulate import Tabulation, tabulate
from entente.core.errors import Finding, Invalid

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

BLANK: Final = ""  # a category or period that was not stated: one of its own, and never the total
REST: Final = "~"  # places too small to be named, and contacts without a place
_OWN, _PARENT = "p:", "g:"


@dataclass(frozen=True, slots=True)
class Declared:
    """Which columns a cube counts by, and the rules that it keeps. ``parents``: the larger place in which each place lies whole."""

    place: str
    category: str
    period: str
    threshold: int
    minimum_population: int
    population: Mapping[str, int]
    parents: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """One count. ``None`` in a dimension: all of it. ``count`` is ``None`` where it is hidden, and kept nowhere."""

    place: str | None
    is_parent: bool
    category: str | None
    period: str | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Protected:
    """The cells that may be shown, and the places that stand under no name of their own."""

    cells: tuple[Cell, ...]
    unnamed: frozenset[str]
    """Places and larger places that have no cell: too few people live there, or in a part of it."""
    hidden: int


def protect(source: Source, declared: Declared) -> Protected:
    """Count and protect the declared tables of the records.

    Raises:
        Invalid: the threshold protects nobody, or a place has no population.
        CriterionUnmet: some count can be worked out whatever is hidden.
    """
    if declared.threshold < 2:
        raise Invalid(Finding("cube.threshold"))
    if missing := sorted(set(declared.parents) - set(declared.population)):
        raise Invalid(Finding("cube.no_population", facts={"count": len(missing)}))
    rest = too_small(declared.population, declared.minimum_population)
    tables = [
        [declared.place, declared.category],
        [declared.place, declared.period],
        [declared.category, declared.period],
    ]
    tabulation = tabulate(
        _Placed(source, declared, rest),
        tables,
        threshold=declared.threshold,
        hierarchies={declared.place: _tree(declared, rest)},
    )
    unnamed = rest | {parent for place, parent in declared.parents.items() if place in rest}
    cells = tuple(_cells(tabulation, declared, unnamed))
    return Protected(cells, frozenset(unnamed), sum(cell.count is None for cell in cells))


def too_small(population: Mapping[str, int], minimum: int) -> frozenset[str]:
    """Places that are counted together: those below the minimum, and the next smallest until there are two of them and they reach it.

    >>> sorted(too_small({"a": 10, "b": 500, "c": 9000}, 40))
    ['a', 'b']
    >>> sorted(too_small({"b": 500, "c": 9000}, 40))
    []
    """
    ordered = sorted(population, key=lambda place: (population[place], place))
    if not ordered or population[ordered[0]] >= minimum:
        return frozenset()
    taken: list[str] = []
    for place in ordered:
        is_enough = len(taken) > 1 and sum(population[smaller] for smaller in taken) >= minimum
        if population[place] >= minimum and is_enough:
            break
        taken.append(place)
    return frozenset(taken)


def _tree(declared: Declared, rest: frozenset[str]) -> ListedHierarchy:
    lines: list[Line] = []
    for number, place in enumerate(sorted(declared.population), 1):
        if place not in rest:
            parent = declared.parents.get(place)
            lines.append((number, _OWN + place, _PARENT + parent if parent else ""))
    lines.append((len(lines) + 1, _OWN + REST, ""))
    return taxonomy(lines)


class _Placed:
    """The records with their place written as the tree writes it. A source."""

    def __init__(self, source: Source, declared: Declared, rest: frozenset[str]) -> None:
        self._source, self._declared, self._rest = source, declared, rest
        self.columns, self.reading, self.record_count = source.columns, source.reading, source.record_count

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        names = list(self.columns if columns is None else columns)
        for batch in self._source.batches(names):
            if self._declared.place not in names:
                yield batch
                continue
            at = names.index(self._declared.place)
            arrays = list(batch.columns)
            arrays[at] = pa.array([_OWN + self._named(value) for value in batch.column(at).to_pylist()])
            yield pa.RecordBatch.from_arrays(arrays, names=names)

    def _named(self, value: str | None) -> str:
        known = value is not None and value in self._declared.population and value not in self._rest
        return str(value) if known else REST


def _cells(tabulation: Tabulation, declared: Declared, unnamed: frozenset[str] | set[str]) -> list[Cell]:
    cells = []
    counts, states = tabulation.figures["count"], tabulation.status("count")
    for at, keyed in enumerate(tabulation.cells):
        values = dict(keyed)
        place = values.get(declared.place)
        is_parent = place is not None and place.startswith(_PARENT)
        code = None if place is None else place.removeprefix(_PARENT).removeprefix(_OWN)
        if code == REST or code in unnamed:
            continue
        count = None if states[at] == "hidden" else int(counts[at])
        category, period = (
            None if name not in values else values[name] or BLANK for name in (declared.category, declared.period)
        )
        cells.append(Cell(code, is_parent, category, period, count))
    return cells
