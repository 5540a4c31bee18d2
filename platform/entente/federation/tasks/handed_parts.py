"""Parts of joint exports whose controller has its home on another node: handed over sealed, taken in there, and destroyed here with a receipt."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import datetime
from typing import Any, BinaryIO, Final, cast
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from agreements.models import Agreement, Part
from agreements.policies import is_in_force
from agreements.queries.seals import seal_verdict
from agreements.tasks.controller_parts import PARQUET, begin_series
from anonymizer.engine.table.readers.confinement import confined_source
from entente.audit.failures import again
from entente.audit.jobs import defer, fence
from entente.audit.services import record
from entente.catalogue.joint.joining import join_rows
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import EntenteError, Failed, Invalid
from entente.federation.models import IncomingPart, Peer
from entente.federation.passing_on import RemotePart
from entente.federation.queries import may_begin_with
from entente.federation.tasks.outbox import queue_message
from entente.federation.tasks.tickets import signed_ticket
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault.keys.handing_over import opened, wrapped_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved

logger = logging.getLogger(__name__)
RETRY: Final = RetryStrategy(
    max_attempts=8, wait=2, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
again("after.part_for_node", "federation.pull_part")


@app.task(name="after.part_for_node", queue="urgent", retry=RETRY)
@transaction.atomic
def offer_part(part_id: str) -> None:
    """Tell the controller's node what waits for it: digest and counts, and the key that its controller alone opens."""
    part = (
        Part.objects.select_for_update(of=("self",))
        .select_related("export__version__dataset__owner", "agreement", "controller", "sealed")
        .get(pk=UUID(part_id))
    )
    if part.sealed is None or part.taken_at is not None or part.sealed.destroyed_at is not None:
        return
    peer = Peer.objects.filter(pk=part.controller.home_node).first()
    if peer is None:
        raise Failed("federation.no_such_node", transient=False)
    if not may_begin_with(peer):
        raise Failed("federation.network_not_fresh")
    queue_message(peer, part.agreement.lineage, "part.delivered", _described(part, part.sealed))


def _described(part: Part, sealed: SealedObject) -> dict[str, Any]:
    version = part.export.version
    intake = version.dataset
    earlier = part.export.parts.filter(controller=part.controller_id, id__lt=part.pk).order_by("id").last()
    return {
        "part": str(part.pk),
        "agreement": {"id": str(part.agreement_id), "digest": part.agreement.digest()},
        "controller": str(part.controller_id),
        "follows": None if earlier is None else str(earlier.pk),
        "processor": str(intake.owner_id),
        "intake": {"id": str(intake.pk), "title_en": intake.title_en, "title_fr": intake.title_fr, "kind": intake.kind},
        "period": [version.period_start.isoformat(), version.period_end.isoformat()],
        "records": part.records,
        "added": part.added,
        "digest": part.digest,
        "size_bytes": sealed.size_bytes,
        "sealed_bytes": sealed.sealed_bytes,
        "object": str(sealed.pk),
        "key": base64.b64encode(wrapped_key(sealed.pk)).decode(),
    }


@app.task(name="federation.pull_part", queue="runs", retry=RETRY, pass_context=True)
def pull_part(context: JobContext, part_id: str) -> None:
    """Take a part in as the next version of a series of its controller, and say so; then the processor destroys what it had. Safe to run twice."""
    part = IncomingPart.objects.select_related("peer", "agreement", "controller__store", "processor").get(
        pk=UUID(part_id)
    )
    if part.taken_at is not None or part.error_code:
        return
    try:
        earlier = _earlier(part)
        sealed = _pulled(part)
        try:
            if (sealed.sha256, sealed.size_bytes) != (part.digest, part.size_bytes):
                raise Failed("part.differs", transient=False)
            if earlier is not None:
                sealed = _joined(part, earlier, sealed)
            with transaction.atomic():
                fence(context)
                _take_in(part, sealed, now=timezone.now())
        finally:
            destroy_unless_saved(sealed)
    except EntenteError as error:
        if isinstance(error, Failed) and error.transient:
            raise
        _refuse(part, error.code_given)


def _pulled(part: IncomingPart) -> SealedObject:
    """The part, opened with the controller's key and sealed to it anew on its way into its own store."""
    key = part.controller.key
    if key is None:
        raise Failed("organization.keys_missing", transient=True)
    ticket = signed_ticket(part.peer, part.pk, "part")
    with (
        closing(RemotePart(part.peer, part.pk, ticket, sealed_bytes=part.sealed_bytes)) as file,
        _writer(part, bytes(key.public_key)) as writer,
    ):
        for piece in _opened(part, file.pieces()):
            writer.write(piece)
        return writer.finish()


def _earlier(part: IncomingPart) -> DatasetVersion | None:
    """The version to whose rows these are laid; ``None`` where they stand alone, or that one was destroyed since.

    Raises:
        Failed: "part.before_missing": the part before was not taken in, yet or at all.
    """
    if part.follows is None:
        return None
    before = IncomingPart.objects.select_related("version__upload").get(pk=part.follows)
    if before.version is None:
        raise Failed("part.before_missing", transient=not before.error_code)
    return before.version if before.version.destroyed_at is None else None


def _joined(part: IncomingPart, earlier: DatasetVersion, further: SealedObject) -> SealedObject:
    """Both as one table, sealed to the controller; what arrived is destroyed. Each is read as any file of others."""
    key = part.controller.key
    assert key is not None  # what arrived was sealed to it
    private = opening_key(part.controller)
    with ExitStack() as stack:
        stack.callback(destroy_unless_saved, further)
        before, after = (
            stack.enter_context(
                confined_source(stack.enter_context(SealedReader(sealed, private_key=private)), filename="part.parquet")
            )
            for sealed in (earlier.upload, further)
        )
        writer = stack.enter_context(_writer(part, bytes(key.public_key)))
        join_rows(before, after, cast("BinaryIO", writer))
        return writer.finish()


def _writer(part: IncomingPart, public_key: bytes) -> SealedWriter:
    return SealedWriter(
        public_key=public_key, organization_id=part.controller_id, store=part.controller.store, label="upload"
    )


def _opened(part: IncomingPart, pieces: Iterator[bytes]) -> Iterator[bytes]:
    return opened(
        pieces,
        part.object_id,
        bytes(part.wrapped_key),
        private_key=opening_key(part.controller),
        sealed_bytes=part.sealed_bytes,
    )


def _take_in(part: IncomingPart, sealed: SealedObject, *, now: datetime) -> None:
    """In the transaction of the receipt. Whoever suspended the agreement meanwhile is heard: then the part waits with the processor."""
    part = (
        IncomingPart.objects.select_for_update(of=("self",))
        .select_related("peer", "controller", "processor")
        .get(pk=part.pk)
    )
    agreement = Agreement.objects.select_for_update().get(pk=part.agreement_id)
    if part.taken_at is not None:
        return
    if not is_in_force(agreement, today=agreement.today(now), now=now) or not seal_verdict(agreement):
        raise Failed("part.agreement_not_in_force", transient=True)
    dataset = _series(part, agreement)
    part.version, part.dataset, part.taken_at = _version(part, dataset, sealed), dataset, now
    part.save(update_fields=["version", "dataset", "taken_at"])
    record(
        "joint.delivered",
        by=None,
        subject=dataset,
        organization_id=part.controller_id,
        agreement_id=agreement.pk,
        version_id=part.version_id,
        records=part.records,
        added=part.added,
        node_id=part.peer_id,
    )
    people = people_of(part.controller, Role.DATA_STEWARD, Role.CONTRIBUTOR)
    notify(people, "joint.delivered", dataset, dataset_id=dataset.pk)
    queue_message(part.peer, agreement.lineage, "part.taken", {"part": str(part.pk), "digest": part.digest})
    for later in IncomingPart.objects.filter(follows=part.pk, taken_at=None, error_code=""):
        defer("federation.pull_part", part_id=str(later.pk))


def _series(part: IncomingPart, agreement: Agreement) -> Dataset:
    before = IncomingPart.objects.filter(
        agreement__lineage=agreement.lineage, controller=part.controller, dataset__isnull=False
    ).first()
    if before is not None and before.dataset is not None:
        return Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=before.dataset.pk)
    titles = (part.title_en, part.title_fr)
    dataset = begin_series(agreement, part.controller, titles=titles, kind=part.kind, delivered_by=part.processor)
    return Dataset.objects.select_related("owner").get(pk=dataset.pk)


def _version(part: IncomingPart, dataset: Dataset, sealed: SealedObject) -> DatasetVersion:
    days = Upload(part.period_start, part.period_end, PARQUET)
    try:
        return take_in(dataset, sealed, days, by=dataset.created_by, link=None, is_part=True)
    except Invalid as error:
        if error.code_given != "upload.same_file":
            raise
        return dataset.versions.get(number=str(error.findings[0].facts["version"]))


def _refuse(part: IncomingPart, code: str) -> None:
    """It is not what was announced. The processor keeps it, sealed, and both sides see why."""
    logger.error("a part of another node was not taken in: %s", code)
    with transaction.atomic():
        IncomingPart.objects.filter(pk=part.pk, taken_at=None).update(error_code=code)
        facts = {"node_id": part.peer_id, "code": code}
        record("joint.part_refused", by=None, subject=part.agreement, organization_id=part.controller_id, **facts)
        body = {"part": str(part.pk), "code": code}
        queue_message(part.peer, part.agreement.lineage, "part.refused", body)
