"""Everything about one place: its people and languages, every indicator with its rank, and the services that stand in it."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext

from entente.core.extras import require_extra
from entente.directory.models import Listing
from entente.directory.queries import services_of
from entente.directory.texts import Text, text_of
from entente.directory.vocabularies.topics import TOPICS
from entente.explorer.files.numbers import on_page, rounded
from entente.explorer.models import Geography, Indicator, IndicatorValue, Place, ValueStatus
from entente.explorer.queries.indicators import by_topic, indicators_of
from entente.organizations.models import User

MOST_LANGUAGES: Final = 12
MOST_LISTINGS: Final = 60
MOST_EARLIER: Final = 4  # a series by weeks has a page of its own


@dataclass(frozen=True, slots=True)
class Figure:
    """An indicator at this place: the latest value in words, its rank among all places that show one, and earlier values."""

    indicator: Indicator
    period: str
    status: str
    value: float | None
    text: str
    rank: int | None
    ranked_places: int
    earlier: tuple[tuple[str, str], ...]

    @property
    def earlier_in_words(self) -> str:
        """The earlier values, each with its period."""
        return "; ".join(
            gettext("%(period)s: %(number)s") % {"period": period, "number": text} for period, text in self.earlier
        )


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """What the page and the PDF of a place show.

    Attributes:
        services: how many listings stand here, by topic, the most first.
        listings: the first of them with their names in the reader's language, by name; ``listing_count`` is of all.
        places: all of the same geography, this one among them.
    """

    place: Place
    geography: Geography
    topics: tuple[tuple[str, tuple[Figure, ...]], ...]
    languages: tuple[Figure, ...]
    services: tuple[tuple[str, int], ...]
    listings: tuple[tuple[Listing, Text], ...]
    listing_count: int
    places: tuple[Place, ...]


def profile_page(place: Place, user: User | AnonymousUser) -> ProfilePage:
    """All that is public of a place, and what is private to the reader's own organizations."""
    geography = place.geography
    indicators = {indicator.pk: indicator for indicator in indicators_of(user).filter(coverage__geography=geography)}
    figures = _figures(place, indicators)
    listings = _listings_inside(place)
    return ProfilePage(
        place=place,
        geography=geography,
        topics=_by_topic(figures),
        languages=_languages(figures),
        services=_by_service_topic(listings),
        listings=_named(listings[:MOST_LISTINGS]),
        listing_count=len(listings),
        places=tuple(geography.places.defer("outline")),
    )


def _named(listings: Sequence[Listing]) -> tuple[tuple[Listing, Text], ...]:
    """Listings with their names; without those whose service has gone meanwhile."""
    services = services_of(listings)
    return tuple(
        (listing, text_of(services[listing.service_id], "name"))
        for listing in listings
        if listing.service_id in services
    )


def _by_topic(figures: Mapping[uuid.UUID, Figure]) -> tuple[tuple[str, tuple[Figure, ...]], ...]:
    """The figures that are not of a language, topic by topic."""
    topics = by_topic(figure.indicator for figure in figures.values() if not figure.indicator.language)
    return tuple((topic, tuple(figures[indicator.pk] for indicator in members)) for topic, members in topics)


def _languages(figures: Mapping[uuid.UUID, Figure]) -> tuple[Figure, ...]:
    """The languages that most people here speak."""
    spoken = [figure for figure in figures.values() if figure.indicator.language and figure.value]
    return tuple(sorted(spoken, key=lambda figure: -(figure.value or 0))[:MOST_LANGUAGES])


def _by_service_topic(listings: Iterable[Listing]) -> tuple[tuple[str, int], ...]:
    """How many listings belong to each topic, by its title; one of several topics counts in each."""
    counts = Counter(topic for listing in listings for topic in listing.topics if topic in TOPICS)
    return tuple(
        sorted(((str(TOPICS[code]), count) for code, count in counts.items()), key=lambda pair: (-pair[1], pair[0]))
    )


def _figures(place: Place, indicators: Mapping[uuid.UUID, Indicator]) -> dict[uuid.UUID, Figure]:
    """By indicator. Ranks come from the values of the latest period at this place, the largest first."""
    histories = _histories(place, indicators.values())
    latest = {key: history[0].period for key, history in histories.items()}
    everywhere = _values_everywhere(place.geography, latest)
    return {key: _figure(indicators[key], history, everywhere.get(key, [])) for key, history in histories.items()}


class _Dated(NamedTuple):
    period: str
    status: str
    value: float | None


def _histories(place: Place, indicators: Iterable[Indicator]) -> dict[uuid.UUID, list[_Dated]]:
    """All values at the place by indicator, the latest first."""
    histories: dict[uuid.UUID, list[_Dated]] = {}
    values = IndicatorValue.objects.filter(place=place, indicator__in=indicators).order_by("-period")
    for key, period, status, value in values.values_list("indicator_id", "period", "status", "value"):
        histories.setdefault(key, []).append(_Dated(period, status, value))
    return histories


def _values_everywhere(geography: Geography, latest: Mapping[uuid.UUID, str]) -> dict[uuid.UUID, list[float]]:
    """The values shown of all places, by indicator, each in its period of ``latest``."""
    everywhere: dict[uuid.UUID, list[float]] = {}
    shown = IndicatorValue.objects.filter(
        place__geography=geography,
        place__withheld=False,
        indicator__in=list(latest),
        period__in=set(latest.values()),
        status=ValueStatus.SHOWN,
    )
    for key, period, value in shown.values_list("indicator_id", "period", "value"):
        if value is not None and latest[key] == period:
            everywhere.setdefault(key, []).append(value)
    return everywhere


def _figure(indicator: Indicator, history: Sequence[_Dated], everywhere: Sequence[float]) -> Figure:
    latest = history[0]
    earlier = [dated for dated in history if dated.value is not None and dated.period != latest.period]
    return Figure(
        indicator=indicator,
        period=latest.period,
        status=latest.status,
        value=latest.value,
        text=_in_words(indicator, latest.value),
        rank=None if latest.value is None else 1 + sum(value > latest.value for value in everywhere),
        ranked_places=len(everywhere),
        earlier=tuple((dated.period, _in_words(indicator, dated.value)) for dated in earlier[:MOST_EARLIER]),
    )


def _in_words(indicator: Indicator, value: float | None) -> str:
    return "" if value is None else on_page(rounded(value, indicator.decimals))


def _listings_inside(place: Place) -> list[Listing]:
    """The public listings inside the outline, the nearest names first. Nothing withheld has a listing."""
    if place.outline is None:
        return []
    require_extra("maps")
    import shapely

    outline = shapely.from_wkb(bytes(place.outline))
    west, south, east, north = outline.bounds
    near = list(
        Listing.objects.filter(latitude__range=(south, north), longitude__range=(west, east)).order_by("name", "id")
    )
    inside = shapely.contains_xy(
        outline, [listing.longitude for listing in near], [listing.latitude for listing in near]
    )
    return [listing for listing, is_in in zip(near, inside, strict=True) if is_in]
