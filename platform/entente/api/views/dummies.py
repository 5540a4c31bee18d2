"""Dummy data by the same calls as real ones: the columns of a published schema, and files made from it alone. No key is needed."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.http import Http404, HttpRequest
from ninja import Router

from entente.api.asking import speaks_problems
from entente.api.schemas import DummyOut, Problem
from entente.api.views.received import FILE
from exports.deliveries.download_responses import media_type, ranged
from exports.dummy import forms_of, write_dummy
from exports.queries import published_fields

router = Router(tags=["Dummy data"])
FAULTS: Final = frozenset({404, 416, 422, 503})


@router.get(
    "/dummy/{uuid:dataset_id}", response={200: DummyOut, FAULTS: Problem}, auth=None, summary="A published schema"
)
def show_dummy(request: HttpRequest, dataset_id: uuid.UUID) -> Any:
    """Which columns the series has, and the names of the files."""
    speaks_problems(request)
    schema = published_fields(dataset_id)
    if schema is None:
        raise Http404
    return {
        "dataset": dataset_id,
        "fields": [field.to_dict() for field in schema],
        "files": [form.file_name for form in forms_of(schema)],
    }


@router.get(
    "/dummy/{uuid:dataset_id}/files/{name}",
    response={FAULTS: Problem},
    auth=None,
    summary="A file of dummy data",
    openapi_extra=FILE,
)
def fetch_dummy(request: HttpRequest, dataset_id: uuid.UUID, name: str) -> Any:
    """Invented from the schema alone, the same each time. No row tells of anyone."""
    speaks_problems(request)
    schema = published_fields(dataset_id)
    form = {file_form.file_name: file_form for file_form in forms_of(schema or ())}.get(name)
    if schema is None or form is None:
        raise Http404
    return ranged(
        request, write_dummy(dataset_id, schema, form), media=media_type(name), headers={"Entente-Dummy": "true"}
    )
