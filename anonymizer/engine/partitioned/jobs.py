"""Measure and anonymize Parquet parts: count each part, decide on the sums, apply the decision to each part."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from anonymizer.engine.partitioned import expressions
from anonymizer.engine.partitioned.application import applied, decision_by_groups, decision_of, refuse_unfit
from anonymizer.engine.partitioned.counts import FIRST, RECORDS, Counted, count_part, counted_by
from anonymizer.engine.partitioned.locations import list_parts, opened, output_names, written
from anonymizer.engine.partitioned.merge import merged
from anonymizer.engine.partitioned.runners import Runner
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk import THRESHOLDS
from anonymizer.engine.search.preparation import allowed_levels, built_hierarchies
from anonymizer.engine.table.writers import write_parquet
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.transformation.candidate import check_pseudonyms
from anonymizer.engine.transformation.transform import decide

if TYPE_CHECKING:
    import pyarrow as pa

MAX_TUPLES = 5_000_000
"""Distinct rows that a search takes in; beyond, a finer level must be given up before."""


@dataclass(frozen=True, slots=True)
class PartWritten:
    """One part of the output."""

    name: str
    rows: int
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Anonymized:
    """The report, as that of a single table, and the parts that were written, in the order of those that were read."""

    report: dict[str, Any]
    parts: tuple[PartWritten, ...]


def anonymize_parts(
    folder: str, out: str, recipe: Recipe, *, key: bytes, runner: Runner, detector: str | None = None
) -> Anonymized:
    """Anonymize the Parquet parts of a folder as one table. The same as anonymizing their concatenation, part by part.

    Args:
        folder: a folder or ``s3://bucket/prefix``; every ``.parquet`` in it is a part.
        out: where the parts go, one for one; parts of the same name are replaced.
        key: secret of the pseudonyms, the same in all parts.
        runner: who does the work.
        detector: ``module:name`` of what makes the detector of redacted columns; made once in each process that needs it.

    Raises:
        InvalidSource: no part, a damaged one, or values that a hierarchy misses.
        InvalidRecipe: the recipe does not fit, or the search would take in too many distinct tuples.
        CriterionUnmet: as for a single table.
    """
    refuse_unfit(recipe)
    parts = list_parts(folder)
    with opened(parts[0]) as first:
        recipe.check(first.columns)
        check_pseudonyms(recipe, escrowed=False, keyed=False)
        expected = first.columns
    hierarchies = built_hierarchies(recipe)
    levels = [allowed_levels(recipe, name, hierarchies.get(name)) for name in recipe.quasi_identifiers]
    counted = counted_by(recipe, hierarchies, levels)
    prepared = merged(_counts(parts, counted, runner, columns=expected), counted, recipe)
    choice, outcome = decide(prepared, recipe)
    if recipe.recodes and recipe.quasi_identifiers:
        decision = decision_by_groups(prepared, outcome, choice)
    else:
        decision = decision_of(prepared, outcome, choice.failing)

    def apply(part: str, output: str) -> pa.Table:
        import pyarrow as pa

        own = replace(decision, outcome=replace(outcome, seconds={}))
        with opened(part) as source, written(output) as sink:
            done = write_parquet(applied(source, recipe, counted, own, key=key, detector=_detector(detector)), sink)
        return pa.table(
            {"name": [output], "rows": [done.rows], "size_bytes": [done.size_bytes], "sha256": [done.sha256]}
        )

    import pyarrow as pa

    schema = pa.schema(
        [("name", pa.string()), ("rows", pa.int64()), ("size_bytes", pa.int64()), ("sha256", pa.string())]
    )
    with runner.on_parts(parts, output_names(parts, out), apply, schema) as outputs:
        rows = outputs.order_by("name").to_pyarrow().to_pylist()
    return Anonymized(outcome.to_dict(), tuple(PartWritten(**row) for row in rows))


def measure_parts(
    folder: str,
    *,
    quasi_identifiers: Sequence[str],
    runner: Runner,
    person: str | None = None,
    thresholds: Sequence[int] = THRESHOLDS,
) -> dict[str, Any]:
    """The risk of the parts of a folder as one table; nothing but a few numbers leaves the runner.

    The keys are those of ``measure``: records, classes, k, k_records, records_below, prosecutor_risk, unique_share.
    """
    counted = Counted(tuple(quasi_identifiers), tuple((0,) for _ in quasi_identifiers), {}, person=person)
    parts, work, schema = list_parts(folder), _counting(counted, secrets.token_bytes(32), None), _schema(counted)
    with runner.on_parts(parts, parts, work, schema) as table:
        classes = expressions.classes(table, counted.keys, with_persons=person is not None)
        row = (
            expressions.risk(classes, thresholds=thresholds, with_persons=person is not None)
            .to_pyarrow()
            .to_pylist()[0]
        )
    records, unique = row["records"], row["unique"] or 0
    if not records:
        raise InvalidSource(Finding("file.header_only"))
    return {
        "quasi_identifiers": list(quasi_identifiers),
        "records": records,
        "classes": row["classes"],
        "k": row["k"],
        "k_records": row["k_records"],
        **({"k_persons": row["k"]} if person is not None else {}),
        "records_below": {str(size): row[f"below_{size}"] or 0 for size in thresholds},
        "prosecutor_risk": {"max": 1 / row["k"], "mean": row["mean"] / records},
        "unique_share": unique / records,
    }


def count_parts(folder: str, *, by: Sequence[str], runner: Runner, person: str | None = None) -> pa.Table:
    """Records (and distinct persons) for each combination of values of some columns, in order: the cells of a table.

    These are true counts: they are made safe by ``engine.tables`` before anyone sees them.
    """
    counted = Counted(tuple(by), tuple((0,) for _ in by), {}, person=person)
    parts, work, schema = list_parts(folder), _counting(counted, secrets.token_bytes(32), None), _schema(counted)
    with runner.on_parts(parts, parts, work, schema) as table:
        classes = expressions.classes(table, counted.keys, with_persons=person is not None)
        cells = classes.order_by(counted.keys).to_pyarrow()
    if not cells.num_rows:
        raise InvalidSource(Finding("file.header_only"))
    return cells.rename_columns([*by, RECORDS, *(["persons"] if person is not None else [])])


def _counts(parts: Sequence[str], counted: Counted, runner: Runner, *, columns: tuple[str, ...]) -> pa.Table:
    """The distinct rows of all parts."""
    places = {part: place for place, part in enumerate(parts)}
    work, schema = _counting(counted, secrets.token_bytes(32), columns, places), _schema(counted, is_placed=True)
    with runner.on_parts(parts, parts, work, schema) as table:
        distinct = expressions.collapse(table, counted.columns)
        tuple_count = int(distinct.count().to_pyarrow().as_py())
        if not tuple_count:
            raise InvalidSource(Finding("file.header_only"))
        if tuple_count > MAX_TUPLES:
            raise InvalidRecipe(
                Finding("partitioned.too_many_tuples", facts={"tuples": tuple_count, "most": MAX_TUPLES})
            )
        return distinct.to_pyarrow()


def _counting(
    counted: Counted, secret: bytes, columns: tuple[str, ...] | None, places: Mapping[str, int] | None = None
) -> Callable[[str, str], pa.Table]:
    def count(part: str, output: str) -> pa.Table:
        with opened(part) as source:
            if columns is not None and source.columns != columns:
                raise InvalidSource(Finding("partitioned.other_columns"))
            if not source.record_count:
                return _schema(counted, is_placed=places is not None).empty_table()
            place = None if places is None else places[part]
            return count_part(source, counted, name=part, secret=secret, place=place)

    return count


def _schema(counted: Counted, *, is_placed: bool = False) -> pa.Schema:
    import pyarrow as pa

    words = [(column, pa.string()) for column in (*counted.keys, *counted.values)]
    person = [("person", pa.binary())] if counted.person else []
    first = [(FIRST, pa.int64())] if is_placed else []
    return pa.schema([*words, *person, (RECORDS, pa.int64()), *first])


@lru_cache(maxsize=4)
def _detector(address: str | None) -> Detector | None:
    """The detector of this process: a language model is loaded once, however many parts come."""
    if address is None:
        return None
    module, _, name = address.partition(":")
    detector: Detector = getattr(import_module(module), name)()
    return detector
