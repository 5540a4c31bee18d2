"""Published schemas, and the run from which one is made."""

from __future__ import annotations

import uuid

from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue.models import Dataset
from exports.dummy import SchemaField, fields_of_schema
from exports.models import PublishedSchema


def run_to_describe(dataset: Dataset) -> Run | None:
    """The last approved run of a series whose candidate is still there; its columns are those that will leave."""
    runs = Run.objects.filter(version__dataset=dataset, status=RunStatus.APPROVED, destroyed_at=None)
    return runs.exclude(candidate=None).select_related("report", "recipe", "version__dataset__owner").first()


def is_derived(dataset: Dataset) -> bool:
    """Whether its owner derived it from what it receives."""
    return dataset.holds_rows_of_others and not dataset.is_pool


def published_fields(dataset_id: uuid.UUID) -> list[SchemaField] | None:
    """The columns that anyone may know of; ``None`` where nothing is published, or not yet written."""
    published = PublishedSchema.objects.filter(pk=dataset_id).exclude(fields=[]).first()
    return None if published is None else fields_of_schema(published.fields)
