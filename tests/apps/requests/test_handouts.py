"""The files of a release on their way to someone without an account, and the detectors on what she wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from entente.audit.models import AuditEvent
from entente.core.errors import NotPermitted
from entente.requests import tasks
from entente.requests.policies import Refusal
from entente.requests.services import asking, triage
from entente.vault import s3
from exports.services import withdraw_release
from tests.apps.exports.conftest import approve, release, release_to_city, run  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True)


def test_files_go_out_by_the_private_link_until_the_release_is_withdrawn(
    network: Any,
    agreement: Any,
    release: Any,  # noqa: F811
    run_jobs: Callable[..., None],
    client: Client,
) -> None:
    now = timezone.now()
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[release.dataset], by=network.steward)
    question = asking.Question(text="ᖃᓄᖅ?", language="other")  # no detector reads Inuktitut: none is started
    request, token = asking.ask(network.nonprofit, question, now=now)
    run_jobs()
    given = triage.Answer("Here they are.", release=release, dataset=release.dataset)

    with pytest.raises(NotPermitted) as refused:  # its agreement is for partners
        triage.answer(request.pk, given, by=network.steward, now=now)
    assert refused.value.reasons == (Refusal.NOT_PUBLIC,)
    request.refresh_from_db()
    assert (request.status, request.handouts.count(), request.messages.get().text) == ("waiting", 0, "")

    type(agreement).objects.filter(pk=agreement.pk).update(audience="public")
    release.agreement.refresh_from_db()
    triage.answer(request.pk, given, by=network.steward, now=now)
    run_jobs()
    handout = request.handouts.get(release=release)
    assert {"data.csv", "data.parquet", "manifest.json"} <= {file["name"] for file in handout.files}
    assert all(len(file["sha256"]) == 64 for file in handout.files)
    page = f"/en/ask/follow/{token}/"
    assert "data.csv" in client.get(page).content.decode()
    link = client.post(f"{page}{handout.pk}/data.csv")
    assert (link.status_code, "X-Amz-Signature" in link.url) == (302, True)
    assert client.post(f"{page}{handout.pk}/other.csv").status_code == 404
    told = AuditEvent.objects.filter(event__startswith="handout.", subject_id=request.pk).values_list(
        "event", flat=True
    )
    assert sorted(told) == ["handout.given", "handout.given", "handout.issued"]

    withdraw_release(release.pk, by=network.steward, reason="A mistake.", now=now)
    assert client.post(f"{page}{handout.pk}/data.csv").status_code == 403
    tasks.sweep(int((now + timedelta(hours=1)).timestamp()))
    handout.refresh_from_db()
    assert handout.erased_at is not None
    assert list(s3.keys(s3.node_bucket(), handout.prefix)) == []


@pytest.mark.models
@pytest.mark.slow
def test_worker_leaves_of_a_question_what_names_nobody(network: Any, run_jobs: Callable[..., None]) -> None:
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[], by=network.steward)
    text = "How many people asked for food? My name is Robin Smith, call 416-555-0199."
    request, _token = asking.ask(network.nonprofit, asking.Question(text=text, language="en"), now=timezone.now())

    run_jobs()

    message = request.messages.get()
    assert "How many people asked for food?" in message.text
    assert "Smith" not in message.text
    assert "0199" not in message.text
    assert message.hidden["PHONE"] == 1
    request.refresh_from_db()
    assert request.status == "waiting"
