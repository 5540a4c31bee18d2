"""Series of the key's organization, and files on their way into them."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Annotated, Any, Final

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Header, Query, Router, Status

from entente.api.asking import APIKey, key_of, person
from entente.api.schemas import DatasetIn, DatasetOut, DatasetShown, KeyOut, Page, VersionOut
from entente.api.views.shared import USUAL, Before, Limit, answers, part_of, words
from entente.audit.services import require
from entente.catalogue import permissions, queries, services
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload
from entente.catalogue.uploads.stream import announced_too_large, receive_body, receiving
from entente.core.errors import Finding, Invalid
from entente.organizations.permissions import may
from exports.states import KeyScope

router = Router(tags=["Datasets"])
UPLOAD: Final = APIKey(KeyScope.UPLOAD)
PROVIDER: Final = APIKey(KeyScope.UPLOAD, KeyScope.RELEASE)
"""What the organization holds itself is no business of a key that reads what was released to it."""
BODY: Final = {
    "requestBody": {
        "required": True,
        "description": "The file itself. Its length must be told (Content-Length).",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.get("/key", response=answers((200, KeyOut)), auth=APIKey(), tags=["Key"], summary="The key that asks")
def show_key(request: HttpRequest) -> Any:
    """For whom it acts, and what it is good for."""
    key = key_of(request)
    return {
        "id": key.pk,
        "name": key.name,
        "organization": key.organization_id,
        "organization_name": words(key.organization, "name"),
        "scopes": key.scopes,
        "dataset": key.dataset_id,
        "expires_at": key.expires_at,
    }


@router.get("/datasets", response=answers((200, Page[DatasetOut])), auth=PROVIDER, summary="Series of the organization")
def list_datasets(request: HttpRequest, before: Before = None, limit: Limit = USUAL) -> Any:
    """What the organization provides, as far as the key's person may know of it."""
    return part_of(datasets_of(request), shown_dataset, before=before, limit=limit)


@router.post("/datasets", response=answers((201, DatasetOut)), auth=UPLOAD, summary="Make a series")
def create_dataset(request: HttpRequest, body: DatasetIn) -> Any:
    """A new, empty series of the key's organization."""
    if not (body.title_en.strip() or body.title_fr.strip()):
        raise Invalid(Finding("dataset.title_missing"))
    dataset = services.create_dataset(owner=key_of(request).organization, by=person(request), **body.dict())
    return Status(201, shown_dataset(dataset))


@router.get("/datasets/{uuid:dataset_id}", response=answers((200, DatasetShown)), auth=PROVIDER, summary="One series")
def show_dataset(request: HttpRequest, dataset_id: uuid.UUID) -> Any:
    """What it is called, what its rows tell of, and the period that comes next."""
    dataset = get_object_or_404(datasets_of(request), pk=dataset_id)
    start, end = queries.next_period(dataset.versions.first(), today=timezone.localdate())
    return {**shown_dataset(dataset), "next_period_start": start, "next_period_end": end}


@router.get(
    "/datasets/{uuid:dataset_id}/versions",
    response=answers((200, Page[VersionOut])),
    auth=PROVIDER,
    summary="Its versions",
)
def list_versions(request: HttpRequest, dataset_id: uuid.UUID, before: Before = None, limit: Limit = USUAL) -> Any:
    """The files that were delivered, the newest first, each with its last run."""
    dataset = get_object_or_404(datasets_of(request), pk=dataset_id)
    versions = DatasetVersion.objects.filter(dataset=dataset).select_related("upload").prefetch_related("runs")
    return part_of(versions, shown_version, before=before, limit=limit)


@router.get("/versions/{uuid:version_id}", response=answers((200, VersionOut)), auth=PROVIDER, summary="One version")
def show_version(request: HttpRequest, version_id: uuid.UUID) -> Any:
    """One file that was delivered, with its last run."""
    versions = DatasetVersion.objects.filter(dataset__in=datasets_of(request)).select_related("upload")
    return shown_version(get_object_or_404(versions.prefetch_related("runs"), pk=version_id))


@router.post(
    "/datasets/{uuid:dataset_id}/versions",
    response=answers((200, VersionOut), (201, VersionOut)),
    auth=UPLOAD,
    summary="Deliver a file",
    openapi_extra=BODY,
)
def deliver_version(
    request: HttpRequest,
    dataset_id: uuid.UUID,
    period_start: Annotated[date, Query(description="First day that the file covers.")],
    period_end: Annotated[date, Query(description="Last day that the file covers.")],
    file_type: Annotated[
        str,
        Query(
            pattern="^(csv|tsv|txt|xlsx|xlsm|parquet|zip)$",
            description="What the file is; zip: a package of “entente”.",
        ),
    ],
    workbook_password: Annotated[str, Header(alias="Entente-Workbook-Password", max_length=255)] = "",
) -> Any:
    """The body is the file, sealed as it comes in, whatever its size. A run begins by itself.

    The same file sent twice is one version: the second time it is answered with 200.
    """
    dataset = get_object_or_404(datasets_of(request).select_related("owner__store"), pk=dataset_id)
    verdict = may(person(request), "catalogue.upload_version", dataset)
    require(verdict, subject=dataset, organization_id=dataset.owner_id)
    if (refusal := announced_too_large(request)) is not None:
        raise refusal
    with receiving(
        request, lambda: services.open_upload(dataset), about=dataset, organization_id=dataset.owner_id
    ) as handler:
        receive_body(request, handler, file_type=file_type)
        if handler.refusal is not None:
            raise handler.refusal
        about = Upload(period_start, period_end, file_type, workbook_password)
        try:
            version = services.receive_upload(dataset.pk, handler.take(), about, by=person(request))
        except Invalid as refused:
            if refused.code_given != "upload.same_file":
                raise
            there = dataset.versions.select_related("upload").prefetch_related("runs")
            return Status(200, shown_version(there.get(number=str(refused.findings[0].facts["version"]))))
    return Status(201, shown_version(version))


def datasets_of(request: HttpRequest) -> QuerySet[Dataset]:
    """What the key's person may know of, of the key's organization, and of the key's series where it has one."""
    key = key_of(request)
    datasets = permissions.visible_to(key.made_by).filter(owner=key.organization_id)
    return datasets if key.dataset_id is None else datasets.filter(pk=key.dataset_id)


def shown_dataset(dataset: Dataset) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": dataset.pk,
        "title": words(dataset, "title"),
        "description": words(dataset, "description"),
        "kind": dataset.kind,
        "anonymized_before_upload": dataset.anonymized_before_upload,
        "created_at": dataset.created_at,
    }


def shown_version(version: DatasetVersion) -> dict[str, Any]:
    """As the API shows it."""
    runs: Any = version.runs.all()  # of the anonymizer, the newest first
    return {
        "id": version.pk,
        "dataset": version.dataset_id,
        "number": version.number,
        "period_start": version.period_start,
        "period_end": version.period_end,
        "file_type": version.file_type,
        "size_bytes": version.upload.size_bytes,
        "uploaded_at": version.uploaded_at,
        "destroyed_at": version.destroyed_at,
        "run": next((run.pk for run in runs), None),
    }
