"""An agreement from its first draft to its end: signed by two sides, suspended, resumed, terminated, and what was received destroyed."""

from __future__ import annotations

import pytest
from django.utils import timezone

from tests.journeys.walks.town import Person, Town
from tests.journeys.walks.world import drafted, signed_from_desk

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
TITLE = "Contacts for planning"


def act(person: Person, label: str, *, reason: str = "") -> None:
    """Press what the agreement's page offers, and confirm it."""
    person.follow(label)
    if reason:
        person.fill("Reason" if person.language == "en" else "Motif", reason)
    person.press(label)


def test_agreement_lives_from_its_draft_to_the_proof_of_destruction(town: Town) -> None:
    # The nonprofit drafts and proposes; whoever drafted cannot sign: its sponsor does, and the City.
    dominique = town.person("steward", by_form=True)
    template = "A nonprofit’s own anonymized data to the network"
    drafted(dominique, template, parties=("Cedar House", "City of Maple"), title=TITLE)
    act(dominique, "Propose for signature")
    dominique.sees("The agreement was proposed. Its parties can sign it now.")
    salma, robin = town.person("region-two", language="fr"), town.person("city", on_phone=True)
    for signatory in (salma, robin):
        assert TITLE in signatory.first_task
        signed_from_desk(signatory)
    robin.sees("You signed the agreement.", "Active")

    # Suspended by the City, resumed by the provider, with a notice each time.
    act(robin, "Suspend", reason="A laptop is missing.")
    robin.sees("The agreement is suspended.", "A laptop is missing.")
    dominique.page.reload()
    dominique.sees("It was suspended for this reason", "A laptop is missing.")
    act(dominique, "Resume")
    dominique.sees("The agreement is in force again.")

    # It ends; the City attests what it destroyed; everyone reads in the register that it is over.
    act(dominique, "Terminate", reason="The project is over.")
    dominique.sees("The agreement is terminated.")
    town.work()
    robin.page.reload()
    robin.follow("Attest the destruction")
    robin.fill("When was it destroyed?", timezone.localdate().isoformat())
    robin.fill("How was it destroyed?", "Nothing was received.")
    robin.tick("I attest for my organization")
    robin.press("Attest the destruction")
    robin.sees("Destroyed on", "Nothing was received.")
    reader = town.visitor("fr", on_phone=True)
    reader.open("agreements:register")
    reader.follow(TITLE)
    reader.sees("Résiliée", "Elle a pris fin")
    states = [f"agreement.{name}" for name in ("proposed", "activated", "suspended", "resumed", "terminated")]
    assert [code for code in town.events("agreement.") if code in states] == states
