"""Keys as people hold them: read from a set or from text, and counted only for whom they are."""

from __future__ import annotations

import base64
import json

import pytest

from agreements.proof import AgreementFault, digests_of_parts, verify_agreement
from entente.core.canonical import canonical
from entente.proof import Malformed, VerificationPolicy, jws
from entente.proof.key_history import KnownKey
from entente.proof.keys import KeySet, read_key, read_key_set
from entente.vault import sealing

NODE, CITY = bytes(range(32)), bytes(range(1, 33))


def key(kid: str, seed: bytes, organization: str = "") -> dict[str, str]:
    return {"kid": kid, "organization": organization, "x": jws.encoded(sealing.signing_public(seed))}


def agreement(*, signed_as: str, seed: bytes) -> bytes:
    """An agreement of one party, signed in its name by the key that is so identified."""
    content = {"title": {"en": "Contacts"}, "parties": [["city", "recipient", 1]], "terms": {"smallest_k": 11}}
    header = {
        "kid": signed_as, "organization": "city", "names": {}, "parts": digests_of_parts(content), "signatory": "Ada Invented",
        "signed_by": "1", "signed_at": "2026-06-01",
    }  # fmt: skip
    document = {
        "type": "entente-agreement", "version": 1, "content": content, "names": {}, "keys": [key(signed_as, seed, "city")],
        "signatures": [jws.sign_detached(seed, canonical(content), header)],
    }  # fmt: skip
    return json.dumps(document).encode()


def test_key_set_tells_the_key_of_the_server_from_those_of_organizations() -> None:
    public = sealing.signing_public(NODE), sealing.signing_public(CITY)

    assert read_key_set(json.dumps({"keys": [key("node", NODE), key("7", CITY)]}).encode()) == KeySet(
        (KnownKey(public[0]),), {"7": public[1]}, {}
    )
    assert read_key_set(b'{"keys": []}') == KeySet(None, {}, {})
    for raw in (
        b"",
        b"[]",
        b"{}",
        b'{"keys": [{"kid": "7"}]}',
        b'{"keys": [1]}',
        b'{"keys": [{"kid": "7", "x": "!"}]}',
    ):
        with pytest.raises(Malformed):
            read_key_set(raw)


def test_key_is_read_as_hexadecimal_or_base64_and_has_32_bytes() -> None:
    assert read_key(CITY.hex()) == read_key(base64.b64encode(CITY).decode()) == CITY
    for text in ("00", "zz", "é", base64.b64encode(b"short").decode()):
        with pytest.raises(Malformed):
            read_key(text)


def test_key_of_the_server_never_counts_as_an_organizations() -> None:
    """A server that signs in the name of a party, under its own key, which the reader trusts for what servers sign."""
    known = read_key_set(json.dumps({"keys": [key("node", NODE), key("7", CITY)]}).encode())
    policy = VerificationPolicy(node=known.node, organizations=known.organizations)

    honest = verify_agreement(agreement(signed_as="7", seed=CITY), policy)
    forged = verify_agreement(agreement(signed_as="node", seed=NODE), policy)

    assert honest.findings == ()
    assert [finding.fault for finding in forged.findings] == [
        AgreementFault.KEY_NOT_TRUSTED,
        AgreementFault.QUORUM_OPEN,
    ]


@pytest.mark.parametrize("parties", [[[]], [["city"]], [1]])
def test_parties_of_another_form_are_a_finding_and_no_failure(parties: object) -> None:
    document = json.loads(agreement(signed_as="7", seed=CITY))
    document["content"]["parties"] = parties

    proof = verify_agreement(json.dumps(document).encode())

    assert [finding.fault for finding in proof.findings] == [AgreementFault.NOT_A_DOCUMENT]
