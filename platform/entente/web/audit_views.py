"""The audit trail of the reader's organizations: a page at a time, and as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.audit.policies import Refusal
from entente.core.verdicts import Verdict
from entente.organizations.permissions import organizations_where
from entente.web import audit_trail
from entente.web.audit_forms import FilterForm

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from entente.audit.models import AuditEvent
    from entente.organizations.models import User


@login_required
@require_safe
def events(request: HttpRequest) -> HttpResponse:
    """What happened and what was refused, newest first."""
    form = FilterForm(request.GET)
    trail = audit_trail.filtered(_trail(request), form.filters()) if form.is_valid() else None
    before = request.GET.get("before", "")
    happenings, older = (
        ([], None) if trail is None else audit_trail.page(trail, before=int(before) if _is_id(before) else None)
    )
    context = {
        "form": form,
        "happenings": happenings,
        "older": older,
        "before": before,
        "is_filtered": any(request.GET.get(name) for name in form.fields),
    }
    return render(request, "entente/audit.html", context, status=200 if form.is_valid() else 422)


@login_required
@require_safe
def download(request: HttpRequest) -> HttpResponseBase:
    """The filtered events as CSV, streamed."""
    form = FilterForm(request.GET)
    trail = audit_trail.filtered(_trail(request), form.filters())
    name = f"audit-{timezone.localdate().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(
        audit_trail.csv_lines(trail, language=request.LANGUAGE_CODE),
        content_type="text/csv; charset=utf-8",
        headers=headers,
    )


def _trail(request: HttpRequest) -> QuerySet[AuditEvent]:
    """The reader's trail; a reader who may see none is refused, and the refusal recorded."""
    user = cast("User", request.user)
    Verdict.of({Refusal.NOT_ALLOWED: organizations_where(user, "organizations.view_audit").exists()}).require()
    return audit_trail.visible_to(user)


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19
