"""Notices: who gets them, what they say, how they are mailed, what their page does."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

import pytest
from django.core import mail
from django.db import transaction
from django.test import Client
from django.utils import timezone, translation
from procrastinate.contrib.django.models import ProcrastinateJob

from entente.audit.models import LogHead
from entente.core.errors import Failed
from entente.organizations import notices, services
from entente.organizations.models import MailChoice, Notice
from entente.organizations.notices import due_for_digest, for_digest, notify, send_mail
from entente.organizations.queries import people_of
from entente.web import event_words, tasks

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.django_db


@dataclass
class People:
    """An organization of a few people, without keys: nothing here is sealed."""

    nonprofit: Any
    steward: Any
    second_steward: Any
    contributor: Any


@pytest.fixture
def few() -> People:
    nonprofit = services.found_organization(
        kind="nonprofit", name_en="Maple Test Clinic", name_fr="Clinique d’essai Érable", jurisdiction="CA-ON"
    )

    def person(name: str, role: str) -> Any:
        user = services.make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        services.join(user, nonprofit, role)
        return user

    return People(
        nonprofit,
        person("steward", "data_steward"),
        person("second-steward", "data_steward"),
        person("contributor", "contributor"),
    )


def mail_jobs() -> list[str]:
    return list(ProcrastinateJob.objects.filter(task_name="web.mail_notice").values_list("args__notice_id", flat=True))


def test_every_kind_of_notice_has_words_and_a_page_and_is_made_somewhere() -> None:
    sources = [
        file.read_text()
        for app in ("platform/entente", "agreements", "anonymizer", "exports")
        for file in (ROOT / app).rglob("*.py")
        if file.name != "events.py"
    ]
    made = {code for text in sources for code in re.findall(r'\bnotify\(\s*[^"]*?,\s*"([a-z_]+\.[a-z_]+)"', text)}

    assert made - set(event_words.notices()) == set()
    assert [code for code in event_words.notices() if not any(f'"{code}"' in text for text in sources)] == []
    for code in event_words.notices():
        text = event_words.notices()[code]
        facts = {text.fact: str(UUID(int=8))} if text.fact else {}
        assert event_words.target(Notice(kind=code, subject_id=UUID(int=7), facts=facts))


def test_notice_reaches_each_person_once_and_not_whoever_acted(few: People) -> None:
    stewards = people_of(few.nonprofit, "data_steward")

    made = notify(
        [*stewards, *stewards], "membership.given", few.nonprofit, but_not=few.steward, ends_on=date(2026, 5, 1)
    )
    again = notify(stewards, "membership.given", few.nonprofit, but_not=few.steward, ends_on=date(2026, 5, 1))

    assert [notice.recipient.email for notice in made] == ["second-steward@example.org"]
    assert made[0].facts == {"ends_on": "2026-05-01"}
    assert again == []  # the first one is still unread


def test_notice_that_is_made_once_is_not_made_again_after_it_was_read(few: People) -> None:
    def remind(**how: bool) -> int:
        return len(notify([few.steward], "membership.given", few.nonprofit, days=30, **how))

    assert remind(once=True) == 1
    notices.mark_read(few.steward, now=timezone.now())
    assert remind(once=True) == 0
    assert remind() == 1


def test_fact_that_is_free_text_is_refused(few: People) -> None:
    for value in ("Robin Smith", "a@b.ca", "x" * 61, "", "<b>"):
        with pytest.raises(ValueError, match="free text") as refused:
            notify([few.steward], "membership.given", few.nonprofit, reason=value)
        assert not value or value not in str(refused.value)

    assert not Notice.objects.exists()


def test_mail_goes_at_once_in_the_readers_language_and_only_with_its_transaction(few: People) -> None:
    notices.choose_mail(few.second_steward, mail_choice=MailChoice.AT_ONCE, language="fr")
    few.second_steward.refresh_from_db()
    with transaction.atomic():
        notify([few.second_steward], "membership.given", few.nonprofit)
        transaction.set_rollback(True)
    assert mail_jobs() == []

    [notice] = notify([few.second_steward], "membership.given", few.nonprofit)
    assert mail_jobs() == [str(notice.pk)]
    said = {"signature": b"s", "public_key": b"p", "frontier": [], "xid": 0, "event_id": 0}
    LogHead.objects.create(size=7, root=bytes(range(32)), at=timezone.now(), **said)
    tasks.mail_notice(str(notice.pk))
    tasks.mail_notice(str(notice.pk))  # delivered twice, mailed once

    [sent] = mail.outbox
    assert sent.to == ["second-steward@example.org"]
    with translation.override("fr"):
        assert sent.subject == event_words.title(notice) != "membership.given"
    assert f"/fr/notices/{notice.pk}/" in sent.body
    assert "Érable" not in sent.subject + sent.body  # no name of anyone or anything
    assert sent.extra_headers["Auto-Submitted"] == "auto-generated"
    assert sent.body.rstrip().endswith(bytes(range(32)).hex())  # whoever keeps it can compare the log later


def test_emergency_is_mailed_at_once_and_rings_whatever_its_reader_chose(few: People, settings: Any) -> None:
    asked: list[dict[str, Any]] = []
    answers = [503, 204]

    class Gateway(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append({**said, "token": self.headers["Authorization"]})
            self.send_response(answers.pop(0))
            self.end_headers()

        def log_message(self, *_said: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Gateway)
    Thread(target=server.serve_forever, daemon=True).start()
    settings.ALARM_GATEWAY, settings.ALARM_TOKEN = f"http://127.0.0.1:{server.server_port}/ring", "a token"
    notices.choose_mail(few.steward, mail_choice=MailChoice.NEVER, language="fr")
    few.steward.refresh_from_db()

    [notice] = notify([few.steward], "agreement.awakened", few.nonprofit, urgent=True, through_on=timezone.localdate())
    jobs = ProcrastinateJob.objects.filter(task_name="web.ring").values_list("args__notice_id", flat=True)
    tasks.mail_alarm(str(notice.pk))
    with pytest.raises(Failed) as failed:
        tasks.ring(str(notice.pk))
    tasks.ring(str(notice.pk))
    notices.mark_read(few.steward, now=timezone.now())
    tasks.ring(str(notice.pk))  # she knows
    server.shutdown()
    server.server_close()

    assert (failed.value.code_given, failed.value.transient) == ("alarm.unavailable", True)
    assert list(jobs) == [str(notice.pk)]
    assert mail_jobs() == []
    assert len(mail.outbox) == 1
    with translation.override("fr"):
        text = event_words.title(notice)
    told = {"to": few.steward.email, "text": text, "language": "fr", "token": "Bearer a token"}
    assert [each | {"link": ""} for each in asked] == [told | {"link": ""}] * 2
    assert all(each["link"].endswith(f"/fr/notices/{notice.pk}/") for each in asked)


def test_mail_is_not_sent_when_nobody_wants_it_any_more(few: People) -> None:
    [notice] = notify([few.steward], "membership.given", few.nonprofit)
    people = type(few.steward).objects.filter(pk=few.steward.pk)
    for change in ({"is_active": False}, {"mail_choice": "never"}, {"mail_choice": "daily"}):
        people.update(**{"is_active": True, "mail_choice": "at_once", **change})
        tasks.mail_notice(str(notice.pk))
    people.update(is_active=True, mail_choice="at_once")
    notices.mark_read(few.steward, now=timezone.now())

    tasks.mail_notice(str(notice.pk))

    assert mail.outbox == []


def test_digest_is_due_at_seven_where_the_reader_works(few: People) -> None:
    notices.choose_mail(few.steward, mail_choice=MailChoice.DAILY, language="en")
    few.steward.refresh_from_db()
    notify([few.steward], "membership.given", few.nonprofit)
    Notice.objects.update(created_at=datetime(2026, 3, 5, 3, 0, tzinfo=UTC))  # the evening before
    cases = {
        ("America/Toronto", 11, 59): False,
        ("America/Toronto", 12, 0): True,
        ("America/St_Johns", 10, 29): False,
        ("America/St_Johns", 10, 30): True,
        ("America/Vancouver", 12, 0): False,
    }

    found = {}
    for zone, hour, minute in cases:
        few.nonprofit.time_zone = zone
        few.nonprofit.save()
        found[zone, hour, minute] = bool(due_for_digest(now=datetime(2026, 3, 5, hour, minute, tzinfo=UTC)))

    assert found == cases


def test_digest_gathers_what_is_unread_into_one_mail(few: People) -> None:
    notices.choose_mail(few.steward, mail_choice=MailChoice.DAILY, language="en")
    few.steward.refresh_from_db()
    for days in (90, 30, 7):
        notify([few.steward], "membership.given", few.nonprofit, days=days)
    notices.mark_read(few.steward, now=timezone.now(), notice_ids=[Notice.objects.get(facts={"days": 7}).pk])
    assert mail_jobs() == []

    Notice.objects.update(created_at=timezone.now() - timedelta(days=2))
    tasks.mail_digests(int(timezone.now().timestamp()))
    [job] = ProcrastinateJob.objects.filter(task_name="web.mail_digest")
    for _ in range(2):
        tasks.mail_digest(**job.args)

    [sent] = mail.outbox
    assert sent.subject == "2 notices from Entente"
    assert len(re.findall(r"/en/notices/[0-9a-f-]{36}/", sent.body)) == 2
    assert not for_digest(few.steward, now=timezone.now()).exists()


def test_mail_that_failed_goes_with_the_next_digest(few: People, settings: Any) -> None:
    [notice] = notify([few.steward], "membership.given", few.nonprofit)
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1},
        }
    }

    with pytest.raises(Failed) as failed:
        tasks.mail_notice(str(notice.pk))

    assert failed.value.code_given == "mail.unavailable"
    assert "example.org" not in repr(failed.value.facts)
    Notice.objects.update(created_at=timezone.now() - timedelta(days=2))
    assert due_for_digest(now=timezone.now()) == [few.steward]


def test_address_that_is_no_address_is_not_written_to(few: People) -> None:
    with pytest.raises(Failed):
        send_mail("someone@example.org\nBcc: other@example.org", "Subject", "Body")

    assert mail.outbox == []


def test_page_shows_leads_on_and_marks_as_read(few: People, sign_in: Callable[..., Client]) -> None:
    [mine] = notify([few.contributor], "membership.given", few.nonprofit)
    [other] = notify([few.second_steward], "membership.given", few.nonprofit)
    browser = sign_in(few.contributor)

    shown = browser.get("/en/notices/").content.decode()
    assert "You were given a role in an organization" in shown
    assert str(mine.pk) in shown
    assert str(other.pk) not in shown
    assert '<span class="count">1' in shown
    assert browser.get(f"/en/notices/{other.pk}/").status_code == 404
    assert browser.post("/en/notices/read/", {"notice": str(other.pk)}).status_code == 302
    assert browser.post("/en/notices/read/", {"notice": "nonsense"}).status_code == 422
    assert Notice.objects.filter(read_at=None).count() == 2

    onward = browser.get(f"/fr/notices/{mine.pk}/")
    assert onward.url == f"/fr/organization/{few.nonprofit.pk}/"
    assert Notice.objects.filter(read_at=None).count() == 1
    assert '<span class="count">' not in browser.get("/en/desk/").content.decode()


def test_reader_chooses_how_notices_come(few: People, sign_in: Callable[..., Client]) -> None:
    browser = sign_in(few.contributor)

    assert browser.post("/en/notices/", {"mail_choice": "hourly", "language": "xx"}).status_code == 422
    assert browser.post("/en/notices/", {"mail_choice": "daily", "language": "fr"}).status_code == 302

    few.contributor.refresh_from_db()
    assert (few.contributor.mail_choice, few.contributor.language) == ("daily", "fr")


def test_member_with_an_account_is_told_of_her_new_role(few: People) -> None:
    services.set_roles(few.nonprofit.pk, few.contributor, ["contributor", "auditor"], by=few.steward)
    services.invite(few.nonprofit.pk, email="new@example.org", name="Nova", role="auditor", by=few.steward)

    [notice] = Notice.objects.all()
    assert (notice.recipient, notice.kind) == (few.contributor, "membership.given")


def test_visitor_is_asked_to_sign_in(client: Client) -> None:
    assert client.get("/en/notices/").url.startswith("/en/account/login/")
