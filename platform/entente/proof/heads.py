"""Heads of a server's log that a reader kept, compared with those of a release, whatever their sizes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from entente.core.canonical import read_strictly
from entente.proof.log import CONSISTENCY, Problem, SignedHead, check_consistency, check_head
from entente.proof.malformed_files import Malformed, well_formed
from entente.proof.policy import VerificationPolicy

OTHER = "head.other"
REWRITTEN = "head.rewritten"
NOT_COMPARED = "head.not_compared"


def compare_heads(
    policy: VerificationPolicy, known: Sequence[SignedHead], *, keys: Collection[bytes]
) -> Iterator[Problem]:
    """What stands against the server where a head that was kept is not of the log that a release shows, with the head's size.

    A head of another size for which the policy has no proof of consistency was not compared, and that is said.

    Args:
        known: the signed heads of the release, the newest last.
        keys: the server's public keys.
    """
    for signed in policy.heads:
        size = signed["head"]["size"]
        if signed["head"]["node"] != known[-1]["head"]["node"] or check_head(signed, keys=keys):
            yield Problem(OTHER, size)
        elif any(_differ(signed, other) for other in known):
            yield Problem(REWRITTEN)
        elif not any(_same(signed, other) for other in known):
            yield from _by_proof(signed, known, policy.consistency, keys)


def sizes_to_prove(heads: Iterable[SignedHead], known: Sequence[SignedHead]) -> list[tuple[int, int]]:
    """The two sizes between which a proof of consistency is needed, for each head that was kept of another size."""
    newest = known[-1]["head"]["size"]
    sizes = {head["head"]["size"] for head in known}
    others = sorted({head["head"]["size"] for head in heads} - sizes)
    return [(min(size, newest), max(size, newest)) for size in others]


def read_heads(files: Iterable[bytes]) -> tuple[tuple[SignedHead, ...], tuple[SignedHead, ...]]:
    """The signed heads that someone kept, and the proofs between them: in each file one, or a list of them.

    Raises:
        Malformed: a file holds something else, or none holds a head.
    """
    heads: list[SignedHead] = []
    proofs: list[SignedHead] = []
    with well_formed():
        for raw in files:
            content = read_strictly(raw)
            for document in content if isinstance(content, list) else [content]:
                if document.get("type") == CONSISTENCY:
                    proofs.append(document)
                elif {"node", "size", "root"} <= set(document["head"]):
                    heads.append(document)
                else:
                    raise Malformed
    if not heads:
        raise Malformed
    return tuple(heads), tuple(proofs)


def _by_proof(
    signed: SignedHead, known: Sequence[SignedHead], proofs: Iterable[SignedHead], keys: Collection[bytes]
) -> Iterator[Problem]:
    for proof in proofs:
        ends = (proof["earlier"], proof["later"])
        joins = any(
            (_same(signed, first) and _same(other, second)) or (_same(signed, second) and _same(other, first))
            for other in known
            for first, second in [ends]
        )
        if joins and not check_consistency(proof, keys=keys):
            return
        if joins or (any(_differ(signed, end) for end in ends) and not check_head(_of_size(signed, ends), keys=keys)):
            yield Problem(REWRITTEN)
            return
    yield Problem(NOT_COMPARED, signed["head"]["size"])


def _of_size(signed: SignedHead, ends: Iterable[SignedHead]) -> SignedHead:
    return next(end for end in ends if end["head"]["size"] == signed["head"]["size"])


def _same(first: SignedHead, second: SignedHead) -> bool:
    return bool((first["head"]["size"], first["head"]["root"]) == (second["head"]["size"], second["head"]["root"]))


def _differ(first: SignedHead, second: SignedHead) -> bool:
    """Two heads of one size with different roots: the server has told two stories."""
    return bool(first["head"]["size"] == second["head"]["size"] and first["head"]["root"] != second["head"]["root"])
