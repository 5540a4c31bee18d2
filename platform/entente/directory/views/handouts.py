"""A handout of services that someone chose in the finder: as a page to print, a PDF, and a text for a message. Its address holds keys of services alone."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.directory import handouts, queries


@require_safe
def handout(request: HttpRequest) -> HttpResponse:
    """The chosen services; those that are no longer in the directory are counted."""
    keys = _chosen(request)
    cards = queries.cards_of(queries.listings_of(keys))
    query = urlencode([("service", str(card.listing.pk)) for card in cards])
    context = {
        "cards": cards,
        "gone": len(keys) - len(cards),
        "message": handouts.message_of(cards) if cards else None,
        "pdf": f"{reverse('directory:handout_pdf')}?{query}",
        "most": handouts.MOST,
    }
    return render(request, "directory/handout.html", context)


@require_safe
def handout_pdf(request: HttpRequest) -> HttpResponse:
    """The same as a PDF."""
    cards = queries.cards_of(queries.listings_of(_chosen(request)))
    content = handouts.handout_pdf(cards, today=timezone.localdate())
    return HttpResponse(
        content, content_type="application/pdf", headers={"Content-Disposition": 'inline; filename="211.pdf"'}
    )


def _chosen(request: HttpRequest) -> list[UUID]:
    """Keys of the address, in its order; what is no key is left out."""
    keys = []
    for text in request.GET.getlist("service"):
        try:
            keys.append(UUID(text))
        except ValueError:
            continue
    return list(dict.fromkeys(keys))[: handouts.MOST]
