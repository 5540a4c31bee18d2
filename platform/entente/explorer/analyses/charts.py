"""Charts of an analysis: curves in units of their drawing, dots and words as a percentage of it, so that letters never shrink with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from entente.core.axes import Axis, Tick, anchor_of, apart, axis_of, named_axis, percent_of

WIDTH: Final = 800
HEIGHT: Final = 280
_WIDE, _HIGH = 0.16, 0.09  # of the drawing: what a label covers
_MOST_LABELS: Final = 6
_LETTERS: Final = 50  # across the narrowest plot of a screen that is no telephone's
_LETTERS_NARROW: Final = 28  # across that of a telephone


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside what they are about. ``dy``: units below its point, above it where negative."""

    x: str
    y: str
    text: str
    anchor: str
    dy: int
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """Two axes and what is written between them; ``entente/blocks/plot.html`` draws it."""

    x: Axis
    y: Axis
    labels: tuple[Label, ...] = ()

    @property
    def labels_below(self) -> tuple[tuple[Tick, bool], ...]:
        """The labels of ``x`` that have room, and whether they have on a telephone too."""
        wide = apart(self.x.ticks, _LETTERS)
        narrow = apart(wide, _LETTERS_NARROW)
        return tuple((tick, tick in narrow) for tick in wide)


@dataclass(frozen=True, slots=True)
class LineChart[T]:
    """Numbers over time: runs of those that are shown with a dot each, a band for each that is hidden, and what was expected."""

    plot: Plot
    observed: tuple[str, ...]
    dots: tuple[tuple[str, str, T], ...]  # one that stands alone has no line
    expected: str
    hidden: tuple[tuple[str, str, T], ...]  # where it begins, and how wide it is
    lefts: tuple[str, ...]


def line_chart[T](
    points: Sequence[tuple[T, str, float | None, float | None]],
    *,
    title: str = "",
    lines: tuple[str, str] = ("", ""),
    stands_out: Callable[[T], bool] = lambda _: False,
) -> LineChart[T]:
    """A chart of what was observed (``None``: hidden) and what was expected (``None``: nobody knows) in each period.

    Args:
        points: each period, its name, what was observed and what was expected.
        title: what the numbers count.
        lines: the names of the two lines, which stand at their ends.
        stands_out: which periods bear their name beside their dot.

    >>> chart = line_chart([("a", "a", 4, None), ("b", "b", None, 3), ("c", "c", 2, 1)])
    >>> chart.observed, chart.expected, chart.hidden
    (('133,0', '667,140'), '400,70 667,210', (('33.33%', '33.33%', 'b'),))
    """
    x = named_axis([name for _, name, _, _ in points])
    y = axis_of([number for *_, observed, expected in points for number in (observed, expected) if number is not None], title=title)  # fmt: skip
    runs: list[list[str]] = [[]]
    dots, awaited, hidden = [], [], []
    for at, (period, _, observed, expected) in enumerate(points):
        middle = x.share(at + 0.5)
        if observed is None:
            runs.append([])
            hidden.append((percent_of(at / len(points)), percent_of(1 / len(points)), period))
        else:
            dots.append((percent_of(middle), y.from_top(observed), period))
            runs[-1].append(in_units(middle, y.share(observed)))
        if expected is not None:
            awaited.append(in_units(middle, y.share(expected)))
    marks = [
        (x.share(at + 0.5), y.share(observed), name)
        for at, (period, name, observed, _) in enumerate(points)
        if observed is not None and stands_out(period)
    ]
    plot = Plot(x, y, (*_ends(points, x, y, lines), *labels_of(marks)))
    observed_lines = tuple(" ".join(run) for run in runs if run)
    lefts = tuple(percent_of(at / len(points)) for at in range(len(points)))
    return LineChart(plot, observed_lines, tuple(dots), " ".join(awaited), tuple(hidden), lefts)


def in_units(x: float, y: float) -> str:
    """A corner of a curve, from shares of the two axes."""
    return f"{round(WIDTH * x)},{round(HEIGHT * (1 - y))}"


def labels_of(marks: Iterable[tuple[float, float, str]]) -> tuple[Label, ...]:
    """The names of the first of some dots, each where none stands yet.

    >>> [label.text for label in labels_of([(0.5, 0.5, "one"), (0.51, 0.5, "upon it"), (0.9, 0.5, "apart")])]
    ['one', 'apart']
    """
    labels: list[Label] = []
    taken: list[tuple[float, float]] = []
    for x, y, text in marks:
        if len(labels) < _MOST_LABELS and all(abs(x - a) > _WIDE or abs(y - b) > _HIGH for a, b in taken):
            taken.append((x, y))
            below = y > 1 - _HIGH
            labels.append(Label(percent_of(x), percent_of(1 - y), text, anchor_of(x), 24 if below else -13, "out"))
    return tuple(labels)


def _ends[T](
    points: Sequence[tuple[T, str, float | None, float | None]], x: Axis, y: Axis, lines: tuple[str, str]
) -> list[Label]:
    """The name of each line at its last point: the higher one above, the lower one below."""
    lasts = [
        next(((at, numbers[which]) for at, (_, _, *numbers) in reversed(list(enumerate(points))) if numbers[which] is not None), None)
        for which in (0, 1)
    ]  # fmt: skip
    levels = [last[1] or 0.0 for last in lasts if last]
    labels = []
    for last, name, kind in zip(lasts, lines, ("observed", "expected"), strict=True):
        if last is None or not name:
            continue
        number = last[1] or 0.0
        above = number >= max(levels) and (len(levels) < 2 or levels[0] != levels[1] or kind == "observed")
        share = y.share(number)
        dy = (24 if share > 1 - _HIGH else -13) if above else (-13 if share < _HIGH else 24)
        labels.append(Label(x.at(last[0] + 0.5), y.from_top(number), name, "end", dy, kind))
    return labels
