"""Who is helped less, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.numbers import rounded
from entente.explorer.equities import equity_of
from entente.explorer.files import Cell
from entente.explorer.views.sending import table_file


@gzip_page
@require_safe
def equity(request: HttpRequest) -> HttpResponse:
    """Rates and ratios of groups, how many were asked, and the gradient of places."""
    found = equity_of(request.GET, request.user)
    if found is None:
        return render(request, "explorer/no_counts.html", {"of": "equity"})
    context = {
        "found": found,
        "csv": f"{reverse('explorer:equity_file')}?{request.GET.urlencode()}",
        "longest": max((each.per_thousand for each in found.gradient.fifths), default=0) if found.gradient else 0,
    }
    return render(request, "explorer/equity.html", context)


@require_safe
def equity_file(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Both tables as CSV, one below the other."""
    found = equity_of(request.GET, request.user)
    if found is None:
        raise Http404
    head = [gettext("Group"), gettext("Needs"), gettext("Unmet, %"), gettext("Lower"), gettext("Upper"), gettext("Rate ratio"), gettext("Lower"), gettext("Upper")]  # fmt: skip
    lines: list[list[Cell]] = []
    for group in found.groups:
        if group.seen is None:
            lines.append([group.words, group.count if group.count else "suppressed", *[None] * 6])
            continue
        rate = group.seen.rate
        shares: list[Cell] = [rounded(100 * share, 1) for share in (rate.rate, rate.low, rate.high)]
        ratios: list[Cell] = [None if each is None else rounded(each, 2) for each in (group.seen.ratio, group.seen.low, group.seen.high)]  # fmt: skip
        lines.append([group.words, rate.whole, *shares, *ratios])
    if found.gradient is not None and found.indicator is not None:
        lines += [[], [gettext("Fifth of the people"), gettext("Places"), gettext("People"), gettext("Contacts"), gettext("Contacts per 1,000 people")]]  # fmt: skip
        lines += [[each.number, each.places, each.people, each.count, rounded(each.per_thousand, 1)] for each in found.gradient.fifths]  # fmt: skip
    return table_file(f"equity-{found.cube.code}", str(found.cube), head, lines, "csv")
