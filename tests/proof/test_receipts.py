"""Lists of receipts: what was changed, left out, exchanged or signed by somebody else shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from entente.core.canonical import canonical
from entente.proof import NOTHING_KNOWN, VerificationPolicy, jws
from entente.proof.key_history import KnownKey
from entente.proof.receipts import RECEIPT, key_statement, link_of, receipts_document, verify_receipts
from entente.vault import sealing

NODE, HERS, THIEF = bytes(range(32)), bytes(range(1, 33)), bytes(range(2, 34))
PERSON, ORGANIZATION, KID = "person", "maple", "key-1"


def key_of(seed: bytes, *, kid: str = KID, node: bytes = NODE) -> dict[str, Any]:
    key = {
        "kid": kid, "organization": ORGANIZATION, "x": jws.encoded(sealing.signing_public(seed)), "number": 1,
        "public_key": "00" * 32, "node": "node", "node_key": sealing.signing_public(node).hex(),
    }  # fmt: skip
    return {**key, "node_signature": sealing.sign(node, key_statement(key)).hex()}


def signed(receipt: dict[str, Any], seed: bytes = HERS, *, kid: str = KID, typ: str = RECEIPT) -> dict[str, Any]:
    return {"receipt": receipt, "jws": jws.sign_detached(seed, canonical(receipt), {"typ": typ, "kid": kid})}


def whole(count: int = 3) -> dict[str, Any]:
    rows: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        receipt = {
            "receipt": f"r{number}", "organization": ORGANIZATION, "act": "run.approved", "record": f"run {number}",
            "person": PERSON, "content": {"run": number}, "verified_at": "2026-06-01T00:00:00+00:00",
            "number": number, "previous": link_of(rows[-1]["jws"]) if rows else "",
        }  # fmt: skip
        rows.append(signed(receipt))
    return {"type": "entente-receipts", "version": 1, "person": PERSON, "receipts": rows, "keys": [key_of(HERS)]}


def faults(document: dict[str, Any], policy: VerificationPolicy = NOTHING_KNOWN, **named: str) -> list[str]:
    return [
        f"{finding.fault} {finding.where}".strip() for finding in verify_receipts(document, policy, **named).findings
    ]


def test_whole_list_is_good_and_says_the_last_number() -> None:
    known = VerificationPolicy(node=(KnownKey(sealing.signing_public(NODE)),))

    assert [line.text for line in verify_receipts(whole(), known).lines("en")] == [
        "All 3 receipts are what workers signed, and none is missing between them.",
        "Compare the last number with the one in your last mail: 3 (maple)",
    ]
    assert any(sealing.signing_public(NODE).hex() in line.text for line in verify_receipts(whole()).lines("fr"))
    assert faults(whole(), known, named="r2") == []
    assert faults(whole(), known, named="r9") == ["receipts.not_there r9"]


def changed(document: dict[str, Any]) -> None:
    document["receipts"][1]["receipt"]["content"] = {"run": 9}


def left_out(document: dict[str, Any]) -> None:
    del document["receipts"][1]


def first_left_out(document: dict[str, Any]) -> None:
    del document["receipts"][0]


def moved(document: dict[str, Any]) -> None:
    document["receipts"].reverse()


def of_another(document: dict[str, Any]) -> None:
    document["person"] = "another"


def by_a_thief(document: dict[str, Any]) -> None:
    """She signs a receipt with a key of hers, which she puts beside the organization's."""
    document["keys"].append(key_of(THIEF, kid="key-2", node=THIEF))
    receipt = {**document["receipts"][2]["receipt"], "act": "release.made"}
    document["receipts"][2] = signed(receipt, THIEF, kid="key-2")


def in_the_keys_place(document: dict[str, Any]) -> None:
    document["keys"] = [{**key_of(HERS), "x": jws.encoded(sealing.signing_public(THIEF))}]


def without_key(document: dict[str, Any]) -> None:
    document["keys"] = []


def key_of_another(document: dict[str, Any]) -> None:
    document["keys"][0]["organization"] = "another"


def of_another_kind(document: dict[str, Any]) -> None:
    """What the key signed for another purpose is no receipt."""
    document["receipts"][2] = signed(document["receipts"][2]["receipt"], typ="entente-attestedrole")


def without_number(document: dict[str, Any]) -> None:
    """As if it were of before receipts had numbers, so that one can be left out."""
    for name in ("number", "previous"):
        del document["receipts"][1]["receipt"][name]


@pytest.mark.parametrize(
    ("forge", "found"),
    [
        (changed, ["receipts.signature r2"]),
        (left_out, ["receipts.missing r3"]),
        (first_left_out, ["receipts.missing r2"]),
        (of_another, [f"receipts.another_person r{number}" for number in (1, 2, 3)]),
        (by_a_thief, ["receipts.not_endorsed r3"]),
        (in_the_keys_place, [f"receipts.{fault} r{number}" for number in (1, 2, 3) for fault in ("signature", "not_endorsed")]),
        (without_key, [f"receipts.key r{number}" for number in (1, 2, 3)]),
        (key_of_another, [f"receipts.key r{number}" for number in (1, 2, 3)]),
        (of_another_kind, ["receipts.signature r3", "receipts.missing r3"]),
        (without_number, ["receipts.signature r2", "receipts.missing r3"]),
    ],
)  # fmt: skip
def test_forged_list_names_what_differs(forge: Callable[[dict[str, Any]], None], found: list[str]) -> None:
    document, known = whole(), VerificationPolicy(node=(KnownKey(sealing.signing_public(NODE)),))

    forge(document)

    got = faults(document, known)
    if forge is of_another_kind:  # the signature is another one, and nothing follows it
        found = found[:1]
    assert got == found
    assert not verify_receipts(document, known).is_good


def test_list_in_another_order_is_not_whole() -> None:
    document = whole()

    moved(document)

    assert "receipts.missing r3" in faults(document)


def test_keys_that_the_reader_has_decide() -> None:
    public, early = sealing.signing_public(HERS), datetime(2026, 1, 1, tzinfo=UTC)

    assert faults(whole(1), VerificationPolicy(organizations={KID: public})) == []
    assert faults(whole(1), VerificationPolicy(organizations={"other": public})) == ["receipts.key_not_trusted r1"]
    assert faults(whole(1), VerificationPolicy(revoked={KID: early})) == ["receipts.key_revoked r1"]
    assert faults(whole(1), VerificationPolicy(node=(KnownKey(sealing.signing_public(THIEF)),))) == [
        "receipts.not_endorsed r1"
    ]


def test_receipts_of_before_they_had_numbers_still_verify() -> None:
    receipt = {"act": "run.approved", "record": "run", "person": PERSON, "content": {}, "verified_at": "2026-01-01"}
    row = signed(receipt)
    row["receipt"] = {**receipt, "receipt": "r0", "organization": ORGANIZATION}
    document = whole()
    document["receipts"].insert(0, row)

    assert faults(document) == []
    document["receipts"][0]["receipt"]["record"] = "another"
    assert faults(document) == ["receipts.signature r0"]


@pytest.mark.parametrize("part", ["person", "receipts", "keys", "version"])
def test_damaged_list_says_so(part: str) -> None:
    document = whole()
    del document[part]

    assert faults(document) == ["receipts.damaged"]


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"type": "entente-log-events"}', b"[" * 20_000])
def test_file_of_another_kind_is_no_list(raw: bytes) -> None:
    assert receipts_document(raw) is None


def test_command_line_reads_a_list(tmp_path: Path) -> None:
    from entente.cli.app import app

    node, good, forged = sealing.signing_public(NODE).hex(), tmp_path / "receipts.json", tmp_path / "forged.json"
    good.write_text(json.dumps(whole()))
    document = whole()
    changed(document)
    forged.write_text(json.dumps(document))

    fine = CliRunner().invoke(app, ["verify", str(good), "--node-key", node, "--code", "r3"])
    bad = CliRunner().invoke(app, ["verify", str(forged), "--node-key", node])

    assert (fine.exit_code, bad.exit_code) == (0, 1)
    assert "All 3 receipts are what workers signed" in fine.output
    assert "The receipt r2 is not what was signed." in bad.output
