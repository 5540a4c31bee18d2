"""Centres of an emergency: who opens them, who finds them, what was counted, and what was known at which moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)

ARENA = {"kind": "evacuation", "name": "Maple Arena", "address": "10 Example St", "is_public": "on", "people": "12"}


def opened(activation: Any, by: Any, now: Any = None, **changes: Any) -> Any:
    from entente.relief.services import CentreDetails, open_centre

    details = {"kind": "evacuation", "name": "Maple Arena", "address": "10 Example St", "telephone": "416-555-0199"}
    return open_centre(activation.pk, CentreDetails(**{**details, **changes}), by=by, now=now or timezone.now())


def names_in_finder(client: Any, words: str) -> str:
    return str(client.get(f"/en/find/?words={words}").content.decode())


def test_centre_is_opened_on_a_page_and_found_by_everyone_until_the_emergency_ends(
    network: Any, directory: None, awaken: Callable[..., Any], sign_in: Callable[..., Any], client: Any
) -> None:
    from agreements.services import end_emergency
    from entente.directory.models import Listing
    from entente.relief.tasks import show_centres

    activation = awaken()
    page = reverse("relief:new_centre", args=[activation.pk])

    answer = sign_in(network.recipient).post(page, ARENA, follow=True).content.decode()
    twice = sign_in(network.recipient).post(page, {**ARENA, "name": "maple  arena"})
    before = Listing.objects.filter(name="Maple Arena").count()
    show_centres(timestamp=0)
    show_centres(timestamp=0)
    listing = Listing.objects.get(name="Maple Arena")
    shown = client.get(reverse("directory:listing", args=[listing.pk])).content.decode()
    french = client.get(f"/fr/find/{listing.pk}/").content.decode()
    end_emergency(activation.agreement_id, by=network.officer, now=timezone.now())
    show_centres(timestamp=0)

    assert ("Maple Arena" in answer, "12" in answer, twice.status_code, before) == (True, True, 422, 0)
    assert "shelter" in listing.topics
    assert (listing.latitude, listing.organization_name) == (
        43.645,
        "City of Maple",
    )  # where the directory knows the address
    assert "Evacuation centre" in shown
    assert "Centre d’évacuation" in french
    assert not Listing.objects.filter(name="Maple Arena").exists()


def test_exercise_puts_no_centre_into_the_finder(
    network: Any, directory: None, awaken: Callable[..., Any], sign_in: Callable[..., Any], client: Any
) -> None:
    from entente.directory.models import Service
    from entente.relief.tasks import show_centres

    activation = awaken(exercise=True)
    opened(activation, network.recipient)
    show_centres(timestamp=0)
    page = sign_in(network.recipient).get(reverse("relief:emergency", args=[activation.pk])).content.decode()
    desk = sign_in(network.recipient).get(reverse("web:desk")).content.decode()

    assert not Service.every.filter(name="Maple Arena").exists()
    assert page.count("EXERCISE") >= 4
    assert "EXERCISE: Wildfire north of the lake" in desk


@pytest.mark.parametrize("lacking", ["not public", "no region", "nobody confirmed", "suspended", "forged"])
def test_centre_stays_out_of_the_finder(
    network: Any, directory: None, awaken: Callable[..., Any], lacking: str
) -> None:
    from agreements.models import Activation
    from agreements.services import suspend_agreement
    from entente.directory.models import Service
    from entente.relief.tasks import show_centres

    activation = awaken()
    opened(activation, network.recipient, is_public=lacking != "not public")
    if lacking == "no region":
        type(network.region).objects.filter(pk=network.region.pk).update(kind="nonprofit")
    elif lacking == "nobody confirmed":
        Activation.objects.update(confirmed_at=None, confirmed_by=None)
    elif lacking == "suspended":
        suspend_agreement(activation.agreement_id, reason="A doubt.", by=network.officer)
    elif lacking == "forged":  # rows that say so, of somebody who may not
        Activation.objects.update(confirmed_by=network.recipient)
    show_centres(timestamp=0)

    assert not Service.every.filter(name="Maple Arena").exists()


@pytest.mark.parametrize("stage", ["waiting", "over", "ended by its last day"])
def test_nothing_is_added_before_two_people_opened_it_or_after_its_end(
    network: Any, armed: Any, awaken: Callable[..., Any], sign_in: Callable[..., Any], stage: str
) -> None:
    from agreements.services import end_emergency
    from entente.core.errors import NotPermitted
    from entente.relief.models import Centre

    activation = awaken(confirmed=stage != "waiting", ago=timedelta(days=5 if stage == "ended by its last day" else 0))
    if stage == "over":
        end_emergency(armed.pk, by=network.officer, now=timezone.now())
    answer = sign_in(network.recipient).get(reverse("relief:new_centre", args=[activation.pk]))
    taken = sign_in(network.recipient).post(reverse("relief:directory", args=[activation.pk]))

    with pytest.raises(NotPermitted):
        opened(activation, network.recipient)
    assert (answer.status_code, b'<form method="post" class="stack"' in answer.content, taken.status_code) == (
        200,
        False,
        403,
    )
    assert not Centre.objects.exists()


def test_people_of_no_party_see_nothing_and_those_who_only_read_add_nothing(
    network: Any, awaken: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from entente.organizations.services import found_organization, join, make_account

    activation = awaken()
    opened(activation, network.recipient)
    other = found_organization(kind="nonprofit", name_en="Else", name_fr="Ailleurs", jurisdiction="CA-ON")
    stranger = make_account(email="stranger@example.org", name="Stranger", password="a long invented phrase")
    join(stranger, other, "recipient")

    assert sign_in(stranger).get(reverse("relief:emergency", args=[activation.pk])).status_code == 404
    assert sign_in(network.contributor).get(reverse("relief:emergency", args=[activation.pk])).status_code == 200
    assert (
        sign_in(network.contributor).post(reverse("relief:new_centre", args=[activation.pk]), ARENA).status_code == 403
    )


def test_what_was_known_at_a_moment_is_what_had_been_written_by_then(
    network: Any, directory: None, awaken: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from entente.relief.queries import known_at
    from entente.relief.services import report_centre

    morning = timezone.localtime().replace(hour=6) - timedelta(days=2)  # what is reported on a day lies on one date
    activation = awaken(ago=timezone.now() - morning)
    start = activation.activated_at
    hours = lambda number: start + timedelta(hours=number)  # noqa: E731
    arena = opened(activation, network.recipient, now=hours(1), people=10)
    report_centre(arena.pk, people=40, is_open=True, by=network.officer, now=hours(3))
    school = opened(activation, network.recipient, now=hours(4), name="Maple School", kind="supplies")
    report_centre(arena.pk, people=None, is_open=False, by=network.recipient, now=hours(25))
    report_centre(school.pk, people=7, is_open=True, by=network.recipient, now=hours(26))

    known = [known_at(activation, hours(number)) for number in (-1, 0.01, 2, 5, 27)]
    zone = ZoneInfo(activation.agreement.time_zone)
    page = sign_in(network.recipient)
    then = page.get(
        reverse("relief:emergency", args=[activation.pk]), {"at": hours(2).astimezone(zone).strftime("%Y-%m-%dT%H:%M")}
    ).content.decode()
    nonsense = page.get(reverse("relief:emergency", args=[activation.pk]), {"at": "yesterday"})
    counts = page.get(reverse("relief:counts", args=[activation.pk])).content.decode()

    assert [each.stage for each in known] == ["before", "waiting", "open", "open", "open"]
    assert [(each.people, len(each.open_centres), each.uncounted) for each in known] == [
        (None, 0, 0), (None, 0, 0), (10, 1, 0), (40, 2, 1), (7, 1, 0),
    ]  # fmt: skip
    assert ("Maple School" in then, "Last count: 10" in then, "Add a centre" in then) == (False, True, False)
    assert nonsense.status_code == 422
    assert [len(each.imports) for each in known] == [0, 0, 0, 0, 0]  # the file came in only now
    assert ("Maple Arena,40," in counts, "Maple Arena,10," in counts) == (True, False)  # the last of the day


def test_report_is_there_once_it_is_over(
    network: Any, armed: Any, awaken: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from agreements.services import end_emergency

    activation = awaken()
    opened(activation, network.recipient, people=31)
    sign_in(network.recipient).post(reverse("relief:directory", args=[activation.pk]))
    end_emergency(armed.pk, by=network.officer, now=timezone.now())
    page = sign_in(network.officer).get(reverse("relief:emergency", args=[activation.pk])).content.decode()
    desk = sign_in(network.officer).get(reverse("web:desk")).content.decode()

    assert ">Report<" in page
    assert "1 time" in page
    assert "to the first download" in page
    assert "Under way now" not in desk


def test_file_that_somebody_calls_as_the_centres_are_called_stays_hers(
    network: Any, directory: None, awaken: Callable[..., Any], tmp_path: Any
) -> None:
    from entente.directory.models import Listing
    from entente.directory.services import import_file
    from entente.relief.queries import CENTRES_SOURCE
    from entente.relief.tasks import show_centres
    from tests.apps.directory.conftest import AGENCY, PANTRY, as_csv

    path = tmp_path / "same.csv"
    path.write_text(as_csv([AGENCY, {**PANTRY, "PublicName": "Cedar Pantry"}]), "utf-8")
    import_file(network.region, CENTRES_SOURCE, path, {}, now=timezone.now(), accepts_loss=True)
    opened(awaken(), network.recipient)
    show_centres(timestamp=0)

    assert Listing.objects.filter(name="Cedar Pantry").exists()
