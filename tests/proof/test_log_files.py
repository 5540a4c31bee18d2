"""Files of the audit trail, told from others, and damaged ones from changed ones."""

from __future__ import annotations

import json

import pytest

from entente.core.canonical import canonical
from entente.proof.log import log_document, verify_log
from entente.proof.log_entries import head_content
from entente.proof.merkle import leaf_hash
from entente.vault import sealing

SEED = bytes(range(32))
EVENT = {"event": "release.published"}


def signed_log() -> dict[str, object]:
    head = head_content(node="1", size=1, root=leaf_hash(canonical(EVENT)), at="2026-06-01T00:00:00.000000+00:00")
    return {
        "type": "entente-log-events", "version": 1, "head": head, "public_key": sealing.signing_public(SEED).hex(),
        "signature": sealing.sign(SEED, canonical(head)).hex(), "events": [{"number": 0, "event": EVENT, "proof": []}],
    }  # fmt: skip


@pytest.mark.parametrize(
    "raw",
    [b"", b"null", b'"x"', b"[]", b"{}", b'{"type": ["entente-log-events"]}', b"[" * 20_000, b'{"type": 1, "type": 1}'],
)
def test_file_of_another_kind_is_no_file_of_the_log(raw: bytes) -> None:
    assert log_document(raw) is None


def test_changed_file_names_what_differs_and_a_damaged_one_says_so() -> None:
    whole, changed, damaged = signed_log(), signed_log(), signed_log()
    changed["events"] = [{"number": 0, "event": {"event": "another"}, "proof": []}]
    del damaged["public_key"]

    assert log_document(json.dumps(whole).encode()) == whole
    assert [line.text[:1] for line in verify_log(whole).lines("fr")] == ["✓", "C"]
    assert [line.text for line in verify_log(changed).lines("en")] == [
        "✗ Event 0 differs from the one in the log, or was never in it."
    ]
    assert [(line.text, line.is_warning) for line in verify_log(damaged).lines("fr")] == [
        ("✗ Ce fichier est endommagé. Téléchargez-le de nouveau.", True)
    ]
