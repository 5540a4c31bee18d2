"""What the public catalogue holds: datasets offered by an organization that takes requests, with their schema where it is published."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from entente.catalogue.models import Dataset
from entente.requests.queries import offered_datasets
from exports.dummy import SchemaField, fields_of_schema
from exports.models import PublishedSchema


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A dataset as anyone may know it. ``schema`` is empty where its provider tells nothing of its columns."""

    dataset: Dataset
    schema: tuple[SchemaField, ...]
    modified_at: datetime

    @property
    def id(self) -> uuid.UUID:
        return self.dataset.pk


def searched(words: str = "") -> QuerySet[Dataset]:
    """The datasets of the catalogue in which each of these words stands, in either language."""
    datasets = offered_datasets()
    for word in words.split():
        datasets = datasets.filter(
            Q(title_en__icontains=word)
            | Q(title_fr__icontains=word)
            | Q(description_en__icontains=word)
            | Q(description_fr__icontains=word)
            | Q(owner__name_en__icontains=word)
            | Q(owner__name_fr__icontains=word)
        )
    return datasets


def entries(datasets: QuerySet[Dataset] | None = None) -> list[CatalogueEntry]:
    """Entries of the catalogue, by provider and title; all of them unless some are named."""
    shown = list(searched() if datasets is None else datasets)
    published = {
        schema.pk: schema for schema in PublishedSchema.objects.filter(pk__in=[dataset.pk for dataset in shown])
    }
    return [_entry(dataset, published.get(dataset.pk)) for dataset in shown]


def entry_of(dataset_id: uuid.UUID) -> CatalogueEntry | None:
    """One entry; ``None`` where anyone may not know of it."""
    return next(iter(entries(offered_datasets().filter(pk=dataset_id))), None)


def _entry(dataset: Dataset, published: PublishedSchema | None) -> CatalogueEntry:
    schema = fields_of_schema(published.fields) if published else []
    modified = max(dataset.created_at, published.published_at) if published else dataset.created_at
    return CatalogueEntry(dataset, tuple(schema), modified)
