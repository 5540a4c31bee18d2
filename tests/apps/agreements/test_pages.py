"""Each page of agreements and each act, for the parties, for a person who only receives, and for strangers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.answers import finished

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


@pytest.fixture
def second_steward(network: Any) -> Any:
    return type(network.steward).objects.get(email="second-steward@example.org")


@pytest.fixture
def draft(network: Any, sign_in: SignIn) -> Any:
    return finished(sign_in(network.steward), network, language={"binding": "both", "exception": "outside"})


@pytest.fixture
def proposed(network: Any, draft: Any) -> Any:
    from agreements.services import propose_agreement

    return propose_agreement(draft.pk, by=network.steward, now=timezone.now())


def page(name: str, agreement: Any, *more: str) -> str:
    return reverse(f"agreements:{name}", args=[agreement.pk, *more])


def text_of(response: Any, status: int = 200) -> str:
    assert response.status_code == status, response.content.decode()[:3000]
    return str(response.content.decode())


def test_draft_takes_the_policys_k_and_shows_its_source(network: Any, draft: Any, sign_in: SignIn) -> None:
    terms = draft.machine_terms

    text = text_of(sign_in(network.steward).get(page("agreement", draft)))

    assert (terms.smallest_k, terms.columns, terms.free_text) == (11, ("age", "need"), False)
    assert (draft.title_fr, draft.time_zone) == (draft.title_en, "America/St_Johns")
    assert "Contacts &lt;b&gt;for&lt;/b&gt; planning" in text
    assert "<script>alert" not in text
    assert "De-Identification Guidelines for Structured Data" in text
    assert "Propose for signature" in text


def test_draft_is_seen_by_its_organization_alone(network: Any, draft: Any, sign_in: SignIn) -> None:
    for user in (network.city_steward, network.recipient):
        browser = sign_in(user)
        assert draft.title not in text_of(browser.get(reverse("agreements:agreements")))
        assert browser.get(page("agreement", draft)).status_code == 404
        assert browser.get(page("edit_agreement", draft)).status_code == 404
        assert browser.post(page("act", draft, "withdraw")).status_code == 404


def test_draft_is_changed_until_it_is_proposed(network: Any, draft: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)

    browser.post(page("act", draft, "propose"))
    after = browser.post(page("edit_agreement", draft))

    assert "Only a draft can be changed." in text_of(after, 403)
    draft.refresh_from_db()
    assert draft.status == "proposed"


def test_signatures_bring_it_into_force(network: Any, proposed: Any, second_steward: Any, sign_in: SignIn) -> None:
    own = text_of(sign_in(network.steward).get(page("act", proposed, "sign")))
    for user, organization in ((second_steward, network.nonprofit), (network.city_steward, network.city)):
        browser = sign_in(user)
        question = text_of(browser.get(page("act", proposed, "sign")))
        party = proposed.parties.get(organization=organization)
        signed = {"party": party.pk, "read_digest": proposed.digest(), "agreed": "on"}
        assert browser.post(page("act", proposed, "sign"), signed).status_code == 302
        assert proposed.digest() in question
        assert "This agreement is made between" in question

    text = text_of(sign_in(network.recipient).get(page("agreement", proposed)))

    assert "Whoever drafted it cannot sign it." in own
    assert "tag-good" in text
    assert "The agreement came into force" in text
    assert "31" in text  # days left, today included
    assert 'class="button' not in text.split('id="history"')[1].split("</main>")[0]  # she only receives


def test_signature_of_something_else_is_refused(
    network: Any, proposed: Any, second_steward: Any, sign_in: SignIn
) -> None:
    from agreements.models import Signature
    from entente.audit.models import AuditEvent

    party = proposed.parties.get(organization=network.nonprofit)
    signed = {"party": party.pk, "read_digest": "0" * 64, "agreed": "on"}

    answer = sign_in(second_steward).post(page("act", proposed, "sign"), signed)

    assert "The text changed while you were reading." in text_of(answer, 422)
    assert not Signature.objects.exists()
    assert AuditEvent.objects.get(refused=True).facts["reasons"] == ["agreement.changed"]


def test_nobody_signs_for_another_organization(network: Any, proposed: Any, sign_in: SignIn) -> None:
    party = proposed.parties.get(organization=network.nonprofit)
    signed = {"party": party.pk, "read_digest": proposed.digest(), "agreed": "on"}

    answer = sign_in(network.city_steward).post(page("act", proposed, "sign"), signed)

    assert "Select a valid choice" in text_of(answer, 422)


def test_sponsor_signs_for_the_small_one_it_vouches_for(network: Any, proposed: Any, sign_in: SignIn) -> None:
    from agreements.queries import organizations_that_signed
    from entente.organizations.services import join, make_account

    user = make_account(email="region@example.org", name="Region", password="a long invented phrase")
    join(user, network.region, "data_steward")
    party = proposed.parties.get(organization=network.nonprofit)
    signed = {"party": party.pk, "read_digest": proposed.digest(), "agreed": "on"}

    answer = sign_in(user).post(page("act", proposed, "sign"), signed)

    assert answer.status_code == 302
    assert party.signatures.get().signed_by == user
    assert organizations_that_signed(proposed) == {
        network.region.pk
    }  # where the network asks for several, it counts once


def test_return_voids_signatures_and_says_why(
    network: Any, proposed: Any, second_steward: Any, sign_in: SignIn
) -> None:
    from agreements.models import Signature
    from agreements.services import sign_agreement

    party = proposed.parties.get(organization=network.nonprofit)
    sign_agreement(proposed.pk, party_id=party.pk, read_digest=proposed.digest(), by=second_steward, now=timezone.now())

    browser = sign_in(network.city_steward)
    missing = browser.post(page("act", proposed, "return"), {"reason": "  "})
    browser.post(page("act", proposed, "return"), {"reason": "The term is too long."})

    text_of(missing, 422)
    assert not Signature.objects.exists()
    assert "The term is too long." in text_of(sign_in(network.steward).get(page("agreement", proposed)))


def test_suspension_resumption_and_termination_say_what_they_do(network: Any, agreement: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)

    question = text_of(browser.get(page("act", agreement, "suspend")))
    browser.post(page("act", agreement, "suspend"), {"reason": "A question about a column."})
    suspended = text_of(browser.get(page("agreement", agreement)))
    again = browser.post(page("act", agreement, "suspend"), {"reason": "Once more."})
    browser.post(page("act", agreement, "resume"))
    browser.post(page("act", agreement, "terminate"), {"reason": "The project is over."})
    terminated = text_of(browser.get(page("agreement", agreement)))

    assert question.count("What this changes today") == 1
    assert "Who loses what" not in question  # the same, once more
    assert "A question about a column." in suspended
    assert "Terminate" in suspended
    text_of(again, 409)
    assert "The project is over." in terminated
    assert page("act", agreement, "renew") in terminated
    assert page("act", agreement, "resume") not in terminated


@pytest.mark.parametrize("act", ["suspend", "terminate", "sign", "return", "propose", "withdraw", "resume"])
def test_recipient_role_reads_and_does_nothing_else(network: Any, agreement: Any, sign_in: SignIn, act: str) -> None:
    before, digest = agreement.status, agreement.digest()
    browser = sign_in(network.recipient)

    page_text = text_of(browser.get(page("agreement", agreement)))
    answer = browser.post(page("act", agreement, act), {"reason": "No.", "read_digest": digest, "agreed": "on"})

    assert "Contacts for planning" in page_text
    assert answer.status_code in (403, 409, 422)
    agreement.refresh_from_db()
    assert agreement.status == before


@pytest.mark.parametrize("is_superuser", [False, True])
def test_strangers_know_of_nothing(network: Any, agreement: Any, sign_in: SignIn, is_superuser: bool) -> None:
    user = type(network.steward).objects.create_user("x@example.org", "a long invented phrase", name="X")
    user.is_superuser = is_superuser
    user.save()
    browser = sign_in(user)

    assert "No agreement yet" in text_of(browser.get(reverse("agreements:agreements")))
    assert browser.get(page("agreement", agreement)).status_code == 404
    assert browser.post(page("act", agreement, "terminate"), {"reason": "x"}).status_code == 404
    answer = browser.get(reverse("agreements:new_agreement"))
    assert "Only data stewards draft agreements" in text_of(answer)


def test_unknown_act_is_not_found(network: Any, agreement: Any, sign_in: SignIn) -> None:
    assert sign_in(network.steward).get(page("act", agreement, "frame")).status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_render(network: Any, agreement: Any, proposed: Any, sign_in: SignIn, language: str) -> None:
    browser = sign_in(network.city_steward)
    for address in (
        reverse("agreements:agreements"),
        reverse("agreements:new_agreement"),
        page("agreement", agreement),
        page("edit_agreement", agreement),
        page("act", agreement, "suspend"),
        page("act", agreement, "resume"),
        page("act", proposed, "sign"),
        page("act", proposed, "return"),
    ):
        text = text_of(browser.get(address.replace("/en/", f"/{language}/", 1)))
        assert f'<html lang="{language}">' in text


def test_visitors_sign_in_first(agreement: Any, client: Any) -> None:
    assert "/account/login/" in client.get(page("agreement", agreement))["Location"]


def test_desk_learns_what_waits_for_a_signature(network: Any, proposed: Any, second_steward: Any) -> None:
    from agreements.queries import waiting_for
    from agreements.services import sign_agreement

    assert list(waiting_for(second_steward)) == [proposed]
    assert list(waiting_for(network.city_steward)) == [proposed]
    assert list(waiting_for(network.steward)) == []  # she drafted it
    assert list(waiting_for(network.recipient)) == []

    party = proposed.parties.get(organization=network.nonprofit)
    sign_agreement(proposed.pk, party_id=party.pk, read_digest=proposed.digest(), by=second_steward, now=timezone.now())

    assert list(waiting_for(second_steward)) == []


def test_list_takes_the_same_queries_for_one_as_for_many(
    network: Any, agreement: Any, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    from agreements.models import Agreement, AgreementParty
    from agreements.permissions import grant_to_parties

    for number in range(30):
        made = Agreement.objects.create(
            home_node=agreement.home_node,
            title_en=f"Agreement {number}",
            title_fr="",
            terms=agreement.terms,
            starts_on=agreement.starts_on,
            ends_on=agreement.ends_on,
            drafted_by=network.steward,
            drafted_for=network.nonprofit,
            status="proposed",
        )
        AgreementParty.objects.create(agreement=made, organization=network.city, role="recipient")
        grant_to_parties(made)
    browser = sign_in(network.city_steward)

    with django_assert_max_num_queries(14):
        text = text_of(browser.get(reverse("agreements:agreements")))

    assert "1 to 25 of 31" in text
