"""The catalogues of other nodes are mirrored: whole, in one step, and only where they changed."""

from __future__ import annotations

import uuid
from typing import Any, Final
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Peer, RemoteDataset
from entente.federation.queries import key_that_signs
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import read_limited

PATH: Final = "/federation/v1/catalogue"
MOST: Final = 50_000
"""No node offers more."""
_WORDS: Final = (
    ("title_en", 200), ("title_fr", 200), ("description_en", 5_000), ("description_fr", 5_000), ("owner_en", 200), ("owner_fr", 200),
)  # fmt: skip
RETRY: Final = RetryStrategy(max_attempts=2, wait=5, retry_exceptions={OperationalError, InterfaceError})

ends_by_itself("federation.mirror_catalogue", reason="federation.mirror_catalogues asks again ten minutes later.")


@app.periodic(cron="*/10 * * * *")
@app.task(name="federation.mirror_catalogues", queue="default", queueing_lock="federation.mirror_catalogues")
def mirror_catalogues(timestamp: int) -> None:
    """Every ten minutes: hand over a job for each node of the network."""
    for peer_id in Peer.trusted().values_list("pk", flat=True):
        defer("federation.mirror_catalogue", peer_id=str(peer_id))


@app.task(name="federation.mirror_catalogue", queue="background", retry=RETRY)
def mirror_catalogue(peer_id: str) -> None:
    """Take over the catalogue of a node, where it changed. What it offers no longer goes; what cannot be read changes nothing."""
    peer = Peer.objects.get(pk=UUID(peer_id))
    if not peer.is_trusted:
        return
    seed, key_name = key_that_signs(peer)
    datasets: dict[UUID, RemoteDataset] = {}
    with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
        etag, page = _asked(connection, peer, None, known=peer.catalogue_etag)
        first = etag
        while page:
            datasets |= {dataset.dataset_id: dataset for dataset in page}
            if len(datasets) > MOST:
                raise Failed("federation.too_large", transient=False)
            etag, page = _asked(connection, peer, page[-1].dataset_id)
            if etag != first:
                return  # it changed while it was read: next time
    if first is None:
        return
    with transaction.atomic():
        Peer.objects.select_for_update().get(pk=peer.pk)
        RemoteDataset.objects.filter(peer=peer).delete()
        RemoteDataset.objects.bulk_create(datasets.values(), batch_size=500)
        Peer.objects.filter(pk=peer.pk).update(catalogue_etag=first, catalogue_read_at=timezone.now())


def _asked(
    connection: NodeConnection, peer: Peer, after: UUID | None, *, known: str = ""
) -> tuple[str | None, list[RemoteDataset]]:
    """A page and the mark of the whole; no mark where nothing changed.

    Raises:
        Failed: it is not reached, or what it answers is no catalogue.
    """
    path = PATH if after is None else f"{PATH}?after={after}"
    headers = {"If-None-Match": known} if known else {}
    answer = connection.answer("GET", path, headers=headers)
    if answer.status == 304:
        return None, []
    if answer.status != 200:
        raise Failed(f"federation.http_{answer.status}", transient=answer.status >= 500)
    try:
        rows = read_limited(answer.body)["datasets"]
        page = [_dataset(peer, row) for row in rows]
    except (Rejected, KeyError, TypeError, ValueError, AttributeError):
        raise Failed("federation.malformed", transient=False) from None
    ids = [dataset.dataset_id for dataset in page]
    if ids != sorted(set(ids)) or (after is not None and ids and ids[0] <= after):
        raise Failed("federation.malformed", transient=False)  # or it would never end
    return answer.etag[:100], page


def _dataset(peer: Peer, row: dict[str, Any]) -> RemoteDataset:
    words = {name: row[name] for name, _ in _WORDS}
    for name, most in _WORDS:
        if not isinstance(words[name], str) or len(words[name]) > most or "\x00" in words[name]:
            raise ValueError("not in its form")
    columns = row["columns"]
    if type(columns) is not int or not 0 <= columns <= 10_000:
        raise ValueError("not in its form")
    return RemoteDataset(
        peer=peer, dataset_id=uuid.UUID(row["id"]), kind=DatasetKind(row["kind"]), columns=columns, **words
    )
