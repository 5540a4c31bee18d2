"""Predicates that an attacker writes to isolate someone, and how many persons of a table they hold for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from anonymizer.engine.attacks.meaning import Meaning
from anonymizer.engine.attacks.tables import Table
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import Keys, collapse
from anonymizer.engine.table.codes import Codes

_REMEMBERED = 2**26  # codes in remembered masks, a byte each


class Term(NamedTuple):
    """One condition: the column, how it compares (``in``, ``not in``, ``from``, ``to``), and with which released word."""

    column: str
    compares: str
    word: int


type Predicate = tuple[Term, ...]
"""All of its terms must hold."""


class Isolation:
    """A table in which predicates are counted.

    Args:
        table: what the predicates speak of.
        holds: of which codes of its column a term holds.
    """

    def __init__(self, table: Table, columns: Sequence[str], holds: Callable[[Term], Mask]) -> None:
        coded = [table.columns[column] for column in columns]
        collapsed = collapse(
            [column.codes for column in coded],
            [column.size for column in coded],
            records=table.records,
            persons=(table.units, table.unit_count),
        )
        self._codes = dict(zip(columns, collapsed.tuples, strict=True))
        self._holds, self._masks = holds, dict[Term, Mask]()
        assert collapsed.persons is not None
        order = np.argsort(collapsed.persons.tuples, kind="stable")
        self._units = collapsed.persons.values[order]
        self._ends = np.cumsum(np.bincount(collapsed.persons.tuples, minlength=len(collapsed.counts)))

    def count(self, predicate: Predicate, *, enough: int | None = None) -> int:
        """Persons that a predicate holds for; counted no further than to ``enough``, where that is given."""
        places = self._places(predicate)
        if not len(places):
            return 0
        last = self._units[self._ends[places] - 1]
        if enough is not None and enough <= 2 and (last != last[0]).any():
            return enough
        starts = np.where(places > 0, self._ends[places - 1], 0)
        sizes = self._ends[places] - starts
        if enough is not None and sizes.max() >= enough:
            return enough
        units: Codes = np.concatenate(
            [self._units[start : start + size] for start, size in zip(starts, sizes, strict=True)]
        )
        return len(np.unique(units))

    def isolates(self, predicate: Predicate) -> bool:
        """The predicate holds for one person alone."""
        return self.count(predicate, enough=2) == 1

    def _places(self, predicate: Predicate) -> Keys:
        """The tuples of which all terms hold."""
        first, *others = predicate
        places = np.flatnonzero(self._mask(first)[self._codes[first.column]])
        for term in others:
            places = places[self._mask(term)[self._codes[term.column][places]]]
        return places

    def _mask(self, term: Term) -> Mask:
        """Of which codes a term holds; those of the latest terms are remembered."""
        mask = self._masks.get(term)
        if mask is None:
            mask = self._holds(term)
            if len(self._masks) * max(len(mask), 1) > _REMEMBERED:
                self._masks.clear()
            self._masks[term] = mask
        return mask


def holds_in_release(meanings: Mapping[str, Meaning]) -> Callable[[Term], Mask]:
    """A term about the release compares its words as they stand there; ranges by their ends."""

    def holds(term: Term) -> Mask:
        meaning = meanings[term.column]
        if term.compares == "from":
            return _at_least(meaning.low, meaning.low[term.word])
        if term.compares == "to":
            return _at_most(meaning.high, meaning.high[term.word])
        same: Mask = np.arange(len(meaning.members)) == term.word
        return same if term.compares == "in" else ~same

    return holds


def holds_in_original(meanings: Mapping[str, Meaning]) -> Callable[[Term], Mask]:
    """The same term about the original: the value is one of those that the word covers, or beyond its ends."""

    def holds(term: Term) -> Mask:
        meaning = meanings[term.column]
        if term.compares in ("in", "not in"):
            covered = meaning.covers(term.word)
            return covered if term.compares == "in" else ~covered
        assert meaning.numbers is not None
        if term.compares == "from":
            return _at_least(meaning.numbers, meaning.low[term.word])
        return _at_most(meaning.numbers, meaning.high[term.word])

    return holds


def _at_least(numbers: Floats, end: float) -> Mask:
    reached: Mask = numbers >= end
    return reached


def _at_most(numbers: Floats, end: float) -> Mask:
    reached: Mask = numbers <= end
    return reached
