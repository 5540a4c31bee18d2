"""For data stewards of a region: what another organization would publish in the finder, to be let in or declined."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.directory import permissions, services
from entente.directory.forms.review import ReviewForm
from entente.directory.imports.review import MOST_SHOWN, Difference
from entente.directory.imports.words import TABLE_NAMES
from entente.directory.models import ChangeKind

if TYPE_CHECKING:
    from entente.organizations.models import User

TONES = {ChangeKind.NEW: "good", ChangeKind.CHANGED: "waiting", ChangeKind.GONE: "stopped"}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Who publishes what: all of a new source, of a known one what differs from what everyone finds."""
    reader = cast("User", request.user)
    directory_import = next((waiting for waiting in permissions.reviewed_by(reader) if waiting.pk == import_id), None)
    if directory_import is None:
        raise Http404
    form = ReviewForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        cleaned = form.cleaned_data
        if cleaned["decision"] == ReviewForm.ACCEPT:
            services.accept_import(directory_import.pk, by=reader, now=timezone.now())
            messages.success(request, gettext("Accepted. It is in the finder within minutes."))
        else:
            services.decline_import(directory_import.pk, reason=cleaned["reason"], by=reader, now=timezone.now())
            messages.success(request, gettext("Declined. The organization reads why, and nothing was changed."))
        return redirect("directory:sources")
    difference = Difference.of(directory_import.difference)
    context = {
        "made": directory_import,
        "owner": directory_import.source.owner,
        "form": form,
        "difference": difference,
        "services": [
            (change, ChangeKind(change.kind).label, TONES[ChangeKind(change.kind)]) for change in difference.services
        ],
        "tables": [
            (words, difference.tables[name]) for name, words in TABLE_NAMES.items() if name in difference.tables
        ],
        "most": MOST_SHOWN,
        "is_cut": sum(difference.counted.values()) > len(difference.services),
    }
    return render(request, "directory/review.html", context, status=422 if form.is_bound else 200)
