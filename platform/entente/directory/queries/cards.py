"""What a card of the finder says of a listing beside its row: hours, languages and ages in words."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import get_language, gettext

from entente.directory.models import Language, Listing, Schedule, Service
from entente.directory.opening_hours import Opening, in_words
from entente.directory.vocabularies.languages import NAMES


@dataclass(frozen=True, slots=True)
class Card:
    """A listing as people read it: hours a line each, whether it is open now (none: not known), languages and ages in words."""

    listing: Listing
    hours: tuple[str, ...]
    is_open: bool | None
    languages: tuple[str, ...]
    ages: str
    eligibility: str
    region: str


def cards_of(listings: Sequence[Listing], *, names_regions: bool = False) -> list[Card]:
    """A card for each listing, in their order."""
    hours = _hours_of(listings)
    french = _is_french()
    return [
        Card(
            listing,
            tuple(in_words(hours.get(listing.pk, ()), get_language() or "en")),
            listing.is_open_now,
            tuple(sorted(NAMES[code][french] for code in listing.languages if code in NAMES)),
            _ages(listing),
            listing.eligibility,
            str(listing.source.owner) if names_regions else "",
        )
        for listing in listings
    ]


def spoken_at(service: Service) -> list[tuple[str, bool]]:
    """Names of the languages of a service in the reader's language, and whether an interpreter speaks them; a name without a code as the source has it."""
    french = _is_french()
    rows = Language.objects.filter(service=service).order_by("is_interpreter", "name")
    return list(
        dict.fromkeys(
            (NAMES[row.iso639_3][french] if row.iso639_3 in NAMES else row.name, row.is_interpreter) for row in rows
        )
    )


def _is_french() -> bool:
    return (get_language() or "en").startswith("fr")


def _hours_of(listings: Sequence[Listing]) -> dict[uuid.UUID, list[Opening]]:
    """The hours of the service at its place, else of the service, else of the place."""
    pairs = {listing.pk for listing in listings}
    services = {listing.service_id for listing in listings}
    locations = {listing.location_id for listing in listings if listing.location_id}
    rows = Schedule.objects.filter(
        Q(service_at_location__in=pairs) | Q(service__in=services) | Q(location__in=locations)
    ).order_by("source_row", "id")
    by_owner: dict[uuid.UUID | None, list[Opening]] = defaultdict(list)
    for row in rows:
        owner = row.service_at_location_id or row.service_id or row.location_id
        by_owner[owner].append(Opening(row.byday, row.opens_at, row.closes_at, row.description, row.freq))
    return {
        listing.pk: by_owner.get(listing.pk)
        or by_owner.get(listing.service_id)
        or by_owner.get(listing.location_id)
        or []
        for listing in listings
    }


def _ages(listing: Listing) -> str:
    least, most = listing.minimum_age, listing.maximum_age
    if least and most is not None:
        return gettext("Ages %(least)d to %(most)d") % {"least": least, "most": most}
    if least:
        return gettext("Age %(least)d and over") % {"least": least}
    if most is not None:
        return gettext("Up to age %(most)d") % {"most": most}
    return ""
