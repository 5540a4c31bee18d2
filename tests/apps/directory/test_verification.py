"""Services are verified in a cycle; a provider corrects its own record by a link that works once, and a person reviews the difference."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.directory.conftest import COLUMNS, PANTRY, YOUTH, flat_row

CHECKED = (*COLUMNS, "LastVerifiedOn")
TODAY = date(2026, 11, 30)


@pytest.fixture
def steward(region: Any) -> Any:
    from entente.organizations.services import join, make_account

    account = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(account, region, "data_steward")
    return account


@pytest.fixture
def directory(take_in: Callable[..., Any]) -> Any:
    return take_in(
        [
            {**PANTRY, "LastVerifiedOn": "2026-05-01"},
            {**YOUTH, "LastVerifiedOn": "2025-11-30"},
            flat_row(4, "Maple Never"),
            flat_row(5, "Maple Hidden", ExcludeFromWebsite="Yes"),
        ],
        columns=CHECKED,
    )


def pantry() -> Any:
    from entente.directory.models import Service

    return Service.objects.get(source_key="2")


def asked(steward: Any, **options: Any) -> str:
    from entente.directory.services import ask_provider

    return str(ask_provider(pantry(), by=steward, now=options.get("now", timezone.now()))[1])


def proposed(steward: Any, **texts: str) -> Any:
    from entente.directory.services import propose_correction

    return propose_correction(asked(steward), texts, "Our new number is 416-555-0111.", now=timezone.now())


def decided(correction: Any, steward: Any, *, accept: bool = True) -> None:
    from entente.directory.services import decide_correction
    from entente.directory.tasks import apply_corrections

    decide_correction(correction.pk, accept=accept, by=steward, now=timezone.now())
    apply_corrections(str(correction.source_id))


def test_overdue_are_those_never_or_long_ago_verified(directory: Any, region: Any, steward: Any) -> None:
    from entente.directory.queries import verification_rows, verified_services
    from entente.directory.services import set_cycle, verify_service

    overdue = verified_services(region, today=TODAY, overdue=True)
    assert [service.name for service in overdue] == ["Maple Never", "Clinique jeunesse Érable"]
    rows = verification_rows(list(verified_services(region, today=TODAY, overdue=False)), today=TODAY)
    assert [(row.last, row.due, row.is_overdue, row.by) for row in rows] == [
        (None, None, True, None),
        (date(2025, 11, 30), date(2026, 11, 30), True, None),
        (date(2026, 5, 1), date(2027, 5, 1), False, None),
    ]

    verify_service(overdue[0], by=steward, today=TODAY)
    set_cycle(directory.source_id, 6, by=steward)
    rows = verification_rows(list(verified_services(region, today=TODAY, overdue=False)), today=TODAY)
    assert [(row.service.name, row.is_overdue, row.by) for row in rows] == [
        ("Clinique jeunesse Érable", True, None), ("Maple Food Pantry", True, None), ("Maple Never", False, steward),
    ]  # fmt: skip


def test_correction_is_a_difference_that_shows_only_once_accepted(directory: Any, steward: Any) -> None:
    from entente.directory.models import Listing, Verification

    correction = proposed(
        steward, name="Maple Food Pantry", description="Groceries on Fridays.", **{"description@fr": "De l’épicerie."}
    )
    assert correction.changes == {
        "description": {"before": "Groceries for everyone.", "after": "Groceries on Fridays."},
        "description@fr": {"before": "", "after": "De l’épicerie."},
    }
    assert pantry().description == "Groceries for everyone."

    decided(correction, steward)
    assert (pantry().description, pantry().translations) == (
        "Groceries on Fridays.",
        {"fr": {"description": "De l’épicerie."}},
    )
    assert Listing.objects.get(name="Maple Food Pantry").summary == "Groceries on Fridays."
    assert Verification.objects.get().by_provider
    assert "416-555-0111" not in pantry().description


def test_declined_correction_changes_nothing(directory: Any, steward: Any) -> None:
    from entente.directory.models import Verification

    decided(proposed(steward, description="Nonsense"), steward, accept=False)

    assert pantry().description == "Groceries for everyone."
    assert not Verification.objects.exists()


def test_correction_stands_until_the_source_says_something_else(
    directory: Any, steward: Any, take_in: Callable[..., Any]
) -> None:
    from entente.directory.corrections import corrected_fields

    decided(proposed(steward, description="Groceries on Fridays.", fees_description="Free"), steward)

    take_in([{**PANTRY, "LastVerifiedOn": "2026-06-01"}], columns=CHECKED)
    assert (pantry().description, pantry().fees_description) == ("Groceries on Fridays.", "Free")
    assert set(corrected_fields(pantry())) == {"description", "fees_description"}

    take_in([{**PANTRY, "AgencyDescription": "Groceries by appointment."}], columns=CHECKED)
    assert (pantry().description, pantry().fees_description) == ("Groceries by appointment.", "Free")
    assert set(corrected_fields(pantry())) == {"fees_description"}

    take_in([PANTRY], columns=CHECKED)
    assert pantry().description == "Groceries for everyone."


def test_link_works_once_and_not_when_it_is_over(directory: Any, steward: Any) -> None:
    from entente.core.errors import Invalid
    from entente.directory.models import Service
    from entente.directory.services import open_correction, propose_correction

    now = timezone.now()
    first, second = asked(steward), asked(steward)
    assert open_correction(first, now=now) is None
    assert open_correction(second, now=now + timedelta(days=31)) is None
    assert open_correction(second, now=now) is not None

    propose_correction(second, {}, "", now=now)
    with pytest.raises(Invalid, match=r"correction\.link_over"):
        propose_correction(second, {"description": "Again"}, "", now=now)

    third = asked(steward)
    Service.every.filter(pk=pantry().pk).update(withheld="excluded")
    assert open_correction(third, now=now) is None


def test_nobody_else_asks_or_decides(directory: Any, steward: Any, take_in: Callable[..., Any]) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory.services import ask_provider, decide_correction, set_cycle, verify_service
    from entente.organizations.services import found_organization, join, make_account

    other = found_organization(kind="region_211", name_en="Oak 211", name_fr="Chêne 211", jurisdiction="CA-ON")
    stranger = make_account(email="other@example.org", name="Robin Other", password="a long invented phrase")
    join(stranger, other, "data_steward")
    correction, now = proposed(steward, description="x"), timezone.now()

    for act in (
        lambda: ask_provider(pantry(), by=stranger, now=now),
        lambda: verify_service(pantry(), by=stranger, today=TODAY),
        lambda: decide_correction(correction.pk, accept=True, by=stranger, now=now),
        lambda: set_cycle(directory.source_id, 3, by=stranger),
    ):
        with pytest.raises(NotPermitted):
            act()

    decide_correction(correction.pk, accept=False, by=steward, now=now)
    with pytest.raises(NotPermitted):
        decide_correction(correction.pk, accept=True, by=steward, now=now)


def test_pages_lead_from_the_list_to_the_provider_and_back(directory: Any, region: Any, steward: Any, sign_in: Callable[..., Any], client: Any) -> None:  # fmt: skip
    from entente.directory.models import Correction

    browser, address = sign_in(steward), f"/en/directory/{region.pk}/verification/"
    page = browser.get(address).content.decode()
    assert "2 of 3 services are overdue." in page or "of 3 services are overdue" in page
    made = browser.post(address, {"service": pantry().pk, "action": "link"}).content.decode()
    token = made.split("#correction.")[1].split("<")[0]

    opened = client.post("/en/link/", {"link": f"#correction.{token}"})
    shown = client.get(opened.url)
    assert "Groceries for everyone." in shown.content.decode()
    assert token not in opened.url
    assert shown["X-Robots-Tag"] == "noindex"
    sent = client.post(
        opened.url, {"field-name": "Maple Food Pantry", "field-description": "<b>New</b> words", "note": "A note"}
    )
    assert "works no longer" in sent.content.decode()
    assert client.get(opened.url).status_code == 404

    correction = Correction.objects.get(status="proposed")
    review = browser.get(f"/en/directory/corrections/{correction.pk}/").content.decode()
    assert "&lt;b&gt;New&lt;/b&gt; words" in review
    assert "A note" in review
    assert browser.post(f"/en/directory/corrections/{correction.pk}/", {"decision": "accept"}).status_code == 302


def test_feed_tells_of_corrections_and_imports_after_a_moment(directory: Any, steward: Any, take_in: Callable[..., Any], client: Any) -> None:  # fmt: skip
    moment = timezone.now()

    assert client.get("/hsds/services", {"modified_after": moment.isoformat()}).json()["total_items"] == 0
    decided(proposed(steward, description="Groceries on Fridays."), steward)
    assert [entry["name"] for entry in client.get("/hsds/services", {"modified_after": moment.isoformat()}).json()["contents"]] == ["Maple Food Pantry"]  # fmt: skip

    later = timezone.now()
    take_in(
        [
            {**PANTRY, "LastVerifiedOn": "2026-05-01"},
            {**YOUTH, "Eligibility": "Youth 12-29", "LastVerifiedOn": "2025-11-30"},
        ],
        columns=CHECKED,
    )
    names = [
        entry["name"]
        for entry in client.get("/hsds/services", {"modified_after": later.isoformat()}).json()["contents"]
    ]
    assert names == ["Clinique jeunesse Érable"]
