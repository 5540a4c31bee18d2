"""For data stewards: which counts of contacts everyone may see, from which approved run."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue.models import Dataset
from entente.core.findings import code_in_words
from entente.explorer.forms.cubes import CubeForm
from entente.explorer.models import Cube
from entente.explorer.services.cubes import declare_cube, strictest_threshold
from entente.organizations.models import User
from entente.organizations.permissions import visible, visible_to


@login_required
@require_safe
def cubes(request: HttpRequest) -> HttpResponse:
    """The cubes of the reader's organizations, and the approved runs of which one could be declared."""
    user = cast("User", request.user)
    shown = Cube.objects.filter(error_code="", is_private=False).values("run__version")
    context = {
        "cubes": [
            (cube, code_in_words(cube.error_code))
            for cube in Cube.objects.filter(run__in=_runs(user)).select_related("geography", "run__version__dataset")
        ],
        "runs": _runs(user).filter(candidate__destroyed_at=None).exclude(version__in=shown),
    }
    return render(request, "explorer/cubes.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def declare(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Declare what of an approved run everyone may see."""
    user = cast("User", request.user)
    run = get_object_or_404(_runs(user), pk=run_id)
    least, stricter = strictest_threshold(run.dataset.owner)
    dictated_by = stricter.title if stricter else _("the policy for the public")
    form = CubeForm(request.POST or None, run=run, least=least)
    if request.method == "POST" and form.is_valid():
        declare_cube(run.pk, form.declaration(), by=user, now=timezone.now())
        messages.success(request, _("The counts are declared. They stand on the map once they are protected."))
        return redirect("explorer:cubes")
    context = {"form": form, "run": run, "least": least, "dictated_by": dictated_by}
    return render(request, "explorer/declare_cube.html", context, status=422 if form.is_bound else 200)


def _runs(user: User) -> QuerySet[Run]:
    datasets = visible(Dataset.objects.all(), user, "catalogue.release_run").filter(owner__in=visible_to(user))
    approved = Run.objects.filter(status=RunStatus.APPROVED, version__dataset__in=datasets)
    return approved.select_related("version__dataset__owner", "report").order_by("-pk")
