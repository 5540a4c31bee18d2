"""Rural coverage as the address asks for it: the nearest service of a topic, and what people in rural and other places ask and miss."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser

from entente.explorer.analyses.rural_coverage.calculation import BANDS, Coverage, Reached, Settled, coverage, summary
from entente.explorer.choices import geography_of, topic_choices, topic_of
from entente.explorer.cubes.counts import by_place, columns_of, cubes_built, geographies_of
from entente.explorer.cubes.outcomes import outcome_of
from entente.explorer.maps.points import dots_of, service_points, services_without_point
from entente.explorer.models import Cube, Geography, Place
from entente.explorer.queries.indicators import Offered, offered
from entente.organizations.models import User

_NO_SERVICE: Final = ("no service", "no_service", "aucun service", "pas de service")


@dataclass(frozen=True, slots=True)
class RuralLine:
    place: Place
    seen: Reached


@dataclass(frozen=True, slots=True)
class Side:
    """Rural places, or the others: how far their people live, what they ask and how often there was no service for them."""

    is_rural: bool
    places: int
    people: int
    mean_km: float | None
    median_km: float | None
    beyond: float | None
    per_thousand: float | None
    no_service: float | None


@dataclass(frozen=True, slots=True)
class RuralPage:
    geography: Geography
    offered: Offered
    type_: str
    types: tuple[tuple[str, str], ...]
    services: int
    unplaced: int
    lines: tuple[RuralLine, ...]
    whole: Coverage
    sides: tuple[Side, ...]
    cube: Cube | None
    bands: tuple[tuple[int, int, int | None, int], ...]  # number, from, to, places
    dots: str


def rural_page(params: Mapping[str, Any], user: User | AnonymousUser) -> RuralPage | None:
    """What the address asks; ``None`` where no place has a point and people.

    Raises:
        Http404: the address names a geography that does not exist.
    """
    choice = offered(user, geography_of(params))
    geography = choice.geography
    if geography is None:
        return None
    places = {
        place.pk: place
        for place in geography.places.defer("outline")
        if place.latitude is not None and place.longitude is not None and place.population is not None
    }
    if not places:
        return None
    type_ = topic_of(params)
    points = service_points(type_)
    settled = [
        Settled(pk, place.code, place.latitude or 0.0, place.longitude or 0.0, place.population or 0, place.area_km2)
        for pk, place in places.items()
    ]
    whole = coverage(settled, points)
    cube = next((cube for cube in cubes_built() if geography in geographies_of(cube)), None)
    lines = tuple(RuralLine(places[reached.place], reached) for reached in whole.places)
    limits = (0, *BANDS, None)
    bands = tuple(
        (number, limits[number - 1] or 0, limits[number], sum(reached.band == number for reached in whole.places))
        for number in range(1, len(limits))
    )
    return RuralPage(
        geography, choice, type_, topic_choices(), len(points), services_without_point(type_), lines, whole, _sides(whole, cube, geography), cube, bands,
        dots_of(geography, points),
    )  # fmt: skip


def _sides(whole: Coverage, cube: Cube | None, geography: Geography) -> tuple[Side, ...]:
    sides = []
    for is_rural in (True, False):
        members = [reached for reached in whole.places if reached.is_rural is is_rural]
        if members:
            people, mean, median, beyond = summary(members)
            rates = (
                _contact_rates(cube, geography, {reached.place: reached.people for reached in members})
                if cube
                else (None, None)
            )
            sides.append(Side(is_rural, len(members), people, mean, median, beyond, *rates))
    return tuple(sides)


def _contact_rates(cube: Cube, geography: Geography, people: Mapping[int, int]) -> tuple[float | None, float | None]:
    """Contacts for each 1,000 people of the places whose counts are shown, and the share for which there was no service."""
    every = by_place(cube, geography)
    shown = {place: count for place in people if (count := every.get(place)) is not None}
    inhabitants = sum(people[place] for place in shown)
    contacts = sum(shown.values())
    per_thousand = 1000 * contacts / inhabitants if inhabitants else None
    column, value = _no_service_in(cube)
    if not value or not contacts:
        return per_thousand, None
    missed = by_place(cube, geography, chosen={column: value})
    known = _known(shown, missed)
    wholes = sum(shown[place] for place in known)
    return per_thousand, sum(missed[place] or 0 for place in known) / wholes if wholes else None


def _known(shown: Mapping[int, int], missed: Mapping[int, int | None]) -> Collection[int]:
    return [place for place in shown if missed.get(place) is not None]


def _no_service_in(cube: Cube) -> tuple[str, str]:
    column, _ = outcome_of(cube)
    return column, next((value for value in columns_of(cube)[column] if value.casefold().startswith(_NO_SERVICE)), "")
