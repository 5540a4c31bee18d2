"""A release that someone holds proves itself, and no change to any of its files goes unseen: the tamper matrix."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.printouts import keep
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

NAMES = {
    "data.parquet", "data.csv", "datapackage.json", "README.md", "LISEZMOI.md", "certificate.json", "agreement.json", "manifest.json", "log.json",
}  # fmt: skip


@pytest.fixture
@kept
def run(approve: Callable[..., Any]) -> Any:
    return approve(sensitive=True)


@pytest.fixture
def package(release: Any, entitlement: Any, tmp_path: Path) -> Path:
    """The folder that a recipient fills with all files of a release."""
    from entente.vault import s3
    from exports.tasks.certificates import proof_of_publication
    from tests.workers import until

    folder, bucket = tmp_path / "release", s3.node_bucket()
    folder.mkdir()
    for file in entitlement.delivery.files:
        content = s3.get_range(bucket, file["key"], 0, file["size_bytes"])
        (folder / file["name"]).write_bytes(content)
    if not (folder / "log.json").exists():  # another database of the cluster held the sequencer back
        proofs: list[Any] = []
        until(lambda: bool(proofs.append(proof_of_publication(release)) or proofs[-1]), "the event's place in the log")
        (folder / "log.json").write_text(json.dumps(proofs[-1]))
    return folder


def changes(folder: Path) -> Iterator[tuple[str, str, Callable[[Path], object]]]:
    """Every kind of change to every file: what, of which file, and how it is done to a copy of the folder."""
    for name in sorted(NAMES):
        content = (folder / name).read_bytes()
        middle = len(content) // 2
        flipped = bytes([content[middle] ^ 1])
        # A blank more or less in JSON says the same: those files are judged by what they say, and changed in what they say.
        yield (
            name,
            "change",
            lambda at, n=name, c=content, m=middle, f=flipped: (at / n).write_bytes(c[:m] + f + c[m + 1 :]),
        )
        yield name, "delete", lambda at, n=name: (at / n).unlink()
        yield name, "truncate", lambda at, n=name, c=content: (at / n).write_bytes(c[:-40])
        yield name, "insert", lambda at, n=name, c=content, m=middle: (at / n).write_bytes(c[:m] + b"inserted" + c[m:])
        yield name, "empty", lambda at, n=name: (at / n).write_bytes(b"")
    lines = (folder / "data.csv").read_bytes().splitlines(keepends=True)
    yield "data.csv", "reorder", lambda at: (at / "data.csv").write_bytes(b"".join([lines[0], *lines[:0:-1]]))
    yield "data.csv", "a row less", lambda at: (at / "data.csv").write_bytes(b"".join(lines[:-1]))
    yield "data.csv", "a row more", lambda at: (at / "data.csv").write_bytes(b"".join([*lines, lines[-1]]))
    yield "data.csv", "exchanged for another", lambda at: shutil.copy(at / "README.md", at / "data.csv")
    yield "a file more", "insert", lambda at: (at / "data-2.csv").write_bytes(b"".join(lines))
    for path, value in (
        (("manifest", "report", "after", "k"), 50),
        (("manifest", "files", 0, "sha256"), "0" * 64),
        (("manifest", "files"), []),
        (("manifest", "legal_status"), []),
        (("manifest", "log_head"), None),
        (("signature", "value"), "AAAA"),
    ):
        yield "manifest.json", f"{path[-1]} rewritten", lambda at, p=path, v=value: rewrite(at / "manifest.json", p, v)


def rewrite(path: Path, where: tuple[Any, ...], value: Any) -> None:
    document = json.loads(path.read_bytes())
    inner = document
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = value if inner[where[-1]] != value else "another"
    path.write_text(json.dumps(document))


def test_whole_release_verifies_and_every_change_of_the_matrix_is_found(
    package: Path, release: Any, tmp_path: Path, sign_in: Callable[..., Any], network: Any
) -> None:
    from django.conf import settings

    from entente.audit.log.proofs import latest_head, signed_head
    from entente.core.canonical import canonical
    from entente.proof import VerificationPolicy
    from entente.proof.key_history import KnownKey
    from entente.vault import sealing
    from exports.proof import ReleaseFault, verify_release

    assert settings.NODE_KEY is not None
    whole = verify_release(package)
    unseen, tried, matrix = [], 0, list[str]()
    for name, kind, change in changes(package):
        copy = tmp_path / "copy"
        shutil.copytree(package, copy)
        change(copy)
        tried += 1
        found = verify_release(copy).findings
        matrix.append(f"{name:<18}{kind:<26}{', '.join(sorted({each.fault.value for each in found})) or 'NOT SEEN'}")
        if not found:
            unseen.append((name, kind))
        shutil.rmtree(copy)
    keep("tampering", "\n".join(matrix))
    head = latest_head()
    assert head is not None
    kept = signed_head(head)
    root = {**kept["head"], "size": whole.log_size, "root": "00" * 32}
    other = {**kept, "head": root, "signature": sealing.sign(settings.NODE_KEY, canonical(root)).hex()}

    assert {path.name for path in package.iterdir()} == NAMES
    assert whole.findings == ()
    assert whole.kind == "de-identification-report"
    assert {name.split(" ")[0] for name, _, _ in whole.measured} == {"records", "k_records", "l", "t"}
    assert all(said == found for _, said, found in whole.measured)
    assert unseen == []
    assert tried >= 55
    assert verify_release(package, VerificationPolicy(node=(KnownKey(bytes.fromhex(whole.key)),))).is_good
    strange = VerificationPolicy(node=(KnownKey(b"0" * 32),))
    assert {each.fault for each in verify_release(package, strange).findings} == {ReleaseFault.KEY_NOT_TRUSTED}
    assert verify_release(package, VerificationPolicy(heads=(kept,))).is_good
    another = VerificationPolicy(heads=(other,))
    assert {each.fault for each in verify_release(package, another).findings} == {ReleaseFault.LOG_REWRITTEN}


def test_command_says_what_holds_and_what_differs_and_asks_the_server(
    package: Path, release: Any, live_server: Any
) -> None:
    from typer.testing import CliRunner

    from entente.cli.app import app
    from exports.manifests import signed
    from exports.tasks import state_releases

    runner = CliRunner()
    whole = runner.invoke(app, ["verify", str(package)])
    french = runner.invoke(app, ["--lang", "fr", "verify", str(package / "manifest.json")])
    with (package / "README.md").open("a") as file:
        file.write("more")
    changed = runner.invoke(app, ["verify", str(package)])
    manifest = json.loads((package / "manifest.json").read_bytes())["manifest"]
    manifest["status"] = f"{live_server.url}/releases/{release.pk}/status.json"
    (package / "manifest.json").write_text(json.dumps(signed(manifest)))
    unsigned = runner.invoke(app, ["verify", "--online", str(package)])
    type(release).objects.filter(pk=release.pk).update(status="withdrawn")
    state_releases(0)
    online = runner.invoke(app, ["verify", "--online", str(package)])

    keep("verify", whole.output)
    keep("verify-changed", changed.output)
    assert whole.exit_code == 0, whole.output
    assert "k_records (data.csv): 20, counted again from the rows" in whole.output
    assert french.exit_code == 0
    assert "Rapport de dépersonnalisation" in french.output
    assert changed.exit_code == 1
    assert "A file was changed: README.md." in changed.output
    assert "is not signed by the key of the manifest" in unsigned.output
    assert "Compare their SHA-256 with what each organization tells you" in whole.output
    assert online.exit_code == 1
    assert "The provider took this release back (withdrawn)" in online.output


def test_signed_certificate_that_the_rows_do_not_keep_is_found(package: Path, release: Any) -> None:
    """The node itself signed a figure that its rows do not give: hashes and signatures hold, and the recount does not."""
    import hashlib

    from exports.manifests import signed
    from exports.proof import ReleaseFault, verify_release

    certificate = json.loads((package / "certificate.json").read_bytes())["certificate"]
    manifest = json.loads((package / "manifest.json").read_bytes())["manifest"]
    certificate["thresholds"]["k_records"] = 40
    certificate["kind"] = "certificate-of-anonymization"
    (package / "certificate.json").write_text(json.dumps(signed(certificate, part="certificate")))
    for file in manifest["files"]:
        raw = (package / file["name"]).read_bytes()
        file.update(size_bytes=len(raw), sha256=hashlib.sha256(raw).hexdigest())
    (package / "manifest.json").write_text(json.dumps(signed(manifest)))

    found = {(each.fault, each.where) for each in verify_release(package).findings}

    assert found == {
        (ReleaseFault.ROWS_BELOW, "k_records (data.parquet)"), (ReleaseFault.ROWS_BELOW, "k_records (data.csv)"),
        (ReleaseFault.CERTIFICATE_TITLE, ""), (ReleaseFault.LOG_OTHER, ""),
    }  # fmt: skip


def test_certificate_is_a_page_for_people_and_is_made_again_when_an_overlapping_release_appears(
    release: Any, approve: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:  # fmt: skip
    from django.urls import reverse

    from entente.audit.models import AuditEvent
    from exports.models import Certificate
    from exports.services import release_run
    from exports.tasks.certificates import evaluate_due

    said = release.certificates.get().document["certificate"]
    other = release_run(
        approve().pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=agreement.ends_on,
        by=network.steward, now=timezone.now(),
    )  # fmt: skip
    run_jobs()
    Certificate.objects.filter(release=other).update(again_on=timezone.localdate())
    evaluate_due(0)
    run_jobs()
    numbers = list(Certificate.objects.order_by("release_id", "number").values_list("release", "number"))
    pages = {
        language: sign_in(network.steward).get(
            f"/{language}" + reverse("exports:certificate_pdf", args=[release.pk])[3:]
        )
        for language in ("en", "fr")
    }
    as_json = sign_in(network.recipient).get(reverse("exports:certificate_json", args=[release.pk]))

    secrets = json.dumps(said)
    assert said["thresholds"]["k"] == {"asked": 11, "reached": 20}
    assert release.run.seed_commitment not in secrets
    assert release.run.version.upload.sha256 not in secrets
    assert numbers == [(release.pk, 1), (release.pk, 2), (other.pk, 1), (other.pk, 2)]
    assert as_json.json()["certificate"]["reason"] == "overlap"
    assert AuditEvent.objects.filter(event="certificate.issued").count() == 4
    for answer in pages.values():
        assert answer.content.startswith(b"%PDF")
        assert b"/Type /Page\n" not in answer.content or answer.content.count(b"/Type /Page\n") == 1
