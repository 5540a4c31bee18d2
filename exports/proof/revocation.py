"""What a release is worth whose key was revoked: what was signed before still counts, where another key shows that it was before.

Whoever holds a revoked key writes any moment into what she signs. The moment that counts is therefore the log's: that of the publication, in
a log whose head another key signed, or which a head continues that the reader kept herself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from entente.proof import Finding, VerificationPolicy
from entente.proof.log import SignedHead
from entente.vault.sealing import signing_key_identifier
from exports.proof.faults import ReleaseFault as Fault


def revoked(
    policy: VerificationPolicy,
    key: bytes,
    head: SignedHead,
    events: Sequence[Mapping[str, Any]],
    *,
    are_kept_heads_good: bool,
) -> Iterator[Finding]:
    """What stands against the keys of a manifest and of the newest head.

    Args:
        key: of the manifest.
        head: the newest head that the release shows; ``events``: of the publication, as they stand in that log.
        are_kept_heads_good: whether nothing speaks against the heads that the reader kept.
    """
    since, of_head = policy.revocation(key), bytes.fromhex(head["public_key"])
    since_head = policy.revocation(of_head)
    if since_head is not None and _moment(head["head"]["at"]) >= since_head:
        yield Finding(Fault.KEY_REVOKED, signing_key_identifier(of_head))
    if since is None:
        return
    if not events or any(_moment(event["at"]) >= since for event in events):
        yield Finding(Fault.KEY_REVOKED, signing_key_identifier(key))
    elif since_head is not None and not (are_kept_heads_good and _is_kept(policy, head)):
        yield Finding(Fault.KEY_REVOKED_SINCE, signing_key_identifier(key))


def is_revoked(policy: VerificationPolicy, key: bytes, *, now: datetime) -> bool:
    """Whether what this key says now does not count."""
    since = policy.revocation(key)
    return since is not None and since <= now


def _is_kept(policy: VerificationPolicy, head: SignedHead) -> bool:
    """Whether the reader kept a head of at least this log."""
    return any(earlier["head"]["size"] >= head["head"]["size"] for earlier in policy.heads)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
