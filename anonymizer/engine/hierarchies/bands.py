"""Ranges of numbers for a recipe: of an amount that would hurt, and of a number by which someone could be known.

The cuts stand in the recipe and in what leaves. So they lie on a grid that the spread of the middle decides, and no range holds a handful of records: neighbours are joined until
each has enough. Both ends are open, so that no extreme value is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.hierarchies.numbers import plain, read_number

type Floats = npt.NDArray[np.float64]

BANDS = (8, 4, 2)
"""How many ranges a column of numbers has at each level."""
BANDS_OF_AMOUNT = (100, 20, 10, 5)
"""An amount that is sensitive leaves in its finest bands: as many as its spread, and the records in it, allow."""
LEAST_IN_BAND = 100
"""Records in a range. Of more than 10,000 a hundredth; of fewer than 2,000 a twentieth, which is never fewer than the default of k."""
LEAST_OF_FEW = 11
FREQUENT = 1 / 20
"""The share of the records from which on nothing (0) is no small amount, but a band of its own."""
_NICE = (1, 2, 2.5, 5, 10)
_NICE_WHOLE = (1, 2, 5, 10)
_TAIL = 0.02
"""The share at either end that decides nothing about the width of ranges."""
_MOST_DECIMALS = 6
_MOST_CUTS = 2_000  # that are joined one by one
_MOST = 10**15
"""Larger numbers are codes of something, and none of them decides about ranges."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The different numbers of a column in ascending order, with their records."""

    values: Floats
    records: Floats
    decimals: int
    """Of the most exact value, at most ``_MOST_DECIMALS``."""

    @classmethod
    def of(cls, values: Iterable[tuple[str, float]]) -> Numbers:
        """Those among words that come with their records; a word that is no number is left out."""
        records_of: dict[Decimal, float] = {}
        for word, records in values:
            number = read_number(word)
            if number is not None and abs(number) < _MOST:
                records_of[number] = records_of.get(number, 0.0) + records
        ordered = sorted(records_of)
        decimals = max((len(plain(number).partition(".")[2]) for number in ordered), default=0)
        return cls(
            np.array([float(number) for number in ordered]),
            np.array([records_of[number] for number in ordered]),
            min(decimals, _MOST_DECIMALS),
        )

    @property
    def total(self) -> float:
        return float(self.records.sum())

    @property
    def unit(self) -> float:
        """What two numbers of this column differ by at least."""
        return 10.0**-self.decimals

    @property
    def least(self) -> float:
        """Records that a range must hold."""
        return max(min(LEAST_IN_BAND, self.total / 20), self.total / 100, LEAST_OF_FEW)

    def at(self, shares: Sequence[float]) -> list[float]:
        """The smallest number up to which these shares of the records lie."""
        below = np.cumsum(self.records) / self.total
        places = np.searchsorted(below, np.asarray(shares) - 1e-9)
        return [float(self.values[min(place, len(self.values) - 1)]) for place in places]

    def below(self, cuts: Sequence[float]) -> Floats:
        """The records below each of these cuts."""
        return np.concatenate([[0.0], np.cumsum(self.records)])[np.searchsorted(self.values, cuts)]

    def between(self, cuts: Sequence[float]) -> Floats:
        """The records of each range, one more than there are cuts."""
        return np.diff(np.concatenate([[0.0], self.below(cuts), [self.total]]))

    def width(self, parts: int) -> float:
        """A round width of which about so many cover all but the tails; never narrower than a unit."""
        low, high = self.at([_TAIL, 1 - _TAIL])
        spread = high - low if high > low else float(self.values[-1] - self.values[0])
        return max(nice(spread / parts, whole=not self.decimals), self.unit)

    def grid(self, width: float, origin: float = 0.0) -> list[float]:
        """Both ends of every range of this width that holds records, wherever the extremes are."""
        steps = np.unique(np.floor((self.values - origin) / width))
        return [float(step) * width + origin for step in np.union1d(steps, steps + 1)]

    def inside(self, cuts: Iterable[float]) -> list[float]:
        """The cuts that have records on both sides, in order."""
        return sorted({short(cut) for cut in cuts if self.values[0] < cut <= self.values[-1]})


def amount_bands(numbers: Numbers) -> Any:
    """Bands for an amount that is sensitive: narrow where many are, of about one width, with round numbers in their middle.

    People round amounts: a band whose border is such a number would tear those who rounded to it from those who earned it, and its middle would be no
    estimate of its mean. Zero is a band of its own where it is frequent: who has no income has no small one.

    >>> amount_bands(Numbers.of([("0", 500), ("400", 200), ("450", 40), ("500", 150), ("900", 120)]))
    {'builtin': 'ranges', 'cuts': [[1, 405, 505]]}
    """
    if len(numbers.values) < 2:
        return "told-or-not"
    width = numbers.width(BANDS_OF_AMOUNT[0])
    cuts = numbers.grid(width, 0.0 if width <= numbers.unit else width / 2)  # of single numbers, each is a band
    zero = _zero(numbers)
    if zero:
        cuts = [*(cut for cut in cuts if not zero[0] <= cut <= zero[1]), *zero]
    levels = [_joined(numbers, numbers.inside(cuts), zero)]
    for parts in BANDS_OF_AMOUNT[1:]:
        levels.append(_coarser(numbers, levels[-1], parts))
    return ranges_of(levels)


def even_bands(numbers: Numbers) -> Any:
    """Ranges for a number by which someone could be known: about eight of one width at round numbers, then twice as wide until two are left.

    A number so unevenly spread that one of them would hold most of the records has ranges that hold about as many each (``bands``).

    >>> even_bands(Numbers.of((str(number), 50) for number in range(18, 90)))
    {'builtin': 'ranges', 'cuts': [[20, 30, 40, 50, 60, 70, 80], [20, 40, 60, 80], [40, 80], [80]]}
    """
    if len(numbers.values) < 2:
        return "told-or-not"
    width = numbers.width(BANDS[0])
    levels = [_joined(numbers, numbers.inside(numbers.grid(width)))]
    shares = numbers.between(levels[0]) / numbers.total
    if shares.max() > 0.5 > numbers.records.max() / numbers.total:
        return _quantiles(numbers, BANDS)
    while len(levels[-1]) > 1:
        width *= 2
        wider = [cut for cut in levels[-1] if abs(cut / width - round(cut / width)) < 1e-9]
        levels.append(wider or _coarser(numbers, levels[-1], 2))
    return ranges_of(levels)


def bands(values: Iterable[tuple[str, float]], parts: Sequence[int] = BANDS) -> Any:
    """Ranges with about as many records each, open at both ends, cut at round numbers.

    Args:
        values: each with its number of records.

    >>> bands([("0", 50), ("480", 10), ("512", 10), ("790", 20), ("1312", 9), ("9999", 1)])
    {'builtin': 'ranges', 'cuts': [[520, 800], [800]]}
    """
    numbers = Numbers.of(values)
    return _quantiles(numbers, parts) if len(numbers.values) else "told-or-not"


def ranges_of(levels: Sequence[Sequence[float]]) -> dict[str, Any]:
    """The settings of these levels, without those that are empty or repeat the one before."""
    different = [
        list(level) for place, level in enumerate(levels) if level and (not place or level != levels[place - 1])
    ]
    return {"builtin": "ranges", "cuts": different} if different else {"builtin": "told-or-not"}


def short(number: float) -> float:
    """The number without the digits that binary fractions add; whole where it is."""
    rounded = read_number(f"{number:.12g}")
    text = plain(rounded) if rounded is not None else str(number)
    return float(text) if "." in text else int(text)


def nice(width: float, *, whole: bool = False) -> float:
    """The next round width: 1, 2, 2.5 or 5 times a power of ten; of whole numbers a whole one."""
    power = 10.0 ** np.floor(np.log10(width))
    steps = _NICE_WHOLE if whole else _NICE
    return float(next(step * power for step in steps if step * power >= width * (1 - 1e-9)))


def _quantiles(numbers: Numbers, parts: Sequence[int]) -> Any:
    low, high = numbers.at([0.1, 0.9])
    spread = high - low if high > low else float(numbers.values[-1] - numbers.values[0])
    if spread <= 0:
        return "told-or-not"
    step = nice(spread / (5 * parts[0]))
    levels = []
    for part in parts:
        at = numbers.at([number / part for number in range(1, part)])
        levels.append(numbers.inside(float(np.round(cut / step)) * step for cut in at))
    return ranges_of(levels)


def _zero(numbers: Numbers) -> tuple[float, float] | None:
    """The cuts on both sides of zero, where it is frequent."""
    records = float(numbers.records[numbers.values == 0].sum())
    return (0, short(numbers.unit)) if records >= max(numbers.least, FREQUENT * numbers.total) else None


def _joined(numbers: Numbers, cuts: list[float], alone: tuple[float, float] | None = None) -> list[float]:
    """The cuts that are left when the smallest range has joined its smaller neighbour until all hold enough.

    Args:
        alone: the cuts around a value that is joined only where its neighbour has no other.
    """
    if len(cuts) > _MOST_CUTS:
        cuts = sorted({*_coarser(numbers, cuts, _MOST_CUTS), *(cut for cut in alone or () if cut in cuts)})
    records = numbers.between(cuts).tolist()
    while cuts and min(records) < numbers.least:
        place = records.index(min(records))
        neighbours = []
        if place:
            neighbours.append((alone is not None and cuts[place - 1] == alone[1], records[place - 1], place - 1))
        if place < len(cuts):
            neighbours.append((alone is not None and cuts[place] == alone[0], records[place + 1], place))
        *_, cut = min(neighbours)
        records[cut : cut + 2] = [records[cut] + records[cut + 1]]
        cuts = cuts[:cut] + cuts[cut + 1 :]
    return cuts


def _coarser(numbers: Numbers, cuts: Sequence[float], parts: int) -> list[float]:
    """Those of the cuts that come nearest to so many equal parts of the records."""
    if not cuts:
        return []
    shares = numbers.below(cuts) / numbers.total
    return sorted({cuts[int(np.abs(shares - number / parts).argmin())] for number in range(1, parts)})
