"""What becomes of numbers: means, spreads and correlations, told as changes and never as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from anonymizer.engine.attacks.tables import Scene
from anonymizer.engine.classes.loss import Floats


@dataclass(frozen=True, slots=True)
class NumberChange:
    """How a released column of numbers differs from the original. None where there is nothing to compare."""

    informative_share: float
    """Share of released cells that tell a number or a range that is not the whole."""
    mean_change: float | None
    """In standard deviations of the original."""
    deviation_ratio: float | None
    """Standard deviation of the release over that of the original."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "told": self.informative_share,
            "mean_change": self.mean_change,
            "deviation_ratio": self.deviation_ratio,
        }


@dataclass(frozen=True, slots=True)
class Numbers:
    """The changes of all columns of numbers, and of the correlations between them."""

    columns: Mapping[str, NumberChange]
    largest_correlation_change: float | None
    mean_correlation_change: float | None

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "columns": {column: change.to_dict() for column, change in self.columns.items()},
            "largest_correlation_change": self.largest_correlation_change,
            "mean_correlation_change": self.mean_correlation_change,
        }


def number_changes(scene: Scene) -> Numbers:
    """How means, deviations and correlations (Pearson) change. A range counts as its middle; ``*`` and blanks are left out."""
    pairs = {}
    for column, meaning in scene.meanings.items():
        if meaning.numbers is not None:
            with np.errstate(invalid="ignore"):
                middles = (meaning.low + meaning.high) / 2
            middles[~np.isfinite(middles)] = np.nan
            released = middles[scene.released.columns[column].codes]
            pairs[column] = meaning.numbers[scene.original.columns[column].codes], released
    changes = []
    for (first, first_told), (second, second_told) in combinations(pairs.values(), 2):
        before, after = _correlation(first, second), _correlation(first_told, second_told)
        if before is not None and after is not None:
            changes.append(abs(after - before))
    return Numbers(
        {column: _change(*pair) for column, pair in pairs.items()},
        max(changes, default=None),
        sum(changes) / len(changes) if changes else None,
    )


def _change(original: Floats, released: Floats) -> NumberChange:
    known, shown = original[~np.isnan(original)], released[~np.isnan(released)]
    share = len(shown) / len(released)
    if not len(shown) or not known.std():
        return NumberChange(share, None, None)
    return NumberChange(share, float((shown.mean() - known.mean()) / known.std()), float(shown.std() / known.std()))


def _correlation(first: Floats, second: Floats) -> float | None:
    both = ~np.isnan(first) & ~np.isnan(second)
    first, second = first[both], second[both]
    if len(first) < 2 or not first.std() or not second.std():
        return None
    return float(np.corrcoef(first, second)[0, 1])
