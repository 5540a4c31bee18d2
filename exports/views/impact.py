"""The privacy impact summary of an agreement: a page, and the same as PDF."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements.models import Agreement
from agreements.permissions import visible_to
from agreements.queries import listed
from entente.organizations.models import User
from exports.accountability.impact import as_pdf, lead, releases_for, summary


@login_required
@require_safe
def privacy_impact(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """What the records answer, and what people must still answer."""
    agreement = _readable(request, agreement_id)
    sections = summary(agreement, releases_for(agreement, cast("User", request.user)))
    return render(request, "exports/impact.html", {"agreement": agreement, "sections": sections, "lead": lead()})


@login_required
@require_safe
def privacy_impact_pdf(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The same, in the language of the address."""
    agreement = _readable(request, agreement_id)
    releases = releases_for(agreement, cast("User", request.user))
    pdf = as_pdf(agreement, releases, language=request.LANGUAGE_CODE[:2], now=timezone.now())
    headers = {"Content-Disposition": 'attachment; filename="privacy-impact.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def _readable(request: HttpRequest, agreement_id: uuid.UUID) -> Agreement:
    return get_object_or_404(listed(visible_to(request.user)).select_related("origin"), pk=agreement_id)
