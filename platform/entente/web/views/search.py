"""One search over everything that the reader may see; a visitor finds what is public."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.web.search.hits import MOST_CHARACTERS
from entente.web.search.kinds import search


@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    """What was found, by kind. What is looked for stands in the address behind the question mark, which no log of ours holds (ADR 0064)."""
    words = request.GET.get("words", "").strip()[:MOST_CHARACTERS]
    kinds = search(words, user=request.user, now=timezone.now())
    total = sum(kind.total for kind in kinds)
    return render(request, "entente/search.html", {"words": words, "kinds": kinds, "total": total})
