"""Heads of a node's log that a reader kept, compared with those of a release, whatever their sizes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from entente.audit.log import verifying
from exports.proof.findings import Fault, Finding

type Signed = Mapping[str, Any]


def compare_heads(
    kept: Iterable[Signed], known: Sequence[Signed], proofs: Iterable[Signed], *, key: bytes
) -> Iterator[Finding]:
    """What stands against the node where a head that was kept is not of the log that the release shows.

    Args:
        kept: signed heads that the reader has from elsewhere.
        known: the signed heads of the release, the newest last.
        proofs: consistency proofs (``entente-log-consistency``), for heads of other sizes. A head for which none is
            there was not compared, and that is said.
        key: the node's public key.
    """
    chains = list(proofs)
    for one in kept:
        if one["head"]["node"] != known[-1]["head"]["node"] or verifying.check_head(one, public_key=key):
            yield Finding(Fault.HEAD_OTHER, str(one["head"]["size"]))
        elif any(_differ(one, other) for other in known):
            yield Finding(Fault.LOG_REWRITTEN)
        elif not any(_same(one, other) for other in known):
            yield from _by_proof(one, known, chains, key)


def sizes_to_prove(kept: Iterable[Signed], known: Sequence[Signed]) -> list[tuple[int, int]]:
    """The two sizes between which a proof of consistency is needed, for each kept head of another size."""
    newest = known[-1]["head"]["size"]
    sizes = {each["head"]["size"] for each in known}
    others = sorted({each["head"]["size"] for each in kept} - sizes)
    return [(min(size, newest), max(size, newest)) for size in others]


def _by_proof(one: Signed, known: Sequence[Signed], proofs: Iterable[Signed], key: bytes) -> Iterator[Finding]:
    for proof in proofs:
        ends = (proof["earlier"], proof["later"])
        joins = any(
            (_same(one, first) and _same(other, second)) or (_same(one, second) and _same(other, first))
            for other in known
            for first, second in [ends]
        )
        if joins and not verifying.check_consistency(proof, public_key=key):
            return
        if joins or (
            any(_differ(one, end) for end in ends) and not verifying.check_head(_of_size(one, ends), public_key=key)
        ):
            yield Finding(Fault.LOG_REWRITTEN)
            return
    yield Finding(Fault.HEAD_NOT_COMPARED, str(one["head"]["size"]))


def _of_size(one: Signed, ends: Iterable[Signed]) -> Signed:
    return next(end for end in ends if end["head"]["size"] == one["head"]["size"])


def _same(one: Signed, other: Signed) -> bool:
    first, second = one["head"], other["head"]
    return (first["size"], first["root"]) == (second["size"], second["root"])


def _differ(one: Signed, other: Signed) -> bool:
    """Two heads of one size with different roots: the node has told two stories."""
    first, second = one["head"], other["head"]
    return bool(first["size"] == second["size"] and first["root"] != second["root"])
