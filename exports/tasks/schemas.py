"""What the worker does for published schemas: look up the types of their columns."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer.engine.table.readers import parquet_source
from entente.audit.failures import on_failure
from entente.audit.jobs import fence
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader
from exports.dummy import schema_of
from exports.models import Derivation, PublishedSchema
from exports.packages import columns_of
from exports.places import kinds_of_places
from exports.tasks.releases import RETRY


@on_failure("exports.describe_schema")
def schema_given_up(dataset_id: str) -> None:
    """A schema that could not be described is not published: a data steward publishes it anew."""
    PublishedSchema.objects.filter(pk=UUID(dataset_id), fields=[]).delete()


@app.task(name="exports.describe_schema", queue="runs", retry=RETRY, pass_context=True)
def describe_schema(context: JobContext, dataset_id: str) -> None:
    """Write which types the columns of a published schema have; safe to run twice."""
    published = (
        PublishedSchema.objects.filter(pk=UUID(dataset_id))
        .select_related("run__candidate", "run__report", "run__recipe", "dataset__owner")
        .first()
    )
    if published is None or published.fields:
        return
    run, owner = published.run, published.dataset.owner
    gone = run.candidate is None or run.candidate.destroyed_at is not None  # publish another run's
    if (
        gone or Derivation.objects.filter(version=run.version_id).exists()
    ):  # whose columns are published to nobody, whatever a page wrote
        PublishedSchema.objects.filter(pk=published.pk).delete()
        return
    assert run.candidate is not None  # asked above
    with SealedReader(run.candidate, private_key=opening_key(owner)) as reader:
        described = schema_of(run, columns_of(run, parquet_source(reader)), kinds_of_places(run))
        fields = [column.to_dict() for column in described]
    with transaction.atomic():
        fence(context)
        PublishedSchema.objects.filter(pk=published.pk, run=run).update(fields=fields)
