"""What the worker does for a person: it reads her identifier once, does what she asked, and destroys it. Nobody reads it afterwards.

Which versions and releases hold her is worked out where the rows or what the ledger holds of them (ADR 14, 28) are still there. It names no other
person and no count: those who work on a request learn of that person alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from anonymizer.engine.combined_releases.class_assignment import Holding, identifier_hashes
from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers import parquet_source
from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.models import RightsKind, RightsRequest
from anonymizer.tasks.anonymize import persons_key
from anonymizer.tasks.withdrawals import column_named, identifier_digest, plain_identifier
from entente.audit.failures import again
from entente.audit.services import record, record_refusal, require
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import NotPermitted
from entente.organizations.documents import discard_key
from entente.organizations.tasks import opening_key
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.objects import SealedReader
from exports.accountability.register import LEFT
from exports.models import Release
from exports.queries.rights import naming_verdict
from exports.tasks.disclosure import source_of
from exports.tasks.releases import RETRY

MOST_VERSIONS: Final = 24
MOST_RELEASES: Final = 60
"""The newest ones are opened."""
EVENTS: Final = {RightsKind.WITHDRAWAL: "person.left_out", RightsKind.RETURN: "person.included_again"}

again("exports.read_rights_request")


@app.task(name="exports.read_rights_request", queue="urgent", retry=RETRY)
def read_rights_request(request_id: str) -> None:
    """The person is left out from now on, or is no longer; or it is known what is held of her. Safe to run twice."""
    request = RightsRequest.objects.select_related("dataset__owner", "recorded_by").get(pk=UUID(request_id))
    if request.processed_at is not None or request.sealed_id is None:
        return
    now = timezone.now()
    if not _is_allowed(request):
        _finish(request, digest="", result={"refused": True}, now=now)
        return
    key = opening_key(request.dataset.owner)
    opened = sealing.open_with(key, store.get(request.sealed_id), request.sealed_id.bytes)
    identifier = opened.decode(errors="replace")
    digest = identifier_digest(request.dataset, identifier)
    if request.kind == RightsKind.RETURN:
        _finish(request, digest=digest, result={}, now=now)
        return
    result = {"versions": list(_versions(request, identifier, key))}
    if request.kind == RightsKind.ACCESS:
        result["releases"] = list(_releases(request, identifier, key))
    _finish(request, digest=digest, result=result, now=now)


def _is_allowed(request: RightsRequest) -> bool:
    """Whether whoever a page says recorded it may: the worker believes no row."""
    verdict = naming_verdict(
        request.recorded_by, request.dataset, today=timezone.localdate(request.recorded_at), but=request
    )
    try:
        require(verdict, subject=request, organization_id=request.dataset.owner_id)
    except NotPermitted as error:
        record_refusal(request.recorded_by, error, view="exports.read_rights_request")
        return False
    return True


def _finish(request: RightsRequest, *, digest: str, result: dict[str, Any], now: datetime) -> None:
    """Write what came out and have the identifier destroyed, both or neither. Of whoever only asked what is held no hash stays."""
    with transaction.atomic():
        current = RightsRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)
        if current.processed_at is not None or current.sealed_id is None:
            return
        if current.kind == RightsKind.RETURN and digest:
            result = {**result, "ended": list(_ended(current, digest, now=now))}
        discard_key(current.sealed_id)
        current.sealed_id, current.processed_at, current.result = None, now, result
        current.digest = digest if current.kind == RightsKind.WITHDRAWAL else ""
        current.save(update_fields=["sealed_id", "processed_at", "result", "digest"])
        event = EVENTS.get(RightsKind(current.kind), "rights_request.read") if digest else "rights_request.read"
        record(event, by=None, subject=current, organization_id=request.dataset.owner_id, number=current.number)


def _ended(request: RightsRequest, digest: str, *, now: datetime) -> Iterator[int]:
    """Numbers of the withdrawals of the same person, which end."""
    same = RightsRequest.objects.select_for_update(of=("self",)).filter(
        dataset=request.dataset_id, kind=RightsKind.WITHDRAWAL, digest=digest, ended_at=None
    )
    for withdrawal in same:
        withdrawal.ended_at = now
        withdrawal.save(update_fields=["ended_at"])
        yield withdrawal.number


def _versions(request: RightsRequest, identifier: str, key: bytes) -> Iterator[dict[str, Any]]:
    """The newest versions, and whether the person is in each."""
    for version in request.dataset.versions.select_related("table__store").order_by("-number")[:MOST_VERSIONS]:
        yield {"id": str(version.pk), "holds": _version_holds(version, request.column, identifier, key)}


def _version_holds(version: DatasetVersion, column: str, identifier: str, key: bytes) -> bool | None:
    """``None``: the rows are gone, or their table has no such column."""
    if version.table is None or version.table.destroyed_at is not None or version.destroyed_at is not None:
        return None
    plain = plain_identifier(identifier)
    with SealedReader(version.table, private_key=key) as reader:
        table = parquet_source(reader)
        try:
            own = column_named(table.columns, column)
        except InvalidSource:
            return None
        return any(_says(batch.column(0).dictionary.to_pylist(), plain) for batch in encoded_batches(table, [own]))


def _says(values: Iterable[str | None], plain: str) -> bool:
    return any(value is not None and plain_identifier(value) == plain for value in values)


def _releases(request: RightsRequest, identifier: str, key: bytes) -> Iterator[dict[str, Any]]:
    """The newest releases of the series, and of those of the same owner that were joined from it; whether the person is in each."""
    owner = request.dataset.owner
    joined = Dataset.objects.filter(owner=owner, joined_from__contains=[str(request.dataset_id)], pooled_under=None)
    hashes = identifier_hashes(identifier, request.column, key=persons_key(owner))
    releases = (
        Release.objects.filter(
            run__version__dataset__in=[request.dataset_id, *joined.values_list("pk", flat=True)], status__in=LEFT
        )
        .select_related("run__holding__store", "run__candidate", "run__version__dataset")
        .defer("manifest")
        .order_by("-pk")
    )
    for release in releases[:MOST_RELEASES]:
        yield {"id": str(release.pk), "holds": _release_holds(release, hashes, key)}


def _release_holds(release: Release, hashes: frozenset[int], key: bytes) -> bool | None:
    """``None``: nothing is left that would tell, or it never named a person."""
    source = source_of(release)
    if release.dataset.kind == DatasetKind.TABLE or source is None or source.destroyed_at is not None:
        return None
    with SealedReader(source, private_key=key) as reader:
        holding = Holding.read(reader.read())
    return holding.knows(hashes) if holding.named else None
