"""The map of all flows, as picture and as table: of the reader's agreements, and of the public register."""

from __future__ import annotations

from typing import Final

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from agreements import permissions, queries
from agreements.models import Agreement
from agreements.wording.flows import HEADINGS, Flow, picture, rows
from entente.core.spreadsheets import csv_lines

PAGE_SIZE: Final = 50
MOST_PAIRS: Final = 60
COLUMNS: Final = ("giver", "taker", "agreement", "", "", "since", "risk")


@login_required
@require_safe
def flows(request: HttpRequest) -> HttpResponse:
    """Who gives what to whom under the agreements that the reader may know of."""
    return _map(request, _own(request), public=False)


@login_required
@require_safe
def flows_csv(request: HttpRequest) -> HttpResponseBase:
    """The same table as a file."""
    return _file(request, _own(request))


@require_safe
def public_flows(request: HttpRequest) -> HttpResponse:
    """Who gives what to whom by the public register."""
    return _map(request, queries.public_flowing(today=timezone.localdate()), public=True)


@require_safe
def public_flows_csv(request: HttpRequest) -> HttpResponseBase:
    """The same table as a file."""
    return _file(request, queries.public_flowing(today=timezone.localdate()))


def _own(request: HttpRequest) -> QuerySet[Agreement]:
    return queries.flowing(permissions.visible_to(request.user), today=timezone.localdate())


def _map(request: HttpRequest, agreements: QuerySet[Agreement], *, public: bool) -> HttpResponse:
    sort = request.GET.get("sort", "giver")
    number = request.GET.get("page", "1")
    page = max(int(number), 1) if number.isdecimal() and len(number) < 6 else 1
    flow_rows = list(queries.flows(agreements, sort=sort)[(page - 1) * PAGE_SIZE : page * PAGE_SIZE + 1])
    pairs = queries.pairs(agreements, most=MOST_PAIRS + 1)
    context = {
        "flows": [Flow.of(row) for row in flow_rows[:PAGE_SIZE]],
        "picture": picture(pairs[:MOST_PAIRS], french=(get_language() or "en").startswith("fr")),
        "cut": len(pairs) > MOST_PAIRS,
        "most": MOST_PAIRS,
        "columns": list(zip(HEADINGS, COLUMNS, strict=False)),
        "sort": sort if sort in queries.FLOW_SORTS else "giver",
        "page": page,
        "more": len(flow_rows) > PAGE_SIZE,
        "public": public,
    }
    return render(request, "agreements/flows/flows.html", context)


def _file(request: HttpRequest, agreements: QuerySet[Agreement]) -> HttpResponseBase:
    flow_rows = queries.flows(agreements, sort=request.GET.get("sort", "giver"))
    lines = list(csv_lines(rows(Flow.of(row) for row in flow_rows.iterator(chunk_size=1000))))
    headers = {"Content-Disposition": f'attachment; filename="flows-{timezone.localdate().isoformat()}.csv"'}
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)
