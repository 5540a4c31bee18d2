"""Who the other nodes are, by which keys they sign, and what was said."""

from entente.federation.queries.catalogue import (
    CATALOGUE_PAGE,
    catalogue_digest,
    datasets_elsewhere,
    offered_here,
)
from entente.federation.queries.level import database_identity, is_level
from entente.federation.queries.parts import parts_into
from entente.federation.queries.peers import (
    SignerKeys,
    key_for,
    key_that_signs,
    own_address,
    own_did,
    public_key_of,
    public_keys_of,
    signer,
)
from entente.federation.queries.releases import (
    access_verdict,
    access_verdicts,
    copy_at_hand,
    copy_verdict,
    fetch_verdict,
    has_accepted,
    latest_moment,
    node_stop,
    received_by,
    refused_copy,
)
from entente.federation.queries.threads import (
    await_requests,
    is_awaited,
    outgoing_after,
    ready_from,
    received_after,
    thread_after,
    threads_after,
    unsettled_from,
)
from entente.federation.queries.trust import file_of_list, may_agree_with, may_begin_with, network_is_fresh, trust_list

__all__ = [
    "CATALOGUE_PAGE",
    "SignerKeys",
    "access_verdict",
    "access_verdicts",
    "await_requests",
    "catalogue_digest",
    "copy_at_hand",
    "copy_verdict",
    "database_identity",
    "datasets_elsewhere",
    "fetch_verdict",
    "file_of_list",
    "has_accepted",
    "is_awaited",
    "is_level",
    "key_for",
    "key_that_signs",
    "latest_moment",
    "may_agree_with",
    "may_begin_with",
    "network_is_fresh",
    "node_stop",
    "offered_here",
    "outgoing_after",
    "own_address",
    "own_did",
    "parts_into",
    "public_key_of",
    "public_keys_of",
    "ready_from",
    "received_after",
    "received_by",
    "refused_copy",
    "signer",
    "thread_after",
    "threads_after",
    "trust_list",
    "unsettled_from",
]
