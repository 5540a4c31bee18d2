"""The page that brings in agreements that exist on paper: a spreadsheet, and their scans."""

from __future__ import annotations

import csv
from contextlib import ExitStack
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from agreements import services
from agreements.forms.earlier_agreements import EarlierAgreementsForm
from agreements.paper.spreadsheet import HEADINGS, REQUIRED
from agreements.views.reading import reader
from entente.organizations.documents import sealed_to
from entente.organizations.permissions import has_role_for


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def earlier_agreements(request: HttpRequest) -> HttpResponse:
    """The form, and what is wrong with each row; all of it comes in, or nothing."""
    sent = request.method == "POST"
    form = EarlierAgreementsForm(request.POST if sent else None, request.FILES if sent else None, user=reader(request))
    if form.is_valid():
        count = _enter(request, form)
        words = ngettext(
            "%(count)s agreement waits for a second data steward to confirm it.",
            "%(count)s agreements wait for a second data steward to confirm them.",
            count,
        )
        messages.success(request, words % {"count": count})
        return redirect("agreements:agreements")
    french = (get_language() or "en").startswith("fr")
    context = {
        "form": form,
        "may_draft": has_role_for(reader(request), "organizations.draft_agreement"),
        "headings": [(name if french else heading, heading in REQUIRED) for heading, name in HEADINGS.items()],
    }
    return render(request, "agreements/earlier_agreements.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def template(request: HttpRequest) -> HttpResponse:
    """An empty spreadsheet with the headings in the reader's language."""
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="agreements.csv"'
    french = (get_language() or "en").startswith("fr")
    csv.writer(response).writerow(HEADINGS.values() if french else HEADINGS)
    return response


def _enter(request: HttpRequest, form: EarlierAgreementsForm) -> int:
    """Scans are sealed on their way into the store; where the entry is refused, nothing of them stays."""
    organization = form.cleaned_data["organization"]
    with ExitStack() as writers:
        scans: dict[str, Any] = {}
        for file in form.cleaned_data["scans"]:
            writer = writers.enter_context(sealed_to(organization, "scan"))
            for chunk in file.chunks():
                writer.write(chunk)
            scans[file.name] = writer.finish()
        drafts = services.enter_earlier_agreements(
            form.earlier_agreements, scans, organization=organization, by=reader(request), now=timezone.now()
        )
    return len(drafts)
