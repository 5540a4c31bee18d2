"""A steward answers a request from the explorer with one click: what everyone sees goes out, and exactly that is recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)
VIEW = "/en/requests/answer-with/explore/?i=low-income-share"


def test_view_goes_out_as_seen_and_is_recorded(
    network: Any, agreement: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None], client: Client
) -> None:
    from entente.audit.models import AuditEvent
    from entente.catalogue.models import CommunityEntry
    from entente.explorer.models import Indicator
    from entente.organizations.services import found_organization
    from entente.requests import tasks
    from entente.requests.models import Handout
    from entente.requests.services import asking, triage
    from entente.vault import s3
    from tools.demo.city import city

    city(network.region)
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[], by=network.steward)
    question = asking.Question(text="ᖃᓄᖅ?", language="other")  # no detector reads Inuktitut: none is started
    request, token = asking.ask(network.nonprofit, question, now=timezone.now())
    run_jobs()
    seen = Client().get("/en/explore/figures.csv?i=low-income-share")
    as_seen = b"".join(seen.streaming_content)  # type: ignore[attr-defined]

    assert sign_in(network.recipient, Client()).post(VIEW, {"request": str(request.pk)}).status_code == 403
    assert sign_in(network.city_steward, Client()).post(VIEW, {"request": str(request.pk)}).status_code == 404
    steward = sign_in(network.steward, Client())
    waiting = steward.get(VIEW).content.decode()
    assert request.reference in waiting
    assert "only those who answer may read it" in waiting  # opened on the request's own page, which records it
    request.messages.update(checked_at=None)
    assert "Being searched for personal details" in steward.get(VIEW).content.decode()
    request.messages.update(text="Where is help thin?")
    assert "Where is help thin?" in steward.get(VIEW).content.decode()
    Indicator.objects.filter(code="low-income-share").update(is_private=True)
    assert steward.post(VIEW, {"request": str(request.pk)}).status_code == 422
    Indicator.objects.filter(code="low-income-share").update(is_private=False, threshold=5)
    assert steward.post(VIEW, {"request": str(request.pk)}).status_code == 403  # below what the public may see
    assert not Handout.objects.exists()
    Indicator.objects.filter(code="low-income-share").update(threshold=None)

    nation = found_organization(kind="community_authority", name_en="N", name_fr="N", jurisdiction="CA-ON")
    CommunityEntry.objects.create(authority=nation, kind="name", value="Invented Nation", confirmed_at=timezone.now())
    named = steward.post(VIEW, {"request": str(request.pk), "text": "Of the Invented Nations."})
    assert named.status_code == 422
    assert "Of the Invented Nations." in named.content.decode()
    assert not Handout.objects.exists()

    assert steward.post(VIEW, {"request": str(request.pk)}).status_code == 302

    handout = Handout.objects.get()
    files = {file["name"]: file for file in handout.files}
    assert set(files) == {"view.csv", "view.pdf"}
    assert files["view.csv"]["sha256"] == hashlib.sha256(as_seen).hexdigest()
    assert handout.view["query"] == "i=low-income-share"
    assert "Personnes à faible revenu" in handout.view["title_fr"]
    page = f"/en/ask/follow/{token}/"
    told = client.get(page).content.decode()
    assert "People in low income" in told
    assert "Personnes à faible revenu" in told  # the usual words, in both languages
    assert client.post(f"{page}{handout.pk}/view.pdf").status_code == 302
    events = AuditEvent.objects.filter(event__startswith="handout.", subject_id=request.pk, refused=False)
    assert sorted(events.values_list("event", flat=True)) == ["handout.given", "handout.issued"]
    tasks.destroy(str(request.pk))
    handout.refresh_from_db()
    assert handout.erased_at is not None
    assert list(s3.keys(s3.node_bucket(), handout.prefix)) == []


@pytest.mark.parametrize(("threshold", "allowed"), [(None, True), (11, True), (10, False)])
def test_view_goes_out_as_far_as_the_public_may_see(threshold: int | None, allowed: bool) -> None:
    from entente.requests.policies import can_hand_out_view

    assert bool(can_hand_out_view(threshold=threshold, least=11)) is allowed
