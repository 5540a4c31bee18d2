"""Everything about one place: its people and languages, every indicator with its rank, and the services that stand in it."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from typing import Final

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext

from entente.core.extras import require_extra
from entente.directory.models import Listing
from entente.directory.vocabularies.topics import TOPICS
from entente.explorer.files.numbers import on_page, rounded
from entente.explorer.models import Geography, Indicator, IndicatorValue, Place, ValueStatus
from entente.explorer.queries.indicators import by_topic, indicators_of
from entente.organizations.models import User

MOST_LANGUAGES: Final = 12
MOST_LISTED: Final = 60
MOST_EARLIER: Final = 4  # a series by weeks has a page of its own


@dataclass(frozen=True, slots=True)
class Figure:
    """An indicator at this place: the latest value in words, its rank among all places, and earlier values."""

    indicator: Indicator
    period: str
    status: str
    value: float | None
    text: str
    rank: int | None
    of: int
    earlier: tuple[tuple[str, str], ...]

    @property
    def before(self) -> str:
        """The earlier values, in words."""
        return "; ".join(
            gettext("%(period)s: %(number)s") % {"period": at, "number": text} for at, text in self.earlier
        )


@dataclass(frozen=True, slots=True)
class ProfilePage:
    place: Place
    geography: Geography
    topics: tuple[tuple[str, tuple[Figure, ...]], ...]
    languages: tuple[Figure, ...]
    services: tuple[tuple[str, int], ...]
    listings: tuple[Listing, ...]
    listed: int
    neighbours: tuple[Place, ...]


def profile_page(place: Place, user: User | AnonymousUser) -> ProfilePage:
    """All that is public of a place, and what is private to the reader's own organizations."""
    geography = place.geography
    indicators = {indicator.pk: indicator for indicator in indicators_of(user).filter(coverage__geography=geography)}
    figures = _figures(place, indicators)
    tongues = sorted(
        (figure for figure in figures.values() if figure.indicator.language), key=lambda figure: -(figure.value or 0)
    )
    others = by_topic(figure.indicator for figure in figures.values() if not figure.indicator.language)
    listings = _standing_in(place)
    counted = Counter(topic for listing in listings for topic in listing.topics if topic in TOPICS)
    services = sorted(
        ((str(TOPICS[code]), count) for code, count in counted.items()), key=lambda pair: (-pair[1], pair[0])
    )
    return ProfilePage(
        place,
        geography,
        tuple((topic, tuple(figures[indicator.pk] for indicator in members)) for topic, members in others),
        tuple(figure for figure in tongues if figure.value)[:MOST_LANGUAGES],
        tuple(services),
        tuple(listings[:MOST_LISTED]),
        len(listings),
        tuple(geography.places.defer("outline")),
    )


def _figures(place: Place, indicators: dict[uuid.UUID, Indicator]) -> dict[uuid.UUID, Figure]:
    """By indicator. Ranks come from the values of the latest period at this place, the largest first."""
    mine: dict[uuid.UUID, list[tuple[str, str, float | None]]] = {}
    values = IndicatorValue.objects.filter(place=place, indicator__in=indicators.values()).order_by("-period")
    for key, period, status, value in values.values_list("indicator_id", "period", "status", "value"):
        mine.setdefault(key, []).append((period, status, value))
    latest = {(key, history[0][0]) for key, history in mine.items()}
    everywhere: dict[uuid.UUID, list[float]] = {}
    periods = {period for _, period in latest}
    shown = IndicatorValue.objects.filter(
        place__geography=place.geography,
        place__withheld=False,
        indicator__in=list(mine),
        period__in=periods,
        status=ValueStatus.SHOWN,
    )
    for key, period, value in shown.values_list("indicator_id", "period", "value"):
        if value is not None and (key, period) in latest:
            everywhere.setdefault(key, []).append(value)
    figures: dict[uuid.UUID, Figure] = {}
    for key, history in mine.items():
        indicator = indicators[key]
        period, status, value = history[0]
        known = everywhere.get(key, [])
        texts = [
            (when, on_page(rounded(number, indicator.decimals))) for when, _, number in history if number is not None
        ]
        figures[key] = Figure(
            indicator,
            period,
            status,
            value,
            "" if value is None else on_page(rounded(value, indicator.decimals)),
            None if value is None else 1 + sum(other > value for other in known),
            len(known),
            tuple(pair for pair in texts if pair[0] != period)[:MOST_EARLIER],
        )
    return figures


def _standing_in(place: Place) -> list[Listing]:
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
