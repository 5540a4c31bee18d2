"""Requests of persons about their own records: the list, a new one, and one with what the worker did and what was answered."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from agreements.law.answer_times import OWN_DAYS, answer_times_concerning
from agreements.law.rows import Reading
from anonymizer.models import RightsKind, RightsRequest
from anonymizer.queries import identifier_columns
from entente.catalogue.models import DatasetVersion
from entente.core.errors import Invalid
from entente.core.paging import page_of
from entente.organizations.models import User
from exports.forms.rights import RightsAnswerForm, RightsRequestForm
from exports.models import Release
from exports.queries.rights import datasets_answering, rights_requests_for
from exports.services import rights as services

PAGE_SIZE = 25


@login_required
@require_safe
def rights_requests(request: HttpRequest) -> HttpResponse:
    """All requests to the reader's organizations, and the series about which one can be recorded."""
    user = cast("User", request.user)
    requests, today = rights_requests_for(user), timezone.localdate()
    page = page_of(requests, request.GET.get("page"), size=PAGE_SIZE)
    context = {
        "page": page,
        "rows": [
            {"request": row, "is_late": row.answered_on is None and row.due_on < today}
            for row in requests.filter(pk__in=list(page))
        ],
        "datasets": datasets_answering(user).order_by("title_en", "pk"),
    }
    return render(request, "exports/rights_requests.html", context)


@sensitive_post_parameters("identifier")
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, dataset_id: uuid.UUID) -> HttpResponse:
    """One more request about a series."""
    user = cast("User", request.user)
    dataset = get_object_or_404(datasets_answering(user), pk=dataset_id)
    columns = identifier_columns(dataset)
    form = RightsRequestForm(request.POST or None, columns=columns)
    if request.method == "POST" and form.is_valid():
        try:
            recorded = services.record_rights_request(dataset, form.content(), by=user, now=timezone.now())
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            messages.success(request, _("Recorded. Note its number beside the person in your own file."))
            return redirect("exports:rights_request", recorded.pk)
    context = {"dataset": dataset, "form": form, "has_columns": bool(columns)}
    return render(request, "exports/rights_new.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rights_request(request: HttpRequest, rights_request_id: uuid.UUID) -> HttpResponse:
    """One request: what the worker did, which texts count the days, and what was answered."""
    user = cast("User", request.user)
    chosen = get_object_or_404(rights_requests_for(user), pk=rights_request_id)
    form = RightsAnswerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.answer_rights_request(chosen.pk, **form.cleaned_data, by=user, now=timezone.now())
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            messages.success(request, _("Recorded."))
            return redirect("exports:rights_request", chosen.pk)
    owner = chosen.dataset.owner
    context = {
        "request_of_person": chosen,
        "form": form,
        "is_late": chosen.answered_on is None and chosen.due_on < timezone.localdate(),
        "times": [
            {"time": time, "bound": bound, "read": Reading(time.read).label}
            for time, bound in answer_times_concerning([(owner.jurisdiction, owner.kind)]).items()
        ],
        "own_days": OWN_DAYS,
        "is_access": chosen.kind == RightsKind.ACCESS,
        "is_refused": bool(chosen.result.get("refused")),
        "ended": chosen.result.get("ended", []),
        "versions": _versions(chosen),
        "releases": _releases(chosen),
    }
    return render(request, "exports/rights_request.html", context, status=422 if form.is_bound else 200)


def _versions(chosen: RightsRequest) -> list[dict[str, Any]]:
    """Those that the worker opened, with whether the person is in each."""
    rows = chosen.result.get("versions", [])
    versions = DatasetVersion.objects.in_bulk([row["id"] for row in rows], field_name="id")
    return [
        {"version": version, "holds": row["holds"]} for row in rows if (version := versions.get(uuid.UUID(row["id"])))
    ]


def _releases(chosen: RightsRequest) -> list[dict[str, Any]]:
    """The same of releases, with who may have received each."""
    rows = chosen.result.get("releases", [])
    releases = (
        Release.objects.select_related("run__version__dataset")
        .prefetch_related("entitlements__recipient")
        .defer("manifest")
        .in_bulk([row["id"] for row in rows])
    )
    return [
        {
            "release": release,
            "holds": row["holds"],
            "recipients": list(dict.fromkeys(str(entitlement.recipient) for entitlement in release.entitlements.all())),
        }
        for row in rows
        if (release := releases.get(uuid.UUID(row["id"])))
    ]
