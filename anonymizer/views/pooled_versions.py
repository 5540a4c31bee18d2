"""Rows that wait for more, and rows that are pooled with those that wait."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from anonymizer import policies, queries, services
from anonymizer.models import Waiting
from anonymizer.recipes.proposals import Offered
from anonymizer.states import RunStatus
from anonymizer.views.reading import reader, run_or_404, standing
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.permissions import may


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def waiting(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """What waits in the series of a run. Posted, the version of the run waits too; with ``action=pool`` all that waits becomes one."""
    run = run_or_404(request, run_id)
    faults: list[str] = []
    if request.method == "POST":
        try:
            if request.POST.get("action") == "pool":
                services.pool(run.pk, by=reader(request), now=timezone.now())
                messages.success(request, gettext("The versions are being pooled."))
            else:
                services.wait_for_more(run.pk, by=reader(request), now=timezone.now())
                messages.success(request, gettext("This version waits, sealed."))
            return redirect("anonymizer:waiting", run.pk)
        except Invalid as error:
            faults = [sentence(finding) for finding in error.findings]
    dataset, version = run.dataset, run.version
    own = Waiting.objects.select_related("pooled_into").filter(version=version, lineage=None).first()
    others = [entry for entry in queries.waiting_versions(dataset) if entry.version_id != version.pk]
    is_of_rows = dataset.kind != DatasetKind.TABLE and not dataset.anonymized_before_upload
    confirms = may(reader(request), "catalogue.confirm_recipe", dataset)
    context = {
        **standing(run),
        "own": own,
        "others": others,
        "records": sum(entry.version.records or 0 for entry in others) + (version.records or 0),
        "enough": Offered.of(run).versions_enough,
        "tells_persons": bool((Offered.of(run).spec or {}).get("person")),
        "faults": faults,
        "is_open": run.status == RunStatus.AWAITING_RECIPE,
        "verdict": confirms & policies.can_wait(run, is_of_rows=is_of_rows),
        "may_go_on": bool(confirms) and own is not None and own.pooled_into is None,
    }
    return render(request, "anonymizer/waiting.html", context, status=422 if faults else 200)
