"""Who stands alone in a single column: no combination is needed to single these people out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from anonymizer.engine.attacks.predicates import Term
from anonymizer.engine.attacks.tables import Scene, Table
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import Counts
from anonymizer.engine.table.codes import Codes


def isolating_terms(scene: Scene, most: int, rng: np.random.Generator) -> list[Term]:
    """Terms of one column that hold for one person of the release, in random order, at most so many: what she alone shows, and the
    ends of a range."""
    words = {name: _isolating_words(scene, name) for name in scene.columns}
    starts = np.cumsum([0, *(len(terms) for terms in words.values())])
    terms = []
    for place in rng.permutation(int(starts[-1]))[:most]:
        column = int(np.searchsorted(starts, place, side="right")) - 1
        name = scene.columns[column]
        terms.append(Term(name, *words[name].term(int(place - starts[column]))))
    return terms


def alone_in(scene: Scene, name: str) -> int:
    """How many persons of the original show a value of this column that nobody else has, and that the release shows of one person.

    Counted, not estimated: whoever knows the value finds one record, and it is hers.
    """
    members, column = scene.meanings[name].members, _Column(scene.original, name)
    words = np.flatnonzero(_Column(scene.released, name).persons == 1)
    scene.tick()
    exact = np.array([members[word][0] for word in words if len(members[word]) == 1], np.int64)
    persons = set(column.only_units(exact[column.persons[exact] == 1]).tolist())
    for word in words:
        if len(members[word]) > 1:
            scene.tick()
            units = column.units(members[word])
            if len(units) == 1:
                persons.add(int(units[0]))
    return len(persons)


@dataclass(frozen=True, slots=True)
class _Isolating:
    """Words of a column that isolate someone in the release: by being shown, or as the end of a range."""

    shown: Counts
    ends: tuple[tuple[str, int], ...]

    def __len__(self) -> int:
        return len(self.shown) + len(self.ends)

    def term(self, place: int) -> tuple[str, int]:
        """How the term at a place compares, and with which word."""
        if place < len(self.shown):
            return "in", int(self.shown[place])
        return self.ends[place - len(self.shown)]


def _isolating_words(scene: Scene, name: str) -> _Isolating:
    scene.tick()
    meaning, column = scene.meanings[name], _Column(scene.released, name)
    ends: list[tuple[str, int]] = []
    for compares, order in (("from", -meaning.low), ("to", meaning.high)):
        words = np.flatnonzero(np.isfinite(order) & (column.persons > 0))
        ends += [(compares, word) for word in _first_alone(column, words[np.argsort(order[words])], order)]
    return _Isolating(np.flatnonzero(column.persons == 1), tuple(ends))


class _Column:
    """The persons who show each code of a column."""

    def __init__(self, table: Table, name: str) -> None:
        coded = table.columns[name]
        size = max(table.unit_count, 1)
        pairs = np.sort(coded.codes.astype(np.int64) * size + table.units)
        pairs = pairs[np.concatenate(([True], pairs[1:] != pairs[:-1]))] if len(pairs) else pairs
        self._units = pairs % size
        self.persons: Counts = np.bincount(pairs // size, minlength=coded.size)
        """For each code, how many persons show it."""
        self._ends = np.cumsum(self.persons)

    def only_units(self, codes: Counts) -> Counts:
        """The one person who shows each of some codes that one person shows."""
        units: Counts = self._units[self._ends[codes] - 1]
        return units

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
