"""Detached signatures of JOSE: what we sign verifies, and no other form of it is a signature at all."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from entente.proof import jws
from entente.vault import sealing

SEED, CONTENT = bytes(range(32)), b'{"status":"available"}'
PUBLIC = sealing.signing_public(SEED)
SIGNED = jws.sign_detached(SEED, CONTENT, {"kid": "node"})
PROTECTED, _NOTHING, SIGNATURE = SIGNED.split(".")


def header(**fields: object) -> str:
    return jws.encoded(json.dumps(fields).encode())


def test_signature_carries_its_header_and_not_its_content() -> None:
    assert jws.is_signature(PUBLIC, CONTENT, SIGNED)
    assert jws.header_of(SIGNED) == {"alg": "Ed25519", "kid": "node"}
    assert jws.encoded(CONTENT) not in SIGNED


@pytest.mark.parametrize(
    "change",
    [
        lambda: (PUBLIC, b"other", SIGNED),
        lambda: (sealing.signing_public(bytes(32)), CONTENT, SIGNED),
        lambda: (PUBLIC, CONTENT, f"{header(alg='Ed25519', kid='other')}..{SIGNATURE}"),
        lambda: (PUBLIC, CONTENT, f"{PROTECTED}..{SIGNATURE[:-4]}"),
        lambda: (PUBLIC, CONTENT, f"{PROTECTED}..!{SIGNATURE}"),
        lambda: (PUBLIC, CONTENT, f"{PROTECTED}..é{SIGNATURE}"),
    ],
)
def test_other_content_key_header_or_signature_is_refused(change: Callable[[], tuple[bytes, bytes, str]]) -> None:
    assert not jws.is_signature(*change())


@pytest.mark.parametrize(
    "form",
    [
        "",
        f"{PROTECTED}.{SIGNATURE}",
        f"{PROTECTED}.{jws.encoded(CONTENT)}.{SIGNATURE}",  # the content is not detached
        f"{header(alg='none')}..",
        f"{header(alg='HS256')}..{SIGNATURE}",
        f"{jws.encoded(b'[]')}..{SIGNATURE}",
        f"{jws.encoded(b'not JSON')}..{SIGNATURE}",
        f"{jws.encoded(b'{"alg":"Ed25519","alg":"none"}')}..{SIGNATURE}",  # a repeated key
        f"?..{SIGNATURE}",
        f"{'A' * jws.MOST_CHARACTERS}..{SIGNATURE}",
    ],
)
def test_what_is_no_detached_signature_by_ed25519_has_no_header(form: str) -> None:
    assert jws.header_of(form) is None
    assert not jws.is_signature(PUBLIC, CONTENT, form)
