"""A sealed document for one pair of eyes: asked for, waited for, opened. The browser holds the key of the view."""

from __future__ import annotations

import uuid

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from agreements import permissions, services
from agreements.models import Evidence, Viewing
from agreements.paper.scans import MEDIA_TYPES
from agreements.views.reading import readable, reader
from entente.organizations.authentication import view_keys


@login_required
@require_POST
def ask_scan(request: HttpRequest, agreement_id: uuid.UUID, scan_id: uuid.UUID) -> HttpResponse:
    """Ask to see the paper that a party signed; the answer carries the key that opens it."""
    agreement = readable(request, agreement_id)
    return _with_key(request, *services.ask_to_view_scan(agreement.pk, scan_id, by=reader(request), now=timezone.now()))


@login_required
@require_POST
def ask_evidence(request: HttpRequest, evidence_id: uuid.UUID) -> HttpResponse:
    """Ask to see what shows safeguards."""
    known = permissions.counterparts_of(reader(request)).values("pk")
    evidence = get_object_or_404(Evidence, pk=evidence_id, organization__in=known)
    return _with_key(request, *services.ask_to_view_evidence(evidence.pk, by=reader(request), now=timezone.now()))


@login_required
@cache_control(no_store=True, private=True)
@require_safe
def viewing(request: HttpRequest, viewing_id: uuid.UUID) -> HttpResponse:
    """Where the document can be opened, once the worker has sealed it to this view; until then the page asks again each second."""
    viewing = _own(request, viewing_id)
    document = services.open_viewing(
        viewing.pk, key=view_keys.sent_with(request), by=reader(request), now=timezone.now()
    )
    if document is not None:
        document.close()
        viewing.refresh_from_db()
    context = {"viewing": viewing, "is_ready": document is not None}
    template = "agreements/viewing_state.html" if getattr(request, "htmx", False) else "agreements/viewing.html"
    return render(request, template, context)


@login_required
@cache_control(no_store=True, private=True)
@require_safe
def document(request: HttpRequest, viewing_id: uuid.UUID) -> FileResponse:
    """The document itself, a few segments at a time."""
    viewing = _own(request, viewing_id)
    opened = services.open_viewing(viewing.pk, key=view_keys.sent_with(request), by=reader(request), now=timezone.now())
    if opened is None:
        raise Http404
    viewing.refresh_from_db()
    media_type = MEDIA_TYPES.get(viewing.kind, "application/octet-stream")
    name = f"{viewing.name}.{viewing.kind}" if viewing.kind else viewing.name
    return FileResponse(opened, as_attachment=True, filename=name, content_type=media_type)


def _own(request: HttpRequest, viewing_id: uuid.UUID) -> Viewing:
    """A view that the reader asked for; of others she does not learn that they are there."""
    views = Viewing.objects.filter(asked_by=reader(request)).select_related("agreement", "owner", "document")
    return get_object_or_404(views, pk=viewing_id)


def _with_key(request: HttpRequest, viewing: Viewing, key: bytes) -> HttpResponse:
    response = redirect("agreements:viewing", viewing.pk)
    seconds = int((viewing.expires_at - viewing.asked_at).total_seconds())
    page = lambda: reverse("agreements:viewing", args=[viewing.pk])  # noqa: E731
    view_keys.hand_over(request, response, key, page=page, seconds=seconds)
    return response
