"""Person numbers that may be one person's: records that bear the same name, and the same date of birth or telephone, under two numbers.

They are counted and told. Nothing is merged: a mother and a daughter may bear one name, and live with one telephone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.cleaning.dates import read_day
from anonymizer.engine.cleaning.persons import numbers_of
from anonymizer.engine.cleaning.spellings import skeleton, tidy
from anonymizer.engine.profiles.headers import concept_of, words_of
from anonymizer.engine.table.readers.source import encoded_batches

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

type Keys = npt.NDArray[np.uint64]

_OF_OTHERS: Final = frozenset({
    "alias", "surnom", "nickname", "intervenant", "worker", "tuteur", "guardian", "parent", "emergency", "urgence", "conjoint", "spouse",
})  # fmt: skip
"""Words in the header of what is not the own name or telephone of whoever the record is about."""
_LEAST_WORDS: Final = 2
_DIGITS_OF_TELEPHONE: Final = 10
_LONGEST: Final = 200
_COUNT: Final = np.uint64(255)
_MIX: Final = np.uint64(0x9E3779B97F4A7C15)


def numbers_alike(source: Source, number: str) -> int:
    """How many person numbers share name and birth, or name and telephone, with another number.

    A name has at least two words, in any of the table's columns of names and in any order, compared without accents, case and punctuation; a birth is
    a whole day; a telephone has ten digits. 0 where the table has no such columns.
    """
    names = _about(source, "person_name", number)
    births, telephones = _about(source, "birth", number), _about(source, "phone", number)
    if not names or not (births or telephones):
        return 0
    persons = numbers_of(source, number)
    words, sums = np.zeros(len(persons), np.int64), np.zeros(len(persons), np.uint64)
    for name in names:
        values = _read(source, name, _name)
        words += (values & _COUNT).astype(np.int64)
        sums += values & ~_COUNT
    is_named = (persons >= 0) & (words >= _LEAST_WORDS)
    alike = np.zeros(int(persons.max(initial=-1)) + 1, bool)
    for columns, read in ((births, _day), (telephones, _telephone)):
        keys, bearers = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)]
        for name in columns:
            values = _read(source, name, read)
            there = is_named & (values != 0)
            keys.append(sums[there] * _MIX ^ values[there])
            bearers.append(persons[there])
        alike[_sharing(np.concatenate(keys), np.concatenate(bearers))] = True
    return int(alike.sum())


def _about(source: Source, concept: str, number: str) -> list[str]:
    """Columns of that concept, of the person whom the record is about."""
    concepts = {name: concept_of(name) for name in source.columns if name != number}
    return [
        name
        for name, own in concepts.items()
        if own is not None and own.name == concept and _OF_OTHERS.isdisjoint(words_of(name))
    ]


def _sharing(keys: Keys, persons: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Persons who have a key that another one has too."""
    order = np.lexsort((persons, keys))
    keys, persons = keys[order], persons[order]
    is_first = np.append(True, (np.diff(keys) != 0) | (np.diff(persons) != 0))[: len(keys)]
    keys, persons = keys[is_first], persons[is_first]
    _, place, times = np.unique(keys, return_inverse=True, return_counts=True)
    shared: npt.NDArray[np.int64] = persons[times[place] > 1]
    return shared


def _read(source: Source, column: str, read: Callable[[str], int]) -> Keys:
    """What each record's text is read as; 0 without one."""
    parts = [np.zeros(0, np.uint64)]
    for batch in encoded_batches(source, [column]):
        encoded = batch.column(0)
        texts: Sequence[str | None] = encoded.dictionary.to_pylist()
        values = [0 if text is None or len(text) > _LONGEST else read(text) for text in texts]
        indices = encoded.indices.fill_null(len(texts)).to_numpy(zero_copy_only=False)
        parts.append(np.array([*values, 0], np.uint64)[indices])
    return np.concatenate(parts)


def _words(text: str) -> list[str]:
    separate = "".join(letter if letter.isalnum() or letter in "'’" else " " for letter in tidy(text))
    return [word for word in map(skeleton, separate.split()) if word]


def _name(text: str) -> int:
    """The sum of its words' hashes, so that their order and columns do not matter; in the last byte their number."""
    words = _words(text)
    return sum(_hash(word) & ~255 for word in words) % 2**64 | len(words)


def _day(text: str) -> int:
    day = read_day(tidy(text))
    return 0 if day is None else _hash(day.iso[:10])


def _telephone(text: str) -> int:
    digits = "".join(letter for letter in text if letter.isdecimal())[-_DIGITS_OF_TELEPHONE:]
    return _hash(digits) if len(digits) == _DIGITS_OF_TELEPHONE else 0


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())
