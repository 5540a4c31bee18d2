"""``entente doctor`` on the real services of the tests: what it praises, and what it finds."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction

from entente.cli.checks import Check, Outcome, environment, examine
from tests.processes import become, running
from tests.reading import reader_without
from tools.local.pytest_plugin import WEB_STORE

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def collected(settings: Any, tmp_path: Path) -> Path:
    """Static files as ``collectstatic`` leaves them."""
    (tmp_path / "a.css").write_text("")
    (tmp_path / "staticfiles.json").write_text('{"paths": {"a.css": "a.css"}}')
    settings.STATIC_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def checked(network: Any, collected: Path) -> Callable[..., dict[str, Check]]:
    def check(*, worker: bool = True) -> dict[str, Check]:
        with running("worker" if worker else "web"):
            return {check.subject: check for check in examine(worker=worker)}

    return check


def test_doctor_finds_the_services_in_order(checked: Callable[..., dict[str, Check]]) -> None:
    found = checked()

    for subject in (
        "Database",
        "Migrations",
        "Database role",
        "Database role of this process",
        "Database roles",
        "Rights beyond what is declared",
        "Rights that are missing",
        "Audit trail: UPDATE",
        "Audit trail: DELETE",
        "Audit trail: TRUNCATE",
        "Key store",
        "ENTENTE_MASTER_KEY",
        "ENTENTE_NODE_KEY",
        "Keys of organizations",
        "Keys of organizations: opened",
        "Clock and the database's",
        "Clock and the object store's",
        "Static files",
        "Language models",
        "Jobs without a living worker",
        "Isolation of what reads files of others",
    ):
        assert found[subject].outcome is Outcome.OK, found[subject]
    bucket = {subject: check for subject, check in found.items() if subject.startswith("Bucket ")}
    assert len(bucket) == 13
    assert all(check.outcome is not Outcome.FAIL for check in bucket.values()), bucket
    assert [check.observation for subject, check in bucket.items() if "versioning" in subject] == [
        "off, as it should be"
    ]


def test_web_process_with_the_keys_of_a_worker_fails(checked: Callable[..., dict[str, Check]]) -> None:
    found = checked(worker=False)

    assert found["ENTENTE_MASTER_KEY"].outcome is Outcome.FAIL
    assert "remove it" in found["ENTENTE_MASTER_KEY"].advice


def test_web_process_whose_keys_of_the_store_delete_is_named(
    checked: Callable[..., dict[str, Check]], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = f"Bucket {settings.S3_BUCKET}: keys of the web process"

    assert checked(worker=False)[subject].outcome is Outcome.OK
    assert subject not in checked(worker=True)

    monkeypatch.delenv(WEB_STORE)  # it has those of a worker
    assert checked(worker=False)[subject].outcome is Outcome.WARN


def test_wrong_master_key_opens_nothing(checked: Callable[..., dict[str, Check]], settings: Any) -> None:
    settings.MASTER_KEY = bytes(32)

    assert checked()["Keys of organizations: opened"].observation == "3 cannot be opened"


def test_organization_without_keys_is_found(network: Any, checked: Callable[..., dict[str, Check]]) -> None:
    network.city.keys.all().delete()

    assert checked()["Keys of organizations"].observation == "missing for 1"


def test_owner_of_the_tables_fails(network: Any, collected: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
    try:
        found = {check.subject: check for check in examine(worker=True)}
    finally:
        become()

    assert found["Database role"].outcome is Outcome.FAIL
    assert found["Audit trail: TRUNCATE"].outcome is Outcome.FAIL
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM audit_auditevent")
        assert cursor.fetchone()[0] > 0  # tried, and rolled back


def test_right_that_nobody_declared_is_named(checked: Callable[..., dict[str, Check]]) -> None:
    for verb in ("GRANT", "REVOKE"):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL ROLE NONE")
            to = "TO" if verb == "GRANT" else "FROM"
            cursor.execute(f"{verb} INSERT, UPDATE (number) ON audit_logleaf {to} entente_web")
        found = checked()["Rights beyond what is declared"]
        if verb == "GRANT":
            assert found.outcome is Outcome.FAIL
            named = "entente_web: INSERT audit_logleaf; entente_web: UPDATE (number) audit_logleaf"
            assert found.observation == f"2: {named}"
    assert found.outcome is Outcome.OK


def test_processes_that_share_a_role_are_named(checked: Callable[..., dict[str, Check]], settings: Any) -> None:
    settings.SEALER_ROLE = settings.WORKER_ROLE

    found = checked()

    assert found["Database roles"].observation == "processes share one: entente_web, entente_worker"
    assert found["Rights that are missing"].observation.startswith("3: entente_worker: INSERT audit_loghead")


def test_key_store_open_to_others_or_beside_the_database_fails(
    checked: Callable[..., dict[str, Check]], settings: Any, tmp_path: Path
) -> None:
    (tmp_path / "PG_VERSION").write_text("18")
    folder = tmp_path / "keys"
    folder.mkdir(mode=0o755)
    settings.KEYSTORE = folder

    found = checked()

    assert found["Key store"].observation == "open to others (755)"
    assert found["Key store: place"].outcome is Outcome.FAIL
    settings.KEYSTORE = tmp_path / "absent"
    assert checked()["Key store"].observation == "not there"


def test_bucket_that_stores_nothing_fails(checked: Callable[..., dict[str, Check]], settings: Any) -> None:
    settings.S3_SECRET_KEY = "wrong"

    [bucket] = [check for subject, check in checked().items() if subject.startswith("Bucket ")]

    assert bucket.outcome is Outcome.FAIL


def test_workers_and_queues_are_judged_by_heartbeat_and_age(
    network: Any, checked: Callable[..., dict[str, Check]]
) -> None:
    assert checked()["Workers"].outcome is Outcome.FAIL
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers DEFAULT VALUES")
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name) VALUES ('runs', 'invented') RETURNING id"
        )
        job = cursor.fetchone()[0]
        cursor.execute("UPDATE procrastinate_events SET at = now() - interval '5 minutes' WHERE job_id = %s", [job])

    found = checked()

    assert found["Workers"].outcome is Outcome.WARN
    assert found["Queue “runs”"].outcome is Outcome.FAIL
    assert found["Queue “urgent”"].outcome is Outcome.OK

    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [job])
    assert checked()["Jobs without a living worker"].outcome is Outcome.WARN


def test_missing_static_files_fail(collected: Path, checked: Callable[..., dict[str, Check]]) -> None:
    (collected / "a.css").unlink()

    assert checked()["Static files"].observation == "1 missing"


def test_command_prints_the_table_and_ends_with_1_on_a_failure(
    network: Any, collected: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from entente.cli.app import run

    with pytest.raises(SystemExit) as ended:
        run(["--lang", "en", "doctor"])

    text = capsys.readouterr().out
    assert ended.value.code == 1
    assert "ENTENTE_MASTER_KEY" in text
    assert "remove it" in " ".join(text.split())


PUBLIC = "https://entente.example.org"
SMTP = {
    "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
    "OPTIONS": {"host": "mail.example.org", "use_tls": True},
}


@pytest.mark.parametrize(
    ("settings_", "subject", "outcome"),
    [
        ({"MAILERS": {"default": {"BACKEND": "django.core.mail.backends.console.EmailBackend"}}}, "Mail", Outcome.FAIL),
        (
            {"MAILERS": {"default": {"BACKEND": "django.core.mail.backends.filebased.EmailBackend"}}},
            "Mail",
            Outcome.FAIL,
        ),
        ({"MAILERS": {"default": {**SMTP, "OPTIONS": {"host": "mail.example.org"}}}}, "Mail", Outcome.WARN),
        ({"MAILERS": {"default": SMTP}}, "Mail", Outcome.OK),
        ({"SECRET_KEY": "changeme"}, "Secret: ENTENTE_SECRET_KEY", Outcome.FAIL),
        ({"SECRET_KEY": "a" * 64}, "Secret: ENTENTE_SECRET_KEY", Outcome.FAIL),
        ({"SECRET_KEY": "kYq2Z0u8mX1oR5tB7wE3sD9fG4hJ6kL8pQ0aZ2xC4vN="}, "Secret: ENTENTE_SECRET_KEY", Outcome.OK),
        ({"STORE_KEY": bytes(32)}, "Secret: ENTENTE_STORE_KEY", Outcome.FAIL),
        ({"BASE_URL": "http://entente.example.org"}, "Pages", Outcome.FAIL),
        ({"BASE_URL": "http://localhost:8000"}, "Pages", Outcome.WARN),
        ({"BASE_URL": PUBLIC}, "Pages", Outcome.WARN),  # a name of nobody, so that no certificate can be asked for
    ],
)
def test_settings_that_are_not_fit_for_people_are_named(
    settings: Any, settings_: dict[str, Any], subject: str, outcome: Outcome
) -> None:
    from entente.cli.checks import environment

    for name, value in {"BASE_URL": PUBLIC, **settings_}.items():
        setattr(settings, name, value)

    found = {check.subject: check for check in environment.examine()}

    assert found[subject].outcome is outcome
    assert outcome is Outcome.OK or found[subject].advice


def test_connections_to_other_machines_without_tls_fail(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.cli.checks import environment

    def outcomes() -> dict[str, Outcome]:
        return {check.subject: check.outcome for check in environment._connections()}

    monkeypatch.setitem(settings.DATABASES["default"], "HOST", "/run/postgresql")
    assert outcomes() == {"Connection to the database": Outcome.OK}
    monkeypatch.setitem(settings.DATABASES["default"], "HOST", "db.example.org")
    settings.S3_ENDPOINT, settings.ALARM_GATEWAY = "http://s3.example.org", "http://alarm.example.org/ring"
    assert outcomes() == {
        "Connection: ENTENTE_S3_ENDPOINT": Outcome.FAIL,
        "Connection: ENTENTE_ALARM_GATEWAY": Outcome.FAIL,
        "Connection to the database": Outcome.FAIL,
    }
    monkeypatch.setenv("PGSSLMODE", "verify-full")
    settings.S3_ENDPOINT = settings.ALARM_GATEWAY = "https://s3.example.org"
    assert outcomes() == {"Connection to the database": Outcome.OK}


def test_list_of_breached_passwords_that_is_not_there_fails(settings: Any, tmp_path: Path) -> None:
    from entente.cli.checks import environment

    settings.BASE_URL = "https://entente.example.org"
    outcomes = []
    for path in ("", str(tmp_path / "nowhere"), str(tmp_path)):
        settings.BREACHED_PASSWORDS = path
        outcomes.append(environment._breaches().outcome)

    assert outcomes == [Outcome.WARN, Outcome.FAIL, Outcome.OK]


def test_doctor_counts_what_an_older_key_is_needed_for(checked: Callable[..., dict[str, Check]], settings: Any) -> None:
    assert checked()["Key: master"].outcome is Outcome.OK
    old, settings.MASTER_KEY = settings.MASTER_KEY, bytes(range(1, 33))

    settings.MASTER_KEYS_BEFORE = (old,)
    older = checked()["Key: master"]
    settings.MASTER_KEYS_BEFORE = ()
    lost = checked()["Key: master"]

    assert (older.outcome, older.observation) == (Outcome.WARN, "9 of 9 secrets still need an older key")
    assert (lost.outcome, lost.observation) == (Outcome.FAIL, "9 secrets need a key that is not here")


def test_doctor_finds_a_key_in_use_after_its_end(checked: Callable[..., dict[str, Check]], settings: Any) -> None:
    from django.utils import timezone

    from entente.organizations.keys import records
    from entente.vault.models import KeyRecord

    records.observe(now=timezone.now())
    KeyRecord.objects.filter(kind="node").update(until=timezone.now())
    assert checked()["Key: node"].observation == "in use after its end"
    KeyRecord.objects.filter(kind="node").update(until=None, revoked_at=timezone.now())
    assert checked()["Key: node"].outcome is Outcome.FAIL


def test_doctor_finds_keys_that_the_node_did_not_sign_and_a_web_process_that_cannot_tell(
    checked: Callable[..., dict[str, Check]], network: Any, settings: Any
) -> None:
    from entente.organizations.models import OrganizationKey

    subject = "Keys of organizations: signed by the node"
    assert checked()[subject].outcome is Outcome.OK
    OrganizationKey.objects.filter(organization=network.city).update(node_signature=b"")
    assert checked()[subject].observation == "1 are not"
    settings.NODE_KEY, settings.NODE_PUBLIC_KEYS = None, ()
    assert checked(worker=False)["ENTENTE_NODE_PUBLIC_KEY"].outcome is Outcome.FAIL


def test_doctor_says_when_the_transit_server_is_away(
    checked: Callable[..., dict[str, Check]], settings: Any, tmp_path: Path
) -> None:
    (tmp_path / "token").write_text("s.an-invented-token")
    settings.TRANSIT_KEY, settings.TRANSIT_URL = "entente", "http://127.0.0.1:9"
    settings.TRANSIT_TOKEN_FILE = str(tmp_path / "token")

    found = checked()

    assert found["ENTENTE_TRANSIT_KEY"].outcome is Outcome.OK
    assert found["Key: master"].outcome is Outcome.FAIL
    assert "vault.transit_unavailable" in found["Key: master"].observation
    assert not [check for check in found.values() if "s.an-invented-token" in f"{check}"]


@pytest.mark.parametrize(("required", "outcome"), [(False, Outcome.WARN), (True, Outcome.FAIL)])
def test_kernel_that_isolates_nothing_is_named(
    checked: Callable[..., dict[str, Check]], monkeypatch: pytest.MonkeyPatch, *, required: bool, outcome: Outcome
) -> None:
    monkeypatch.setattr("anonymizer.engine.isolation.is_required", lambda: required)
    monkeypatch.setattr("anonymizer.engine.table.readers.confinement._process", reader_without("file_access"))

    check = checked()["Isolation of what reads files of others"]

    assert check.outcome is outcome
    assert "Landlock" in check.advice


@pytest.fixture
def certified(tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """A server on this machine whose certificate no public authority stands behind: its port, and the certificate."""
    certificate, key = tmp_path / "server.pem", tmp_path / "server.key"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "2",
    ]
    subprocess.run([*command, *subject, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection, suppress(OSError):
                    context.wrap_socket(connection, server_side=True).close()

        threading.Thread(target=answer, daemon=True).start()
        yield server.getsockname()[1], certificate
        server.shutdown(socket.SHUT_RDWR)


def test_certificate_that_no_authority_stands_behind_is_named(
    certified: tuple[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    port, trusted = certified

    assert environment.certificate(f"https://localhost:{port}/").outcome is Outcome.FAIL
    assert environment.certificate("https://localhost:1/").outcome is Outcome.WARN
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    assert environment.certificate(f"https://localhost:{port}/").outcome is Outcome.OK
