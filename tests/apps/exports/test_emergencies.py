"""An agreement armed in calm: what waits ready, who awakens it, who confirms, and how it ends by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.test_life import draft_of, kinds, person, sign
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
@kept
def armed(network: Any, agreement: Any, run: Any, run_jobs: Callable[..., None]) -> Any:
    """An emergency agreement, signed and dormant, with a release that waits ready; the city's steward is on call."""
    from agreements import services
    from exports.services import release_run

    draft = draft_of(agreement, title_en="Wildfire", title_fr="Feu de forêt", emergency=True)
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    sign(made, network.nonprofit, person("second-steward"))
    made = sign(made, network.city, network.city_steward)
    services.name_on_call(made.pk, network.city, [network.city_steward], by=network.city_steward)
    release_run(
        run.pk,
        made.pk,
        purpose="service-planning",
        recipients_chosen=[network.city],
        ends_on=made.ends_on,
        by=network.steward,
        now=timezone.now(),
    )
    run_jobs()
    return made


def verdict(armed: Any, *, after: timedelta = timedelta()) -> list[str]:
    """Why the city may not download, so long after now; empty where it may."""
    from agreements.queries import policy
    from exports.models import Entitlement
    from exports.policies import is_entitled

    entitlement = Entitlement.objects.get(release__agreement=armed)
    return [
        reason.value
        for reason in is_entitled(
            entitlement, policy=policy(entitlement.release.agreement.current), now=timezone.now() + after
        ).reasons
    ]


def test_from_dormant_to_a_download_and_back(
    network: Any, armed: Any, sign_in: Callable[..., Any], client: Client
) -> None:
    from agreements.tasks import stand_down_emergencies
    from entente.web.task_list.emergencies import emergencies_to_confirm
    from exports.models import Entitlement
    from exports.services import accept_terms, issue_download

    act = lambda name: reverse("agreements:act", args=[armed.pk, name])  # noqa: E731
    entitlement = Entitlement.objects.get(release__agreement=armed)
    said = {"event": "Wildfire <north>", "area": "Lake district", "days": "2"}
    dormant = (armed.status, verdict(armed))

    desk = sign_in(network.city_steward).get(reverse("web:desk")).content.decode()
    not_on_call = sign_in(network.steward).post(act("awaken"), said)
    nameless = sign_in(network.city_steward).post(act("awaken"), {**said, "event": " "})
    stale = sign_in(network.city_steward, Client(), fresh=False).post(act("awaken"), said)
    awakened = sign_in(network.city_steward).post(act("awaken"), said)
    waiting = verdict(armed)
    same = sign_in(network.city_steward).post(act("confirm-emergency"))
    of_city = city_officer(network)
    own_tasks = [(task.title, task.tone) for task in emergencies_to_confirm(of_city)]
    recipient_alone = sign_in(of_city).post(act("confirm-emergency"))
    still_waiting = verdict(armed)
    for_second = sign_in(network.officer).get(reverse("agreements:agreement", args=[armed.pk])).content.decode()
    tasks = [(task.title, task.tone) for task in emergencies_to_confirm(network.officer)]
    confirmed = sign_in(network.officer).post(act("confirm-emergency"))
    awake = verdict(armed)
    accept_terms(entitlement.pk, digest=armed.digest(), by=network.recipient, now=timezone.now())
    issue_download(entitlement.pk, "data.csv", by=network.recipient, now=timezone.now())
    now = timezone.localtime()
    last_minute = (now + timedelta(days=1)).replace(hour=23, minute=59)  # of the second day, beyond the time to confirm
    confirmed_then = verdict(armed, after=last_minute - now)
    page = sign_in(network.recipient).get(reverse("agreements:agreement", args=[armed.pk])).content.decode()
    third_day = verdict(armed, after=timedelta(days=2))
    stand_down_emergencies(timestamp=int((timezone.now() + timedelta(days=2)).timestamp()))
    armed.refresh_from_db()
    activation = armed.activations.get()
    over = verdict(armed)
    reviews = [task.due for task in emergencies_to_confirm(network.officer)]
    reviewed = sign_in(network.officer).post(act("review-emergency"), {"review": "The list of numbers was old."})

    assert dormant == ("dormant", ["agreement.dormant"])
    assert desk.index("You are on call") < desk.index(act("awaken")) < desk.index("Nothing waits for you")
    assert for_second.index(act("confirm-emergency")) < for_second.index("The terms that the platform checks")
    assert (not_on_call.status_code, nameless.status_code) == (403, 422)
    assert stale["Location"].startswith(reverse("mfa_reauthenticate"))
    assert (awakened.status_code, waiting, still_waiting) == (
        302,
        ["agreement.not_confirmed"],
        ["agreement.not_confirmed"],
    )
    assert (same.status_code, recipient_alone.status_code, own_tasks) == (403, 403, [])
    assert tasks == [("EMERGENCY: confirm “Wildfire”", "danger")]
    assert (confirmed.status_code, awake, confirmed_then) == (302, [], [])
    assert {"agreement.emergency_open", "agreement.closed_again"} <= set(kinds(network.recipient))
    assert "1 minute to the first download" in page
    assert "Wildfire &lt;north&gt;" in page
    assert "agreement.not_awake" in third_day
    assert (armed.status, over) == ("dormant", ["agreement.dormant"])
    assert reviews == [activation.review_on]
    assert activation.review_on == activation.through + timedelta(days=14)
    assert reviewed.status_code == 302


def test_exercise_runs_on_dummy_data_and_opens_nothing(network: Any, armed: Any, sign_in: Callable[..., Any]) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import Download, Entitlement

    act = lambda name: reverse("agreements:act", args=[armed.pk, name])  # noqa: E731
    entitlement = Entitlement.objects.get(release__agreement=armed)
    own = reverse("exports:entitlement", args=[entitlement.pk])
    dummy, real = (
        reverse("exports:exercise", args=[entitlement.pk]),
        reverse("exports:download", args=[entitlement.pk, "data.csv"]),
    )
    said = {"event": "Drill", "area": "Lake district", "days": "2", "exercise": "on"}

    sign_in(network.city_steward).post(act("awaken"), said)
    early = sign_in(network.recipient).post(dummy)
    sign_in(network.officer).post(act("confirm-emergency"))
    armed.refresh_from_db()
    opened = verdict(armed)
    page = sign_in(network.recipient).get(own).content.decode()
    refused = sign_in(network.recipient).post(real)
    fetched = sign_in(network.recipient).post(dummy)
    stranger = sign_in(network.officer).post(dummy)
    sign_in(network.officer).post(act("end-emergency"))
    late = sign_in(network.recipient).post(dummy)
    activation = armed.activations.get()

    assert (early.status_code, late.status_code, stranger.status_code) == (422, 422, 404)
    assert (opened, armed.awake_through) == (["agreement.not_awake"], None)
    assert refused.status_code == 403
    assert not Download.objects.exists()
    assert "EXERCISE: download the dummy data" in page
    assert fetched.status_code == 200
    lines = fetched.content.decode("utf-8-sig").splitlines()
    assert lines[0].split(",") == ["age", "postal_code", "need", "visits"]
    assert not {"=Shelter", "Food bank"} & set(",".join(lines[1:]).split(","))
    assert activation.minutes_to_first_download == 1
    assert AuditEvent.objects.filter(event="agreement.exercise_downloaded", refused=False).count() == 1
    assert {"agreement.exercise_open", "agreement.closed_again"} <= set(kinds(network.recipient))


def test_emergency_from_before_keeps_its_state(network: Any, armed: Any) -> None:
    from agreements.models import Activation, Agreement

    now, today = timezone.now(), timezone.localdate()
    Agreement.objects.filter(pk=armed.pk).update(
        status="active", awake_through=today + timedelta(days=1), confirm_by=now + timedelta(hours=20)
    )
    Activation.objects.create(
        agreement=armed, event="Flood", area="River", days=2, activated_by=network.city_steward, activated_at=now,
        confirm_by=now + timedelta(hours=20), through=today + timedelta(days=1), review_on=today + timedelta(days=15),
    )  # fmt: skip

    assert verdict(armed) == []
    assert verdict(armed, after=timedelta(hours=21)) == ["agreement.not_confirmed"]


def city_officer(network: Any) -> Any:
    """Another person of the city who may suspend its agreements."""
    from entente.organizations.services import join, make_account

    made = make_account(email="city-officer@example.org", name="City Officer", password="a long invented phrase")
    join(made, network.city, "privacy_officer")
    return made


def test_emergency_that_nobody_confirms_is_over_after_a_day(network: Any, armed: Any) -> None:
    from agreements.services import Emergency, awaken_agreement, confirm_emergency
    from agreements.tasks import escalate_emergencies, stand_down_emergencies
    from entente.core.errors import NotPermitted

    now = timezone.now()
    awaken_agreement(armed.pk, Emergency("Flood", "River", 5), by=network.city_steward, now=now)
    for hours in (0.5, 2, 3, 13, 23):
        escalate_emergencies(timestamp=int((now + timedelta(hours=hours)).timestamp()))
    before = verdict(armed, after=timedelta(hours=23))
    after = verdict(armed, after=timedelta(hours=25))
    with pytest.raises(NotPermitted) as late:
        confirm_emergency(armed.pk, by=network.officer, now=now + timedelta(hours=25))
    stand_down_emergencies(timestamp=int((now + timedelta(hours=23)).timestamp()))
    armed.refresh_from_db()
    still = armed.status
    stand_down_emergencies(timestamp=int((now + timedelta(hours=25)).timestamp()))
    armed.refresh_from_db()

    assert kinds(network.officer).count("agreement.emergency_unconfirmed") == 3
    assert (before, after) == (["agreement.not_confirmed"], ["agreement.not_confirmed"])
    assert [reason.value for reason in late.value.reasons] == ["agreement.not_awake"]
    assert (still, armed.status) == ("active", "dormant")
    assert armed.machine_terms.smallest_k == 11
