"""Whether records are still true: what is overdue, a link for the provider, and what it says, as a difference to review."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from entente.core.errors import Invalid
from entente.core.ids import uuid_of
from entente.core.paging import page_of
from entente.directory import corrections, queries, services
from entente.directory.forms.verification import CorrectionForm, CycleForm, label_of
from entente.directory.models import Correction, Service
from entente.directory.states import MANAGE
from entente.organizations.authentication import private_links
from entente.organizations.models import Organization
from entente.organizations.permissions import organizations_where

if TYPE_CHECKING:
    from entente.organizations.models import User

PAGE = 50


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def verification(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The services that are overdue, or all of them; each is verified today, or its provider is asked by a link that is shown once."""
    reader, today = _reader(request), timezone.localdate()
    owner = get_object_or_404(organizations_where(reader, MANAGE), pk=organization_id)
    link, is_refused = None, False
    if request.method == "POST":
        if request.POST.get("action") == "cycle":
            _set_cycle(request, owner)
            return redirect(request.get_full_path())
        key = uuid_of(request.POST.get("service", ""))
        service = Service.objects.filter(origin__owner=owner, pk=key).first() if key is not None else None
        is_refused = service is None  # it went with a file meanwhile: the list is shown anew
        if service is not None and request.POST.get("action") != "link":
            services.verify_service(service, by=reader, today=today)
            messages.success(request, gettext("Verified today."))
            return redirect(request.get_full_path())
        if service is not None:
            correction, token = services.ask_provider(service, by=reader, now=timezone.now())
            link = (service, private_links.address("correction", token), correction.expires_at)
    shows_all = "all" in request.GET
    listed = queries.verified_services(owner, today=today, overdue=not shows_all)
    page = page_of(listed, request.GET.get("page"), size=PAGE)
    context = {
        "owner": owner,
        "page": page,
        "rows": queries.verification_rows(list(listed.filter(pk__in=page.object_list)), today=today),
        "overdue": queries.verified_services(owner, today=today, overdue=True).count(),
        "total": Service.objects.filter(origin__owner=owner).count(),
        "shows_all": shows_all,
        "link": link,
        "to_review": queries.corrections_to_review(Organization.objects.filter(pk=owner.pk)),
        "cycles": [
            (source, CycleForm(initial={"months": source.verify_months}, prefix=str(source.pk)))
            for source in owner.directory_sources.order_by("name")
        ],
    }
    return render(request, "directory/verification.html", context, status=422 if is_refused else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest, correction_id: UUID) -> HttpResponse:
    """What a provider says of its record, beside what stands there; a steward accepts it or not."""
    reader = _reader(request)
    hers = Correction.objects.filter(source__owner__in=organizations_where(reader, MANAGE))
    proposal = get_object_or_404(hers.select_related("source__owner", "decided_by"), pk=correction_id)
    if request.method == "POST":
        accept = request.POST.get("decision") == "accept"
        services.decide_correction(proposal.pk, accept=accept, by=reader, now=timezone.now())
        message = (
            gettext("Accepted. It shows within minutes.") if accept else gettext("Declined. The record stays as it is.")
        )
        messages.success(request, message)
        return redirect("directory:verification", proposal.source.owner_id)
    service = Service.every.filter(pk=proposal.service_id).first()
    rows = [
        (
            label_of(name),
            change["before"],
            change["after"],
            service is not None and corrections.value_of(service, name) not in change.values(),
        )
        for name, change in proposal.changes.items()
    ]
    context = {"proposal": proposal, "service": service, "rows": rows}
    return render(request, "directory/correction.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, token: str) -> HttpResponse:
    """For whoever holds the link of a provider: its record as everyone sees it, to be corrected once."""
    secret, now = private_links.secret_of(request, token), timezone.now()
    asked_correction = services.open_correction(secret, now=now)
    if asked_correction is None:
        raise Http404
    service = Service.objects.get(pk=asked_correction.service_id)
    form = CorrectionForm(request.POST or None, service=service)
    if request.method == "POST" and form.is_valid():
        try:
            services.propose_correction(secret, form.texts(), form.cleaned_data["note"], now=now)
        except Invalid as error:  # used in another window a moment ago
            raise Http404 from error
        response = render(request, "directory/corrected.html", {"owner": asked_correction.source.owner})
    else:
        context = {"form": form, "service": service, "asked": asked_correction, "owner": asked_correction.source.owner}
        response = render(request, "directory/correct.html", context, status=422 if form.is_bound else 200)
    response["X-Robots-Tag"] = "noindex"
    return response


def _set_cycle(request: HttpRequest, owner: Organization) -> None:
    source = get_object_or_404(owner.directory_sources, pk=uuid_of(request.POST.get("source", "")))
    form = CycleForm(request.POST, prefix=str(source.pk))
    if form.is_valid():
        services.set_cycle(source.pk, form.cleaned_data["months"], by=_reader(request))
        messages.success(request, gettext("Noted."))


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
