"""An amendment that counts from a later day on: the version before holds until that midnight, by the agreement's own clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.test_life import draft_of, sign

pytestmark = pytest.mark.django_db(transaction=True)


def scheduled(
    network: Any, agreement: Any, day: Any, *, before_signing: Callable[[Any], None] = lambda _: None, **terms: Any
) -> Any:
    """An amendment of a larger group, signed by all whom it concerns, that counts from a day on."""
    from agreements import services

    now = timezone.now()
    made = services.amend_agreement(agreement.pk, by=network.steward)
    services.change_draft(
        made.pk, draft_of(made, terms=replace(agreement.machine_terms, smallest_k=20, **terms)), by=network.steward
    )
    services.set_effect(made.pk, day=day, by=network.steward, now=now)
    services.propose_agreement(made.pk, by=network.steward, now=now)
    made.refresh_from_db()
    before_signing(made)
    second = type(network.steward).objects.get(email="second-steward@example.org")
    for organization, who in ((network.nonprofit, second), (network.city, network.city_steward)):
        made.refresh_from_db()
        if made.parties.get(organization=organization).missing:
            sign(made, organization, who)
    made.refresh_from_db()
    return made


@pytest.mark.parametrize("zone", ["America/Toronto", "America/St_Johns"])
def test_version_before_holds_until_the_midnight_of_the_agreement(
    network: Any, agreement: Any, sign_in: Callable[..., Any], zone: str
) -> None:
    from agreements.policies import is_in_force
    from agreements.tasks import take_effect

    type(agreement).objects.filter(pk=agreement.pk).update(time_zone=zone)
    agreement.refresh_from_db()
    day = agreement.today(timezone.now()) + timedelta(days=2)
    midnight = datetime.combine(day, time.min, ZoneInfo(zone))
    made = scheduled(network, agreement, day)
    client = sign_in(network.steward)
    pages = [client.get(reverse("agreements:agreement", args=[each.pk])).content.decode() for each in (agreement, made)]

    def states() -> tuple[str, str]:
        agreement.refresh_from_db()
        made.refresh_from_db()
        return agreement.status, made.status

    def refusals(now: datetime) -> list[str]:
        return [reason.value for reason in is_in_force(agreement, today=agreement.today(now), now=now).reasons]

    assert states() == ("active", "scheduled")
    assert made.signed_content()["effective_on"] == day.isoformat()
    assert "It is replaced on" in pages[0]
    assert "Until then, the previous version is in force." in pages[1]
    take_effect(timestamp=int(midnight.timestamp()) - 1)
    assert states() == ("active", "scheduled")
    assert refusals(midnight - timedelta(microseconds=1)) == []
    assert refusals(midnight) == ["agreement.giving_way"]  # nobody waits for the worker: it is refused at use
    take_effect(timestamp=int(midnight.timestamp()))
    assert states() == ("superseded", "active")
    assert agreement.current == made
    assert is_in_force(made, today=made.today(midnight), now=midnight)


def test_waiting_amendment_is_the_only_one_and_goes_with_what_it_amends(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements import services
    from agreements.tasks import take_effect
    from entente.core.errors import NotPermitted

    now, day = timezone.now(), agreement.today(timezone.now()) + timedelta(days=2)
    made = scheduled(network, agreement, day)

    with pytest.raises(NotPermitted, match=r"agreement\.gives_way"):
        services.amend_agreement(agreement.pk, by=network.steward)
    services.suspend_agreement(agreement.pk, by=network.steward, reason="Wait.")
    take_effect(timestamp=int((now + timedelta(days=3)).timestamp()))
    made.refresh_from_db()
    assert made.status == "scheduled"  # what is suspended stays so
    services.terminate_agreement(agreement.pk, by=network.steward, reason="Over.", now=now)
    made.refresh_from_db()
    assert made.status == "withdrawn"


def test_day_must_be_a_later_one_of_the_term(network: Any, agreement: Any, sign_in: Callable[..., Any]) -> None:
    from agreements import services
    from entente.core.errors import NotPermitted

    now, today = timezone.now(), agreement.today(timezone.now())
    made = services.amend_agreement(agreement.pk, by=network.steward)
    for day in (today, agreement.ends_on + timedelta(days=1)):
        with pytest.raises(NotPermitted, match=r"agreement\.effect_outside"):
            services.set_effect(made.pk, day=day, by=network.steward, now=now)
    with pytest.raises(NotPermitted, match=r"agreement\.not_draft"):
        services.set_effect(agreement.pk, day=today + timedelta(days=1), by=network.steward, now=now)
    address = reverse("agreements:act", args=[made.pk, "set-effect"])
    answer = sign_in(network.steward).post(address, {"effective_on": (today + timedelta(days=5)).isoformat()})
    made.refresh_from_db()

    assert answer.status_code == 302
    assert made.effective_on == today + timedelta(days=5)
    with pytest.raises(NotPermitted, match=r"agreement\.nothing_changes"):  # a day alone is no change
        services.propose_agreement(made.pk, by=network.steward, now=now)


def test_party_gives_up_a_waiting_amendment_until_its_day(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements import services
    from agreements.tasks import take_effect
    from entente.audit.models import AuditEvent
    from entente.core.errors import NotPermitted
    from entente.organizations.models import Notice

    now, day = timezone.now(), agreement.today(timezone.now()) + timedelta(days=2)
    made, browser = scheduled(network, agreement, day), sign_in(network.city_steward)
    address = reverse("agreements:act", args=[made.pk, "call-off"])

    with pytest.raises(NotPermitted, match=r"agreement\.its_day_came"):
        services.call_off_amendment(
            made.pk, by=network.city_steward, reason="Too late.", now=datetime.combine(day, time.min, ZoneInfo(agreement.time_zone))
        )  # fmt: skip
    with pytest.raises(NotPermitted, match=r"agreement\.not_scheduled"):
        services.call_off_amendment(agreement.pk, by=network.city_steward, reason="Not that one.", now=now)
    asked = browser.get(address).content.decode()
    silent = browser.post(address, {"reason": " "})
    given_up = browser.post(address, {"reason": "The figures were wrong."})
    page = browser.get(reverse("agreements:agreement", args=[made.pk])).content.decode()
    take_effect(timestamp=int((now + timedelta(days=3)).timestamp()))
    agreement.refresh_from_db()
    made.refresh_from_db()

    assert "The version in force goes on instead" in asked
    assert (silent.status_code, given_up.status_code) == (422, 302)
    assert (made.status, agreement.status, agreement.gives_way_on) == ("withdrawn", "active", None)
    assert "It was given up for this reason" in page
    assert "The figures were wrong." in page
    event = AuditEvent.objects.get(event="agreement.called_off", subject_id=made.pk)
    assert event.actor_id == network.city_steward.pk
    assert "The figures" not in str(event.facts)
    assert Notice.objects.filter(kind="agreement.called_off", recipient=network.steward).count() == 1
    assert services.amend_agreement(agreement.pk, by=network.steward).version == made.version + 1
