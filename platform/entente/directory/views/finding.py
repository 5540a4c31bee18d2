"""Pages for everyone: the finder, for all and for some, and one service. They work without JavaScript and keep nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_safe

from entente.directory import queries
from entente.directory.forms.finding import FinderForm, empty_form
from entente.directory.models import Listing, Phone
from entente.directory.vocabularies.topics import FINDERS, Finder

_FIELD_KINDS: Final = {
    "topic": "needs", "people": "people", "postal_code": "place", "region": "region", "language": "language", "age": "age", "is_open": "opening",
    "is_free": "is_free", "is_wheelchair_accessible": "is_wheelchair_accessible",
}  # fmt: skip
"""Field of the form -> the kind of condition that it is."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A condition that can be taken away: its key, its words, and its kind."""

    key: str
    label: str
    kind: str


@require_http_methods(["GET", "HEAD", "POST"])
def finder(request: HttpRequest, code: str = "everyone") -> HttpResponse:
    """What fits and is near. A place comes by POST, so that it stands in no address and no log; so do words that are not all of our own vocabulary."""
    chosen = FINDERS.get(code)
    if chosen is None:
        raise Http404
    here = _address(chosen)
    params = (request.POST if request.method == "POST" else request.GET).copy()
    if request.method != "POST":
        params.pop("postal_code", None)
    for key in params.pop("without", []):
        _take_away(params, key)
    regions = tuple(queries.regions())
    form = (
        FinderForm(params, finder=chosen, regions=regions)
        if params
        else empty_form(chosen, regions, get_language() or "")
    )
    is_valid = form.is_valid()
    search = _search(form, chosen) if is_valid else queries.Search()
    read = queries.interpret(search.words, queries.accepted_synonyms(search.region) if search.words else ())
    is_public = search.near is None and read.is_of_codes_alone
    if request.method == "POST" and is_valid and is_public and not _number(params.get("page")) > 1:
        query = {name: value for name, value in params.items() if value and name in form.fields}
        return redirect(f"{here}{'?' if query else ''}{urlencode(query)}")
    number = _number(params.get("page"))
    is_asked = is_valid and (
        not read.is_empty or any(value for name, value in params.items() if name in form.fields and name != "words")
    )
    result = (
        queries.find(search, page=number, now=timezone.now(), interpretation=read) if is_asked else queries.Found([], 0)
    )
    chips = [*_chips_of_words(read), *_chips_of_fields(form)] if is_valid else []
    context = {
        "form": form,
        "is_empty": not params,
        "finder": chosen,
        "finders": [(offered, _address(offered)) for offered in FINDERS.values() if offered != chosen],
        "here": here,
        "is_asked": is_asked,
        "is_vague": is_valid and bool(search.words) and not is_asked,
        "found": result,
        "cards": queries.cards_of([*result.listings, *result.also], names_regions="region" in form.fields),
        "chips": chips,
        "relaxed": _in_words(result, chips),
        "also_from": len(result.listings) + 1 if result.also else 0,
        "is_related": result.also_without == ("needs",),
        "also_without": ", ".join(_labels(result.also_without, chips)),
        "asks_for_place": bool(read.values("here")) and not result.is_near,
        "page": number,
        "pages": -(-result.total // queries.PAGE),
        "has_more": any(
            value
            for name, value in params.items()
            if name in form.fields and name not in ("words", "postal_code", "topic")
        ),
        "is_public": is_public,
        "given": [(name, value) for name, value in params.items() if name in form.fields and value],
    }
    response = render(request, "directory/finder.html", context, status=200 if is_valid else 422)
    if request.method == "POST":
        response["Cache-Control"] = "no-store"
    return response


@require_safe
def listing(request: HttpRequest, listing_id: UUID) -> HttpResponse:
    """One service at its place."""
    shown = get_object_or_404(Listing.objects.select_related("service", "source__owner"), pk=listing_id)
    service = shown.service
    shown.is_open_now = queries.is_open_now(shown, now=timezone.now())
    cards = queries.cards_of([shown])
    if not cards:
        raise Http404
    context = {
        "listing": shown,
        "card": cards[0],
        "service": service,
        "phones": Phone.objects.filter(service=service),
        "spoken": queries.spoken_at(service),
        "qualifiers": queries.accepted_qualifiers(service),
    }
    return render(request, "directory/listing.html", context)


def _search(form: FinderForm, chosen: Finder) -> queries.Search:
    cleaned = form.cleaned_data
    return queries.Search(
        words=cleaned["words"].strip(),
        topic=cleaned["topic"],
        people=chosen.people or cleaned.get("people", ""),
        language=cleaned["language"],
        age=cleaned["age"],
        is_free=cleaned["is_free"],
        is_wheelchair_accessible=cleaned["is_wheelchair_accessible"],
        is_open=cleaned["is_open"],
        near=cleaned["postal_code"],
        region=cleaned.get("region", ""),
    )


def _chips_of_words(read: queries.Interpretation) -> list[Chip]:
    """What was understood of the words, each once."""
    chips = {term.key: Chip(term.key, term.label, term.kind) for term in read.terms}
    return list(chips.values())


def _chips_of_fields(form: FinderForm) -> list[Chip]:
    """What the fields of the form ask for."""
    chips = []
    for name, kind in _FIELD_KINDS.items():
        value = form.cleaned_data.get(name)
        if value in (None, "", False):
            continue
        field: Any = form.fields[name]
        if name == "postal_code":
            label = gettext("Near %(place)s") % {"place": form.data["postal_code"]}
        elif name == "age":
            label = gettext("Age %(age)s") % {"age": value}
        else:
            label = str(dict(field.choices)[value] if hasattr(field, "choices") else field.label)
        chips.append(Chip(f"field:{name}", label, kind))
    return chips


def _take_away(params: Any, key: str) -> None:
    """Without one of the chips: its field is emptied, or its words are taken out of what was typed."""
    if key.startswith("field:"):
        params.pop(key.removeprefix("field:"), None)
    elif words := params.get("words"):
        synonyms = queries.accepted_synonyms(params.get("region", ""))
        params["words"] = queries.interpret(words[:200], synonyms).without(key)


def _in_words(result: queries.Found, chips: list[Chip]) -> str:
    """Which conditions were given up, as a sentence; blank where none was."""
    if not result.relaxed or not result.listings:
        return ""
    if result.relaxed == ("words",):
        return gettext("No service says all of these words. Those that say some of them are shown.")
    if result.relaxed == ("needs",):
        return gettext("The directory has nothing for exactly this. What may help instead is shown.")
    if result.relaxed == ("distance",):
        return gettext("Nothing that fits is within 10 km. What is farther away is shown, the nearest first.")
    return gettext("No service is known to fit with: %(conditions)s. Shown without; call before you go.") % {
        "conditions": ", ".join(_labels(result.relaxed, chips))
    }


def _labels(conditions: Collection[str], chips: list[Chip]) -> list[str]:
    """The names of conditions that were given up, each once."""
    labels = [chip.label for chip in chips if chip.kind in conditions]
    if "distance" in conditions:
        labels.append(gettext("within 10 km"))
    return list(dict.fromkeys(labels))


def _address(chosen: Finder) -> str:
    if chosen.code == "everyone":
        return reverse("directory:finder")
    return reverse("directory:finder_for", args=[chosen.code])


def _number(text: str | None) -> int:
    return min(max(int(text), 1), 100_000) if text and text.isdecimal() and len(text) < 7 else 1
