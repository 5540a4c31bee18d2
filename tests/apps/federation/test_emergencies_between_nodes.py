"""An emergency that one person declares on one node and another confirms on the other lets data leave; what no node signed does not."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.agreement_partner import Line, Partner, outcome, status
from tests.apps.federation.test_agreements_amended import dormant, emergency
from tests.other_node import OtherNode

__all__ = ["dormant"]

pytestmark = pytest.mark.django_db


def minute_passes() -> None:
    """The job of each minute, which ends what nobody declared."""
    from agreements.tasks import stand_down_emergencies

    stand_down_emergencies(timestamp=int(timezone.now().timestamp()))


def is_open(agreement: Any) -> bool:
    from agreements.policies import is_in_force

    agreement.refresh_from_db()
    return bool(is_in_force(agreement, today=timezone.localdate(), now=timezone.now()))


@pytest.fixture
def say(other: OtherNode, dormant: Any, run_jobs: Callable[..., None]) -> Callable[..., str]:
    """What the other node says of the emergency; the code of a refusal."""

    def go(kind: str, **changed: Any) -> str:
        body = emergency(dormant, **changed)
        return outcome(other, other.say(kind, body, thread=dormant.lineage), run_jobs)

    return go


@pytest.fixture
def awakened_here(network: Any, dormant: Any, run_jobs: Callable[..., None]) -> Any:
    from agreements.services import Emergency, awaken_agreement, name_on_call

    name_on_call(dormant.pk, network.city, [network.city_steward], by=network.city_steward)
    awaken_agreement(dormant.pk, Emergency("Flood", "Maple", 3), by=network.city_steward, now=timezone.now())
    run_jobs()
    return dormant


def test_declared_there_and_confirmed_here_stays_open_until_its_last_day(
    say: Callable[..., str], dormant: Any, network: Any
) -> None:
    from agreements.services import confirm_emergency

    assert say("emergency.activated") == ""
    minute_passes()
    assert (status(dormant), is_open(dormant)) == ("active", False)  # it waits for the second person
    confirm_emergency(dormant.pk, by=network.city_steward, now=timezone.now())
    minute_passes()
    assert is_open(dormant)


def test_declared_here_and_confirmed_there_stays_open(
    awakened_here: Any, say: Callable[..., str], line: Line, network: Any
) -> None:
    minute_passes()
    (body,) = line.bodies("emergency.activated")
    assert (body["person"], body["organization"]) == (str(network.city_steward.pk), str(network.city.pk))
    assert not is_open(awakened_here)
    assert say("emergency.confirmed") == ""
    minute_passes()
    assert is_open(awakened_here)


def test_both_persons_may_sit_on_the_other_node_and_must_be_two(say: Callable[..., str], dormant: Any) -> None:
    person = str(uuid.uuid4())
    assert say("emergency.activated", person=person) == ""
    assert say("emergency.confirmed", person=person) == "agreement.same_person"
    assert not is_open(dormant)
    assert say("emergency.confirmed") == ""
    minute_passes()
    assert is_open(dormant)


@pytest.mark.parametrize("kind", ["emergency.activated", "emergency.confirmed"])
@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"organization": "the city"}, "agreement.not_its_node"),
        ({"organization": str(uuid.UUID(int=7))}, "agreement.not_its_node"),
        ({"organization": "Halifax"}, "federation.unreadable"),
        ({"person": "somebody"}, "federation.unreadable"),
        ({"name": "a\u2028b"}, "federation.unreadable"),
        ({"name": 5}, "federation.unreadable"),
    ],
)
def test_a_person_for_whom_that_node_cannot_vouch_is_refused(
    kind: str, changed: dict[str, Any], code: str, say: Callable[..., str], dormant: Any, network: Any
) -> None:
    if changed.get("organization") == "the city":
        changed = {"organization": str(network.city.pk)}
    if kind == "emergency.confirmed":
        assert say("emergency.activated") == ""
    assert say(kind, **changed) == code
    assert not is_open(dormant)


def test_rows_that_no_node_signed_let_nothing_leave(
    awakened_here: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    """Whoever holds the web process writes that somebody of the other node confirmed."""
    from agreements.models import Activation

    now = timezone.now()
    Activation.objects.update(confirmed_at=now, confirming_node=other.node_id)
    type(awakened_here).objects.filter(pk=awakened_here.pk).update(
        confirm_by=None, awake_through=timezone.localdate() + timedelta(days=2)
    )
    minute_passes()
    assert (status(awakened_here), is_open(awakened_here)) == ("dormant", False)


def test_what_nobody_on_call_declared_here_is_not_told_to_the_other_node(
    network: Any, dormant: Any, line: Line, run_jobs: Callable[..., None]
) -> None:
    """A forged row: the worker judges before it signs."""
    from agreements.models import Activation
    from agreements.tasks.announcements import announce

    today = timezone.localdate()
    activation = Activation.objects.create(
        agreement=dormant, event="Flood", area="Maple", days=3, activated_by=network.city_steward,
        activated_at=timezone.now(), confirm_by=timezone.now() + timedelta(hours=24), through=today, review_on=today,
    )  # fmt: skip
    announce(dormant, "emergency.activated", activation=str(activation.pk))
    run_jobs()
    assert line.bodies("emergency.activated") == []


def test_a_third_node_confirms_nothing(awakened_here: Any, partner: Partner, run_jobs: Callable[..., None]) -> None:
    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    body = emergency(awakened_here, organization=str(partner.organization.pk))
    assert outcome(liar, liar.say("emergency.confirmed", body, thread=awakened_here.lineage), run_jobs) != ""
    assert not is_open(awakened_here)
