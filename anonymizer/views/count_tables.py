"""Make a protected table from the rows of an upload: what it counts by, and where the worker stands with it."""

from __future__ import annotations

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from anonymizer import permissions, policies, services
from anonymizer.count_tables.columns import columns_to_count_by
from anonymizer.engine import ColumnProfile
from anonymizer.forms import CountTableForm
from anonymizer.models import CountTable
from anonymizer.privacy_limits import Dictated
from anonymizer.views.reading import reader, run_or_404, standing
from entente.catalogue.vocabularies import DatasetKind
from entente.core.findings import in_words
from entente.organizations.permissions import may


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def count_table(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The table as it is proposed; what is confirmed is handed to the worker."""
    run = run_or_404(request, run_id)
    version, dataset = run.version, run.dataset
    if version.table_id is None:
        return redirect("anonymizer:run", run.pk)
    dictated = Dictated.of(dataset)
    profiles = [ColumnProfile.from_dict(profile) for profile in version.columns.values_list("profile", flat=True)]
    columns = columns_to_count_by(profiles, dictated)
    form = CountTableForm(request.POST if request.method == "POST" else None, columns=columns, dictated=dictated)
    if request.method == "POST" and form.is_valid():
        table = services.ask_for_count_table(
            run.pk,
            form.levels(),
            attributes=form.attributes(),
            threshold=form.cleaned_data["threshold"],
            by=reader(request),
            now=timezone.now(),
        )
        return redirect("anonymizer:count_table_progress", table.pk)
    is_of_rows = dataset.kind != DatasetKind.TABLE and not dataset.anonymized_before_upload
    context = {
        **standing(run),
        "form": form,
        "columns": columns,
        "earlier": CountTable.objects.filter(run__version=version, version__isnull=False).select_related("dataset"),
        "verdict": may(reader(request), "catalogue.confirm_recipe", dataset)
        & may(reader(request), "organizations.create_dataset", dataset.owner)
        & policies.can_make_count_table(is_of_rows=is_of_rows, is_there=version.destroyed_at is None),
    }
    return render(request, "anonymizer/count_table.html", context, status=422 if form.is_bound else 200)


@login_required
@never_cache
@require_safe
def count_table_progress(request: HttpRequest, table_id: UUID) -> HttpResponse:
    """Where the worker stands with a table; from one that was made to its run."""
    tables = CountTable.objects.filter(run__in=permissions.visible_to(reader(request)))
    table = get_object_or_404(tables.select_related("dataset", "version", "run__version__dataset"), pk=table_id)
    latest = table.version.runs.order_by("-pk").first() if table.version else None
    if latest is not None:
        if not getattr(request, "htmx", False):
            return redirect("anonymizer:run", latest.pk)
        response = HttpResponse()
        response["HX-Redirect"] = reverse("anonymizer:run", args=[latest.pk])
        return response
    context = {
        **standing(table.run),
        "table": table,
        "findings": [in_words(finding) for finding in table.findings],
        "may_change": may(reader(request), "catalogue.confirm_recipe", table.run.dataset),
    }
    template = (
        "anonymizer/count_table_steps.html" if getattr(request, "htmx", False) else "anonymizer/count_table_made.html"
    )
    return render(request, template, context)
