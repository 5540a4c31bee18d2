"""A release verifies after the node's key was rotated, and after it was revoked where the log shows that it was signed before."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from typer.testing import CliRunner

from entente.audit.log.examination import examine_log
from entente.audit.log.node_keys import history
from entente.audit.log.proofs import latest_head, signed_head
from entente.audit.log.sequencing import sequence
from entente.cli.app import app
from entente.core.errors import Failed
from entente.organizations.keys import records
from entente.proof import VerificationPolicy
from entente.proof.key_history import KnownKey
from entente.vault import sealing
from entente.vault.models import KeyRecord
from exports.manifests import signed
from exports.proof import verify_release
from exports.proof.status import judge_status
from exports.tasks import state_releases
from exports.tasks.certificates import proof_of_publication
from tests.apps.exports import test_verify_release as whole
from tests.dishonest_node import DishonestNode
from tests.workers import take_all_events

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
NEW_SEED = b"n" * 32
NEW = sealing.signing_public(NEW_SEED)
package, run = whole.package, whole.run  # fixtures


@pytest.fixture
def old(settings: Any) -> bytes:
    """The public half of the key under which everything before the rotation was signed."""
    records.observe(now=timezone.now())
    return sealing.signing_public(settings.NODE_KEY)


@pytest.fixture
def rotate(settings: Any, package: Path, release: Any, old: bytes) -> Callable[[], None]:
    """Another key signs from now on; the files of the release are fetched again, with the log as it is then."""

    def begin() -> None:
        settings.NODE_KEYS_BEFORE, settings.NODE_KEY = (settings.NODE_KEY,), NEW_SEED
        records.observe(now=timezone.now())
        fetch_log(package, release)

    return begin


def fetch_log(folder: Path, release: Any) -> None:
    take_all_events()
    (folder / "log.json").write_text(json.dumps(proof_of_publication(release)))


def faults(folder: Path, node: tuple[KnownKey, ...] | None = None, **known: Any) -> set[str]:
    return {each.fault.value for each in verify_release(folder, VerificationPolicy(node=node, **known)).findings}


def test_release_of_before_the_rotation_verifies_after_it(
    package: Path,
    rotate: Callable[[], None],
    old: bytes,
) -> None:
    rotate()

    document = json.loads((package / "log.json").read_bytes())
    manifest = json.loads((package / "manifest.json").read_bytes())
    assert document["published"]["kid"] == sealing.signing_key_identifier(NEW)
    assert manifest["signature"]["kid"] == sealing.signing_key_identifier(old)
    assert faults(package) == set()  # the keys are joined by what both of them signed
    assert faults(package, history()) == set()
    assert faults(package, (KnownKey(old), KnownKey(NEW))) == set()
    assert faults(package, (KnownKey(old),)) == {"log"}
    assert faults(package, (KnownKey(NEW),)) == {"key_not_trusted"}
    assert faults(package, (KnownKey(b"0" * 32),)) >= {"key_not_trusted"}
    document["keys"] = []
    (package / "log.json").write_text(json.dumps(document))
    assert faults(package) == {"log"}


def test_forged_succession_joins_nothing(package: Path, rotate: Callable[[], None], settings: Any) -> None:
    rotate()
    document = json.loads((package / "log.json").read_bytes())
    for change in ({"node": "another"}, {"since": "2020-01-01"}, {"type": "another"}):
        forged = json.loads(json.dumps(document))
        forged["keys"][0]["succession"] |= change
        (package / "log.json").write_text(json.dumps(forged))
        assert faults(package) == {"log"}
    for wrong in ({}, {"keys": [{}]}, {"keys": 1}):
        (package / "log.json").write_text(json.dumps({**document, "keys": [], **wrong}))
        assert faults(package) == {"log"}


def test_old_files_verify_with_a_history_and_a_signature_names_the_right_key(
    package: Path,
    old: bytes,
    settings: Any,
) -> None:
    settings.NODE_KEYS_BEFORE, settings.NODE_KEY = (settings.NODE_KEY,), NEW_SEED
    records.observe(now=timezone.now())

    assert faults(package, history()) == set()

    document = json.loads((package / "manifest.json").read_bytes())
    del document["signature"]["kid"]  # as before keys had names
    (package / "manifest.json").write_text(json.dumps(document))
    assert faults(package, history()) == set()
    document["signature"]["kid"] = sealing.signing_key_identifier(NEW)
    (package / "manifest.json").write_text(json.dumps(document))
    assert faults(package, history()) == {"manifest_signature"}


def test_key_revoked_later_counts_where_another_key_s_log_shows_the_release_of_before(
    package: Path,
    release: Any,
    rotate: Callable[[], None],
    old: bytes,
) -> None:
    before = (package / "log.json").read_bytes()
    head = signed_head(latest_head())  # type: ignore[arg-type]
    rotate()
    record = KeyRecord.objects.get(kind="node", kid=sealing.signing_key_identifier(old))
    records.revoke(record, now=timezone.now())

    assert faults(package, history()) == set()
    (package / "log.json").write_bytes(before)
    assert faults(package, history()) == {"key_revoked_since"}
    assert faults(package, history(), heads=(head,)) == set()  # the reader has it from before
    published = datetime.fromisoformat(json.loads(before)["published"]["events"][0]["event"]["at"])
    earlier = (KnownKey(old, revoked=published - timedelta(days=1)), KnownKey(NEW))
    fetch_log(package, release)
    assert faults(package, earlier) == {"key_revoked"}


@pytest.mark.parametrize("years", [0, 1])
def test_thief_of_a_revoked_key_forges_nothing_whatever_moment_she_writes(
    package: Path,
    rotate: Callable[[], None],
    old: bytes,
    years: int,
    settings: Any,
    monkeypatch: Any,
) -> None:
    rotate()
    records.revoke(KeyRecord.objects.get(kid=sealing.signing_key_identifier(old)), now=timezone.now())
    known = history()
    KeyRecord.objects.all().delete()  # on her own machine, nobody hinders her
    settings.NODE_KEY = settings.NODE_KEYS_BEFORE[0]
    thief = DishonestNode(package)
    thief.forge_certificate(thresholds__k_records=40)
    moments = timezone.now() - timedelta(days=365 * years)
    monkeypatch.setattr("tests.dishonest_node.moment", lambda _: moments.isoformat())
    thief.rewrite_log(40)
    log = thief.read("log.json")
    log["published"]["events"][0]["event"]["at"] = moments.isoformat()
    thief.write("log.json", log)

    assert faults(package, known) & {"key_revoked", "key_revoked_since", "log"}
    assert not verify_release(package, VerificationPolicy(node=known)).is_good


def test_revoked_key_signs_nothing_any_more(
    package: Path,
    rotate: Callable[[], None],
    old: bytes,
    settings: Any,
) -> None:
    rotate()
    records.revoke(KeyRecord.objects.get(kid=sealing.signing_key_identifier(old)), now=timezone.now())
    assert signed({"a": 1})["signature"]["kid"] == sealing.signing_key_identifier(NEW)
    settings.NODE_KEY = settings.NODE_KEYS_BEFORE[0]

    for act in (lambda: signed({"a": 1}), lambda: sequence(now=timezone.now())):
        with pytest.raises(Failed, match="key_revoked"):
            act()


def test_status_that_a_newer_key_signed_counts(
    package: Path,
    release: Any,
    client: Any,
    rotate: Callable[[], None],
    old: bytes,
    settings: Any,
) -> None:
    rotate()
    now = timezone.now()
    state_releases(int(now.timestamp()))
    type(release.statement).objects.all().delete() if hasattr(release, "statement") else None
    state_releases(int(now.timestamp()))
    answer = client.get(f"/releases/{release.pk}/status.json").json()

    def judged(keys: set[bytes], **other: Any) -> set[str]:
        arguments = {"release": str(release.pk), "keys": keys, "now": now, **other}
        return {each.fault.value for each in judge_status(answer, **arguments)[1]}

    assert judged({old}) == judged({NEW}) == set()
    assert judged({b"0" * 32}) == {"status_unsigned"}
    revoked = VerificationPolicy(node=(KnownKey(old), KnownKey(NEW, revoked=now)))
    assert judged({old, NEW}, policy=revoked) == {"status_unsigned"}
    answer["keys"] = []
    assert judged({old}) == {"status_unsigned"}


def test_log_with_heads_of_both_keys_is_whole_and_one_of_a_strange_key_is_not(
    package: Path,
    rotate: Callable[[], None],
    settings: Any,
) -> None:
    head = signed_head(latest_head())  # type: ignore[arg-type]
    rotate()

    assert examine_log([head]).problems == []
    settings.NODE_KEYS_BEFORE = settings.NODE_PUBLIC_KEYS = ()
    assert examine_log([head]).problems == []  # joined by the recorded succession
    KeyRecord.objects.update(statement={})
    assert {problem.code for problem in examine_log([head]).problems} == {"log.signature"}


def test_command_verifies_with_the_exported_history_or_several_keys(
    package: Path,
    rotate: Callable[[], None],
    old: bytes,
    tmp_path: Path,
) -> None:
    rotate()
    runner, keys = CliRunner(), tmp_path / "keys.json"
    exported = runner.invoke(app, ["keys", "export"])
    keys.write_text(exported.stdout)

    assert [key["kid"] for key in json.loads(exported.stdout)["keys"]] == [
        sealing.signing_key_identifier(public) for public in (NEW, old)
    ]
    for arguments in (["--keys", str(keys)], ["--node-key", old.hex(), "--node-key", NEW.hex()], []):
        whole = runner.invoke(app, ["verify", str(package), *arguments])
        assert whole.exit_code == 0, whole.output
    strange = runner.invoke(app, ["--lang", "en", "verify", str(package), "--node-key", "00" * 32])
    assert strange.exit_code == 1
    assert f"not among those that you trust: {sealing.signing_key_identifier(old)}" in strange.output
