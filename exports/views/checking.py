"""Before you publish: a recipient drops its own table and sees, cell by cell, what breaks the agreement's small-number rule."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from agreements.models import Agreement
from entente.core.errors import Invalid
from exports import permissions
from exports.disclosure.publication import Checked, checked
from exports.forms.recipients import OutputForm

MOST_SHOWN = 200


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def check_output(request: HttpRequest) -> HttpResponse:
    """The form, and under it what was found. The table is read in memory and kept nowhere."""
    under = Agreement.objects.filter(pk__in=permissions.entitlements_of(request.user).values("release__agreement"))
    form = OutputForm(request.POST or None, request.FILES or None, agreements=list(under))
    outcome: Checked | None = None
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        try:
            outcome = checked(cleaned["file"], cleaned["public"], counts=form.counts, threshold=form.threshold)
        except Invalid as refusal:
            form.refuse(refusal)
    context = {
        "form": form,
        "found": outcome,
        "shown": outcome.breaches[:MOST_SHOWN] if outcome else (),
        "warned": outcome.warnings[:MOST_SHOWN] if outcome else (),
        "more": max(len(outcome.breaches) - MOST_SHOWN, 0) if outcome else 0,
    }
    return render(request, "exports/check_output.html", context, status=422 if form.errors else 200)
