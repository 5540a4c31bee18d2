"""How many records and how many persons bear each value of a column, one column at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.table.readers.source import encoded_batches

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

type Codes = npt.NDArray[np.int64]

LEAST_PERSONS: Final = 11
"""Persons who bear a value before it is common enough to be shown. Whoever dictates a larger k raises it."""
MOST_ROWS: Final = 500_000
"""Records that are looked at; of a longer table, its first ones. More would not change what is common."""


@dataclass(frozen=True, slots=True)
class ValueCounts:
    """The different texts of a column, and of each record the place of its text among them (-1: missing).

    Attributes:
        persons: of each record the number of its person; each record its own where no column tells persons apart.
    """

    texts: tuple[str, ...]
    codes: Codes
    persons: Codes

    @property
    def records(self) -> Codes:
        """Records of each text."""
        return self.records_in(self.codes, len(self.texts))

    @property
    def persons_of_texts(self) -> Codes:
        """Persons of each text."""
        return self.persons_in(self.codes, len(self.texts))

    def grouped(self, group_of_text: Iterable[int]) -> Codes:
        """Of each record its group, where each text has one (-1: none)."""
        groups = np.append(np.fromiter(group_of_text, np.int64, len(self.texts)), -1)
        return groups[self.codes]  # a missing value takes the last place

    def records_in(self, groups: Codes, number: int) -> Codes:
        """Records of each of so many groups."""
        return np.bincount(groups[groups >= 0], minlength=number)

    def persons_in(self, groups: Codes, number: int) -> Codes:
        """Persons of each of so many groups: whoever stands in one ten times counts once."""
        there = groups >= 0
        if not there.any():
            return np.zeros(number, np.int64)
        width = int(self.persons.max()) + 1
        pairs = np.unique(groups[there] * width + self.persons[there])
        return np.bincount(pairs // width, minlength=number)


def person_codes(source: Source, person: str | None) -> Codes:
    """Of each record the number of its person. Records without one are one person together, so that nothing is common by them alone."""
    if person is None:
        return np.arange(_rows_of(source), dtype=np.int64)
    _texts, codes = _read(source, person)
    return codes + 1


def value_counts(source: Source, column: str, persons: Codes) -> ValueCounts:
    """The texts of one column, in a pass over it alone."""
    texts, codes = _read(source, column)
    return ValueCounts(tuple(texts), codes, persons)


def _rows_of(source: Source) -> int:
    if source.record_count is not None:
        return min(source.record_count, MOST_ROWS)
    return sum(batch.num_rows for batch in _first_batches(source, source.columns[0]))


def _read(source: Source, column: str) -> tuple[list[str], Codes]:
    place_of: dict[str, int] = {}
    parts: list[Codes] = []
    for batch in _first_batches(source, column):
        encoded = batch.column(0)
        words = encoded.dictionary.to_pylist()
        places = [-1 if word is None else place_of.setdefault(word, len(place_of)) for word in words]
        indices = encoded.indices.fill_null(len(places)).to_numpy(zero_copy_only=False)
        parts.append(np.array([*places, -1], np.int64)[indices])
    return list(place_of), np.concatenate(parts) if parts else np.zeros(0, np.int64)


def _first_batches(source: Source, column: str) -> Iterator[Any]:
    rows = 0
    for batch in encoded_batches(source, [column]):
        if rows + batch.num_rows >= MOST_ROWS:
            yield batch.slice(0, MOST_ROWS - rows)
            return
        rows += batch.num_rows
        yield batch
