"""What every page of a run begins with: the run that its reader may know of, and where it stands on the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext

from anonymizer import permissions
from anonymizer.models import Run
from anonymizer.recipes.remedies import is_remedy
from anonymizer.states import RunStatus
from entente.catalogue.states import TONES

if TYPE_CHECKING:
    from entente.organizations.models import User

UNDER_WAY = (RunStatus.PROFILING, RunStatus.TRANSFORMING)


def reader(request: HttpRequest) -> User:
    """Who asks; the page is for people who are signed in."""
    return cast("User", request.user)


def run_or_404(request: HttpRequest, run_id: UUID) -> Run:
    """The run, if the reader may know of it; with its draft, which ends when somebody confirms it meanwhile."""
    runs = permissions.visible_to(reader(request)).select_related(
        "draft",
        "version__dataset__owner",
        "version__upload",
        "version__table",
        "version__upload_link",
        "recipe",
        "report",
        "candidate",
    )
    return get_object_or_404(runs, pk=run_id)


def in_words(run: Run) -> list[tuple[str, str]]:
    """Which run it is, for whoever confirms an act on it."""
    version = gettext("%(title)s, version %(number)s") % {"title": run.dataset.title, "number": run.version.number}
    return [(gettext("Dataset"), version), (gettext("Provider"), run.dataset.owner.name)]


def standing(run: Run) -> dict[str, Any]:
    """Context of the head of a page: run, version, dataset, tone of the status, and the line's links."""
    urls = {"upload": reverse("catalogue:dataset", args=[run.dataset.pk])}
    if run.status == RunStatus.AWAITING_RECIPE:
        urls["columns"] = reverse("anonymizer:recipe", args=[run.pk])
    elif is_measured(run):
        urls["columns"] = reverse("anonymizer:result", args=[run.pk]) + "#columns"
    urls["run"] = reverse("anonymizer:progress", args=[run.pk]) + "?steps"
    if is_measured(run):
        urls["result"] = reverse("anonymizer:result", args=[run.pk])
        urls["review"] = reverse("anonymizer:review", args=[run.pk])
    return {
        "run": run,
        "version": run.version,
        "dataset": run.dataset,
        "tone": TONES[RunStatus(run.status)],
        "urls": urls,
    }


def with_remedy(run: Run, request: HttpRequest) -> str:
    """The page of a run that begins; of its recipe, with the remedy filled in that was chosen on the page of the last one."""
    remedy = request.POST.get("remedy", "")
    if run.status == RunStatus.AWAITING_RECIPE and is_remedy(remedy):
        return f"{reverse('anonymizer:recipe', args=[run.pk])}?choice={remedy}"
    return reverse("anonymizer:run", args=[run.pk])


def is_measured(run: Run) -> bool:
    """Whether there is a report."""
    return hasattr(run, "report")
