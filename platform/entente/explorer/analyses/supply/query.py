"""Services within reach against the people who may need them, for any group that an indicator counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from django.contrib.auth.models import AnonymousUser
from django.http import QueryDict

from entente.directory.models import Listing
from entente.directory.queries import Stated, stated
from entente.explorer.analyses.supply.calculation import accessibility
from entente.explorer.choices import geography_of, one_of, topic_choices, topic_of, with_code
from entente.explorer.files.numbers import in_file, on_page, rounded
from entente.explorer.maps.areas import serves
from entente.explorer.maps.classes import Classes, classes_of
from entente.explorer.maps.distances import KILOMETRES, within
from entente.explorer.maps.points import dots_of, located, services_standing, services_without_point
from entente.explorer.maps.travel import MINUTES, within_minutes
from entente.explorer.models import Geography, Indicator, Measure, Place, TravelTimes
from entente.explorer.queries.indicators import Offered, everyone_in, offered, view_of
from entente.organizations.models import User

PER = 10_000


@dataclass(frozen=True, slots=True)
class SupplyLine:
    """A place: its people of the group, the services in reach, and services for each 10,000 people who can reach them."""

    place: Place
    people: str
    number: Decimal | None
    status: str
    in_reach: int
    score: str
    plain: str
    fill: str


@dataclass(frozen=True, slots=True)
class SupplyPage:
    geography: Geography
    offered: Offered
    groups: tuple[Indicator, ...]
    group: Indicator
    period: str
    type_: str
    types: tuple[tuple[str, str], ...]
    km: int
    services: int
    unplaced: int
    lines: tuple[SupplyLine, ...]
    classes: Classes
    dots: str
    areas: Stated
    with_capacity: int
    timed: TravelTimes | None  # what is known of the ways between these places
    minutes: int  # within which a service is in reach; 0: by kilometres
    outside: int  # services that stand in no place, which nobody reaches in a time

    @property
    def without(self) -> int:
        return sum(line.in_reach == 0 for line in self.lines)


def supply_page(params: QueryDict, user: User | AnonymousUser) -> SupplyPage | None:
    """The answer to what the address asks; ``None`` where no group of people is counted.

    Raises:
        Http404: the address names a geography that does not exist.
    """
    choice = offered(user, geography_of(params))
    geography = choice.geography
    groups = tuple(indicator for indicator in choice.indicators if indicator.measure == Measure.COUNT)
    group = with_code(groups, params.get("i"), everyone_in(groups))
    if geography is None or group is None:
        return None
    type_ = topic_of(params, usual="food")
    km = one_of(params.get("km"), KILOMETRES, 2)
    period = choice.periods[group.pk][0]
    listings = services_standing(type_)
    points = [(listing.latitude or 0.0, listing.longitude or 0.0) for listing in listings]
    timed = TravelTimes.objects.filter(geography=geography).first()
    minutes = one_of(params.get("min"), MINUTES, 30) if timed and params.get("by") != "km" else 0
    around = located(geography, points)
    lines, classes = _lines(group, geography, period, listings, points, around, km, minutes)
    return SupplyPage(
        geography,
        choice,
        tuple(sorted(groups, key=lambda indicator: indicator.name.casefold())),
        group,
        period,
        type_,
        topic_choices(),
        km,
        len(points),
        services_without_point(type_),
        lines,
        classes,
        dots_of(geography, points),
        stated(listings),
        sum(listing.service.capacity is not None for listing in listings),
        timed,
        minutes,
        around.count(None) if minutes else 0,
    )


def _lines(
    group: Indicator,
    geography: Geography,
    period: str,
    listings: list[Listing],
    points: list[tuple[float, float]],
    around: list[int | None],
    km: int,
    minutes: int,
) -> tuple[tuple[SupplyLine, ...], Classes]:
    rows = [row for row in view_of(group, geography, period, is_rate=False).rows if row.place.latitude is not None]
    number = {row.place.pk: at for at, row in enumerate(rows)}
    places = [row.place for row in rows]
    inside = [number.get(place, -1) if place is not None else -1 for place in around]
    if minutes:
        near = within_minutes(geography, places, inside, minutes)
    else:
        near = within([(place.latitude, place.longitude) for place in places], points, km, inside)
    near &= serves(places, geography, listings)
    people = np.array([float(row.value or 0) for row in rows])
    scores = [rounded(score * PER, 1) for score in accessibility(near, people, np.ones(len(points)))]
    classes = classes_of(scores, worse="low")
    lines = [
        SupplyLine(
            row.place,
            row.text,
            row.value,
            row.status,
            int(near[at].sum()),
            on_page(scores[at]),
            in_file(scores[at]),
            classes.fill(scores[at]),
        )
        for at, row in enumerate(rows)
    ]
    order = {line.place.pk: (scores[at], -people[at]) for at, line in enumerate(lines)}
    return tuple(sorted(lines, key=lambda line: (*order[line.place.pk], line.place.name))), classes
