"""Drafting by plain questions: what is wrong is said and kept, contradictions are refused, and the text follows the answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from agreements.forms.wizard import SCREENS
from agreements.library import ORDER
from tests.apps.agreements.answers import answered, answers, begun, finished, screen

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


def text_of(response: Any, status: int = 200) -> str:
    assert response.status_code == status, response.content.decode()[:3000]
    return str(response.content.decode())


def test_wizard_has_at_most_twelve_screens_and_forty_required_answers() -> None:
    first_screen = 2  # the name in which one writes, and the template

    assert len(SCREENS) + 2 <= 12  # the first, these, and the last
    assert first_screen + sum(each.required_answers() for each in SCREENS) <= 40


def test_draft_says_what_was_answered_in_both_languages(network: Any, sign_in: SignIn) -> None:
    made = finished(sign_in(network.steward), network)

    terms, clause = made.machine_terms, {row.key: row for row in made.clauses.all()}
    assert (made.status, made.binding, made.tier, made.time_zone) == ("draft", "fr", "standalone", "America/St_Johns")
    assert (terms.smallest_k, terms.distinct_l, terms.columns, terms.places) == (
        11,
        2,
        ("age", "need"),
        ("CA-ON", "M5V"),
    )
    assert [(each.organization, each.role) for each in made.parties.order_by("role")] == [
        (network.nonprofit, "provider"), (network.city, "recipient"),
    ]  # fmt: skip
    assert len(clause) == 20
    assert "Maple Test Clinic (provider) and City of Maple (recipient)" in clause["parties"].text_en
    assert "Clinique d’essai Érable (fournisseur) et Ville d’Érable (destinataire)" in clause["parties"].text_fr
    assert "at least 11" in clause["deidentification"].text_en
    assert not [row for row in clause.values() if "{" in row.text_en + row.text_fr]
    assert (made.origin.template_key, made.origin.authorities) == ("nonprofit-to-network", ["deidentified_use"])


WRONG = [
    ("parties", {"organization_1": "NONPROFIT"}, "is already a party"),
    ("parties", {"organization_1": ""}, "This field is required."),
    ("parties", {"role_1": ""}, "This field is required."),
    ("parties", {"role_1": "provider"}, "Name the organization that receives the data"),
    ("parties", {"organization_0": "REGION"}, "must be one of the parties"),
    ("parties", {"quorum_0": "0"}, "greater than or equal to 1"),
    ("tier", {"tier": "schedule"}, "Choose the framework"),
    ("purposes", {"purposes": []}, "This field is required."),
    ("purposes", {"kinds": ["gossip"]}, "Select a valid choice."),
    ("purposes", {"authorities": []}, "Choose at least one authority."),
    ("purposes", {"purposes": ["research"]}, "None of these authorities covers “Research for public benefit”"),
    ("purposes", {"authorities": ["funding_contract"]}, "None of these authorities covers"),
    ("data", {"places": "Atlantis"}, "neither a province such as CA-ON"),
    ("data", {"columns": "\n".join(f"c{n}" for n in range(501))}, "Name at most 500 columns."),
    ("data", {"data_from": "2026-02-01", "data_to": "2026-01-01"}, "The last day cannot come before the first day."),
    ("protection", {"smallest_k": "10"}, "The policy asks for at least 11 for this audience."),
    ("protection", {"audience": "public", "smallest_k": "11"}, "The policy asks for at least 20 for this audience."),
    ("protection", {"small_cell": "5"}, "The policy asks for at least 6 for this audience."),
    ("protection", {"smallest_k": "0"}, "greater than or equal to 2"),
    ("use", {"onward": "named"}, "Name the organizations, or choose another answer above."),
    ("delivery", {"destroy_within_days": "-1"}, "greater than or equal to 0"),
    ("days", {"title_en": ""}, "Give the agreement a title"),
    ("days", {"ends_on": "2020-01-01"}, "The last day cannot come before the first day."),
    ("days", {"ends_on": "yesterday"}, "Enter a valid date."),
    ("days", {"starts_on": "2026-02-30"}, "Enter a valid date."),
    ("days", {"review_on": "2020-01-01"}, "The review must fall between"),
    ("days", {"time_zone": "Europe/Paris"}, "Select a valid choice."),
    ("language", {"binding": "de"}, "Select a valid choice."),
    ("language", {"binding": "en"}, "is a public body of Québec"),
    ("text", {"breach_fr": ""}, "is empty in French, which binds"),
    ("text", {"purposes_en": "x" * 20_001}, "longer than 20,000 characters"),
    ("text", {"purposes_en": "y" * 2_000_000}, "longer than 20,000 characters"),
]


def test_screens_say_what_is_wrong_and_keep_what_was_typed(network: Any, sign_in: SignIn) -> None:
    from agreements.models import Agreement, Drafting

    browser = sign_in(network.steward)
    drafting = answered(browser, network)
    named = {"NONPROFIT": network.nonprofit.pk, "REGION": network.region.pk}
    for slug, changes, words in WRONG:
        said = {**answers(network)[slug], **{name: named.get(str(value), value) for name, value in changes.items()}}

        page = text_of(browser.post(screen(drafting, slug), said), 422)

        assert words in page, (slug, changes)
        kept = Drafting.objects.get(pk=drafting.pk).answers[slug]
        for name in changes:
            typed = said[name]
            if isinstance(typed, list):
                continue
            if len(str(typed)) > 20_000:
                assert name not in kept, (slug, name)
            else:
                assert kept[name] == [str(typed).strip()], (slug, name)
        if all(name in kept for name in changes):
            assert text_of(browser.post(screen(drafting, "review")), 409)
        browser.post(screen(drafting, slug), answers(network)[slug])
    assert not Agreement.objects.exists()


def test_draft_with_errors_is_left_and_taken_up_again(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    drafting = begun(browser, network)

    answer = browser.post(screen(drafting, "days"), {"title_en": "Half <script>", "ends_on": "soon", "leave": "1"})

    listed = text_of(browser.get(answer["Location"]))
    assert "Drafts being written" in listed
    assert "Half &lt;script&gt;" in listed
    assert "Enter a valid date." in text_of(browser.get(screen(drafting, "days")))
    assert "To be corrected" in text_of(browser.get(screen(drafting, "review")))


def test_another_party_is_added_without_losing_what_was_typed(network: Any, sign_in: SignIn, settings: Any) -> None:
    browser, settings.SIGNING_ORGANIZATIONS = sign_in(network.steward), 3
    drafting = begun(browser, network)
    said = answers(network)["parties"]

    page = text_of(browser.post(screen(drafting, "parties"), {**said, "add": "1"}))
    assert "organization_2" in page
    assert "at least 3 organizations sign" in page  # before anyone has signed anything
    third = {"organization_2": network.region.pk, "role_2": "funder", "quorum_2": "3"}
    answer = browser.post(screen(drafting, "parties"), {**said, **third})

    assert answer.status_code == 302
    assert "Maple 211" in text_of(browser.get(screen(drafting, "parties")))


def test_clause_changed_by_hand_stays_and_can_be_given_back(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    drafting = answered(browser, network, text={"accuracy_en": "Ours. <script>alert(1)</script>"})

    page = text_of(browser.get(screen(drafting, "text")))
    assert "Changed by hand" in page
    assert "<script>alert" not in page
    browser.post(screen(drafting, "protection"), {**answers(network)["protection"], "smallest_k": "25"})
    page = text_of(browser.get(screen(drafting, "text")))
    assert "Ours." in page
    assert "at least 25" in page  # what was not changed by hand follows the answers

    browser.post(screen(drafting, "text"), {"accuracy_en": "Ours.", "restore": "accuracy"})
    assert "Ours." not in text_of(browser.get(screen(drafting, "text")))


def test_quebec_municipality_is_proposed_french_only_with_the_exceptions(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    drafting = begun(browser, network)
    browser.post(screen(drafting, "parties"), answers(network)["parties"])

    page = text_of(browser.get(screen(drafting, "language")))
    assert "Section 21 of the Charter of the French Language" in page
    assert 'value="fr" required id="id_binding_1" checked' in page or 'value="fr"' in page.split("checked")[0][-120:]
    excepted = browser.post(
        screen(drafting, "language"), {"binding": "both", "prevailing": "fr", "exception": "outside"}
    )
    assert excepted.status_code == 302


def test_stored_draft_is_changed_through_the_same_screens(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    made = finished(browser, network)

    answer = browser.post(reverse("agreements:edit_agreement", args=[made.pk]))
    drafting = made.drafting
    assert answer["Location"].endswith("/review/")
    browser.post(screen(drafting, "protection"), {**answers(network)["protection"], "smallest_k": "15"})
    assert browser.post(screen(drafting, "review")).status_code == 302

    made.refresh_from_db()
    assert (made.status, made.machine_terms.smallest_k, made.machine_terms.columns) == ("draft", 15, ("age", "need"))
    assert made.clauses.count() == 20


def test_schedule_looser_than_its_framework_is_not_finished(network: Any, sign_in: SignIn, agreement: Any) -> None:
    from agreements.models import Agreement

    Agreement.objects.filter(pk=agreement.pk).update(tier="framework")
    browser = sign_in(network.steward)
    tier = {"tier": "schedule", "framework": agreement.pk}
    drafting = answered(browser, network, tier=tier, data={"finest_geography": "postal_code"})

    assert "Allows more" in text_of(browser.get(screen(drafting, "review")))
    assert "It allows more than its framework" in text_of(browser.post(screen(drafting, "review")), 409)
    stricter = {**answers(network)["data"], "finest_geography": "region"}
    browser.post(screen(drafting, "data"), stricter)
    browser.post(screen(drafting, "delivery"), {**answers(network)["delivery"], "frequency": "once"})
    assert browser.post(screen(drafting, "review")).status_code == 302


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_template_can_be_begun_and_read(network: Any, sign_in: SignIn, language: str) -> None:
    browser = sign_in(network.steward)
    for key in ORDER:
        drafting = begun(browser, network, key)
        address = screen(drafting, "text").replace("/en/", f"/{language}/", 1)
        assert "{k}" not in text_of(browser.get(address))
        read = reverse("agreements:template", args=[key, 1]).replace("/en/", f"/{language}/", 1)
        assert f'<html lang="{language}">' in text_of(browser.get(read))


def test_organization_copies_a_template_and_makes_its_next_version(network: Any, sign_in: SignIn) -> None:
    from agreements.models import OrganizationTemplate

    browser = sign_in(network.steward)
    answer = browser.post(
        reverse("agreements:copy_template", args=["tables-to-funder", 1]), {"owner": network.nonprofit.pk}
    )
    page = text_of(browser.get(answer["Location"]))
    assert "Make the next version" in page
    row = OrganizationTemplate.objects.get()
    said = {
        "title_en": "Our tables", "title_fr": "Nos tableaux", "smallest_k": "12", "finest_geography": "region",
        "purposes": ["funding"], "kinds": ["table"], "authorities": ["aggregate_only"],
        "purposes_en": "For {purposes}.", "purposes_fr": "Pour {purposes}.",
    }  # fmt: skip

    unknown = text_of(browser.post(answer["Location"], {**said, "purposes_en": "For {money}."}), 422)
    one_language = text_of(browser.post(answer["Location"], {**said, "breach_en": "Tell us."}), 422)
    low = text_of(browser.post(answer["Location"], {**said, "smallest_k": "5"}), 422)
    made = browser.post(answer["Location"], said)

    assert "is not one of the words that are filled in" in unknown
    assert "missing in one language" in one_language
    assert "at least 11" in low
    assert made.status_code == 302
    newest = OrganizationTemplate.objects.get(lineage=row.lineage, version=2)
    assert (newest.title_fr, newest.clauses["purposes"]["en"], newest.terms["smallest_k"]) == (
        "Nos tableaux",
        "For {purposes}.",
        12,
    )
    assert "Our tables" in text_of(browser.get(reverse("agreements:new_agreement")))
    # Another organization neither sees nor changes it.
    other = sign_in(network.city_steward)
    assert other.get(reverse("agreements:template", args=[row.lineage, 2])).status_code == 404
    assert other.get(reverse("agreements:edit_template", args=[row.lineage, 2])).status_code == 404
    assert "Our tables" not in text_of(other.get(reverse("agreements:new_agreement")))


def test_draft_under_way_is_known_to_its_organization_alone(network: Any, sign_in: SignIn) -> None:
    drafting = begun(sign_in(network.steward), network)

    for user in (network.city_steward, network.recipient, network.contributor):
        browser = sign_in(user)
        assert browser.get(screen(drafting, "days")).status_code == 404
        assert browser.post(screen(drafting, "days"), {"title_en": "Ours"}).status_code == 404
        assert browser.post(reverse("agreements:discard", args=[drafting.pk])).status_code == 404
    assert sign_in(network.steward).get(screen(drafting, "nonsense")).status_code == 404
    assert sign_in(network.steward).post(reverse("agreements:discard", args=[drafting.pk])).status_code == 302


def test_nul_and_html_are_kept_as_text(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    drafting = begun(browser, network)

    answer = browser.post(screen(drafting, "days"), {"title_en": "A\0B<img src=x>"})

    assert "Null characters are not allowed." in text_of(answer, 422)
    assert "AB&lt;img" in text_of(browser.get(screen(drafting, "days")))
