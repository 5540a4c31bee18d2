"""What a report says in sentences, by rules from its own figures. A rule whose figures are hidden or too few says nothing.

No sentence says more than a table of the report: it names a number that stands there, or compares two of them. 211 Day speaks of when and where people
called, a poverty strategy of those who have the least and of needs that nobody met.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from statistics import median
from typing import Final

from django.utils.translation import gettext, ngettext

from entente.core.numbers import in_percent
from entente.explorer.analyses.report.pictures import telling
from entente.explorer.analyses.report.query import Programme, ReportPage
from entente.explorer.cubes.names import word
from entente.explorer.files.numbers import on_page, rounded
from entente.explorer.files.words import period_in_words
from entente.explorer.models import Direction, Place
from entente.explorer.queries.denominators import PER

_LEADING: Final = 3  # needs that are named together
_FEWEST: Final = 4  # places or periods of which something is typical
_BUSY: Final = 1.5  # times the usual period
_NEEDS_ENOUGH: Final = 100  # contacts of a need before its rate is compared with that of another


def statements_of(report: ReportPage) -> list[str]:
    """The sentences, in the language that is active."""
    if report.programme == Programme.POVERTY:
        rules = (_among_the_poorest, _unmet, _left_unmet, _most_asked)
    else:
        rules = (_most_asked, _busiest, _most_for_its_people, _unmet)
    return [sentence for rule in rules for sentence in rule(report)]


def _most_asked(report: ReportPage) -> Iterator[str]:
    shown = [
        (need, subtotal.count, share) for need, subtotal, share in report.needs if subtotal.count and share is not None
    ]
    if len(shown) <= _LEADING or report.contacts.hidden:
        return
    (need, count, share), whole = shown[0], sum((share for _, _, share in shown[:_LEADING]), Decimal())
    yield gettext("People asked for “%(need)s” most often: %(n)s contacts, %(share)s of all. The three largest needs make up %(whole)s.") % {
        "need": word(report.cube, need), "n": on_page(Decimal(count or 0)), "share": in_percent((share or Decimal()) / 100, 1), "whole": in_percent(whole / 100, 1),
    }  # fmt: skip


def _busiest(report: ReportPage) -> Iterator[str]:
    shown = [(count, name) for name, count in report.periods if count is not None]
    if len(shown) < _FEWEST:
        return
    usual = median(count for count, _ in shown)
    count, name = max(shown)
    if usual and count >= _BUSY * usual:
        yield gettext("The busiest period (%(period)s) had %(n)s contacts; half of the periods had %(usual)s or fewer.") % {"period": period_in_words(name), "n": on_page(Decimal(count)), "usual": on_page(Decimal(round(usual)))}  # fmt: skip


def _most_for_its_people(report: ReportPage) -> Iterator[str]:
    rates = sorted(
        ((rate, place.code, place) for place, _, rate in report.places if rate is not None), key=lambda row: row[:2]
    )
    if len(rates) < _FEWEST:
        return
    highest, middle = rates[-1], rates[(len(rates) - 1) // 2]
    if not middle[0]:
        yield gettext("For its people, %(place)s had the most contacts: %(rate)s per 1,000; half of the places or more had none.") % {"place": highest[2].name, "rate": on_page(highest[0])}  # fmt: skip
        return
    yield gettext("For its people, %(place)s had the most contacts: %(rate)s per 1,000; the place in the middle had %(middle)s.") % {"place": highest[2].name, "rate": on_page(highest[0]), "middle": on_page(middle[0])}  # fmt: skip


def _among_the_poorest(report: ReportPage) -> Iterator[str]:
    """Contacts for their people in the quarter of the places at the worse end of the programme's indicator, against the better end."""
    row = telling(report)
    if row is None:
        return
    counts = {place.pk: (place, subtotal.count) for place, subtotal, rate in report.places if rate is not None}
    order = sorted((view.value, view.place.code, view.place.pk) for view in row.view.rows if view.value is not None and view.place.pk in counts)  # fmt: skip
    quarter = len(order) // 4
    if not quarter or len(order) < _FEWEST:
        return
    if row.indicator.direction == Direction.HIGHER_IS_BETTER:
        order.reverse()
    better, worse = (_rate([counts[place] for _, _, place in part]) for part in (order[:quarter], order[-quarter:]))
    if better and worse:
        yield ngettext(
            "In the place at the worse end of “%(name)s”, people called %(worse)s times per 1,000; at the better end %(better)s times.",
            "In the %(n)s places at the worse end of “%(name)s”, people called %(worse)s times per 1,000; in the %(n)s at the better end %(better)s times.",
            quarter,
        ) % {"n": quarter, "name": row.indicator.name, "worse": on_page(worse), "better": on_page(better)}  # fmt: skip


def _unmet(report: ReportPage) -> Iterator[str]:
    for line in report.unmet:
        if line.need is None:
            yield gettext("%(rate)s of the needs were not met (95%% interval %(low)s to %(high)s).") % {"rate": in_percent(line.rate.rate), "low": in_percent(line.rate.low), "high": in_percent(line.rate.high)}  # fmt: skip


def _left_unmet(report: ReportPage) -> Iterator[str]:
    """The need that is left unmet most often, where chance does not explain that."""
    every = [line for line in report.unmet if line.need is not None and line.rate.whole >= _NEEDS_ENOUGH]
    whole = next((line.rate for line in report.unmet if line.need is None), None)
    worst = max(every, key=lambda line: line.rate.rate, default=None)
    if whole is not None and worst is not None and worst.rate.low > whole.rate:
        yield gettext("“%(need)s” was left unmet most often: %(rate)s of the time, more than chance explains.") % {"need": word(report.cube, worst.need or ""), "rate": in_percent(worst.rate.rate)}  # fmt: skip


def _rate(rows: list[tuple[Place, int | None]]) -> Decimal | None:
    people = sum(place.population or 0 for place, _ in rows)
    return rounded(sum(count or 0 for _, count in rows) * PER / people, 1) if people else None
