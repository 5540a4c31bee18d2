"""Rows that several organizations offered are pooled: the worker alone opens each one's table, and the holder gets them sealed. Nobody reads them."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.policies import LEAST_POOLED
from agreements.queries.pools import holder_of, providers_of
from agreements.queries.seals import seal_verdict
from anonymizer.detectors import NameValues
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import Source, offer, profile, write_parquet
from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import Reading, parquet_source
from anonymizer.models import Waiting
from anonymizer.queries import kinds_of
from anonymizer.recipes.initial import starting_spec
from anonymizer.recipes.pooled import CONTRIBUTOR
from anonymizer.tasks import set_retention, shred_everything
from anonymizer.tasks.progress import RETRY
from entente.audit.failures import again, on_failure
from entente.audit.jobs import fence
from entente.audit.services import record, record_refusal, require
from entente.catalogue.joint.rule import normal_form
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.permissions import grant_to_owner
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Failed, Finding, Invalid, NotPermitted
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.queries.confirmations import right_verdict
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved
from exports.queries import pools

if TYPE_CHECKING:
    import pyarrow as pa

_MOST_WORDS: Final = 200
_APART: Final = 0.5
"""The part of an organization's records from which on its words of a column, if nobody else says them, are another vocabulary."""
TOO_FEW: Final = "pool.too_few"

again("exports.undo_pool")


@app.task(name="exports.pool_organizations", queue="runs", retry=RETRY, pass_context=True)
def pool_organizations(context: JobContext, lineage: str) -> None:
    """What is offered under an agreement becomes a version of its holder, if groups suffice; otherwise all of it waits on. Safe to run twice."""
    key, now = uuid.UUID(lineage), timezone.now()
    agreement = pools.current_pool(key, now=now)
    if agreement is None or not seal_verdict(agreement):
        return
    offers = [entry for entry in pools.offers_under(key) if _may_stand(entry, agreement, now=now)]
    if len({entry.version.dataset.owner_id for entry in offers}) < LEAST_POOLED or pools.was_tried(offers, key):
        return
    holder = holder_of(agreement)
    assert holder is not None  # asked above
    with ExitStack() as stack:
        try:
            table = _pooled(offers, stack)
            dataset = _series(offers, agreement, holder)
            _require_enough(table, dataset, agreement)
        except (EngineError, Invalid) as error:
            findings = error.findings
            _wait_on(offers, agreement, Finding(findings[0].code, facts=_columns_of(findings[0])), context, now=now)
            return
        sealed = _sealed(table, holder)
        stack.callback(destroy_unless_saved, sealed)
        _deliver(context, offers, sealed, dataset, agreement, now=now)


@on_failure("exports.pool_organizations")
def not_pooled(lineage: str) -> None:
    """What could not be pooled waits on, and the trail of the holder says so."""
    agreement = pools.current_pool(uuid.UUID(lineage), now=timezone.now())
    holder = None if agreement is None else holder_of(agreement)
    if agreement is not None and holder is not None:
        record("pool.failed", by=None, subject=agreement, organization_id=holder.pk)


@app.task(name="exports.undo_pool", queue="erasures", retry=RETRY)
def undo_pool(version_id: str, by_id: str) -> None:
    """An organization takes its rows back: the pooled version is destroyed with its candidates, and those of the others wait again. Safe to run twice."""
    offer = Waiting.objects.select_related("version__dataset__owner", "pooled_into__dataset__owner").filter(
        pk=uuid.UUID(version_id), lineage__isnull=False, pooled_into__isnull=False
    )
    by, now = User.objects.get(pk=by_id), timezone.now()
    for entry in offer:
        run, pooled = entry.version.runs.first(), entry.pooled_into
        assert run is not None and pooled is not None  # noqa: PT018  # filtered above
        try:
            verdict = may(by, "catalogue.confirm_recipe", entry.version.dataset) & pools.taking_back(run)
            require(verdict, subject=run, organization_id=entry.version.dataset.owner_id)
        except NotPermitted as error:
            record_refusal(by, error, view="exports.undo_pool")
            return
        shred_everything(pooled, reason="asked", by=by, now=now)
        Waiting.objects.filter(pooled_into=pooled).exclude(pk=entry.pk).update(pooled_into=None)
        entry.delete()
        record("pool.undone", by=None, subject=pooled, organization_id=pooled.dataset.owner_id)
        notify(people_of(pooled.dataset.owner, Role.DATA_STEWARD, Role.CONTRIBUTOR), "pool.undone", pooled.dataset)


def _may_stand(entry: Waiting, agreement: Agreement, *, now: datetime) -> bool:
    """A row proves nothing: whoever offers and whoever confirms are two, may do so today, and their organization provides under the agreement."""
    dataset, first, second = entry.version.dataset, entry.by, entry.confirmed_by
    run = entry.version.runs.first()
    if second is None or run is None or dataset.is_pool or not pools.offer_verdict(run, agreement):
        return False
    return (
        bool(
            may(first, "catalogue.confirm_recipe", dataset)
            & may(second, "catalogue.review_run", dataset)
            & right_verdict(first, "catalogue.confirm_recipe", dataset.owner)
            & right_verdict(second, "catalogue.review_run", dataset.owner)
        )
        and second.pk not in (first.pk, entry.version.contributor_id)
        and pools.is_outside(second, dataset.owner, agreement)
        and dataset.owner in providers_of(agreement)
        and pools.pool_of(dataset, agreement.lineage, now=now) is not None
    )


def _pooled(offers: Sequence[Waiting], stack: ExitStack) -> PooledTables:
    """Each table under its own owner's key. Text that people wrote is pooled never: a name in it would be read by the holder's reviewer."""
    versions = [entry.version for entry in offers]
    pools.require_same_columns(versions[0], versions[1:])
    kinds = [kinds_of(version) for version in versions]
    columns = [name for name in kinds[0] if not any(kind[name] == "text" for kind in kinds) and name != CONTRIBUTOR]
    tables = []
    for version in versions:
        assert version.table is not None  # offers_under
        reader = stack.enter_context(SealedReader(version.table, private_key=opening_key(version.dataset.owner)))
        tables.append((str(version.dataset.owner_id), cast("Source", parquet_source(reader))))
    words = [name for name in columns if all(kind[name] in ("category", "boolean", "language") for kind in kinds)]
    if apart := [name for name in words if _says_other_words(tables, name)]:
        raise Invalid(Finding("pool.other_words", facts={"columns": ", ".join(apart)}))
    return PooledTables(tables, columns)


def _says_other_words(tables: Sequence[tuple[str, Source]], column: str) -> bool:
    """Whether more than half of some organization's records say in a column what no other organization says."""
    import pyarrow.compute as pc

    counts: dict[str, dict[str, int]] = {}
    for owner, table in tables:
        of_owner = counts.setdefault(owner, {})
        for batch in table.batches([column]):
            for entry in pc.value_counts(batch.column(0)):
                if (text := entry["values"].as_py()) is not None:
                    word = normal_form(text)
                    of_owner[word] = of_owner.get(word, 0) + entry["counts"].as_py()
    if any(len(of_owner) > _MOST_WORDS for of_owner in counts.values()):
        return False  # no vocabulary
    for owner, of_owner in counts.items():
        known = {word for other, theirs in counts.items() if other != owner for word in theirs}
        alone = sum(number for word, number in of_owner.items() if word not in known)
        if alone > _APART * sum(of_owner.values()):
            return True
    return False


def _require_enough(table: PooledTables, dataset: Dataset, agreement: Agreement) -> None:
    """Rows are worth their risk together, where each group keeps k without the rows of any one organization.

    Raises:
        Invalid: they are not.
    """
    spec = starting_spec(dataset, profile(table, names=NameValues()))
    assert spec is not None  # rows as they came
    for entry in spec["privacy"]:
        if "k" in entry:
            entry["k"] = max(int(entry["k"]), agreement.machine_terms.smallest_k)
    if not offer(table, Spec.from_dict(spec)).is_useful:
        raise Invalid(Finding(TOO_FEW))


def _series(offers: Sequence[Waiting], agreement: Agreement, holder: Organization) -> Dataset:
    """The holder's series of what these series are pooled into; a new one where they never were, unsaved."""
    sources = sorted({str(entry.version.dataset_id) for entry in offers})
    known = Dataset.objects.filter(owner=holder, pooled_under=agreement.lineage, joined_from=sources)
    first = offers[0].version.dataset
    return known.select_related("owner").first() or Dataset(
        owner=holder,
        title_en=agreement.title_en[:200] or agreement.title_fr[:200],
        title_fr=agreement.title_fr[:200] or agreement.title_en[:200],
        kind=first.kind,
        pooled_under=agreement.lineage,
        joined_from=sources,
        created_by=offers[0].by,
    )


def _sealed(table: PooledTables, holder: Organization) -> SealedObject:
    if holder.key is None:
        raise Failed("pool.no_keys", transient=True)
    with SealedWriter(
        public_key=bytes(holder.key.public_key), organization_id=holder.pk, store=holder.store, label="upload"
    ) as sink:
        write_parquet(table, cast("BinaryIO", sink))
        return sink.finish()


def _deliver(
    context: JobContext,
    offers: Sequence[Waiting],
    sealed: SealedObject,
    dataset: Dataset,
    agreement: Agreement,
    *,
    now: datetime,
) -> None:
    versions = [entry.version for entry in offers]
    with transaction.atomic():
        fence(context)
        still = pools.offers_under(agreement.lineage).select_for_update(of=("self",)).filter(confirmed_by__isnull=False)
        if not {entry.pk for entry in offers} <= {entry.pk for entry in still}:  # one of them was taken back meanwhile
            raise Failed("pool.changed_meanwhile", transient=True)
        if not Dataset.objects.filter(pk=dataset.pk).exists():
            dataset.save(force_insert=True)
            grant_to_owner(dataset)
            record("dataset.created", by=None, subject=dataset, organization_id=dataset.owner_id, kind=dataset.kind)
        locked = Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=dataset.pk)
        begin, end = min(version.period_start for version in versions), max(version.period_end for version in versions)
        last = max(offers, key=lambda entry: entry.at)
        pooled = take_in(locked, sealed, Upload(begin, end, "parquet"), by=last.by, link=None)
        Waiting.objects.filter(pk__in=[entry.pk for entry in offers]).update(
            pooled_into=pooled, outcome={}, tried_at=now
        )
        for version in versions:
            for run in version.runs.all():
                set_retention(run, days=version.dataset.owner.retention(), now=now)
        for owner in _owners(versions, locked):
            record(
                "pool.made",
                by=None,
                subject=pooled,
                organization_id=owner.pk,
                lineage=str(agreement.lineage),
                versions=len(versions),
                organizations=len({version.dataset.owner_id for version in versions}),
            )
        notify(people_of(locked.owner, Role.DATA_STEWARD, Role.CONTRIBUTOR), "pool.made", locked)


def _wait_on(
    offers: Sequence[Waiting], agreement: Agreement, finding: Finding, context: JobContext, *, now: datetime
) -> None:
    """All of it waits, and says why. It is not tried again before somebody else offers."""
    with transaction.atomic():
        fence(context)
        outcome = {"code": finding.code, **finding.facts}
        Waiting.objects.filter(pk__in=[entry.pk for entry in offers]).update(tried_at=now, outcome=outcome)
        for owner in _owners([entry.version for entry in offers], None):
            record(
                pools.NOT_ENOUGH,
                by=None,
                subject=agreement,
                organization_id=owner.pk,
                lineage=str(agreement.lineage),
                code=finding.code,
                version_ids=[str(entry.version_id) for entry in offers],
            )


def _columns_of(finding: Any) -> dict[str, Any]:
    return {"columns": finding.facts["columns"]} if "columns" in finding.facts else {}


def _owners(versions: Collection[DatasetVersion], pool: Dataset | None) -> list[Organization]:
    owners = [version.dataset.owner for version in versions] + ([pool.owner] if pool is not None else [])
    return list({owner.pk: owner for owner in owners}.values())


class PooledTables:
    """Tables of the same columns, one after the other, with a column that says from whom each row is. A source."""

    def __init__(self, tables: Sequence[tuple[str, Source]], columns: Sequence[str]) -> None:
        self._tables = tables
        self.columns: tuple[str, ...] = (*columns, CONTRIBUTOR)
        self.reading: Reading = tables[0][1].reading
        counts = [table.record_count for _, table in tables]
        self.record_count: int | None = None if None in counts else sum(count or 0 for count in counts)

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records of each table."""
        import pyarrow as pa

        wanted = list(self.columns if columns is None else columns)
        for owner, table in self._tables:
            for batch in table.batches([name for name in wanted if name != CONTRIBUTOR] or list(self.columns[:1])):
                arrays = [
                    pa.array([owner] * batch.num_rows, pa.string()) if name == CONTRIBUTOR else batch.column(name)
                    for name in wanted
                ]
                yield pa.RecordBatch.from_arrays(arrays, names=wanted)
