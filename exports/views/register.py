"""The register of anonymization of the reader's organizations: a page, and the same as a file."""

from __future__ import annotations

from functools import partial

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.core.paging import page_of
from entente.core.spreadsheets import csv_lines
from exports import permissions
from exports.accountability.register import HEADINGS, entry, listed, rows
from exports.queries.determinations import legal_status_now

PAGE_SIZE = 25


@login_required
@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """Every release that left, as the Regulation asks it to be recorded."""
    visible = permissions.releases_visible_to(request.user)
    page = page_of(listed(visible), request.GET.get("page"), size=PAGE_SIZE)
    now = timezone.now()
    shown = listed(visible.filter(pk__in=list(page)))
    entries = [entry(release, legal_status_now(release, now=now)) for release in shown]
    return render(request, "exports/register.html", {"page": page, "entries": entries, "headings": HEADINGS})


@login_required
@require_safe
def download(request: HttpRequest) -> HttpResponseBase:
    """The whole register as CSV, in the reader's language."""
    legal_of = partial(legal_status_now, now=timezone.now())
    lines = list(
        csv_lines(rows(permissions.releases_visible_to(request.user), legal_of))
    )  # drawn while the language is in force
    name = f"register-{timezone.localdate().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)
