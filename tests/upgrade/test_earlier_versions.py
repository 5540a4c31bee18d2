"""A backup, three deliveries and a head of the log that an earlier version left: restored, brought up to date, verified by today's code."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ARCHIVES = sorted(HERE.glob("version-*.tar.xz"))
pytestmark = [pytest.mark.release, pytest.mark.slow]
ROTATED = ("ENTENTE_STORE_KEY", "ENTENTE_MASTER_KEY", "ENTENTE_NODE_KEY")

HELD = {
    "version-0.1.0.tar.xz": {
        "organizations": 4,
        "agreements": {"active": 3, "dormant": 1},
        "runs": {"awaiting_review": 1, "approved": 3},
        "releases": {"available": 3},
        "entitlements": 3,
        "events": 119,
        "recipes": 4,
        "uploads": ["44872", "72678", "72862", "vault.key_destroyed"],
    }
}


@pytest.fixture(scope="module", params=ARCHIVES, ids=lambda path: path.name)
def archive(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture(scope="module")
def left(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the earlier version left, unpacked."""
    folder = tmp_path_factory.mktemp(archive.name)
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    (folder / "keystore").chmod(0o700)
    return folder


@pytest.fixture(scope="module")
def restored(left: Path) -> Iterator[str]:
    """The address, for its owner, of the database into which today's code restored the backup; tests read it alone."""
    with database_named(f"upgraded_{os.getpid()}") as database:
        done = run_program(left, database, "-m", "entente.cli", "restore", str(left / "backup"))
        assert done.returncode == 0, done.stderr
        yield database


@contextmanager
def database_named(name: str, *, copied_from: str = "template1") -> Iterator[str]:
    """The address of a database of this name, new, or with what another holds to which nobody is connected."""
    url = urlsplit(os.environ["ENTENTE_DATABASE_URL"])

    def run(statement: str) -> None:
        with psycopg.connect(urlunsplit(url._replace(path="/postgres")), autocommit=True) as server:
            server.execute(statement)

    run(f'CREATE DATABASE "{name}" TEMPLATE "{copied_from}"')
    try:
        yield urlunsplit(url._replace(path=f"/{name}"))
    finally:
        run(f'DROP DATABASE "{name}" WITH (FORCE)')


def run_program(left: Path, database: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """With the environment of the earlier version's worker, on the database given."""
    environment = os.environ | json.loads((left / "environment.json").read_text())
    environment |= {
        "ENTENTE_DATABASE_URL": database,
        "ENTENTE_KEYSTORE": str(left / "keystore"),
        "ENTENTE_ENDINGS_BUCKET": os.environ["ENTENTE_S3_BUCKET"],  # in the other one lies what other tests ended
        "PYTHONPATH": f"{ROOT / 'platform'}:{ROOT}",
    }
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def test_backup_is_restored_and_brought_up_to_date(archive: Path, left: Path, restored: str) -> None:
    migrated = run_program(left, restored, "manage.py", "migrate", "--check")
    assert migrated.returncode == 0, migrated.stdout + migrated.stderr

    answer = run_program(left, restored, str(HERE / "what_holds.py"))

    assert answer.returncode == 0, answer.stderr
    held: dict[str, Any] = json.loads(answer.stdout)
    assert {name: held[name] for name in HELD[archive.name]} == HELD[archive.name]


def test_same_questions_have_the_same_answers_after_the_upgrade(archive: Path, left: Path, restored: str) -> None:
    """Rows of the database, agreements and what they allow, files of releases, recipes, links, and the head of the log."""
    before: dict[str, Any] = json.loads(answers_of(archive).read_text())
    assert {"database", "agreements", "uses", "releases", "recipes", "links"} == before.keys()

    answer = run_program(left, restored, str(HERE / "what_answers.py"))
    log = run_program(left, restored, "-m", "entente.cli", "log", "verify", "--heads", str(left / "head.json"))

    assert answer.returncode == 0, answer.stderr
    after = json.loads(answer.stdout)
    for subject, answers in before.items():
        assert after[subject] == answers, subject
    assert log.returncode == 0, log.stdout + log.stderr


def answers_of(archive: Path) -> Path:
    """Where the answers of the code before are kept."""
    return archive.with_name(archive.name.removesuffix(".tar.xz") + "-answers.json")


def test_recorded_answers_are_what_the_earlier_version_delivered(archive: Path, left: Path) -> None:
    before = json.loads(answers_of(archive).read_text())
    delivered = [
        {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
        for folder in (left / "deliveries").iterdir()
    ]

    for files in before["releases"].values():
        assert any(files.items() <= delivery.items() for delivery in delivered)
    assert any(delivery["data.csv"] in before["links"].values() for delivery in delivered)


def test_deliveries_verify(left: Path) -> None:
    for delivery in sorted((left / "deliveries").iterdir()):
        verified = run_program(
            left, os.environ["ENTENTE_DATABASE_URL"],
            "-m", "entente.cli", "verify", str(delivery),
        )  # fmt: skip

        assert verified.returncode == 0, verified.stdout + verified.stderr


def test_keys_of_an_earlier_version_are_rotated_and_everything_opens_with_the_new_ones_alone(
    archive: Path, left: Path, restored: str, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(left, tmp_path / "left"))
    before = json.loads((copy / "environment.json").read_text())
    fresh = {name: base64.b64encode(os.urandom(32)).decode() for name in ROTATED}

    def use(**keys: str) -> None:
        (copy / "environment.json").write_text(json.dumps(before | keys))

    restored_name = urlsplit(restored).path.strip("/")
    with database_named(f"rotated_{os.getpid()}", copied_from=restored_name) as database:
        use(**{name: f"{fresh[name]},{before[name]}" for name in ROTATED})
        for arguments in (["keys", "list"], ["keys", "rewrap"]):
            done = run_program(copy, database, "-m", "entente.cli", "--lang", "en", *arguments)
            assert done.returncode == 0, done.stdout + done.stderr
        assert "master: 12 of 12" in done.stdout
        ended = run_program(copy, database, str(HERE / "what_rotates.py"))
        assert (ended.returncode, ended.stdout.strip()) == (0, "4"), ended.stderr

        use(**fresh)
        holds = run_program(copy, database, str(HERE / "what_holds.py"))
        log = run_program(copy, database, "-m", "entente.cli", "log", "verify", "--heads", str(copy / "head.json"))

    assert holds.returncode == 0, holds.stderr
    assert json.loads(holds.stdout)["uploads"] == HELD[archive.name]["uploads"]
    assert log.returncode == 0, log.stdout + log.stderr
