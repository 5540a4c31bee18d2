"""Pages for everyone: the finder, for all and for some, and one service. They work without JavaScript and keep nothing."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from entente.directory import queries
from entente.directory.forms.finding import FinderForm
from entente.directory.models import Language, Listing, Phone, Schedule
from entente.directory.vocabularies.topics import FINDERS, TOPICS, Finder


@require_http_methods(["GET", "HEAD", "POST"])
def finder(request: HttpRequest, code: str = "everyone") -> HttpResponse:
    """What fits and is near. A place comes by POST, so that it stands in no address and no log."""
    chosen = FINDERS.get(code)
    if chosen is None:
        raise Http404
    params = request.POST if request.method == "POST" else request.GET.copy()
    if request.method != "POST":
        params.pop("postal_code", None)
    form = FinderForm(params, finder=chosen)
    is_valid = form.is_valid()
    if request.method == "POST" and is_valid and form.cleaned_data["postal_code"] is None:
        query = {name: value for name, value in request.POST.items() if value and name in form.fields}
        return redirect(f"{_address(chosen)}?{urlencode(query)}")
    number = _number(params.get("page"))
    result = queries.find(_search(form, chosen), page=number, now=timezone.now()) if is_valid else queries.Found([], 0)
    context = {
        "form": form,
        "finder": chosen,
        "finders": [(offered, _address(offered)) for offered in FINDERS.values()],
        "topics": [(topic, f"{_address(chosen)}?topic={topic}", TOPICS[topic]) for topic in chosen.topics],
        "found": result,
        "page": number,
        "pages": -(-result.total // queries.PAGE),
        "has_more": any(
            value for name, value in params.items() if name in form.fields and name not in ("words", "postal_code")
        ),
        "has_place": is_valid and form.cleaned_data["postal_code"] is not None,
        "given": [(name, value) for name, value in params.items() if name in form.fields and value],
    }
    response = render(request, "directory/finder.html", context, status=200 if is_valid else 422)
    if request.method == "POST":
        response["Cache-Control"] = "no-store"
    return response


@require_safe
def listing(request: HttpRequest, listing_id: UUID) -> HttpResponse:
    """One service at its place."""
    shown = get_object_or_404(Listing.objects.select_related("service"), pk=listing_id)
    service = shown.service
    context = {
        "listing": shown,
        "service": service,
        "phones": Phone.objects.filter(service=service),
        "hours": Schedule.objects.filter(service=service).order_by("source_row", "id"),
        "spoken": Language.objects.filter(service=service),
        "qualifiers": queries.accepted_qualifiers(service),
    }
    return render(request, "directory/listing.html", context)


def _search(form: FinderForm, chosen: Finder) -> queries.Search:
    cleaned = form.cleaned_data
    return queries.Search(
        words=cleaned["words"].strip(),
        topic=cleaned["topic"],
        people=chosen.people or cleaned["people"],
        language=cleaned["language"],
        age=cleaned["age"],
        is_free=cleaned["is_free"],
        is_wheelchair_accessible=cleaned["is_wheelchair_accessible"],
        is_open=cleaned["is_open"],
        near=cleaned["postal_code"],
    )


def _address(chosen: Finder) -> str:
    if chosen.code == "everyone":
        return reverse("directory:finder")
    return reverse("directory:finder_for", args=[chosen.code])


def _number(text: str | None) -> int:
    return min(max(int(text), 1), 100_000) if text and text.isdecimal() and len(text) < 7 else 1
