"""What was counted of all parts becomes the collapsed table that the search works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.loss import Ladder, ladder
from anonymizer.engine.classes.tuples import Cells, Collapsed, Counts, combined, distinct, tally
from anonymizer.engine.hierarchies.base import ANY, Path
from anonymizer.engine.partitioned.counts import BETWEEN_LEVELS, FIRST, PERSON, RECORDS, Counted
from anonymizer.engine.privacy_models import Facts
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk import risk_report
from anonymizer.engine.search.preparation import Prepared
from anonymizer.engine.table.codes import Codes

if TYPE_CHECKING:
    import pyarrow as pa


def merged(rows: pa.Table, counted: Counted, recipe: Recipe) -> Prepared:
    """The prepared table of all parts.

    The leaves of an open hierarchy are the values at the finest level that is counted: nothing finer was sent here.

    Args:
        rows: distinct rows of ``counted.columns`` with ``records``, in any order. With ``first``, values are numbered as a single table
            would meet them: so ties are decided as there.
    """
    rows = rows.sort_by([(column, "ascending") for column in counted.columns]).combine_chunks()
    records: Counts = rows.column(RECORDS).to_numpy().astype(np.int64)
    coded = {column: _coded(rows.column(column)) for column in counted.columns}
    if FIRST in rows.column_names:
        first_rows = rows.column(FIRST).to_numpy()
        coded |= {name: _as_met(*coded[name], first_rows) for name in (*counted.keys, *counted.values)}
    key, space = combined(
        [coded[name][0] for name in counted.keys], [len(coded[name][1]) for name in counted.keys], len(records)
    )
    first, tuple_of, _ = distinct(key, space)
    counts = np.bincount(tuple_of, weights=records, minlength=len(first)).astype(np.int64)

    def cells(column: str) -> Cells:
        codes, values = coded[column]
        keys, sums = tally(tuple_of.astype(np.int64) * len(values) + codes, len(first) * len(values), records)
        return Cells((keys // len(values)).astype(np.int32), (keys % len(values)).astype(np.int32), sums, len(values))

    named = dict(zip(counted.sensitive, counted.values, strict=True))
    total = int(records.sum())
    table = Collapsed(
        tuples=tuple(coded[name][0][first] for name in counted.keys),
        counts=counts,
        tuple_of=tuple_of,
        persons=cells(PERSON) if counted.person else None,
        sensitive={name: (coded[column][0], len(coded[column][1])) for name, column in named.items()},
        kept_cells={name: cells(column) for name, column in named.items()},
        total=total,
        wholes={
            name: np.bincount(coded[column][0], weights=records, minlength=len(coded[column][1])) / max(total, 1)
            for name, column in named.items()
        },
    )
    ladders = tuple(
        _ladder(coded[f"q{number}"][1], counted, number, recipe) for number in range(len(counted.quasi_identifiers))
    )
    facts = Facts(
        quasi_identifiers=counted.quasi_identifiers,
        paths=tuple(
            tuple(_path(value, levels) for value in coded[name][1])
            for name, levels in zip(counted.keys, counted.levels, strict=True)
        ),
        levels=counted.levels,
        hierarchies=counted.hierarchies,
        ladders=ladders,
        sensitive={name: tuple(_words(coded[column][1])) for name, column in named.items()},
        folder=recipe.folder,
    )
    every = Classes(table, np.arange(len(first)), len(first))
    return Prepared(
        quasi_identifiers=counted.quasi_identifiers,
        levels=counted.levels,
        codes=tuple(np.zeros(0, np.int32) for _ in ladders),
        ladders=ladders,
        before=risk_report(every, quasi_identifiers=counted.quasi_identifiers),
        table=table,
        unknown={},
        criteria=tuple(criterion.bound(facts) for criterion in recipe.privacy),
        leaving=facts.sensitive,
    )


def _coded(column: pa.ChunkedArray) -> tuple[Codes, list[str | bytes | None]]:
    encoded = column.combine_chunks().dictionary_encode(null_encoding="encode")
    return encoded.indices.to_numpy(zero_copy_only=False).astype(np.int32), encoded.dictionary.to_pylist()


def _as_met(
    codes: Codes, values: list[str | bytes | None], first_rows: Counts
) -> tuple[Codes, list[str | bytes | None]]:
    """The same codes, numbered in the order in which their values occur first; a missing one is the last."""
    first = np.full(len(values), np.iinfo(np.int64).max)
    np.minimum.at(first, codes, first_rows)
    first[[place for place, value in enumerate(values) if value is None]] = np.iinfo(np.int64).max
    order = np.argsort(first, kind="stable")
    number = np.empty(len(values), np.int32)
    number[order] = np.arange(len(values), dtype=np.int32)
    return number[codes], [values[place] for place in order.tolist()]


def _words(values: list[str | bytes | None]) -> list[str | None]:
    """Values that are no hashes of persons."""
    return [None if value is None else str(value) for value in values]


def _ladder(values: list[str | bytes | None], counted: Counted, number: int, recipe: Recipe) -> Ladder:
    name, levels = counted.quasi_identifiers[number], counted.levels[number]
    if name in counted.hidden:
        return Ladder(((ANY,),), (np.zeros(len(values), np.int32),), (np.ones(1),), max(len(values), 1))
    return ladder(
        [_path(value, levels) for value in values],
        counted.hierarchies.get(name),
        levels,
        weight=recipe.columns[name].weight,
    )


def _path(value: str | bytes | None, levels: tuple[int, ...]) -> Path | None:
    """The forms of a counted value, each at the place of its level; what lies below was never sent."""
    if value is None:
        return None
    forms = dict(zip(levels, str(value).split(BETWEEN_LEVELS), strict=True))
    return tuple(forms.get(level, "") for level in range(levels[-1] + 1))
