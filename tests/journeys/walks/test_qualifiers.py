"""A partner says for whom a service is; its region decides; whoever looks for help finds it."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import directory

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_qualifier_of_a_partner_is_found_by_whoever_needs_it(town: Town) -> None:
    directory(town)
    caller = town.visitor("fr", on_phone=True)
    caller.open("directory:finder")
    caller.unfold("Sujet, langue, âge et autres conditions")
    caller.choose("Pour qui", "Nouveaux arrivants")
    caller.press("Chercher")
    caller.sees("Pas tout à fait ce que vous avez demandé")

    city = town.person("city")
    city.open("directory:finder")
    city.fill("What do you need?", "food")
    city.press("Find")
    city.follow("Maple Food Pantry")
    city.follow("Qualifiers, and where the record comes from")
    city.choose("For whom", "Newcomers")
    city.press("Propose this qualifier")
    city.sees("Newcomers")

    caller.press("Chercher")
    caller.sees("Pas tout à fait ce que vous avez demandé")  # nobody has decided yet
    region = town.person("region", language="fr")
    region.open("web:desk")
    region.follow("Se prononcer sur 1 qualificatif…")
    region.sees("Ville de l’Érable")
    region.press("Accepter pour Maple Food Pantry")
    region.sees("Accepté : il paraît dans la recherche.")
    caller.press("Chercher")
    caller.does_not_see("Pas tout à fait ce que vous avez demandé")
    caller.sees("1 service trouvé")
    caller.follow("Maple Food Pantry")
    caller.sees("Précisions des partenaires", "Nouveaux arrivants")
    caller.does_not_see("Robin Chen")
    assert town.events("qualifier") == ["qualifier.proposed", "qualifier.accepted"]
