"""Rows that wait to be pooled with those of sister organizations."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from anonymizer import permissions as anonymizer
from anonymizer import policies as run_policies
from anonymizer.models import Waiting
from anonymizer.recipes.proposals import Offered
from anonymizer.states import RunStatus
from entente.core.errors import Finding, Invalid
from entente.core.findings import sentence
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import services
from exports.queries import pools


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def pool(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Under which agreements the rows of a run can be pooled, and how far that has come. Posted: offer them, confirm that, or take them back."""
    runs = anonymizer.visible_to(request.user).select_related("version__dataset__owner")
    run, user, now = get_object_or_404(runs, pk=run_id), cast("User", request.user), timezone.now()
    faults: list[str] = []
    if request.method == "POST":
        try:
            match request.POST.get("action"):
                case "confirm":
                    services.confirm_offer(run.pk, by=user, now=now)
                    messages.success(
                        request, gettext("Confirmed. The rows wait, sealed, for those of the other organizations.")
                    )
                case "take_back":
                    services.take_back_offer(run.pk, by=user, now=now)
                    messages.success(request, gettext("Taken back. These rows are pooled with nobody’s."))
                case _:
                    services.offer_to_pool(run.pk, _lineage(request), by=user, now=now)
                    messages.success(request, gettext("Offered. A second person of your organization must confirm it."))
            return redirect("exports:pool", run.pk)
        except Invalid as error:
            faults = [sentence(finding) for finding in error.findings]
    own = (
        Waiting.objects.select_related("by", "confirmed_by", "pooled_into__dataset__owner")
        .filter(version=run.version, lineage__isnull=False)
        .first()
    )
    agreements = pools.agreements_to_pool(run.dataset, now=now)
    lineage = None if own is None else own.lineage
    current = next((agreement for agreement in agreements if agreement.lineage == lineage), None)
    confirms = may(user, "catalogue.confirm_recipe", run.dataset)
    context = {
        "run": run,
        "dataset": run.dataset,
        "version": run.version,
        "own": own,
        "state": None if current is None else pools.state_of(current),
        "pools": [pools.state_of(agreement) for agreement in agreements] if own is None else [],
        "outcome": sentence(Finding(own.outcome["code"], facts=own.outcome)) if own is not None and own.outcome else "",
        "enough": Offered.of(run).versions_enough,
        "faults": faults,
        "is_open": run.status == RunStatus.AWAITING_RECIPE,
        "offering": confirms
        & run_policies.can_wait(run, is_of_rows=True)
        & run_policies.can_show_alone(is_pool=run.dataset.holds_rows_of_others)
        & pools.offer_verdict(run, agreements[0] if agreements else None),
        "confirming": may(user, "catalogue.review_run", run.dataset) & pools.confirmation_of_offer(run, user, now=now),
        "taking_back": confirms & pools.taking_back(run),
    }
    return render(request, "exports/pool.html", context, status=422 if faults else 200)


def _lineage(request: HttpRequest) -> UUID | None:
    """The agreement that was chosen; ``None`` where none was."""
    try:
        return UUID(request.POST.get("lineage", ""))
    except ValueError:
        return None
