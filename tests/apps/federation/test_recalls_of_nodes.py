"""Whoever received a release that another node took back is reminded at her own node, on the days of any recall."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.federation.test_releases_from_nodes import arrived, files, provider

__all__ = ["arrived", "files", "provider"]

pytestmark = pytest.mark.django_db


def reminders(person: Any) -> list[str]:
    from entente.organizations.models import Notice

    notices = Notice.objects.filter(recipient=person, kind__startswith="remote.recall").order_by("id")
    return list(notices.values_list("kind", flat=True))


@pytest.fixture
def recalled(arrived: Any, provider: Any, run_jobs: Callable[..., None]) -> date:
    due_on = timezone.localdate() + timedelta(days=14)
    body = {
        "task": str(uuid.uuid4()), "entitlement": str(arrived.pk), "reason": "Wrong.", "fetched": 1,
        "due_on": due_on.isoformat(), "has_successor": False,
    }  # fmt: skip
    provider.say("recall.opened", body, thread=arrived.agreement.lineage)
    run_jobs()
    return due_on


def chase(due_on: date, *days: int) -> None:
    from entente.federation.tasks import chase_recalls

    noon = datetime(due_on.year, due_on.month, due_on.day, 17, tzinfo=UTC)
    for day in days:
        chase_recalls(int((noon + timedelta(days=day)).timestamp()))


def test_silent_recipient_is_reminded_on_the_days_of_any_recall(recalled: date, network: Any) -> None:
    assert reminders(network.recipient) == ["remote.recall_opened"]
    chase(recalled, -14, -4)
    assert reminders(network.recipient) == ["remote.recall_opened"]
    chase(recalled, -3, -2, -1)
    assert reminders(network.recipient) == ["remote.recall_opened"] * 2
    chase(recalled, 0, 1, 6, 7, 8, 14)
    assert reminders(network.recipient) == ["remote.recall_opened"] * 3 + ["remote.recall_late"] * 3
    assert reminders(network.city_steward) == reminders(network.recipient)


def test_whoever_answered_is_left_alone(recalled: date, network: Any) -> None:
    from entente.federation.models import RemoteRecall
    from entente.federation.services import answer_recall

    today = timezone.localdate()
    answer_recall(
        RemoteRecall.objects.get().pk, answer="destroyed", done_on=today, method="Shredded.", by=network.recipient,
        now=timezone.now(),
    )  # fmt: skip
    chase(recalled, -3, 0, 7, 30)
    assert reminders(network.recipient) == ["remote.recall_opened"]
