"""Proofs from the stored log: that an event is in it, and that a later head only adds to an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from entente.audit.log.sequencing import TILE
from entente.audit.models import AuditEvent, LogHead, LogLeaf, LogTile
from entente.proof.log import CONSISTENCY, EVENTS
from entente.proof.log_entries import event_content, head_content, moment
from entente.proof.merkle import consistency_proof, inclusion_proof, node_hash, split
from entente.vault.sealing import signing_key_identifier


class StoredTree:
    """Subtrees of the log, read by tiles: a proof costs a few rows for each 256-fold of the size."""

    def __init__(self) -> None:
        self._roots: dict[tuple[int, int], bytes] = {}
        self._rows: dict[tuple[int, int], list[bytes]] = {}

    def subtree(self, start: int, stop: int) -> bytes:
        """The root of the leaves ``start`` to ``stop``, which must all be in the log; worked out once for many proofs."""
        if (start, stop) not in self._roots:
            self._roots[start, stop] = self._root(start, stop)
        return self._roots[start, stop]

    def _root(self, start: int, stop: int) -> bytes:
        span = stop - start
        level = 0
        while span % TILE == 0 and start % TILE == 0 and _is_power(span):
            level, span, start = level + 1, span // TILE, start // TILE
        if span == 1:
            return self._hash(level, start)
        if level == 0:
            middle = start + split(stop - start)
            return node_hash(self.subtree(start, middle), self.subtree(middle, stop))
        unit = TILE**level
        middle = (start + span // 2) * unit
        return node_hash(self.subtree(start * unit, middle), self.subtree(middle, (start + span) * unit))

    def _hash(self, level: int, index: int) -> bytes:
        group = (level, index // TILE)
        if group not in self._rows:
            self._rows[group] = [bytes(stored) for stored in _stored(level, group[1] * TILE)]
        return self._rows[group][index % TILE]


def _stored(level: int, first: int) -> Iterable[bytes | memoryview[int]]:
    """Up to ``TILE`` hashes of a level from ``first`` on, in their order."""
    if level == 0:
        leaves = LogLeaf.objects.filter(number__gte=first, number__lt=first + TILE).order_by("number")
        return leaves.values_list("hash", flat=True)
    tiles = LogTile.objects.filter(level=level, index__gte=first, index__lt=first + TILE).order_by("index")
    return tiles.values_list("hash", flat=True)


def latest_head() -> LogHead | None:
    """The newest head; ``None`` before the first event was taken in."""
    return LogHead.objects.order_by("-size").first()


def signed_head(head: LogHead) -> dict[str, Any]:
    """A head as it leaves the node: what is signed, the key and the signature, both hexadecimal."""
    return {
        "head": head_content(node=str(settings.NODE_ID), size=head.size, root=bytes(head.root), at=moment(head.at)),
        "kid": signing_key_identifier(bytes(head.public_key)),
        "public_key": bytes(head.public_key).hex(),
        "signature": bytes(head.signature).hex(),
    }


def proved(events: Iterable[AuditEvent], head: LogHead) -> dict[str, Any]:
    """These events with the proof that each stands in the log of ``head``; later ones are left out."""
    several = list(events)
    numbers = dict(
        LogLeaf.objects.filter(event_id__in=[event.pk for event in several], number__lt=head.size).values_list(
            "event_id", "number"
        )
    )
    tree = StoredTree()
    shown = [
        {
            "number": numbers[event.pk],
            "event": event_content(event),
            "proof": [step.hex() for step in inclusion_proof(numbers[event.pk], head.size, tree.subtree)],
        }
        for event in several
        if event.pk in numbers
    ]
    return {"type": EVENTS, "version": 1, **signed_head(head), "events": shown}


def consistency(earlier: LogHead, later: LogHead) -> dict[str, Any]:
    """The proof that ``later`` holds everything that ``earlier`` held, unchanged and in the same places."""
    steps = consistency_proof(earlier.size, later.size, StoredTree().subtree)
    return {
        "type": CONSISTENCY,
        "version": 1,
        "earlier": signed_head(earlier),
        "later": signed_head(later),
        "proof": [step.hex() for step in steps],
    }


def _is_power(span: int) -> bool:
    return span & (span - 1) == 0
