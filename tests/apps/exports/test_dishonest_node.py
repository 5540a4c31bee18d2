"""A node that lies with its own key is found by whoever has the organizations' keys, an earlier head, or the rows."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.apps.exports.test_verify_release import package, run  # noqa: F401 # the release of that file
from tests.dishonest_node import DishonestNode

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
def copy(package: Path, tmp_path: Path) -> Callable[[], DishonestNode]:  # noqa: F811
    """Each time another copy of the release in the node's hands."""
    count = iter(range(100))

    def copied() -> DishonestNode:
        return DishonestNode(Path(shutil.copytree(package, tmp_path / f"copy-{next(count)}")))

    return copied


def faults(folder: Path, **known: Any) -> set[str]:
    from entente.proof import VerificationPolicy
    from exports.proof import verify_release

    return {each.fault.value for each in verify_release(folder, VerificationPolicy(**known)).findings}


def test_every_forgery_of_the_node_is_found(copy: Callable[[], DishonestNode], network: Any) -> None:
    from entente.audit.log.proofs import latest_head, signed_head
    from entente.proof import VerificationPolicy, jws
    from exports.proof import verify_release

    whole = copy()
    newest = latest_head()
    assert newest is not None
    kept = signed_head(newest)
    agreement = whole.read("agreement.json")
    parties = {each["kid"]: jws.decoded(each["x"]) for each in agreement["keys"]}
    honest = verify_release(whole.folder, VerificationPolicy(organizations=parties, heads=(kept,)))

    agreed = copy()
    agreed.forge_agreement(smallest_k=2)
    agreed.rewrite_log(newest.size + 3)
    certified = copy()
    certified.forge_certificate(thresholds__k_records=40)
    certified.seal()
    certified.rewrite_log(newest.size + 3)
    resigned = copy()
    resigned.seal(purpose="another")
    unnamed = copy()
    manifest = unnamed.read("manifest.json")["manifest"]
    (unnamed.folder / "agreement.json").unlink()
    unnamed.seal(files=[each for each in manifest["files"] if each["name"] != "agreement.json"])
    unnamed.rewrite_log(newest.size + 3)
    swapped = copy()
    (swapped.folder / "data.csv").write_bytes((swapped.folder / "data.csv").read_bytes().replace(b"Food", b"Meal"))
    twice = copy()
    twice.seal(files=[*manifest["files"], manifest["files"][0]])

    assert honest.findings == ()
    assert "agreement" in faults(agreed.folder, organizations=parties)
    assert not of_organizations(verify_release(agreed.folder)) & of_organizations(honest)
    assert {"rows_below"} <= faults(certified.folder)
    assert "log_other" in faults(resigned.folder)
    assert "agreement_missing" in faults(unnamed.folder)
    assert "file_changed" in faults(swapped.folder)
    assert "file_changed" in faults(twice.folder)


def of_organizations(proof: Any) -> set[str]:
    """The SHA-256 of the organizations' keys; the node signs forgeries with its own."""
    return {sha256 for name, sha256 in proof.fingerprints.items() if not name.lower().startswith("node")}


@pytest.mark.parametrize("name", ["manifest.json", "certificate.json", "agreement.json", "log.json"])
def test_repeated_key_is_found_wherever_it_stands(copy: Callable[[], DishonestNode], name: str) -> None:
    """Python's reader takes the last of two equal keys, others the first: what a person reads is not what was verified."""
    node = copy()
    text = (node.folder / name).read_text()
    inner = {
        "manifest.json": '"purpose"',
        "certificate.json": '"kind"',
        "agreement.json": '"title"',
        "log.json": '"root"',
    }[name]
    doubled = text.replace(inner, f'{inner}: "certificate-of-anonymization", {inner}', 1)
    (node.folder / name).write_text(doubled)
    if name not in ("manifest.json", "log.json"):
        node.seal()

    assert json.loads(doubled) == json.loads(text)
    assert faults(node.folder) - {"log_other"}


@pytest.mark.parametrize("longer", [-1, 0, 1, 40])
def test_rewritten_and_truncated_logs_are_found_by_a_head_of_any_size(
    copy: Callable[[], DishonestNode], longer: int
) -> None:
    from entente.audit.log.proofs import latest_head, signed_head
    from entente.proof.heads import sizes_to_prove
    from exports.proof import verify_release

    newest = latest_head()
    assert newest is not None
    kept, node = signed_head(newest), copy()
    node.rewrite_log(max(newest.size + longer, 2))
    sizes = sizes_to_prove([kept], verify_release(node.folder).heads)
    forged = [node.consistency(*sorted(pair)) for pair in sizes if max(pair) <= len(node.leaves)]
    mixed = [node.consistency(*pair, earlier=kept) for pair in sizes if pair[0] == newest.size]

    assert faults(node.folder) == set()  # nothing in the folder tells
    assert faults(node.folder, heads=(kept,)) in ({"log_rewritten"}, {"head_not_compared"})
    for proofs in (forged, mixed):
        assert faults(node.folder, heads=(kept,), consistency=proofs), longer


def test_head_of_another_size_is_compared_where_the_node_proves_it(
    copy: Callable[[], DishonestNode], client: Any, release: Any
) -> None:
    from entente.audit.log.proofs import latest_head, signed_head
    from entente.audit.log.sequencing import sequence
    from entente.audit.services import record
    from tests.workers import until

    node, before = copy(), latest_head()
    assert before is not None
    record("release.noted", by=None, subject=release, organization_id=release.dataset.owner_id)
    until(lambda: sequence(now=NOW) or (latest_head() or before).size > before.size, "a longer log")
    later = latest_head()
    assert later is not None
    kept = [signed_head(later), signed_head(type(before).objects.order_by("size")[0])]
    newest = node.read("log.json")["published"]["head"]["size"]
    proofs = []
    for each in kept:
        since, until_size = sorted((each["head"]["size"], newest))
        proofs.append(client.get(f"/en/audit/head.json?since={since}&until={until_size}").json())

    assert faults(node.folder, heads=tuple(kept)) == {"head_not_compared"}
    assert faults(node.folder, heads=tuple(kept), consistency=proofs) == set()
    assert faults(node.folder, heads=({**kept[0], "signature": "00" * 64},), consistency=proofs) == {"head_other"}


def test_status_counts_only_signed_recent_and_of_this_release(
    copy: Callable[[], DishonestNode], client: Any, release: Any
) -> None:
    from exports.models import Release, ReleaseStatement
    from exports.proof.status import judge_status
    from exports.tasks import state_releases

    node = copy()
    address = f"/releases/{release.pk}/status.json"
    known: dict[str, Any] = {
        "release": str(release.pk),
        "keys": {bytes.fromhex(node.head(0)["public_key"])},
        "now": NOW,
    }

    def judged(answer: Any, **other: Any) -> set[str]:
        return {each.fault.value for each in judge_status(answer, **{**known, **other})[1]}

    ReleaseStatement.objects.filter(release=release).delete()  # the worker may have stated it, by its clock
    unsigned = client.get(address).json()
    state_releases(int(NOW.timestamp()))
    stated = client.get(address).json()
    Release.objects.filter(pk=release.pk).update(status="withdrawn")
    between = client.get(address).json()
    state_releases(int(NOW.timestamp()))
    withdrawn = client.get(address).json()

    assert unsigned["status"] == "available"
    assert judged(unsigned) == {"status_unsigned"}
    assert judged(stated) == set()
    assert judged(between) == judged(withdrawn) == {"withdrawn"}
    assert judged({**withdrawn, "status": "available"}) == {"withdrawn"}
    assert judged({**stated, "statement": {**stated["statement"], "successor": "x"}}) == {"status_unsigned"}
    assert judged(stated, now=NOW + timedelta(days=3)) == {"status_stale"}
    assert judged(node.statement(at=NOW + timedelta(days=1))) == {"status_stale"}
    assert judged(node.statement(at=NOW, release="another")) == {"status_unsigned"}
    assert judged(stated, keys={b"0" * 32}) == {"status_unsigned"}
    assert judged([]) == judged({}) == judged("available") == {"status_unsigned"}
