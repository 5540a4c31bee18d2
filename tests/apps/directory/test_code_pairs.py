"""Codes of a service × whom it is for become qualifiers once a person said what they mean; names of contacts stand in no text of a package."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.directory.conftest import COLUMNS, PANTRY, YOUTH, flat_row

CODES = (*COLUMNS, "TaxonomyTerms")
PAIR, WORDS = "BD-1800.2000 * YB-8000", "Food Pantries * Older Adults"


def rows(*, shut: bool = False) -> list[dict[str, str]]:
    hidden = {"ExcludeFromWebsite": "Yes"} if shut else {}
    return [
        {**PANTRY, "TaxonomyCodes": f"{PAIR}; PH-1000", "TaxonomyTerms": WORDS},
        {**YOUTH, "TaxonomyCodes": "BD-1800.2000*YB-8000"},
        {**flat_row(5, "Maple Hidden House"), "TaxonomyCodes": PAIR, "ExcludeFromWebsite": "Yes"},
        {**flat_row(6, "Maple Late House"), "TaxonomyCodes": PAIR, **hidden},
    ]


@pytest.fixture
def steward(region: Any) -> Any:
    from entente.organizations.services import join, make_account

    account = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(account, region, "data_steward")
    return account


def decide(pair: Any, steward: Any, **said: Any) -> None:
    from entente.directory.services import decide_pair
    from entente.directory.tasks import apply_pairs

    decide_pair(pair.pk, pair.source_id, by=steward, now=timezone.now(), **said)
    apply_pairs(str(pair.source_id))


def test_pairs_are_guessed_counted_and_show_nothing_by_themselves(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import CodePair, Listing, Qualifier

    take_in(rows(), columns=CODES)

    pairs = {pair.code: (pair.need, pair.people, pair.services, pair.status) for pair in CodePair.objects.all()}
    assert pairs == {PAIR: ("", "", 3, "proposed"), WORDS: ("food", "seniors", 1, "proposed")}
    assert not Qualifier.objects.exists()
    assert "seniors" not in Listing.objects.get(name="Maple Food Pantry").topics


def test_accepted_pair_qualifies_its_public_services_now_and_with_each_file(
    take_in: Callable[..., Any], steward: Any
) -> None:
    from entente.directory.models import CodePair, Listing, Qualifier

    take_in(rows(shut=True), columns=CODES)
    decide(CodePair.objects.get(code=PAIR), steward, need="food", people="seniors", accept=True)

    assert {qualifier.layer_of.name_en for qualifier in Qualifier.objects.all()} == {"Maple 211"}
    assert Qualifier.objects.filter(status="accepted", need="food", people="seniors", decided_by=steward).count() == 2
    assert {"food", "seniors"} <= set(Listing.objects.get(name="Maple Food Pantry").topics)

    take_in(rows(), columns=CODES)
    assert Qualifier.objects.count() == 3

    take_in([{**PANTRY, "TaxonomyCodes": ""}, {**YOUTH, "TaxonomyCodes": PAIR}], columns=CODES)
    assert Qualifier.objects.count() == 1
    assert "seniors" not in Listing.objects.get(name="Maple Food Pantry").topics


def test_decision_may_be_taken_back(take_in: Callable[..., Any], steward: Any) -> None:
    from entente.directory.models import CodePair, Qualifier

    take_in(rows(), columns=CODES)
    pair = CodePair.objects.get(code=PAIR)
    decide(pair, steward, need="food", people="seniors", accept=True)
    decide(pair, steward, need="housing", people="", accept=True)
    assert set(Qualifier.objects.values_list("need", "people")) == {("housing", "")}

    decide(pair, steward, need="", people="", accept=False)
    assert not Qualifier.objects.exists()


@pytest.mark.parametrize(
    "said", [{"need": "", "people": ""}, {"need": "gold", "people": ""}, {"need": "food", "people": "kings"}]
)
def test_pair_means_something_of_the_two_lists(take_in: Callable[..., Any], steward: Any, said: dict[str, str]) -> None:
    from entente.core.errors import Invalid
    from entente.directory.models import CodePair

    take_in(rows(), columns=CODES)

    with pytest.raises(Invalid, match=r"qualifier\.unknown"):
        decide(CodePair.objects.get(code=PAIR), steward, accept=True, **said)


def test_pair_of_another_source_is_out_of_reach(take_in: Callable[..., Any], steward: Any) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory.models import CodePair
    from entente.directory.services import decide_pair
    from entente.organizations.services import found_organization

    other = found_organization(kind="region_211", name_en="Oak 211", name_fr="Chêne 211", jurisdiction="CA-ON")
    take_in(rows(), columns=CODES, owner=other)
    pair = CodePair.objects.get(code=PAIR)
    said = {"need": "food", "people": "", "accept": True, "by": steward, "now": timezone.now()}

    with pytest.raises(NotPermitted):
        decide_pair(pair.pk, pair.source_id, **said)
    with pytest.raises(CodePair.DoesNotExist):
        decide_pair(pair.pk, uuid.uuid4(), **said)


def test_page_shows_pairs_to_its_keepers_and_takes_their_word(take_in: Callable[..., Any], steward: Any, sign_in: Callable[..., Any]) -> None:  # fmt: skip
    from entente.directory.models import CodePair

    made = take_in(rows(), columns=CODES)
    browser, address = sign_in(steward), f"/en/directory/imports/{made.pk}/codes/"
    pair = CodePair.objects.get(code=PAIR)

    page = browser.get(address).content.decode()
    empty = browser.post(address, {"pair": pair.pk, "decision": "accept"})
    nothing = browser.post(address, {"pair": "x", "decision": "accept"})
    done = browser.post(address, {"pair": pair.pk, f"{pair.pk}-need": "food", "decision": "accept"})

    assert PAIR in page
    assert "3 services bear it." in page
    assert (empty.status_code, nothing.status_code, done.status_code) == (422, 422, 302)
    pair.refresh_from_db()
    assert (pair.need, pair.status) == ("food", "accepted")


def test_codes_are_on_no_page_for_others(take_in: Callable[..., Any], steward: Any, client: Any) -> None:
    from entente.directory.models import CodePair, Listing

    take_in(rows(), columns=CODES)
    decide(CodePair.objects.get(code=PAIR), steward, need="food", people="seniors", accept=True)
    listing = Listing.objects.get(name="Maple Food Pantry")

    for address in (f"/en/find/{listing.pk}/", "/en/find/?words=food", f"/hsds/services/{listing.service_id}"):
        assert "BD-1800" not in client.get(address).content.decode()


PACKAGE = {
    "organization": "id,name,description\n1,Maple Centre,Ask for Robin Maplewood.\n2,Oak Centre,Ask for Robin Maplewood.\n",
    "service": "id,organization_id,name,description,status,email\n"
    "5,1,Robin Maplewood Food Fund,Call ROBIN MAPLEWOOD or the Intake Worker.,active,robin@example.org\n"
    "6,2,Meals,See Robin Maplewood,active,info@example.org\n",
    "contact": "id,service_id,organization_id,name,title,email\n7,5,,Robin Maplewood,Director,robin@example.org\n8,,1,Intake Worker,,info@example.org\n",
}  # fmt: skip


def test_person_of_a_package_stands_in_no_text_of_her_organization(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Contact, HsdsOrganization, Service

    take_in(PACKAGE)

    fund = Service.objects.get(source_key="5")
    assert "maplewood" not in fund.description.lower()
    assert "Intake Worker" in fund.description
    assert fund.email == ""
    assert fund.held_fields["email"] == "personal"
    assert fund.name == "Robin Maplewood Food Fund"
    assert HsdsOrganization.objects.get(source_key="1").description == "Ask for …."
    assert Service.objects.get(source_key="6").description == "See Robin Maplewood"
    assert not Contact.every.exists()


def test_person_stands_in_no_french_text_either(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Service

    take_in({**PACKAGE, "service_fr": "id,description\n5,Appelez Robin Maplewood\n"})

    assert "Maplewood" not in json.dumps(Service.objects.get(source_key="5").translations)
