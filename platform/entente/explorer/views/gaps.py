"""Who is served in their language, and where nobody is: by dialect, by type of service, within reach."""

from __future__ import annotations

from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.files import Cell
from entente.explorer.gaps import KILOMETRES, THRESHOLDS, language_gap_of
from entente.explorer.supply import supply_of
from entente.explorer.views.sending import TABLES, kinds_of, table_file


@gzip_page
@require_safe
def language_gap(request: HttpRequest) -> HttpResponse:
    """Speakers on the map, services in their language as dots, and the places that none of them reaches."""
    found = language_gap_of(request.GET)
    if found is None:
        return render(request, "explorer/nothing.html")
    context = {
        "found": found,
        "view": found.view,
        "kilometres": KILOMETRES,
        "thresholds": THRESHOLDS,
        "kinds": kinds_of("explorer:language_gap_file", request.GET.urlencode(), kinds=TABLES),
    }
    return render(request, "explorer/language_gap.html", context)


@require_safe
def language_gap_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same list as CSV, workbook or PDF."""
    found = language_gap_of(request.GET)
    if found is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), gettext("Language"), gettext("Speakers"), gettext("Services inside"), gettext("Services in reach"), gettext("Kilometres"), gettext("Gap")]  # fmt: skip
    speakers = {row.place.pk: row.status if row.value is None else row.value for row in found.view.rows}
    lines: list[list[Cell]] = [
        [line.place.code, line.place.name, found.language, speakers[line.place.pk], line.gap.located, line.gap.in_reach, found.km, int(line.gap.is_gap)]
        for line in found.lines
    ]  # fmt: skip
    name = f"language-gap-{found.language}"
    return table_file(name, f"{gettext('Language gap')}: {found.view.indicator.name}", head, lines, kind)


@gzip_page
@require_safe
def supply(request: HttpRequest) -> HttpResponse:
    """Services of a topic within reach, against the people of a group: the places with the least first."""
    found = supply_of(request.GET, request.user)
    if found is None:
        return render(request, "explorer/nothing.html")
    context = {
        "found": found,
        "kilometres": KILOMETRES,
        "kinds": kinds_of("explorer:supply_file", request.GET.urlencode(), kinds=TABLES),
    }
    return render(request, "explorer/supply.html", context)


@require_safe
def supply_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same list as CSV, workbook or PDF."""
    found = supply_of(request.GET, request.user)
    if found is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), gettext("Services in reach"), gettext("Services per 10,000 people"), gettext("Kilometres")]  # fmt: skip
    lines: list[list[Cell]] = [
        [line.place.code, line.place.name, line.in_reach, Decimal(line.plain) if line.plain else None, found.km]
        for line in found.lines
    ]
    return table_file(f"supply-{found.geography.code}", gettext("Services against need"), head, lines, kind)
