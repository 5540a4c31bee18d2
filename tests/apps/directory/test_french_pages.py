"""French pages of the finder show French where a record has it, and say where English alone exists; and the other way round."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.utils.translation import override

from tests.apps.directory.conftest import COLUMNS, PANTRY, YOUTH
from tests.pdf import read_pdf

BILINGUAL = {
    **PANTRY, "PublicName_FR": "Comptoir alimentaire Érable", "ParentAgency_FR": "Centre communautaire Érable",
    "AgencyDescription": "Groceries for people who need them.", "AgencyDescription_FR": "De l’épicerie pour les personnes à faible revenu.",
    "Eligibility": "Adults alone", "HoursOfOperation": "When the bell rings", "HoursOfOperation_FR": "Quand la cloche sonne",
    "PhysicalAddress1_FR": "10, rue de l’Exemple",
}  # fmt: skip
ENGLISH = {**PANTRY, "ResourceAgencyNum": "4", "PublicName": "Oak <b> & Kitchen", "Phone1Number": "416-555-0104", "AgencyDescription": "A meal for all of the people and for their dogs.", "Eligibility": "Open to the people of the city"}  # fmt: skip
FRENCH = {**YOUTH, "AgencyDescription": "De l’aide pour les jeunes de la ville et leur famille.", "Eligibility": "Pour les jeunes de 12 à 24 ans et leur famille"}  # fmt: skip
COLUMNS_OF_BOTH = (*COLUMNS, *(name for name in BILINGUAL if name not in COLUMNS))


@pytest.fixture
def listings(take_in: Callable[..., Any]) -> dict[str, Any]:
    from entente.directory.models import Listing

    take_in([BILINGUAL, ENGLISH, FRENCH], columns=COLUMNS_OF_BOTH)
    return {listing.service.source_key: listing for listing in Listing.objects.select_related("service")}


def page(client: Any, address: str) -> str:
    text: str = client.get(address).content.decode()
    return re.sub(r"\s+", " ", text)


def test_results_are_in_the_language_of_the_reader(listings: dict[str, Any], client: Any) -> None:
    french, english = (page(client, f"/{language}/find/?topic=food") for language in ("fr", "en"))

    assert "Comptoir alimentaire Érable</a>" in french
    assert "Centre communautaire Érable" in french
    assert "De l’épicerie pour les personnes" in french
    assert "Quand la cloche sonne" in french
    assert "10, rue de l’Exemple, Toronto" in french
    assert "Maple Food Pantry" not in french
    assert "Maple Food Pantry</a>" in english
    assert "When the bell rings" in english
    assert "10 Example St, Toronto" in english
    assert "Érable" not in english


def test_results_say_what_is_in_the_other_language_alone(listings: dict[str, Any], client: Any) -> None:
    french, english = (page(client, f"/{language}/find/?words=Toronto+M5V") for language in ("fr", "en"))
    cards = {re.search(r"<h3>.*?</h3>", card)[0]: card for card in french.split("<article")[1:]}  # type: ignore[index]
    oak = next(card for name, card in cards.items() if "Oak" in name)
    maple = next(card for name, card in cards.items() if "Comptoir" in name)
    youth = next(card for name, card in cards.items() if "jeunesse" in name)

    assert '<span lang="en">A meal for all' in oak
    assert "En anglais seulement" in oak
    assert '<span lang="en">Adults alone</span>' in maple
    assert "En partie en anglais seulement" in maple
    assert 'lang="en">De l' not in maple
    assert "seulement" not in youth
    assert '<span lang="fr">De l’aide pour les jeunes' in english
    assert "In French only" in english
    assert "<b> &" not in french


def test_service_page_marks_each_text(listings: dict[str, Any], client: Any) -> None:
    maple, oak = (page(client, f"/fr/find/{listings[key].pk}/") for key in ("2", "4"))
    english = page(client, f"/en/find/{listings['3'].pk}/")

    assert "<title>Comptoir alimentaire Érable · Entente</title>" in maple
    assert "De l’épicerie pour les personnes" in maple
    assert "Groceries" not in maple
    assert '<span lang="en">Adults alone</span> <span class="quiet small">(en anglais seulement)' in maple
    assert oak.count("(en anglais seulement)") == 2
    assert '<span lang="fr">De l’aide pour les jeunes' in english
    assert "(In French only)" in english


def test_handout_and_its_message_are_in_the_language_of_the_reader(listings: dict[str, Any], client: Any) -> None:
    query = "&".join(f"service={listings[key].pk}" for key in ("2", "4"))
    french, english = (page(client, f"/{language}/find/handout/?{query}") for language in ("fr", "en"))
    pdf = read_pdf(client.get(f"/fr/find/handout/services.pdf?{query}").content)

    assert "Comptoir alimentaire Érable, 416-555-0100, 10" in french
    assert "Maple Food Pantry, 416-555-0100, 10 Example St" in english
    assert french.count("En anglais seulement") == 1
    assert "only" not in english
    assert "Comptoir alimentaire Érable" in pdf.words
    assert "Maple Food Pantry" not in pdf.words
    assert "En anglais seulement" in pdf.words


def test_names_on_the_map_and_in_the_search_are_in_the_language_of_the_reader(listings: dict[str, Any]) -> None:
    from django.contrib.auth.models import AnonymousUser
    from django.utils import timezone

    from entente.explorer.analyses.profile.query import _named
    from entente.web.search.kinds import _services

    with override("fr"):
        hit = next(iter(_services("comptoir", ["comptoir"], AnonymousUser(), timezone.now()))).hits[0]
        named = _named([listings["2"]])

    assert (hit.title, hit.hint) == ("Comptoir alimentaire Érable", "Centre communautaire Érable")
    assert str(named[0][1]) == "Comptoir alimentaire Érable"


def test_service_that_is_withheld_meanwhile_shows_nowhere(listings: dict[str, Any], client: Any) -> None:
    from entente.directory.models import Service

    listing = listings["2"]
    Service.every.filter(pk=listing.service_id).update(withheld="excluded")

    assert client.get(f"/en/find/{listing.pk}/").status_code == 404
    assert "Maple Food Pantry" not in page(client, "/en/find/?topic=food")
    assert "<article" not in page(client, f"/en/find/handout/?service={listing.pk}")


def test_address_that_is_withheld_is_in_neither_language(take_in: Callable[..., Any], client: Any) -> None:
    row = {**BILINGUAL, "PhysicalAddressIsPrivate": "Yes", "PhysicalAddress1": "77 Secret Lane", "PhysicalAddress1_FR": "77, voie Secrète"}  # fmt: skip
    take_in([row], columns=COLUMNS_OF_BOTH)

    assert "Secr" not in page(client, "/fr/find/?topic=food") + page(client, "/en/find/?topic=food")
