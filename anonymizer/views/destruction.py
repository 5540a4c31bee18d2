"""Destroy what is kept of a version now, and show the receipts."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from anonymizer import explanations, services
from anonymizer.models import SealedValueMaps
from anonymizer.views.reading import reader
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import DatasetVersion
from entente.catalogue.policies import can_destroy
from entente.organizations.permissions import may
from entente.vault.models import SealedObject


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def destroy(request: HttpRequest, version_id: UUID) -> HttpResponse:
    """Ask before the upload and every candidate become unreadable for good; once the worker has
    done it, show the receipts."""
    versions = DatasetVersion.objects.filter(dataset__in=catalogue.visible_to(reader(request)))
    version = get_object_or_404(versions.select_related("dataset__owner", "upload", "table"), pk=version_id)
    if request.method == "POST":
        services.destroy_now(version.pk, by=reader(request), now=timezone.now())
        messages.success(
            request,
            gettext("Everything kept of this version is being destroyed. The receipts appear here as soon as it is."),
        )
        return redirect("anonymizer:destroy", version.pk)
    context: dict[str, Any] = {"version": version, "dataset": version.dataset}
    if version.destroyed_at is not None:
        receipts = version.destructions.select_related("destroyed_by").order_by("destroyed_at", "id")
        rows = [
            (
                explanations.SEALED_OBJECTS.get(receipt.label, receipt.label),
                receipt,
                explanations.REASONS_OF_DESTRUCTION.get(receipt.reason, receipt.reason),
            )
            for receipt in receipts
        ]
        return render(request, "anonymizer/destroyed.html", {**context, "receipts": rows})
    if version.destruction_asked_at is not None:
        return render(request, "anonymizer/destroying.html", context)
    context |= {
        "objects": _objects(version),
        "verdict": may(reader(request), "catalogue.destroy_version", version.dataset) & can_destroy(version),
        "action_label": gettext("Destroy now"),
        "cancel_url": reverse("catalogue:dataset", args=[version.dataset_id]),
        "danger": True,
    }
    return render(request, "anonymizer/destroy.html", context)


def _objects(version: DatasetVersion) -> list[tuple[object, int]]:
    """What is still there, in words, with its size in bytes."""
    sealed_objects: list[SealedObject | None] = [version.upload, version.table]
    sealed_objects += [
        sealed
        for run in version.runs.select_related("candidate", "holding", "boundaries")
        for sealed in (run.candidate, run.holding, run.boundaries)
    ]
    sealed_objects += [
        maps.sealed for maps in SealedValueMaps.objects.filter(run__version=version).select_related("sealed")
    ]
    there = [sealed for sealed in sealed_objects if sealed is not None and sealed.destroyed_at is None]
    return [(explanations.SEALED_OBJECTS.get(sealed.label, sealed.label), sealed.size_bytes) for sealed in there]
