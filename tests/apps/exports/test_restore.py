"""The drill: revoke and shred, restore the backup of the day before, and what ended stays ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from entente.vault import endings, objects, s3
from entente.vault.endings import Ending
from entente.vault.keys import store
from tests.faults import struck

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


def entente(*arguments: str, database: str, root: str = "") -> subprocess.CompletedProcess[str]:
    """A command in a process of its own. ``root``: where the endings of this test lie, apart from those of others."""
    environment = os.environ | {"ENTENTE_DATABASE_URL": database, "PYTHONPATH": f"{ROOT / 'platform'}:{ROOT}"}
    command = [sys.executable, *arguments]
    if root:
        program = "import runpy, sys; from entente.vault import endings; endings.ROOT = sys.argv[1]; del sys.argv[:2]; "
        program += "sys.argv[0] = 'entente'; runpy.run_module('entente.cli', run_name='__main__', alter_sys=False)"
        command = [sys.executable, "-c", program, root, "-m", *arguments[2:]]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def status_of(link: str) -> int:
    try:
        with urllib.request.urlopen(link, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


@struck("restored backup", "a copy from before access was revoked and data were destroyed")
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
    assert not [key for key in s3.keys(bucket, upload.key) if key == upload.key]  # the bytes came back, and went again
    assert not store.exists(upload.pk)
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


@struck("restored backup", "a copy from before everything that can end had ended")
def test_everything_that_ended_after_the_copy_stays_ended(
    release: Any, entitlement: Any, agreement: Any, dataset: Any, network: Any, run_jobs: Callable[..., None],
    tmp_path: Path, restored: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Keys, links, passwords, factors, roles, a suspension and a destruction, by their real services; and what was given back stays."""
    from allauth.account.adapter import get_adapter
    from allauth.mfa import signals
    from allauth.mfa.models import Authenticator

    from agreements.models import CalendarFeed
    from agreements.services import make_feed, revoke_feed, suspend_agreement
    from anonymizer.tasks.retention import shred_everything
    from entente.audit.log.sequencing import sequence, waiting_since
    from entente.audit.tasks import keep_endings
    from entente.catalogue.services import open_upload, receive_by_link, revoke_upload_link, send_upload_link
    from entente.catalogue.uploads.intake import Upload
    from entente.cli.restoring import write_backup
    from entente.core.ids import uuid7
    from entente.organizations.services import join, leave
    from exports.services import KeyWanted, activate_key, make_key, revoke_key
    from tests.workers import until

    monkeypatch.setattr(endings, "ROOT", f"of-a-test/{uuid7()}/")
    now, day = timezone.now(), timezone.localdate()
    _, token = make_key(
        network.city, KeyWanted("api", "Notebook", now + timedelta(days=9), None), by=network.recipient, now=now
    )
    key, _ = activate_key(token, now=now)
    period: Any = {"period_start": day, "period_end": day, "days": 7, "by": network.steward, "now": now}
    revoked, _ = send_upload_link(dataset, **period)
    used, used_token = send_upload_link(dataset, **period)
    kept, _ = send_upload_link(dataset, **period)
    make_feed(by=network.steward, now=now)
    get_adapter().set_password(network.contributor, "the password of before")
    factor = Authenticator.objects.create(user=network.officer, type="totp", data={"secret": "wrapped"})
    version = release.run.version
    write_backup(tmp_path / "backup")

    revoke_key(key.pk, by=network.recipient, now=timezone.now())
    revoke_upload_link(revoked.pk, by=network.steward, now=timezone.now())
    with open_upload(dataset) as sink:
        sink.write(b"age,need\n1,rent\n")
        sealed = sink.finish()
    receive_by_link(used_token, sealed, Upload(day, day, "csv"), now=timezone.now())
    revoke_feed(by=network.steward, now=timezone.now())
    get_adapter().set_password(network.contributor, "the password of after")
    factor.delete()
    signals.authenticator_removed.send(sender=Authenticator, request=None, user=network.officer, authenticator=factor)
    leave(network.recipient, network.city, "recipient")
    leave(network.officer, network.nonprofit, "privacy_officer")
    join(network.officer, network.nonprofit, "privacy_officer")
    suspend_agreement(agreement.pk, by=network.steward, reason="Something is unclear")
    shred_everything(version, reason="asked", by=network.steward, now=timezone.now())
    run_jobs("urgent", "erasures")
    until(lambda: sequence(now=timezone.now()) * 0 == 0 and waiting_since() is None, "a place for every event")
    keep_endings(0)
    keep_endings(0)

    done = entente("-m", "entente.cli", "restore", str(tmp_path / "backup"), database=restored, root=endings.ROOT)

    assert done.returncode == 0, done.stderr
    with psycopg.connect(restored) as database:

        def one(statement: str, *values: Any) -> Any:
            row = database.execute(statement, values).fetchone()
            return row and row[0]

        assert one("SELECT revoked_at IS NOT NULL FROM exports_accesskey WHERE id = %s", key.pk)
        for link, ended in ((revoked, True), (used, True), (kept, False)):
            assert one("SELECT revoked_at IS NOT NULL FROM catalogue_uploadlink WHERE id = %s", link.pk) is ended
        assert one("SELECT revoked_at IS NOT NULL FROM agreements_calendarfeed")
        for person in (
            network.contributor,
            network.officer,
        ):  # neither the old password nor a new one that nobody knows here
            assert one("SELECT password FROM organizations_user WHERE id = %s", person.pk).startswith("!")
        assert not one("SELECT password FROM organizations_user WHERE id = %s", network.steward.pk).startswith("!")
        assert one("SELECT count(*) FROM mfa_authenticator WHERE user_id = %s", network.officer.pk) == 0
        assert one("SELECT count(*) FROM django_session") == 0
        roles = "SELECT count(*) FROM organizations_membership WHERE user_id = %s"
        assert (one(roles, network.recipient.pk), one(roles, network.officer.pk)) == (0, 1)
        assert one("SELECT status FROM agreements_agreement WHERE id = %s", agreement.pk) == "suspended"
        assert one("SELECT status FROM exports_delivery") == "withheld"
        assert one("SELECT destroyed_at IS NOT NULL FROM catalogue_datasetversion WHERE id = %s", version.pk)
        assert one("SELECT destroyed_at IS NOT NULL FROM anonymizer_run WHERE id = %s", release.run_id)
        assert (
            one("SELECT count(*) FROM vault_sealedobject WHERE id = %s AND destroyed_at IS NULL", version.upload_id)
            == 0
        )
        assert one("SELECT count(*) FROM audit_auditevent WHERE event = 'restore.ended_again'") >= 9
    assert list(s3.keys(s3.node_bucket(), entitlement.delivery.prefix)) == []
    assert CalendarFeed.objects.filter(revoked_at=None).count() == 0


@struck("restored backup", "an ending that this version does not know: the platform stays shut")
def test_ending_that_this_version_does_not_know_keeps_the_platform_shut(
    network: Any, tmp_path: Path, restored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.cli.restoring import write_backup
    from entente.core.ids import uuid7

    monkeypatch.setattr(endings, "ROOT", f"of-a-test/{uuid7()}/")
    write_backup(tmp_path / "backup")
    event = {
        "event": "badge.revoked",
        "at": timezone.now().isoformat(),
        "subject_id": None,
        "organization_id": None,
        "facts": {},
    }
    endings.record_event("badge.revoked", None, json.dumps(event).encode(), at=timezone.now())

    done = entente("-m", "entente.cli", "restore", str(tmp_path / "backup"), database=restored, root=endings.ROOT)

    with psycopg.connect(restored) as database:
        may_connect = database.execute(
            "SELECT has_database_privilege(%s, current_database(), 'CONNECT')", [settings.APP_ROLE]
        ).fetchone()
    assert (done.returncode, "badge.revoked" in done.stderr, may_connect) == (1, True, (False,))


@struck("restored backup", "the bucket of endings lay on the disk that was lost")
def test_lost_bucket_of_endings_keeps_the_platform_shut_until_somebody_says_so(
    release: Any, entitlement: Any, network: Any, run_jobs: Callable[..., None],
    tmp_path: Path, restored: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Access is revoked while the backup is written: its dump does not know it, its endings do."""
    from entente.cli import restoring
    from entente.core.ids import uuid7
    from exports.services import revoke_entitlement

    def revoke_meanwhile(_: Path) -> tuple[int, int]:
        revoke_entitlement(entitlement.pk, by=network.steward, reason="No longer needed", now=timezone.now())
        run_jobs()
        return 0, 0

    monkeypatch.setattr(endings, "ROOT", f"of-a-test/{uuid7()}/")
    monkeypatch.setattr(restoring, "_copy_objects", revoke_meanwhile)
    folder = str(tmp_path / "backup")
    written = restoring.write_backup(tmp_path / "backup")
    lost, other = f"of-a-test/{uuid7()}/", f"of-a-test/{uuid7()}/"
    monkeypatch.setattr(endings, "ROOT", other)
    endings.record(Ending.KEY, uuid7())
    restore = ("-m", "entente.cli", "restore", folder)

    refused = [entente(*restore, database=restored, root=root) for root in (lost, other)]
    with psycopg.connect(restored) as database:
        tables = database.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    done = entente(*restore, "--without-later-endings", database=restored, root=lost)

    assert written.endings >= 1
    for answer in refused:
        assert answer.returncode == 1
        assert "is empty or lacks endings" in answer.stderr
        assert "would live again" in answer.stderr
        assert "--without-later-endings" in answer.stderr
    assert tables == (0,)
    assert done.returncode == 0, done.stderr
    assert "1 entitlements" in done.stdout
    assert "may live again" in done.stdout
    with psycopg.connect(restored) as database:
        assert database.execute("SELECT revoked_at IS NOT NULL FROM exports_entitlement").fetchall() == [(True,)]
    monkeypatch.setattr(endings, "ROOT", lost)
    assert len(endings.keys()) == written.endings  # a later restore asks nothing any more
    assert entitlement.pk in set(endings.recorded(Ending.ENTITLEMENT))


def test_bucket_of_endings_that_is_missing_stops_the_restore(
    tmp_path: Path, restored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.cli.restoring import write_backup

    write_backup(tmp_path / "backup")
    monkeypatch.setenv("ENTENTE_ENDINGS_BUCKET", "entente-nowhere")

    done = entente(
        "-m", "entente.cli", "restore", str(tmp_path / "backup"), "--without-later-endings", database=restored
    )

    assert (done.returncode, "make_buckets" in done.stderr) == (1, True), done.stderr


def test_entry_whose_lock_is_over_may_be_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.cli.restoring import ENTRIES, _absent_endings
    from entente.core.ids import uuid7

    monkeypatch.setattr(endings, "ROOT", f"of-a-test/{uuid7()}/")
    endings.record(Ending.KEY, uuid7())
    over = timezone.now() - timedelta(days=settings.ENDINGS_DAYS + 1)

    def lost(left_at: Any) -> bool:
        line = {"key": f"keys/{uuid7()}", "left_at": left_at.isoformat(), "event": ""}
        (tmp_path / ENTRIES).write_text(json.dumps(line))
        absent, are_lost = _absent_endings(tmp_path, {"version": 2})
        assert len(absent) == 1
        return are_lost

    assert (lost(over), lost(over + timedelta(days=2))) == (False, True)


def test_backup_without_objects_is_restored_from_the_bucket(
    release: Any, tmp_path: Path, restored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `deploy/release use` makes before it migrates."""
    from entente.core.ids import uuid7

    environment = os.environ["ENTENTE_DATABASE_URL"]
    folder, root = str(tmp_path / "backup"), f"of-a-test/{uuid7()}/"
    name = urlunsplit(urlsplit(environment)._replace(path=f"/{connection.settings_dict['NAME']}"))
    monkeypatch.setattr(endings, "ROOT", root)
    endings.record(Ending.KEY, uuid7())

    written = entente("-m", "entente.cli", "backup", "--without-objects", folder, database=name, root=root)
    done = entente("-m", "entente.cli", "restore", folder, database=restored, root=root)

    assert (written.returncode, done.returncode) == (0, 0), written.stderr + done.stderr
    assert sorted(path.name for path in (tmp_path / "backup").iterdir()) == [
        "backup.json", "database.dump", "endings.jsonl",
    ]  # fmt: skip
    assert "0 objects put back" in done.stdout
    with psycopg.connect(restored) as database:
        assert database.execute("SELECT count(*) FROM exports_release").fetchone() == (1,)


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


@struck("restored backup", "a backup that is not whole, was changed or is another node's")
@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda folder: (folder / "backup.json").unlink(), "no whole backup"),
        (lambda folder: (folder / "database.dump").write_bytes(b"other"), "not what was written"),
        (lambda folder: (folder / "endings.jsonl").write_bytes(b"other"), "not what was written"),
        (lambda folder: (folder / "endings.jsonl").unlink(), "not what was written"),
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
