"""Who the other nodes are, by which keys they sign, and what was said."""

from entente.federation.queries.peers import (
    key_that_signs,
    own_address,
    own_did,
    peer_of_key,
    public_key_of,
    public_keys_of,
)
from entente.federation.queries.threads import outgoing_after, thread_after, unsettled_from

__all__ = [
    "key_that_signs",
    "outgoing_after",
    "own_address",
    "own_did",
    "peer_of_key",
    "public_key_of",
    "public_keys_of",
    "thread_after",
    "unsettled_from",
]
