"""The recipient's pages: the datasets of her organizations, their terms, and downloads."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.queries import exercise_of
from agreements.terms import Onward
from agreements.wording.terms import assurance_level, clauses
from entente.catalogue.vocabularies import Purpose
from entente.core.paging import page_of
from entente.organizations.models import User
from entente.vault.s3 import content_disposition
from exports import permissions, policies, queries, services
from exports.accountability.legal_terms import status_in_words
from exports.deliveries.download_responses import passed_on
from exports.forms.recipients import AcceptForm
from exports.gate import CurrentPolicies
from exports.models import Entitlement
from exports.policies.layers import ABOUT_NOBODY
from exports.queries.determinations import legal_status_now


@login_required
@require_safe
def my_datasets(request: HttpRequest) -> HttpResponse:
    """The datasets that the reader's organizations may download, newest first."""
    user, now = _reader(request), timezone.now()
    if "page" in request.GET:
        page = page_of(permissions.entitlements_of(user), request.GET["page"], size=queries.PAGE)
    else:
        page = queries.FIRST_RECEIVED.page(user=user.pk)
    rows = queries.entitlement_rows(list(page), user=user, now=now)
    return render(request, "exports/my_datasets.html", {"page": page, "rows": rows})


@login_required
@require_safe
def ended(request: HttpRequest) -> HttpResponse:
    """The accesses of the reader's organizations that are over."""
    entitlements = queries.ended_of(_reader(request), now=timezone.now())
    page = page_of(entitlements, request.GET.get("page"), size=queries.PAGE)
    rows = entitlements.filter(pk__in=page.object_list)
    return render(request, "exports/ended_datasets.html", {"page": page, "rows": rows})


@login_required
@require_safe
def entitlement(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """A dataset as its recipient sees it: terms, files, and until when; once access ended, why, and what is still owed."""
    user, now = _reader(request), timezone.now()
    entitlement = _addressed(request, entitlement_id)
    over = queries.ended(entitlement, user=user, now=now)
    if over is not None:
        context = {"entitlement": entitlement, "dataset": entitlement.release.dataset, "over": over}
        context |= {"agreement": entitlement.agreement.current}
        return render(request, "exports/ended.html", context)
    get_object_or_404(permissions.entitlements_of(user), pk=entitlement.pk)
    return _page(request, entitlement, AcceptForm(initial={"digest": entitlement.agreement.current.digest()}))


@login_required
@require_http_methods(["POST"])
def accept(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """Accept the terms that were shown."""
    entitlement, form = _addressed(request, entitlement_id), AcceptForm(request.POST)
    if not form.is_valid():
        return _page(request, entitlement, form, status=422)
    digest = form.cleaned_data["digest"]
    services.accept_terms(entitlement.pk, digest=digest, by=_reader(request), now=timezone.now())
    messages.success(request, _("You accepted the terms. The files can be downloaded."))
    return redirect("exports:entitlement", entitlement.pk)


@login_required
@require_POST
def follow(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """Be told of the versions of a series to come, or no longer."""
    entitlement = _addressed(request, entitlement_id)
    if request.POST.get("action") == "leave":
        services.leave_series(entitlement.pk, by=_reader(request))
        messages.success(request, _("You are told of this series no longer."))
    else:
        services.follow_series(entitlement.pk, by=_reader(request), now=timezone.now())
        messages.success(request, _("You will be told of each new version, and of each that is taken back."))
    return redirect("exports:entitlement", entitlement.pk)


@login_required
@never_cache
@require_POST
def download(request: HttpRequest, entitlement_id: uuid.UUID, name: str) -> HttpResponse:
    """A link of a few minutes for one file, or the way through the platform where the agreement wants that. The page that carries the link is kept nowhere; the link is in no log."""
    entitlement = _addressed(request, entitlement_id)
    if not policies.can_link(entitlement.release.agreement) & policies.can_link(entitlement.agreement):
        return redirect("exports:transfer", entitlement.pk, name)
    issued, link = services.issue_download(entitlement.pk, name, by=_reader(request), now=timezone.now())
    context = {"entitlement": entitlement, "download": issued, "link": link, "file": entitlement.delivery.file(name)}
    answer = render(request, "exports/download.html", context)
    answer["Refresh"] = f"0;url={link}"  # the browser begins by itself; the page stays where it is
    return answer


@login_required
@never_cache
@require_POST
def exercise(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """Dummy data in the form of the release, while an exercise under its agreement lasts."""
    entitlement = _addressed(request, entitlement_id)
    get_object_or_404(permissions.entitlements_of(_reader(request)), pk=entitlement.pk)
    content = services.exercise_file(entitlement.pk, by=_reader(request), now=timezone.now())
    headers = {"Content-Disposition": content_disposition("exercise-dummy.csv"), "Entente-Dummy": "true"}
    return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)


@login_required
@never_cache
@require_safe
def transfer(request: HttpRequest, entitlement_id: uuid.UUID, name: str) -> HttpResponseBase:
    """The file in pieces, each of which is judged anew. A browser resumes what broke off by asking for the rest."""
    entitlement = _addressed(request, entitlement_id)
    if entitlement.delivery.file(name) is None:
        raise Http404
    return passed_on(request, entitlement, name, by=_reader(request))


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)


def _addressed(request: HttpRequest, entitlement_id: uuid.UUID) -> Entitlement:
    """One that was given to an organization of the reader, ended or not: the service tells her why it refuses."""
    user = _reader(request)
    addressed = queries.entitlements_listed(permissions.entitlements_addressed_to(user), user=user)
    return get_object_or_404(addressed, pk=entitlement_id)


def _page(request: HttpRequest, entitlement: Entitlement, form: AcceptForm, status: int = 200) -> HttpResponse:
    accepted = queries.has_accepted(entitlement, _reader(request))
    agreement = entitlement.agreement.current
    context = {
        "entitlement": entitlement,
        "dataset": entitlement.release.dataset,
        "agreement": agreement,
        "clauses": clauses(agreement),
        "purpose": Purpose(entitlement.release.purpose).label,
        "standing": queries.standing(entitlement, accepted=accepted, now=timezone.now()),
        "asking": [
            (other.title, assurance_level(other.machine_terms))
            for other in CurrentPolicies(timezone.now()).asking(entitlement.release, entitlement.recipient_id)
        ],
        "legal": status_in_words(legal_status_now(entitlement.release, now=timezone.now())),
        "form": form,
        "exercise": exercise_of(agreement) if agreement.emergency else None,
        "can_add": entitlement.passed_on_from_id is None
        and entitlement.release.dataset.kind in ABOUT_NOBODY
        and agreement.machine_terms.linking
        and permissions.organizations_adding_for(_reader(request)).filter(pk=entitlement.recipient_id).exists(),
        "passing_on": entitlement.passed_on_from_id is None
        and entitlement.release.agreement.current.machine_terms.onward == Onward.NAMED,
        "follows": queries.follows(entitlement, _reader(request)),
    }
    return render(request, "exports/entitlement.html", context, status=status)
