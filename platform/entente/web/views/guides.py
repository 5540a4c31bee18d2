"""Help: the list of guides, and a guide."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from entente.web.guides.documents import guide, shelves


@require_safe
def all_guides(request: HttpRequest) -> HttpResponse:
    """Every guide, by who reads it."""
    return render(request, "entente/help.html", {"shelves": shelves(_language()), "practice": settings.PRACTICE_URL})


@require_safe
def one_guide(request: HttpRequest, slug: str) -> HttpResponse:
    """A guide; 404 where none has this name."""
    document = guide(slug, _language())
    if document is None:
        raise Http404
    return render(request, "entente/guide.html", {"guide": document})


def _language() -> str:
    return (get_language() or "en")[:2]
