"""What a provider tells of a series before anything leaves: its columns, and dummy data made from them."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entente.catalogue import permissions as catalogue
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import policies, queries, services
from exports.dummy import fields_of_schema, forms_of
from exports.models import PublishedSchema
from exports.packages.wording import DONE, TYPES, note
from exports.services.schemas import PUBLISH


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def schema(request: HttpRequest, dataset_id: uuid.UUID) -> HttpResponse:
    """What is told now, and a button to tell it, anew or no longer."""
    user = cast("User", request.user)
    dataset = get_object_or_404(catalogue.visible_to(user).select_related("owner"), pk=dataset_id)
    if request.method == "POST":
        if request.POST.get("action") == "withdraw":
            services.withdraw_schema(dataset.pk, by=user)
            messages.success(request, _("The columns are no longer published."))
        else:
            services.publish_schema(dataset.pk, by=user, now=timezone.now())
            messages.success(request, _("The columns are being written down. Dummy data can be had in a minute."))
        return redirect("exports:schema", dataset.pk)
    published = PublishedSchema.objects.filter(pk=dataset.pk).select_related("published_by", "run__version").first()
    run = queries.run_to_describe(dataset)
    known = fields_of_schema(published.fields if published else [])
    columns = [
        {
            "name": column.name,
            "type": TYPES[column.type],
            "done": DONE.get(column.treatment, ""),
            "note": note(column.field),
        }
        for column in known
    ]
    context = {
        "dataset": dataset,
        "published": published,
        "columns": columns,
        "would": run.report.columns if run else [],
        "verdict": may(user, PUBLISH, dataset)
        & policies.can_publish_schema(run, is_derived=queries.is_derived(dataset)),
        "may_withdraw": bool(may(user, PUBLISH, dataset)),
        "forms": [(form, reverse("series:dummy", args=[dataset.pk, form])) for form in forms_of(known)],
    }
    return render(request, "exports/schema.html", context)
