"""The catalogue for people: a list with a search, and a page for each dataset. The same for machines."""

from __future__ import annotations

import json
from typing import Final
from uuid import UUID
from xml.sax.saxutils import escape

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language_from_request, override
from django.views.decorators.http import require_safe

from entente.core.paging import page_of
from entente.portal import queries
from entente.portal.addresses import page as address_of
from entente.portal.croissant import dataset_document
from entente.portal.dcat import data_json, graph
from entente.portal.rdf import jsonld, turtle
from entente.requests.queries import offered_datasets
from exports.dummy import forms_of
from exports.packages.wording import DONE, TYPES, note

PAGE: Final = 25
PUBLIC_PAGES: Final = (
    "web:home",
    "web:accessibility",
    "web:privacy",
    "requests:home",
    "portal:catalogue",
    "directory:finder",
)


@require_safe
def catalogue(request: HttpRequest) -> HttpResponse:
    """The datasets that may be asked for."""
    words = request.GET.get("words", "").strip()[:200]
    page = page_of(queries.searched(words), request.GET.get("page"), size=PAGE)
    entries = queries.entries(offered_datasets().filter(pk__in=list(page)))
    return render(request, "portal/catalogue.html", {"page": page, "entries": entries, "words": words})


@require_safe
def dataset(request: HttpRequest, dataset_id: UUID) -> HttpResponse:
    """One of them: what its rows tell of, its columns where they are published, and how to ask."""
    entry = queries.entry_of(dataset_id)
    if entry is None:
        raise Http404
    columns = [
        {
            "name": column.name,
            "type": TYPES[column.type],
            "done": DONE.get(column.treatment, ""),
            "note": note(column.field),
        }
        for column in entry.schema
    ]
    context = {
        "entry": entry,
        "dataset": entry.dataset,
        "columns": columns,
        "forms": [(form, reverse("series:dummy", args=[entry.id, form])) for form in forms_of(entry.schema)],
        "base": settings.BASE_URL,
    }
    return render(request, "portal/dataset.html", context)


@require_safe
def dcat_turtle(request: HttpRequest) -> HttpResponse:
    """The catalogue by DCAT-AP 3.0, as Turtle."""
    return HttpResponse(turtle(graph(queries.entries())), content_type="text/turtle; charset=utf-8")


@require_safe
def dcat_jsonld(request: HttpRequest) -> HttpResponse:
    """The same as JSON-LD."""
    return HttpResponse(jsonld(graph(queries.entries())), content_type="application/ld+json")


@require_safe
def dcat_us(request: HttpRequest) -> JsonResponse:
    """The same by DCAT-US 1.1."""
    return JsonResponse(data_json(queries.entries()), json_dumps_params={"ensure_ascii": False, "indent": 1})


@require_safe
def croissant(request: HttpRequest, dataset_id: UUID) -> HttpResponse:
    """A dataset by schema.org and Croissant 1.1, in the language that the reader's header asks for."""
    entry = queries.entry_of(dataset_id)
    if entry is None:
        return JsonResponse({"title": "Not Found", "status": 404}, status=404, content_type="application/problem+json")
    with override(get_language_from_request(request)):
        content = json.dumps(dataset_document(entry), ensure_ascii=False, indent=1)
    return HttpResponse(content, content_type="application/ld+json")


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every page that anyone may open, each with the other language."""
    pages: list[tuple[str, tuple[UUID, ...]]] = [(name, ()) for name in PUBLIC_PAGES]
    pages += [("portal:dataset", (dataset_id,)) for dataset_id in offered_datasets().values_list("pk", flat=True)]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for name, arguments in pages:
        both = {language: escape(address_of(name, language, *arguments)) for language in ("en", "fr")}
        others = "".join(
            f'<xhtml:link rel="alternate" hreflang="{language}" href="{address}"/>'
            for language, address in both.items()
        )
        lines += [f"<url><loc>{address}</loc>{others}</url>" for address in both.values()]
    return HttpResponse("\n".join([*lines, "</urlset>"]), content_type="application/xml")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Where search engines find what is public."""
    return HttpResponse(
        f"User-agent: *\nAllow: /\nSitemap: {settings.BASE_URL}/sitemap.xml\n", content_type="text/plain"
    )
