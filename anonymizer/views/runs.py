"""A run under way, and what stopped it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from anonymizer import policies, queries, services
from anonymizer.forms import PasswordForm
from anonymizer.models import Run, Waiting
from anonymizer.states import ANONYMIZING_STEPS, READING_STEPS, RunStatus, Step
from anonymizer.views.reading import UNDER_WAY, is_measured, reader, run_or_404, standing, with_remedy
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import DatasetVersion
from entente.core.findings import in_words
from entente.organizations.permissions import may


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A named step and its state: done, current, ahead or failed."""

    label: str | Promise
    state: str


@login_required
@require_safe
def run(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """To the page where the run stands; from a run that was closed unmeasured to the one that followed it."""
    run = run_or_404(request, run_id)
    if run.status == RunStatus.RETURNED and not is_measured(run):
        run = run.version.runs.first() or run
        waits = Waiting.objects.filter(version=run.version_id).first()
        if waits is not None and run.status == RunStatus.RETURNED:
            return redirect("anonymizer:waiting" if waits.lineage is None else "exports:pool", run.pk)
    return redirect(_page(run, request))


@login_required
@never_cache
@require_safe
def progress(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The named steps. As a fragment it asks again each second until the run stands still, then leads on; as a page too, unless the steps are asked for."""
    run = run_or_404(request, run_id)
    leads_on = run.status == RunStatus.AWAITING_RECIPE or (run.status == RunStatus.AWAITING_REVIEW and is_measured(run))
    if leads_on and not getattr(request, "htmx", False) and "steps" not in request.GET:
        return redirect("anonymizer:run", run.pk)
    context = {**_progress(run), "can_stop_rehearsal": _can_stop_rehearsal(run, request)}
    if getattr(request, "htmx", False):
        response = render(request, "anonymizer/steps.html", context)
        if run.status not in UNDER_WAY:
            response["HX-Redirect"] = reverse("anonymizer:run", args=[run.pk])
        return response
    return render(request, "anonymizer/progress.html", {**context, **_failure(run, request)})


@login_required
@require_POST
def start_run(request: HttpRequest, version_id: UUID) -> HttpResponse:
    """A new run of a version, for another recipe or another try."""
    version = get_object_or_404(
        DatasetVersion.objects.filter(dataset__in=catalogue.visible_to(reader(request))), pk=version_id
    )
    return redirect(with_remedy(services.start_run(version.pk, by=reader(request)), request))


@login_required
@require_POST
def password(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The password of a workbook; a new run reads the file with it."""
    run = run_or_404(request, run_id)
    form = PasswordForm(request.POST)
    if form.is_valid():
        again = services.give_password(run.pk, form.cleaned_data["password"], by=reader(request))
        return redirect("anonymizer:run", again.pk)
    context = {**_progress(run), **_failure(run, request), "form": form}
    return render(request, "anonymizer/progress.html", context, status=422)


@login_required
@require_POST
def stop_rehearsal(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """No further attack is tried; the run goes on."""
    run = services.stop_rehearsal(run_or_404(request, run_id).pk, by=reader(request))
    return redirect("anonymizer:progress", run.pk)


def _page(run: Run, request: HttpRequest) -> str:
    match run.status:
        case RunStatus.AWAITING_RECIPE:
            name = "recipe"
        case RunStatus.AWAITING_REVIEW:
            reviews = may(reader(request), "catalogue.review_run", run.dataset)
            name = "review" if reviews and not queries.is_involved(run, reader(request)) else "result"
        case _:
            name = "result" if is_measured(run) else "progress"
    return reverse(f"anonymizer:{name}", args=[run.pk])


def _progress(run: Run) -> dict[str, Any]:
    """Where the run stands, and how much of it is done."""
    steps = shown_steps(run)
    return {**standing(run), "steps": steps, "share": _share(run, steps), "under_way": run.status in UNDER_WAY}


def _can_stop_rehearsal(run: Run, request: HttpRequest) -> bool:
    return bool(policies.can_stop_rehearsal(run) and may(reader(request), "catalogue.confirm_recipe", run.dataset))


def shown_steps(run: Run) -> list[ShownStep]:
    """The steps of the part of the run that is under way, or that stopped."""
    steps = ANONYMIZING_STEPS if run.recipe_id is not None else READING_STEPS
    if run.status not in (*UNDER_WAY, RunStatus.FAILED):
        return [ShownStep(step.label, "done") for step in steps]
    here = steps.index(Step(run.step)) if run.step in steps else -1
    at_here = "failed" if run.status == RunStatus.FAILED else "current"
    states = ["done" if at < here else at_here if at == here else "ahead" for at in range(len(steps))]
    shown = [ShownStep(step.label, state) for step, state in zip(steps, states, strict=True)]
    if here < 0:
        shown.insert(0, ShownStep(Step.WAITING.label, at_here))
    return shown


def _share(run: Run, steps: list[ShownStep]) -> float:
    """How much of all steps is done: whole steps, and the proportion of the one under way."""
    done = sum(step.state == "done" for step in steps)
    part = run.progress if run.step != Step.WAITING and done < len(steps) else 0.0
    return min((done + part) / len(steps), 1.0)


def _failure(run: Run, request: HttpRequest) -> dict[str, Any]:
    """What stopped the run in words, and what may be done about it."""
    if run.status != RunStatus.FAILED:
        return {}
    version, user = run.version, reader(request)
    may_choose = may(user, "catalogue.confirm_recipe", run.dataset)
    can_start = may_choose & policies.can_start(
        open_runs=queries.open_runs(version).count(), original_exists=version.destroyed_at is None
    )
    asks_password = bool(policies.can_give_password(run))
    findings = [in_words(finding) for finding in run.findings] or [
        gettext("A service that Entente depends on did not answer (%(code)s).") % {"code": run.error_code}
    ]
    return {
        "findings": findings,
        "nothing_kept": version.destroyed_at is not None,
        "can_start": can_start,
        "asks_password": asks_password,
        "form": PasswordForm() if asks_password and can_start else None,
        "follow_up": gettext("Change the recipe") if version.table_id else gettext("Read the file again"),
        "may_upload": may(user, "catalogue.upload_version", run.dataset),
    }
