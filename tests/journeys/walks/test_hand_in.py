"""A sponsor sends a link for its small nonprofit; a volunteer without an account hands the file in; a sponsor's officer reviews it."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import contacts

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_file_handed_in_by_a_link_of_the_sponsor_is_reviewed_there(town: Town) -> None:
    # The only person of the pantry makes a series; its sponsor sends the link.
    pantry = town.person("pantry")
    pantry.open("web:desk")
    pantry.go_to("Datasets")
    pantry.follow("Make the first dataset")
    pantry.fill("Title in English", "Visits")
    pantry.fill("Title in French", "Visites")
    pantry.tick("Contacts with a helpline")
    pantry.press("Make the dataset")
    sponsor = town.person("helpline")
    sponsor.open("web:desk")
    sponsor.go_to("Jeux de données")
    sponsor.follow("Visites")
    sponsor.follow("Envoyer un lien à usage unique")
    sponsor.press("Créer le lien")
    link = sponsor.page.locator("#address").inner_text()

    # A volunteer hands the file in by her phone.
    volunteer = town.visitor("fr", on_phone=True)
    volunteer.open(link)
    volunteer.page.wait_for_url("**/hand-in/**")
    assert link.partition("#")[2].partition(".")[2] not in volunteer.page.url
    volunteer.sees("Garde-manger de la rue du Saule", "Visites")
    volunteer.attach("Fichier", "visites.csv", contacts())
    volunteer.press("Remettre le fichier")
    volunteer.sees("Merci, le fichier est arrivé")
    volunteer.page.goto("about:blank")
    volunteer.open(link)
    volunteer.sees("Merci, le fichier est arrivé")  # a receipt, and no second file
    town.work()

    # The pantry confirms what is proposed; nobody there may review it, the sponsor's officer does.
    pantry.open("web:desk")
    pantry.follow("Answer the questions…")
    pantry.press("Confirm…")
    pantry.page.wait_for_url("**/progress/")
    town.work()
    pantry.page.wait_for_url("**/result/")  # the page goes on by itself
    sponsor_officer = town.person("region")
    assert "Visits" in sponsor_officer.first_task, sponsor_officer.first_task
    sponsor_officer.page.locator("main .task-link").first.click()
    sponsor_officer.does_not_see("C1000000")
    sponsor_officer.press("Approve")
    sponsor_officer.sees("Approved")
    pantry.open("catalogue:datasets")
    pantry.follow("Visits")
    pantry.sees("Approved")
    assert town.events("upload_link.", "run.") == [
        "upload_link.sent", "upload_link.used", "run.profiled", "run.recipe_confirmed", "run.measured", "run.approved",
    ]  # fmt: skip
