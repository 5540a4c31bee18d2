"""Classes of a map: values cut into groups of about equal size, so that few large places do not grey all others out.

No gap lies between two classes, the worst is the darkest, and zero is a class of its own: nothing is another thing than little.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext

from entente.explorer.files.numbers import on_page

MOST: Final = 5
_SHADES: Final = {1: (3,), 2: (2, 5), 3: (1, 3, 5), 4: (1, 2, 4, 5), 5: (1, 2, 3, 4, 5)}
_DIGITS: Final = 6  # decimals of the finest limit


@dataclass(frozen=True, slots=True)
class Classes:
    """``breaks``: where each class but the first begins. ``worse``: "high" or "low" where it is known which end is, else blank."""

    breaks: tuple[Decimal, ...]
    least: Decimal | None
    most: Decimal | None
    has_zero: bool
    worse: str = ""

    def fill(self, value: Decimal) -> str:
        """The class of the place's style on the map."""
        if self.has_zero and not value:
            return "shade-none" if self.worse == "low" else "shade-zero"
        return self._shade(bisect_right(self.breaks, value))

    def _shade(self, number: int) -> str:
        shades = _SHADES[len(self.breaks) + 1]
        return f"shade-{shades[-1 - number] if self.worse == 'low' else shades[number]}"

    @property
    def legend(self) -> tuple[tuple[str, str], ...]:
        """Each class by its fill and its limits, from the lowest numbers on."""
        if self.most is None or self.least is None:
            return ()
        lines = [(self.fill(Decimal(0)), on_page(Decimal(0)))] if self.has_zero else []
        if self.has_zero and not self.most:
            return tuple(lines)
        ends = [*self.breaks, self.most]
        for number, high in enumerate(ends):
            low = ends[number - 1] if number else Decimal(0) if self.has_zero else self.least
            lines.append((self._shade(number), _words(low, high, after_zero=self.has_zero and not number, is_last=high is ends[-1])))  # fmt: skip
        return tuple(lines)

    @property
    def darker(self) -> str:
        """What a dark place is, in words."""
        return (
            gettext("The stronger the colour, the worse.")
            if self.worse
            else gettext("The stronger the colour, the more.")
        )


def classes_of(values: Sequence[Decimal], *, worse: str = "", zero_apart: bool = True) -> Classes:
    """The classes of what is shown. Zero stands apart where nothing lies below it, unless it is a number as any other.

    >>> classes = classes_of([Decimal(number) for number in (0, 1, 12, 18, 25, 31)])
    >>> classes.legend
    (('shade-zero', '0'), ('shade-1', 'over 0 to under 10'), ('shade-2', '10 to under 15'), ('shade-3', '15 to under 20'), ('shade-4', '20 to under 30'), ('shade-5', '30 to 31'))
    >>> classes.fill(Decimal(0)), classes.fill(Decimal(31)), classes_of([Decimal(0), Decimal(2), Decimal(3)], worse="low").fill(Decimal(2))
    ('shade-zero', 'shade-5', 'shade-5')
    """
    ordered = sorted(values)
    has_zero = zero_apart and bool(ordered) and not ordered[0]
    positive = [value for value in ordered if value] if has_zero else ordered
    return Classes(
        tuple(breaks_of(positive)),
        ordered[0] if ordered else None,
        ordered[-1] if ordered else None,
        has_zero,
        worse,
    )


def breaks_of(values: Sequence[Decimal], classes: int = MOST) -> list[Decimal]:
    """Where each class but the first begins: quantiles, each once, as round as they can be. Equal values are never cut apart.

    >>> [str(number) for number in breaks_of([Decimal(number) for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)])]
    ['3', '5', '7', '9']
    >>> [str(number) for number in breaks_of([Decimal("1.8"), Decimal("5.9"), Decimal("8.1"), Decimal("8.2")], 2)]
    ['8']
    """
    ordered = sorted(values)
    places = [len(ordered) * step // classes for step in range(1, classes)]
    limits = {ordered[place] for place in places if ordered and ordered[place] > ordered[0]}
    if not limits and ordered and ordered[-1] > ordered[0]:
        limits = {next(value for value in ordered if value > ordered[0])}
    return [_roundest(max(value for value in ordered if value < limit), limit) for limit in sorted(limits)]


def _roundest(below: Decimal, limit: Decimal) -> Decimal:
    """The roundest number above one value and not above the next: a limit that parts them."""
    for exponent in range(limit.adjusted() + 1, -_DIGITS - 1, -1):
        for factor in (5, 2, 1):
            step = factor * Decimal(10) ** exponent
            number = (limit // step - (limit % step < 0)) * step
            if number > below:
                return Decimal(f"{number.normalize():f}")
    return limit


def _words(low: Decimal, high: Decimal, *, after_zero: bool, is_last: bool) -> str:
    ends = {"low": on_page(low), "high": on_page(high)}
    if is_last and after_zero:
        return gettext("over 0 to %(high)s") % ends
    if is_last:
        return ends["low"] if low == high else gettext("%(low)s to %(high)s") % ends
    return (gettext("over 0 to under %(high)s") if after_zero else gettext("%(low)s to under %(high)s")) % ends
