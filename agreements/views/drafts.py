"""The list of agreements, and the form of a draft."""

from __future__ import annotations

import uuid

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from agreements import permissions, policies, queries, services
from agreements.forms import DraftForm
from agreements.models import Agreement
from agreements.views.reading import readable, reader
from entente.core.paging import page_of
from entente.organizations.permissions import has_role_for, may, organizations_where

PAGE_SIZE = 25


@login_required
@require_safe
def agreements(request: HttpRequest) -> HttpResponse:
    """All agreements that the reader may know of, with whoever has the ball."""
    user, now = reader(request), timezone.now()
    page = page_of(permissions.visible_to(user), request.GET.get("page"), size=PAGE_SIZE)
    shown = queries.listed(Agreement.objects.filter(pk__in=list(page)))
    context = {
        "page": page,
        "rows": [queries.summary(agreement, now=now) for agreement in shown],
        "may_draft": has_role_for(user, "organizations.draft_agreement"),
    }
    return render(request, "agreements/agreements.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_agreement(request: HttpRequest) -> HttpResponse:
    """A form for a new draft."""
    form = DraftForm(request.POST if request.method == "POST" else None, user=reader(request))
    if form.is_valid():
        drafted_for = form.cleaned_data["drafted_for"]
        made = services.draft_agreement(form.draft(), drafted_for=drafted_for, by=reader(request))
        return redirect("agreements:agreement", made.pk)
    may_draft = organizations_where(reader(request), "organizations.draft_agreement").exists()
    context = {"form": form, "may_draft": may_draft}
    return render(request, "agreements/edit.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_agreement(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The form of a draft; once it is proposed, nobody changes it."""
    agreement = readable(request, agreement_id)
    form = DraftForm(request.POST if request.method == "POST" else None, user=reader(request), agreement=agreement)
    if form.is_valid():
        services.change_draft(agreement.pk, form.draft(), by=reader(request))
        return redirect("agreements:agreement", agreement.pk)
    verdict = may(reader(request), "agreements.change_agreement", agreement) & policies.can_change(agreement)
    context = {"form": form, "agreement": agreement, "verdict": verdict, "may_draft": bool(verdict)}
    return render(request, "agreements/edit.html", context, status=422 if form.is_bound else 200)
