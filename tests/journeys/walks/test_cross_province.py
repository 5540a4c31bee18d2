"""A region processes the contacts of another province, on its instructions alone, under the law of the people's own province."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import drafted, signed_from_desk

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_region_processes_for_another_province(town: Town) -> None:
    # The Island drafts in French, from the template for another province, and proposes.
    elodie = town.person("island-two")
    drafted(
        elodie,
        "Traitement pour une autre province",
        parties=("211 de l’Île", "211 de l’Érable"),
        title="Contacts de l’Île",
    )
    elodie.follow("Proposer à la signature")
    elodie.press("Proposer à la signature")
    elodie.sees("En attente de : 211 de l’Île et 211 de l’Érable.")

    # A colleague signs for the Island, a steward of the processor on her phone.
    hana = town.person("island")
    assert "Contacts de l’Île" in hana.first_task
    signed_from_desk(hana)
    hana.sees("You signed the agreement.")
    salma = town.person("region-two", language="fr", on_phone=True)
    assert "Contacts de l’Île" in salma.first_task
    signed_from_desk(salma)
    salma.sees("Vous avez signé l’entente.", "Active")
    assert "Une entente" in elodie.notices

    # Everyone reads in the register who controls the data, and who processes them.
    reader = town.visitor("en")
    reader.open("agreements:register")
    reader.follow("Contacts de l’Île")
    reader.sees("Island 211", "Maple 211")
    states = [code for code in town.events("agreement.") if code in {"agreement.proposed", "agreement.activated"}]
    assert states == ["agreement.proposed", "agreement.activated"]
