"""A mail server that takes connections and never answers holds nobody up but the worker of mail."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection, connections
from django.test import Client
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import AlreadyEnqueued

from entente.core.errors import Failed
from entente.organizations import notices
from entente.organizations.models import Notice
from entente.web import tasks
from tests.links import old_address
from tests.mail_servers import SilentServer, silent_mail_server
from tests.workers import Worker, until

pytestmark = pytest.mark.django_db(transaction=True)
PATIENCE = 3  # seconds that the backend waits


@pytest.fixture
def silent(settings: Any) -> Iterator[SilentServer]:
    with silent_mail_server() as server:
        options = {"host": "127.0.0.1", "port": server.port, "timeout": PATIENCE}
        settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}}
        yield server


@pytest.mark.parametrize("address", ["contributor@example.org", "unknown@example.org"])
def test_password_reset_does_not_wait_for_the_mail_server(
    network: Any, client: Client, silent: SilentServer, address: str
) -> None:
    answer = client.post("/en/account/password/reset/", {"email": address})

    assert answer.status_code == 302
    assert silent.connections == []


def test_no_page_of_the_account_speaks_to_the_mail_server(
    network: Any, sign_in: Callable[..., Client], silent: SilentServer
) -> None:
    browser = sign_in(network.contributor)

    browser.post("/en/account/email/", {"email": "elsewhere@example.org", "action_add": ""})

    assert silent.connections == []


def test_reset_mail_lies_wrapped_until_the_worker_sent_it_and_opens_the_page(
    network: Any, client: Client, run_jobs: Callable[..., None]
) -> None:
    from entente.organizations.models.accounts import OutgoingMail

    client.post("/fr/account/password/reset/", {"email": "contributor@example.org"})
    [job] = ProcrastinateJob.objects.filter(task_name="organizations.send_mail")
    [waiting] = OutgoingMail.objects.all()
    assert job.queue_name == "mail"
    assert job.args == {"mail_id": str(waiting.pk)}
    for clear in (b"contributor@example.org", b"/password/", b"example"):
        assert clear not in bytes(waiting.wrapped)

    run_jobs("mail")

    [sent] = mail.outbox
    assert sent.to == ["contributor@example.org"]
    assert "/fr/link/#password." in sent.body
    assert not OutgoingMail.objects.exists()
    link = next(word for word in sent.body.split() if "#password." in word)
    for browser, page in ((Client(), "/fr/link/"), (Client(), old_address(link))):
        opened = browser.post(page, {"link": link}, follow=True) if "link" in page else browser.get(page, follow=True)
        assert 'name="password1"' in opened.content.decode()


def test_hung_mail_server_is_given_up_after_its_time(network: Any, silent: SilentServer) -> None:
    begun = time.monotonic()

    with pytest.raises(Failed) as failed:
        notices.send_mail("someone@example.org", "Subject", "Body")

    assert failed.value.code_given == "mail.unavailable"
    assert time.monotonic() - begun < PATIENCE + 2


def test_smtp_without_a_named_server_has_its_time_too(monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.config import env

    monkeypatch.setenv("ENTENTE_EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")

    options: Any = env.mail_options("ENTENTE_EMAIL")["OPTIONS"]

    assert options["timeout"] == 10


@pytest.mark.parametrize("kind", ["notice", "digest"])
def test_reading_a_notice_does_not_wait_while_it_is_being_mailed(network: Any, silent: SilentServer, kind: str) -> None:
    [notice] = notices.notify([network.steward], "membership.given", network.nonprofit)
    Notice.objects.update(created_at=timezone.now() - timedelta(days=2))

    def send() -> None:
        try:
            if kind == "notice":
                tasks.mail_notice(str(notice.pk))
            else:
                tasks.mail_digest(str(network.steward.pk), timezone.now().isoformat())
        except Failed:
            pass
        finally:
            connections.close_all()

    sending = threading.Thread(target=send)
    sending.start()
    until(lambda: bool(silent.connections), "the worker waits for the mail server")
    begun = time.monotonic()
    notices.mark_read(network.steward, now=timezone.now())
    taken = time.monotonic() - begun
    sending.join()

    assert taken < PATIENCE / 3


@pytest.mark.slow
def test_hung_mails_hold_up_no_erasing(network: Any, tmp_path: Any, run_jobs: Callable[..., None]) -> None:
    """Of the workers as they are declared: every slot of mail waits for the server, and what ended is erased meanwhile."""
    from entente.audit.jobs import defer

    with silent_mail_server() as server:
        smtp = {
            "ENTENTE_EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend", "ENTENTE_EMAIL_HOST": "127.0.0.1",
            "ENTENTE_EMAIL_PORT": str(server.port), "ENTENTE_EMAIL_TLS": "false", "ENTENTE_EMAIL_TIMEOUT": "100",
        }  # fmt: skip
        for days in range(8):
            notices.notify([network.steward, network.officer], "membership.given", network.nonprofit, days=days)
        started = [Worker(temporary=tmp_path, pool=name, **smtp) for name in ("mail", "urgent", "erasures")]
        try:
            until(lambda: len(server.connections) >= 4, "every slot of mail waits for the server")
            for name in ("exports.shred_ledger", "agreements.close_viewings"):
                with contextlib.suppress(AlreadyEnqueued):  # it waits already
                    defer(name, timestamp=0)
                until(
                    lambda name=name: not ProcrastinateJob.objects.filter(task_name=name).exists(),
                    f"{name} is done",
                    every=0.2,
                )  # type: ignore[misc]
            still = ProcrastinateJob.objects.filter(task_name="web.mail_notice", status="doing").count()
        finally:
            for worker in started:
                worker.kill()

    assert still == 4


def test_mail_of_an_earlier_release_is_worked_from_its_old_queue(network: Any, run_jobs: Callable[..., None]) -> None:
    from entente.audit.queues import POOLS

    [notice] = notices.notify([network.steward], "membership.given", network.nonprofit)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET queue_name = 'default' WHERE status = 'todo'")

    [pool] = [pool for pool in POOLS if "default" in pool.queues]
    run_jobs(*pool.queues)

    notice.refresh_from_db()
    assert notice.mailed_at is not None
