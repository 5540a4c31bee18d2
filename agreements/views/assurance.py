"""The safeguards of an organization: what it said, as everyone signed in may read, and the yearly questions for those who answer."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from agreements import permissions, queries, services
from agreements.assurance import SAFEGUARDS, Area
from agreements.forms.assurance import AssuranceForm
from agreements.terms import AssuranceLevel
from agreements.views.reading import reader


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def assurance(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """Level, day and evidence; for its stewards and its sponsor's, the form of this year."""
    user = reader(request)
    readable = permissions.counterparts_of(user).select_related("sponsor")
    organization = get_object_or_404(readable, pk=organization_id)
    acting, last = permissions.acting_for(user, organization), queries.assessments_of([organization.pk])
    found = last.get(organization.pk)
    form = None
    if acting is not None:
        met, evidence = (found.met, found.evidence) if found else ([], {})
        form = AssuranceForm(request.POST or None, met=met, evidence=evidence)
        if form.is_valid():
            made = services.assess(organization, form.met(), form.evidence(), by=user, now=timezone.now())
            said = gettext("Saved. The level is now: %(level)s.") % {"level": made.get_level_display()}
            messages.success(request, said)
            return redirect("agreements:assurance", organization.pk)
    areas = [
        (area.label, [(each.text, AssuranceLevel(each.level).label, found is not None and each.key in found.met)
                      for each in SAFEGUARDS if each.area == area], found.evidence.get(area.value, "") if found else "")
        for area in Area
    ]  # fmt: skip
    context = {
        "organization": organization,
        "shown": queries.shown(found, today=timezone.localdate()),
        "areas": areas,
        "form": form,
        "for_sponsored": acting is not None and acting.pk != organization.pk,
        "acting": acting,
    }
    return render(request, "agreements/assurance.html", context, status=422 if form and form.is_bound else 200)
