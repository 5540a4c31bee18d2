"""The worker judges who asks another node for a file, and signs for her."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.services import record, record_refusal, require
from entente.core.errors import NotPermitted
from entente.core.ids import uuid7
from entente.federation.copied import file_of_copy
from entente.federation.models import Peer, Ticket
from entente.federation.queries import copy_at_hand, copy_verdict, fetch_verdict, own_did
from entente.federation.wire import tickets
from entente.organizations.tasks import opening_key
from entente.vault.keys.lending import lend, private_half, take_back
from entente.vault.keys.node import node_key

RETRY: Final = RetryStrategy(max_attempts=3, wait=1, retry_exceptions={OperationalError, InterfaceError})
ends_by_itself(
    "federation.sign_ticket", reason="Whoever waits for a file asks for it again; a ticket lives for minutes."
)


@app.task(name="federation.sign_ticket", queue="urgent", retry=RETRY)
def sign_ticket(ticket_id: str) -> None:
    """Sign for a person who may fetch a file now; does nothing where that was decided."""
    refused: NotPermitted | None = None
    with transaction.atomic():
        row = Ticket.objects.select_for_update().filter(pk=UUID(ticket_id), settled_at=None).first()
        if row is None:
            return
        release, now = row.release, timezone.now()
        try:
            require(
                fetch_verdict(release, row.user, now=now, key_id=row.key_id),
                subject=release,
                organization_id=release.recipient_id,
            )
        except NotPermitted as error:
            refused, row.code = error, error.code_given
        else:
            row.expires_at = now + tickets.LIVES
            copied = _lent(row, now=now)
            if not copied:
                row.raw = signed_ticket(
                    release.peer,
                    release.pk,
                    row.file_name,
                    person=str(row.user_id),
                    name=row.user.name,
                    terms=release.agreement.current.digest(),
                ).encode()
            way = "copy" if copied else "provider"
            facts = {"owner_id": release.owner_id, "node_id": release.peer_id, "file": row.file_name, "way": way}
            record("remote.file_fetched", by=row.user, subject=release, organization_id=release.recipient_id, **facts)
        row.settled_at = now
        row.save(update_fields=["raw", "copied", "code", "settled_at", "expires_at"])
    if refused is not None:
        record_refusal(row.user, refused, view="federation.sign_ticket")


def _lent(row: Ticket, *, now: datetime) -> bool:
    """Whether the file comes from a copy that rests here: its key is then lent to the person's download for these minutes."""
    copy = copy_at_hand(row.release)
    file = None if copy is None else file_of_copy(copy, row.file_name)
    if copy is None or file is None or not copy_verdict(row.release, now=now):
        return False
    private = private_half(copy.pk, opening_key=opening_key(row.release.recipient))
    take_back(row.pk)  # of an attempt that was rolled back
    lend(file.sealed, row.pk, private_key=private)
    row.copied = file
    return True


def signed_ticket(
    peer: Peer, entitlement: UUID, file_name: str, *, person: str = "", name: str = "", terms: str = ""
) -> str:
    """What opens one file at the provider's node for a few minutes; for the node itself where no person is named. Worker only."""
    key, now = node_key(), timezone.now()
    ticket = tickets.Ticket(
        id=uuid7(),
        sender=own_did(),
        recipient=peer.did,
        entitlement=entitlement,
        file_name=file_name,
        person=person,
        name=name,
        terms=terms,
        made_at=now,
        until=now + tickets.LIVES,
    )
    return tickets.write_ticket(ticket, seed=key.seed, kid=key.kid)
