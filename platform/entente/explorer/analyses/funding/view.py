"""A funder sets its own money against need. Nobody but its own people sees the table, its page or its file."""

from __future__ import annotations

from typing import cast
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.directory.vocabularies.topics import NEEDS
from entente.explorer.analyses.funding.files import document
from entente.explorer.analyses.funding.form import FundingForm
from entente.explorer.analyses.funding.query import FundingPage, funding_page
from entente.explorer.files.downloads import file_response, kinds_of
from entente.explorer.services.funding import BRING, assign_needs, receive_funding, remove_funding, tables_of
from entente.organizations.models import User
from entente.organizations.permissions import organizations_where, visible_to


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def funding(request: HttpRequest) -> HttpResponse:
    """Dollars for each need, the Lorenz curve and what more money could mend; and the form that brings a table in."""
    user = cast("User", request.user)
    if "programme" in request.POST:
        return _assign(request, user)
    form = FundingForm(request.POST or None, request.FILES or None, user=user)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        try:
            report = receive_funding(cleaned["organization"], cleaned["geography"], cleaned["file"].name, cleaned["file"].read(), period=cleaned["period"], by=user)  # fmt: skip
        except Invalid as refusal:
            for finding in refusal.findings:
                form.add_error("file", sentence(finding))
        else:
            messages.success(request, _("The table is in. Only your organization’s people see it."))
            return redirect(f"{reverse('explorer:funding')}?m={report.indicators[0]}")
    page = _page(request)
    context = {
        "found": page,
        "form": form if organizations_where(user, BRING).exists() else None,
        "all_needs": sorted(((code, str(topic)) for code, topic in NEEDS.items()), key=lambda pair: pair[1].casefold()),
        "kinds": kinds_of("explorer:funding_file", request.GET.urlencode()),
    }
    return render(request, "explorer/funding.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def funding_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The places and the figures above them; the Lorenz curve as a picture. For the organization's own people."""
    page = _page(request)
    if page is None or page.distribution is None:
        raise Http404
    return file_response(document(page, page.distribution), kind)


@login_required
@require_POST
def drop_funding(request: HttpRequest, code: str) -> HttpResponse:
    """Delete a table of the reader's own organization."""
    user = cast("User", request.user)
    owner = get_object_or_404(visible_to(user), indicators__code=code, indicators__is_private=True)
    remove_funding(owner, code, by=user)
    messages.success(request, _("The table has been deleted."))
    return redirect("explorer:funding")


def _assign(request: HttpRequest, user: User) -> HttpResponse:
    """A person corrects or confirms which needs a programme is for."""
    code = request.POST["programme"]
    owner = get_object_or_404(visible_to(user), indicators__code=code, indicators__is_private=True)
    if not tables_of(owner).filter(code=code).exists():
        raise Http404
    assign_needs(owner, code, request.POST.getlist("needs"), by=user)
    messages.success(request, _("It is kept, also for the tables of later years."))
    return redirect(f"{reverse('explorer:funding')}?{urlencode({'m': code})}#needs-title")


def _page(request: HttpRequest) -> FundingPage | None:
    user = cast("User", request.user)
    tables = tuple(table for owner in visible_to(user) for table in tables_of(owner))
    return funding_page(request.GET, user, tables)
