"""One service of two sources: found, shown to whoever keeps it, and merged in the finder by a decision that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.directory.conftest import PANTRY, YOUTH, flat_row

CITY = [
    {**flat_row(90, "MAPLE FOOD PANTRY"), "PhysicalAddress1": "10 Example Street", "PhysicalPostalCode": "M5V2T6", "AgencyDescription": "Food of the city"},
    {**flat_row(91, "Clinique pour jeunes Érable"), "Phone1Number": "(416) 555-0101", "PhysicalAddress1": "12 Example St", "PhysicalPostalCode": "M5V 2T6"},
    {**flat_row(92, "Maple Food Bank"), "Phone1Number": "416-555-0177", "PhysicalPostalCode": "M5V 2T6", "PhysicalAddress1": "99 Other St"},
]  # fmt: skip


@pytest.fixture
def people(region: Any) -> Any:
    from entente.organizations.services import found_organization, join, make_account

    city = found_organization(kind="region_211", name_en="City 211", name_fr="Ville 211", jurisdiction="CA-ON")
    accounts = {}
    for name, owner in (("keeper", region), ("other", city)):
        accounts[name] = make_account(
            email=f"{name}@example.org", name=f"Avery {name}", password="a long invented phrase"
        )
        join(accounts[name], owner, "data_steward")
    return {**accounts, "city": city}


@pytest.fixture
def both(people: Any, take_in: Callable[..., Any]) -> None:
    take_in([PANTRY, YOUTH])
    take_in(CITY, owner=people["city"], name="City")


def service(key: str) -> Any:
    from entente.directory.models import Service

    return Service.objects.get(source_key=key)


def decide(own: str, other: str, people: Any, *, hide_own: bool | None, by: str = "keeper") -> Any:
    from entente.directory.services import decide_duplicate
    from entente.directory.tasks import apply_duplicates

    duplicate = decide_duplicate(
        service(own).pk, service(other).pk, hide_own=hide_own, by=people[by], now=timezone.now()
    )
    apply_duplicates(str(service(own).origin_id))
    return duplicate


def shown() -> set[str]:
    from entente.directory.models import Listing

    return set(Listing.objects.values_list("service__source_key", flat=True))


def test_same_name_and_place_or_same_telephone_and_place_are_found(both: None, region: Any, people: Any) -> None:
    from entente.directory.queries import pairs_to_decide

    pairs = {(pair.own.service.source_key, pair.other.service.source_key) for pair in pairs_to_decide(region)}
    assert pairs == {("2", "90"), ("3", "91")}
    assert {(pair.own.service.source_key, pair.other.service.source_key) for pair in pairs_to_decide(people["city"])} == {("90", "2"), ("91", "3")}  # fmt: skip


def test_decision_hides_one_and_both_records_stay(both: None, region: Any, people: Any, client: Any) -> None:
    from entente.directory.queries import also_in, pairs_to_decide

    decide("2", "90", people, hide_own=True)

    assert shown() == {"3", "90", "91", "92"}
    assert [pair.own.service.source_key for pair in pairs_to_decide(region)] == ["3"]
    assert also_in(service("90").pk) == ["Maple Food Pantry (Resources, Maple 211)"]
    names = [entry["name"] for entry in client.get("/hsds/services").json()["contents"]]
    assert {"Maple Food Pantry", "MAPLE FOOD PANTRY"} <= set(names)


def test_hidden_service_shows_again_where_the_shown_one_is_gone(
    both: None, people: Any, take_in: Callable[..., Any]
) -> None:
    decide("2", "90", people, hide_own=True)

    take_in(CITY[1:], owner=people["city"], name="City")
    assert "2" in shown()

    take_in(CITY, owner=people["city"], name="City")
    assert "2" not in shown()
    assert "90" in shown()


def test_two_services_show_both_and_are_asked_about_no_more(both: None, region: Any, people: Any) -> None:
    from entente.directory.queries import pairs_to_decide

    decide("2", "90", people, hide_own=None)

    assert {"2", "90"} <= shown()
    assert [pair.own.service.source_key for pair in pairs_to_decide(region)] == ["3"]


def test_nobody_hides_a_service_of_others(both: None, people: Any) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory.services import undo_duplicate

    with pytest.raises(NotPermitted):
        decide("2", "90", people, hide_own=False)
    with pytest.raises(NotPermitted):
        decide("2", "90", people, hide_own=True, by="other")
    duplicate = decide("2", "90", people, hide_own=True)
    with pytest.raises(NotPermitted):
        undo_duplicate(duplicate.pk, by=people["other"])


def test_service_that_stands_for_another_is_not_hidden(both: None, people: Any) -> None:
    from entente.core.errors import Invalid

    decide("2", "90", people, hide_own=True)

    with pytest.raises(Invalid, match="stands_for_another"):
        decide("90", "92", people, hide_own=True, by="other")


def test_page_decides_and_takes_back(both: None, region: Any, people: Any, sign_in: Callable[..., Any], run_jobs: Callable[[], None]) -> None:  # fmt: skip
    from entente.directory.models import Duplicate

    browser, address = sign_in(people["keeper"]), f"/en/directory/{region.pk}/duplicates/"
    pair = {"own": service("2").pk, "other": service("90").pk}

    page = browser.get(address).content.decode()
    assert "The same: show that of City" in page
    assert "The same: show that of Resources" not in page
    assert browser.post(address, {**pair, "decision": "nonsense"}).status_code == 422
    assert (
        browser.post(address, {"own": service("90").pk, "other": service("2").pk, "decision": "hide_own"}).status_code
        == 422
    )
    assert browser.post(address, {**pair, "decision": "hide_own"}).status_code == 302
    run_jobs()
    assert "2" not in shown()
    assert browser.post(address, {"duplicate": Duplicate.objects.get().pk, "decision": "undo"}).status_code == 302
    run_jobs()
    assert "2" in shown()


def test_pair_of_two_sources_of_one_owner_stands_once(region: Any, take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import pairs_to_decide

    take_in([PANTRY])
    take_in([PANTRY], name="Second")

    assert len(pairs_to_decide(region)) == 1
