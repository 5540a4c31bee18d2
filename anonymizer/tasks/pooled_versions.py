"""Pool the versions of a series that wait into one, which then goes on as an upload does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, BinaryIO, cast

from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer import queries
from anonymizer.engine import Source, write_parquet
from anonymizer.engine.table.readers import Reading, parquet_source
from anonymizer.models import Waiting
from anonymizer.tasks.progress import RETRY
from anonymizer.tasks.retention import set_retention
from entente.audit.failures import on_failure
from entente.audit.jobs import fence
from entente.audit.services import record
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Failed
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved

if TYPE_CHECKING:
    import pyarrow as pa


@app.task(name="anonymizer.pool_versions", queue="runs", retry=RETRY, pass_context=True)
def pool_versions(context: JobContext, dataset_id: str) -> None:
    """All that waits in a series becomes its next version, over the period of them all. Safe to run twice."""
    dataset = Dataset.objects.select_related("owner__store").get(pk=dataset_id)
    waiting = list(queries.waiting_versions(dataset))
    if len(waiting) < 2:
        return
    versions = [entry.version for entry in waiting]
    with ExitStack() as stack:
        sealed = _pooled(dataset, versions, stack)
        stack.callback(destroy_unless_saved, sealed)
        with transaction.atomic():
            fence(context)
            still = Waiting.objects.select_for_update().filter(pk__in=[entry.pk for entry in waiting], pooled_into=None)
            if len(still) < len(waiting):  # one of them goes on by itself meanwhile
                raise Failed("pool.changed_meanwhile")
            dataset = Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=dataset_id)
            period = (
                min(version.period_start for version in versions),
                max(version.period_end for version in versions),
            )
            last = max(waiting, key=lambda entry: entry.at)
            pooled = take_in(dataset, sealed, Upload(*period, "parquet"), by=last.by, link=None)
            Waiting.objects.filter(pk__in=[entry.pk for entry in waiting]).update(pooled_into=pooled)
            for version in versions:
                for run in version.runs.all():
                    set_retention(run, days=dataset.owner.retention(), now=timezone.now())
            record(
                "versions.pooled",
                by=None,
                subject=pooled,
                organization_id=dataset.owner_id,
                versions=len(versions),
                dataset_id=dataset.pk,
            )


@on_failure("anonymizer.pool_versions")
def not_pooled(dataset_id: str) -> None:
    """What could not be pooled waits on, and the trail says so."""
    dataset = Dataset.objects.get(pk=dataset_id)
    record("versions.not_pooled", by=None, subject=dataset, organization_id=dataset.owner_id)


def _pooled(dataset: Dataset, versions: Sequence[DatasetVersion], stack: ExitStack) -> SealedObject:
    owner, key = dataset.owner, opening_key(dataset.owner)
    assert owner.key is not None  # each of the versions was sealed to it
    tables = [
        parquet_source(stack.enter_context(SealedReader(version.table, private_key=key)))
        for version in versions
        if version.table is not None
    ]
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="upload"
    ) as sink:
        write_parquet(_Pooled(tables), cast("BinaryIO", sink))
        return sink.finish()


class _Pooled:
    """Tables of the same columns, one after the other. A source."""

    def __init__(self, tables: Sequence[Source]) -> None:
        self._tables = tables
        self.columns: tuple[str, ...] = tables[0].columns
        self.reading: Reading = tables[0].reading
        counts = [table.record_count for table in tables]
        self.record_count: int | None = None if None in counts else sum(count or 0 for count in counts)

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records of each table, its columns in the order of the first."""
        for table in self._tables:
            yield from table.batches(self.columns if columns is None else columns)
