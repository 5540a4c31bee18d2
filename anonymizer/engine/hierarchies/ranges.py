"""Numbers to ranges between given cuts: 17, <18; 40, [18, 65); each level may keep only some of the cuts of the one below."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path
from anonymizer.engine.hierarchies.numbers import plain, read_number


class Ranges(OpenHierarchy):
    """Half-open ranges between cuts.

    Args:
        cuts: for each level above the number, where its ranges begin and end, in ascending order; a single list is one level.
        decimal: ``comma`` or ``point`` where ``1,234`` should not be guessed.

    >>> Ranges(cuts=[[18, 30, 65], [65]]).climb("40")
    ('40', '[30, 65)', '<65', '*')
    >>> Ranges(cuts=[18, 65]).climb("1 234,5")
    ('1234.5', '>=65', '*')
    """

    def __init__(self, cuts: Sequence[Sequence[float] | float], decimal: str = "auto") -> None:
        levels = [list(level) if isinstance(level, Sequence) else None for level in cuts]
        if not levels or (None in levels and any(levels)):
            raise ValueError("ranges.cuts")
        listed: list[Sequence[float]] = [level for level in levels if level is not None] or [list(cuts)]  # type: ignore[arg-type]
        self._cuts = [[Decimal(str(cut)) for cut in level] for level in listed]
        if any(not level or any(cut >= following for cut, following in pairwise(level)) for level in self._cuts):
            raise ValueError("ranges.order")
        if any(not set(upper) <= set(lower) for lower, upper in pairwise(self._cuts)):
            raise ValueError("ranges.nesting")
        if decimal not in ("auto", "comma", "point"):
            raise ValueError("ranges.decimal")
        self.decimal = decimal
        self.level_names = ("number", *(f"ranges-{len(level) + 1}" for level in self._cuts), "any")

    def climb(self, value: str) -> Path | None:
        number = read_number(value, self.decimal)
        if number is None:
            return None
        return (plain(number), *(_range(number, level) for level in self._cuts), ANY)


def _range(number: Decimal, cuts: Sequence[Decimal]) -> str:
    place = bisect_right(cuts, number)
    if place == 0:
        return f"<{plain(cuts[0])}"
    if place == len(cuts):
        return f">={plain(cuts[-1])}"
    return f"[{plain(cuts[place - 1])}, {plain(cuts[place])})"
