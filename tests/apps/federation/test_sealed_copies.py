"""A copy of another node's release rests here where the agreement lets it: sealed, and verified as a whole."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.federation.remote_copies import (
    announce,
    content,
    copies,
    fetch,
    files,
    is_open,
    keeping,
    provider,
    released,
)
from tests.other_node import OtherNode

__all__ = ["announce", "fetch", "files", "keeping", "provider", "released"]

pytestmark = pytest.mark.django_db(transaction=True)


def test_copy_is_verified_and_served_while_the_provider_is_away(
    announce: Callable[..., Any], fetch: Callable[..., Any], files: Any, network: Any
) -> None:
    from entente.audit.models import AuditEvent
    from entente.federation.models import CopiedFile
    from entente.vault import s3

    release = announce()
    (copy,) = copies()
    assert (copy.error_code, copy.findings, copy.ready_at is not None) == ("", [], True)
    for file in CopiedFile.objects.select_related("sealed"):  # sealed where it lies, under the recipient's own prefix
        raw = s3.get_range(s3.node_bucket(), file.sealed.key, 0, file.sealed.sealed_bytes)
        assert files.served[file.name][:30] not in raw
        assert str(network.city.pk) in file.sealed.key
    files.conduct = "away"
    before = len(files.asked)
    answer = fetch(release)
    assert (answer.status_code, content(answer)) == (200, files.served["data.csv"])
    assert answer["ETag"] == f'"{hashlib.sha256(files.served["data.csv"]).hexdigest()}"'
    part = fetch(release, Range="bytes=0-2")
    assert (part.status_code, content(part)) == (206, b"age")
    assert len(files.asked) == before
    event = AuditEvent.objects.filter(event="remote.file_fetched").latest("id")
    assert (event.actor_id, event.facts["way"]) == (network.recipient.pk, "copy")


def test_place_in_the_log_that_came_after_the_announcement_is_fetched_for_the_check(
    announce: Callable[..., Any], files: Any
) -> None:
    listed = [
        {"name": name, "size_bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
        for name, raw in files.served.items()
        if name != "log.json"
    ]
    announce(files=listed)
    (copy,) = copies()
    assert (copy.error_code, copy.findings, copy.ready_at is not None) == ("", [], True)
    assert files.asked[-1] == "log.json"


@pytest.mark.parametrize("keeping", ["at_provider"])
def test_no_copy_rests_where_the_agreement_does_not_say_so(
    announce: Callable[..., Any], fetch: Callable[..., Any], files: Any
) -> None:
    from entente.federation.tasks import pull_copies

    release = announce()
    pull_copies(0)
    assert copies() == []
    assert set(files.asked) == {"manifest.json"}
    assert content(fetch(release)) == files.served["data.csv"]
    assert files.asked[-1] == "data.csv"


CONDUCT = {
    "other": "remote.file_differs",
    "short": "remote.file_differs",
    "html": "remote.file_differs",
    "redirect": "federation.http_302",
    "refuse": "entitlement.revoked",
    "huge": "federation.too_large",
}


@pytest.mark.parametrize("conduct", CONDUCT)
def test_what_is_not_the_file_that_was_announced_leaves_nothing(
    conduct: str, announce: Callable[..., Any], fetch: Callable[..., Any], files: Any, sign_in: Callable[..., Any],
    network: Any,
) -> None:  # fmt: skip
    from entente.vault.models import SealedObject

    files.conduct = conduct
    release = announce()
    (copy,) = copies()
    assert (copy.error_code, copy.ready_at, copy.destroyed_at is not None) == (CONDUCT[conduct], None, True)
    assert not is_open(copy)
    assert not SealedObject.objects.filter(label="copy", destroyed_at=None).exists()
    page = sign_in(network.city_steward).get(f"/en/my/datasets/elsewhere/{release.pk}/").content.decode()
    assert CONDUCT[conduct] in page
    files.conduct = "honest"
    assert content(fetch(release)) == files.served["data.csv"]  # it still comes from the provider


def test_file_that_comes_byte_by_byte_ends_at_its_time_as_a_whole(
    announce: Callable[..., Any], files: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("entente.federation.passing_on.LONGEST_SECONDS", 0.3)
    monkeypatch.setattr("entente.federation.tasks.copies.SLOWEST", 2**40)
    files.conduct = "slow"
    announce()
    (copy,) = copies()
    assert (copy.ready_at, copy.destroyed_reason) == (None, "federation.slow")
    assert not is_open(copy)


def test_release_that_its_own_check_finds_changed_is_destroyed_and_told(
    announce: Callable[..., Any], files: Any, network: Any
) -> None:
    """The announcement fits the bytes, and the bytes do not fit what was signed: only the whole check sees that."""
    from entente.organizations.models import Notice

    log = files.served["log.json"].replace(b'"number"', b'"numbre"')
    files.served.update({"log.json": log})
    listed = [
        {"name": name, "size_bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
        for name, raw in files.served.items()
    ]
    announce(files=listed)
    (copy,) = copies()
    assert (copy.error_code, copy.findings) == ("remote.copy_not_verified", ["log"])
    assert not is_open(copy)
    assert Notice.objects.filter(kind="remote.copy_refused", recipient=network.city_steward).exists()


def rewritten(files: Any, node: OtherNode, *, seed: bytes | None = None) -> list[dict[str, Any]]:
    """Two heads of the log that no proof joins, both signed by the node, the later one by ``seed`` where it is named; as the node announces
    the files."""
    from entente.core.canonical import canonical
    from entente.proof.signatures import signed_part
    from entente.vault import sealing

    manifest, log = (json.loads(files.served[name]) for name in ("manifest.json", "log.json"))
    published = log["published"]
    other = {**published["head"], "root": "00" * 32}
    earlier = {"head": other, "public_key": published["public_key"]}
    earlier["signature"] = sealing.sign(node.seed, canonical(other)).hex()
    if seed is not None:
        published["signature"] = sealing.sign(seed, canonical(published["head"])).hex()
    later = {name: published[name] for name in ("head", "public_key", "signature")}
    log["since"] = {"earlier": earlier, "later": later, "proof": []}
    signed = signed_part({**manifest["manifest"], "log_head": earlier}, part="manifest", seed=node.seed)
    files.served.update({"manifest.json": json.dumps(signed).encode(), "log.json": json.dumps(log).encode()})
    return [
        {"name": name, "size_bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
        for name, raw in files.served.items()
    ]


def test_proof_of_a_log_that_does_not_hold_suspends_what_is_shared_with_the_node_that_signed_it(
    announce: Callable[..., Any], files: Any, provider: OtherNode, network: Any
) -> None:
    from entente.federation.models import Contradiction

    release = announce(files=rewritten(files, provider))
    (copy,) = copies()
    assert copy.error_code == "remote.copy_not_verified"
    assert "log_rewritten" in copy.findings
    evidence = Contradiction.objects.get()
    announced = hashlib.sha256(files.served["log.json"]).hexdigest()
    assert (evidence.kind, evidence.peer_id, evidence.about) == ("log_proof", provider.node_id, announced)
    assert (evidence.shown["sha256"], evidence.against["release"]) == (announced, str(release.release_id))
    assert evidence.suspended == [str(release.agreement.lineage)]
    release.agreement.refresh_from_db()
    assert release.agreement.status == "suspended"


def test_proof_of_a_log_that_somebody_else_signed_suspends_nothing(
    announce: Callable[..., Any], files: Any, provider: OtherNode
) -> None:
    from entente.federation.models import Contradiction
    from entente.vault import sealing

    release = announce(files=rewritten(files, provider, seed=sealing.new_key()))
    (copy,) = copies()
    assert copy.error_code == "remote.copy_not_verified"
    assert "log" in copy.findings
    release.agreement.refresh_from_db()
    assert (release.agreement.status, Contradiction.objects.exists()) == ("active", False)


def test_proof_that_was_not_announced_suspends_nothing(
    announce: Callable[..., Any], files: Any, provider: OtherNode
) -> None:
    """Its bytes came over the line alone: nobody signed for their hash."""
    from entente.federation.models import Contradiction

    listed = [file for file in rewritten(files, provider) if file["name"] != "log.json"]
    release = announce(files=listed)
    (copy,) = copies()
    assert "log_rewritten" in copy.findings
    release.agreement.refresh_from_db()
    assert (release.agreement.status, Contradiction.objects.exists()) == ("active", False)


def test_withdrawal_in_mid_pull_leaves_nothing(
    announce: Callable[..., Any], files: Any, provider: OtherNode, released: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import RemoteRelease

    files.conduct = "withdrawing"
    files.meanwhile = staticmethod(
        lambda: RemoteRelease.objects.update(ended_at=timezone.now(), ended_reason="revoked")
    )
    announce()
    (copy,) = copies()
    assert (copy.ready_at, copy.destroyed_at is not None) == (None, True)
    assert not is_open(copy)
