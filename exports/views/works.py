"""A recipient tells the provider what came of its data."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entente.organizations.models import User
from exports import permissions, services
from exports.forms.works import WorkForm
from exports.models import Work


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def works(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """The works that were told of, and one more."""
    user = cast("User", request.user)
    visible = permissions.entitlements_of(user).select_related("recipient", "release__run__version__dataset__owner")
    entitlement = get_object_or_404(visible, pk=entitlement_id)
    form = WorkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.tell_of_work(entitlement.pk, **form.cleaned_data, by=user, now=timezone.now())
        messages.success(request, _("Told. The provider reads it beside what became of its data."))
        return redirect("exports:works", entitlement.pk)
    context = {
        "entitlement": entitlement,
        "dataset": entitlement.release.dataset,
        "form": form,
        "works": entitlement.works.all(),
    }
    return render(request, "exports/works.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def take_back(request: HttpRequest, work_id: uuid.UUID) -> HttpResponse:
    """A work that was told of by mistake."""
    user = cast("User", request.user)
    work = get_object_or_404(Work, pk=work_id, entitlement__in=permissions.entitlements_of(user))
    services.take_work_back(work.pk, by=user)
    messages.success(request, _("Taken back."))
    return redirect("exports:works", work.entitlement_id)
