"""A document for one pair of eyes: sealed to the key of a view, gone after some minutes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from agreements.models import Viewing
from agreements.paper.scans import kind_of
from agreements.queries.sealed_documents import viewing_verdict
from agreements.tasks.sealing import RETRY
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import fence
from entente.audit.services import record, record_refusal, require
from entente.core.errors import NotPermitted
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader, SealedWriter, destroy

PIECE_BYTES: Final = 2**20


@app.task(name="agreements.seal_viewing", queue="urgent", retry=RETRY, pass_context=True)
def seal_viewing(context: JobContext, viewing_id: str) -> None:
    """The document, sealed to the public key of the view, once that was judged and recorded; does nothing where it was done."""
    viewing = Viewing.objects.select_related("document__store", "owner__store", "agreement", "asked_by").get(
        pk=viewing_id
    )
    document, owner = viewing.document, viewing.owner
    if viewing.copy_id is not None or not _is_recorded(context, viewing, timezone.now()):
        return
    public = bytes(viewing.public_key)
    with (
        SealedReader(document, private_key=opening_key(owner)) as source,
        SealedWriter(
            public_key=public, organization_id=owner.pk, store=owner.store, label="look", is_view=True
        ) as sink,
    ):
        piece = source.read(PIECE_BYTES)
        kind = kind_of(piece)
        while piece:
            sink.write(piece)
            piece = source.read(PIECE_BYTES)
        copy = sink.finish()
        with transaction.atomic():
            fence(context)
            copy.save(force_insert=True)
            viewing.copy, viewing.kind = copy, kind
            viewing.save(update_fields=["copy", "kind"])


def _is_recorded(context: JobContext, viewing: Viewing, now: datetime) -> bool:
    """Judge the view and leave the event, or the refusal, in a transaction that ends before anything is opened."""
    verdict, by = viewing_verdict(viewing, now=now), viewing.asked_by
    subject = viewing.agreement or viewing.owner
    with transaction.atomic():
        fence(context)
        if verdict:
            facts = {"viewing_id": viewing.pk, "sha256": viewing.document.sha256}
            record("document.opened", by=by, subject=subject, organization_id=viewing.owner_id, **facts)
            return True
        Viewing.objects.filter(pk=viewing.pk).update(expires_at=min(viewing.expires_at, now))  # the page says so
    try:
        require(verdict, subject=subject, organization_id=viewing.owner_id)
    except NotPermitted as error:
        record_refusal(by, error, view="agreements.seal_viewing")
    return False


ends_by_itself(
    "agreements.seal_viewing", reason="A view of a document closes after some minutes; it is asked for anew."
)


@app.periodic(cron="* * * * *")
@app.task(name="agreements.close_viewings", queue="urgent", queueing_lock="agreements.close_viewings")
def close_viewings(timestamp: int) -> None:
    """Views whose time is over cannot be opened any more, even by their key."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    over = Viewing.objects.filter(expires_at__lt=now, copy__destroyed_at=None).exclude(copy=None)
    for viewing in over.select_related("copy__store"):
        assert viewing.copy is not None  # excluded above
        destroy(viewing.copy)
