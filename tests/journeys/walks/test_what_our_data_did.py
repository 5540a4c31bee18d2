"""Whoever gave data sees what became of them: who holds them, how often they were fetched, which works cite them."""

from __future__ import annotations

import pytest
from django.utils import timezone

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import approved, contacts, released

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_contributor_sees_what_her_data_did(town: Town) -> None:
    from tools.demo.network import agreement

    contract = agreement(town.network, "city", smallest_k=11, finest_geography="fsa")
    released(town, approved(town, ("Contacts of January", "Contacts de janvier"), contacts()), contract)

    # The analyst fetches the table, and tells of the report that cites it.
    analyst = town.person("analyst")
    analyst.open("exports:my_datasets")
    analyst.follow("Contacts de janvier, version 1")
    analyst.tick("J’ai lu les conditions et je les respecterai")
    analyst.press("Accepter les conditions")
    analyst.download("Télécharger data.csv")
    analyst.follow("Retour au jeu de données")
    analyst.follow("Le signaler au fournisseur")
    analyst.fill("Titre du travail", "Plan d’action sur la faim")
    analyst.fill("Jour de publication", timezone.localdate().isoformat())
    analyst.press("Signaler ce travail")
    analyst.sees("Plan d’action sur la faim")
    town.work()

    contributor = town.person("contributor")
    contributor.open("exports:contribution")
    contributor.sees("Ville de l’Érable", "Contacts de janvier", "Plan d’action sur la faim", "peut être obtenue")
    assert contributor.download("Une page pour le conseil (PDF)", role="link").startswith(b"%PDF")
    steward = town.person("steward", on_phone=True)
    steward.open("exports:contribution")
    steward.sees("City of Maple", "Plan d’action sur la faim", "may be fetched")
    assert town.events("download.", "work.") == ["download.issued", "work.told"]
