"""Needs that were not met, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.files import Cell
from entente.explorer.numbers import rounded
from entente.explorer.unmet import unmet_of
from entente.explorer.views.sending import TABLES, kinds_of, table_file


@gzip_page
@require_safe
def unmet(request: HttpRequest) -> HttpResponse:
    """Rates with their intervals, the funnel, and the reasons."""
    found = unmet_of(request.GET)
    if found is None:
        return render(request, "explorer/no_counts.html", {"of": "unmet"})
    kinds = kinds_of("explorer:unmet_file", request.GET.urlencode(), kinds=TABLES)
    return render(request, "explorer/unmet.html", {"found": found, "kinds": kinds})


@require_safe
def unmet_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The places as CSV, workbook or PDF."""
    found = unmet_of(request.GET)
    if found is None or found.met is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), gettext("Needs"), gettext("Unmet"), gettext("Percentage"), gettext("Lower"), gettext("Upper"), gettext("Stands out")]  # fmt: skip
    lines: list[list[Cell]] = []
    for line in found.lines:
        about: list[Cell] = [line.place.code, line.place.name]
        if line.seen is None:
            lines.append([*about, *["no contacts" if line.is_empty else "suppressed"] * 5, None])
            continue
        rate = line.seen.rate
        shares = [rounded(100 * share, 1) for share in (rate.rate, rate.low, rate.high)]
        lines.append([*about, rate.whole, rate.part, *shares, line.seen.stands_out])
    return table_file(f"unmet-{found.cube.code}", f"{gettext('Unmet needs')}: {found.cube}", head, lines, kind)
