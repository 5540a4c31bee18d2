"""WebAuthn as ``fido2`` implements it: what a browser is asked, and whether its answer is a signature by a given passkey.

The relying party is the host of ``ENTENTE_BASE_URL``: the worker, which verifies, has no request from which it could read another one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Buffer, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from fido2.server import Fido2Server
from fido2.utils import websafe_encode
from fido2.webauthn import AttestedCredentialData, PublicKeyCredentialRpEntity, UserVerificationRequirement


def request_options(challenge: bytes, credentials: Iterable[bytes]) -> dict[str, Any]:
    """What ``navigator.credentials.get`` is called with, as JSON. ``credentials``: attested credential data of those that may answer."""
    known = [AttestedCredentialData(bytes(credential)) for credential in credentials]
    options, _ = _server().authenticate_begin(
        credentials=known, user_verification=UserVerificationRequirement.REQUIRED, challenge=challenge
    )
    return dict(options)


def is_signed(response: Mapping[str, Any], challenge: bytes, credential: bytes) -> bool:
    """Whether a browser's answer is this passkey's signature of ``challenge``, given to this site by someone who was verified."""
    state = {"challenge": websafe_encode(challenge), "user_verification": UserVerificationRequirement.REQUIRED}
    try:
        _server().authenticate_complete(state, [AttestedCredentialData(bytes(credential))], response)
    except (ValueError, TypeError, KeyError, AttributeError):  # malformed, or of another origin, challenge, key
        return False
    return True


def fingerprint_of(credential: Buffer) -> str:
    """By which two people compare a passkey on the telephone: 80 bits of the SHA-256 of its credential data.

    >>> fingerprint_of(b"")
    'E3B0 C442 98FC 1C14 9AFB'
    """
    text = hashlib.sha256(bytes(credential)).hexdigest()[:20].upper()
    return " ".join(text[start : start + 4] for start in range(0, 20, 4))


def _server() -> Fido2Server:
    base = urlsplit(settings.BASE_URL)
    host = base.hostname or ""
    return Fido2Server(PublicKeyCredentialRpEntity(name="Entente", id=host), verify_origin=_is_own_origin)


def _is_own_origin(origin: str) -> bool:
    """The site's own address. In the demonstration (http) any port of its host: a browser accepts no other origin for its relying party."""
    base, other = urlsplit(settings.BASE_URL), urlsplit(origin)
    if base.scheme == "https":
        return (other.scheme, other.netloc) == (base.scheme, base.netloc)
    return other.scheme == "http" and other.hostname == base.hostname
