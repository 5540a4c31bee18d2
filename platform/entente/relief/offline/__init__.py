"""The directory as one file that opens without a network: a page with its data, its search and its map inside, in both languages.

It holds what anyone reads in the finder, and the centres that are for everyone. Its policy of contents forbids every request.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.utils.html import escape
from django.utils.translation import gettext, override

from agreements.models import Activation
from entente.core.dates import date_format
from entente.directory.models import Listing
from entente.directory.queries import Card, cards_of
from entente.directory.vocabularies.synonyms import SYNONYMS
from entente.directory.vocabularies.topics import NEEDS
from entente.relief.maps import Mark, map_of
from entente.relief.models import Centre
from entente.relief.queries import Known, covering, listings_for

LANGUAGES: Final = ("en", "fr")
_HERE: Final = Path(__file__).parent
_LONGEST: Final = 280  # letters of a summary


@dataclass(frozen=True, slots=True)
class OfflineDirectory:
    """The file, and how many services and centres are in it."""

    page: str
    services: int
    centres: int


def offline_directory(activation: Activation, known: Known, *, language: str) -> OfflineDirectory:
    """The file as of ``known.moment``; it opens in ``language`` and holds both."""
    agreement = activation.agreement
    centres = [centre.centre for centre in known.open_centres if centre.centre.is_public]
    listings, total = listings_for(agreement, centres)
    points = [
        (row.latitude, row.longitude) for row in listings if row.latitude is not None and row.longitude is not None
    ]
    geography = covering([*points, *((c.latitude, c.longitude) for c in centres if c.latitude is not None and c.longitude is not None)])  # fmt: skip
    marks = marks_of(centres)
    contents: dict[str, Any] = {
        "exercise": activation.exercise,
        "language": language,
        "words": {code: _words(activation, known.moment, listings, total, code) for code in LANGUAGES},
        "topics": (topics := _topics(listings)),
        "asked": {code: _phrases(code) for code in topics},
        "centres": [_centre(centre) for centre in centres],
        "services": _services(listings),
    }
    style, script = (_HERE / "page.css").read_text(), (_HERE / "page.js").read_text()
    with override(language):
        title = contents["words"][language]["title"]
        drawn = map_of(points, marks, geography, label=contents["words"][language]["map"])
    page = (_HERE / "page.html").read_text()
    data = json.dumps(contents, ensure_ascii=False, separators=(",", ":"))
    parts = {
        "language": language,
        "title": escape(title),
        "style": style,
        "policy": f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; form-action 'none'; base-uri 'none'",
        "map": drawn,
        "script": script,
        # Nothing in the data may end the element that holds them.
        "data": data.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"),
    }
    # In one pass: what people wrote may look like a place of the page.
    page = re.sub(r"\[\[(\w+)\]\]", lambda place: parts[place[1]], page)
    return OfflineDirectory(page, len(listings), len(centres))


def marks_of(centres: Sequence[Centre]) -> list[Mark]:
    """The centres that have a point, by their number in the list."""
    return [
        Mark(number, centre.name, centre.latitude, centre.longitude)
        for number, centre in enumerate(centres, 1)
        if centre.latitude is not None and centre.longitude is not None
    ]


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _services(listings: Sequence[Listing]) -> list[dict[str, Any]]:
    english, french = (_cards(listings, language) for language in LANGUAGES)
    services = []
    for listing in listings:
        if listing.pk not in english:
            continue  # it went while the file was written
        entry: dict[str, Any] = {"p": listing.telephone, "t": list(listing.topics), "c": int(listing.is_crisis_line)}
        if listing.latitude is not None and listing.longitude is not None:
            entry["g"] = [round(listing.latitude, 5), round(listing.longitude, 5)]
        en, fr = english[listing.pk], french[listing.pk]
        entry["en"], entry["fr"] = en, {key: value for key, value in fr.items() if value != en.get(key)}
        services.append({key: value for key, value in entry.items() if value})
    return services


def _cards(listings: Sequence[Listing], language: str) -> dict[Any, dict[str, Any]]:
    with override(language):
        return {card.listing.pk: _card(card) for card in cards_of(listings)}


def _card(card: Card) -> dict[str, Any]:
    fields = {
        "n": card.name.words,
        "o": card.organization.words,
        "s": _cut(card.summary.words),
        "a": card.address,
        "h": [line.words for line in card.hours],
        "e": _cut(" ".join(part for part in (card.ages, card.eligibility.words) if part)),
        "l": ", ".join(card.languages),
        "w": card.language_note,
    }
    return {key: value for key, value in fields.items() if value}


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _centre(centre: Centre) -> dict[str, Any]:
    kinds = {}
    for language in LANGUAGES:
        with override(language):
            kinds[language] = str(centre.get_kind_display())
    fields = {
        "k": kinds, "n": centre.name, "a": ", ".join(part for part in (centre.address, centre.postal_code) if part), "p": centre.telephone,
        "s": centre.note, "g": [centre.latitude, centre.longitude] if centre.latitude is not None else None, "m": centre.capacity, "b": str(centre.organization),
    }  # fmt: skip
    return {key: value for key, value in fields.items() if value}


def _topics(listings: Sequence[Listing]) -> dict[str, dict[str, str]]:
    """Code -> name in each language, of needs that some service answers."""
    present = {code for listing in listings for code in listing.topics}
    return {code: {"en": topic.en, "fr": topic.fr} for code, topic in NEEDS.items() if code in present}


def _phrases(code: str) -> list[str]:
    """What people type who want this topic, in both languages."""
    return [phrase.lstrip("~ ") for phrases in SYNONYMS.get(code, {}).values() for phrase in phrases]


def _words(
    activation: Activation, moment: datetime, listings: Sequence[Listing], total: int, language: str
) -> Mapping[str, str]:
    """Everything that the page says, in one language."""
    zone = activation.agreement.time_zone
    with override(language):
        owners = ", ".join(sorted({str(listing.source.owner) for listing in listings}))
        at = date_format(moment.astimezone(ZoneInfo(zone)), "DATETIME_FORMAT")
        shown = {"shown": len(listings), "total": total}
        return {
            "exercise": gettext("EXERCISE: nothing of this has happened. Do not send anyone to these places."),
            "title": (gettext("EXERCISE") + " – " if activation.exercise else "") + gettext("Help in an emergency"),
            "event": f"{activation.event} · {activation.area}",
            "as_of": gettext("As the directory stood on %(at)s, by the clock of %(zone)s. It opens without a network and asks for nothing.") % {"at": at, "zone": zone},
            "from": gettext("From the directory of: %(owners)s") % {"owners": owners} if owners else "",
            "public": gettext("It holds what everyone may read. Services and addresses that are kept from the public are not in it: ask 2-1-1."),
            "part": gettext("It holds %(shown)s of %(total)s services, those nearest to the centres and those for a crisis.") % shown if total > len(listings) else "",
            "danger": gettext("In danger: 9-1-1. Thoughts of suicide: 9-8-8. Anything else: 2-1-1."),
            "search": gettext("What do you need?"),
            "topic": gettext("Need"),
            "any": gettext("Any need"),
            "near": gettext("Nearest to"),
            "anywhere": gettext("No centre: in the order of the alphabet"),
            "centres": gettext("Centres"),
            "no_centres": gettext("No centre is open that everyone may know of."),
            "services": gettext("Services"),
            "found": gettext("Found: "),
            "more": gettext("Show more"),
            "none": gettext("Nothing fits. Use fewer words, or call 2-1-1."),
            "map": gettext("Map: a dot for each service, a number for each centre. North is up."),
            "closer": gettext("Closer"),
            "farther": gettext("Farther"),
            "whole": gettext("The whole map"),
            "address": gettext("Address"),
            "hours": gettext("Opening hours"),
            "who": gettext("For whom"),
            "languages": gettext("Languages"),
            "capacity": gettext("Places"),
            "opened_by": gettext("Opened by"),
            "other": "Français" if language == "en" else "English",
            "km": gettext("km away"),
            "mark": gettext("EXERCISE"),
        }  # fmt: skip
