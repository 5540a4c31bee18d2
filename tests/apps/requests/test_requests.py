"""Requests for data, from the question of someone without an account to the destruction of what she wrote."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from agreements.policies import Refusal as AgreementRefusal
from agreements.terms import Terms
from entente.audit.models import AuditEvent
from entente.core.errors import Failed, Invalid, InvalidTransition, NotPermitted
from entente.core.verdicts import Verdict
from entente.organizations.models import Notice
from entente.requests import policies, queries, sealed, tasks
from entente.requests.models import DataRequest, PublicAnswer, RequestMessage
from entente.requests.policies import Refusal, can_ask, can_hand_out, can_write
from entente.requests.services import asking, triage
from entente.requests.states import CLOSED, TRANSITIONS, RequestStatus
from entente.vault.keys import store
from entente.web.task_list.sources import waiting_for
from exports.policies import Refusal as ExportRefusal
from exports.policies import ReleaseContent
from exports.states import ReleaseStatus
from tests.apps.requests.asked import ask, checked

pytestmark = pytest.mark.django_db


# --- Rules --------------------------------------------------------------------------------------------------------
def test_rules_name_every_reason() -> None:
    assert can_ask(is_open=True, has_keys=True, offered=True)
    assert set(can_ask(is_open=False, has_keys=False, offered=False).reasons) == {
        Refusal.DESK_CLOSED, Refusal.NO_KEYS, Refusal.NOT_OFFERED,
    }  # fmt: skip
    for status in RequestStatus:
        assert bool(can_write(status=status, destroyed=False, messages=0)) == (status != RequestStatus.WITHDRAWN)
    assert set(can_write(status="answered", destroyed=True, messages=policies.MOST_MESSAGES).reasons) == {
        Refusal.OVER, Refusal.TOO_MANY_MESSAGES,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({}, None),
        ({"k": 19}, Refusal.BELOW_PUBLIC),
        ({"audience": "partner"}, Refusal.NOT_PUBLIC),
        ({"joined_from": {"key": "fsa"}}, Refusal.NOT_PUBLIC),
        ({"status": ReleaseStatus.WITHDRAWN}, Refusal.NOT_AVAILABLE),
        ({"covered": AgreementRefusal.NOT_ACTIVE}, AgreementRefusal.NOT_ACTIVE),
        ({"free_text": True}, ExportRefusal.FREE_TEXT),
        ({"kind": "table", "small_cell": 10}, Refusal.BELOW_PUBLIC),
    ],
)
def test_handout_passes_the_gate_of_releases_with_the_figures_for_the_public(
    change: dict[str, Any], refusal: Any
) -> None:
    agreement: Any = SimpleNamespace(
        audience=change.get("audience", "public"),
        policy_version="2026-11",
        machine_terms=Terms(purposes=(), kinds=(), smallest_k=11, finest_geography="fsa"),
        small_cell=6,
    )
    dataset = SimpleNamespace(joined_from=change.get("joined_from"))
    release: Any = SimpleNamespace(status=change.get("status", ReleaseStatus.AVAILABLE), dataset=dataset)
    outcome = ReleaseContent(
        change.get("kind", "contacts"), change.get("k", 20), None, change.get("free_text", False), (),
        change.get("small_cell"), follows_persons=False, is_measured=True,
    )  # fmt: skip
    covered = Verdict((change["covered"],)) if "covered" in change else Verdict()

    verdict = can_hand_out(release, outcome, agreement=agreement, covered=covered)

    assert verdict.reasons == (() if refusal is None else (refusal,))
    assert not can_hand_out(release, None, agreement=agreement, covered=covered)


def test_moves_lead_from_every_open_state_to_an_end() -> None:
    reached = {RequestStatus.RECEIVED}
    for _ in RequestStatus:
        reached |= {row.target for row in TRANSITIONS if row.source in reached}

    assert reached == set(RequestStatus)
    assert not [row for row in TRANSITIONS if row.source == RequestStatus.WITHDRAWN]


# --- Asking -------------------------------------------------------------------------------------------------------
def test_question_is_sealed_and_nothing_of_it_is_in_database_jobs_or_trail(city: Any) -> None:
    from procrastinate.contrib.django.models import ProcrastinateJob

    made, token = ask(city, address="robin@example.org")

    message = RequestMessage.objects.get()
    kept = [
        str(list(DataRequest.objects.values())),
        str(list(RequestMessage.objects.values())),
        str(list(ProcrastinateJob.objects.values_list("args"))),
        str(list(AuditEvent.objects.values())),
        str(store.get(made.pk)),
    ]
    for secret in ("Robin", "555-0199", "robin@", token):
        assert not [row for row in kept if secret in row]
    assert (message.text, message.checked_at, made.status) == ("", None, RequestStatus.RECEIVED)
    assert made.due_on == timezone.localdate() + timedelta(days=30)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{8}", made.reference)


def test_organization_without_a_desk_is_not_asked(city: Any) -> None:
    triage.set_desk(city.organization, is_open=False, days_to_answer=30, offered=[], by=city.steward)

    with pytest.raises(NotPermitted) as refused:
        ask(city)

    assert refused.value.reasons == (Refusal.DESK_CLOSED,)
    assert not DataRequest.objects.exists()


@pytest.mark.parametrize("who", ["auditor", "contributor", "stranger"])
def test_only_stewards_of_the_organization_answer(city: Any, who: str) -> None:
    request = checked(ask(city)[0])
    someone, now = getattr(city, who), timezone.now()

    for do in (
        lambda: triage.answer(request.pk, triage.Answer("Twelve."), by=someone, now=now),
        lambda: triage.refuse(request.pk, "No.", by=someone, now=now),
        lambda: triage.ask_back(request.pk, "Which?", by=someone, now=now),
        lambda: triage.start_draft(request.pk, by=someone),
        lambda: triage.read_as_written(request.pk, by=someone),
        lambda: triage.set_desk(city.organization, is_open=False, days_to_answer=3, offered=[], by=someone),
        lambda: triage.publish_answer(
            city.organization, question_en="?", question_fr="?", answer_en=".", answer_fr=".", by=someone, now=now
        ),
    ):
        with pytest.raises(NotPermitted):
            do()

    request.refresh_from_db()
    assert request.status == RequestStatus.WAITING


def test_conversation_goes_back_and_forth_and_steward_is_told(city: Any) -> None:
    now = timezone.now()
    request, token = ask(city)
    with pytest.raises(InvalidTransition):
        triage.answer(request.pk, triage.Answer("Too early."), by=city.steward, now=now)
    checked(request)
    assert [notice.kind for notice in Notice.objects.filter(recipient=city.steward)] == ["request.received"]
    assert [task.title for task in waiting_for(city.steward)] == [f"Answer the request {request.reference}"]
    assert waiting_for(city.auditor) == []

    triage.ask_back(request.pk, "For which year?", by=city.steward, now=now)
    assert waiting_for(city.steward) == []
    asking.reply(token, "For 2025.", now=now)
    checked(request, "For 2025.")
    assert request.status == RequestStatus.WAITING
    assert Notice.objects.filter(recipient=city.steward, kind="request.replied").count() == 1

    for empty in ("", "  \n"):
        with pytest.raises(Invalid):
            triage.answer(request.pk, triage.Answer(empty), by=city.steward, now=now)
    triage.answer(request.pk, triage.Answer("Twelve."), by=city.steward, now=now)
    request.refresh_from_db()
    assert request.first_closed_at == request.closed_at == now

    asking.reply(token, "And in 2024?", now=now + timedelta(days=2))
    request.refresh_from_db()
    assert (request.status, request.closed_at, request.first_closed_at) == (RequestStatus.WAITING, None, now)


def test_answer_of_another_organization_or_a_hidden_dataset_is_not_given(city: Any) -> None:
    now = timezone.now()
    request = checked(ask(city)[0])
    other = PublicAnswer.objects.create(
        organization=city.stranger.memberships.get().organization, question_en="?", question_fr="?", answer_en=".",
        answer_fr=".", published_by=city.stranger, published_at=now,
    )  # fmt: skip

    with pytest.raises(NotPermitted) as refused:
        triage.answer(request.pk, triage.Answer("", public_answer=other), by=city.steward, now=now)

    assert refused.value.reasons == (Refusal.ANSWER_ELSEWHERE,)
    assert not request.handouts.exists()


def test_mail_says_that_there_is_news_and_nothing_else(city: Any) -> None:
    request, token = ask(city, address="robin@example.org", mail_language="fr")
    triage.answer(checked(request).pk, triage.Answer("Twelve."), by=city.steward, now=timezone.now())

    tasks.mail_requester(str(request.pk))

    [sent] = mail.outbox
    assert sent.to == ["robin@example.org"]
    assert f"/fr/link/#request.{token}\n" in sent.body
    assert "Twelve" not in sent.body
    assert request.reference in sent.subject


# --- The end ------------------------------------------------------------------------------------------------------
def test_words_and_address_are_destroyed_ninety_days_after_closing(city: Any) -> None:
    now = timezone.now()
    request, token = ask(city, address="robin@example.org")
    triage.answer(checked(request).pk, triage.Answer("Twelve."), by=city.steward, now=now - timedelta(days=89))
    tasks.sweep(int(now.timestamp()))
    assert destroy_jobs() == []
    request.refresh_from_db()
    contact = bytes(request.contact)

    tasks.sweep(int((now + timedelta(days=1, minutes=1)).timestamp()))
    assert destroy_jobs() == [str(request.pk)]
    for _ in range(2):
        tasks.destroy(str(request.pk))

    request.refresh_from_db()
    assert request.contact is None
    assert not request.messages.filter(sealed__isnull=False).exists()
    assert request.messages.get(author=None).text == "How many?"  # what the detectors left stays in the record
    with pytest.raises(Failed, match="key_destroyed"):  # a backup of the database opens nothing
        sealed.open_contact(sealed.key_of(request.pk), contact, city.organization, request.pk)
    assert AuditEvent.objects.filter(event="request.destroyed", subject_id=request.pk).count() == 1
    tasks.mail_requester(str(request.pk))
    assert mail.outbox == []
    with pytest.raises(NotPermitted):
        asking.reply(token, "One more thing.", now=now)
    assert triage.read_as_written(request.pk, by=city.steward) == {}


def test_open_request_is_never_destroyed_and_a_withdrawn_one_at_once(city: Any) -> None:
    request, token = ask(city)
    tasks.destroy(str(request.pk))
    request.refresh_from_db()
    assert request.destroyed_at is None

    asking.withdraw(token, now=timezone.now())
    assert destroy_jobs() == [str(request.pk)]
    tasks.destroy(str(request.pk))

    request.refresh_from_db()
    assert (request.status, request.destroyed_at is not None) == (RequestStatus.WITHDRAWN, True)
    assert not store.exists(request.pk)
    tasks.check_message.func(None, str(request.messages.get().pk))  # a late job finds nothing to do
    assert request.messages.get().checked_at is None


def test_stewards_are_reminded_once_before_and_once_after_the_day(city: Any) -> None:
    now = timezone.now()
    request = checked(ask(city)[0])

    for days in (0, 23, 24, 30, 31, 40):
        tasks.sweep(int((now + timedelta(days=days)).timestamp()))
        Notice.objects.update(read_at=now)

    told = Notice.objects.filter(recipient=city.steward, subject_id=request.pk).values_list("kind", flat=True)
    assert sorted(told) == ["request.due", "request.late", "request.received"]


def test_pace_counts_the_first_closing_of_a_year_and_keeps_silent_about_few(city: Any) -> None:
    now = timezone.now()
    for days in (1, 2, 3, 4):
        _closed(city, now=now, days=days)
    _closed(city, now=now - timedelta(days=366), days=90)
    assert queries.pace([city.organization], now=now) is None

    _closed(city, now=now, days=20)

    # percentile_cont of 1, 2, 3, 4, 20: the middle is 3; 0.9 lies at 3.6 of the way, 4 + 0.6 × 16 = 13.6 days.
    assert queries.pace([city.organization], now=now) == queries.Pace(answered=5, median=3, ninth=14)


def destroy_jobs() -> list[str]:
    from procrastinate.contrib.django.models import ProcrastinateJob

    jobs = ProcrastinateJob.objects.filter(task_name="requests.destroy")
    return list(jobs.values_list("args__request_id", flat=True))


def _closed(city: Any, *, now: datetime, days: int) -> None:
    made = ask(city)[0]
    DataRequest.objects.filter(pk=made.pk).update(
        status=CLOSED[0], created_at=now - timedelta(days=days), first_closed_at=now, closed_at=now
    )
