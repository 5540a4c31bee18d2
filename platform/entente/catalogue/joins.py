"""The rows of two tables that name the same by a key, as one table. The second is held in memory, the first is read once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from anonymizer.engine.table.readers import Source
from entente.core.errors import Finding, Invalid

if TYPE_CHECKING:
    import pyarrow as pa

MOST_KEYS: Final = 2
_BETWEEN: Final = "\x1f"

type Keys = Sequence[Sequence[str]]
"""Pairs of columns, one of each table, that name the same."""


def names_in_join(first: Sequence[str], second: Sequence[str], keys: Keys) -> dict[str, str]:
    """How the columns of the second table are called in the joined one; its keys stand there under the names of the first.

    >>> names_in_join(["person", "age"], ["id", "age", "need"], [["person", "id"]])
    {'id': 'person', 'age': 'age_2', 'need': 'need'}
    """
    of_second = {theirs: ours for ours, theirs in keys}
    taken, named = {column.casefold() for column in first}, {}
    for name in second:
        joined_name, number = of_second.get(name, name), 2
        while name not in of_second and joined_name.casefold() in taken:
            joined_name, number = f"{name}_{number}", number + 1
        taken.add(joined_name.casefold())
        named[name] = joined_name
    return named


class Joined:
    """A source of the rows of ``first`` whose key stands in ``second``, each with what stands there.

    Raises:
        Invalid: a key is no column, or stands in several rows of the second table. Rows without a key are joined to none.
    """

    def __init__(self, first: Source, second: Source, keys: Keys) -> None:
        import pyarrow as pa

        ours, theirs = [key[0] for key in keys], [key[1] for key in keys]
        if not set(ours) <= set(first.columns) or not set(theirs) <= set(second.columns):
            raise Invalid(Finding("join.no_such_column"))
        self._first, self._keys = first, ours
        self._second = pa.Table.from_batches(list(second.batches()))
        self._index = _keys_of(self._second, theirs)
        key_values = self._index.drop_null()
        if len(key_values) != len(key_values.unique()):
            raise Invalid(Finding("join.key_repeated"))
        self._added = [name for name in second.columns if name not in theirs]
        named = names_in_join(first.columns, second.columns, keys)
        self.columns = (*first.columns, *(named[name] for name in self._added))
        self.reading: Any = first.reading
        self.record_count: int | None = None

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The joined rows, in the order of the first table."""
        import pyarrow as pa
        import pyarrow.compute as pc

        wanted = list(self.columns if columns is None else columns)
        for batch in self._first.batches():
            keys = _keys_of(pa.Table.from_batches([batch]), self._keys)
            places = pc.if_else(pc.is_null(keys), None, pc.index_in(keys, value_set=self._index))
            matched = pc.is_valid(places)
            rows, added = batch.filter(matched), self._second.take(places.filter(matched)).combine_chunks()
            arrays = [*rows.columns, *(_combined(added[name]) for name in self._added)]
            yield pa.RecordBatch.from_arrays(arrays, names=list(self.columns)).select(wanted)


def _keys_of(table: pa.Table, columns: Sequence[str]) -> Any:
    """The key of each row as one text; null where a part of it is missing."""
    import pyarrow.compute as pc

    parts: list[Any] = [pc.utf8_trim_whitespace(_combined(table[name])) for name in columns]
    return parts[0] if len(parts) == 1 else pc.binary_join_element_wise(*parts, _BETWEEN, null_handling="emit_null")


def _combined(column: Any) -> Any:
    import pyarrow as pa

    array = column.combine_chunks()
    return array if isinstance(array, pa.Array) else pa.concat_arrays(array.chunks or [pa.array([], pa.string())])
