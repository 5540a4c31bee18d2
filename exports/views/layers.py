"""The pages on which a recipient adds data of its own to what it received, and sees what was derived."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.audit.services import require
from entente.catalogue import permissions as catalogue
from entente.catalogue.queries import last_read
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import permissions, services
from exports.forms.layers import LayerForm
from exports.models import Entitlement, Layer, Unmatched
from exports.packages.citation import citation
from exports.queries import layers


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_layer(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """First the own dataset, then by which columns the rows of both find each other."""
    user, now = cast("User", request.user), timezone.now()
    received = Entitlement.objects.filter(recipient__in=permissions.organizations_adding_for(user), revoked_at=None)
    entitlement = get_object_or_404(
        received.select_related("recipient", "release__agreement", "release__run__version__dataset__owner"),
        pk=entitlement_id,
    )
    source = entitlement.release.dataset
    laid = layers.layers().filter(source=source, dataset__owner=entitlement.recipient)
    context: dict[str, Any] = {"entitlement": entitlement, "source": source, "laid": laid}
    series = {str(own.pk): own for own in layers.own_series(entitlement, user)}
    own = series.get(request.POST.get("own") or request.GET.get("own") or "")
    version = None if own is None else last_read(own)
    if own is None or version is None:
        return render(request, "exports/new_layer.html", {**context, "series": list(series.values())})
    is_new = not Layer.objects.filter(source=source, own=own).exists()
    form = LayerForm(request.POST or None, columns=layers.columns_of_release(entitlement.release), own=version)
    if request.method == "POST" and form.is_valid():
        added = services.make_layer(entitlement.pk, own.pk, **form.cleaned_data, by=user, now=now)
        messages.success(request, gettext("The two are being brought together. Its provider is told."))
        return redirect("exports:layer", added.dataset_id)
    context |= {"own": own, "form": form, "verdict": layers.layer_verdict(entitlement, own, now=now, is_new=is_new)}
    return render(request, "exports/new_layer.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def layer(request: HttpRequest, dataset_id: uuid.UUID) -> HttpResponse:
    """Both sources of a derived dataset, how their rows met, to whom it may go; and what a person decides about it."""
    user, now = cast("User", request.user), timezone.now()
    dataset = get_object_or_404(catalogue.visible_to(user).select_related("owner"), pk=dataset_id)
    shown, may_add = layers.layers().filter(dataset=dataset).first(), may(user, "catalogue.upload_version", dataset)
    if request.method == "POST":
        require(may_add, subject=dataset, organization_id=dataset.owner_id)
    if shown is None:
        return render(
            request, "exports/layer.html", {"dataset": dataset}, status=422 if request.method == "POST" else 200
        )
    faults: list[str] = []
    if request.method == "POST":
        try:
            _act(request, shown)
            return redirect("exports:layer", dataset.pk)
        except Invalid as error:
            faults = [sentence(finding) for finding in error.findings]
    rows = layers.derivation_rows(shown, now=now)
    newest = next((row for row in rows if row.derivation.version is not None), None)
    context = {
        "dataset": dataset,
        "layer": shown,
        "rows": rows,
        "last": rows[0] if rows else None,
        "newest": newest,
        "cited": None if newest is None else citation(newest.derivation.entitlement.release),
        "named": layers.republishable_to(shown, now=now),
        "choices": [choice for choice in Unmatched.choices if choice[0]],
        "may_add": bool(may_add),
        "sees_own": catalogue.visible_to(user).filter(pk=shown.own_id).exists(),
        "faults": faults,
    }
    return render(request, "exports/layer.html", context, status=422 if faults else 200)


def _act(request: HttpRequest, shown: Layer) -> None:
    user, now, act = cast("User", request.user), timezone.now(), request.POST.get("do", "")
    if act == "decide":
        services.decide_unmatched(shown.pk, request.POST.get("choice", ""), by=user, now=now)
        messages.success(request, gettext("Saved. The next version is made that way; you can choose anew at any time."))
    elif act == "stop":
        services.stop_layer(shown.pk, by=user, now=now)
        messages.success(request, gettext("No further version is made. What there is stays."))
    elif act == "go_on":
        services.resume_layer(shown.pk, by=user, now=now)
        messages.success(request, gettext("It is made anew again, whenever one of the two changes."))
    else:
        raise Http404
