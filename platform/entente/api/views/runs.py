"""Runs of the organization's series: where they stand, the recipe of the series, and release."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Status

from agreements.models import RECEIVING_ROLES
from anonymizer.models import Run
from anonymizer.services import confirm_series_recipe
from entente.api.asking import APIKey, person
from entente.api.schemas import Page, ReleaseChoice, ReleaseIn, ReleaseOut, RunOut
from entente.api.views.datasets import PROVIDER, datasets_of
from entente.api.views.releases import RELEASE, shown_release
from entente.api.views.shared import USUAL, Before, Limit, OfSeries, answers, part_of, words
from entente.core.errors import Finding, Invalid
from entente.core.findings import in_words
from entente.organizations.confirmations.pages import refuse_programs
from entente.organizations.models import Organization
from exports import gate, services
from exports.places import Placing
from exports.states import KeyScope

router = Router(tags=["Runs"])
UPLOAD: Final = APIKey(KeyScope.UPLOAD)


@router.get("/runs", response=answers((200, Page[RunOut])), auth=PROVIDER, summary="Runs")
def list_runs(
    request: HttpRequest,
    dataset: OfSeries = None,
    before: Before = None,
    limit: Limit = USUAL,
) -> Any:
    """Runs of the organization's series."""
    runs = runs_of(request)
    if dataset is not None:
        runs = runs.filter(version__dataset=dataset)
    return part_of(runs, shown_run, before=before, limit=limit)


@router.get("/runs/{uuid:run_id}", response=answers((200, RunOut)), auth=PROVIDER, summary="One run")
def show_run(request: HttpRequest, run_id: uuid.UUID) -> Any:
    """Where it stands, why it failed, what was measured."""
    return shown_run(get_object_or_404(runs_of(request), pk=run_id))


@router.post(
    "/runs/{uuid:run_id}/confirm",
    response=answers((200, RunOut)),
    auth=UPLOAD,
    summary="Confirm the recipe of the series",
)
def confirm_run(request: HttpRequest, run_id: uuid.UUID) -> Any:
    """The recipe of the last measured version, at its levels. A first version, and one whose columns changed, need a person."""
    run = get_object_or_404(runs_of(request), pk=run_id)
    confirm_series_recipe(run.pk, by=person(request), now=timezone.now())
    return shown_run(runs_of(request).get(pk=run_id))


@router.get(
    "/runs/{uuid:run_id}/agreements",
    response=answers((200, list[ReleaseChoice])),
    auth=RELEASE,
    summary="Under which agreements it may be released",
)
def list_choices(request: HttpRequest, run_id: uuid.UUID) -> Any:
    """Every agreement that speaks of this kind of data, and what stands against a release under it."""
    run = get_object_or_404(runs_of(request), pk=run_id)
    return [_choice(verdict) for verdict in gate.release_verdicts(run, now=timezone.now())]


@router.post(
    "/runs/{uuid:run_id}/releases", response=answers((201, ReleaseOut)), auth=RELEASE, summary="Release an approved run"
)
def release_run(request: HttpRequest, run_id: uuid.UUID, body: ReleaseIn) -> Any:
    """What a term refuses does not leave; the answer names every reason."""
    run = get_object_or_404(runs_of(request), pk=run_id)
    refuse_programs(person(request), run.dataset.owner_id)
    known = {verdict.agreement.pk for verdict in gate.release_verdicts(run, now=timezone.now())}
    to = list(Organization.objects.filter(pk__in=body.recipients))
    if body.agreement not in known or len(to) != len(set(body.recipients)):
        raise Invalid(Finding("release.unknown_party"))
    release = services.release_run(
        run.pk,
        body.agreement,
        purpose=body.purpose,
        recipients_chosen=to,
        ends_on=body.ends_on,
        by=person(request),
        now=timezone.now(),
        formats=[file_format.value for file_format in body.formats],
        placing=None if body.places is None else Placing(body.places.column, body.places.geography),
    )
    return Status(201, shown_release(release))


def runs_of(request: HttpRequest) -> QuerySet[Run]:
    """The runs of what the key's person may know of."""
    runs = Run.objects.filter(version__dataset__in=datasets_of(request))
    return runs.select_related("version__dataset__owner", "report", "recipe")


def shown_run(run: Run) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": run.pk,
        "dataset": run.version.dataset_id,
        "version": run.version_id,
        "version_number": run.version.number,
        "status": run.status,
        "step": run.step,
        "progress": run.progress,
        "created_at": run.created_at,
        "finished_at": run.finished_at,
        "faults": [{"code": finding["code"], "sentence": in_words(finding)} for finding in run.findings],
        "report": _report(run),
    }


def _report(run: Run) -> dict[str, Any] | None:
    if not hasattr(run, "report"):
        return None
    report = run.report
    return {
        "k": report.k,
        "counts_persons": report.counts_persons,
        "records": report.records,
        "suppressed_records": report.suppressed_records,
        "columns": report.columns,
        "after": report.after,
    }


def _choice(answer: gate.ReleaseVerdict) -> dict[str, Any]:
    agreement = answer.agreement
    receiving = [party.organization_id for party in agreement.parties.all() if party.role in RECEIVING_ROLES]
    return {
        "agreement": agreement.pk,
        "title": words(agreement, "title"),
        "allowed": bool(answer.verdict),
        "reasons": [{"code": str(reason.value), "sentence": str(reason.label)} for reason in answer.verdict.reasons],
        "purposes": list(agreement.machine_terms.purposes),
        "recipients": receiving,
        "ends_on": agreement.ends_on,
        "release": None if answer.release is None else answer.release.pk,
    }
