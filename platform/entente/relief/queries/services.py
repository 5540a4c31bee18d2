"""The services that people look for in an emergency: what the finder shows of the regions concerned, and the outlines under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django.db.models import QuerySet

from agreements.models import Agreement, PartyRole
from entente.directory.models import Listing
from entente.explorer.models import Geography
from entente.organizations.models import Organization, OrganizationKind
from entente.relief.models import Centre

CENTRES_SOURCE: Final = "Emergency centres"
"""Name of the source under which the finder has the centres."""
MOST: Final = 6_000
"""Services of one file: more make it slow on a telephone."""
_SAMPLE: Final = 400


def region_of(agreement: Agreement) -> Organization | None:
    """The 211 that is a party, providers first: under its name everyone finds the centres. None: nobody of the area agreed to that."""
    parties = agreement.parties.filter(organization__kind=OrganizationKind.REGION_211).select_related("organization")
    ordered = sorted(parties, key=lambda party: (party.role != PartyRole.PROVIDER, str(party.pk)))
    return ordered[0].organization if ordered else None


def owners_of(agreement: Agreement) -> QuerySet[Organization]:
    """Whose directories are read: those of the parties; where no party keeps one, those of the regions where the parties are."""
    parties = Organization.objects.filter(agreement_parties__agreement=agreement)
    keeping = parties.filter(directory_sources__imports__isnull=False).distinct()
    if keeping.exists():
        return keeping
    areas = parties.values("jurisdiction")
    return Organization.objects.filter(kind=OrganizationKind.REGION_211, jurisdiction__in=areas)


def listings_for(agreement: Agreement, centres: Sequence[Centre]) -> tuple[list[Listing], int]:
    """At most ``MOST`` services that anyone finds, those for a crisis and those nearest to the centres first; and how many there are."""
    listings = Listing.objects.filter(source__owner__in=owners_of(agreement), is_closed_for_now=False)
    listings = listings.exclude(source__name=CENTRES_SOURCE)  # the centres stand before the services, each once
    points = [(centre.latitude, centre.longitude) for centre in centres if centre.latitude is not None]
    rows = listings.select_related("source__owner").defer("search", "open_minutes").order_by("name", "pk")
    total = rows.count()
    if total <= MOST:
        return list(rows), total

    def rank(place: tuple[object, float | None, float | None, bool]) -> tuple[bool, float]:
        _key, latitude, longitude, is_crisis = place
        if latitude is None or longitude is None or not points:
            return not is_crisis, float("inf") if points else 0.0
        return not is_crisis, min(
            (latitude - a) ** 2 + (0.7 * (longitude - (b or 0))) ** 2 for a, b in points if a is not None
        )

    places = rows.values_list("pk", "latitude", "longitude", "is_crisis_line")
    nearest = [place[0] for place in sorted(places, key=rank)[:MOST]]
    return list(rows.filter(pk__in=nearest)), total


def covering(points: Sequence[tuple[float, float]]) -> Geography | None:
    """The geography whose sheet holds most of these points, the smallest such sheet; none where no sheet holds half of them."""
    sample = points[:: max(1, len(points) // _SAMPLE)]
    best: tuple[int, float, Geography] | None = None
    for geography in Geography.objects.exclude(frame=[]).exclude(width=0):
        west, north, across, down = geography.frame
        east, south = west + geography.width / across, north - geography.height / down
        held = sum(south <= latitude <= north and west <= longitude <= east for latitude, longitude in sample)
        size = (east - west) * (north - south)
        if held * 2 >= len(sample) > 0 and (best is None or (held, -size) > (best[0], -best[1])):
            best = (held, size, geography)
    return best[2] if best else None
