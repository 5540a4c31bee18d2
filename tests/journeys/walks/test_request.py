"""Anyone asks 211 for data without an account, is asked back, replies, and fetches what was handed out to her."""

from __future__ import annotations

import pytest

from tests.journeys.walks.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

ASKED = (
    "Dans quels quartiers y a-t-il le plus de personnes à faible revenu? Je prépare un projet de cuisine collective."
)
BACK = "Pour quelle année en avez-vous besoin?"
REPLY = "Pour 2021, s’il vous plaît."


def test_request_is_answered_with_files_after_a_reply(town: Town) -> None:
    from tools.demo.city import city

    city(town.organizations["region"])
    steward = town.person("region")
    steward.open("requests:requests")
    steward.follow("Maple 211")
    steward.tick("Take requests from the public")
    steward.press("Save")

    # Asked on a phone, in French.
    caller = town.visitor("fr", on_phone=True)
    caller.open("requests:home")
    caller.follow("Demander")
    caller.fill("Que voulez-vous savoir?", ASKED)
    caller.tick("Français")
    caller.page.wait_for_timeout(4_000)  # nobody writes faster
    caller.press("Envoyer")
    caller.sees("Votre demande est reçue.", ASKED)
    link = caller.page.locator("code").filter(has_text="#request.").inner_text()
    town.work()

    # Asked back; her reply reaches the steward.
    steward.open("web:desk")
    steward.follow("Answer…")
    steward.press("Read it as it was written")
    steward.sees(ASKED)
    steward.follow("Ask back")
    steward.fill("Your message", BACK)
    steward.press("Send the question")
    caller.open(link)
    caller.sees(BACK)
    caller.fill("Votre message", REPLY)
    caller.press("Envoyer")
    caller.sees("Votre message est envoyé.", REPLY)
    town.work()

    # Answered from the explorer with one click.
    steward.open("explorer:explore", query="?i=low-income-share&p=2021")
    steward.follow("Answer a request with this")
    steward.press("Answer with this view…")
    steward.sees("Answered.", "a view of the explorer")

    caller.open(link)
    caller.sees("Personnes à faible revenu")
    table = caller.download("view.csv…").decode("utf-8-sig")
    assert "Parc Alder" in table
    assert caller.download("view.pdf…").startswith(b"%PDF")
    asked = ["request.received", "request.checked", "request.read_as_written", "request.asked_back", "request.replied"]
    events = town.events("request.", "handout.")
    assert events[:5] == asked
    assert sorted(events[5:]) == ["handout.given", "handout.issued", "handout.issued", "request.answered"]
