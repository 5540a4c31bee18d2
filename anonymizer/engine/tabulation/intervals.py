"""How far rounded counts can be narrowed down by whoever adds them up: bounds passed on from totals to parts and back, until nothing moves.

A rounded count of 0 was 0 to base - 1, one of 30 with base 15 was 16 to 44. A total that is shown bounds its parts together, and they bound it.
Only what is shown is used, so that the outcome tells nobody anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

_ROUNDS: Final = 12


def too_narrow(
    shown: Any, spans: Sequence[Sequence[slice]], is_open: Sequence[Sequence[bool]], *, base: int, threshold: int
) -> Any:
    """For which cells, of those that may hold 1 to ``threshold - 1``, fewer than ``threshold`` values are left.

    Args:
        spans: for each axis where the values of each system stand; 0 is the total.
        is_open: whether some records stand under no value of the system, so that its parts need not reach the total.
    """
    low, high = intervals(shown, spans, is_open, base=base)
    return (low < threshold) & (high >= 1) & (high - low + 1 < threshold)


def intervals(shown: Any, spans: Sequence[Sequence[slice]], is_open: Sequence[Sequence[bool]], *, base: int) -> Any:
    """The smallest and largest count that each cell can hold, as far as sums along the axes tell.

    >>> low, high = intervals(np.array([15, 0, 30]), [[slice(1, 3)]], [[False]], base=15)
    >>> low.tolist(), high.tolist()
    ([16, 0, 16], [29, 13, 29])
    """
    low, high = np.maximum(shown - base + 1, 0), shown + base - 1
    for _ in range(_ROUNDS):
        moved = False
        for axis, systems in enumerate(spans):
            for span, open_ in zip(systems, is_open[axis], strict=True):
                moved |= pass_on(np.moveaxis(low, axis, 0), np.moveaxis(high, axis, 0), span, open_=open_)
        if not moved:
            break
    return low, high


def pass_on(low: Any, high: Any, span: slice, *, open_: bool) -> bool:
    """Tighten a total and its parts in place; whether anything moved. The total stands first."""
    parts_low, parts_high = low[span], high[span]
    total_low, total_high = low[:1], high[:1]  # views, so that they can be tightened where they stand
    least, most = parts_low.sum(axis=0), parts_high.sum(axis=0)
    moved = _raise(total_low, least)
    if not open_:
        moved |= _lower(total_high, most)
        moved |= _raise(parts_low, total_low - (most - parts_high))
    moved |= _lower(parts_high, total_high - (least - parts_low))
    return moved


def _raise(held: Any, to: Any) -> bool:
    moved = bool((to > held).any())
    if moved:
        np.maximum(held, to, out=held)
    return moved


def _lower(held: Any, to: Any) -> bool:
    moved = bool((to < held).any())
    if moved:
        np.minimum(held, to, out=held)
    return moved
