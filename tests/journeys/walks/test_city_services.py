"""A City publishes its own services; the region of the place lets them into the finder; whoever needs one finds it."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import directory

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

SERVICES = (
    "Name,Address,Telephone,Description,Marked private\n"
    "Cooling Centre of Maple,1 City Square,705-555-0110,A cool room on hot days.,no\n"
    "Warming Centre of Maple,2 City Square,705-555-0111,A warm room on cold nights.,no\n"
)


def test_services_of_a_city_reach_whoever_looks_for_help(town: Town) -> None:
    directory(town)
    city = town.person("city")
    city.open("web:desk")
    city.go_to("Directory")
    city.follow("Take in a file of a directory")
    city.fill("Name of a new source", "Services of the City")
    city.attach("File", "services.csv", SERVICES.encode())
    city.press("Send the file")
    city.sees("The file is being read")
    town.work()
    city.page.reload()
    city.press("Take the directory in")
    town.work()
    city.page.reload()
    city.sees("The region reviews it", "Maple 211")
    caller = town.visitor("fr", on_phone=True)
    caller.open("directory:finder")
    caller.fill("De quoi avez-vous besoin?", "Cooling")
    caller.press("Chercher")
    caller.sees("trouvé")
    caller.does_not_see("Cooling Centre of Maple", "Warming Centre of Maple")

    # The region reads what would be published, and lets it in.
    region = town.person("region", language="fr")
    assert "Services of the City" in region.first_task
    region.follow("Décider si tout le monde peut trouver les services…")
    region.sees("Ville de l’Érable", "Cooling Centre of Maple", "Warming Centre of Maple")
    region.tick("Oui : le publier")
    region.press("Décider")
    town.work()
    caller.press("Chercher")
    caller.follow("Cooling Centre of Maple")
    caller.sees("A cool room on hot days.", "1 City Square")
    city.page.reload()
    city.sees("What came in", "Accepted for Maple 211")
