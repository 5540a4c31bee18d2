"""The explorer: one indicator on a map, in bars and in a table, and as a file that equals them."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.choices import Chosen, chosen_of
from entente.explorer.files.downloads import kinds_of, view_file
from entente.explorer.files.words import about_rate, carried_from
from entente.explorer.maps.windows import window_of
from entente.explorer.queries.denominators import denominator_of, denominators_in
from entente.explorer.queries.indicators import View, by_topic, can_be_rate, view_of


@gzip_page
@require_safe
def explore(request: HttpRequest) -> HttpResponse:
    """Choose an indicator, a geography and a year, and see them."""
    chosen = chosen_of(request.GET, request.user)
    if chosen is None:
        return render(request, "explorer/nothing.html")
    view = _view(chosen)
    rows = sorted(view.rows, key=lambda row: row.place.name) if chosen.by_name else view.rows
    address = reverse("explorer:explore")
    other = {**chosen.query, "sort": "" if chosen.by_name else "name"}
    context = {
        "chosen": chosen,
        "view": view,
        "rows": rows,
        "carried": carried_from(view.estimate) if view.estimate else "",
        "window": window_of(
            view.geography, [row.place for row in view.rows], chosen.query, request.GET.get("z"), at=chosen.place
        )
        if view.geography.width
        else None,
        "topics": by_topic(chosen.offered.indicators),
        "periods": chosen.offered.periods[chosen.indicator.pk],
        "can_be_rate": can_be_rate(chosen.indicator),
        "denominators": [
            denominator
            for denominator in denominators_in(chosen.offered.indicators)
            if denominator.pk != chosen.indicator.pk
        ],
        "about_rate": about_rate(view),
        "places": f"{address}places/{chosen.geography.code}/",
        "kinds": kinds_of("explorer:figures", urlencode(chosen.query), with_picture=bool(view.geography.width)),
        "other_order": f"{address}?{urlencode({key: value for key, value in other.items() if value})}",
    }
    return render(request, "explorer/explore.html", context)


@require_safe
def figures(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The view as CSV, workbook, GeoJSON, SVG, PNG or PDF: the same numbers, digit for digit, and words where there is none."""
    chosen = chosen_of(request.GET, request.user)
    if chosen is None:
        raise Http404
    view = _view(chosen)
    return view_file(view, f"{view.indicator.code}-{chosen.geography.code}-{view.period}", kind, by_name=chosen.by_name)


def _view(chosen: Chosen) -> View:
    per = None
    if chosen.per is not None:
        periods = chosen.offered.periods[chosen.per.pk]
        per = denominator_of(chosen.per, chosen.geography, chosen.period, periods)
    return view_of(chosen.indicator, chosen.geography, chosen.period, is_rate=chosen.is_rate, per=per)
