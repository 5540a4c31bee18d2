"""What a place reaches in a time, along a network, instead of in a straight line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from entente.explorer.models import Geography, Place, TravelTime

MINUTES: Final = (10, 15, 20, 30, 45, 60, 90)  # that a reader can choose from


def within_minutes(geography: Geography, places: Sequence[Place], located: Sequence[int], minutes: int) -> Any:
    """Which services each place reaches, a matrix of truths. A service is as far as the place in which it stands; its own place reaches it.

    Args:
        located: for each service the number of the place in which it stands, -1 for none: nobody reaches that one.
    """
    number = {place.pk: at for at, place in enumerate(places)}
    ways = np.eye(len(places), len(places) + 1, dtype=bool)  # the last column: services that stand in no place
    timed = TravelTime.objects.filter(origin__geography=geography, minutes__lte=minutes).values_list(
        "origin_id", "target_id"
    )
    for origin, target in timed.iterator():
        if origin in number and target in number:
            ways[number[origin], number[target]] = True
    return ways[:, np.asarray(located, int)]
