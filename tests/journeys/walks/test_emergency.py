"""At night, on phones: the City asks, a provider's person on call confirms, and only then do the data open."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import approved, contacts, released

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_emergency_is_opened_by_two_people_on_their_phones(town: Town) -> None:
    from agreements import services as agreements
    from tools.demo.network import agreement

    ready = agreement(town.network, "city", "emergency", smallest_k=11, finest_geography="fsa")
    for organization, names in (("city", ("city", "city-two")), ("nonprofit", ("officer", "steward"))):
        people = [town.people[name] for name in names]
        agreements.name_on_call(ready.pk, town.organizations[organization], people, by=people[0])
    released(
        town,
        approved(town, ("Contacts of each month", "Contacts de chaque mois"), contacts()),
        ready,
        purpose="emergency",
    )

    # The City's person on call awakens it; her own colleague cannot be the second person.
    robin = town.person("city", on_phone=True, confirmed=False)
    robin.open("web:desk")
    robin.sees("You are on call")
    robin.follow("Awaken “Emergencies: contacts for City of Maple”")
    robin.confirm_by_code()
    robin.fill("What happened?", "Wildfire north of the lake")
    robin.fill("Where?", "Lake district")
    robin.fill("For how many days?", "2")
    robin.press("Awaken it for an emergency")
    robin.sees("A second person must confirm within 24 hours. Nothing can be downloaded before.")
    sacha = town.person("city-two", on_phone=True)
    sacha.open("agreements:agreement", ready.pk)
    sacha.sees("Emergency: waiting for a second person")
    sacha.does_not_see("Confirm the emergency")
    analyst = town.person("analyst", on_phone=True)
    analyst.open("exports:my_datasets")
    analyst.follow("Contacts de chaque mois, version 1")
    analyst.sees("Le téléchargement est impossible")

    # The provider's person on call finds it first on her desk.
    morgan = town.person("officer", language="fr", on_phone=True, by_form=True)
    assert morgan.first_task.startswith("URGENCE : confirmer")
    morgan.follow("URGENCE : confirmer…")
    morgan.confirm_by_code()
    morgan.sees("Wildfire north of the lake")
    morgan.press("Confirmer l’urgence")
    morgan.sees("L’urgence est confirmée.")
    town.work()
    assert "URGENCE :" in analyst.notices
    analyst.open("exports:my_datasets")
    analyst.follow("Contacts de chaque mois, version 1")
    analyst.tick("J’ai lu les conditions et je les respecterai")
    analyst.press("Accepter les conditions")
    assert analyst.download("Télécharger data.csv").startswith(b"age_group,")

    # It ends before its last day, and at once.
    morgan.open("agreements:agreement", ready.pk)
    morgan.follow("Mettre fin à l’urgence")
    morgan.press("Mettre fin à l’urgence")
    morgan.sees("L’urgence est terminée.")
    analyst.open("exports:my_datasets")
    analyst.follow("Contacts de chaque mois, version 1")
    analyst.sees("Le téléchargement est impossible")
    assert town.events("agreement", "download")[-4:] == [
        "agreement.awakened", "agreement.emergency_confirmed", "download.issued", "agreement.stood_down",
    ]  # fmt: skip
