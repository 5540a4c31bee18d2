"""A draft between its parties: who sees it when, whose turn it is, remarks, proposed words, and versions side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from agreements.comparison.texts import pieces
from tests.apps.agreements.answers import answers, finished, screen

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


def text_of(response: Any, status: int = 200) -> str:
    assert response.status_code == status, response.content.decode()[:3000]
    return str(response.content.decode())


def test_pieces_put_together_are_the_two_texts() -> None:
    before, after = "Groups of at least 11 people.\n\nNo more.", "Groups of 20 people.\n\nNo more at all."
    found = pieces(before, after)

    assert "".join(piece.text for piece in found if piece.kind != "new") == before
    assert "".join(piece.text for piece in found if piece.kind != "gone") == after


def test_draft_is_negotiated_until_its_words_are_taken_in(network: Any, sign_in: SignIn) -> None:
    from entente.organizations.models import Notice

    steward = network.steward
    made = finished(sign_in(steward), network)
    address = reverse("agreements:negotiation", args=[made.pk])
    assert sign_in(network.city_steward).get(address).status_code == 404  # not shown yet
    outsider = {"do": "hand_over", "to": network.region.pk}
    assert "Select a valid choice." in text_of(sign_in(steward).post(address, outsider), 422)

    assert sign_in(steward).post(address, {"do": "hand_over", "to": network.city.pk}).status_code == 302
    city = sign_in(network.city_steward)
    assert "It has been the turn of City of Maple since" in text_of(city.get(address))
    assert Notice.objects.filter(recipient=network.city_steward, kind="agreement.your_turn").count() == 1
    assert city.post(reverse("agreements:act", args=[made.pk, "withdraw"])).status_code == 403
    said = {"do": "remark", "key": "term.smallest_k", "text": "Why <b>11</b>?"}
    assert city.post(address, said).status_code == 302
    assert "This field is required." in text_of(city.post(address, {"do": "remark", "text": ""}), 422)
    empty = text_of(city.post(address, {"do": "change", "key": "breach", "text_en": " "}), 422)
    assert "Write the words that you propose" in empty
    assert "Take its words up" in text_of(city.get(address))
    taken_up = text_of(city.get(address, {"clause": "breach"}))
    assert made.clauses.get(key="breach").text_fr.splitlines()[0] in taken_up
    assert "Another clause" in taken_up
    assert "20000" in text_of(city.post(address, {"do": "change", "key": "breach", "text_en": "x" * 2_000_000}), 422)
    for words in ("Tell us <i>today</i>.\r\n", "Tell us at once."):
        proposed = {"do": "change", "key": "breach", "text_en": words, "text_fr": "Avisez-nous."}
        assert city.post(address, proposed).status_code == 302
    first, second = made.proposed_changes.all()
    assert city.post(address, {"do": "accept", "of": first.pk}).status_code == 403  # the drafter's to decide

    browser = sign_in(steward)
    page = text_of(browser.get(address))
    assert "Why &lt;b&gt;11&lt;/b&gt;?" in page
    assert "&lt;i&gt;today&lt;/i&gt;" in page
    assert "<del>" in page
    assert "Say why" in text_of(browser.post(address, {"do": "refuse", "of": second.pk, "reason": " "}), 422)
    assert browser.post(address, {"do": "accept", "of": first.pk}).status_code == 302
    # The clause has changed since the second was proposed.
    assert "has changed since" in text_of(browser.post(address, {"do": "accept", "of": second.pk}), 422)
    assert browser.post(address, {"do": "refuse", "of": second.pk, "reason": "The first says it."}).status_code == 302
    assert browser.post(address, {"do": "accept", "of": second.pk}).status_code == 422  # decided already
    assert browser.post(address, {"do": "settle", "of": made.remarks.get().pk}).status_code == 302

    clause = made.clauses.get(key="breach")
    assert (clause.text_en, clause.text_fr) == ("Tell us <i>today</i>.", "Avisez-nous.")
    compared = text_of(sign_in(network.city_steward).get(reverse("agreements:compare", args=[made.pk])))
    assert "&lt;i&gt;today&lt;/i&gt;." in compared
    assert sign_in(steward).get(reverse("agreements:compare", args=[made.pk]), {"a": "no"}).status_code == 404


def test_compared_versions_show_terms_that_differ(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    made = finished(browser, network)
    browser.post(reverse("agreements:negotiation", args=[made.pk]), {"do": "hand_over", "to": network.city.pk})
    browser.post(reverse("agreements:edit_agreement", args=[made.pk]))
    drafting = made.drafting
    browser.post(screen(drafting, "protection"), {**answers(network)["protection"], "smallest_k": "30"})
    browser.post(screen(drafting, "review"))

    page = text_of(browser.get(reverse("agreements:compare", args=[made.pk])))

    assert "Stricter" in page
    assert "<ins>30" in page


def test_recipient_reads_the_negotiation_and_says_nothing(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    made = finished(browser, network)
    address = reverse("agreements:negotiation", args=[made.pk])
    browser.post(address, {"do": "hand_over", "to": network.city.pk})

    reader = sign_in(network.recipient)
    assert "Add the remark" not in text_of(reader.get(address))
    assert reader.post(address, {"do": "remark", "text": "Hello"}).status_code == 403
    assert reader.post(address, {"do": "nonsense"}).status_code == 404
    assert not made.remarks.exists()


def test_translation_is_confirmed_by_name_until_its_words_change(network: Any, sign_in: SignIn) -> None:
    from dataclasses import replace

    from agreements.models import Clause
    from agreements.services import ClauseText, change_draft
    from agreements.services.negotiating import draft_of

    made = finished(sign_in(network.steward), network)
    page = reverse("agreements:agreement", args=[made.pk])
    confirm = reverse("agreements:confirm_translation", args=[made.pk, "breach", "fr"])
    before = text_of(sign_in(network.steward).get(page))
    outsider = sign_in(network.city_steward).post(confirm)
    done = sign_in(network.steward).post(confirm)
    unknown = sign_in(network.steward).post(confirm.replace("/fr/", "/de/"))
    after = text_of(sign_in(network.steward).get(page))
    draft = draft_of(made)
    clauses = {**draft.clauses, "breach": ClauseText("Tell us.", "Avisez-nous.")}
    change_draft(made.pk, replace(draft, clauses=clauses), by=network.steward)
    clause = Clause.objects.get(agreement=made, key="breach")
    everything = reverse("agreements:confirm_translations", args=[made.pk, "fr"])
    refused = sign_in(network.city_steward).post(everything)
    at_once = sign_in(network.steward).post(everything)
    again = sign_in(network.steward).post(everything)
    states = {each.state("fr") for each in made.clauses.all()}

    assert "French: " in before
    assert "Confirm the French of 20 clauses" in before
    assert (refused.status_code, at_once.status_code, again.status_code, states) == (404, 302, 422, {"confirmed"})
    assert "Confirm the French" in before
    assert (outsider.status_code, done.status_code, unknown.status_code) == (404, 302, 422)
    assert "Confirmed by Steward" in after
    assert clause.state("fr") == "draft"


def test_terms_are_proposed_compared_and_taken_in(network: Any, sign_in: SignIn) -> None:
    from agreements.models import ProposedTerms
    from agreements.terms import Terms

    made = finished(sign_in(network.steward), network)
    address = reverse("agreements:negotiation", args=[made.pk])
    sign_in(network.steward).post(address, {"do": "hand_over", "to": network.city.pk})
    terms: Terms = made.machine_terms
    form = sign_in(network.city_steward).get(address).context["terms_form"]
    same = {f"terms-{name}": "" if field.initial is None else field.initial for name, field in form.fields.items()}
    wanted = {**same, "terms-smallest_k": terms.smallest_k + 9, "terms-linking": "no" if terms.linking else "yes"}

    city = sign_in(network.city_steward)
    nothing = city.post(address, {"do": "terms", **same})
    wrong = city.post(address, {"do": "terms", **wanted, "terms-smallest_k": "many"})
    city.post(address, {"do": "terms", **wanted})
    proposal = ProposedTerms.objects.get()
    own = city.post(address, {"do": "accept-terms", "of": proposal.pk})
    page = text_of(sign_in(network.steward).get(address))
    unsaid = sign_in(network.steward).post(address, {"do": "refuse-terms", "of": proposal.pk})
    taken = sign_in(network.steward).post(address, {"do": "accept-terms", "of": proposal.pk})
    again = sign_in(network.steward).post(address, {"do": "accept-terms", "of": proposal.pk})
    made.refresh_from_db()

    assert (nothing.status_code, wrong.status_code, own.status_code) == (422, 422, 403)
    assert (unsaid.status_code, taken.status_code, again.status_code) == (422, 302, 422)
    assert set(proposal.values) == {"smallest_k", "linking"}
    assert str(terms.smallest_k + 9) in page
    assert made.machine_terms.smallest_k == terms.smallest_k + 9
    assert made.machine_terms.linking is not terms.linking
