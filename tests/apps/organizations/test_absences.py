"""Whoever covers needs the same roles, is told what the absent one is told, and finds what she had begun."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def second(network: Any) -> Any:
    return type(network.steward).objects.get(email="second-steward@example.org")


def days(first: int, last: int) -> dict[str, str]:
    today = timezone.localdate()
    return {
        "starts_on": (today + timedelta(days=first)).isoformat(),
        "ends_on": (today + timedelta(days=last)).isoformat(),
    }


def test_cover_is_told_sees_what_was_begun_and_is_seen(network: Any, second: Any, sign_in: Callable[..., Any]) -> None:
    from entente.audit.models import AuditEvent
    from entente.organizations.models import Absence, Notice
    from entente.organizations.notices import notify
    from entente.organizations.services import leave
    from entente.web.task_list.sources import waiting_for
    from tests.apps.agreements.many import made

    made(network, "Begun by the steward", status="draft", proposed_at=None, activated_at=None)
    page = reverse("organizations:absences")

    def titles() -> str:
        return " ".join(task.title for task in waiting_for(type(second).objects.get(pk=second.pk)))

    assert "Begun by the steward" not in titles()
    answer = sign_in(network.steward).post(page, {"cover": second.pk, **days(0, 7)})
    notify([network.steward], "agreement.in_force", network.nonprofit)

    assert answer.status_code == 302
    told = Notice.objects.filter(recipient=second).values_list("kind", flat=True)
    assert set(told) == {"absence.covering", "agreement.in_force"}
    assert "Begun by the steward" in titles()
    seen = sign_in(network.contributor).get(reverse("organizations:organization", args=[network.nonprofit.pk]))
    assert f"{second} covers" in seen.content.decode()
    assert AuditEvent.objects.get(event="absence.named").organization_id == network.nonprofit.pk

    leave(second, network.nonprofit, "data_steward")  # rights that went take the cover along
    notify([network.steward], "agreement.suspended", network.nonprofit)
    assert not Notice.objects.filter(recipient=second, kind="agreement.suspended").exists()
    assert "Begun by the steward" not in titles()

    sign_in(network.steward).post(reverse("organizations:end_absence", args=[Absence.objects.get().pk]))
    assert not Absence.objects.exists()


def test_cover_without_the_roles_and_wrong_days_are_refused(
    network: Any, second: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.core.errors import NotPermitted
    from entente.organizations.models import Absence
    from entente.organizations.services.absences import name_cover

    today, now = timezone.localdate(), timezone.now()

    def refused(cover: Any, first: date, last: date, by: Any) -> set[str]:
        with pytest.raises(NotPermitted) as error:
            name_cover(cover=cover, starts_on=first, ends_on=last, by=by, today=today, now=now)
        return {reason.value for reason in error.value.reasons}

    week = timedelta(days=7)
    assert refused(network.officer, today, today + week, network.steward) == {"absence.cover_roles"}
    assert refused(network.steward, today, today, network.steward) == {"absence.cover_roles"}
    assert refused(second, today - week, today - week, network.steward) == {"absence.days"}
    name_cover(cover=second, starts_on=today, ends_on=today + week, by=network.steward, today=today, now=now)
    assert "absence.twice" in refused(second, today + week, today + week, network.steward)
    assert refused(network.steward, today, today, second) == {"absence.cover_roles", "absence.cover_away"}
    assert Absence.objects.count() == 1
    offered = sign_in(network.officer).get(reverse("organizations:absences")).content.decode()
    assert "Nobody can cover for you yet" in offered
