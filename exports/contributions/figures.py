"""What an organization's data did: who holds them, what cites them, and its clients beside the neighbourhood, the region and the gaps.

Clients are counted from the organization's cubes alone, those for everyone and those for its own people, which were protected when they were built;
no table is read here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from entente.directory.models import Listing
from entente.explorer.cubes.names import codes_of
from entente.explorer.files.numbers import rounded
from entente.explorer.maps.distances import within
from entente.explorer.models import Cube, Indicator, IndicatorValue, Place, ValueStatus
from entente.explorer.queries.denominators import PER
from entente.organizations.models import Organization
from exports.models import Work
from exports.queries.works import Holding, holdings_of, works_of

KILOMETRES: Final = 2  # within which a service counts as near
_PER_PEOPLE: Final = 10_000


@dataclass(frozen=True, slots=True)
class Beside:
    """A place: the organization's clients, per 1,000 people, and the services within reach. ``None`` where no number is shown."""

    place: Place
    status: str
    clients: int | None
    rate: Decimal | None
    services: int | None
    per_people: Decimal | None
    is_gap: bool
    """More clients for its people than the region has, and fewer services than half of its places."""


@dataclass(frozen=True, slots=True)
class Clients:
    """One cube, place by place. ``rate`` is that of the region: of all its places together."""

    cube: Cube
    places: tuple[Beside, ...]
    rate: Decimal | None
    suppressed: int


@dataclass(frozen=True, slots=True)
class Contribution:
    """All of it, as its page and its PDF show it."""

    owner: Organization
    holdings: tuple[Holding, ...]
    works: tuple[Work, ...]
    downloads: int
    recipients: tuple[str, ...]
    clients: Clients | None


def contribution_of(owner: Organization, *, now: datetime) -> Contribution:
    """What became of the data that this organization holds."""
    holdings = tuple(holdings_of(owner, now=now))
    cube = (
        Cube.objects.filter(owner=owner, built_at__isnull=False, error_code="", is_free=False)
        .select_related("geography", "run__version")
        .order_by("-run__version__period_end", "is_private", "-id")
        .first()
    )
    return Contribution(
        owner,
        holdings,
        tuple(works_of(owner)),
        sum(holding.downloads for holding in holdings),
        tuple(sorted({holding.recipient.name for holding in holdings if holding.holds})),
        _clients(cube) if cube is not None else None,
    )


def _clients(cube: Cube) -> Clients:
    everyone = Indicator.objects.filter(code=codes_of(cube)[None]).first()
    known: dict[int, tuple[str, float | None]] = {}
    if everyone is not None:
        values = IndicatorValue.objects.filter(
            indicator=everyone, period=cube.whole, place__geography=cube.geography_id
        )
        known = {place: (status, value) for place, status, value in values.values_list("place_id", "status", "value")}
    places = list(cube.geography.places.defer("outline", "drawing"))
    region = _rate(_of_all(cube), sum(place.population or 0 for place in places))
    near = _services_near(places)
    offered = {place.pk: _rate(near.get(place.pk), place.population, per=_PER_PEOPLE) for place in places}
    ordered = sorted(services for services in offered.values() if services is not None)
    middle = ordered[len(ordered) // 2] if ordered else None
    rows = []
    for place in places:
        status, value = known.get(place.pk, (ValueStatus.MISSING.value, None))
        clients = None if value is None else int(value)
        rate, services = _rate(clients, place.population), offered[place.pk]
        more = rate is not None and region is not None and rate > region
        fewer = services is not None and middle is not None and services < middle
        rows.append(Beside(place, status, clients, rate, near.get(place.pk), services, more and fewer))
    rows.sort(key=lambda row: (row.clients is None, -(row.clients or 0), row.place.name))
    return Clients(cube, tuple(rows), region, sum(row.status == ValueStatus.SUPPRESSED for row in rows))


def _of_all(cube: Cube) -> int | None:
    """All contacts of all places, as they were protected."""
    whole = [count for category, period, count in cube.everywhere if category is None and period is None]
    return whole[0] if whole else None


def _rate(count: int | None, people: int | None, *, per: int = PER) -> Decimal | None:
    return None if count is None or not people else rounded(count * per / people, 1)


def _services_near(places: Sequence[Place]) -> Mapping[int, int]:
    """How many of the directory's public services stand within reach of the middle of each place."""
    drawn = [place for place in places if place.latitude is not None]
    standing = Listing.objects.filter(latitude__isnull=False).values_list("latitude", "longitude")
    near = within([(place.latitude, place.longitude) for place in drawn], list(standing), KILOMETRES)
    return {place.pk: int(near[at].sum()) for at, place in enumerate(drawn)}
