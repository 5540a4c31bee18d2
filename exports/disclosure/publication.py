"""A recipient's own table before it is published: checked against the rule of the agreement whose data it rests on. Nothing of it is kept."""

from __future__ import annotations

import base64
import io
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import get_language

from anonymizer.detectors import NameValues
from anonymizer.engine import Source, check_output, message, profile, propose_table, write_csv
from anonymizer.engine.errors import EngineError, Finding
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.table.readers.confinement import confined_source
from anonymizer.engine.table.readers.limits import AT_A_PAGE
from anonymizer.engine.tabulation.small_cells import ShownTable
from entente.catalogue.uploads.stream import file_type
from entente.core import errors
from entente.core.errors import Invalid

MOST_BYTES: Final = 2 * 2**20
MOST_CELLS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, in words; and the corrected table as CSV, to be written into the page that answers."""

    breaches: tuple[str, ...]
    warnings: tuple[str, ...]
    cells: int
    corrected: bytes

    @property
    def link(self) -> str:
        """The corrected table as an address that holds it: it stands nowhere else."""
        return f"data:text/csv;charset=utf-8;base64,{base64.b64encode(self.corrected).decode()}"


def checked(file: Any, public: Any | None, *, counts: tuple[str, ...], threshold: int) -> Checked:
    """The table of an uploaded file, and a published one beside it, checked in memory.

    Raises:
        Invalid: one of them is no table of counts or too large, or some counts can be worked out whatever is hidden.
    """
    try:
        with ExitStack() as opened:
            source = opened.enter_context(_opened(file))
            published = [opened.enter_context(_opened(public))] if public else []
            proposed = propose_table(profile(source, names=NameValues()), threshold=threshold)
            rule = proposed.table if proposed is not None else None
            if counts:
                rule = TableRule(counts, threshold, rule.measures if rule else ())
            if rule is None:
                raise errors.Invalid(errors.Finding("output.no_counts"))
            rows = sum(batch.num_rows for batch in source.batches(list(rule.counts)))
            if rows * len(rule.counts) > MOST_CELLS:
                raise errors.Invalid(errors.Finding("output.too_many_cells", facts={"most": MOST_CELLS}))
            outcome = check_output(source, rule, published=published)
            sink = io.BytesIO()
            write_csv(ShownTable(source, outcome.hidden), sink)
    except EngineError as error:
        raise Invalid.of(error.findings) from error
    breaches, warnings = (
        tuple(
            message(
                Finding(f"output.{cell.breach}", cell.column, cell.row, {"threshold": threshold}),
                get_language() or "en",
            )
            for cell in cells
        )
        for cells in (outcome.breaches, outcome.warnings)
    )
    return Checked(breaches, warnings, len(outcome.hidden.status), sink.getvalue())


def _opened(file: Any) -> AbstractContextManager[Source]:
    return confined_source(io.BytesIO(file.read()), filename=f"upload.{file_type(file.name)}", limits=AT_A_PAGE)
