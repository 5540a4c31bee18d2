"""Bring messages to another node, and settle them by the receipts that it answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from entente.audit.services import record
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import REJECTED, UNVERIFIED, Outgoing, Peer
from entente.federation.queries import key_for, own_did, public_keys_of
from entente.federation.tasks.contradictions import contradicts, note_receipt
from entente.federation.tasks.effects import SETTLED
from entente.federation.tasks.outbox import LEFT_OUT, leave_out
from entente.federation.wire.batches import MOST_AWAITED, Batch, Outcomes, read_outcomes, write_batch
from entente.federation.wire.did import split_key_name
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import (
    APPLIED,
    REFUSED,
    Receipt,
    read_limited,
    read_message,
    read_receipt,
    write_message,
)

MESSAGES: Final = "/federation/v1/messages"
BATCHES: Final = "/federation/v1/batches"
MOST_ATTEMPTS: Final = 8
"""So often the same words go out that the other node calls malformed: no key that it may learn of changes that."""
REJECTION_PAUSE: Final = timedelta(seconds=1)
"""Before the second attempt of what a door rejected; each further one waits four times as long, so that the last follows after four hours and a half."""
FOR_ITS_CONTENT: Final = frozenset({WireFault.MALFORMED, WireFault.TOO_DEEP, WireFault.TOO_LARGE, WireFault.VERSION})
"""Why a door rejects a message that it will not take another time either. Whom it cannot authenticate it signs no receipt."""


class Delivery:
    """To one node over one connection. ``at_hand``: the messages of the request that is under way or failed."""

    def __init__(self, peer: Peer, connection: NodeConnection) -> None:
        self._peer, self._connection = peer, connection
        self._publics = public_keys_of(peer, at=timezone.now())
        self.at_hand: Sequence[Outgoing] = ()

    def ask(self, messages: Sequence[Outgoing]) -> set[UUID]:
        """Settle what the other node settled since it stored it; what still waits there. What it does not know is to be brought again.

        Raises as ``bring``.
        """
        waiting: set[UUID] = set()
        for start in range(0, len(messages), MOST_AWAITED):
            several = messages[start : start + MOST_AWAITED]
            outcomes = self._exchange(Batch((), [message.pk for message in several]), several)
            if outcomes is not None:
                waiting |= set(outcomes.waiting)
        return waiting

    def bring(self, messages: Sequence[Outgoing]) -> bool:
        """Whether some of them wait there, stored, to be settled in a moment.

        Raises:
            Failed: the node is not reached, or refuses this one at its door, or what it answers is no receipt. A message that its door does
                not take for its content holds up no other.
        """
        if len(messages) > 1:
            outcomes = self._exchange(Batch([bytes(message.raw) for message in messages]), messages)
            if outcomes is not None:
                return bool(outcomes.waiting)
        stored = [self._bring_alone(message) for message in messages]  # it refuses them together: which one?
        return any(stored)

    def _exchange(self, batch: Batch, messages: Sequence[Outgoing]) -> Outcomes | None:
        """What became of a batch; ``None`` where the node refuses it as a whole."""
        self.at_hand = messages
        status, answer = self._connection.ask("POST", BATCHES, write_batch(batch))
        if 400 <= status < 500:
            return None
        if status != 200:
            raise Failed(_code_of(status, answer), transient=False)
        try:
            outcomes = read_outcomes(answer)
            receipts = [(raw, read_receipt(raw, publics=self._publics)) for raw in outcomes.receipts]
        except Rejected as rejected:
            raise Failed(rejected.fault.value, transient=False) from None
        by_key = {message.pk: message for message in messages}
        settle_several(
            self._peer, [(by_key[receipt.id], raw, receipt) for raw, receipt in receipts if receipt.id in by_key]
        )
        if batch.envelopes:
            _note_stored(set(outcomes.waiting) & set(by_key))
        refused = [(by_key[key], code) for key, code in outcomes.refused.items() if key in by_key]
        if refused:
            self.at_hand = [message for message, _ in refused]
            raise Failed(_own_code(refused[0][1]) or "federation.malformed", transient=False)
        return outcomes

    def _bring_alone(self, message: Outgoing) -> bool:
        self.at_hand = [message]
        status, answer = self._connection.ask("POST", MESSAGES, bytes(message.raw))
        if status == 202:
            _note_stored({message.pk})
            return True
        if status != 200:
            code = _code_of(status, answer)
            if status in (400, 413) and code in FOR_ITS_CONTENT:
                note_rejection(message, code)
                return False
            raise Failed(code, transient=False)
        try:
            receipt = read_receipt(answer, publics=self._publics)
        except Rejected as rejected:
            raise Failed(rejected.fault.value, transient=False) from None
        settle(self._peer, message, answer, receipt)
        return False


def settle_several(peer: Peer, entries: Sequence[tuple[Outgoing, bytes, Receipt]]) -> None:
    """As ``settle``: those from whose receipt nothing else follows in one transaction, all that are good before one that is not is refused."""
    plain = [
        (message, raw, receipt)
        for message, raw, receipt in entries
        if message.type not in SETTLED and _is_for(peer, message, receipt) and not _is_unverified(receipt)
    ]
    with transaction.atomic():
        keys = [message.pk for message, _, _ in plain]
        open_rows = {row.pk: row for row in Outgoing.objects.select_for_update().filter(pk__in=keys, settled_at=None)}
        now = timezone.now()
        for message, raw, receipt in plain:
            message.settled_at = now
            if (row := open_rows.get(message.pk)) is not None:
                row.settled_at = now
                row.receipt, row.outcome, row.code = raw, receipt.outcome, receipt.code
                row.attempts, row.error_code = message.attempts + 1, ""
        fields = ["settled_at", "receipt", "outcome", "code", "attempts", "error_code"]
        Outgoing.objects.bulk_update(open_rows.values(), fields)
        for row in open_rows.values():
            _note_refusal(row, row.outcome, row.code)
    done = {message.pk for message, _, _ in plain}
    for entry in entries:
        if entry[0].pk not in done:
            settle(peer, *entry)


def settle(peer: Peer, message: Outgoing, raw: bytes, receipt: Receipt) -> None:
    """Keep the receipt of a message, whose signature was verified, once, with what follows from it here; nothing more is sent then.

    Raises:
        Failed: it is for another message, or for other words than those sent; the other node does not know the key that signs now.
    """
    if not _is_for(peer, message, receipt):  # it says that it was told something else
        if contradicts(peer, message, receipt, own_did=own_did()):
            note_receipt(peer, message, raw)
        raise Failed("federation.receipt_differs", transient=False)
    _settle(peer, message, raw, receipt)


@transaction.atomic
def _settle(peer: Peer, message: Outgoing, raw: bytes, receipt: Receipt) -> None:
    if _is_unverified(receipt) and not _stays_malformed(peer, message, receipt):
        sign_anew(peer, message, receipt)
        return
    message.settled_at = timezone.now()
    changed = Outgoing.objects.filter(pk=message.pk, settled_at=None).update(
        settled_at=message.settled_at,
        receipt=raw,
        outcome=receipt.outcome,
        code=receipt.code,
        attempts=message.attempts + 1,
        error_code="",
    )
    if changed:
        _note_refusal(message, receipt.outcome, receipt.code)
    function = SETTLED.get(message.type)
    if changed and function is not None and receipt.outcome == APPLIED:
        function(message, read_message(bytes(message.raw)).message.body, receipt)


def _is_for(peer: Peer, message: Outgoing, receipt: Receipt) -> bool:
    return (receipt.sender, receipt.id, receipt.digest) == (peer.did, message.pk, message.digest)


def _is_unverified(receipt: Receipt) -> bool:
    return receipt.outcome == REFUSED and receipt.code in UNVERIFIED


def _stays_malformed(peer: Peer, message: Outgoing, receipt: Receipt) -> bool:
    """Whether the other node goes on calling what this one signs by its present key malformed: then that is its answer."""
    by_this_key = split_key_name(read_message(bytes(message.raw)).kid)[1] == key_for(peer).kid
    return receipt.code == WireFault.MALFORMED and by_this_key and message.attempts >= MOST_ATTEMPTS


def _note_refusal(message: Outgoing, outcome: str, code: str) -> None:
    """Leave for the operator what the other node did not take."""
    if outcome != APPLIED:
        facts = {"type": message.type, "code": code, "node": message.peer_id}
        record("federation.refused_there", by=None, subject=message, organization_id=None, **facts)


def sign_anew(peer: Peer, message: Outgoing, receipt: Receipt) -> None:
    """What the other node did not take for this one's word, since the key had ended or was revoked, goes out under the key of now: the same words,
    under the same identifier and number, or nothing after it in its thread would count.

    Raises:
        Failed: it was signed by that key already; it is tried again, more and more slowly, until the other node knows the key.
    """
    key, envelope = key_for(peer), read_message(bytes(message.raw))
    if split_key_name(envelope.kid)[1] == key.kid:
        raise Failed(receipt.code, transient=False)
    message.raw = write_message(envelope.message, seed=key.seed, kid=key.kid)
    rows = Outgoing.objects.filter(pk=message.pk, settled_at=None)
    if rows.update(raw=message.raw, attempts=0, error_code=""):
        record("federation.signed_anew", by=None, subject=message, organization_id=None, type=message.type, kid=key.kid)


def is_due(message: Outgoing, *, now: datetime) -> bool:
    """Whether a message may go out now; what a door rejected is tried more and more rarely."""
    return message.rejected_at is None or now >= message.rejected_at + REJECTION_PAUSE * 4 ** min(
        message.attempts - 1, MOST_ATTEMPTS
    )


@transaction.atomic
def note_rejection(message: Outgoing, code: str) -> None:
    """The other node's door did not take these words. After so many attempts that is its answer, and its thread goes on without them."""
    now = timezone.now()
    attempts = 1 if message.rejected_at is None else message.attempts + 1
    rows = Outgoing.objects.filter(pk=message.pk, settled_at=None)
    if attempts < MOST_ATTEMPTS or message.type == LEFT_OUT:
        rows.update(attempts=attempts, error_code=code, rejected_at=message.rejected_at or now)
    elif rows.update(attempts=attempts, error_code="", outcome=REJECTED, code=code, settled_at=now):
        leave_out(message, code=code)
        _note_refusal(message, REJECTED, code)


def _note_stored(keys: set[UUID]) -> None:
    rows = Outgoing.objects.filter(pk__in=keys, settled_at=None)
    rows.update(attempts=F("attempts") + 1, error_code="", rejected_at=None)


def _own_code(code: object) -> str:
    """A code of a refusal, where it is one of ours."""
    known = isinstance(code, str) and code.startswith("federation.") and code.isprintable() and len(code) <= 80
    return str(code) if known else ""


def _code_of(status: int, answer: bytes) -> str:
    """The code of a refusal at the other node's door, where it is one of ours; otherwise the status alone."""
    try:
        code = read_limited(answer)["code"]
    except (Rejected, KeyError, TypeError):
        code = ""
    return _own_code(code) or f"federation.http_{status}"
