"""What the demonstration leaves waiting for whoever takes part beside the nonprofit and the City."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_each_partner_finds_her_part_of_the_demonstration(town: Town) -> None:
    from tools.demo.city import city
    from tools.demo.partners import partners
    from tools.demo.under_way import answered

    city(town.organizations["region"])
    partners(town.network)
    partners(town.network)  # found as it was
    town.work()
    answered(town.network)
    answered(town.network)

    assert "Contacts with the community" in town.person("authority").first_task
    funder = town.person("funder")
    funder.open("explorer:funding")
    funder.sees("Le tableau n’indique pas l’argent de 6 lieux")
    pantry = town.person("pantry")
    pantry.open("catalogue:datasets")
    pantry.sees("Visits to the pantry")
    island = town.person("island")
    island.open("agreements:agreements")
    island.sees("Contacts of the Island, processed by Maple 211")
    region = town.person("region")
    region.open("requests:requests")
    region.sees("Waiting for an answer", "Answered")
    assert "Contacts for the plan of 2027" in town.person("steward").first_task
    caller = town.visitor("fr")
    caller.open("requests:ask")
    assert caller.named("option", "211 de l’Érable").count() == 1
