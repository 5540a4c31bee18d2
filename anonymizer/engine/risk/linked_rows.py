"""Rows that can be linked: who stands alone with all of them taken together, and whose codes must be renewed so that nobody does.

A code that is the same in several rows makes their sequence the quasi-identifier: whoever knows two contacts of a person looks for both.
The trace of a unit (a person, or all whom shared codes connect) is what its rows show, each as often as it occurs. If every trace
belongs to at least k units, so does every part of a trace, because all who have the whole have the part.

Traces are compared by 128 bits of a sum of mixed numbers, so that millions of rows need no sequence in memory.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.table.codes import Codes

type Prints = npt.NDArray[np.uint64]
"""Two numbers of 64 bits for each entry."""
type Units = npt.NDArray[np.int64]

THRESHOLDS = (2, 3, 5, 11, 20)
NO_POINT = -1
"""The point of a row that shows nothing: a unit of such rows alone has no trace."""


@dataclass(frozen=True, slots=True)
class Traces:
    """How many units share their trace. ``to_dict`` is the published form."""

    columns: tuple[str, ...]
    """Whose equal values link rows."""
    units: int
    k: int
    """The fewest units that share a trace; 0 where no row shows anything."""
    below: Mapping[int, int]
    """Units that share their trace with fewer than so many, themselves included; those below 2 stand alone."""
    renewed_units: int = 0
    """Units whose rows bear a code of their own each, because too few shared their trace."""
    renewed_records: int = 0
    below_unrenewed: Mapping[int, int] | None = None
    """What ``below`` would be if no code had been renewed."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        values: dict[str, Any] = {
            "columns": list(self.columns),
            "units": self.units,
            "k": self.k,
            "below": {str(size): count for size, count in self.below.items()},
            "renewed_units": self.renewed_units,
            "renewed_records": self.renewed_records,
        }
        if self.below_unrenewed is not None:
            values["below_unrenewed"] = {str(size): count for size, count in self.below_unrenewed.items()}
        return values


def traces_of(
    links: Mapping[str, Codes], points: Units, *, k: int | None, renewable: bool, thresholds: Sequence[int] = THRESHOLDS
) -> tuple[Traces, Mask]:
    """The figures, and which records must bear a code of their own.

    Args:
        links: for each column that links, the code of each record; records of equal codes are linked.
        points: what each record shows, as a number; ``NO_POINT`` where it shows nothing.
        k: how many units must share each trace; None where nothing is asked.
        renewable: whether codes can be renewed; otherwise it is only counted.
        thresholds: sizes below which units are counted.
    """
    unit = units_of(list(links.values()))
    rows = _Rows(list(links.values()), points, unit)
    broken = np.zeros(rows.units, bool)
    first = rows.sizes(broken)
    if k is not None and k > 1 and renewable:
        _break_rare(rows, broken, k)
    last = rows.sizes(broken) if broken.any() else first
    renewed: Mask = broken[unit]
    return Traces(
        columns=tuple(links),
        units=rows.units,
        k=last.smallest,
        below={size: last.units_below(size) for size in thresholds},
        renewed_units=int(broken.sum()),
        renewed_records=int(renewed.sum()),
        below_unrenewed={size: first.units_below(size) for size in thresholds} if broken.any() else None,
    ), renewed


def units_of(links: Sequence[Codes]) -> Units:
    """The unit of each record, numbered from 0: records that some column links, directly or by way of others."""
    if len(links) == 1:
        return np.unique(links[0], return_inverse=True)[1].astype(np.int64)
    unit = np.arange(len(links[0]), dtype=np.int64)
    while True:
        before = unit
        for codes in links:
            least = np.full(int(codes.max(initial=0)) + 1, len(unit), np.int64)
            np.minimum.at(least, codes, unit)
            unit = least[codes]
        if np.array_equal(unit, before):
            return np.unique(unit, return_inverse=True)[1].astype(np.int64)


def _break_rare(rows: _Rows, broken: Mask, k: int) -> None:
    """Renew the codes of units until every trace, that of a single row included, is shared by k units or cannot be helped."""
    several = rows.records_of_unit > 1
    while True:
        traces = rows.sizes(broken)
        rare = traces.units_of_rare_traces(k) & several & ~broken
        # A row by itself must not stand out among the rows by themselves either: others that show the same join it.
        wanted = rows.units_showing(traces.rare_single_points(k)) & several & ~broken
        if not (rare | wanted).any():
            return
        broken |= rare | wanted


class _Rows:
    """Records with what they show and the unit to which they belong."""

    def __init__(self, links: Sequence[Codes], points: Units, unit: Units) -> None:
        self.points, self.unit = points, unit
        self.units = int(unit.max(initial=-1)) + 1
        self.records_of_unit = np.bincount(unit, minlength=self.units)
        shows = points != NO_POINT
        self._tells = np.bincount(unit, weights=shows, minlength=self.units) > 0
        of_point = _mixed(points)
        groups = [_summed(of_point, codes) for codes in links]
        self._prints = np.zeros((self.units, 2), np.uint64)
        alone = np.zeros((len(points), 2), np.uint64)
        for number, (codes, sums) in enumerate(zip(links, groups, strict=True)):
            salted = _stirred(sums, number)
            first = np.unique(codes, return_index=True)[1]
            self._prints += _summed(salted[codes[first]], unit[first], self.units)
            alone += _stirred(of_point, number)
        self._alone = alone

    def sizes(self, broken: Mask) -> _Sizes:
        """How many units share each trace, where the rows of some units stand alone."""
        whole = np.flatnonzero(~broken & self._tells)
        single = np.flatnonzero(broken[self.unit] & (self.points != NO_POINT))
        prints = np.concatenate([self._prints[whole], self._alone[single]])
        owners = np.concatenate([whole, self.unit[single]])
        _, trace = np.unique(prints.view([("a", "u8"), ("b", "u8")]).ravel(), return_inverse=True)
        traces = int(trace.max(initial=-1)) + 1
        pairs = np.unique(trace.astype(np.int64) * max(self.units, 1) + owners)
        shared = np.bincount(pairs // max(self.units, 1), minlength=traces)
        points = np.concatenate([np.full(len(whole), NO_POINT, np.int64), self.points[single]])
        of_one_row = self.records_of_unit[whole] == 1
        points[: len(whole)][of_one_row] = self._only_point[whole[of_one_row]]
        return _Sizes(self.units, owners, shared[trace] if traces else np.zeros(0, np.int64), points)

    @property
    def _only_point(self) -> Units:
        only = np.full(self.units, NO_POINT, np.int64)
        only[self.unit] = self.points
        return only

    def units_showing(self, points: Units) -> Mask:
        """Units of which some row shows one of these points."""
        mask = np.zeros(self.units, bool)
        if len(points):
            mask[self.unit[np.isin(self.points, points)]] = True
        return mask


@dataclass(frozen=True, slots=True)
class _Sizes:
    """For each trace that can be seen: to whom it belongs, by how many units it is shared, and its point if it has only one."""

    units: int
    owners: Units
    shared: Units
    points: Units

    @property
    def smallest(self) -> int:
        return int(self.shared.min()) if len(self.shared) else 0

    def units_below(self, size: int) -> int:
        return len(np.unique(self.owners[self.shared < size]))

    def units_of_rare_traces(self, k: int) -> Mask:
        mask = np.zeros(self.units, bool)
        mask[self.owners[self.shared < k]] = True
        return mask

    def rare_single_points(self, k: int) -> Units:
        return np.unique(self.points[(self.shared < k) & (self.points != NO_POINT)])


def _mixed(numbers: Units) -> Prints:
    """Two numbers of 64 bits for each number (the finalizer of SplitMix64), which look drawn at random."""
    return np.stack([_splitmix(numbers.astype(np.uint64), salt) for salt in (1, 2)], axis=1)


def _stirred(prints: Prints, salt: int) -> Prints:
    """The same prints mixed once more, so that the sum of sums tells which were summed together."""
    return np.stack(
        [
            _splitmix(prints[:, place] ^ (prints[:, 1 - place] << np.uint64(1)), 3 + 2 * salt + place)
            for place in (0, 1)
        ],
        axis=1,
    )


def _splitmix(numbers: npt.NDArray[np.uint64], salt: int) -> npt.NDArray[np.uint64]:
    mixed = numbers + np.uint64((0x9E3779B97F4A7C15 * (salt + 1)) % 2**64)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def _summed(prints: Prints, groups: npt.NDArray[Any], size: int | None = None) -> Prints:
    """The sum of the prints of each group, modulo 2**64."""
    count = int(groups.max(initial=-1)) + 1 if size is None else size
    sums = np.zeros((count, 2), np.uint64)
    if not len(groups):
        return sums
    order = np.argsort(groups, kind="stable")
    ordered = groups[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    sums[ordered[starts]] = np.add.reduceat(prints[order], starts, axis=0)
    return sums
