"""A community's authority consents to an agreement and to a release, sees what its consent does, and takes it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.journeys.walks.town import Person, Town
from tests.journeys.walks.world import approved, contacts

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
TITLE = ("Contacts with the community", "Contacts avec la communauté")


def consent(authority: Person, *, reference: str) -> None:
    """Fill in the form of a consent: a resolution of the council, for two months."""
    authority.tick("Resolution")
    authority.fill("Resolution or letter", reference)
    authority.fill("Last day for which it holds", (timezone.localdate() + timedelta(days=60)).isoformat())
    authority.press("Record the community’s consent")


def test_nothing_leaves_without_the_consent_of_the_community(town: Town) -> None:
    from agreements.terms import Terms
    from tools.demo.network import signed

    parties = {"nonprofit": "provider", "city": "recipient", "authority": "community_authority"}
    terms = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
    agreement = signed(town.network, TITLE, parties, terms, drafter="city")
    run = approved(town, ("Contacts of January", "Contacts de janvier"), contacts())

    # All have signed; the authority reads that it waits for her.
    authority = town.person("authority")
    assert "Contacts with the community" in authority.first_task
    authority.follow("Consent…")
    consent(authority, reference="Resolution 2026-11")
    authority.sees("The consent is recorded, and every party was told.")

    # A release is asked about; without her answer it does not leave.
    steward = town.person("steward", language="fr")
    steward.open("web:desk")
    steward.follow("Communiquez…")
    steward.sees("Ne peut pas être communiqué en vertu de cette entente")
    steward.press("Demander le consentement de l’autorité de la communauté")
    steward.sees("Rien ne sort avant qu’elle consente.")
    assert "Consent or refuse: “Contacts de janvier" in authority.first_task
    authority.follow("Consent or refuse…")
    consent(authority, reference="Resolution 2026-12")
    steward.open("exports:release_run", run.pk)
    steward.follow("Communiquer en vertu de l’entente…")
    steward.tick("Ville de l’Érable")
    steward.tick("Planification des services")
    steward.tick("J’ai lu ce qui sort")
    steward.press("Communiquer")
    steward.sees("Communication :")
    town.work()

    # The City fetches it; the authority sees what its consent allows.
    analyst = town.person("analyst", on_phone=True)
    analyst.open("exports:my_datasets")
    analyst.follow("Contacts de janvier, version 1")
    analyst.tick("J’ai lu les conditions et je les respecterai")
    analyst.press("Accepter les conditions")
    assert analyst.download("Télécharger data.csv").startswith(b"age_group,")
    authority.open("agreements:agreement", agreement.pk)
    authority.follow("Contacts of January, version 1")
    authority.sees("1 link")

    # She takes it back alone, and the City's access ends.
    authority.open("agreements:agreement", agreement.pk)
    authority.follow("Withdraw consent")
    authority.sees("City of Maple")
    authority.tick("Contacts de janvier")
    authority.press("Withdraw consent")
    authority.sees("The consent is withdrawn, with effect at once.")
    town.work()
    analyst.open("exports:my_datasets")
    analyst.does_not_see("Ouvert")
    assert town.events("agreement.consent", "download") == [
        "agreement.consent_given", "agreement.consent_asked", "agreement.consent_given", "download.issued",
        "agreement.consent_withdrawn",
    ]  # fmt: skip
