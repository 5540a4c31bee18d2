"""Names of nodes and organizations as decentralized identifiers on the web (W3C DID 1.0, method ``did:web``)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

from entente.core.canonical import read_strictly
from entente.federation.wire.faults import Rejected, WireFault
from entente.proof import jws
from entente.proof.key_history import KnownKey
from entente.proof.keys import KEY_BYTES

PREFIX: Final = "did:web:"
CONTEXT: Final = ("https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/jws-2020/v1")
SERVICE: Final = "EntenteFederation"
VERSIONS: Final = ("1",)
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:%3A[0-9]{1,5})?")


def did_of(address: str) -> str:
    """The identifier of the node at an address.

    >>> did_of("https://entente.example.org"), did_of("http://ns.localhost:8001")
    ('did:web:entente.example.org', 'did:web:ns.localhost%3A8001')
    """
    return PREFIX + quote(urlsplit(address).netloc.lower(), safe="")


def organization_did(node: str, organization_id: uuid.UUID | str) -> str:
    """The identifier of an organization whose home a node is."""
    return f"{node}:orgs:{organization_id}"


def is_node(did: str) -> bool:
    """Whether it is the identifier of a node, and of nothing below it.

    >>> is_node("did:web:ns.localhost%3A8001"), is_node("did:web:example.org:orgs:1"), is_node("did:web:..%2Fadmin")
    (True, False, False)
    """
    return did.startswith(PREFIX) and _HOST.fullmatch(did.removeprefix(PREFIX)) is not None


def host_of(did: str) -> str:
    """Host and port of a node's identifier."""
    return unquote(did.removeprefix(PREFIX))


def key_name(did: str, kid: str) -> str:
    """How a signature names a key of a node."""
    return f"{did}#{kid}"


def split_key_name(name: str) -> tuple[str, str]:
    """Node and key of ``key_name``; two empty texts for anything else."""
    did, _, kid = name.partition("#")
    return (did, kid) if is_node(did) and kid else ("", "")


def document(did: str, keys: Iterable[KnownKey], *, address: str, node_id: uuid.UUID) -> dict[str, Any]:
    """The DID document of a node. Ended keys stay with their end; what they signed before it still verifies."""
    known = list(keys)
    current = [key_name(did, key.kid) for key in known if key.until is None and key.revoked is None]
    return {
        "@context": list(CONTEXT),
        "id": did,
        "alsoKnownAs": [node_id.urn],
        "verificationMethod": [_method(did, key) for key in known],
        "assertionMethod": current,
        "authentication": current,
        "service": [
            {
                "id": f"{did}#federation",
                "type": SERVICE,
                "serviceEndpoint": f"{address.rstrip('/')}/federation/v1/",
                "versions": list(VERSIONS),
            }
        ],
    }


def organization_document(node: str, organization_id: uuid.UUID, keys: Mapping[str, bytes]) -> dict[str, Any]:
    """The DID document of an organization: its signing keys by their kid, and the node that vouches for its people."""
    did = organization_did(node, organization_id)
    return {
        "@context": list(CONTEXT),
        "id": did,
        "alsoKnownAs": [organization_id.urn],
        "controller": node,
        "verificationMethod": [_method(did, KnownKey(public), kid=kid) for kid, public in keys.items()],
        "assertionMethod": [key_name(did, kid) for kid in keys],
    }


def read_keys(raw: bytes, did: str) -> dict[str, bytes]:
    """The public keys of a DID document, by their kid.

    Raises:
        Rejected: MALFORMED, or it is the document of another.
    """
    try:
        content = read_strictly(raw)
        if content["id"] != did:
            raise Rejected(WireFault.NOT_THE_SENDER)
        keys = {}
        for method in content["verificationMethod"]:
            of, _, kid = method["id"].partition("#")
            public = jws.decoded(method["publicKeyJwk"]["x"])
            if of != did or not kid or len(public) != KEY_BYTES:
                raise Rejected(WireFault.MALFORMED)
            keys[kid] = public
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise error if isinstance(error, Rejected) else Rejected(WireFault.MALFORMED) from None
    return keys


def _method(did: str, key: KnownKey, *, kid: str = "") -> dict[str, Any]:
    name = kid or key.kid
    return {
        "id": key_name(did, name),
        "type": "JsonWebKey2020",
        "controller": did,
        "publicKeyJwk": {"kty": "OKP", "crv": "Ed25519", "kid": name, "x": jws.encoded(key.public)},
        **({"expires": key.until.isoformat(timespec="seconds")} if key.until else {}),
        **({"revoked": key.revoked.isoformat(timespec="seconds")} if key.revoked else {}),
    }
