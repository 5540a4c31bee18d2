"""Hierarchies made from the data, as settings to write into a recipe: a frozen recipe must not follow next year's data.

Also any hierarchy as a CSV file of the usual form, for those who want to edit it by hand.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, BinaryIO

import numpy as np

from anonymizer.engine.hierarchies.bands import BANDS, nice, ranges_of, short
from anonymizer.engine.hierarchies.base import Hierarchy
from anonymizer.engine.hierarchies.numbers import read_number

DEFAULTS: Mapping[str, Any] = {
    "date": "dates", "datetime": "dates", "age": "age-bands", "postal_code": "postal-code", "fsa": "fsa", "province": "province",
    "language": "language", "year": {"builtin": "intervals", "widths": [5, 10, 20]},
}  # fmt: skip


def hierarchy_from_data(values: Iterable[str | None], *, kind: str = "category", how: str | None = None) -> Any:
    """Settings of a sensible hierarchy for a column of this kind.

    Args:
        values: of the column; None is missing.
        kind: as a profile names it.
        how: for numbers, ``quantile`` (ranges that hold about as many records each) or ``equal`` (of one width, at round
            numbers). Without it, quantiles for numbers that are very unevenly spread.

    >>> hierarchy_from_data(["3", "7", "8", "12", "40"], kind="integer", how="equal")
    {'builtin': 'ranges', 'cuts': [[5, 10, 15, 20, 25, 30, 35, 40], [10, 20, 30, 40], [20, 40]]}
    >>> hierarchy_from_data(["A1C", "B22", "A1D"], kind="code")
    {'builtin': 'masking', 'length': 3}
    """
    if kind in DEFAULTS:
        return DEFAULTS[kind]
    counts = Counter(value for value in values if value is not None)
    if kind in ("integer", "decimal"):
        numbers = np.array([float(number) for value in counts.elements() if (number := read_number(value)) is not None])
        if len(np.unique(numbers)) > 2:
            uneven = abs(numbers.mean() - np.median(numbers)) > 0.25 * max(float(numbers.std()), 1e-12)
            quantile = how == "quantile" if how is not None else uneven
            return quantile_ranges(numbers) if quantile else equal_ranges(numbers)
    if kind == "code" and counts and max(map(len, counts)) <= 12:
        return {"builtin": "masking", "length": max(map(len, counts))}
    return "told-or-not"


def equal_ranges(numbers: Sequence[float] | np.ndarray[Any, Any], parts: int = BANDS[0]) -> dict[str, Any]:
    """About so many ranges of one width, at round numbers; then twice and four times as wide."""
    low, high = float(np.min(numbers)), float(np.max(numbers))
    width = nice((high - low) / parts) if high > low else 1.0
    levels = []
    for _ in BANDS:
        first, last = int(np.floor(low / width)) + 1, int(np.floor(high / width))
        levels.append([short(step * width) for step in range(first, last + 1)])
        width *= 2
    return ranges_of(levels)


def quantile_ranges(numbers: Sequence[float] | np.ndarray[Any, Any], parts: Sequence[int] = BANDS) -> dict[str, Any]:
    """So many ranges at each level that hold about as many records each; every number a multiple of the next."""
    if any(finer % coarser for finer, coarser in pairwise(parts)):
        raise ValueError("parts must be multiples of one another")
    levels = []
    for part in parts:
        shares = np.arange(1, part) / part
        cuts = np.quantile(np.asarray(numbers, float), shares, method="inverted_cdf")
        levels.append(sorted({short(float(cut)) for cut in cuts}))
    return ranges_of(levels)


def write_hierarchy(hierarchy: Hierarchy, values: Iterable[str], sink: BinaryIO, *, delimiter: str = ";") -> int:
    """Write the levels of these values as a file that a recipe can name. Returns the number of lines."""
    paths = sorted({path for value in values if (path := hierarchy.climb(value)) is not None})
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(paths)
    sink.write(text.getvalue().encode())
    return len(paths)
