"""A table that one machine holds, anonymized by its parts: counted by processes beside one another, decided once, applied batch by batch.

The candidate is that of ``transform``, to the byte. What this process holds of every record are the number of its tuple, and those of its person and
of what links it to others, where they count: four bytes each.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

from anonymizer.engine.cleaning import require_cleaned
from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from anonymizer.engine.partitioned.application import ROW_BY_ROW
from anonymizer.engine.partitioned.part_counts import PartCount, columns_of, count_of, identities_of
from anonymizer.engine.partitioned.processes import MEMORY_BYTES, PartProcesses
from anonymizer.engine.partitioned.sums import Sums
from anonymizer.engine.privacy_models import KOutsideContributors
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.search.preparation import Prepared, built_hierarchies
from anonymizer.engine.table.codes import require_columns
from anonymizer.engine.table.readers.source import BATCH_ROWS, encoded_batches
from anonymizer.engine.text.detection import Detector
from anonymizer.engine.text.reasons import OnRedacted
from anonymizer.engine.transformation.candidate import Candidate, check_pseudonyms
from anonymizer.engine.transformation.escrow import OnPseudonym
from anonymizer.engine.transformation.level_choice import LevelChoice
from anonymizer.engine.transformation.transform import Progress, candidate_of, decide

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class Parts:
    """How a table is cut and counted."""

    rows: int = BATCH_ROWS
    """Of a part; the last may have fewer."""
    processes: int = 2
    """That count beside one another; with none, this process counts one part after the other."""
    memory_bytes: int = MEMORY_BYTES
    """That each of them may hold."""


def fits_parts(recipe: Recipe) -> bool:
    """Whether the recipe asks nothing that needs all rows in one place before they are counted."""
    counted = {*recipe.quasi_identifiers, *recipe.sensitive}
    return (
        recipe.table is None
        and not recipe.shuffle
        and not any(isinstance(model, KOutsideContributors) for model in recipe.privacy)
        and bool(columns_of(recipe))
        and not counted & {*identities_of(recipe)}
        and all(rule.treatment in ROW_BY_ROW for rule in recipe.columns.values())
    )


def transform_in_parts(
    source: Source,
    recipe: Recipe,
    *,
    key: bytes,
    parts: Parts | None = None,
    detector: Detector | None = None,
    progress: Progress | None = None,
    on_pseudonym: OnPseudonym | None = None,
    pseudonym_key: bytes | None = None,
    on_redacted: OnRedacted | None = None,
    boundaries: Boundaries | None = None,
) -> Candidate:
    """As ``transform``, the same bytes; the table is counted in parts.

    Args:
        parts: how it is cut.
        progress: is told after each part too; what it raises ends the work and its processes.

    Raises:
        InvalidRecipe, InvalidSource, CriterionUnmet: as ``transform``; also where the recipe does not fit (``fits_parts``), or a part ended its
            process three times over.
    """
    tell = progress or (lambda step, share: None)
    recipe.check(source.columns)
    check_pseudonyms(recipe, escrowed=on_pseudonym is not None, keyed=pseudonym_key is not None)
    require_cleaned(source, recipe)
    if not fits_parts(recipe):
        raise InvalidRecipe(Finding("partitioned.whole_needed"))
    started = perf_counter()
    tell("collapse", 0.0)
    prepared = _prepared(source, recipe, parts or Parts(), tell)
    collapsed = perf_counter() - started
    choice, outcome = decide(prepared, recipe, progress=tell, before=boundaries)
    outcome.seconds.update(collapse=collapsed)
    tell("apply", 1.0)
    return candidate_of(
        source,
        recipe,
        prepared,
        choice if choice.recoding is not None else _by_tuple(prepared, choice),
        outcome,
        key=key,
        detector=detector,
        on_pseudonym=on_pseudonym,
        pseudonym_key=pseudonym_key,
        on_redacted=on_redacted,
    )


def _prepared(source: Source, recipe: Recipe, parts: Parts, tell: Progress) -> Prepared:
    """The counts of all parts, added up in their order."""
    built_hierarchies(recipe)  # whose faults are better known before anything is read
    require_columns(source.columns, columns_of(recipe))
    cut, sums = _cut(source, columns_of(recipe), parts.rows), Sums(recipe)
    expected, secret = source.record_count or 0, secrets.token_bytes(32)

    def add(counts: Iterator[PartCount]) -> None:
        for count in counts:
            sums.add(count)
            tell("collapse", 0.3 * min(sums.records / max(expected, sums.records), 1.0))

    if parts.processes:
        with PartProcesses(recipe, secret=secret, count=parts.processes, memory_bytes=parts.memory_bytes) as processes:
            add(processes.counts(cut))
    else:
        add(count_of(part, recipe, secret=secret) for part in cut)
    if not sums.records:
        raise InvalidSource(Finding("table.no_records"))
    return sums.prepared()


def _cut(source: Source, columns: Sequence[str], rows: int) -> Iterator[list[pa.RecordBatch]]:
    """The records in parts of so many rows."""
    part: list[pa.RecordBatch] = []
    left = rows
    for whole in encoded_batches(source, columns):
        batch = whole
        while batch.num_rows:
            taken = batch.slice(0, left)
            part.append(taken)
            left -= taken.num_rows
            batch = batch.slice(taken.num_rows)
            if not left:
                yield part
                part, left = [], rows
    if part:
        yield part


def _by_tuple(prepared: Prepared, choice: LevelChoice) -> LevelChoice:
    """What every record shows, by the number of its tuple: its codes were never held one by one."""
    shown = {}
    for name, allowed, rungs, codes in zip(
        prepared.quasi_identifiers, prepared.levels, prepared.ladders, prepared.table.tuples, strict=True
    ):
        level = allowed.index(choice.levels[name])
        shown[name] = (prepared.table.tuple_of, rungs.codes[level][codes], rungs.labels[level])
    return replace(choice, shown=shown)
