"""The pages of requests: of whoever asks, by the private link alone, and of those who answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest
from django.test import Client
from django.utils import timezone

from entente.audit.models import AuditEvent
from entente.requests import limits
from entente.requests.models import DataRequest
from entente.requests.services import triage
from entente.requests.states import RequestStatus
from tests.apps.requests.asked import ASKED, ask, checked

pytestmark = pytest.mark.django_db


SignIn = Callable[..., Client]


def stamp(seconds: float = 60) -> str:
    shown_at = time.time() - seconds
    with patch("time.time", lambda: shown_at):
        return limits.stamp()


def form_of(city: Any, **said: str) -> dict[str, str]:
    return {
        "organization": str(city.organization.pk), "text": ASKED, "language": "en", "address": "", "website": "",
        "stamp": stamp(), **said,
    }  # fmt: skip


def test_anyone_asks_and_follows_by_the_private_link(city: Any, client: Client) -> None:
    home = client.get("/en/ask/").content.decode()
    for words in ("tel:211", "tel:988", "tel:911", "A listing is wrong", "Nothing is stored"):
        assert words in home

    sent = client.post("/en/ask/question/", form_of(city))
    page = client.get(sent.url)
    text = page.content.decode()

    request = DataRequest.objects.get()
    assert request.reference in text
    assert "Robin Smith" in text  # her own words, at her own link
    assert page["Referrer-Policy"] == "same-origin"
    assert "no-store" in page["Cache-Control"]
    assert client.get("/en/ask/follow/guessed/").status_code == 404
    assert client.post(sent.url, {"text": ""}).status_code == 422
    assert client.post(sent.url, {"text": "<script>alert(1)</script>"}).status_code == 302
    assert "<script>alert" not in client.get(sent.url).content.decode()
    client.post(f"{sent.url}withdraw/")
    assert DataRequest.objects.get().status == RequestStatus.WITHDRAWN
    assert client.post(f"{sent.url}withdraw/").status_code == 409
    assert client.post(sent.url, {"text": "Hello?"}).status_code == 403


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"text": " "}, "This field is required"),
        ({"text": "x" * 4001}, "4000"),
        ({"text": "a\x00b"}, "Null characters"),
        ({"organization": "nonsense"}, "Select a valid choice"),
        ({"language": "tlh"}, "Select a valid choice"),
        ({"address": "nobody"}, "valid email"),
        ({"website": "http://example.org"}, "trap for machines"),
        ({"stamp": ""}, "open for too long"),
        ({"stamp": "shown:forged"}, "open for too long"),
    ],
)
def test_bad_input_is_explained_and_nothing_is_kept(
    city: Any, client: Client, said: dict[str, str], words: str
) -> None:
    answer = client.post("/en/ask/question/", form_of(city, **said))

    assert answer.status_code == 422
    assert words in answer.content.decode().replace("&#x27;", "'")
    assert not DataRequest.objects.exists()


def test_machines_are_slowed_down_without_a_puzzle(city: Any, client: Client) -> None:
    hasty = client.post("/en/ask/question/", form_of(city, stamp=stamp(0)))
    assert hasty.status_code == 422
    assert "faster than anyone writes" in hasty.content.decode()

    answers = [client.post("/en/ask/listing/", form_of(city)).status_code for _ in range(limits.FROM_AN_ADDRESS + 1)]

    assert answers == [302] * limits.FROM_AN_ADDRESS + [429]
    assert DataRequest.objects.count() == limits.FROM_AN_ADDRESS
    elsewhere = client.post("/en/ask/listing/", form_of(city), REMOTE_ADDR="192.0.2.7")
    assert elsewhere.status_code == 302


def test_steward_reads_what_detectors_left_and_on_request_what_was_written(city: Any, sign_in: SignIn) -> None:
    request = checked(ask(city)[0], "How many? I am [PERSON], [PHONE].")
    place = f"/en/requests/{request.pk}/"
    browser = sign_in(city.steward)

    assert request.reference in browser.get("/en/requests/").content.decode()
    shown = browser.get(place).content.decode()
    assert "[PERSON]" in shown
    assert "Robin Smith" not in shown
    assert "Robin Smith" in browser.post(place).content.decode()
    assert AuditEvent.objects.filter(event="request.read_as_written", actor_id=city.steward.pk).count() == 1

    auditor = sign_in(city.auditor, Client())
    assert "[PERSON]" in auditor.get(place).content.decode()
    assert auditor.post(place).status_code == 403
    assert auditor.post(f"{place}answer/", {"text": "Twelve."}).status_code == 403
    stranger = sign_in(city.stranger, Client())
    assert stranger.get(place).status_code == 404
    assert AuditEvent.objects.filter(
        refused=True, organization_id=city.organization.pk, actor_id=city.stranger.pk
    ).exists()
    assert sign_in(city.contributor, Client()).get(place).status_code == 404


def test_every_act_has_a_page_that_does_it(city: Any, sign_in: SignIn) -> None:
    browser = sign_in(city.steward)
    now = timezone.now()
    repeated = triage.publish_answer(
        city.organization, question_en="How many?", question_fr="Combien?", answer_en="Twelve.", answer_fr="Douze.",
        by=city.steward, now=now,
    )  # fmt: skip
    cases = {
        "ask-back": ({"text": "Which year?"}, RequestStatus.ASKED),
        "answer": ({"text": "", "public_answer": str(repeated.pk)}, RequestStatus.ANSWERED),
        "refuse": ({"text": "There are no such data."}, RequestStatus.REFUSED),
        "draft": ({}, RequestStatus.DRAFTING),
    }
    for name, (said, status) in cases.items():
        request, token = ask(city)
        place = f"/en/requests/{checked(request).pk}/{name}/"
        assert browser.get(place).status_code == 200
        if said:
            assert browser.post(place, {"text": ""}).status_code == 422

        done = browser.post(place, said)

        request.refresh_from_db()
        assert (done.status_code, request.status) == (302, status)
        assert browser.get(f"/en/requests/{request.pk}/").status_code == 200
        assert Client().get(f"/fr/ask/follow/{token}/").status_code == 200
    assert done.url.startswith(f"/en/agreements/new/?request={request.pk}")
    assert browser.get(f"/en/requests/{request.pk}/unknown/").status_code == 404
    assert "asked 1 time" in Client().get("/en/ask/").content.decode()

    browser.post(f"/en/requests/answers/{repeated.pk}/withdraw/")
    assert "Twelve." not in Client().get("/en/ask/").content.decode()


def test_steward_publishes_an_answer_and_sets_the_desk(city: Any, sign_in: SignIn) -> None:
    browser = sign_in(city.steward)
    request = checked(ask(city)[0])
    words = {"question_en": "Where?", "question_fr": "Où?", "answer_en": "Here.", "answer_fr": "Ici."}
    assert browser.post(f"/en/requests/{request.pk}/publish/", {**words, "answer_fr": ""}).status_code == 422
    assert browser.post(f"/en/requests/{request.pk}/publish/", words).status_code == 302
    assert "Ici." in Client().get("/fr/ask/").content.decode()

    desk = f"/en/requests/desk/{city.organization.pk}/"
    assert browser.get(desk).status_code == 200
    assert browser.post(desk, {"is_open": "on", "days_to_answer": "0"}).status_code == 422
    assert browser.post(desk, {"days_to_answer": "10"}).status_code == 302
    assert "Nobody takes requests" in Client().get("/en/ask/").content.decode()
    assert sign_in(city.stranger, Client()).get(desk).status_code == 404
