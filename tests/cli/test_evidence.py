"""``entente evidence``: whole, signed, and neither a secret nor anybody's name in it."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from entente.cli.app import app
from entente.proof.evidence import MANIFEST, EvidenceFault, verify_evidence
from entente.proof.key_history import KnownKey
from entente.proof.policy import VerificationPolicy
from tests.processes import running

pytestmark = pytest.mark.django_db(transaction=True)


def run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [*map(str, arguments)])
    return done.exit_code, done.output


@pytest.fixture
def evidence(network: Any, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of the network of the tests, with one file attached."""
    settings.STATIC_ROOT = tmp_path
    monkeypatch.setenv("ENTENTE_IDLE_MINUTES", "60")
    monkeypatch.setenv("ENTENTE_EMAIL_PASSWORD", "an-invented-password")
    attached = tmp_path / "restore.txt"
    attached.write_text("42 objects put back\n")
    folder = tmp_path / "evidence"
    with running("worker"):
        code, output = run("evidence", folder, "--attach", attached)
    assert code == 0, output
    return folder


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_evidence_says_who_may_do_what_and_names_nobody(evidence: Path, network: Any) -> None:
    roles = {(row["organization"], row["role"]): row for row in rows(evidence, "roles.csv")}
    steward = network.steward.memberships.get(role="data_steward")
    assert int(roles[str(steward.organization_id), "data_steward"]["people"]) >= 1
    assert {"data_steward", "auditor"} <= {row["role"] for row in rows(evidence, "rights.csv")}
    values = {row["variable"]: row["value"] for row in rows(evidence, "settings.csv")}
    assert (values["ENTENTE_IDLE_MINUTES"], values["ENTENTE_EMAIL_PASSWORD"]) == ("60", "set")
    assert {"django", "presidio-analyzer"} <= {row["name"] for row in rows(evidence, "software.csv")}
    assert rows(evidence, "keys.csv")
    assert json.loads((evidence / "log.json").read_text()).keys() == {"head"}
    assert (evidence / "attached" / "restore.txt").read_text() == "42 objects put back\n"

    text = "\n".join(path.read_text(encoding="utf-8") for path in evidence.rglob("*") if path.is_file())
    secrets = [
        value
        for name, value in os.environ.items()
        if name.startswith("ENTENTE_") and name.endswith(("KEY", "PASSWORD"))
    ]
    assert secrets
    addresses = type(network.steward).objects.values_list("email", flat=True)
    assert addresses
    for word in (*secrets, *addresses):
        assert word not in text


def test_evidence_is_whole_and_its_signature_the_nodes(evidence: Path) -> None:
    proof = verify_evidence(evidence)
    assert (proof.findings, proof.count) == ((), len(list(evidence.rglob("*"))) - 2)
    own = VerificationPolicy((KnownKey(bytes.fromhex(proof.node_key)),))
    other = VerificationPolicy((KnownKey(b"k" * 32),))
    assert verify_evidence(evidence, own).is_good
    assert [finding.fault for finding in verify_evidence(evidence, other).findings] == [EvidenceFault.KEY_NOT_TRUSTED]
    assert run("verify", evidence)[0] == 0


def _declare(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    document = json.loads((folder / MANIFEST).read_text())
    change(document)
    (folder / MANIFEST).write_text(json.dumps(document))


TAMPERED: dict[str, tuple[Callable[[Path], object], EvidenceFault]] = {
    "a cell": (lambda folder: (folder / "roles.csv").write_text("organization,role,people\n"), EvidenceFault.CHANGED),
    "a file less": (lambda folder: (folder / "checks.csv").unlink(), EvidenceFault.MISSING),
    "a file more": (lambda folder: (folder / "attached" / "praise.txt").write_text("!"), EvidenceFault.ADDED),
    "the day": (
        lambda folder: _declare(folder, lambda d: d["evidence"].update(at="2020-01-01")),
        EvidenceFault.SIGNATURE,
    ),
    "no manifest": (lambda folder: (folder / MANIFEST).write_text("{}"), EvidenceFault.DAMAGED),
}


def test_tampering_is_named(evidence: Path, tmp_path: Path, subtests: Any) -> None:
    for number, (what, (tamper, fault)) in enumerate(TAMPERED.items()):
        with subtests.test(what):
            copy = tmp_path / f"copy{number}"
            shutil.copytree(evidence, copy)
            tamper(copy)
            assert fault in [finding.fault for finding in verify_evidence(copy).findings]
            assert run("--lang", "fr", "verify", copy)[0] == 1


def test_folder_that_is_there_is_left_as_it_is(evidence: Path) -> None:
    before = (evidence / MANIFEST).read_bytes()
    with running("worker"):
        assert run("evidence", evidence)[0] == 1
    assert (evidence / MANIFEST).read_bytes() == before
