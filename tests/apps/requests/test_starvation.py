"""Visitors without an account hold nobody up: neither other visitors nor those who have work to do."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from entente.audit.queues import POOLS
from entente.requests import limits
from entente.requests.models import DataRequest, RequestMessage
from tests.apps.requests.asked import ask
from tests.apps.requests.test_pages import form_of

pytestmark = pytest.mark.django_db


def test_what_visitors_set_in_motion_waits_in_the_queue_of_visitors(city: Any, client: Client) -> None:
    before = set(ProcrastinateJob.objects.values_list("pk", flat=True))

    asked = client.post("/en/ask/question/", form_of(city))
    client.post("/en/ask/listing/", form_of(city))
    client.post(asked.url, {"text": "One more word."})

    jobs = ProcrastinateJob.objects.exclude(pk__in=before)
    assert set(jobs.values_list("queue_name", flat=True)) == {"public"}


def test_refused_posts_of_one_address_close_the_desk_for_nobody_else(city: Any, client: Client) -> None:
    flood = [client.post("/en/ask/question/", form_of(city)).status_code for _ in range(80)]

    assert flood.count(302) == limits.FROM_AN_ADDRESS
    assert client.post("/en/ask/question/", form_of(city), REMOTE_ADDR="198.51.100.9").status_code == 302


def test_posts_that_were_not_taken_count_for_nothing(city: Any, client: Client) -> None:
    for _ in range(limits.FROM_AN_ADDRESS + 5):
        assert client.post("/en/ask/question/", form_of(city, text="")).status_code == 422

    assert client.post("/en/ask/question/", form_of(city)).status_code == 302


def test_replies_count_too(city: Any, client: Client) -> None:
    address = client.post("/en/ask/question/", form_of(city)).url

    answers = [client.post(address, {"text": "And?"}) for _ in range(limits.FROM_AN_ADDRESS + 1)]

    assert [each.status_code for each in answers] == [302] * limits.FROM_AN_ADDRESS + [429]
    assert "What you wrote is still here" in answers[-1].content.decode()
    assert RequestMessage.objects.count() == limits.FROM_AN_ADDRESS + 1


def test_addresses_of_one_ipv6_network_are_one(city: Any, client: Client) -> None:
    answers = [
        client.post("/en/ask/question/", form_of(city), REMOTE_ADDR=f"2001:db8:0:7::{number:x}").status_code
        for number in range(limits.FROM_AN_ADDRESS + 1)
    ]

    assert answers[-1] == 429
    assert client.post("/en/ask/question/", form_of(city), REMOTE_ADDR="2001:db8:0:8::1").status_code == 302
    assert DataRequest.objects.count() == limits.FROM_AN_ADDRESS + 1


def test_counts_are_over_after_their_time(city: Any, client: Client) -> None:
    from django.db import connection

    for _ in range(limits.FROM_AN_ADDRESS + 1):
        client.post("/en/ask/question/", form_of(city))
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(expires - now()) <= interval '1 hour' FROM rate_counts")
        assert cursor.fetchone()[0]
        cursor.execute("UPDATE rate_counts SET expires = now() - interval '1 second'")

    assert client.post("/en/ask/question/", form_of(city)).status_code == 302


@pytest.mark.parametrize("call", ["/api/v1/datasets", "/delta-sharing/shares"])
def test_wrong_keys_are_slowed_and_a_missing_one_is_not_counted(city: Any, client: Client, call: str) -> None:
    from exports.programs import WRONG_KEYS

    unsent = {client.get(call).status_code for _ in range(WRONG_KEYS.most + 1)}
    wrong = {"Authorization": "Bearer guessed"}
    answers = [client.get(call, headers=wrong) for _ in range(WRONG_KEYS.most + 1)]

    assert unsent == {401}
    assert [each.status_code for each in answers] == [401] * WRONG_KEYS.most + [429]
    assert answers[-1]["Retry-After"] == "300"
    assert client.get(call, headers=wrong, REMOTE_ADDR="198.51.100.9").status_code == 401


def test_delivery_waits_behind_no_question_no_evaluation_and_no_run(city: Any) -> None:
    from entente.audit.jobs import defer

    for _ in range(10):
        ask(city)
    defer("exports.evaluate_again", release_id="00000000-0000-7000-8000-000000000000", reason="overlap")
    defer("anonymizer.anonymize_run", run_id="00000000-0000-7000-8000-000000000000")
    defer("exports.deliver", entitlement_id="00000000-0000-7000-8000-000000000000")

    [pool] = [pool for pool in POOLS if "deliveries" in pool.queues]
    line = ProcrastinateJob.objects.filter(queue_name__in=pool.queues, status="todo")
    assert line.values_list("task_name", flat=True).get() == "exports.deliver"
