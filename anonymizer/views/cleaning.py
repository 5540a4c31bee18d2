"""What many rows of a table share, and how it is cleaned before anything else: shown to whoever chooses the recipe, and decided by her."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods

from anonymizer import queries, services
from anonymizer.forms import current_form, recipe_form
from anonymizer.forms.cleaning import choices_from
from anonymizer.forms.drafts import CHOICE, answers_of, as_posted, state_of
from anonymizer.models import Look, LookKind, Run
from anonymizer.recipes.cleaning_choices import (
    CleaningChoices,
    choices_of,
    cleaning_from,
    everything_proposed,
    undecided_order,
)
from anonymizer.recipes.cleaning_persons import rows_in_words, several_in_words
from anonymizer.recipes.cleaning_words import columns_in_words, gains_in_words
from anonymizer.recipes.preview_words import table_in_words
from anonymizer.recipes.previews import Preview, cleaning_at
from anonymizer.states import RunStatus
from anonymizer.views.reading import reader, run_or_404, standing
from entente.core.findings import in_words
from entente.organizations.authentication import view_keys

FOLLOWING: Final = ("cleaning", "recipe")
"""Pages that show a preview."""


@login_required
@cache_control(no_store=True, private=True)
@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """What many rows share; a POST asks the worker for it, with the page in ``next`` that then shows it. A fragment asks for itself until it is there;
    then it loads the page of the cleaning anew, or the table of the workbench alone, ``for`` which it was."""
    run = run_or_404(request, run_id)
    if run.status != RunStatus.AWAITING_RECIPE:
        return redirect("anonymizer:run", run.pk)
    is_fragment = bool(getattr(request, "htmx", False))
    if request.method == "POST":
        following = request.POST.get("next", "")
        page = following if following in FOLLOWING else "preview"
        address = reverse(f"anonymizer:{'preview' if is_fragment else page}", args=[run.pk])
        return _asked(request, run, f"{address}?for={page}" if is_fragment and page != "preview" else address)
    following = request.GET.get("for", "")
    context = {
        **standing(run),
        **preview_context(request, run),
        "waits_for": following if following in FOLLOWING else "",
    }
    if following == "cleaning" and context["preview"] is not None and is_fragment:
        response = HttpResponse()
        response["HX-Refresh"] = "true"
        return response
    template = "anonymizer/preview_columns.html" if is_fragment else "anonymizer/preview.html"
    return render(request, template, context)


@login_required
@cache_control(no_store=True, private=True)
@require_http_methods(["GET", "HEAD", "POST"])
def cleaning(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The cleaning that is proposed, with what was chosen of it. ``action``: ``all`` accepts everything, ``none`` takes all of it back."""
    run = run_or_404(request, run_id)
    if run.status != RunStatus.AWAITING_RECIPE:
        return redirect("anonymizer:run", run.pk)
    context = preview_context(request, run)
    shown: Preview | None = context["preview"]
    if request.method == "POST":
        services.require_preview(run, by=reader(request), now=timezone.now())
        if shown is None or request.POST.get("look") != str(context["look"].pk):
            messages.warning(request, gettext("The table was looked at again in the meantime. Choose once more."))
            return redirect("anonymizer:cleaning", run.pk)
        posted = _posted(request, shown)
        if not undecided_order(shown, posted):
            return _decide(request, run, shown, posted)
        return _page(request, run, context, posted, is_undecided=True)
    return _page(request, run, context, _choices(shown))


def _page(
    request: HttpRequest, run: Run, context: dict[str, Any], choices: CleaningChoices, *, is_undecided: bool = False
) -> HttpResponse:
    """The cleaning with these choices. ``is_undecided``: they were sent, and say the newest record of a person without saying how its date is read."""
    shown: Preview | None = context["preview"]
    context |= {
        **standing(run),
        "is_undecided": is_undecided,
        "several": several_in_words(shown, choices) if shown is not None else None,
        "faults": [in_words(finding.to_dict()) for finding in shown.faults] if shown is not None else [],
        "columns": columns_in_words(shown, choices) if shown is not None else [],
        "choices": choices,
        "gains": [*rows_in_words(shown), *gains_in_words(shown.gains)] if shown is not None else [],
    }
    return render(request, "anonymizer/cleaning.html", context, status=422 if is_undecided else 200)


def preview_context(request: HttpRequest, run: Run) -> dict[str, Any]:
    """The preview that this browser can open: ``preview`` by the worker, ``look`` while it is being made; neither where it must be asked for."""
    by, now = reader(request), timezone.now()
    key = view_keys.sent_with(request)
    look = services.preview_for(run, key=key, by=by, now=now)
    shown = None if look is None else services.open_preview(look.pk, key=key, by=by, now=now)
    verdict = queries.seeing_verdict(run, LookKind.PREVIEW, by=by, now=now)
    if shown is not None and dict(shown.state.cleaning) != cleaning_at(run):
        look, shown = None, None  # made of the table as another draft has it cleaned
    shared = [] if shown is None else table_in_words(shown.table)
    return {"run": run, "look": look, "preview": shown, "shared": shared, "may_preview": verdict}


def _choices(shown: Preview | None) -> CleaningChoices:
    """What was chosen; all that is proposed where nobody chose yet."""
    if shown is None:
        return CleaningChoices()
    return choices_of(shown) if shown.state.cleaning else everything_proposed(shown)


def _posted(request: HttpRequest, shown: Preview) -> CleaningChoices:
    posted = choices_from(shown, request.POST)
    match request.POST.get("action"):
        case "all":
            return everything_proposed(shown, posted)
        case "none":
            return CleaningChoices()
        case _:
            return posted


def _decide(request: HttpRequest, run: Run, shown: Preview, choices: CleaningChoices) -> HttpResponse:
    """Keep what was chosen as a change of the recipe, and let the worker look at the table that it makes."""
    section, maps = cleaning_from(shown, choices)
    by, now = reader(request), timezone.now()
    before = current_form(run)
    with transaction.atomic():
        if maps is not None:
            section["values"] = services.seal_value_maps(run.pk, maps.to_bytes(), by=by, now=now)
        answers = answers_of(before)
        came_from = before.data.get(CHOICE, "") if before.is_bound else ""
        changed = recipe_form(run, as_posted(answers), choice=came_from, cleaning=section)
        services.change_draft(
            run.pk,
            state_of(changed, choice=came_from),
            start=state_of(before, choice=came_from),
            code="cleaned",
            by=by,
            now=now,
        )
        return _asked(request, run, reverse("anonymizer:cleaning", args=[run.pk]))


def _asked(request: HttpRequest, run: Run, address: str) -> HttpResponseRedirect:
    """Ask for a preview; its key goes to this browser, for the pages of the columns alone."""
    look, key = services.ask_for_preview(run.pk, by=reader(request), now=timezone.now())
    response = HttpResponseRedirect(address)
    _hand_over(request, response, look, key)
    return response


def _hand_over(request: HttpRequest, response: HttpResponse, look: Look, key: bytes) -> None:
    seconds = int((look.expires_at - look.asked_at).total_seconds())
    view_keys.hand_over(
        request, response, key, page=lambda: reverse("anonymizer:recipe", args=[look.run_id]), seconds=seconds
    )
