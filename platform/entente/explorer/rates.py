"""A proportion with its 95 % interval (Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

Z95: Final = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Rate:
    """A proportion with its 95 % interval."""

    part: int
    whole: int
    rate: float
    low: float
    high: float


def wilson(part: int, whole: int, *, z: float = Z95) -> Rate:
    """``part`` of ``whole``; of nothing, every rate is possible.

    >>> rate = wilson(10, 100)
    >>> round(rate.low, 4), round(rate.high, 4)
    (0.0552, 0.1744)
    """
    if whole <= 0:
        return Rate(part, whole, math.nan, 0.0, 1.0)
    share, spread = part / whole, z * z / whole
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / whole + spread / (4 * whole))
    return Rate(part, whole, share, max(0.0, middle - half), min(1.0, middle + half))
