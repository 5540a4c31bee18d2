"""Two tables of the organization brought together by a key: asked for by a script, done by the worker."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Status

from entente.api.asking import APIKey, person
from entente.api.schemas import JoinIn, JoinOut, Page
from entente.api.views.datasets import PROVIDER, datasets_of
from entente.api.views.shared import USUAL, Before, Limit, OfSeries, answers, part_of
from entente.catalogue.models import DatasetVersion, Join
from entente.catalogue.services import joins
from entente.core.errors import Finding
from entente.core.findings import sentence
from exports.states import KeyScope

router = Router(tags=["Joins"])
UPLOAD: Final = APIKey(KeyScope.UPLOAD)


@router.get("/joins", response=answers((200, Page[JoinOut])), auth=PROVIDER, summary="Joins")
def list_joins(request: HttpRequest, dataset: OfSeries = None, before: Before = None, limit: Limit = USUAL) -> Any:
    """Joins of the organization's series; those of one joined series, where it is named."""
    joins = Join.objects.filter(dataset__in=datasets_of(request))
    return part_of(joins if dataset is None else joins.filter(dataset=dataset), shown_join, before=before, limit=limit)


@router.post("/joins", response=answers((201, JoinOut)), auth=UPLOAD, summary="Join two tables")
def join_versions(request: HttpRequest, body: JoinIn) -> Any:
    """Each row of the first version that finds its one row in the second becomes a row of both, in a series of its own.

    The joined version then takes the line like any upload. It leaves only under agreements that let both tables be linked, and keeps
    to the strictest of their terms.
    """
    versions = DatasetVersion.objects.filter(dataset__in=datasets_of(request))
    first, second = (get_object_or_404(versions, pk=version_id) for version_id in (body.first, body.second))
    keys = [(pair.first, pair.second) for pair in body.keys]
    titles = {"title_en": body.title_en or body.title_fr, "title_fr": body.title_fr or body.title_en}
    join = joins.join_versions(first.pk, second.pk, keys=keys, **titles, by=person(request), now=timezone.now())
    return Status(201, shown_join(join))


@router.get("/joins/{uuid:join_id}", response=answers((200, JoinOut)), auth=PROVIDER, summary="One join")
def show_join(request: HttpRequest, join_id: uuid.UUID) -> Any:
    """Whether the worker has written the joined version, or why it could not."""
    return shown_join(get_object_or_404(Join.objects.filter(dataset__in=datasets_of(request)), pk=join_id))


def shown_join(join: Join) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": join.pk,
        "dataset": join.dataset_id,
        "first": join.first_id,
        "second": join.second_id,
        "keys": [{"first": ours, "second": theirs} for ours, theirs in join.keys],
        "made_at": join.made_at,
        "version": join.version_id,
        "fault": None
        if not join.error_code
        else {"code": join.error_code, "sentence": sentence(Finding(join.error_code))},
    }
