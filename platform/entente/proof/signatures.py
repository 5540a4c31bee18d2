"""A part of a JSON document with the server's signature beside it: ``{part: …, "signature": {…}}``, by Ed25519 over the canonical form.

Of the three forms of signatures, the one of manifests, certificates and statements. Heads of the log carry hexadecimal (``log``), what
people sign is JOSE (``jws``).
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from entente.core.canonical import canonical
from entente.vault import sealing


def signed_part(content: Mapping[str, Any], *, part: str, seed: bytes) -> dict[str, Any]:
    """The content, called ``part``, with the signature and the public key of the one whose private key is ``seed``."""
    return {
        part: content,
        "signature": {
            "algorithm": "Ed25519",
            "kid": sealing.signing_key_identifier(sealing.signing_public(seed)),
            "public_key": base64.b64encode(sealing.signing_public(seed)).decode(),
            "value": base64.b64encode(sealing.sign(seed, canonical(content))).decode(),
        },
    }


def key_of(document: Mapping[str, Any]) -> bytes:
    """The public key that the signature names."""
    return base64.b64decode(document["signature"]["public_key"], validate=True)


def is_signed(document: Mapping[str, Any], *, part: str, key: bytes) -> bool:
    """Whether the signature covers the part and was made by this key, whose kid it names, where it names one."""
    if document["signature"].get("kid") not in (None, sealing.signing_key_identifier(key)):
        return False
    value = base64.b64decode(document["signature"]["value"], validate=True)
    return sealing.verify(key, canonical(document[part]), value)
