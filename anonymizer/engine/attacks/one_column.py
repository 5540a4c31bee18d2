"""Who stands alone in a single column: no combination is needed to single these people out."""

from __future__ import annotations

import numpy as np

from anonymizer.engine.attacks.predicates import Term
from anonymizer.engine.attacks.tables import Scene, Table
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import Counts
from anonymizer.engine.table.codes import Codes


def isolating_terms(scene: Scene, name: str) -> list[Term]:
    """The terms of one column that hold for one person of the release: what she alone shows, and the ends of a range."""
    meaning, column = scene.meanings[name], _Column(scene.released, name)
    terms = [Term(name, "in", int(word)) for word in np.flatnonzero(column.persons == 1)]
    for compares, ends in (("from", -meaning.low), ("to", meaning.high)):
        words = np.flatnonzero(np.isfinite(ends) & (column.persons > 0))
        terms += [Term(name, compares, word) for word in _first_alone(column, words[np.argsort(ends[words])], ends)]
    return terms


def alone_in(scene: Scene, name: str) -> int:
    """How many persons of the original show a value of this column that nobody else has, and that the release shows of one person.

    Counted, not estimated: whoever knows the value finds one record, and it is hers.
    """
    meaning, column = scene.meanings[name], _Column(scene.original, name)
    persons = set[int]()
    for word in np.flatnonzero(_Column(scene.released, name).persons == 1):
        scene.tick()
        units = column.units(meaning.members[word])
        if len(units) == 1:
            persons.add(int(units[0]))
    return len(persons)


class _Column:
    """The persons who show each code of a column."""

    def __init__(self, table: Table, name: str) -> None:
        coded = table.columns[name]
        pairs = np.unique(coded.codes.astype(np.int64) * max(table.unit_count, 1) + table.units)
        self._units = pairs % max(table.unit_count, 1)
        self.persons: Counts = np.bincount(pairs // max(table.unit_count, 1), minlength=coded.size)
        """For each code, how many persons show it."""
        self._ends = np.cumsum(self.persons)

    def units(self, codes: Codes) -> Codes:
        """The persons who show one of some codes."""
        parts = [self._units[self._ends[code] - self.persons[code] : self._ends[code]] for code in codes]
        return np.unique(np.concatenate(parts)).astype(np.int32) if parts else np.zeros(0, np.int32)


def _first_alone(column: _Column, words: Counts, ends: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> list[int]:
    """The words, from one end of the range, up to which all records are one person's."""
    alone, reached = list[int](), np.zeros(0, np.int32)
    place = 0
    while place < len(words):
        tied: Mask = ends[words] == ends[words[place]]
        several = words[tied]
        reached = np.union1d(reached, column.units(several.astype(np.int32))).astype(np.int32)
        if len(reached) > 1:
            break
        alone += [int(word) for word in several]
        place += len(several)
    return alone
