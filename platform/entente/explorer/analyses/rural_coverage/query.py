"""Rural coverage as the address asks for it: the nearest service of a topic, and what people in rural and other places ask and miss."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext

from entente.directory.queries import Stated, stated
from entente.explorer.analyses.rural_coverage.calculation import (
    BANDS,
    CLASSES,
    Coverage,
    Reached,
    Settled,
    class_of_remoteness,
    coverage,
    summary,
)
from entente.explorer.choices import geography_of, topic_choices, topic_of
from entente.explorer.cubes.counts import by_place, columns_of, cubes_built, geographies_of
from entente.explorer.cubes.outcomes import outcome_of
from entente.explorer.files.numbers import on_page, rounded
from entente.explorer.maps.areas import served_together
from entente.explorer.maps.points import dots_of, services_standing, services_without_point
from entente.explorer.models import Cube, Geography, Indicator, Measure, Place
from entente.explorer.queries.indicators import Offered, offered, values_of
from entente.organizations.models import User

_NO_SERVICE: Final = ("no service", "no_service", "aucun service", "pas de service")

_REMOTENESS: Final = re.compile(r"remoteness|éloignement|eloignement", re.I)


@dataclass(frozen=True, slots=True)
class RuralLine:
    """A place with its nearest service, and its index of remoteness where one is known."""

    place: Place
    seen: Reached
    remoteness: float | None


@dataclass(frozen=True, slots=True)
class Side:
    """Rural places, the others, or those of a class of remoteness: how far their people live, what they ask and how often there was no service for them."""

    name: str
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
    areas: Stated
    remoteness: Indicator | None
    remoteness_period: str
    classes: tuple[Side, ...]  # of remoteness; none where no index is known of these places


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
    listings = services_standing(type_)
    points = [(listing.latitude or 0.0, listing.longitude or 0.0) for listing in listings]
    settled = [
        Settled(pk, place.code, place.latitude or 0.0, place.longitude or 0.0, place.population or 0, place.area_km2)
        for pk, place in places.items()
    ]
    whole = coverage(settled, points, served_together(list(places.values()), geography, listings))
    remoteness, period, index = _remoteness(choice)
    cube = next((cube for cube in cubes_built() if geography in geographies_of(cube)), None)
    lines = tuple(RuralLine(places[reached.place], reached, index.get(reached.place)) for reached in whole.places)
    limits = (0, *BANDS, None)
    bands = tuple(
        (number, limits[number - 1] or 0, limits[number], sum(reached.band == number for reached in whole.places))
        for number in range(1, len(limits))
    )
    return RuralPage(
        geography, choice, type_, topic_choices(), len(points), services_without_point(type_), lines, whole, _sides(whole, cube, geography), cube, bands,
        dots_of(geography, points), stated(listings), remoteness, period, _classes(whole, index, cube, geography) if remoteness else (),
    )  # fmt: skip


def _remoteness(choice: Offered) -> tuple[Indicator | None, str, dict[int, float]]:
    """The index of remoteness that is known of the places, its latest period, and its values; a number called so that leaves 0 to 1 is none."""
    if choice.geography is None:
        return None, "", {}
    for indicator in choice.indicators:
        names = f"{indicator.code} {indicator.name_en} {indicator.name_fr}"
        if indicator.measure != Measure.NUMBER or not _REMOTENESS.search(names):
            continue
        period = choice.periods[indicator.pk][0]
        rows = values_of(indicator, choice.geography, period).values_list("place_id", "value")
        index = {place: value for place, value in rows if value is not None}
        if index and all(0 <= value <= 1 for value in index.values()):
            return indicator, period, index
    return None, "", {}


def _classes(whole: Coverage, index: Mapping[int, float], cube: Cube | None, geography: Geography) -> tuple[Side, ...]:
    """The places by fifths of the index, the least remote first; those without one last."""
    members: dict[int, list[Reached]] = {}
    for reached in whole.places:
        known = index.get(reached.place)
        members.setdefault(0 if known is None else class_of_remoteness(known), []).append(reached)
    names = {0: gettext("no index")} | {
        number: f"{on_page(rounded((number - 1) / CLASSES, 1))} – {on_page(rounded(number / CLASSES, 1))}"
        for number in range(1, CLASSES + 1)
    }
    order = sorted(members, key=lambda number: number or CLASSES + 1)
    return tuple(_side(names[number], members[number], cube, geography) for number in order)


def _sides(whole: Coverage, cube: Cube | None, geography: Geography) -> tuple[Side, ...]:
    sides = {gettext("Rural"): True, gettext("Not rural"): False}
    members = {
        name: [reached for reached in whole.places if reached.is_rural is is_rural] for name, is_rural in sides.items()
    }
    return tuple(_side(name, places, cube, geography) for name, places in members.items() if places)


def _side(name: str, members: Sequence[Reached], cube: Cube | None, geography: Geography) -> Side:
    people = {reached.place: reached.people for reached in members}
    rates = _contact_rates(cube, geography, people) if cube else (None, None)
    return Side(name, len(members), *summary(members), *rates)


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
