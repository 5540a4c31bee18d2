"""Who covers while the reader is away, and for whom she covers."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from entente.organizations import queries
from entente.organizations.forms.people import AbsenceForm
from entente.organizations.models import Absence, User
from entente.organizations.services.absences import end_absence, name_cover


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def absences(request: HttpRequest) -> HttpResponse:
    """Absences to come, and the form of one more."""
    user, now = cast("User", request.user), timezone.now()
    today = timezone.localdate(now)
    covers = queries.possible_covers(user)
    form = AbsenceForm(request.POST if request.method == "POST" else None, covers=covers)
    if form.is_valid():
        name_cover(by=user, today=today, now=now, **form.cleaned_data)
        messages.success(request, gettext("It is noted, and your colleague was told."))
        return redirect("organizations:absences")
    context = {
        "form": form,
        "own": user.absences.filter(ends_on__gte=today).select_related("cover"),
        "covered": user.covers.filter(ends_on__gte=today).select_related("person"),
        "has_covers": covers.exists(),
    }
    return render(request, "organizations/absences.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def end(request: HttpRequest, absence_id: UUID) -> HttpResponse:
    """End an absence of the reader."""
    user = cast("User", request.user)
    absence = get_object_or_404(Absence, pk=absence_id, person=user)
    end_absence(absence.pk, by=user)
    messages.success(request, gettext("The absence is ended. Nobody covers for you any more."))
    return redirect("organizations:absences")
