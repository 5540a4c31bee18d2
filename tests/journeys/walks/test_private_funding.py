"""A funder sets its own money against need, alone: nobody else sees the table, its page or its file."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

MONEY = "Quartier,Subventions\nParc Alder,120000\nHauteurs Birch,15000\nVillage Cedar,0\nBaie Dogwood,48000\n"


def test_money_of_a_funder_stays_its_own(town: Town) -> None:
    from tools.demo.city import city

    city(town.organizations["region"])
    funder = town.person("funder")
    funder.open("explorer:explore")
    funder.follow("Financement et besoins")
    funder.choose("Lieux de ce découpage", "Quartiers de l’Érable (2021)")
    funder.fill("Année", "2021")
    funder.attach("Fichier", "subventions.csv", MONEY.encode())
    funder.press("Envoyer le fichier")
    funder.sees("Seules les personnes de votre organisme le voient.", "183 000")
    funder.sees("Le tableau n’indique pas l’argent de 24 lieux")
    funder.fill("Et s’il y avait plus de dollars?", "100000")
    funder.press("Afficher")
    table = funder.download("Télécharger ces nombres (CSV)", role="link").decode("utf-8-sig")
    assert "Parc Alder" in table
    address = funder.page.url

    # Nobody else sees it: not the City, not 211, not the public.
    for stranger in (town.person("city"), town.person("region", on_phone=True)):
        stranger.page.goto(address)
        stranger.does_not_see("183 000", "183,000", "Subventions", "Parc Alder")
    funder.open("explorer:funding")
    funder.press("Supprimer ce tableau")
    funder.sees("Le tableau a été supprimé.", "Pas encore de tableau")
    assert town.events("explorer.funding") == ["explorer.funding_received", "explorer.funding_removed"]
