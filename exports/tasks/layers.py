"""What the worker derives: a received table with what its recipient adds, made again when either changes, and destroyed when access ends."""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, cast

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer.engine import write_parquet
from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import parquet_source
from anonymizer.tasks import shred_everything
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer, fence
from entente.audit.services import record, record_refusal
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Failed, Finding, Invalid, NotPermitted
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved
from exports.deliveries.revocation import end_entitlement
from exports.gate import delivery_verdict
from exports.layers.table import Layered, changes
from exports.models import Derivation, Layer, Release
from exports.policies.layers import keeps_unmatched
from exports.queries import layers
from exports.states import OVER, EndCause, ReleaseStatus
from exports.tasks.releases import RETRY, move_release

if TYPE_CHECKING:
    import pyarrow as pa


@app.periodic(cron="* * * * *")
@app.task(name="exports.refresh_layers", queue="default", queueing_lock="exports.refresh_layers")
def refresh_layers(timestamp: int) -> None:
    """Every layer whose source or whose own series has changed is derived anew, in a job of its own."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for layer in layers.layers().filter(stopped_at=None):
        if layers.pending_pair(layer, now=now) is not None:
            defer("exports.derive_layer", layer_id=str(layer.pk))


ends_by_itself(
    "exports.derive_layer",
    reason="exports.refresh_layers hands it over again each minute while there is something to derive.",
)


@app.task(name="exports.derive_layer", queue="runs", retry=RETRY, pass_context=True)
def derive_layer(context: JobContext, layer_id: str) -> None:
    """What a layer says of the newest release becomes a version of the derived series, or it is said why not. Safe to run twice."""
    now = timezone.now()
    layer = layers.layers().get(pk=uuid.UUID(layer_id))
    pair = layers.pending_pair(layer, now=now)
    if pair is None:
        return
    counts: dict[str, Any] = {}
    with ExitStack() as stack:
        try:
            _require_right(layer, pair, now=now)
            table = _layered(layer, pair, stack)
            unmatched = table.counts.unmatched
            keeps = keeps_unmatched(choice=layer.unmatched, accepted=layer.accepted, unmatched=unmatched)
            counts = {**table.counts.to_dict(), "kept": keeps, "origin": table.origin}
            if unmatched and not layer.unmatched and not layer.derivations.exclude(version=None).exists():
                raise Invalid(Finding(layers.UNDECIDED))
            counts["changes"] = _changes(layer, table, stack)
            sealed = _sealed(table, layer.dataset.owner)
            stack.callback(destroy_unless_saved, sealed)
            with transaction.atomic():
                fence(context)
                _keep(layer, pair, sealed, counts, now=now)
        except (EngineError, Invalid) as error:
            code = error.code if isinstance(error, EngineError) else error.findings[0].code
            with transaction.atomic():
                fence(context)
                _leave(layer, pair, code, counts, now=now)


@app.periodic(cron="* * * * *")
@app.task(name="exports.end_derived", queue="erasures", queueing_lock="exports.end_derived")
def end_derived(timestamp: int) -> None:
    """Versions that were derived from what is received no longer are destroyed, and so are the files of their releases. Nothing waits for this to
    be safe: they leave by no gate."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    over = Q(entitlement__revoked_at__isnull=False) | Q(entitlement__ends_at__lte=now)
    over |= Q(entitlement__release__status__in=OVER)
    ended = Derivation.objects.filter(over, version__isnull=False)
    _end_releases(ended, now=now)
    for derivation in ended.filter(version__destroyed_at=None).select_related("version__dataset__owner"):
        version = derivation.version
        assert version is not None  # asked above
        shred_everything(version, reason="source_ended", by=None, now=now)
        owner = version.dataset.owner
        record("layer.ended", by=None, subject=version.dataset, organization_id=owner.pk, version_id=version.pk)
        notify(people_of(owner, Role.DATA_STEWARD, Role.CONTRIBUTOR), "layer.ended", version.dataset)


@transaction.atomic
def _end_releases(ended: QuerySet[Derivation], *, now: datetime) -> None:
    """What was released of these ends for good, and its sealed files are destroyed."""
    available = Release.objects.filter(run__version__derivation__in=ended, status=ReleaseStatus.AVAILABLE)
    for release in available.select_related("run__version__dataset").select_for_update(of=("self",)):
        move_release(release, ReleaseStatus.EXPIRED)
        defer("exports.shred_release", release_id=str(release.pk))
        for entitlement in release.entitlements.filter(revoked_at=None).select_for_update(of=("self",)):
            end_entitlement(entitlement, by=None, reason=EndCause.FIRST_ENDED, now=now)


def _require_right(layer: Layer, pair: layers.Pair, *, now: datetime) -> None:
    """A row proves nothing: whoever made the layer may still add to both series, which are of the owner whose keys open them; and the provider gave
    the access, as its people decided and confirmed.

    Raises:
        Invalid: "layer.not_allowed", "layer.not_given": recorded, before anything is opened.
    """
    verdict = may(layer.made_by, "catalogue.upload_version", layer.own)
    verdict &= may(layer.made_by, "catalogue.upload_version", layer.dataset)
    same = layer.own.owner_id == layer.dataset.owner_id
    if not verdict or not same or layer.dataset.joined_from != [str(layer.source_id), str(layer.own_id)]:
        _refuse(layer, verdict, "layer.not_allowed")
    access = delivery_verdict(pair.entitlement, now=now)
    if not access:
        _refuse(layer, access, "layer.not_given")


def _refuse(layer: Layer, verdict: Verdict, code: str) -> NoReturn:
    error = NotPermitted(verdict.reasons, subject_type=layer._meta.label_lower, subject_id=str(layer.pk))
    record_refusal(layer.made_by, error, view="exports.derive_layer")
    raise Invalid(Finding(code))


def _layered(layer: Layer, pair: layers.Pair, stack: ExitStack) -> Layered:
    """The files as their provider published them, under its key, beside the own table under its owner's."""
    release, own = pair.entitlement.release, pair.own_version
    file = release.files.select_related("sealed__store").get(name=layers.TABLE_FILE)
    assert own.table is not None  # of a version that was read
    source = SealedReader(file.sealed, private_key=opening_key(release.dataset.owner))
    ours = SealedReader(own.table, private_key=opening_key(layer.own.owner))
    tables = [parquet_source(cast("BinaryIO", stack.enter_context(reader))) for reader in (source, ours)]
    choice, accepted, keys = layer.unmatched, layer.accepted, {"source_key": layer.source_key, "own_key": layer.own_key}
    table = Layered(tables[0], tables[1], keeps_unmatched=False, **keys)
    if keeps_unmatched(choice=choice, accepted=accepted, unmatched=table.counts.unmatched) and table.counts.unmatched:
        return Layered(tables[0], tables[1], keeps_unmatched=True, **keys)
    return table


def _changes(layer: Layer, table: Layered, stack: ExitStack) -> dict[str, int]:
    """Beside the version before, where it is still there."""
    last = layer.derivations.filter(version__destroyed_at=None, version__isnull=False).first()
    if last is None or last.version is None:
        return {}
    key = opening_key(layer.dataset.owner)
    before = parquet_source(cast("BinaryIO", stack.enter_context(SealedReader(last.version.upload, private_key=key))))
    return changes(_whole(before), table.table, key=layer.source_key, origin=table.origin)


def _whole(source: Any) -> pa.Table:
    import pyarrow as pa

    return pa.Table.from_batches(list(source.batches()))


def _sealed(table: Layered, owner: Organization) -> SealedObject:
    if owner.key is None:
        raise Failed("layer.no_keys", transient=True)
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="upload"
    ) as sink:
        write_parquet(table, cast("BinaryIO", sink))
        return sink.finish()


def _keep(layer: Layer, pair: layers.Pair, sealed: SealedObject, counts: dict[str, Any], *, now: datetime) -> None:
    """The next version; where the same rows come of a newer release, the version that there is rests on that one from now on."""
    still = layers.pending_pair(layer, now=timezone.now())
    if still is None or (still.entitlement, still.own_version) != (pair.entitlement, pair.own_version):
        raise Failed("layer.changed_meanwhile", transient=True)
    dataset = Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=layer.dataset_id)
    rests = {"entitlement": pair.entitlement, "own_version": pair.own_version, "made_at": now, "counts": counts}
    same = layer.derivations.filter(version__upload__sha256=sealed.sha256, version__destroyed_at=None)
    if same.update(**rests):
        return
    version = take_in(dataset, sealed, _period(pair), by=layer.made_by, link=None)
    Derivation.objects.create(layer=layer, version=version, **rests)
    facts: dict[str, Any] = {name: count for name, count in counts.items() if isinstance(count, int)}
    facts |= {"version_id": version.pk, "release_id": pair.entitlement.release_id}
    record("layer.derived", by=None, subject=dataset, organization_id=dataset.owner_id, **facts)
    notify(people_of(dataset.owner, Role.DATA_STEWARD, Role.CONTRIBUTOR), "layer.derived", dataset)


def _period(pair: layers.Pair) -> Upload:
    both: tuple[DatasetVersion, ...] = (pair.entitlement.release.run.version, pair.own_version)
    begin, end = min(version.period_start for version in both), max(version.period_end for version in both)
    return Upload(begin, end, "parquet")


def _leave(layer: Layer, pair: layers.Pair, code: str, counts: dict[str, Any], *, now: datetime) -> None:
    """Nothing was derived of this pair, and the page says why. What first waits for a person is told to those who may decide."""
    Derivation.objects.create(
        layer=layer, entitlement=pair.entitlement, own_version=pair.own_version, made_at=now, counts=counts, error_code=code[:80]
    )  # fmt: skip
    owner = layer.dataset.owner
    if code == layers.UNDECIDED:
        notify(people_of(owner, Role.DATA_STEWARD, Role.CONTRIBUTOR), "layer.waits", layer.dataset)
    record("layer.failed", by=None, subject=layer.dataset, organization_id=owner.pk, code=code)
