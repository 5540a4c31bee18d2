"""Who is served in their language, and where nobody is: by dialect, by type of service, within reach."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.spreadsheets import csv_lines
from entente.explorer.gaps import KILOMETRES, THRESHOLDS, language_gap_of
from entente.explorer.supply import supply_of


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
        "csv": f"{reverse('explorer:language_gap_file')}?{request.GET.urlencode()}",
    }
    return render(request, "explorer/language_gap.html", context)


@require_safe
def language_gap_file(request: HttpRequest) -> StreamingHttpResponse:
    """The same list as CSV."""
    found = language_gap_of(request.GET)
    if found is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), gettext("Language"), gettext("Speakers"), gettext("Services inside"), gettext("Services in reach"), gettext("Kilometres"), gettext("Gap")]  # fmt: skip
    plain = {row.place.pk: row.plain or row.status for row in found.view.rows}
    lines = [
        [line.place.code, line.place.name, found.language, plain[line.place.pk], str(line.gap.located), str(line.gap.in_reach), str(found.km), "1" if line.gap.is_gap else "0"]
        for line in found.lines
    ]  # fmt: skip
    response = StreamingHttpResponse(csv_lines([head, *lines]), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="language-gap-{found.language}.csv"'
    return response


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
        "csv": f"{reverse('explorer:supply_file')}?{request.GET.urlencode()}",
    }
    return render(request, "explorer/supply.html", context)


@require_safe
def supply_file(request: HttpRequest) -> StreamingHttpResponse:
    """The same list as CSV."""
    found = supply_of(request.GET, request.user)
    if found is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), gettext("Services in reach"), gettext("Services per 10,000 people"), gettext("Kilometres")]  # fmt: skip
    lines = [[line.place.code, line.place.name, str(line.in_reach), line.plain, str(found.km)] for line in found.lines]
    response = StreamingHttpResponse(csv_lines([head, *lines]), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="supply-{found.geography.code}.csv"'
    return response
