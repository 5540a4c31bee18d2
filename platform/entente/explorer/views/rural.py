"""How far people live from help, in rural places and in others."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.numbers import rounded
from entente.explorer.files import Cell
from entente.explorer.rural import rural_of
from entente.explorer.views.sending import table_file

CAVEAT = gettext_lazy("Contacts count those who called. Where people do not know the number, have no telephone or expect no help, fewer call: few contacts do not mean little need.")  # fmt: skip


@gzip_page
@require_safe
def rural(request: HttpRequest) -> HttpResponse:
    """The nearest service of each place on the map and in the table, and rural places beside the others."""
    found = rural_of(request.GET, request.user)
    if found is None:
        return render(request, "explorer/nothing.html")
    csv = f"{reverse('explorer:rural_file')}?{request.GET.urlencode()}"
    return render(request, "explorer/rural.html", {"found": found, "csv": csv, "caveat": CAVEAT})


@require_safe
def rural_file(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """The places as CSV, with the caveat below them."""
    found = rural_of(request.GET, request.user)
    if found is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), gettext("People"), gettext("Nearest service (km)"), gettext("Rural"), gettext("Nearest place that is not rural (km)")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.place.code,
            line.place.name,
            line.seen.people,
            None if line.seen.nearest_km is None else rounded(line.seen.nearest_km, 1),
            int(line.seen.is_rural),
            rounded(line.seen.remote_km, 1) if line.seen.is_rural and line.seen.remote_km is not None else None,
        ]
        for line in found.lines
    ]
    lines += [[], [str(CAVEAT)]]
    return table_file(f"coverage-{found.geography.code}", str(found.geography), head, lines, "csv")
