"""People who asked not to be included in a series: their records are left out before anything is made, measured or proposed of a table.

The worker alone recognizes them. What stays of a request is a keyed hash of what the person's identifier says in its plainest form (ADR 28), under
a key of that series alone, made from one of its owner that only the worker opens. Whoever is left out wrongly can come back; whoever is not left
out cannot be called back: so what may be her record counts as hers, and the report says in how many ways her identifier is written.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from anonymizer import queries
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.combined_releases.class_assignment import plain_forms
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.table.record_subset import Remaining
from anonymizer.recipes.pooled import CONTRIBUTOR
from entente.organizations.tasks import hash_key
from entente.vault import sealing

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine import Source
    from entente.catalogue.models import Dataset

_KEY: Final = b"entente withdrawals"


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Who was left out of a table. ``spellings``: in how many ways their identifiers are written in it. ``requests``: all that were in effect."""

    persons: int = 0
    records: int = 0
    spellings: int = 0
    requests: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """As the report keeps it."""
        return {
            "persons": self.persons,
            "records": self.records,
            "spellings": self.spellings,
            "requests": list(self.requests),
        }


def plain_identifier(identifier: str) -> str:
    """What an identifier says, however it is written; empty where it says nothing."""
    return plain_forms(identifier)[0]


def identifier_digest(dataset: Dataset, identifier: str) -> str:
    """What is kept of a person's identifier in a series of her organization."""
    return _digest(_series_key(dataset), plain_identifier(identifier))


def without_withdrawn(
    table: Source, dataset: Dataset, *, as_of: Collection[str] | None = None
) -> tuple[Source, Withdrawn]:
    """The table without people who asked not to be included in its series, or in one from which it was joined or pooled.

    Args:
        as_of: the requests that were in effect when it was made before; by default those of now.

    Raises:
        InvalidSource: a request names a column that the table does not have, so that the person cannot be recognized.
    """
    requests = list(queries.withdrawals_in_effect(dataset) if as_of is None else queries.withdrawals_among(as_of))
    if not requests:
        return table, Withdrawn()
    wanted: dict[tuple[Dataset, str], set[str]] = {}
    for request in requests:
        wanted.setdefault((request.dataset, column_named(table.columns, request.column)), set()).add(request.digest)
    persons, spellings, masks = 0, 0, []
    for (series, column), digests in wanted.items():
        # Of a pool, what an organization's people ask concerns the rows that it contributed, and nobody else's.
        contributor = str(series.owner_id) if dataset.is_pool else None
        match = _matched(table, column, digests, _series_key(series), contributor)
        persons, spellings = persons + match.persons, spellings + match.spellings
        masks.append(match.mask)
    left_out: Mask = np.logical_or.reduce(masks)
    figures = Withdrawn(persons, int(left_out.sum()), spellings, tuple(str(request.pk) for request in requests))
    return Remaining(table, ~left_out), figures


def column_named(columns: tuple[str, ...], name: str) -> str:
    """The column of a table that bears a name, written in whatever way.

    Raises:
        InvalidSource: none does.
    """
    if name in columns:
        return name
    plain = plain_identifier(name)
    for column in columns:
        if plain_identifier(column) == plain:
            return column
    raise InvalidSource(Finding("withdrawn.no_column", name))


@dataclass(frozen=True, slots=True)
class _Match:
    mask: Mask
    persons: int
    spellings: int


def _matched(table: Source, column: str, digests: set[str], key: bytes, contributor: str | None) -> _Match:
    """Which records say one of these identifiers."""
    known: dict[str, str | None] = {}  # of each value of the column: the digest that is wanted, or none
    parts, present = [np.zeros(0, bool)], set()
    for batch in encoded_batches(table, [column] if contributor is None else [column, CONTRIBUTOR]):
        mask = _saying(batch.column(0), digests, key, known)
        if contributor is not None:
            mask &= _equal(batch.column(1), contributor)
        present |= _values_at(batch.column(0), mask)
        parts.append(mask)
    return _Match(np.concatenate(parts), len({known[value] for value in present}), len(present))


def _saying(column: pa.DictionaryArray, digests: set[str], key: bytes, known: dict[str, str | None]) -> Mask:
    values = column.dictionary.to_pylist()
    for value in values:
        if value is not None and value not in known:
            plain = plain_identifier(value)
            digest = _digest(key, plain) if plain else ""
            known[value] = digest if digest in digests else None
    wanted = [value is not None and known[value] is not None for value in values]
    mask: Mask = np.array([*wanted, False])[_places(column, len(values))]
    return mask


def _equal(column: pa.DictionaryArray, text: str) -> Mask:
    values = column.dictionary.to_pylist()
    mask: Mask = np.array([*(value == text for value in values), False])[_places(column, len(values))]
    return mask


def _values_at(column: pa.DictionaryArray, mask: Mask) -> set[str]:
    values = column.dictionary.to_pylist()
    return {values[place] for place in np.unique(_places(column, len(values))[mask])}


def _places(column: pa.DictionaryArray, none: int) -> Any:
    return column.indices.fill_null(none).to_numpy(zero_copy_only=False)


def _series_key(dataset: Dataset) -> bytes:
    return bytes.fromhex(sealing.keyed_hash(hash_key(dataset.owner), _KEY + dataset.pk.bytes))


def _digest(key: bytes, plain: str) -> str:
    return sealing.keyed_hash(key, plain.encode())
