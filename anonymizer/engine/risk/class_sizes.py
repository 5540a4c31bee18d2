"""The risk of a table of which only records are counted: the sizes of its classes say everything.

That needs a quarter of the memory of a collapsed table, whose distinct tuples may be as many as its records.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anonymizer.engine.classes.tuples import combined, sizes_of
from anonymizer.engine.risk import THRESHOLDS, RiskReport
from anonymizer.engine.table.codes import Codes


def report_of_sizes(
    columns: Sequence[Codes],
    sizes: Sequence[int],
    *,
    records: int,
    quasi_identifiers: Sequence[str],
    suppressed: np.ndarray[tuple[int], np.dtype[np.bool_]] | None = None,
    thresholds: Sequence[int] = THRESHOLDS,
) -> RiskReport:
    """The risk of classes of records with equal codes. Each size is looked at once, however many classes have it.

    Args:
        columns: codes of each quasi-identifier, one for each record.
        sizes: number of different codes of each column.
        records: number of records.
        quasi_identifiers: their names, for the report.
        suppressed: records that stand in no class.
        thresholds: sizes below which records are counted.
    """
    key, space = combined(columns, sizes, records)
    class_sizes, times = np.unique(sizes_of(key if suppressed is None else key[~suppressed], space), return_counts=True)
    held = class_sizes * times
    in_classes, classes = int(held.sum()), int(times.sum())
    return RiskReport(
        quasi_identifiers=tuple(quasi_identifiers),
        records=records,
        persons=None,
        suppressed_records=records - in_classes,
        classes=classes,
        k_records=int(class_sizes[0]) if classes else 0,
        k_persons=None,
        records_below={size: int(held[class_sizes < size].sum()) for size in thresholds},
        persons_below=None,
        prosecutor_max=float(1 / class_sizes[0]) if classes else 0.0,
        prosecutor_mean=classes / in_classes if in_classes else 0.0,
        unique_share=float(held[class_sizes == 1].sum() / in_classes) if in_classes else 0.0,
    )
