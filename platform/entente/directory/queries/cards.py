"""What a card of the finder says of a listing beside its row: hours, languages and ages in words."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from django.db.models import Q, QuerySet
from django.utils.formats import number_format
from django.utils.text import capfirst
from django.utils.translation import gettext

from entente.core.dates import date_format
from entente.directory.models import Address, Language, Listing, Schedule, Service
from entente.directory.opening_hours import Opening, in_words
from entente.directory.queries.areas import areas_in_words
from entente.directory.texts import Text, language_name, only_in, reader_language, text_of
from entente.directory.vocabularies.languages import NAMES
from entente.directory.vocabularies.text_language import FRENCH

_ADDRESS_LINE: Final = ("address_1", "address_2", "city", "postal_code")
"""Fields of the address of a listing, in this order."""


@dataclass(frozen=True, slots=True)
class Card:
    """A listing as people read it, in their language: texts, hours a line each, whether it is open now (none: not known), languages and ages in words.

    What exists in the other language alone is in that one: ``Text.is_in_another`` says so, and ``language_note`` tells the reader.
    """

    listing: Listing
    service: Service
    name: Text
    organization: Text  # blank where it is called as the service is
    summary: Text
    address: str
    hours: tuple[Text, ...]
    is_open: bool | None
    languages: tuple[str, ...]
    ages: str
    eligibility: Text
    region: str
    areas: tuple[Text, ...]  # that it says it serves
    capacity: str  # with its day; blank: it states none

    @property
    def language_note(self) -> str:
        """That all or some of its longer texts exist in the other language alone; blank where none does."""
        hours = (line for line in self.hours if line.language)  # those that are understood are in the reader's words
        texts = [text for text in (self.summary, self.eligibility, *hours) if text]
        others = [text for text in texts if text.is_in_another]
        if not others:
            return ""
        if len(others) == len(texts):
            return capfirst(only_in(others[0].language))
        is_french = others[0].language == FRENCH
        return capfirst(gettext("Partly in French only") if is_french else gettext("Partly in English only"))


def cards_of(listings: Sequence[Listing], *, names_regions: bool = False) -> list[Card]:
    """A card for each listing, in their order; none for one whose service has gone meanwhile."""
    if not listings:
        return []
    hours, services, addresses = _hours_of(listings), services_of(listings), _addresses_of(listings)
    areas = areas_in_words(services)
    french = reader_language() == FRENCH
    cards = []
    for listing in listings:
        service = services.get(listing.service_id)
        if service is None:
            continue
        name, organization = text_of(service, "name"), text_of(service.organization, "name")
        cards.append(
            Card(
                listing,
                service,
                name,
                Text("", "", is_in_another=False)
                if organization.words == name.words or service.organization.name == service.name
                else organization,
                text_of(service, "description"),
                addresses.get(listing.location_id, listing.address),
                hours.get(listing.pk, ()),
                listing.is_open_now,
                tuple(sorted(NAMES[code][french] for code in listing.languages if code in NAMES)),
                _ages(listing),
                text_of(service, "eligibility_description"),
                str(listing.source.owner) if names_regions else "",
                areas.get(listing.service_id, ()),
                _capacity(service),
            )
        )
    return cards


def services_of(listings: Iterable[Listing]) -> dict[uuid.UUID, Service]:
    """The services of listings with their organizations, by key: what names are read of."""
    keys = {listing.service_id for listing in listings}
    public: QuerySet[Service] = Service.objects.filter(organization__withheld="").select_related("organization")
    return public.in_bulk(keys)


def spoken_at(service: Service) -> list[tuple[str, bool]]:
    """Names of the languages of a service in the reader's language, and whether an interpreter speaks them."""
    rows = Language.objects.filter(service=service).order_by("is_interpreter", "name")
    return list(dict.fromkeys((language_name(row), row.is_interpreter) for row in rows))


def _addresses_of(listings: Sequence[Listing]) -> dict[uuid.UUID | None, str]:
    """Location -> its address in the reader's language, for those that have one in another language than their listing."""
    keys = {listing.location_id for listing in listings if listing.location_id}
    rows = Address.objects.filter(location__in=keys, address_type="physical").order_by("location_id", "-id")
    language = reader_language()
    return {
        row.location_id: ", ".join(words for field in _ADDRESS_LINE if (words := text_of(row, field).words))
        for row in {row.location_id: row for row in rows}.values()
        if row.translations.get(language)
    }


def _hours_of(listings: Sequence[Listing]) -> dict[uuid.UUID, tuple[Text, ...]]:
    """The hours of the service at its place, else of the service, else of the place, a line each; what is not understood in the words of the source."""
    pairs = {listing.pk for listing in listings}
    services = {listing.service_id for listing in listings}
    locations = {listing.location_id for listing in listings if listing.location_id}
    rows = Schedule.objects.filter(
        Q(service_at_location__in=pairs) | Q(service__in=services) | Q(location__in=locations)
    ).order_by("source_row", "id")
    by_owner: dict[uuid.UUID | None, list[Schedule]] = defaultdict(list)
    for row in rows:
        by_owner[row.service_at_location_id or row.service_id or row.location_id].append(row)
    return {
        listing.pk: _lines(
            by_owner.get(listing.pk) or by_owner.get(listing.service_id) or by_owner.get(listing.location_id) or []
        )
        for listing in listings
    }


def _lines(rows: Sequence[Schedule]) -> tuple[Text, ...]:
    described = {text.words.strip(): text for row in rows if (text := text_of(row, "description"))}
    openings = [
        Opening(row.byday, row.opens_at, row.closes_at, text_of(row, "description").words, row.freq) for row in rows
    ]
    lines = in_words(openings, reader_language())
    return tuple(described.get(line) or Text(line, "", is_in_another=False) for line in lines)


def _capacity(service: Service) -> str:
    if service.capacity is None:
        return ""
    number = number_format(service.capacity, use_l10n=True, force_grouping=True)
    places = f"{number} {service.capacity_unit}" if service.capacity_unit else number
    if service.capacity_on is None:
        return gettext("%(places)s (nobody says on which day)") % {"places": places}
    return gettext("%(places)s as of %(day)s") % {"places": places, "day": date_format(service.capacity_on)}


def _ages(listing: Listing) -> str:
    least, most = listing.minimum_age, listing.maximum_age
    if least and most is not None:
        return gettext("Ages %(least)d to %(most)d") % {"least": least, "most": most}
    if least:
        return gettext("Age %(least)d and over") % {"least": least}
    if most is not None:
        return gettext("Up to age %(most)d") % {"most": most}
    return ""
