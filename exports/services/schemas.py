"""What providers tell of their series before anything leaves: publish a schema, take it back."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import policies, queries
from exports.models import PublishedSchema

PUBLISH = "catalogue.release_run"


@transaction.atomic
def publish_schema(dataset_id: uuid.UUID, *, by: User, now: datetime) -> PublishedSchema:
    """From now on anyone may read which columns the series has, and get dummy data. The worker looks up their types."""
    dataset = Dataset.objects.select_for_update().get(pk=dataset_id)
    run = queries.run_to_describe(dataset)
    verdict = may(by, PUBLISH, dataset) & policies.can_publish_schema(run, is_derived=queries.is_derived(dataset))
    require(verdict, subject=dataset, organization_id=dataset.owner_id)
    assert run is not None  # the verdict said so
    defaults = {"run": run, "fields": [], "published_by": by, "published_at": now}
    published, _ = PublishedSchema.objects.update_or_create(dataset=dataset, defaults=defaults)
    record("schema.published", by=by, subject=dataset, organization_id=dataset.owner_id, run_id=run.pk)
    defer("exports.describe_schema", dataset_id=str(dataset.pk))
    return published


@transaction.atomic
def withdraw_schema(dataset_id: uuid.UUID, *, by: User) -> None:
    """Nobody outside learns of the columns any more, and the dummy data are gone from their address."""
    dataset = Dataset.objects.select_for_update().get(pk=dataset_id)
    require(may(by, PUBLISH, dataset), subject=dataset, organization_id=dataset.owner_id)
    gone, _ = PublishedSchema.objects.filter(dataset=dataset).delete()
    if gone:
        record("schema.withdrawn", by=by, subject=dataset, organization_id=dataset.owner_id)
