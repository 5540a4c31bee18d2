"""Rows of a source with the columns that somebody else adds to them, and the rows that only the other one has.

What the source says is never overwritten: a column of the same name stands beside it under another one, and each row says where it comes from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from anonymizer.engine.table.readers import Source
from entente.catalogue.joins import names_in_join
from entente.core.errors import Finding, Invalid

if TYPE_CHECKING:
    import pyarrow as pa

ORIGIN: Final = "origin"
"""The column that says of each row where it comes from; under another name where the source has one of this name."""
FROM_SOURCE: Final = "source"
FROM_BOTH: Final = "both"
FROM_OWN: Final = "own"


@dataclass(frozen=True, slots=True)
class Counts:
    """How the rows of two tables met.

    Attributes:
        matched: rows of the source to which own fields were added.
        source_only: rows of the source without.
        own_only: own rows that name no row of the source.
        unmatched: own rows that name one which is not there.
        renamed: own columns by the names under which they stand, where the source has a column of that name.
    """

    matched: int
    source_only: int
    own_only: int
    unmatched: int
    renamed: Mapping[str, str]

    def to_dict(self) -> dict[str, Any]:
        """As they are stored."""
        return asdict(self)


class Layered:
    """A source of the rows of ``source``, each with what ``own`` says of it, and after them the own rows without one.

    Args:
        keeps_unmatched: own rows that name a row of the source which is not there stay, as own ones; without the name that they gave.

    Raises:
        Invalid: a key is no column of its table, or names two rows of one of them.
    """

    def __init__(self, source: Source, own: Source, *, source_key: str, own_key: str, keeps_unmatched: bool) -> None:
        import pyarrow as pa
        import pyarrow.compute as pc

        if source_key not in source.columns or own_key not in own.columns:
            raise Invalid(Finding("layer.no_such_column"))
        theirs, ours = pa.Table.from_batches(list(source.batches())), pa.Table.from_batches(list(own.batches()))
        ids, names = _keys(theirs[source_key]), _keys(ours[own_key])
        if _is_repeated(ids):
            raise Invalid(Finding("layer.source_key_repeated"))
        if _is_repeated(names):
            raise Invalid(Finding("layer.own_key_repeated"))
        places = pc.if_else(pc.is_null(ids), None, pc.index_in(ids, value_set=names))
        matched = pc.is_valid(places)
        is_there = pc.and_(pc.is_valid(names), pc.is_in(names, value_set=ids.drop_null()))
        unmatched = pc.and_(pc.is_valid(names), pc.invert(is_there))
        self.origin = _free(ORIGIN, source.columns)
        first = [*source.columns, self.origin]
        added = [name for name in own.columns if name != own_key]
        named = names_in_join(first, added, [])
        self.counts = Counts(
            matched=_count(matched),
            source_only=theirs.num_rows - _count(matched),
            own_only=_count(pc.is_null(names)),
            unmatched=_count(unmatched),
            renamed={name: named[name] for name in added if named[name] != name},
        )
        alone = pc.or_(pc.is_null(names), unmatched) if keeps_unmatched else pc.is_null(names)
        extra = ours.filter(alone)
        origin = pc.if_else(matched, FROM_BOTH, FROM_SOURCE)
        shared = {column: _same_name(column, added) for column in source.columns if column != source_key}
        upper = [*theirs.columns, origin, *(ours[name].take(places) for name in added)]
        lower = [
            *(
                extra[shared[name]] if shared.get(name) else pa.nulls(extra.num_rows, pa.string())
                for name in source.columns
            ),
            pa.array([FROM_OWN] * extra.num_rows, pa.string()),
            *(pa.nulls(extra.num_rows, pa.string()) if name in shared.values() else extra[name] for name in added),
        ]
        self.columns: tuple[str, ...] = (*first, *(named[name] for name in added))
        names_of_all = list(self.columns)
        self.table = pa.concat_tables(
            [pa.Table.from_arrays(rows, names=names_of_all) for rows in (upper, lower)]
        ).combine_chunks()
        self.reading: Any = source.reading
        self.record_count: int | None = self.table.num_rows

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The rows of the source, in its order, then the own ones."""
        yield from self.table.select(list(self.columns if columns is None else columns)).to_batches()


def changes(before: pa.Table, after: pa.Table, *, key: str, origin: str) -> dict[str, int]:
    """How many rows of the source are new in ``after``, are gone from it, and say something else, in the columns that both tables have.

    >>> import pyarrow as pa
    >>> old = pa.table({"id": ["1", "2"], "name": ["A", "B"], "origin": ["source", "both"]})
    >>> new = pa.table({"id": ["2", "3"], "name": ["C", "D"], "origin": ["both", "source"]})
    >>> changes(old, new, key="id", origin="origin")
    {'new': 1, 'gone': 1, 'changed': 1}
    """
    common = [name for name in after.column_names if name in before.column_names]
    if not {key, origin} <= set(common):
        return {}
    old, new = (_by_key(table.select(common), key=key, origin=origin) for table in (before, after))
    return {
        "new": len(new.keys() - old.keys()),
        "gone": len(old.keys() - new.keys()),
        "changed": sum(1 for name in new.keys() & old.keys() if new[name] != old[name]),
    }


def _by_key(table: pa.Table, *, key: str, origin: str) -> dict[str, dict[str, Any]]:
    rows = (row for row in table.to_pylist() if row[origin] != FROM_OWN and row[key] is not None)
    return {row[key].strip(): row for row in rows}


def _keys(column: Any) -> Any:
    """The key of each row; null where it is blank."""
    import pyarrow as pa
    import pyarrow.compute as pc

    array = column.combine_chunks()
    array = array if isinstance(array, pa.Array) else pa.concat_arrays(array.chunks or [pa.array([], pa.string())])
    trimmed = pc.utf8_trim_whitespace(array.cast(pa.string()))
    return pc.if_else(pc.equal(trimmed, ""), None, trimmed)


def _is_repeated(keys: Any) -> bool:
    present = keys.drop_null()
    return len(present) != len(present.unique())


def _count(mask: Any) -> int:
    import pyarrow.compute as pc

    return int(pc.sum(mask).as_py() or 0)


def _free(name: str, taken: Sequence[str]) -> str:
    return names_in_join(taken, [name], [])[name]


def _same_name(column: str, among: Sequence[str]) -> str | None:
    """The own column of the same name, whatever its capital letters."""
    return next((name for name in among if name.casefold() == column.casefold()), None)
