"""Words that the files of several analyses share, as their pages say them."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext, ngettext

from entente.core.dates import date_format
from entente.core.numbers import in_percent
from entente.directory.queries import Stated
from entente.explorer.cubes.periods import span_of
from entente.explorer.files.formats import Cell, Table
from entente.explorer.files.numbers import rounded, without_number
from entente.explorer.models import Coverage, Cube, Geography, Indicator
from entente.explorer.queries.denominators import LEAST
from entente.explorer.queries.indicators import View

SUPPRESSED = "suppressed"


def titled(page: str, *parts: str) -> str:
    """The page and all that was chosen on it; blank parts are left out."""
    return gettext("%(page)s: %(view)s") % {"page": page, "view": ", ".join(filter(None, parts))}


def in_short(*figures: tuple[str, Cell]) -> Table:
    """The numbers that stand above the tables of the page, with their sentences."""
    return Table(gettext("In short"), [gettext("Figure"), gettext("Value")], [list(figure) for figure in figures])


def areas_in_short(areas: Stated) -> list[tuple[str, Cell]]:
    """How many services state an area, for the table above; nothing where none does."""
    if not areas.understood + areas.not_understood:
        return []
    return [
        (gettext("Services that state an area, which count in its places alone"), areas.understood),
        (gettext("Services whose stated area was not understood, which count by distance"), areas.not_understood),
        (gettext("Services that state no area, which count by distance"), areas.not_stated),
    ]


def percent(share: float | None, *, decimals: int = 1) -> Cell:
    """A proportion of 1 in per cent; nothing where nobody knows it."""
    return None if share is None else rounded(100 * share, decimals)


def carried_from(estimate: Coverage) -> str:
    """Where figures that were carried over come from, and how far they can be wrong."""
    return gettext("These figures were published for %(source)s and are carried over. %(share)s of the total lies in places that had to be divided; between brackets stand the two numbers that a figure cannot leave.") % {"source": estimate.estimated_from, "share": in_percent(estimate.estimated_share or 0.0, 1)}  # fmt: skip


def about_rate(view: View) -> list[str]:
    """What a rate of households and the like is set against, and which places have none and why; of a rate of people, only the latter."""
    sentences = []
    if view.per is not None and view.per.indicator is not None:
        words = {
            "name": view.per.indicator.name,
            "year": view.per.period,
            "source": view.per.indicator.source or gettext("source not stated"),
        }
        sentences.append(gettext("Shown as a rate: the count divided by “%(name)s”, %(year)s (%(source)s).") % words)
        if any(row.between for row in view.rows) and not view.estimate:
            sentences.append(
                gettext("Between brackets stands the 95% interval of the rate: the smaller the place, the wider.")
            )
    for lack, count in view.lacks:
        sentence = {
            "missing": ngettext("%(count)s place has no rate: what it would be divided by is not known.", "%(count)s places have no rate: what they would be divided by is not known.", count),
            "zero": ngettext("%(count)s place has no rate: what it would be divided by is 0.", "%(count)s places have no rate: what they would be divided by is 0.", count),
            "negative": ngettext("%(count)s place has no rate: what it would be divided by is negative.", "%(count)s places have no rate: what they would be divided by is negative.", count),
            "small": ngettext("%(count)s place has no rate: it would be of fewer than %(least)s.", "%(count)s places have no rate: they would be of fewer than %(least)s.", count),
        }[lack]  # fmt: skip
        sentences.append(sentence % {"count": count, "least": LEAST})
    if view.larger:
        text = ngettext("In %(count)s place the count is larger than what it is divided by: it counts events, or others as well, and is no share.", "In %(count)s places the count is larger than what it is divided by: it counts events, or others as well, and is no share.", view.larger)  # fmt: skip
        sentences.append(text % {"count": view.larger})
    return sentences


def or_suppressed(value: Cell) -> Cell:
    """The words that stand where a number is hidden."""
    return without_number(SUPPRESSED) if value is None else value


def against_chance(stands_out: int) -> str:
    """Whether chance explains it."""
    if stands_out:
        return gettext("more than chance") if stands_out > 0 else gettext("less than chance")
    return gettext("within chance")


def notes_of(cube: Cube | None, partial: Sequence[str] = ()) -> list[str]:
    """How its counts are protected, and which periods stayed out, for whoever reads them away from the page."""
    if cube is None:
        return []
    notes = [left_out(partial)] if partial else []
    if cube.base:
        return [gettext("Counts are rounded at random to multiples of %(base)s: each lies less than %(base)s away from the true one, and 0 means fewer than %(base)s. Small counts are therefore rough; large ones and sums are not.") % {"base": cube.base}, *notes]  # fmt: skip
    return [gettext("suppressed: fewer than %(n)s, or a number that would give one away") % {"n": cube.threshold}, *notes]  # fmt: skip


def left_out(partial: Sequence[str]) -> str:
    """Why a period at the edge of the records is nowhere."""
    return gettext("Left out, since the records do not hold all their days: %(periods)s.") % {"periods": ", ".join(partial)}  # fmt: skip


def source_of(indicator: Indicator, geography: Geography) -> str:
    """Who publishes the figures, under which licence, and whose borders they are drawn on."""
    return ", ".join(filter(None, (indicator.source, indicator.license, str(geography))))


def period_in_words(name: str) -> str:
    """A week, a month or a day as people write it; a year, and what names no days, as it stands."""
    span = span_of(name)
    if span is None or name.isdecimal():
        return name
    if "W" in name:
        return gettext("week of %(day)s") % {"day": date_format(span[0], "DATE_FORMAT")}
    return date_format(span[0], "DATE_FORMAT" if span[0] == span[1] else "YEAR_MONTH_FORMAT")


def period_in_short(name: str) -> str:
    """A week by its first day, below a chart; any other period as it stands."""
    span = span_of(name)
    return date_format(span[0], "MONTH_DAY_FORMAT") if span and "W" in name else name


def in_reach(km: int) -> str:
    """How far a service may be, in words."""
    return gettext("within %(km)s km") % {"km": km}
