"""A control group held back before a release is made: the same table in two parts, no person in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.attacks.tables import coded_together
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.codes import require_columns

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Reading, Source


def hold_out(source: Source, *, share: float = 0.1, person: str | None = None, seed: int = 0) -> tuple[Part, Part]:
    """What a release may be made from, and the records held back as its control group. Records keep their order.

    Args:
        source: the table. Read once here, and once each time a part is read.
        share: how many persons are held back, a proportion; records, where persons are not known.
        person: the column that names the person. All records of one person go the same way; a blank is a person of its own.

    Raises:
        UnknownColumn: the person column is not in the table.
        InvalidSource: the table is empty, or there are too few persons for both parts to hold one.
    """
    if person is not None:
        require_columns(source.columns, [person])
    table = coded_together([source], [person or source.columns[0]], person)[0]
    size = round(share * table.unit_count)
    if not 0 < size < table.unit_count:
        raise InvalidSource(Finding("attack.too_few_to_hold_out", facts={"persons": table.unit_count, "held": size}))
    chosen = np.zeros(table.unit_count, bool)
    chosen[np.random.default_rng([seed, 8]).permutation(table.unit_count)[:size]] = True
    held = chosen[table.units]
    return Part(source, ~held), Part(source, held)


class Part:
    """Some records of a source; a ``Source`` itself."""

    def __init__(self, source: Source, chosen: Mask) -> None:
        self.columns: tuple[str, ...] = source.columns
        self.reading: Reading = source.reading
        self.record_count: int | None = int(chosen.sum())
        self._source, self._chosen = source, chosen

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The chosen records, in order."""
        import pyarrow as pa

        first = 0
        for batch in self._source.batches(columns):
            rows = slice(first, first + batch.num_rows)
            first += batch.num_rows
            yield batch.filter(pa.array(self._chosen[rows]))
