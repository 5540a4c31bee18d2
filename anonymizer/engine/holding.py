"""Who stands in which class of a table that leaves: all that is needed to see what several releases tell together.

Persons are named by a keyed hash, classes by a number: neither a value nor a word of the table is kept. A holding never leaves the
provider's vault.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes import Mask
from anonymizer.engine.recipe import Recipe

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.candidate import Candidate
    from anonymizer.engine.reading import Source

type Tokens = npt.NDArray[np.uint64]
type ClassCodes = npt.NDArray[np.int64]

_UNIT = "\x1f"


@dataclass(frozen=True, slots=True)
class Holding:
    """Each pair of a person and a class in which she stands, once, by person and class."""

    persons: Tokens
    classes: ClassCodes

    @classmethod
    def of_pairs(cls, persons: Tokens, classes: ClassCodes) -> Holding:
        """From the person and the class of each record."""
        order = np.lexsort((classes, persons))
        persons, classes = persons[order], classes[order]
        first = np.r_[True, (persons[1:] != persons[:-1]) | (classes[1:] != classes[:-1])] if len(persons) else order
        return cls(persons[first], classes[first])

    def write(self, sink: BinaryIO) -> None:
        """As two arrays, compressed."""
        held = io.BytesIO()
        np.savez_compressed(held, persons=self.persons, classes=self.classes)
        sink.write(held.getbuffer())

    @classmethod
    def read(cls, content: bytes) -> Holding:
        """What ``write`` wrote."""
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return cls(arrays["persons"], arrays["classes"])


def holding_of(source: Source, candidate: Candidate, *, key: bytes, version: bytes) -> Holding:
    """Who stands in which class of a candidate.

    A person is told by the recipe's person column, else by all direct identifiers together, else each record is a person of its
    own, whom only another release of the same ``version`` can hold too. So is a record that leaves these columns blank.

    Args:
        source: the table from which the candidate was made, in the same order.
        key: of the provider; the same one for all tables that are to be compared.
        version: names the table among those of the provider.
    """
    recipe = candidate.recipe
    naming = persons_named_by(recipe, source.columns)
    points = [name for name in recipe.quasi_identifiers if name in candidate.columns]
    namer = _Namer(key, version)
    persons = [namer(batch) for batch in source.batches(list(naming))] if naming else []
    named = np.concatenate(persons) if persons else namer.rows(0, candidate.outcome.after.records)
    kept = candidate.leaving
    return Holding.of_pairs(named if kept is None else named[kept], _classes(candidate, points, len(named), kept))


def persons_named_by(recipe: Recipe, columns: Sequence[str]) -> tuple[str, ...]:
    """The columns that tell a person; none where each record counts as one."""
    if recipe.person is not None:
        return (recipe.person,)
    return tuple(name for name in columns if recipe.columns[name].role == "direct-identifier")


class _Namer:
    """Names of persons as 64 bits of a keyed hash."""

    def __init__(self, key: bytes, version: bytes) -> None:
        self._key, self._version, self._seen = key, version, 0

    def __call__(self, batch: pa.RecordBatch) -> Tokens:
        first, self._seen = self._seen, self._seen + batch.num_rows
        columns = [column.cast("string").to_pylist() for column in batch.columns]
        names = [_joined(cells) for cells in zip(*columns, strict=True)]
        known: dict[str, int] = {}
        found = np.empty(len(names), np.uint64)
        for place, name in enumerate(names):
            if name is None:
                found[place] = self._row(first + place)
                continue
            if name not in known:
                known[name] = self._hash(b"person" + name.encode())
            found[place] = known[name]
        return found

    def rows(self, first: int, last: int) -> Tokens:
        """Each record as a person of its own."""
        return np.fromiter((self._row(row) for row in range(first, last)), np.uint64, last - first)

    def _row(self, row: int) -> int:
        return self._hash(b"row" + self._version + row.to_bytes(8, "big"))

    def _hash(self, name: bytes) -> int:
        return int.from_bytes(hashlib.blake2b(name, digest_size=8, key=self._key).digest(), "big")


def _joined(cells: Sequence[Any]) -> str | None:
    """What names a person, as it compares; None where nothing does."""
    parts = ["" if cell is None else str(cell).strip().casefold() for cell in cells]
    return _UNIT.join(parts) if any(parts) else None


def _classes(candidate: Candidate, points: Sequence[str], rows: int, kept: Mask | None) -> ClassCodes:
    """The class of each record that leaves; one class for all where nothing is a quasi-identifier."""
    import pyarrow.compute as pc

    from anonymizer.engine.coding import Coder

    leaving = rows if kept is None else int(kept.sum())
    classes = np.zeros(leaving, np.int64)
    for name in points:
        coder = Coder(name)
        for column in _column(candidate, name):
            coder.add(pc.fill_null(column, "\x00"))
        codes = coder.finish().codes
        _, classes = np.unique(classes * (int(codes.max(initial=0)) + 1) + codes, return_inverse=True)
    return classes.astype(np.int64)


def _column(candidate: Candidate, name: str) -> Iterator[pa.Array]:
    for batch in candidate.treated([name]):
        yield batch.column(0)
