"""Charts drawn by the server as SVG inside the table that holds their numbers: one block, nothing to keep in step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import template

register = template.Library()

WIDTH = 1000  # units of the drawing; the page stretches it to its column


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
    """A bar with its lengths in units of the drawing, as integers: no decimal comma can enter an attribute."""

    bar: Bar
    length: int
    before_length: int | None


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
    values = [bar.value for bar in rows] + [bar.before for bar in rows if bar.before is not None]
    top = maximum or max([*values, mark or 0, 0]) or 1

    def length(value: float) -> int:
        return round(WIDTH * min(max(value / top, 0.0), 1.0))

    drawn = [DrawnBar(bar, length(bar.value), None if bar.before is None else length(bar.before)) for bar in rows]
    return {
        "bars": drawn,
        "caption": caption,
        "label_heading": label_heading,
        "value_heading": value_heading,
        "before_heading": before_heading,
        "mark": None if mark is None else length(mark),
        "mark_label": mark_label,
        "width": WIDTH,
    }
