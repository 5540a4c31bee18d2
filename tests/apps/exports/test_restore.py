"""The drill: revoke and shred, restore the backup of the day before, and what ended stays ended."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from entente.vault import endings, keystore, objects, s3
from entente.vault.endings import Ending

ROOT = Path(__file__).resolve().parents[3]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def restored() -> Iterator[str]:
    """The address of an empty database, for the owner."""
    url = urlsplit(os.environ["ENTENTE_DATABASE_URL"])
    name = f"restored_{connection.settings_dict['NAME']}"

    def run(statement: str) -> None:
        with psycopg.connect(urlunsplit(url._replace(path="/postgres")), autocommit=True) as server:
            server.execute(statement)

    run(f'DROP DATABASE IF EXISTS "{name}"')
    run(f'CREATE DATABASE "{name}"')
    yield urlunsplit(url._replace(path=f"/{name}"))
    run(f'DROP DATABASE "{name}" WITH (FORCE)')


def entente(*arguments: str, database: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"ENTENTE_DATABASE_URL": database, "PYTHONPATH": f"{ROOT / 'platform'}:{ROOT}"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def status_of(link: str) -> int:
    try:
        with urllib.request.urlopen(link, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_what_ended_stays_ended_after_a_restore(
    release: Any, entitlement: Any, network: Any, run_jobs: Callable[..., None], tmp_path: Path, restored: str
) -> None:
    from entente.cli.restoring import write_backup
    from exports.services import revoke_entitlement

    bucket, upload = s3.node_bucket(), release.run.version.upload
    link = s3.presign(bucket, entitlement.delivery.files[0]["key"], seconds=300, filename="contacts.parquet")
    before = status_of(link)
    written = write_backup(tmp_path / "backup")
    revoke_entitlement(entitlement.pk, by=network.steward, reason="No longer needed", now=timezone.now())
    objects.destroy(upload)
    run_jobs()

    done = entente("-m", "entente.cli", "restore", str(tmp_path / "backup"), database=restored)
    again = entente("-m", "entente.cli", "restore", str(tmp_path / "backup"), database=restored)
    log = entente("manage.py", "sequence_events", "--once", database=restored)

    assert (before, status_of(link)) in {(200, 403), (200, 404)}
    assert written.objects > 0
    assert (done.returncode, log.returncode) == (0, 0), done.stderr + log.stderr
    assert "1 entitlements" in done.stdout
    assert (again.returncode, "holds tables" in again.stderr) == (1, True)
    assert s3.head(bucket, upload.key).size_bytes == upload.sealed_bytes  # the bytes are back
    assert not keystore.exists(upload.pk)  # and nobody can read them
    assert upload.pk in set(endings.recorded(Ending.KEY))
    with psycopg.connect(restored) as database:
        ended = database.execute("SELECT revoked_at IS NOT NULL FROM exports_entitlement").fetchall()
        erased = database.execute("SELECT status FROM exports_delivery").fetchall()
        open_again = database.execute(
            "SELECT has_database_privilege(%s, current_database(), 'CONNECT')", [settings.APP_ROLE]
        ).fetchall()
        unnumbered = database.execute(
            "SELECT count(*) FROM audit_auditevent WHERE id NOT IN (SELECT event_id FROM audit_logleaf)"
        ).fetchall()
    assert (ended, erased, open_again, unnumbered) == ([(True,)], [("erased",)], [(True,)], [(0,)])


def test_entry_of_an_ending_cannot_be_deleted(network: Any) -> None:
    from entente.core.ids import uuid7
    from entente.vault.s3.client import client

    ended = uuid7()
    endings.record(Ending.KEY, ended)
    bucket, key = s3.endings_bucket(), f"keys/{ended}"
    version = client(bucket).head_object(Bucket=bucket.name, Key=key)["VersionId"]

    with pytest.raises(Exception, match=r"AccessDenied|InvalidRequest|Forbidden|ObjectLocked"):
        client(bucket).delete_object(Bucket=bucket.name, Key=key, VersionId=version)
    assert ended in set(endings.recorded(Ending.KEY))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda folder: (folder / "backup.json").unlink(), "no whole backup"),
        (lambda folder: (folder / "database.dump").write_bytes(b"other"), "not what was written"),
        (
            lambda folder: (folder / "backup.json").write_text(
                (folder / "backup.json").read_text().replace(str(settings.NODE_ID), "another")
            ),
            "another node",
        ),
    ],
)
def test_backup_that_is_not_whole_is_refused(tmp_path: Path, restored: str, spoil: Any, words: str) -> None:
    from entente.cli.restoring import write_backup

    write_backup(tmp_path / "backup")
    spoil(tmp_path / "backup")

    done = entente("-m", "entente.cli", "restore", str(tmp_path / "backup"), database=restored)

    assert (done.returncode, words in done.stderr) == (1, True)
    with psycopg.connect(restored) as database:
        assert database.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)
