"""The rows of a joint export, each to the controller whose it is; what the rule does not decide is held. One pass, a batch at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol

from anonymizer.engine.table.sinks import CountingSink
from entente.catalogue.joint.rule import SplitRule, normal_form
from entente.core.errors import Finding, Invalid

if TYPE_CHECKING:
    import pyarrow as pa

HELD: Final = ""
"""The part of nobody, where the identifiers of controllers stand."""
BLANK: Final = ""
"""In ``Outcome.reasons``, where the name of a column stands: all columns of the rule are blank."""


class Rows(Protocol):
    """A table that is read in batches of text: ``anonymizer.engine.table.readers.Source``."""

    @property
    def columns(self) -> Sequence[str]: ...
    def batches(self) -> Iterator[pa.RecordBatch]: ...


@dataclass(slots=True)
class Outcome:
    """How many rows went where.

    Attributes:
        rows: by controller.
        reasons: of the rows held, by the column whose value nobody claims; ``BLANK`` where no column decides.
    """

    rows: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def held(self) -> int:
        return self.reasons.total()

    @property
    def records(self) -> int:
        return self.rows.total() + self.held


def nothing_before(owner: str) -> Rows | None:
    """No controller has a part yet."""
    return None


def split(
    source: Rows,
    rule: SplitRule,
    open_sink: Callable[[str], BinaryIO],
    *,
    before: Callable[[str], Rows | None] = nothing_before,
) -> Outcome:
    """Write each row to the sink of its controller, or to that of ``HELD``, as Parquet of text with all columns; in the order of the source.

    Args:
        open_sink: opens the sink of a controller, or of ``HELD``, when its first row comes; whoever has no row has no sink.
        before: rows of the same columns that stand before those of a controller, where it has some of the same export; they are not counted.

    Raises:
        Invalid: a column of the rule is missing, or stands in the table twice.
        InvalidSource: what the source finds wrong while it is read; what was written until then is of no use.
    """
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    deciding = _deciding(source.columns, rule)
    schema = pa.schema([(name, pa.string()) for name in source.columns])
    places = {owner: place for place, owner in enumerate((HELD, *rule.controllers))}
    outcome, writers = Outcome(), dict[str, Any]()
    with ExitStack() as stack:
        for batch in source.batches():
            owners = _owners(batch, deciding, places, outcome.reasons)
            for owner, place in places.items():
                rows = batch.filter(pc.equal(owners, place))
                if not rows.num_rows:
                    continue
                if owner not in writers:
                    sink = pa.PythonFile(CountingSink(open_sink(owner)), mode="w")
                    writers[owner] = stack.enter_context(pq.ParquetWriter(sink, schema, compression="zstd"))
                    for earlier in _batches(before(owner)):
                        writers[owner].write_batch(pa.RecordBatch.from_arrays(earlier.columns, schema=schema))
                writers[owner].write_batch(pa.RecordBatch.from_arrays(rows.columns, schema=schema))
                if owner != HELD:
                    outcome.rows[owner] += rows.num_rows
    return outcome


def claimed_by_others(source: Rows, claims: Mapping[str, frozenset[str]]) -> dict[str, int]:
    """Of each column of the table, in how many rows it holds a value that others claim (``SplitRule.claims_of_others``); nothing where none does."""
    import pyarrow.compute as pc

    columns = [name for name in source.columns if normal_form(name) in claims]
    counts: Counter[str] = Counter()
    for batch in source.batches() if columns else ():
        for name in columns:
            values = pc.dictionary_encode(batch[name])
            claimed = [
                text is not None and normal_form(text) in claims[normal_form(name)]
                for text in values.dictionary.to_pylist()
            ]
            if any(claimed):
                places = [place for place, is_claimed in enumerate(claimed) if is_claimed]
                counts[name] += pc.sum(
                    pc.is_in(values.indices, value_set=_integers(places, values.indices.type))
                ).as_py()
    return dict(counts)


def _batches(rows: Rows | None) -> Iterator[pa.RecordBatch]:
    return iter(()) if rows is None else rows.batches()


def _deciding(columns: Sequence[str], rule: SplitRule) -> list[tuple[str, Mapping[str, str]]]:
    """The names by which the table has the columns of the rule, each with the controllers of its values."""
    named = Counter(normal_form(name) for name in columns)
    wanted = [criterion.column for criterion in rule.criteria]
    if missing := [column for column in wanted if not named[normal_form(column)]]:
        raise Invalid(Finding("joint.column_missing", facts={"columns": ", ".join(missing)}))
    if twice := [column for column in wanted if named[normal_form(column)] > 1]:
        raise Invalid(Finding("joint.column_twice", facts={"columns": ", ".join(twice)}))
    by_name = {normal_form(name): name for name in columns}
    return [(by_name[normal_form(criterion.column)], criterion.owners()) for criterion in rule.criteria]


def _owners(
    batch: pa.RecordBatch,
    deciding: Sequence[tuple[str, Mapping[str, str]]],
    places: Mapping[str, int],
    reasons: Counter[str],
) -> Any:
    """The place of the controller of each row in ``places``; rows that are held are counted by their reason."""
    import pyarrow as pa
    import pyarrow.compute as pc

    open_rows = pa.nulls(batch.num_rows, pa.int32())
    for name, owner_of in deciding:
        values = pc.dictionary_encode(batch[name])
        # None: blank, so that the next column decides; HELD: words that nobody claims.
        codes = [
            None if text is None or not text.strip() else places[owner_of.get(normal_form(text), HELD)]
            for text in values.dictionary.to_pylist()
        ]
        judged = pc.take(pa.array(codes, pa.int32()), values.indices)
        unclaimed = pc.and_(pc.is_null(open_rows), pc.fill_null(pc.equal(judged, places[HELD]), fill_value=False))
        reasons[name] += pc.sum(unclaimed).as_py() or 0
        open_rows = pc.coalesce(open_rows, judged)
    reasons[BLANK] += open_rows.null_count
    return pc.fill_null(open_rows, places[HELD])


def _integers(values: Sequence[int], kind: pa.DataType) -> pa.Array:
    import pyarrow as pa

    return pa.array(values, kind)
