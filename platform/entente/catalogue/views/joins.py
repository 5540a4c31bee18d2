"""Join a dataset with another of the same organization: which one, then by which columns."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.audit.services import require
from entente.catalogue import policies, queries
from entente.catalogue.forms.joins import JoinForm
from entente.catalogue.services.joins import join_versions
from entente.catalogue.views.datasets import reader, visible_dataset, visible_version
from entente.organizations.permissions import may


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def join_tables(request: HttpRequest, dataset_id: UUID) -> HttpResponse:
    """First the other table, then the columns that name the same in both. The worker joins them in a series of its own."""
    dataset, user = visible_dataset(request, dataset_id), reader(request)
    verdict = may(user, "catalogue.upload_version", dataset)
    require(verdict, subject=dataset, organization_id=dataset.owner_id)
    first, others = queries.last_read(dataset), queries.joinable_with(dataset, user)
    context: dict[str, Any] = {"dataset": dataset, "first": first, "others": others}
    chosen = request.POST.get("second") or request.GET.get("second")
    if first is None or chosen not in {str(other.pk) for other in others}:
        return render(request, "catalogue/join.html", context)
    second = visible_version(request, UUID(chosen))
    form = JoinForm(request.POST if request.method == "POST" else None, first=first, second=second)
    if form.is_valid():
        cleaned = form.cleaned_data
        join = join_versions(
            first.pk, second.pk, keys=form.keys, title_en=cleaned["title_en"], title_fr=cleaned["title_fr"], by=user, now=timezone.now(),
        )  # fmt: skip
        messages.success(request, gettext("The two tables are being joined. The joined table becomes a version here."))
        return redirect("catalogue:dataset", join.dataset_id)
    context |= {"second": second, "form": form, "verdict": policies.can_join(first, second)}
    return render(request, "catalogue/join.html", context, status=422 if form.is_bound else 200)
