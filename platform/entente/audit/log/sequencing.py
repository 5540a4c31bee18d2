"""The sequencer: gives committed events their leaf numbers, in batches, and signs the head of each."""

from __future__ import annotations

import json
import time
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from entente.audit.models import LogHead, LogLeaf, LogTile
from entente.core.canonical import canonical
from entente.core.prepared import ask
from entente.proof.log_entries import EVENT_FIELDS, content_of, head_content, moment
from entente.proof.merkle import Frontier, leaf_hash
from entente.vault import sealing
from entente.vault.keys.node import NodeKey, node_key

BATCH = 5_000
PATIENCE_SECONDS = 5.0  # the sequencer is at most a second behind
TILE = 256
TILE_LEVELS = {TILE**level: level for level in range(1, 8)}
_LOCK = 0x656E74656E7465  # any number of our own: one sequencer at a time
# Transactions below the snapshot's xmin are over: no event can still appear before the last one taken, however late it committed.
_NEXT = """
SELECT {fields}, xid::text::bigint AS xid FROM audit_auditevent
WHERE (xid, id) > (%s::text::xid8, %s) AND xid < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY xid, id LIMIT %s
""".format(fields=", ".join(EVENT_FIELDS))  # names of our own


def sequence(*, now: datetime) -> int:
    """Take the next events into the log, at most ``BATCH``; how many. None where another sequencer is at work.

    Raises:
        Failed: "vault.no_node_key": this process cannot sign; "vault.key_revoked": it must not.
    """
    key = node_key()
    with transaction.atomic():
        if not _alone():
            return 0
        head = LogHead.objects.order_by("-size").first()
        events = _next_events(head)
        if events:
            _append(head, events, key=key, now=now)
        return len(events)


def is_placed(event_id: int) -> bool:
    """Whether a committed event has its place in the log, once the sequencer was given some seconds; it is the only one that numbers."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not LogLeaf.objects.filter(event_id=event_id).exists():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def waiting_since() -> datetime | None:
    """Since when the oldest committed event has been waiting for its place; ``None`` where none waits."""
    head = LogHead.objects.order_by("-size").first()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT at FROM audit_auditevent WHERE (xid, id) > (%s::text::xid8, %s) ORDER BY xid, id LIMIT 1",
            _after(head),
        )
        row = cursor.fetchone()
    return row[0] if row else None


def begin_anew() -> None:
    """In a restored database, whose transactions are numbered from another beginning: what was taken in counts as oldest.

    The owner's alone, for it sets aside that events are final. What is signed does not change: heads do not cover transactions.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            """
            ALTER TABLE audit_auditevent DISABLE TRIGGER audit_event_is_final;
            ALTER TABLE audit_loghead DISABLE TRIGGER audit_loghead_is_final;
            UPDATE audit_auditevent SET xid = CASE
                WHEN EXISTS (SELECT 1 FROM audit_logleaf WHERE event_id = audit_auditevent.id) THEN '0'::xid8 ELSE '1'::xid8 END;
            UPDATE audit_loghead SET xid = 0, event_id = (SELECT coalesce(max(id), 0) FROM audit_auditevent);
            ALTER TABLE audit_auditevent ENABLE TRIGGER audit_event_is_final;
            ALTER TABLE audit_loghead ENABLE TRIGGER audit_loghead_is_final;
            """
        )


def _alone() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        return bool(cursor.fetchone()[0])


def _next_events(head: LogHead | None) -> list[tuple[Any, ...]]:
    """The values of ``EVENT_FIELDS`` of each, and the transaction that inserted it."""
    return ask(_NEXT, [*_after(head), BATCH])


def _after(head: LogHead | None) -> list[str | int]:
    """Transaction and number of the last event taken in."""
    return [str(head.xid), head.event_id] if head else ["0", 0]


def _append(head: LogHead | None, events: list[tuple[Any, ...]], *, key: NodeKey, now: datetime) -> None:
    frontier = Frontier(head.size, [bytes.fromhex(root) for root in head.frontier]) if head else Frontier()
    tiles = []
    with connection.cursor() as cursor, cursor.copy("COPY audit_logleaf (number, event_id, hash) FROM STDIN") as leaves:
        for *values, facts, _ in events:
            content = content_of(dict(zip(EVENT_FIELDS, (*values, json.loads(facts)), strict=True)))
            leaf = leaf_hash(canonical(content))
            leaves.write_row((frontier.size, content["id"], leaf))
            for span, root in frontier.append(leaf):
                if span in TILE_LEVELS:
                    tiles.append(LogTile(level=TILE_LEVELS[span], index=frontier.size // span - 1, hash=root))
    LogTile.objects.bulk_create(tiles)
    root = frontier.root()
    content = head_content(node=str(settings.NODE_ID), size=frontier.size, root=root, at=moment(now))
    LogHead.objects.create(
        size=frontier.size,
        root=root,
        at=now,
        signature=sealing.sign(key.seed, canonical(content)),
        public_key=key.public,
        frontier=[root.hex() for root in frontier.roots],
        xid=events[-1][-1],
        event_id=events[-1][0],
    )
