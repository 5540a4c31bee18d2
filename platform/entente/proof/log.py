"""Verification of the audit log by anyone: a signed head, events with their proofs, consistency of two heads, a whole exported log.

The ``check_`` functions return what is wrong, as codes with the place; an empty list means that all holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

from entente.core.canonical import canonical, read_strictly
from entente.proof.malformed_files import Malformed, well_formed
from entente.proof.merkle import Frontier, leaf_hash, verify_consistency, verify_inclusion
from entente.proof.policy import NOTHING_KNOWN, VerificationPolicy
from entente.proof.report import COMPARE_NODE_KEY, Fault, Finding, Proof, Sentence
from entente.vault import sealing

EVENTS: Final = "entente-log-events"
CONSISTENCY: Final = "entente-log-consistency"

type SignedHead = Mapping[str, Any]
"""What is signed (``head``), the key and the signature, both hexadecimal."""


class Problem(NamedTuple):
    """What is wrong with a log (a code), and where: the number of a leaf, or the size of a head."""

    code: str
    place: int | None = None


def check_head(signed: SignedHead, *, keys: Collection[bytes] | None = None) -> list[Problem]:
    """Whether the node signed this head; ``keys``: those by which it may be signed, where they are known from elsewhere."""
    stated = bytes.fromhex(signed["public_key"])
    if (keys is not None and stated not in keys) or signed.get("kid") not in (
        None,
        sealing.signing_key_identifier(stated),
    ):
        return [Problem("log.other_key")]
    good = sealing.verify(stated, canonical(signed["head"]), bytes.fromhex(signed["signature"]))
    return [] if good else [Problem("log.signature")]


def is_same(first: SignedHead, second: SignedHead) -> bool:
    """Whether two are one signed head. Those of before keys had names do not name theirs."""
    return all(first[name] == second[name] for name in ("head", "public_key", "signature"))


def check_events(document: Mapping[str, Any], *, keys: Collection[bytes] | None = None) -> list[Problem]:
    """Whether each event stands in the log of the head (``audit.log.proofs.proved``)."""
    head = document["head"]
    root, size = bytes.fromhex(head["root"]), head["size"]
    problems = check_head(document, keys=keys)
    for row in document["events"]:
        leaf = leaf_hash(canonical(row["event"]))
        steps = [bytes.fromhex(step) for step in row["proof"]]
        if not verify_inclusion(row["number"], size, leaf, steps, root):
            problems.append(Problem("log.proof", row["number"]))
    return problems


def check_consistency(document: Mapping[str, Any], *, keys: Collection[bytes] | None = None) -> list[Problem]:
    """Whether the later head only adds to the earlier one (``audit.log.proofs.consistency``)."""
    earlier, later = document["earlier"], document["later"]
    problems = check_head(earlier, keys=keys) + check_head(later, keys=keys)
    holds = verify_consistency(
        earlier["head"]["size"],
        bytes.fromhex(earlier["head"]["root"]),
        later["head"]["size"],
        bytes.fromhex(later["head"]["root"]),
        [bytes.fromhex(step) for step in document["proof"]],
    )
    return problems if holds else [*problems, Problem("log.rewritten")]


def check_log(events: Iterable[Mapping[str, Any]], heads: Iterable[SignedHead]) -> list[Problem]:
    """A whole log: every event in its place from 0 on, and every head (oldest first) the root of what stood before it."""
    problems: list[Problem] = []
    frontier = Frontier()
    waiting = iter(sorted(heads, key=lambda signed: signed["head"]["size"]))
    signed = next(waiting, None)
    for event in events:
        frontier.append(leaf_hash(canonical(event)))
        while signed is not None and signed["head"]["size"] == frontier.size:
            if frontier.root().hex() != signed["head"]["root"]:
                problems.append(Problem("log.root", frontier.size - 1))
            problems += check_head(signed)
            signed = next(waiting, None)
    while signed is not None:
        problems.append(Problem("log.truncated", signed["head"]["size"] - 1))
        signed = next(waiting, None)
    return problems


class LogFault(Fault):
    """What is wrong with a file of the audit trail."""

    SIGNATURE = (
        "log.signature",
        "The server’s signature of the head does not verify.",
        "La signature du serveur sur l’état du journal n’est pas valide.",
    )
    PROOF = (
        "log.proof",
        "Event {where} differs from the one in the log, or was never in it.",
        "L’événement {where} diffère de celui du journal, ou n’y a jamais figuré.",
    )
    REWRITTEN = (
        "log.rewritten",
        "The later log does not contain the earlier one: it was rewritten.",
        "Le second journal ne contient pas le premier\u00a0: il a été réécrit.",
    )
    OTHER_KEY = (
        "log.other_key",
        "The head was signed with a key that is not among those that you have: {where}.",
        "L’état du journal a été signé avec une clé qui n’est pas de celles que vous avez\u00a0: {where}.",
    )
    KEY_REVOKED = (
        "log.key_revoked",
        "The head was signed with a key that had been revoked: {where}.",
        "L’état du journal a été signé avec une clé qui avait été révoquée\u00a0: {where}.",
    )
    DAMAGED = (
        "damaged",
        "This file is damaged. Download it again.",
        "Ce fichier est endommagé. Téléchargez-le de nouveau.",
    )


_HOLDS: Final = {
    EVENTS: Sentence(
        "All {count} events stand in the log of {size}, signed {at}, exactly as they are here.",
        "Les {count} événements figurent tous, tels quels, au journal de {size} événements signé le {at}.",
    ),
    CONSISTENCY: Sentence(
        "The log of {size} events only adds to the earlier one: nothing was changed, removed or moved.",
        "Le journal de {size} événements ne fait que prolonger le précédent\u00a0: rien n’a été modifié, retiré ni déplacé.",
    ),
}
_FAULTS: Final = {fault.value: fault for fault in LogFault}
_CHECKS: Final = {EVENTS: check_events, CONSISTENCY: check_consistency}


@dataclass(frozen=True, slots=True, kw_only=True)
class LogProof(Proof):
    """What a check of a file of the audit trail found. ``facts``: of the signed head, the later one of two."""

    kind: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def _conclusion(self, language: str) -> Iterator[str]:
        yield "✓ " + _HOLDS[self.kind].of(language, **self.facts)
        if self.policy.node is None:
            yield COMPARE_NODE_KEY.of(language, **self.facts)


def log_document(raw: bytes) -> Mapping[str, Any] | None:
    """The document, where a file is one of the audit trail; ``None`` for any other."""
    try:
        with well_formed():
            document = read_strictly(raw)
            return document if document["type"] in _CHECKS else None
    except Malformed:
        return None


def verify_log(document: Mapping[str, Any], policy: VerificationPolicy = NOTHING_KNOWN) -> LogProof:
    """Whether a file of the audit trail (``log_document``) says what the server signed, by a key that counts."""
    kind = document["type"]
    try:
        with well_formed():
            problems, signed = _CHECKS[kind](document), document.get("later", document)
            facts = {
                "count": len(document.get("events", ())),
                "size": signed["head"]["size"],
                "at": signed["head"]["at"],
                "key": signed["public_key"],
            }
            ends = [document[end] for end in ("earlier", "later")] if kind == CONSISTENCY else [document]
            of_keys = [finding for end in ends for finding in of_key(end, policy)]
    except Malformed:
        return LogProof(kind=kind, findings=(Finding(LogFault.DAMAGED),), policy=policy)
    findings = [Finding(_FAULTS[problem.code], str(problem.place)) for problem in problems]
    return LogProof(kind=kind, facts=facts, findings=tuple(dict.fromkeys([*findings, *of_keys])), policy=policy)


def of_key(signed: SignedHead, policy: VerificationPolicy) -> Iterator[Finding]:
    """What stands against the key by which a head was signed: the reader does not know it, or it had been revoked by then."""
    key = bytes.fromhex(signed["public_key"])
    if not policy.trusts_node(key):
        yield Finding(LogFault.OTHER_KEY, sealing.signing_key_identifier(key))
    revoked = policy.revocation(key)
    if revoked is not None and datetime.fromisoformat(signed["head"]["at"]) >= revoked:
        yield Finding(LogFault.KEY_REVOKED, sealing.signing_key_identifier(key))
