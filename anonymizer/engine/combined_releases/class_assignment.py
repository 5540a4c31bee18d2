"""Who stands in which class of a table that leaves: all that is needed to see what several releases tell together.

Persons are known by each of their identifiers: a keyed hash of what it says in its plainest form (``plain_forms``), so that one
number written in two ways, or one telephone beside two different numbers of a file, is one person. Classes are numbers: neither a value nor a
word of the table is kept. A holding never leaves the provider's vault.
"""

from __future__ import annotations

import hashlib
import io
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.profiles.naming_columns import identifying_columns, persons_named_by
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.table.readers.source import encoded_batches

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source
    from anonymizer.engine.transformation.candidate import Candidate

type Tokens = npt.NDArray[np.uint64]
type ClassCodes = npt.NDArray[np.int64]

FEW_VALUES: Final = 100
"""Of a column that leaves and is no quasi-identifier: up to so many, it tells classes apart as well."""
_WORDS: Final = re.compile(r"\d+|[^\W\d_]+")
_RECORDS: Final = 1 << 40
"""Where the numbers of records that say no identifier begin."""
_SAME_NUMBERS: Final = {"household_id": "household", "record_id": "record"}


@dataclass(frozen=True, slots=True)
class Holding:
    """Each pair of a person and a class in which she stands, once, by person and class; and the identifiers of each person.

    Attributes:
        wide: the class where columns of few values that leave beside the quasi-identifiers count too.
        owners: of each identifier, the person whose it is.
        identifiers: keyed hashes.
    """

    persons: Tokens
    classes: ClassCodes
    wide: ClassCodes
    owners: Tokens = field(default_factory=lambda: np.zeros(0, np.uint64))
    identifiers: Tokens = field(default_factory=lambda: np.zeros(0, np.uint64))
    named: int = 0
    """How many persons have an identifier by which another table can know them; a record that says none is known in its own table alone."""
    version: bytes = b""
    """Of the table, whose records are the same in each release of it."""

    @classmethod
    def of_pairs(
        cls, persons: Tokens, classes: ClassCodes, wide: ClassCodes | None = None, *, identified: bool = True
    ) -> Holding:
        """From the person and the class of each record; ``identified``: a person's number is her one identifier."""
        wide = classes if wide is None else wide
        order = np.lexsort((wide, classes, persons))
        persons, classes, wide = persons[order], classes[order], wide[order]
        first = (
            np.r_[True, (np.diff(persons.astype(np.int64)) != 0) | (np.diff(classes) != 0) | (np.diff(wide) != 0)]
            if len(persons)
            else np.zeros(0, bool)
        )
        persons = persons[first]
        own = np.unique(persons) if identified else np.zeros(0, np.uint64)
        return cls(persons, classes[first], wide[first], own, own, len(own))

    def is_comparable(self, other: Holding) -> bool:
        """Whether persons of one can be recognized in the other."""
        return bool((self.named and other.named) or (self.version and self.version == other.version))

    def knows(self, hashes: Collection[int]) -> bool:
        """Whether somebody in it is known by one of these (``identifier_hashes``)."""
        return bool(np.isin(np.array(sorted(hashes), np.uint64), self.identifiers).any())

    def write(self, sink: BinaryIO) -> None:
        """As arrays, compressed."""
        held = io.BytesIO()
        np.savez_compressed(
            held,
            persons=self.persons,
            classes=self.classes,
            wide=self.wide,
            owners=self.owners,
            identifiers=self.identifiers,
            named=np.array(self.named),
            version=np.frombuffer(self.version, np.uint8),
        )
        sink.write(held.getbuffer())

    @classmethod
    def read(cls, content: bytes) -> Holding:
        """What ``write`` wrote. One of before identifiers were kept apart recognizes nobody."""
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            if "identifiers" not in arrays:
                return cls(arrays["persons"], arrays["classes"], arrays["classes"])
            return cls(
                arrays["persons"],
                arrays["classes"],
                arrays["wide"],
                arrays["owners"],
                arrays["identifiers"],
                int(arrays["named"]),
                arrays["version"].tobytes(),
            )


def holding_of(source: Source, candidate: Candidate, *, key: bytes, version: bytes) -> Holding:
    """Who stands in which class of a candidate.

    Within the table, a person is told by the recipe's person column, else by all direct identifiers together, else each record is a
    person of its own. In other tables she is recognized by any of her identifiers, whatever role the recipe gives the column that says it;
    a record that says none is recognized in other releases of the same ``version`` alone.

    Args:
        source: the table from which the candidate was made, in the same order.
        key: of the provider; the same one for all tables that are to be compared.
        version: names the table among those of the provider.
    """
    recipe, leaving = candidate.recipe, candidate.leaving
    naming = identifying_columns(recipe, source.columns)
    columns = {name: _identifying(source, name, recipe, key) for name in naming}
    rows = len(next(iter(columns.values())).codes) if columns else candidate.outcome.after.records
    of_rows = {name: column.codes for name, column in columns.items()}
    persons = _persons(of_rows, persons_named_by(recipe, source.columns), rows, key, version)
    owners, identifiers = _identifiers(persons, columns.values())
    alone = np.setdiff1d(persons, owners)
    named = np.unique(owners)
    points = [name for name in recipe.quasi_identifiers if name in candidate.columns]
    others = [
        name
        for name in candidate.columns
        if name not in points and recipe.columns[name].role == "other" and recipe.columns[name].treatment != "pseudonym"
    ]
    classes, wide = _classes(candidate, points, others, len(persons), leaving)
    if leaving is not None:
        persons = persons[leaving]
        stays = np.isin(owners, persons)
        owners, identifiers = owners[stays], identifiers[stays]
        alone, named = alone[np.isin(alone, persons)], named[np.isin(named, persons)]
    holding = Holding.of_pairs(persons, classes, wide, identified=False)
    every = np.concatenate([owners, alone]), np.concatenate([identifiers, alone])
    return Holding(holding.persons, holding.classes, holding.wide, *every, named=len(named), version=version)


def identifier_hashes(value: str, column: str, *, key: bytes) -> frozenset[int]:
    """By which hashes a holding knows the person of whom a column says this: as the person of its recipe, or as the header of the column has it.

    >>> identifier_hashes("c-0012", "client_id", key=b"k") == identifier_hashes("C 12", "client_id", key=b"k")
    True
    """
    text, concept = plain_forms(value)[0], concept_of(column)
    kinds = {"", "" if concept is None else _SAME_NUMBERS.get(concept.name, "")}
    return frozenset(_hashed(key, f"{kind}\x1f{text}") for kind in kinds) if text else frozenset()


def plain_forms(value: str) -> tuple[str, str]:
    """What a value says in its plainest forms: without case, accents, spaces, signs and leading zeros, a name by its words in any order;
    and its digits alone, which name the same person where the words beside them tell no two values of the column apart.

    >>> plain_forms("Person 0007"), plain_forms("Roy, Zoé"), plain_forms("+1 (416) 555-0100")
    (('person7', '7'), ('royzoe', ''), ('1416555100', '4165550100'))
    """
    parts = _parts(value)
    words = [part.lstrip("0") or "0" if part.isdigit() else part for part in parts]
    digits = "".join(part for part in parts if part.isdigit()).lstrip("0")
    return "".join(words if any(map(str.isdigit, words)) else sorted(words)), _national(digits)


def _parts(value: str) -> list[str]:
    """Words and numbers, in small letters without accents."""
    if value.isascii():  # which has neither accents nor marks
        bare = value.lower()
    else:
        plain = unicodedata.normalize("NFKD", value).casefold()
        bare = "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf"))
    return _WORDS.findall(bare)


def _national(digits: str) -> str:
    """A telephone number without the code of the country."""
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


@dataclass(frozen=True, slots=True)
class _Identifying:
    """A column that says who somebody is.

    Attributes:
        codes: of each record, the place of its value; -1 where it says nothing.
        forms: of each value, the keyed hash of what it says, and that of its digits; 0 where there is no such form.
    """

    codes: npt.NDArray[np.int32]
    forms: tuple[Tokens, Tokens]


def _identifying(source: Source, name: str, recipe: Recipe, key: bytes) -> _Identifying:
    """One column after the other, so that the values of one alone are in memory."""
    concept = concept_of(name)
    kind = "" if name == recipe.person or concept is None else _SAME_NUMBERS.get(concept.name, "")
    numbers: dict[str, int] = {}
    codes = [np.zeros(0, np.int32)]
    for batch in encoded_batches(source, [name]):
        column: pa.DictionaryArray = batch.column(0)
        own = [
            -1 if value is None or not _WORDS.search(value) else numbers.setdefault(value, len(numbers))
            for value in column.dictionary.to_pylist()
        ]
        indices = column.indices.fill_null(len(own)).to_numpy(zero_copy_only=False)
        codes.append(np.array([*own, -1], np.int32)[indices])
    texts, digits = np.zeros(len(numbers), np.uint64), np.zeros(len(numbers), np.uint64)
    for value, number in numbers.items():
        text, figures = plain_forms(value)
        texts[number] = _hashed(key, f"{kind}\x1f{text}") if text else 0
        digits[number] = _hashed(key, f"{kind}\x1f{figures}") if figures else 0
    is_numbered = digits > 0
    is_told_by_digits = len(np.unique(digits[is_numbered])) == len(np.unique(texts[is_numbered]))
    return _Identifying(np.concatenate(codes), (texts, digits if is_told_by_digits else np.zeros_like(digits)))


def _hashed(key: bytes, text: str) -> int:
    return int.from_bytes(hashlib.blake2b(b"identifier" + text.encode(), digest_size=8, key=key).digest(), "big")


def _persons(
    codes: Mapping[str, npt.NDArray[np.int32]], naming: Sequence[str], rows: int, key: bytes, version: bytes
) -> Tokens:
    """A number for the person of each record, by all that names her in this table together."""
    alone = np.arange(rows, dtype=np.int64) + _RECORDS
    blank = np.ones(rows, bool)
    folded = np.zeros(rows, np.int64)
    for name in naming:
        own = codes[name].astype(np.int64)
        blank &= own < 0
        _, folded = np.unique(folded * (int(own.max(initial=0)) + 2) + own + 1, return_inverse=True)
    person = np.where(blank, alone, folded)
    salt = hashlib.blake2b(b"row" + version, digest_size=8, key=key).digest()
    # The numbers of two tables do not meet; those of records that stand alone are the same in each release of one version.
    mixed: Tokens = person.astype(np.uint64) ^ np.uint64(int.from_bytes(salt, "big"))
    return mixed


def _identifiers(persons: Tokens, columns: Iterable[_Identifying]) -> tuple[Tokens, Tokens]:
    """Each pair of a person and an identifier of hers, once, in order."""
    people, places = np.unique(persons, return_inverse=True)
    owners, identifiers = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint64)]
    for column in columns:
        texts, digits = column.forms
        there = column.codes >= 0
        pairs = np.sort(places[there] * len(texts) + column.codes[there])
        who, values = np.divmod(pairs[np.diff(pairs, prepend=-1) > 0], max(len(texts), 1))
        for hashes in (texts, np.where(digits == texts, 0, digits)):
            forms = hashes[values]
            owners.append(people[who[forms > 0]])
            identifiers.append(forms[forms > 0])
    owner, identifier = np.concatenate(owners), np.concatenate(identifiers)
    order = np.lexsort((identifier, owner))
    owner, identifier = owner[order], identifier[order]
    is_new = np.ones(len(order), bool)
    is_new[1:] = (owner[1:] != owner[:-1]) | (identifier[1:] != identifier[:-1])
    return owner[is_new], identifier[is_new]


def _classes(
    candidate: Candidate, points: Sequence[str], others: Sequence[str], rows: int, mask: Mask | None
) -> tuple[ClassCodes, ClassCodes]:
    """The class of each record that leaves, by the quasi-identifiers, and by other columns of few values besides; one class for all
    where there are none."""
    leaving = rows if mask is None else int(mask.sum())
    classes = np.zeros(leaving, np.int64)
    for name in points:
        classes = _folded(classes, _codes(candidate, name))
    wide = classes
    for name in others:
        codes = _codes(candidate, name)
        if len(np.unique(codes)) <= FEW_VALUES:
            wide = _folded(wide, codes)
    return classes.astype(np.int64), wide.astype(np.int64)


def _folded(classes: ClassCodes, codes: ClassCodes) -> ClassCodes:
    folded: ClassCodes = np.unique(classes * (int(codes.max(initial=0)) + 1) + codes, return_inverse=True)[1]
    return folded


def _codes(candidate: Candidate, name: str) -> ClassCodes:
    import pyarrow.compute as pc

    from anonymizer.engine.table.codes import Coder

    coder = Coder(name)
    for column in _column(candidate, name):
        coder.add(pc.fill_null(column, "\x00"))
    return coder.finish().codes.astype(np.int64)


def _column(candidate: Candidate, name: str) -> Iterator[pa.Array]:
    for batch in candidate.treated([name]):
        yield batch.column(0)
