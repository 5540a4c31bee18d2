"""The trust list as every node serves it: there is no centre."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from entente.federation.queries import file_of_list


@require_GET
def trust_list_file(request: HttpRequest, name: str) -> HttpResponse:
    """A file of the list, by its name in The Update Framework; for anyone."""
    raw = file_of_list(name)
    if raw is None:
        raise Http404
    return HttpResponse(raw, content_type="application/json")
