"""A release turns out wrong: it is taken back, its recipient is asked for its copies, destroys them and says so."""

from __future__ import annotations

import pytest
from django.utils import timezone

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import approved, contacts, released

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_recalled_release_is_destroyed_by_whoever_fetched_it(town: Town) -> None:
    from tools.demo.network import agreement

    contract = agreement(town.network, "city", smallest_k=11, finest_geography="fsa")
    release = released(town, approved(town, ("Contacts of January", "Contacts de janvier"), contacts()), contract)

    # The City's analyst fetches it, on her phone, in French.
    analyst = town.person("analyst", on_phone=True)
    analyst.open("web:desk")
    analyst.go_to("Données reçues")
    analyst.follow("Contacts de janvier, version 1")
    analyst.tick("J’ai lu les conditions et je les respecterai")
    analyst.press("Accepter les conditions")
    assert analyst.download("Télécharger data.csv").startswith(b"age_group,")

    # The steward takes it back.
    steward = town.person("steward")
    steward.open("web:desk")
    steward.go_to("Releases")
    steward.follow("Contacts of January…")
    steward.follow("Withdraw…")
    steward.sees("City of Maple has fetched files")
    steward.fill("Reason", "The column of languages was wrong.")
    steward.press("Withdraw the release")
    steward.sees("Recall of Contacts of January, version 1", "Owed")
    town.work()

    # The analyst is told, cannot fetch it again, and attests.
    assert "Une communication a été retirée : détruisez vos copies" in analyst.notices
    analyst.open("web:desk")
    analyst.follow("Détruisez vos copies…")
    analyst.sees("The column of languages was wrong.")
    analyst.tick("Détruites")
    analyst.fill("Quand?", timezone.localdate().isoformat())
    analyst.fill("Comment ont-elles été détruites?", "Effacées du poste et des sauvegardes.")
    analyst.tick("J’atteste au nom de mon organisme")
    analyst.press("Attester")
    analyst.sees("Attesté par Jordan Lavoie")
    analyst.open("exports:my_datasets")
    analyst.does_not_see("Contacts de janvier, version 1")

    # The report closes the recall, for the provider and for programs.
    assert "Every recipient has" in steward.notices
    steward.open("exports:recall_report", release.pk)
    steward.sees("Done", "Effacées du poste et des sauvegardes.", "Erased")
    assert town.events("release", "recall", "download") == [
        "release.made", "release.published", "download.issued", "release.withdrawn", "recall.started", "recall.answered",
        "recall.done",
    ]  # fmt: skip
