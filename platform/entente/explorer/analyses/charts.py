"""Charts of an analysis in units of their drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

WIDTH: Final = 800
HEIGHT: Final = 280


@dataclass(frozen=True, slots=True)
class LineChart[T]:
    """Numbers over time: runs of those that are shown with a dot each, a band for each that is hidden, and what was expected."""

    observed: tuple[str, ...]
    dots: tuple[tuple[int, int, T], ...]  # one that stands alone has no line
    expected: str
    hidden: tuple[tuple[int, int, T], ...]  # where it begins, and how wide it is
    lefts: tuple[int, ...]
    top: int


def line_chart[T](points: Sequence[tuple[T, float | None, float | None]]) -> LineChart[T]:
    """A chart of what was observed (``None``: hidden) and what was expected (``None``: nobody knows) in each period.

    >>> chart = line_chart([("a", 4, None), ("b", None, 3), ("c", 2, 1)])
    >>> chart.observed, chart.expected, chart.hidden
    (('133,0', '667,140'), '400,70 667,210', ((267, 267, 'b'),))
    """
    top = max(1, *(round(number) for _, *pair in points for number in pair if number is not None))
    wide = WIDTH / len(points)
    runs: list[list[str]] = [[]]
    dots, awaited, hidden = [], [], []
    for at, (period, observed, expected) in enumerate(points):
        middle = round(wide * (at + 0.5))
        if observed is None:
            runs.append([])
            hidden.append((round(wide * at), max(round(wide), 1), period))
        else:
            dots.append((middle, _height(observed, top), period))
            runs[-1].append(f"{middle},{dots[-1][1]}")
        if expected is not None:
            awaited.append(f"{middle},{_height(expected, top)}")
    lefts = tuple(round(wide * at) for at in range(len(points)))
    lines = tuple(" ".join(run) for run in runs if run)
    return LineChart(lines, tuple(dots), " ".join(awaited), tuple(hidden), lefts, top)


def _height(number: float, top: float) -> int:
    return round(HEIGHT * (1 - number / top))
