"""A node asks to be listed: signed by its own key, and by the key of an organization whose home it is."""

from __future__ import annotations

from typing import Any, Final

from entente.core.canonical import canonical
from entente.federation.trust.entries import NodeEntry, entry_of, write_entry
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import read_limited
from entente.proof import jws

NODE: Final = "entente-node-request"
ORGANIZATION: Final = "entente-node-request-by-organization"


def write_request(entry: NodeEntry, *, node_seed: bytes, organization_kid: str, organization_seed: bytes) -> bytes:
    """The file that goes to the stewards of the network."""
    content = write_entry(entry)
    by_node = next(key.kid for key in entry.keys if key.until is None and key.revoked is None)
    return canonical(
        {
            "entry": _plain(content),
            "node": jws.sign_detached(node_seed, content, {"typ": NODE, "kid": by_node}),
            "organization": jws.sign_detached(
                organization_seed, content, {"typ": ORGANIZATION, "kid": organization_kid}
            ),
        }
    )


def read_request(raw: bytes) -> NodeEntry:
    """The entry that a node asks for: both signatures are by keys that it names, and neither ended.

    Raises:
        Rejected: MALFORMED, UNSIGNED, UNKNOWN_KEY.
    """
    content = read_limited(raw)
    if not isinstance(content, dict) or set(content) != {"entry", "node", "organization"}:
        raise Rejected(WireFault.MALFORMED)
    entry = entry_of(content["entry"])
    node_keys = {key.kid: key.public for key in entry.keys if key.until is None and key.revoked is None}
    organization_keys = {
        str(key.kid): key.signing
        for organization in entry.organizations
        for key in organization.keys
        if key.retired is None and key.revoked is None
    }
    signed = write_entry(entry)
    _judge(content["node"], NODE, node_keys, signed)
    _judge(content["organization"], ORGANIZATION, organization_keys, signed)
    return entry


def _judge(signature: Any, kind: str, keys: dict[str, bytes], content: bytes) -> None:
    header = jws.header_of(signature) if isinstance(signature, str) else None
    if header is None or header.get("typ") != kind:
        raise Rejected(WireFault.UNSIGNED)
    public = keys.get(str(header.get("kid")))
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not jws.is_signature(public, content, signature):
        raise Rejected(WireFault.UNSIGNED)


def _plain(raw: bytes) -> Any:
    return read_limited(raw)
