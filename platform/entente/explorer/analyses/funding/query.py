"""Money against need as the address asks for it: a table of the reader's own organization, and which need it is set against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext

from entente.core.axes import axis_of, percent_of
from entente.core.numbers import in_percent
from entente.directory.vocabularies.topics import NEEDS
from entente.explorer.analyses.charts import Label, Plot
from entente.explorer.analyses.funding.calculation import Funded, Funding, concentration, funding
from entente.explorer.analyses.funding.programmes import (
    NeedLine,
    Programme,
    money_for,
    need_lines,
    programmes_of,
)
from entente.explorer.choices import with_code
from entente.explorer.cubes.needs import UnmetNeeds, unmet_needs
from entente.explorer.models import Coverage, Geography, Indicator, Measure, Place
from entente.explorer.queries.indicators import Offered, everyone_in, offered, values_of
from entente.organizations.models import User

MOST_MORE: Final = 10_000_000_000
SIDE: Final = 280


@dataclass(frozen=True, slots=True)
class FundedLine:
    """A place with money and need, and dollars for each person in low income; ``None`` where that is not known."""

    place: Place
    seen: Funded
    per_poor: float | None

    @property
    def points(self) -> float:
        return 100 * self.seen.difference


@dataclass(frozen=True, slots=True)
class FundingPage:
    """``direction``: the concentration index by the share of low income, the highest first; ``None`` where it is not known."""

    tables: tuple[Indicator, ...]
    table: Indicator
    """The programme that was chosen; its owner, places and year are those of the whole page."""
    geography: Geography
    period: str
    needs: tuple[Indicator, ...]
    need: Indicator | None
    """What the money of the programme is set against; none where one need and all programmes for it were chosen (``need_code``)."""
    need_code: str
    money_name: str
    need_name: str
    need_period: str
    more: float
    distribution: Funding | None
    lines: tuple[FundedLine, ...]
    direction: float | None
    curve: str
    left_out: int
    programmes: tuple[Programme, ...]
    need_lines: tuple[NeedLine, ...]
    unmet: UnmetNeeds | None

    @property
    def plot(self) -> Plot:
        """Both shares from none to all, and what the two lines are."""
        x = axis_of([1.0], most=4, title=gettext("share of the need"), words=lambda share: in_percent(share, 0))
        y = axis_of([1.0], most=4, title=gettext("share of the money"), words=lambda share: in_percent(share, 0))
        even = Label(percent_of(0.45), percent_of(0.45), gettext("money follows need"), "end", -12, "expected")
        return Plot(x, y, (even, *self._curve_label))

    @property
    def _curve_label(self) -> tuple[Label, ...]:
        if self.distribution is None:
            return ()
        x, y = min(self.distribution.curve, key=lambda corner: abs(corner[0] - 0.6))
        return (Label(percent_of(x), percent_of(1 - y), gettext("money over need"), "start", 22, "observed"),)


def funding_page(params: Mapping[str, Any], user: User, tables: tuple[Indicator, ...]) -> FundingPage | None:
    """What the address asks of the organization's tables; ``None`` where there is none, or nothing to set it against."""
    table = with_code(tables, params.get("m"))
    coverage = (
        None
        if table is None
        else Coverage.objects.filter(indicator=table).select_related("geography").order_by("-period").first()
    )
    if table is None or coverage is None:
        return None
    geography = coverage.geography
    choice = offered(user, geography)
    needs = tuple(indicator for indicator in choice.indicators if indicator.measure == Measure.COUNT)
    unmet = unmet_needs(geography)
    programmes = programmes_of(
        [other for other in tables if other.owner_id == table.owner_id], geography, coverage.period
    )
    need_code = "" if params.get("i") else params.get("n", "")
    if unmet is None or need_code not in unmet.values:
        need_code = ""
    need = None if need_code else with_code(needs, params.get("i"), everyone_in(needs))
    if need is None and not need_code:
        return None
    more = _amount(params.get("more"))
    if need is None:
        assert unmet is not None  # or no need of it was chosen
        money, wanted = (
            money_for(programmes, need_code),
            {place: float(count) for place, count in unmet.by_place(need_code, geography).items()},
        )
        names = (
            gettext("All programmes for %(need)s") % {"need": NEEDS[need_code]},
            gettext("Unmet needs: %(need)s") % {"need": NEEDS[need_code]},
            unmet.cube.whole,
        )
    else:
        money, wanted = _values(table, coverage.period, geography), _values(need, choice.periods[need.pk][0], geography)
        names = (table.name, need.name, choice.periods[need.pk][0])
    distribution = funding(money, wanted, more=more)
    places = geography.places.in_bulk()
    poor = _poor(choice, geography)
    lines = (
        ()
        if distribution is None
        else tuple(
            FundedLine(
                places[funded.key],
                funded,
                funded.money / people if (people := _people(poor, places[funded.key])) else None,
            )
            for funded in distribution.places
        )
    )
    return FundingPage(
        tables, table, geography, coverage.period, needs, need, need_code, *names, more, distribution, lines,
        _direction(poor, places, money), _points(distribution), len(set(money) - {line.place.pk for line in lines}),
        programmes, need_lines(programmes, unmet), unmet,
    )  # fmt: skip


def _amount(text: Any) -> float:
    try:
        return min(
            max(float(str(text or 0).replace(",", ".").replace(" ", "").replace("\N{NO-BREAK SPACE}", "")), 0.0),
            MOST_MORE,
        )
    except ValueError:
        return 0.0


def _values(indicator: Indicator, period: str, geography: Geography) -> dict[int, float]:
    values = values_of(indicator, geography, period).filter(value__isnull=False)
    return {place: float(value or 0) for place, value in values.values_list("place_id", "value")}


def _poor(choice: Offered, geography: Geography) -> dict[int, float]:
    """The share of people in low income by place, where the region keeps it as ``low-income-share``."""
    share = next((indicator for indicator in choice.indicators if indicator.code == "low-income-share"), None)
    return {} if share is None else _values(share, choice.periods[share.pk][0], geography)


def _people(poor: Mapping[int, float], place: Place) -> float:
    return poor.get(place.pk, 0.0) / 100 * (place.population or 0)


def _direction(poor: Mapping[int, float], places: Mapping[int, Place], money: Mapping[int, float]) -> float | None:
    ordered = sorted((key for key in poor if places[key].population and key in money), key=lambda key: -poor[key])
    pairs = [(float(places[key].population or 0), money[key]) for key in ordered]
    return concentration(pairs) if sum(dollars for _, dollars in pairs) else None


def _points(distribution: Funding | None) -> str:
    """The Lorenz curve in units of the drawing, money upwards."""
    return (
        ""
        if distribution is None
        else " ".join(f"{round(SIDE * x)},{round(SIDE * (1 - y))}" for x, y in distribution.curve)
    )
