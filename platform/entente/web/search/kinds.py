"""Where a search looks: each kind among what the reader may see, in one question to the database or a few, however much there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final
from urllib.parse import urlencode

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Exists, F, OuterRef, QuerySet, Window
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext, gettext_lazy

from agreements import queries as agreements
from agreements.models import RegisterField, WithheldField
from agreements.permissions import visible_to as visible_agreements
from agreements.wording.register_entry import number_of
from agreements.words import Folded, folded, words_of
from entente.catalogue.permissions import visible_to as visible_datasets
from entente.core.dates import date_format
from entente.directory import queries as directory
from entente.directory.texts import text_of
from entente.explorer.models import Place
from entente.organizations.models import User
from entente.portal import queries as portal
from entente.web.guides.documents import Guide, guides
from entente.web.overview.in_flight import in_language
from entente.web.search.hits import MOST_CHARACTERS, SHOWN, Hit, Kind
from exports.permissions import entitlements_of

type Reader = User | AnonymousUser


def search(text: str, *, user: Reader, now: datetime) -> list[Kind]:
    """What was found, by kind; kinds without anything are left out. All words must be found; letters' case and accents do not matter.

    A visitor finds what is public: the catalogue, the register, services, places and guides.
    """
    text = text.strip()[:MOST_CHARACTERS]
    words = words_of(text)
    if not words:
        return []
    sources = (*(_OF_PEOPLE if isinstance(user, User) else ()), *_OF_EVERYONE)
    return [kind for source in sources for kind in source(text, words, user, now) if kind.total]


def _datasets(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    titled = _containing(visible_datasets(user), words, "title_en", "title_fr")
    rows = _first(titled.order_by("-pk"), title=in_language("title"), hint=in_language("owner__name"))
    hits = [Hit(row["title"], reverse("catalogue:dataset", args=[row["pk"]]), row["hint"]) for row in rows]
    yield _kind("datasets", gettext_lazy("Datasets"), rows, hits, "catalogue:datasets", search=text)


def _received(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    path = "release__run__version__dataset__"
    open_to_her = entitlements_of(user).filter(ends_at__gt=now)
    titled = _containing(open_to_her, words, f"{path}title_en", f"{path}title_fr")
    rows = _first(
        titled.order_by("-pk"),
        title=in_language(f"{path}title"),
        hint=in_language(f"{path}owner__name"),
        number=F("release__run__version__number"),
    )
    hits = [
        Hit(
            row["title"],
            reverse("exports:entitlement", args=[row["pk"]]),
            gettext("%(organization)s, version %(number)s") % {"organization": row["hint"], "number": row["number"]},
        )
        for row in rows
    ]
    yield _kind("received", gettext_lazy("Received datasets"), rows, hits, "exports:my_datasets")


def _agreements(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    assert isinstance(user, User)
    wanted = agreements.Wanted(words=text)
    today = timezone.localdate(now)
    matching = agreements.matching_agreements(visible_agreements(user), wanted, user=user, today=today)
    rows = list(matching.annotate(total=Window(Count("*"))).order_by("-pk")[:SHOWN])
    hits = [
        Hit(
            str(agreement),
            reverse("agreements:agreement", args=[agreement.pk]),
            f"{agreement.get_status_display()}, {date_format(agreement.ends_on)}",
        )
        for agreement in rows
    ]
    total = [{"total": agreement.total} for agreement in rows]
    yield _kind("agreements", gettext_lazy("Agreements"), total, hits, "agreements:agreements", words=text)


def _catalogue(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    rows = _first(portal.searched(text).order_by("-pk"), title=in_language("title"), hint=in_language("owner__name"))
    hits = [Hit(row["title"], reverse("portal:dataset", args=[row["pk"]]), row["hint"]) for row in rows]
    yield _kind("catalogue", gettext_lazy("Public catalogue"), rows, hits, "portal:catalogue", words=text)


def _register(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    hidden = WithheldField.objects.filter(lineage=OuterRef("lineage"), field=RegisterField.NAME)
    entries = agreements.found_in_register(agreements.RegisterWanted(words=text)).annotate(is_hidden=Exists(hidden))
    rows = list(entries.annotate(total=Window(Count("*")))[:SHOWN])
    hits = [
        Hit(
            number_of(entry) if entry.is_hidden else str(entry),
            reverse("agreements:entry", args=[entry.lineage]),
            number_of(entry),
        )
        for entry in rows
    ]
    total = [{"total": entry.total} for entry in rows]
    yield _kind(
        "register", gettext_lazy("Public register of agreements"), total, hits, "agreements:register", words=text
    )


def _services(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    # By the words alone: what a sentence means, and what is near, is for the finder.
    by_words = directory.Interpretation(text, rest=tuple(words))
    result = directory.find(directory.Search(words=text), page=1, now=now, interpretation=by_words)
    shown = result.listings[:SHOWN]
    records = directory.services_of(shown)
    hits = [
        Hit(
            text_of(records[listing.service_id], "name").words,
            reverse("directory:listing", args=[listing.pk]),
            text_of(records[listing.service_id].organization, "name").words,
        )
        for listing in shown
        if listing.service_id in records
    ]
    yield _kind("services", gettext_lazy("Services"), [{"total": result.total}], hits, "directory:finder", words=text)


def _places(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    named = _containing(Place.objects.all(), words, "name_en", "name_fr", "code")
    rows = _first(
        named.order_by("name_en", "pk"), title=in_language("name"), place=F("code"), within=F("geography__code"),
        division=in_language("geography__name"), version=F("geography__version"),
    )  # fmt: skip
    hits = [
        Hit(
            row["title"],
            reverse("explorer:place", args=[row["within"], row["place"]]),
            f"{row['division']} ({row['version']})",
        )
        for row in rows
    ]
    yield _kind("places", gettext_lazy("Places"), rows, hits)


def _guides(text: str, words: list[str], user: Reader, now: datetime) -> Iterator[Kind]:
    """Those that have all the words, with the words in their title first; no question to the database."""
    having = [guide for guide in guides((get_language() or "en")[:2]) if _has_all(guide, words)]
    having.sort(key=lambda guide: not all(word in folded(guide.title) for word in words))
    hits = [Hit(guide.title, guide.address) for guide in having[:SHOWN]]
    yield _kind("guides", gettext_lazy("Guides"), [{"total": len(having)}], hits, "web:help" if having else "")


def _has_all(guide: Guide, words: list[str]) -> bool:
    text = _folded(guide.language, guide.slug)
    return all(word in text for word in words)


@cache
def _folded(language: str, slug: str) -> str:
    """A guide's title and text, as words are compared; a guide does not change while the process runs."""
    return next(folded(f"{guide.title} {guide.text}") for guide in guides(language) if guide.slug == slug)


_OF_PEOPLE: Final[tuple[Callable[..., Iterator[Kind]], ...]] = (_datasets, _received, _agreements)
_OF_EVERYONE: Final[tuple[Callable[..., Iterator[Kind]], ...]] = (_catalogue, _register, _services, _places, _guides)


def _containing(records: QuerySet[Any], words: list[str], *fields: str) -> QuerySet[Any]:
    """Those in whose texts each of the words stands, whatever their case and accents."""
    records = records.alias(folded=Folded(*fields))
    for word in words:
        records = records.filter(folded__contains=word)
    return records


def _first(records: QuerySet[Any], **columns: Any) -> list[dict[str, Any]]:
    """The first few, each with how many there are in all."""
    rows = records.annotate(total=Window(Count("*"))).values("pk", "total", **columns)[:SHOWN]
    return list(rows)


def _kind(
    code: str, label: Any, rows: Sequence[Mapping[str, Any]], hits: list[Hit], page: str = "", **query: str
) -> Kind:
    total = rows[0]["total"] if rows else 0
    address = f"{reverse(page)}?{urlencode(query)}" if query else reverse(page) if page else ""
    return Kind(code, label, total, hits, address)
