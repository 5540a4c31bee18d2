"""Tables from Parquet parts: each part adds up its own cells, the sums meet, and the engine hides what must not be shown.

What travels is one row for each cell of a part and for each thing that adds up in it. Amounts are decimals on the way, so that
their sum is the same in whichever order the parts arrive.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.tuples import collapse, combined, distinct
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.partitioned import expressions
from anonymizer.engine.partitioned.counts import BETWEEN_LEVELS
from anonymizer.engine.partitioned.jobs import MAX_TUPLES
from anonymizer.engine.partitioned.locations import list_parts, opened
from anonymizer.engine.partitioned.runners import Runner
from anonymizer.engine.table.codes import Coded, code_columns
from anonymizer.engine.tabulation.cube import largest_of_each
from anonymizer.engine.tabulation.figures import Figure, Parts, parts_of
from anonymizer.engine.tabulation.record_keys import record_keys
from anonymizer.engine.tabulation.records import Records, coders_of, dimensions_of
from anonymizer.engine.tabulation.relations import Values
from anonymizer.engine.tabulation.sensitivity_rules import Rule
from anonymizer.engine.tabulation.tabulate import Tabulation, protected, require_answerable

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

RECORDS, WHAT, AMOUNT = "records", expressions.WHAT, expressions.AMOUNT
_DIGITS, _DECIMALS = 38, 9
_MOST = 1e18  # of an amount: the decimals hold it, and sums of very many


def tabulate_parts(
    folder: str,
    by: Sequence[Sequence[str]],
    *,
    runner: Runner,
    figures: Sequence[Figure] = (Figure("count"),),
    threshold: int = 6,
    rules: Sequence[Rule] = (),
    totals: bool = True,
    hierarchies: Mapping[str, Hierarchy] | None = None,
    method: str = "suppress",
    key: bytes | None = None,
) -> Tabulation:
    """Tables of the records of all parts of a folder: those that ``tabulate`` makes of the whole.

    Args:
        folder: a folder or ``s3://bucket/prefix``; every ``.parquet`` in it is a part.
        runner: who counts.
        figures, threshold, rules, totals, hierarchies, method, key: as for ``tabulate``.

    Raises:
        UnknownColumn, InvalidRecipe, InvalidSource, CriterionUnmet: as ``tabulate``, and where there is no part or a damaged one.
    """
    require_answerable(by, figures, method, key, totals=totals)
    grouped, names = hierarchies or {}, dimensions_of(by)
    most, with_keys = max((rule.largest for rule in rules), default=0), method == "cell-key"

    def count(part: str, output: str) -> pa.Table:
        with opened(part) as source:
            if not source.record_count:
                return _schema(keys).empty_table()
            return _cells(source, by, figures, grouped, most=most, with_keys=with_keys)

    parts, keys = list_parts(folder), [f"d{number}" for number in range(len(names))]
    with runner.on_parts(parts, parts, count, _schema(keys)) as table:
        added = expressions.added(table, keys)
        cell_count = int(added.count().to_pyarrow().as_py())
        if cell_count > MAX_TUPLES:
            raise InvalidSource(Finding("partitioned.too_many_cells", facts={"cells": cell_count, "most": MAX_TUPLES}))
        if not cell_count:
            raise InvalidSource(Finding("file.header_only"))
        sums = added.to_pyarrow()
        largest = expressions.largest(table, keys, count=most).to_pyarrow() if most else None
    records = _merged(sums, largest, names, figures, with_keys=with_keys)
    return protected(records, by, figures, threshold=threshold, rules=rules, totals=totals, method=method, key=key)


def _schema(keys: Sequence[str]) -> pa.Schema:
    import pyarrow as pa

    amount = (AMOUNT, pa.decimal128(_DIGITS, _DECIMALS))
    return pa.schema([*((key, pa.string()) for key in keys), (WHAT, pa.string()), amount])


def _cells(
    source: Source,
    by: Sequence[Sequence[str]],
    figures: Sequence[Figure],
    grouped: Mapping[str, Hierarchy],
    *,
    most: int,
    with_keys: bool,
) -> pa.Table:
    """What a part adds to each of its cells, in long form: records, who was asked, their sum, and the largest contributions."""
    import pyarrow as pa

    coded = code_columns(source, coders_of(by, figures, grouped))
    dimensions = [coded[name] for name in dimensions_of(by)]
    table = collapse(
        [dimension.codes for dimension in dimensions],
        [dimension.size for dimension in dimensions],
        records=len(dimensions[0].codes),
    )
    every, cells = np.arange(len(table.counts)), table.tuple_of
    rows: list[tuple[str, npt.NDArray[np.integer[Any]], npt.NDArray[Any]]] = [(RECORDS, every, table.counts)]
    for half, keys in enumerate(record_keys(source) if with_keys else ()):
        rows.append((f"key{half}", every, np.bincount(cells, keys, minlength=len(every))))
    for number, figure in enumerate(figures):
        if figure.column is None:
            continue
        parts = parts_of(figure, coded[figure.column])
        assert parts.respondents is not None  # it has a column
        assert parts.total is not None
        if len(parts.total) and parts.total.max() > _MOST:
            raise InvalidSource(Finding("partitioned.amount_too_large", figure.column))
        rows += [
            (f"asked{number}", every, np.bincount(cells, parts.respondents, minlength=len(every))),
            (f"total{number}", every, np.bincount(cells, parts.total, minlength=len(every))),
        ]
        if most and figure.adds_up_magnitudes:
            largest, _ = largest_of_each(cells.astype(np.int64), parts.total, most)
            rows.append((f"{expressions.LARGEST}{number}", cells[largest], parts.total[largest]))
    schema = _schema([f"d{number}" for number in range(len(dimensions))])
    words = [pa.array(_joined(dimension), pa.string()) for dimension in dimensions]
    return pa.concat_tables(
        pa.table(
            [
                *(word.take(pa.array(codes[at])) for word, codes in zip(words, table.tuples, strict=True)),
                pa.array([what] * len(at), pa.string()),
                pa.array(amounts.astype(np.float64)).cast(schema.field(AMOUNT).type),
            ],
            schema=schema,
        )
        for what, at, amounts in rows
    )


def _joined(coded: Coded) -> list[str | None]:
    """Each value with its groups, as it travels."""
    return [None if path is None else BETWEEN_LEVELS.join(path) for path in coded.paths]


def _merged(
    sums: pa.Table, largest: pa.Table | None, names: Sequence[str], figures: Sequence[Figure], *, with_keys: bool
) -> Records:
    """The records that stand behind the sums of all parts: one row for each cell."""
    import pyarrow as pa

    table = sums if largest is None else pa.concat_tables([sums, largest.cast(sums.schema)])
    table = table.sort_by([(name, "ascending") for name in table.column_names]).combine_chunks()
    coded = {name: _coded(table.column(at)) for at, name in enumerate(names)}
    key, space = combined(
        [column.codes for column in coded.values()], [column.size for column in coded.values()], len(table)
    )
    first, row_of, _ = distinct(key, space)
    what = np.array(table.column(WHAT).to_pylist(), object)
    # One by one: pyarrow's own cast of a decimal may miss the nearest number.
    amounts: Values = np.array([float(amount) for amount in table.column(AMOUNT).to_pylist()])

    def sum_of(name: str) -> Values:
        row_sums, here = np.zeros(len(first)), what == name
        row_sums[row_of[here]] = amounts[here]
        return row_sums

    def parts(number: int, figure: Figure) -> Parts:
        if figure.column is None:
            return Parts(None, None)
        here = what == f"{expressions.LARGEST}{number}"
        return Parts(sum_of(f"asked{number}"), sum_of(f"total{number}"), (row_of[here], amounts[here]))

    return Records(
        {name: Coded(column.codes[first], column.paths) for name, column in coded.items()},
        sum_of(RECORDS),
        tuple(parts(number, figure) for number, figure in enumerate(figures)),
        (sum_of("key0"), sum_of("key1")) if with_keys else None,
    )


def _coded(column: pa.Array) -> Coded:
    encoded = column.combine_chunks().dictionary_encode(null_encoding="encode")
    words = encoded.dictionary.to_pylist()
    paths = tuple(None if word is None else tuple(word.split(BETWEEN_LEVELS)) for word in words)
    return Coded(encoded.indices.to_numpy(zero_copy_only=False).astype(np.int32), paths)
