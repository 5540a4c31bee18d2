"""Columns and recipe: what was understood of the file, what each column is, and what is to happen to it."""

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

from anonymizer import policies, queries, services
from anonymizer.ceilings import Dictated
from anonymizer.engine import propose, propose_table
from anonymizer.engine.reading import Reading
from anonymizer.findings import in_words
from anonymizer.forms import ReadingForm, RecipeForm
from anonymizer.forms.reading import delimiter_in_words
from anonymizer.models import Run
from anonymizer.states import RunStatus
from anonymizer.views.reading import reader, run_or_404, standing
from entente.catalogue.vocabularies import DatasetKind
from entente.organizations.permissions import may


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def recipe(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Show the questions; with ``action=show`` the same page with what the answers would do; otherwise confirm."""
    found = run_or_404(request, run_id)
    if found.version.table_id is None or found.status != RunStatus.AWAITING_RECIPE:
        return redirect("anonymizer:run", found.pk)
    form = recipe_form(found, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and request.POST.get("action") != "show":
        services.confirm_recipe(found.pk, form.spec(), by=reader(request), now=timezone.now())
        return redirect("anonymizer:progress", found.pk)
    may_confirm = may(reader(request), "catalogue.confirm_recipe", found.dataset)
    context = {
        **standing(found),
        **reading_context(found),
        "form": form,
        "may_confirm": may_confirm & policies.can_confirm(found, identifiers_kept=False),
        "spec": form.spec_to_judge(),
        "names": [column.name for column in form.columns],
    }
    return render(request, "anonymizer/recipe.html", context, status=422 if form.is_bound and form.faults else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def read_again(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Read the file differently: this run closes and a new one reads it with other choices."""
    found = run_or_404(request, run_id)
    if not found.version.reading:
        return redirect("anonymizer:run", found.pk)
    form = ReadingForm(request.POST or None, reading=Reading.from_dict(found.version.reading))
    if request.method == "POST" and form.is_valid():
        again = services.read_again(found.pk, form.choices(), by=reader(request))
        messages.success(request, gettext("The file is being read again."))
        return redirect("anonymizer:progress", again.pk)
    can = may(reader(request), "catalogue.confirm_recipe", found.dataset) & policies.can_confirm(
        found, identifiers_kept=False
    )
    context = {**standing(found), **reading_context(found), "reading_form": form, "may_read_again": can}
    return render(request, "anonymizer/reading.html", context, status=422 if form.is_bound else 200)


def recipe_form(run: Run, data: Any) -> RecipeForm:
    """The questions about a run's columns: from an earlier recipe, or from what is proposed under the ceilings."""
    columns = list(run.version.columns.all())
    profile = queries.table_profile(run.version, columns)
    dictated = Dictated.of(run.dataset)
    is_table = run.dataset.kind == DatasetKind.TABLE
    proposed = propose_table(profile, threshold=dictated.small_cell) if is_table else None
    proposed = proposed or propose(
        profile,
        k=dictated.k,
        finest_geography=dictated.finest_geography,
        free_text=dictated.free_text and bool(dictated.ceilings),
    )
    return RecipeForm(
        data,
        profile=profile,
        findings={column.name: column.findings for column in columns},
        start=queries.start_of(run, profile, proposed),
        dictated=dictated,
        transforms=not run.dataset.anonymized_before_upload,
        is_table=is_table,
    )


def reading_context(run: Run) -> dict[str, Any]:
    """What was understood of the file, in words."""
    understood = Reading.from_dict(run.version.reading)
    chosen = understood.chosen
    facts = [
        (gettext("Format"), understood.format.upper()),
        (gettext("Encoding of the letters"), chosen.encoding),
        (gettext("What parts the columns"), delimiter_in_words(chosen.delimiter)),
        (gettext("Sheet"), chosen.sheet),
        (gettext("Row with the column names"), chosen.header_row),
    ]
    return {
        "facts": [(label, value) for label, value in facts if value],
        "notes": [in_words(note.to_dict()) for note in understood.notes],
        "asks_reading": ReadingForm(reading=understood).asks_anything,
    }
