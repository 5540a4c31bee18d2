"""Counts for every combination of columns at once, each rounded by a key of the records behind it: for whatever may be filtered freely.

Each record has a random key; the sum of the keys of a cell's records decides whether its count goes to the multiple of the base below or above
(Fraser and Wooton, "A proposed method for confidentialising tabular output to protect against differencing", UNECE/Eurostat work session on
statistical data confidentiality, 2005). The same records show the same figure wherever they stand, so that neither a second question nor a second
division of the land (140 old neighbourhoods and 158 new ones) tells more of them. Rounding is unbiased: a count of 3 becomes 15 in three cases of 15.

How far it protects. A count lies less than a base from its figure. Whoever combines N other figures to narrow a count down leaves at least
``base - N`` possible values, whichever they are: each bound is off by a multiple of the base and at most N (base - 1). With the base that
``base_for`` gives, four figures never leave fewer than the threshold; more of them do only where all stand at their very ends by chance. So what comes
out is looked at as an attacker would (``narrowing``), and drawn again with other keys where it fails. The look uses what is shown alone.
"""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import CriterionUnmet, Finding, InvalidSource
from anonymizer.engine.tabulation.intervals import too_narrow

MOST_CELLS: Final = 20_000_000
_ROOM: Final = 4  # figures that may be combined before chance is needed
_STEP: Final = 5  # bases are multiples of it: readers know them
_HALF: Final = 24  # bits of each half of a key: sums of half a billion of them are exact in a double
_DRAWS: Final = 20

type Counts = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Axis:
    """One dimension: all records together, then the values of each system that divides them, one after the other.

    Months and weeks are two systems of one axis, and so are two divisions of the land. ``codes`` holds for each system the number of each record's
    value, -1 where the record stands under none that is named.
    """

    name: str
    labels: tuple[tuple[str, ...], ...]
    codes: tuple[npt.NDArray[np.int32], ...]

    @property
    def size(self) -> int:
        return 1 + sum(map(len, self.labels))

    def spans(self) -> list[slice]:
        """Where on the axis the values of each system stand; 0 is all records."""
        ends = list(itertools.accumulate(map(len, self.labels), initial=1))
        return [slice(start, end) for start, end in itertools.pairwise(ends)]


def base_for(threshold: int) -> int:
    """The base whose figures leave a count at least ``threshold`` possible values.

    >>> [base_for(each) for each in (5, 6, 11, 20)]
    [10, 10, 15, 25]
    """
    return -(-(threshold + _ROOM) // _STEP) * _STEP


def rounded_combinations(axes: Sequence[Axis], *, threshold: int, seed: bytes | None = None) -> Counts:
    """The rounded count of every combination, an axis of the array for each axis.

    Args:
        seed: of the records' keys; drawn anew and kept nowhere where it is not given.

    Raises:
        InvalidSource: there are no records, or too many cells.
        CriterionUnmet: however the keys are drawn, some count can be narrowed down too far.
    """
    shape = tuple(axis.size for axis in axes)
    records = len(axes[0].codes[0])
    if not records:
        raise InvalidSource(Finding("table.no_records"))
    if np.prod(shape, dtype=float) > MOST_CELLS:
        raise InvalidSource(Finding("tabulate.too_many_cells", facts={"most": MOST_CELLS}))
    base, open_ = base_for(threshold), [[bool((codes < 0).any()) for codes in axis.codes] for axis in axes]
    counts = _all(axes, None).astype(np.int32)
    seed_bytes = seed or secrets.token_bytes(16)
    for turn in range(_DRAWS):
        draw = np.random.Generator(np.random.Philox(int.from_bytes(seed_bytes + bytes([turn]))))
        halves = [_all(axes, draw.integers(0, 1 << _HALF, records).astype(float)) % (1 << _HALF) for _ in range(2)]
        shown = _no_part_above(_rounded(counts, halves, base), axes)
        if not too_narrow(shown, [axis.spans() for axis in axes], open_, base=base, threshold=threshold).any():
            return shown
    raise CriterionUnmet(Finding("tabulate.cells_can_be_inferred", facts={"count": 1}))


def _rounded(counts: Counts, halves: Sequence[Any], base: int) -> Counts:
    """Each count at one of the two multiples beside it; zero stays zero."""
    key = (halves[0].astype(np.uint64) << np.uint64(_HALF)) | halves[1].astype(np.uint64)
    key = (key ^ (key >> np.uint64(31))) * np.uint64(
        0x7FB5D329728EA185
    )  # sums are spread before they decide (splitmix64)
    key = (key ^ (key >> np.uint64(27))) * np.uint64(0x81DADEF4BC2DD44D)
    share = ((key ^ (key >> np.uint64(33))) >> np.uint64(11)).astype(float) / 2**53
    below, rest = np.divmod(counts, base)
    shown: Counts = (base * (below + (share * base < rest))).astype(np.int32)
    return shown


def _no_part_above(shown: Counts, axes: Sequence[Axis]) -> Counts:
    """No part shows more than its total: a count that does lies below the total's upper end, and so within a base of the total's figure too."""
    moved = True
    while moved:
        moved = False
        for at, axis in enumerate(axes):
            along = np.moveaxis(shown, at, 0)
            for span in axis.spans():
                if (along[span] > along[0]).any():
                    along[span] = np.minimum(along[span], along[0])
                    moved = True
    return shown


def _all(axes: Sequence[Axis], weights: Any) -> Any:
    """The sum of the weights (None: one each) for every combination."""
    cube = np.zeros(tuple(axis.size for axis in axes))
    for chosen in itertools.product(*(range(len(axis.labels)) for axis in axes)):
        shape = tuple(len(axis.labels[system]) + 1 for axis, system in zip(axes, chosen, strict=True))
        flat = np.zeros(len(axes[0].codes[0]), np.int64)
        for axis, system, size in zip(axes, chosen, shape, strict=True):
            flat = flat * size + (axis.codes[system] + 1)
        table = np.bincount(flat, weights, minlength=int(np.prod(shape))).reshape(shape)
        for at in range(len(axes)):
            # The place of what is not named becomes that of all: it is in no cell but theirs.
            table = np.concatenate(
                [table.sum(axis=at, keepdims=True), np.take(table, range(1, shape[at]), axis=at)], axis=at
            )
            if weights is not None:
                table %= 1 << _HALF
        places = [
            np.r_[0, np.arange(span.start, span.stop)]
            for axis, system in zip(axes, chosen, strict=True)
            for span in [axis.spans()[system]]
        ]
        cube[np.ix_(*places)] = table
    return cube
