"""The list of agreements, and the form of a draft."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements import permissions, queries
from agreements.models import Agreement
from agreements.views.reading import reader
from entente.core.paging import page_of
from entente.organizations.permissions import has_role_for

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
        "draftings": queries.draftings_of(user)[:20],
        "may_draft": has_role_for(user, "organizations.draft_agreement"),
    }
    return render(request, "agreements/agreements.html", context)
