"""Verification by anyone, offline: a signed head, events with their proofs, consistency of two heads, a whole exported log.

Loads no Django. Each function returns what is wrong, as codes with the place; an empty list means that all holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from entente.audit.log.merkle import Frontier, leaf_hash, verify_consistency, verify_inclusion
from entente.core.canonical import canonical
from entente.vault import sealing

Problems = list[tuple[str, int | None]]
"""Codes (``log.signature``, ``log.proof``, …) with the number of the leaf, where one is meant."""


def check_head(signed: Mapping[str, Any], *, public_key: bytes | None = None) -> Problems:
    """Whether the node signed this head; ``public_key``: the key that is expected, where it is known from elsewhere."""
    stated = bytes.fromhex(signed["public_key"])
    if public_key is not None and stated != public_key:
        return [("log.other_key", None)]
    good = sealing.verify(stated, canonical(signed["head"]), bytes.fromhex(signed["signature"]))
    return [] if good else [("log.signature", None)]


def check_events(document: Mapping[str, Any], *, public_key: bytes | None = None) -> Problems:
    """Whether each event stands in the log of the head (``proofs.proved``)."""
    head = document["head"]
    root, size = bytes.fromhex(head["root"]), head["size"]
    problems = check_head(document, public_key=public_key)
    for row in document["events"]:
        leaf = leaf_hash(canonical(row["event"]))
        steps = [bytes.fromhex(step) for step in row["proof"]]
        if not verify_inclusion(row["number"], size, leaf, steps, root):
            problems.append(("log.proof", row["number"]))
    return problems


def check_consistency(document: Mapping[str, Any], *, public_key: bytes | None = None) -> Problems:
    """Whether the later head only adds to the earlier one (``proofs.consistency``)."""
    earlier, later = document["earlier"], document["later"]
    problems = check_head(earlier, public_key=public_key) + check_head(later, public_key=public_key)
    holds = verify_consistency(
        earlier["head"]["size"],
        bytes.fromhex(earlier["head"]["root"]),
        later["head"]["size"],
        bytes.fromhex(later["head"]["root"]),
        [bytes.fromhex(step) for step in document["proof"]],
    )
    return problems if holds else [*problems, ("log.rewritten", None)]


def check_log(events: Iterable[Mapping[str, Any]], heads: Iterable[Mapping[str, Any]]) -> Problems:
    """A whole log: every event in its place from 0 on, and every head (oldest first) the root of what stood before it."""
    problems: Problems = []
    frontier = Frontier()
    waiting = iter(sorted(heads, key=lambda signed: signed["head"]["size"]))
    signed = next(waiting, None)
    for event in events:
        frontier.append(leaf_hash(canonical(event)))
        while signed is not None and signed["head"]["size"] == frontier.size:
            if frontier.root().hex() != signed["head"]["root"]:
                problems.append(("log.root", frontier.size - 1))
            problems += check_head(signed)
            signed = next(waiting, None)
    while signed is not None:
        problems.append(("log.truncated", signed["head"]["size"] - 1))
        signed = next(waiting, None)
    return problems
