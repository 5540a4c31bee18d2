"""What is counted of a part: its distinct tuples of quasi-identifiers, sensitive values and persons, each with its records."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.hierarchies.base import ANY, Hierarchy, Path
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.table.codes import Coded, Coder, code_columns

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

_ROWS_OF_PART = 2**40
BETWEEN_LEVELS = "\x1f"
RECORDS, PERSON, FIRST = "records", "person", "first"


@dataclass(frozen=True, slots=True)
class Counted:
    """Which columns are counted, and at which levels.

    In a counted table a quasi-identifier is ``q0``, ``q1`` …, a sensitive column ``s0`` …; a value is its forms at the allowed
    levels, joined.
    """

    quasi_identifiers: tuple[str, ...]
    levels: tuple[tuple[int, ...], ...]
    """For each quasi-identifier, the allowed levels of its hierarchy; (0,) where it has none."""
    hierarchies: Mapping[str, Hierarchy]
    hidden: frozenset[str] = frozenset()
    """Quasi-identifiers that leave as ``*``."""
    missing_where_unknown: frozenset[str] = frozenset()
    sensitive: tuple[str, ...] = ()
    leaving_at: Mapping[str, int] = field(default_factory=dict)
    """The level at which a sensitive column leaves, where it has one."""
    person: str | None = None

    @property
    def keys(self) -> list[str]:
        """The columns of a counted table that tell classes apart."""
        return [f"q{number}" for number in range(len(self.quasi_identifiers))]

    @property
    def values(self) -> list[str]:
        """Its columns of sensitive values."""
        return [f"s{number}" for number in range(len(self.sensitive))]

    @property
    def columns(self) -> list[str]:
        """All its columns but ``records``."""
        return [*self.keys, *self.values, *([PERSON] if self.person else [])]


def counted_by(recipe: Recipe, hierarchies: Mapping[str, Hierarchy], levels: Sequence[tuple[int, ...]]) -> Counted:
    """What a recipe counts."""
    quasi = recipe.quasi_identifiers
    return Counted(
        quasi_identifiers=quasi,
        levels=tuple(levels),
        hierarchies=hierarchies,
        hidden=frozenset(name for name in quasi if recipe.columns[name].treatment == "suppress"),
        missing_where_unknown=frozenset(name for name in quasi if recipe.columns[name].unknown == "missing"),
        sensitive=recipe.sensitive,
        leaving_at={name: recipe.columns[name].level or 0 for name in recipe.sensitive if name in hierarchies},
        person=recipe.person,
    )


def count_part(source: Source, counted: Counted, *, name: str, secret: bytes, place: int | None = None) -> pa.Table:
    """The distinct rows of a part: ``counted.columns`` and ``records``; and ``first``, where the part has a place among others.

    Args:
        source: read once.
        counted: what is counted.
        name: tells the part from others, so that a blank person id is a person of its own.
        place: of the part. ``first`` then tells where each distinct row occurs first, so that values can be numbered in the order in
            which a single table would meet them.
        secret: keys the 128-bit hashes that stand for persons; the same for all parts of one job, and for no other.

    Raises:
        InvalidSource: a hierarchy misses values; rows are those of the part.
    """
    import pyarrow as pa

    coders = [
        Coder(column, counted.hierarchies.get(column), refuses_unknown=column not in counted.missing_where_unknown)
        for column in dict.fromkeys((*counted.quasi_identifiers, *counted.sensitive))
    ]
    if counted.person is not None and counted.person not in counted.sensitive:
        coders.append(Coder(counted.person))
    coded = code_columns(source, coders)
    arrays = [
        _taken([_joined(path, levels, hidden=column in counted.hidden) for path in coded[column].paths], coded[column])
        for column, levels in zip(counted.quasi_identifiers, counted.levels, strict=True)
    ]
    for column in counted.sensitive:
        level = counted.leaving_at.get(column, 0)
        arrays.append(
            _taken([path[level] if path is not None else None for path in coded[column].paths], coded[column])
        )
    if counted.person is not None:
        arrays.append(_persons(coded[counted.person], name, secret))
    table = pa.table(arrays, names=counted.columns)
    if not counted.columns:
        table = pa.table({RECORDS: pa.array([source.record_count or 0], pa.int64())})
        return table if place is None else table.append_column(FIRST, pa.array([place * _ROWS_OF_PART], pa.int64()))
    if place is None:
        distinct = table.group_by(counted.columns).aggregate([([], "count_all")])
        return distinct.rename_columns([*counted.columns, RECORDS])
    rows = pa.array(np.arange(table.num_rows, dtype=np.int64) + place * _ROWS_OF_PART)
    grouped = table.append_column(FIRST, rows).group_by(counted.columns)
    return grouped.aggregate([([], "count_all"), (FIRST, "min")]).rename_columns([*counted.columns, RECORDS, FIRST])


def _joined(path: Path | None, levels: tuple[int, ...], *, hidden: bool) -> str | None:
    if hidden:
        return ANY
    return None if path is None else BETWEEN_LEVELS.join(path[level] for level in levels)


def _taken(values: Sequence[str | None], coded: Coded) -> pa.Array:
    import pyarrow as pa

    return pa.array(values, pa.string()).take(pa.array(coded.codes))


def _persons(coded: Coded, name: str, secret: bytes) -> pa.Array:
    import pyarrow as pa

    hashes = [_hash(secret, b"id", path[0]) if path is not None else b"" for path in coded.paths]
    person_hashes = np.array(hashes, dtype=object)[coded.codes] if hashes else np.zeros(0, dtype=object)
    for row in np.flatnonzero(person_hashes == b""):
        person_hashes[row] = _hash(secret, b"blank", f"{name}:{row}")
    return pa.array(person_hashes, pa.binary())


def _hash(secret: bytes, kind: bytes, value: str) -> bytes:
    return hashlib.blake2b(value.encode(), key=secret, digest_size=16, person=kind).digest()
