"""The audit trail of the reader's organizations: a page at a time, and as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.audit.log import proofs
from entente.audit.models import LogHead
from entente.audit.policies import Refusal
from entente.core.verdicts import Verdict
from entente.organizations.permissions import organizations_where
from entente.web.audit_trail import entries
from entente.web.audit_trail.filters import FilterForm

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from entente.audit.models import AuditEvent
    from entente.organizations.models import User

MOST_PROOFS: Final = 10_000


@login_required
@require_safe
def events(request: HttpRequest) -> HttpResponse:
    """What happened and what was refused, newest first."""
    form = FilterForm(request.GET)
    trail = entries.filtered(_trail(request), form.filters()) if form.is_valid() else None
    before = request.GET.get("before", "")
    happenings, older = (
        ([], None) if trail is None else entries.page(trail, before=int(before) if _is_id(before) else None)
    )
    context = {
        "form": form,
        "happenings": happenings,
        "older": older,
        "before": before,
        "head": proofs.latest_head(),
        "is_filtered": any(request.GET.get(name) for name in form.fields),
    }
    return render(request, "entente/audit.html", context, status=200 if form.is_valid() else 422)


@login_required
@require_safe
def download(request: HttpRequest) -> HttpResponseBase:
    """The filtered events as CSV, streamed."""
    form = FilterForm(request.GET)
    trail = entries.filtered(_trail(request), form.filters())
    name = f"audit-{timezone.localdate().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(
        entries.csv_lines(trail, language=request.LANGUAGE_CODE),
        content_type="text/csv; charset=utf-8",
        headers=headers,
    )


@login_required
@require_safe
def proofs_of_events(request: HttpRequest) -> HttpResponse:
    """The filtered events, the newest of them, each with the proof that it stands in the log: for ``entente verify``."""
    form = FilterForm(request.GET)
    trail = entries.filtered(_trail(request), form.filters())
    head = proofs.latest_head()
    if head is None:
        raise Http404
    document = proofs.proved(trail[:MOST_PROOFS], head)
    name = f"audit-{timezone.localdate().isoformat()}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return JsonResponse(document, headers=headers)


@require_safe
def head_of_log(request: HttpRequest) -> HttpResponse:
    """The newest signed head, for anyone who keeps it to compare; with ``?since=SIZE``, the proof that it only adds to that one.

    With ``until=SIZE`` too, the proof between these two heads.
    """
    since, until = request.GET.get("since", ""), request.GET.get("until", "")
    later = _head_of(until) if until else proofs.latest_head()
    if later is None:
        raise Http404
    if not since:
        return JsonResponse(proofs.signed_head(later))
    earlier = _head_of(since)
    if earlier is None or earlier.size > later.size:
        raise Http404
    return JsonResponse(proofs.consistency(earlier, later))


def _trail(request: HttpRequest) -> QuerySet[AuditEvent]:
    """The reader's trail; a reader who may see none is refused, and the refusal recorded."""
    user = cast("User", request.user)
    Verdict.of({Refusal.NOT_ALLOWED: organizations_where(user, "organizations.view_audit").exists()}).require()
    return entries.visible_to(user)


def _head_of(size: str) -> LogHead | None:
    return LogHead.objects.filter(size=int(size)).first() if _is_id(size) else None


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19
