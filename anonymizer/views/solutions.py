"""Beside the workbench: its proposals, every solution, and the file read differently."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from anonymizer import policies, services
from anonymizer.engine import frontier_svg
from anonymizer.engine.table.readers import Reading
from anonymizer.forms import ReadingForm
from anonymizer.forms.drafts import CHOICE
from anonymizer.forms.reading import delimiter_in_words
from anonymizer.models import Run
from anonymizer.recipes.proposals import Offered
from anonymizer.states import RunStatus
from anonymizer.views.reading import reader, run_or_404, standing
from entente.core.findings import in_words
from entente.organizations.permissions import may


@login_required
@never_cache
@require_safe
def proposals(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The cards of the proposals alone, which ask for themselves again while the worker works them out."""
    run = run_or_404(request, run_id)
    choice = run.draft.answers.get(CHOICE, [""])[0] if run.draft is not None else ""
    may_confirm = may(reader(request), "catalogue.confirm_recipe", run.dataset)
    context = {**standing(run), **offer_context(Offered.of(run), choice), "may_confirm": may_confirm}
    return render(request, "anonymizer/proposals.html", context)


@login_required
@require_safe
def explore(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Every solution that no other beats, to choose from."""
    run = run_or_404(request, run_id)
    offered = Offered.of(run)
    if run.status != RunStatus.AWAITING_RECIPE or offered.offer is None or not offered.offer.frontier.choices:
        return redirect("anonymizer:run", run.pk)
    context = {
        **standing(run),
        "rows": offered.solutions(),
        "columns": list(offered.offer.frontier.level_names),
        "picture": frontier_svg(
            offered.offer.frontier, language=get_language() or "en", link="#solution-{}".format, styled=False
        ),
        "choice": request.GET.get("choice", ""),
        "is_complete": offered.offer.frontier.is_complete,
    }
    return render(request, "anonymizer/explore.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def read_again(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Read the file differently: this run closes and a new one reads it with other choices."""
    run = run_or_404(request, run_id)
    if not run.version.reading:
        return redirect("anonymizer:run", run.pk)
    form = ReadingForm(request.POST or None, reading=Reading.from_dict(run.version.reading))
    if request.method == "POST" and form.is_valid():
        again = services.read_again(run.pk, form.choices(), by=reader(request))
        messages.success(request, gettext("The file is being read again."))
        return redirect("anonymizer:progress", again.pk)
    can = may(reader(request), "catalogue.confirm_recipe", run.dataset) & policies.can_confirm(
        run, identifiers_kept=False
    )
    context = {**standing(run), **reading_context(run), "reading_form": form, "may_read_again": can}
    return render(request, "anonymizer/reading.html", context, status=422 if form.is_bound else 200)


def offer_context(offered: Offered, choice: str) -> dict[str, Any]:
    """The proposals, what is said of the rows, and what changed since the last version."""
    return {
        "offered": offered,
        "choice": choice,
        "verdict_words": [in_words(finding.to_dict()) for finding in offered.offer.verdict] if offered.offer else [],
        "drift_words": [in_words(finding.to_dict()) for finding in offered.drift.findings] if offered.drift else [],
        "cards": offered.cards(),
    }


def reading_context(run: Run) -> dict[str, Any]:
    """What was understood of the file, in words."""
    understood = Reading.from_dict(run.version.reading)
    chosen = understood.chosen
    facts = [
        (gettext("Format"), understood.format.upper()),
        (gettext("Encoding of the letters"), chosen.encoding),
        (gettext("What separates the columns"), delimiter_in_words(chosen.delimiter)),
        (gettext("Sheet"), chosen.sheet),
        (gettext("Row with the column names"), chosen.header_row),
    ]
    return {
        "facts": [(label, value) for label, value in facts if value],
        "notes": [in_words(note.to_dict()) for note in understood.notes],
        "asks_reading": ReadingForm(reading=understood).asks_anything,
    }
