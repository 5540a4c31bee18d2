"""Special uniques: which few columns already make a record unique, as SUDA2 finds them.

Manning, Haglin and Keane, "A recursive search algorithm for statistical disclosure assessment", Data Mining and Knowledge
Discovery 16, 2008: a minimal sample unique is a set of columns by which a record is alone, and by no part of which it is. The
score is that of Elliot, Manning, Mayes, Gurd and Bane, "SUDA: a program for detecting special uniques", 2005: a set of m out of
n columns counts the product of (n - i) for i from m to the size of the largest set that is looked for, at most n - 1.

Sets are visited by size, each with one grouping of the distinct tuples; what would take too long is left out, and said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb, prod
from typing import Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import Collapsed, combined, distinct

WORK = 100_000_000
"""Tuples times sets of columns that are looked at."""
_WORST = 10


@dataclass(frozen=True, slots=True)
class SpecialUniques:
    """Why records are unique."""

    columns: tuple[str, ...]
    largest: int
    """The size of the largest sets that were looked for."""
    uniques: int
    """Records that are alone by all columns together."""
    by_size: Mapping[int, int]
    """Of these, how many have a smallest set of each size; those without one up to ``largest`` need more columns."""
    contributions: Mapping[str, float]
    """For each column, the share of all scores that comes from sets with it."""
    unique_without: Mapping[str, int] | None
    """For each column, the records that would still be alone without it; None where that takes too long."""
    tuples: npt.NDArray[np.int64]
    """The distinct tuples of the unique records."""
    scores: npt.NDArray[np.float64]
    """The score of each of them."""
    shares: npt.NDArray[np.float64]
    """For each of them and each column, the part of its score that comes from sets with the column."""
    worst: tuple[tuple[int, float], ...] = ()
    """The row and score of the records with the highest scores; the header is row 1."""

    @property
    def is_complete(self) -> bool:
        """Whether every set was looked for."""
        return self.largest >= min(max(len(self.columns) - 1, 1), len(self.columns))

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "columns": list(self.columns),
            "largest_set": self.largest,
            "complete": self.is_complete,
            "uniques": self.uniques,
            "uniques_by_size": {str(size): count for size, count in self.by_size.items()},
            "contributions": dict(self.contributions),
            "unique_without": None if self.unique_without is None else dict(self.unique_without),
            "highest_scores": [{"row": row, "score": score} for row, score in self.worst],
        }


def special_uniques(
    table: Collapsed,
    *,
    columns: Sequence[str],
    suppressed: Mask | None = None,
    largest: int | None = None,
    work: int = WORK,
) -> SpecialUniques:
    """The special uniques among the records that are not suppressed.

    Args:
        table: distinct tuples.
        columns: names of the quasi-identifiers.
        suppressed: tuples that stand in no class.
        largest: the size of the largest sets to look for; otherwise as large as ``work`` allows.
        work: how many tuples may be visited, counted once for each set.
    """
    unsuppressed = np.arange(len(table.counts)) if suppressed is None else np.flatnonzero(~suppressed)
    finder = _Finder(table, unsuppressed, len(columns))
    most = finder.affordable(work) if largest is None else max(1, min(largest, finder.ceiling))
    alone = np.flatnonzero(table.counts[unsuppressed] == 1)
    scores, shares = np.zeros(len(alone)), np.zeros((len(alone), len(columns)))
    smallest = np.zeros(len(alone), np.int64)
    below: dict[tuple[int, ...], Mask] = {(): np.zeros(len(alone), bool)}
    for size in range(1, most + 1):
        weight = _weight(size, most, len(columns))
        here: dict[tuple[int, ...], Mask] = {}
        for chosen in combinations(range(len(columns)), size):
            is_alone = finder.alone(chosen, alone)
            here[chosen] = is_alone
            minimal = is_alone.copy()
            for left_out in range(size):
                minimal &= ~below[(*chosen[:left_out], *chosen[left_out + 1 :])]
            scores += weight * minimal
            shares[:, list(chosen)] += weight * minimal[:, None]
            smallest[minimal & (smallest == 0)] = size
        below = here
    total = float(scores.sum())
    return SpecialUniques(
        columns=tuple(columns),
        largest=most,
        uniques=len(alone),
        by_size={size: int((smallest == size).sum()) for size in range(1, most + 1)},
        contributions={
            name: float(shares[:, number].sum() / total) if total else 0.0 for number, name in enumerate(columns)
        },
        unique_without=finder.unique_without(columns, alone, below) if _can_leave_out(finder, work) else None,
        tuples=unsuppressed[alone],
        scores=scores,
        shares=shares,
        worst=_worst(table, unsuppressed[alone], scores),
    )


class _Finder:
    """Groups tuples by a few columns."""

    def __init__(self, table: Collapsed, unsuppressed: npt.NDArray[np.int64], width: int) -> None:
        self.codes = [codes[unsuppressed] for codes in table.tuples]
        self.sizes = [int(codes.max(initial=-1)) + 1 for codes in self.codes]
        self.counts, self.width = table.counts[unsuppressed], width
        self.ceiling = max(width - 1, 1) if width else 0

    def affordable(self, work: int) -> int:
        """The largest size at which all sets up to it cost no more than ``work``; never less than 1."""
        sets = 0
        for size in range(1, self.ceiling + 1):
            sets += comb(self.width, size)
            if sets * max(len(self.counts), 1) > work and size > 1:
                return size - 1
        return self.ceiling

    def alone(self, chosen: Sequence[int], which: npt.NDArray[np.int64]) -> Mask:
        """Which of some tuples hold the only record with their values in the chosen columns."""
        key, space = combined(
            [self.codes[column] for column in chosen], [self.sizes[column] for column in chosen], len(self.counts)
        )
        _, of, groups = distinct(key, space)
        records = np.bincount(of, weights=self.counts, minlength=len(groups))
        single: Mask = records[of[which]] == 1
        return single

    def unique_without(
        self, columns: Sequence[str], alone: npt.NDArray[np.int64], known: Mapping[tuple[int, ...], Mask]
    ) -> dict[str, int]:
        """For each column, the records that are alone by the others."""
        counts = {}
        for number, name in enumerate(columns):
            others = tuple(column for column in range(len(columns)) if column != number)
            mask = known[others] if others in known else self.alone(others, alone)
            counts[name] = int(mask.sum())
        return counts


def _can_leave_out(finder: _Finder, work: int) -> bool:
    return finder.width * len(finder.counts) <= work


def _weight(size: int, most: int, columns: int) -> float:
    return float(prod(max(columns - number, 1) for number in range(size, most + 1)))


def _worst(
    table: Collapsed, tuples: npt.NDArray[np.int64], scores: npt.NDArray[np.float64]
) -> tuple[tuple[int, float], ...]:
    chosen = np.argsort(-scores, kind="stable")[:_WORST]
    place = np.full(len(table.counts), -1, np.int64)
    place[tuples[chosen]] = np.arange(len(chosen))
    rows = np.flatnonzero(place[table.tuple_of] >= 0)
    ranked = sorted((-float(scores[chosen[place[table.tuple_of[row]]]]), int(row)) for row in rows)
    return tuple((row + 2, -score) for score, row in ranked if score < 0)
