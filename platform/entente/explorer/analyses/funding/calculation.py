"""Money against need: dollars for each need, how evenly they follow it, and what more money could mend.

Places are put in order of dollars for each need. The Lorenz curve is the share of the money that the places so far hold, over the share of the need; the Gini
index is 1 - Σ (x_i - x_{i-1}) (y_i + y_{i-1}): 0 where money follows need exactly. The concentration index is the same sum with the places in order of an indicator
(such as low income, the highest first) and people on the axis: above 0 the money goes to that end (Kakwani, Wagstaff and van Doorslaer, *Journal of
Econometrics* 77, 1997). What-if: more money raises the places with the fewest dollars for each need, all to one level, as far as it goes.
A place whose money the table does not state is no place without money: it is left out of every figure, and counted.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Funded:
    """A place: its money and need, dollars for each need, its share of the money less that of the need, and what more money would give it."""

    key: int
    money: float
    need: float
    per_need: float
    difference: float
    more: float


@dataclass(frozen=True, slots=True)
class Funding:
    """``curve``: points of the Lorenz curve, from (0, 0) to (1, 1). ``gini_after``: with the additional money.

    ``unstated``: places with need whose money is not stated, which are in none of the figures.
    """

    places: tuple[Funded, ...]
    money: float
    need: float
    curve: tuple[tuple[float, float], ...]
    gini: float
    gini_after: float
    unstated: int


def funding(money: Mapping[int, float], need: Mapping[int, float], *, more: float = 0.0) -> Funding | None:
    """Places whose money is stated and whose need is known and not zero, the fewest dollars for each need first.

    ``None`` where no such place has need, or money.

    >>> funded = funding({1: 50.0, 2: 50.0}, {1: 3.0, 2: 1.0, 3: 9.0}, more=100.0)
    >>> funded.gini, [round(place.more) for place in funded.places], round(funded.gini_after, 12), funded.unstated
    (0.25, [100, 0], 0.0, 1)
    """
    in_need = [key for key, value in need.items() if value > 0]
    keys = [key for key in in_need if key in money]
    whole, wanted = sum(money[key] for key in keys), sum(need[key] for key in keys)
    if whole <= 0 or wanted <= 0:
        return None
    keys.sort(key=lambda key: (money[key] / need[key], key))
    added = _levelled([(money[key], need[key]) for key in keys], more)
    places = tuple(
        Funded(key, (held := money[key]), need[key], held / need[key], held / whole - need[key] / wanted, extra)
        for key, extra in zip(keys, added, strict=True)
    )
    after = sorted(((place.money + place.more, place.need) for place in places), key=lambda pair: pair[0] / pair[1])
    curve = curve_of([(place.need, place.money) for place in places])
    gini_after = area(curve_of([(wants, held) for held, wants in after]))
    return Funding(places, whole, wanted, curve, area(curve), gini_after, len(in_need) - len(keys))


@dataclass(frozen=True, slots=True)
class NeedFunded:
    """A need: the dollars of the programmes that are for it, how often it was not met, and its share of the money less that of the unmet needs.

    ``unmet`` is ``None`` where contacts do not tell it apart.
    """

    need: str
    dollars: float
    unmet: int | None
    per_unmet: float | None
    difference: float | None


def by_need(programmes: Sequence[tuple[float, Sequence[str]]], unmet: Mapping[str, int]) -> tuple[NeedFunded, ...]:
    """Unmet needs without money first, then the fewest dollars for each; a programme for several needs is shared among them alike.

    >>> [(line.need, line.dollars, line.per_unmet) for line in by_need([(90.0, ["food", "rent"]), (10.0, [])], {"food": 15, "dental": 4})]
    [('dental', 0.0, 0.0), ('food', 45.0, 3.0), ('rent', 45.0, None)]
    """
    dollars: dict[str, float] = {}
    for money, needs in programmes:
        for need in needs:
            dollars[need] = dollars.get(need, 0.0) + money / len(needs)
    whole, missed = sum(dollars.values()), sum(unmet.values())
    lines = []
    for need in {*dollars, *unmet}:
        held, count = dollars.get(need, 0.0), unmet.get(need)
        lines.append(
            NeedFunded(
                need,
                held,
                count,
                held / count if count else None,
                held / whole - count / missed if whole and missed and count is not None else None,
            )
        )
    return tuple(
        sorted(lines, key=lambda line: (line.per_unmet is None, line.per_unmet or 0.0, -(line.unmet or 0), line.need))
    )


def concentration(ordered: Sequence[tuple[float, float]]) -> float:
    """Of (people, money) in the order of an indicator, the end that is asked about first: above 0 the money goes there.

    >>> concentration([(1.0, 3.0), (1.0, 1.0)]), concentration([(1.0, 1.0), (1.0, 1.0)])
    (0.25, 0.0)
    """
    return 0.0 - area(curve_of(ordered))


def curve_of(pairs: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Running shares of both."""
    wide, high = sum(x for x, _ in pairs), sum(y for _, y in pairs)
    points, x_so_far, y_so_far = [(0.0, 0.0)], 0.0, 0.0
    for x, y in pairs:
        x_so_far, y_so_far = x_so_far + x, y_so_far + y
        points.append((x_so_far / wide if wide else 0.0, y_so_far / high if high else 0.0))
    return tuple(points)


def area(curve: Sequence[tuple[float, float]]) -> float:
    """1 - Σ (x_i - x_{i-1}) (y_i + y_{i-1}): twice the area between the curve and the diagonal."""
    index = 1 - sum((x1 - x0) * (y1 + y0) for (x0, y0), (x1, y1) in itertools.pairwise(curve))
    return 0.0 if abs(index) < 1e-12 else index


def _levelled(pairs: Sequence[tuple[float, float]], more: float) -> list[float]:
    """How much each place gets, the fewest dollars for each need first."""
    if more <= 0:
        return [0.0] * len(pairs)
    held = wanted = 0.0
    raised = 0
    for raised, (money, need) in enumerate(pairs, 1):
        held, wanted = held + money, wanted + need
        if raised < len(pairs) and (held + more) / wanted <= pairs[raised][0] / pairs[raised][1]:
            break
    whole = held + more  # shared by need: dollars for a need that is almost nothing would have no end
    return [max(whole * (need / wanted) - money, 0.0) for money, need in pairs[:raised]] + [0.0] * (len(pairs) - raised)
