"""Axes of charts: a scale from one round number to another, and where its ticks stand. Every chart of the site takes its axes here.

Places are written as a percentage of the axis, so that a drawing fits any width while its letters keep their size.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.formats import number_format

MOST_TICKS: Final = 5
_ROUND: Final = (1, 2, 5, 10)
_CLEAR: Final = 0.5  # letters between two labels
_NEAR: Final = 0.12  # of the axis: a label so near an end does not stand centred


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid. ``share``: from 0 to 1 of the axis."""

    share: float
    text: str

    @property
    def at(self) -> str:
        return percent_of(self.share)

    @property
    def from_top(self) -> str:
        return percent_of(1 - self.share)

    @property
    def anchor(self) -> str:
        return anchor_of(self.share)


@dataclass(frozen=True, slots=True)
class Axis:
    """From ``low`` to ``high``; ``base`` is where a bar begins."""

    low: float
    high: float
    ticks: tuple[Tick, ...]
    base: float = 0.0
    title: str = ""

    def share(self, value: float) -> float:
        """From 0 at the beginning to 1 at the end; what lies beyond stands at the end."""
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)

    def at(self, value: float) -> str:
        return percent_of(self.share(value))

    def from_top(self, value: float) -> str:
        return percent_of(1 - self.share(value))


def axis_of(
    values: Sequence[float],
    *,
    base: float = 0.0,
    title: str = "",
    most: int = MOST_TICKS,
    whole: bool = False,
    words: Callable[[Decimal], str] | None = None,
) -> Axis:
    """An axis that holds all values and ``base``, from one tick to another.

    Args:
        whole: ticks at whole numbers alone, as for people.
        words: how a tick is written; by default as a number of the reader's language.

    >>> axis = axis_of([3, 41])
    >>> [(tick.text, tick.at) for tick in axis.ticks]
    [('0', '0%'), ('10', '20%'), ('20', '40%'), ('30', '60%'), ('40', '80%'), ('50', '100%')]
    >>> [tick.text for tick in axis_of([0, 0], whole=True).ticks]
    ['0', '1']
    >>> axis_of([0.8, 1.3], base=1).at(1)
    '40%'
    """
    low, high = min([*values, base]), max([*values, base])
    if high == low:
        high = low + 1
    step = _step(max((high - low) / most, float(whole)))
    first, last = math.floor(Decimal(str(low)) / step), math.ceil(Decimal(str(high)) / step)
    numbers = [step * number for number in range(first, last + 1)]
    write = words or (lambda number: written(number, step))
    ticks = tuple(Tick(at / (len(numbers) - 1), write(number)) for at, number in enumerate(numbers))
    return Axis(float(numbers[0]), float(numbers[-1]), ticks, base, title)


def named_axis(names: Sequence[str], *, title: str = "") -> Axis:
    """An axis of bands of equal width, one for each name in their order; at most five bear their name.

    >>> [tick.text for tick in named_axis(["a", "b", "c", "d", "e", "f", "g", "h", "i"]).ticks]
    ['a', 'c', 'e', 'g', 'i']
    """
    count = len(names)
    shown = sorted({round(step * (count - 1) / (MOST_TICKS - 1)) for step in range(MOST_TICKS)}) if count else []
    ticks = tuple(Tick((band + 0.5) / count, names[band]) for band in shown)
    return Axis(0.0, float(max(count, 1)), ticks, title=title)


def apart(ticks: Sequence[Tick], letters: float) -> tuple[Tick, ...]:
    """The ticks whose labels stand clear of one another on an axis as wide as so many letters: all, or every second, third and so on.

    >>> thousands = axis_of([1800], most=4).ticks
    >>> [tick.text for tick in apart(thousands, 60)]
    ['0', '500', '1,000', '1,500', '2,000']
    >>> [tick.text for tick in apart(thousands, 17)]
    ['0', '1,000', '2,000']
    """
    for step in range(1, len(ticks)):
        ends = [_ends(tick, letters) for tick in ticks[::step]]
        if all(right + _CLEAR <= left for (_, right), (left, _) in itertools.pairwise(ends)):
            return tuple(ticks[::step])
    return tuple(ticks[:1])


def written(number: Decimal, step: Decimal) -> str:
    """With as many decimals as the step needs, as the reader's language writes it."""
    exponent = step.normalize().as_tuple().exponent
    decimals = max(-exponent, 0) if isinstance(exponent, int) else 0
    return number_format(number, decimal_pos=decimals, use_l10n=True, force_grouping=True)


def percent_of(share: float) -> str:
    """For an attribute: never with a comma."""
    return f"{100 * share:.2f}".rstrip("0").rstrip(".") + "%"


def anchor_of(share: float) -> str:
    """On which side of its place a label stands, so that it stays on the sheet."""
    return "start" if share < _NEAR else "end" if share > 1 - _NEAR else "middle"


def _ends(tick: Tick, letters: float) -> tuple[float, float]:
    """Where the label of a tick begins and ends, in letters."""
    before = {"start": 0.0, "middle": 0.5, "end": 1.0}[tick.anchor] * len(tick.text)
    return tick.share * letters - before, tick.share * letters - before + len(tick.text)


def _step(least: float) -> Decimal:
    """The smallest of 1, 2 and 5 times a power of ten that is no smaller."""
    power = Decimal(10) ** math.floor(math.log10(least))
    return next(power * factor for factor in _ROUND if power * factor >= Decimal(str(least)))
