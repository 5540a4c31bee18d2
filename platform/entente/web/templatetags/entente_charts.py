"""Charts drawn by the server as SVG inside the table that holds their numbers: one block, nothing to keep in step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django import template

from entente.core.axes import Axis, apart, axis_of, percent_of

register = template.Library()
_LETTERS: Final = 17  # across a column of bars where it is narrowest (``.bar-axis``)


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: ``value`` sets the length, ``text`` what is printed, ``before`` an earlier value drawn behind it."""

    label: str
    value: float
    text: str = ""
    before: float | None = None
    before_text: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """A bar with its lengths as percentages of its axis."""

    bar: Bar
    length: str
    before_length: str | None


@register.inclusion_tag("entente/blocks/bar_axis.html")
def bar_axis(axis: Axis) -> dict[str, Any]:
    """The labels of a column of bars that have room, in the head of its table."""
    return {"ticks": apart(axis.ticks, _LETTERS)}


@register.inclusion_tag("entente/blocks/bar.html")
def bar(axis: Axis, value: float, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    """A bar from the axis' base to a value, on the grid of its ticks; ``low`` and ``high``: an interval drawn across."""
    start, end = sorted((axis.share(axis.base), axis.share(float(value))))
    ends = None if low is None or high is None else (axis.at(low), axis.at(high))
    return {
        "axis": axis,
        "at": percent_of(start),
        "length": percent_of(end - start),
        "ends": ends,
        "base": axis.at(axis.base),
    }


@register.inclusion_tag("entente/blocks/bars.html")
def bar_svg(
    bars: Iterable[Bar],
    caption: str,
    label_heading: str,
    value_heading: str,
    before_heading: str = "",
    maximum: float | None = None,
    mark: float | None = None,
    mark_label: str = "",
) -> dict[str, Any]:
    """Horizontal bars in a table. ``mark`` draws a line across all rows, such as the smallest group allowed.

    ``before_heading`` adds a column with each bar's earlier value. ``maximum`` fixes the scale (1 for proportions).
    """
    rows = list(bars)
    values = [row.value for row in rows] + [row.before for row in rows if row.before is not None]
    is_whole = all(float(value).is_integer() for value in values) and not maximum
    axis = axis_of([maximum] if maximum else [*values, mark or 0], most=4, whole=is_whole)
    drawn = [DrawnBar(row, axis.at(row.value), None if row.before is None else axis.at(row.before)) for row in rows]
    return {
        "bars": drawn,
        "caption": caption,
        "label_heading": label_heading,
        "value_heading": value_heading,
        "before_heading": before_heading,
        "mark": None if mark is None else axis.at(mark),
        "mark_label": mark_label,
        "axis": axis,
    }
