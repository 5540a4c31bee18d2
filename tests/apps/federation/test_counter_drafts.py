"""A party of another node proposes something else than what was offered; whoever drafts decides, and it is offered anew."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from entente.core.canonical import digest
from tests.agreement_partner import Line, Partner, offer, offered, outcome, second, sign, status
from tests.apps.federation.test_agreements_amended import amended
from tests.other_node import OtherNode, envelope

pytestmark = pytest.mark.django_db(transaction=True)

Jobs = Callable[..., None]
PROPOSED = "agreement.change_proposed"
ANSWERED = "agreement.change_answered"


def countered(partner: Partner, agreement: Any, **changed: Any) -> dict[str, Any]:
    """The body by which a partner proposes groups of twenty, with whatever the test changes in it."""
    return {
        "agreement": str(agreement.pk),
        "change": str(uuid.uuid4()),
        "about": "terms",
        "organization": str(partner.organization.pk),
        "name": "Nadia Stone",
        "at": timezone.now().isoformat(),
        "digest": agreement.digest(),
        "values": {"smallest_k": 20},
        "base": {"smallest_k": 11},
        **changed,
    }


def counter(other: OtherNode, partner: Partner, agreement: Any, run_jobs: Jobs, **changed: Any) -> str:
    agreement.refresh_from_db()
    body = countered(partner, agreement, **changed)
    return outcome(other, other.say(PROPOSED, body, thread=agreement.lineage), run_jobs)


def test_what_a_party_elsewhere_proposes_is_accepted_offered_anew_and_signatures_fall(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from agreements.models import Signature
    from agreements.services import decide_terms, propose_agreement

    sign(proposed, network.nonprofit, second(network))
    run_jobs()
    first = proposed.digest()
    assert counter(other, partner, proposed, run_jobs) == ""
    assert status(proposed) == "draft"
    assert not Signature.objects.filter(party__agreement=proposed).exists()
    (returned,) = line.bodies("agreement.returned")  # everybody else is told that it is a draft again
    assert returned["agreement"] == str(proposed.pk)
    proposal = proposed.proposed_terms.get()
    assert (proposal.by, proposal.speaker, proposal.organization) == (None, "Nadia Stone", partner.organization)

    decide_terms(proposal.pk, accept=True, by=network.steward)
    run_jobs()
    (answer,) = line.bodies(ANSWERED)
    assert (answer["change"], answer["accepted"], answer["name"]) == (
        str(proposal.pk),
        True,
        network.steward.name,
    )
    propose_agreement(proposed.pk, by=network.steward, now=timezone.now())
    run_jobs()
    anew = line.bodies("agreement.offered")[-1]
    assert anew["content"]["terms"]["smallest_k"] == 20
    assert digest(anew["content"]) != first
    other.say(
        "agreement.signed", partner.signed(proposed, content={**anew["content"], "terms": {}}), thread=proposed.lineage
    )
    run_jobs()
    assert status(proposed) == "proposed"


def test_what_is_refused_is_told_with_its_reason(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from agreements.services import decide_change

    words = {"key": "breach", "en": "Tell us at once.", "fr": "Avisez-nous."}
    change = {"about": "clause", "values": words, "base": {"en": "", "fr": ""}}
    assert counter(other, partner, proposed, run_jobs, **change) == ""
    proposal = proposed.proposed_changes.get()
    decide_change(proposal.pk, accept=False, reason="The law says when.", by=network.steward)
    run_jobs()
    (answer,) = line.bodies(ANSWERED)
    assert (answer["accepted"], answer["reason"], answer["about"]) == (False, "The law says when.", "clause")
    assert not proposed.clauses.filter(key="breach").exists()


def test_our_party_proposes_on_what_another_node_offers_and_reads_the_answer(
    network: Any,
    partner: Partner,
    mirror: Any,
    line: Line,
    other: OtherNode,
    run_jobs: Jobs,
    sign_in: Callable[..., Any],
) -> None:
    from entente.organizations.models import Notice

    browser, address = sign_in(network.city_steward), reverse("agreements:negotiation", args=[mirror.pk])
    assert "Propose something else" in browser.get(reverse("agreements:agreement", args=[mirror.pk])).content.decode()
    page = browser.get(address).content.decode()
    assert "the offer is taken back" in page
    assert "Hand it over" not in page
    fields = {
        name: str(field.value() if field.value() is not None else "")
        for name, field in ((bound.html_name, bound) for bound in browser.get(address).context["terms_form"])
    }
    assert browser.post(address, {"do": "terms", **fields, "terms-smallest_k": "20"}).status_code == 302
    run_jobs()
    (body,) = line.bodies(PROPOSED)
    assert (body["values"], body["base"], body["digest"]) == ({"smallest_k": 20}, {"smallest_k": 11}, mirror.digest())
    assert (body["organization"], body["name"]) == (str(network.city.pk), network.city_steward.name)
    assert status(mirror) == "proposed"  # until its home takes it back

    said = {"agreement": str(mirror.pk), "reason": ""}
    assert outcome(other, other.say("agreement.returned", said, thread=mirror.lineage), run_jobs) == ""
    answer = {
        "agreement": str(mirror.pk),
        "change": body["change"],
        "about": "terms",
        "organization": str(partner.organization.pk),
        "name": "Nadia Stone",
        "accepted": True,
        "reason": "",
    }
    assert outcome(other, other.say(ANSWERED, answer, thread=mirror.lineage), run_jobs) == ""
    proposal = mirror.proposed_terms.get()
    assert (proposal.accepted, proposal.decided_by, proposal.decided_by_name) == (True, None, "Nadia Stone")
    assert (
        mirror.machine_terms.smallest_k == 11
    )  # what another node accepts changes nothing here until it is offered anew
    assert Notice.objects.filter(recipient=network.city_steward, kind="agreement.proposal_answered").count() == 1
    assert "Taken in" in browser.get(address).content.decode()
    history = browser.get(reverse("agreements:agreement", args=[mirror.pk])).content.decode()
    assert "On another node, what was proposed was taken in" in history
    again = {**answer, "accepted": False, "reason": "No."}
    assert outcome(other, other.say(ANSWERED, again, thread=mirror.lineage), run_jobs) == ""
    proposal.refresh_from_db()
    assert proposal.accepted is True  # the first answer counts

    body = offered(partner, network.city)
    content = {**mirror.signed_content(), "terms": {**mirror.signed_content()["terms"], "smallest_k": 20}}
    body.update(agreement=str(mirror.pk), content=content)
    assert offer(other, body, run_jobs).machine_terms.smallest_k == 20


def test_remarks_are_read_and_settled_on_both(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from agreements.services import remark, settle_remark

    other.say("agreement.returned", {"agreement": str(mirror.pk), "reason": "k"}, thread=mirror.lineage)
    run_jobs()
    ours = remark(mirror.pk, key="term.smallest_k", text="Why 11?", by=network.city_steward, now=timezone.now())
    run_jobs()
    (body,) = line.bodies(PROPOSED)
    assert (body["about"], body["values"]) == ("remark", {"key": "term.smallest_k", "text": "Why 11?"})
    settled = {
        "agreement": str(mirror.pk),
        "change": str(ours.pk),
        "about": "remark",
        "organization": str(partner.organization.pk),
        "name": "Nadia Stone",
        "accepted": True,
        "reason": "",
    }
    assert outcome(other, other.say(ANSWERED, settled, thread=mirror.lineage), run_jobs) == ""
    ours.refresh_from_db()
    assert ours.settled_by_name == "Nadia Stone"
    theirs = {"about": "remark", "values": {"key": "", "text": "Because."}, "base": {}}
    assert counter(other, partner, mirror, run_jobs, **theirs) == ""
    settle_remark(mirror.remarks.get(by=None).pk, by=network.city_steward)
    run_jobs()
    assert line.bodies(ANSWERED)[-1]["name"] == network.city_steward.name


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"values": {"smallest_q": 1}, "base": {"smallest_q": 2}}, "agreement.not_negotiable"),
        ({"values": {"purposes": ["research"]}, "base": {"purposes": ["service-planning"]}}, "agreement.not_negotiable"),
        ({"values": {"smallest_k": "20"}}, "agreement.not_negotiable"),
        ({"values": {"smallest_k": True}}, "agreement.not_negotiable"),
        ({"values": {"smallest_k": 1}}, "agreement.not_negotiable"),
        ({"values": {"smallest_k": None}}, "agreement.not_negotiable"),
        ({"values": {"linking": 1}, "base": {"linking": False}}, "agreement.not_negotiable"),
        ({"values": {"onward": "everybody"}, "base": {"onward": "none"}}, "agreement.not_negotiable"),
        ({"values": {}, "base": {}}, "agreement.not_negotiable"),
        ({"base": {"smallest_k": 11, "linking": False}}, "agreement.not_negotiable"),
        ({"about": "parties"}, "agreement.not_negotiable"),
        ({"about": "clause"}, "agreement.not_negotiable"),
        ({"about": "clause", "values": {"key": "no", "en": "x", "fr": ""}, "base": {"en": "", "fr": ""}}, "agreement.not_negotiable"),
        ({"about": "remark", "values": {"key": "", "text": "x" * 2001}, "base": {}}, "agreement.not_negotiable"),
        ({"base": {"smallest_k": 5}}, "agreement.other_content"),
        ({"name": ""}, "federation.unreadable"),
        ({"name": "a\u202eb"}, "federation.unreadable"),
        ({"at": "2026-11-30"}, "federation.unreadable"),
        ({"values": [["smallest_k", 20]]}, "federation.unreadable"),
        ({"change": "one"}, "federation.unreadable"),
    ],
)  # fmt: skip
def test_what_no_party_could_propose_is_refused_by_name(
    partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs, changed: dict[str, Any], code: str
) -> None:
    assert counter(other, partner, proposed, run_jobs, **changed) == code
    assert status(proposed) == "proposed"
    assert not proposed.proposed_terms.exists()


def test_another_node_proposes_for_its_own_party_alone(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    for organization in (network.nonprofit, network.city):  # of this node: a party, and one that is none
        forged = {"organization": str(organization.pk)}
        assert counter(other, partner, proposed, run_jobs, **forged) == "agreement.not_its_node"
    stranger = OtherNode(address="https://stranger.entente.example", name="Stranger")
    stranger.listed()
    line.nodes[stranger.address] = stranger
    body = countered(partner, proposed)
    answer = stranger.say(PROPOSED, body, thread=proposed.lineage)
    assert outcome(stranger, answer, run_jobs) == "agreement.not_its_node"
    assert status(proposed) == "proposed"


def test_a_proposal_counts_once_and_not_after_its_time(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from agreements.services import decide_terms, propose_agreement

    message = other.message(PROPOSED, countered(partner, proposed), thread=proposed.lineage)
    raw = other.written(message)
    assert outcome(other, other.post(raw), run_jobs) == ""
    body = envelope(raw)["message"]["body"]
    assert other.post(raw).status_code == 200  # the same message: its receipt, and nothing more
    assert outcome(other, other.say(PROPOSED, body, thread=proposed.lineage), run_jobs) == ""
    proposal = proposed.proposed_terms.get()
    other_values = {**body, "values": {"smallest_k": 30}}
    code = outcome(other, other.say(PROPOSED, other_values, thread=proposed.lineage), run_jobs)
    assert code == "agreement.known_otherwise"
    decide_terms(proposal.pk, accept=True, by=network.steward)
    assert outcome(other, other.say(PROPOSED, body, thread=proposed.lineage), run_jobs) == ""
    proposal.refresh_from_db()
    assert proposal.accepted is True
    propose_agreement(proposed.pk, by=network.steward, now=timezone.now())
    assert outcome(other, other.say(PROPOSED, body, thread=proposed.lineage), run_jobs) == ""
    assert status(proposed) == "proposed"  # what was decided takes nothing back
    sign(proposed, network.nonprofit, second(network))
    other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    run_jobs()
    assert status(proposed) == "active"
    assert (
        counter(other, partner, proposed, run_jobs, base={"smallest_k": 20}, values={"smallest_k": 9})
        == "agreement.not_draft"
    )


def test_what_became_of_a_proposal_is_the_drafters_word_alone(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    assert counter(other, partner, proposed, run_jobs) == ""
    proposal = proposed.proposed_terms.get()
    for organization in (network.nonprofit, partner.organization):
        lie = {
            "agreement": str(proposed.pk),
            "change": str(proposal.pk),
            "about": "terms",
            "organization": str(organization.pk),
            "name": "Nadia Stone",
            "accepted": True,
            "reason": "",
        }
        code = outcome(other, other.say(ANSWERED, lie, thread=proposed.lineage), run_jobs)
        assert code == "agreement.not_its_node"
    lie["change"] = str(uuid.uuid4())
    assert outcome(other, other.say(ANSWERED, lie, thread=proposed.lineage), run_jobs) != ""
    proposal.refresh_from_db()
    assert proposal.accepted is None
    proposed.refresh_from_db()
    assert proposed.machine_terms.smallest_k == 11


def test_too_many_proposals_are_refused_by_name(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs, monkeypatch: Any
) -> None:
    monkeypatch.setattr("agreements.tasks.counter_drafts.MOST_WAITING", 2)
    codes = [counter(other, partner, proposed, run_jobs) for _ in range(3)]
    assert codes == ["", "", "agreement.too_many_proposals"]


def test_a_draft_is_handed_over_on_its_own_node_alone(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from agreements.services import hand_over, return_agreement
    from entente.core.errors import Invalid

    return_agreement(proposed.pk, by=second(network), reason="k")
    with pytest.raises(Invalid) as caught:
        hand_over(proposed.pk, to=partner.organization, by=network.steward, now=timezone.now())
    assert caught.value.findings[0].code == "negotiation.lives_elsewhere"


def test_our_amendment_that_its_home_returned_is_changed_here_and_sent_again(
    network: Any, partner: Partner, mirrored: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from dataclasses import replace

    from agreements import services
    from tests.apps.agreements.test_life import draft_of

    amendment = amended(mirrored, network.city_steward, smallest_k=20)
    run_jobs()
    (body,) = line.bodies("agreement.countered")
    offer(other, dict(body), run_jobs)
    said = {"agreement": str(amendment.pk), "reason": "Twenty is too many."}
    assert outcome(other, other.say("agreement.returned", said, thread=mirrored.lineage), run_jobs) == ""
    assert status(amendment) == "draft"
    terms = replace(amendment.machine_terms, smallest_k=15)
    services.change_draft(amendment.pk, draft_of(amendment, terms=terms), by=network.city_steward)
    services.propose_agreement(amendment.pk, by=network.city_steward, now=timezone.now())
    run_jobs()
    again = line.bodies("agreement.countered")[-1]
    assert (again["agreement"], again["content"]["terms"]["smallest_k"]) == (str(amendment.pk), 15)
    assert offer(other, dict(again), run_jobs).machine_terms.smallest_k == 15
    assert status(amendment) == "proposed"


def test_an_amendment_of_theirs_that_we_returned_comes_again_and_we_do_not_change_it(
    network: Any, partner: Partner, active: Any, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from agreements.models import Agreement
    from agreements.services import propose_terms, return_agreement

    theirs = offered(partner, network.nonprofit, drafted_for=str(partner.organization.pk))
    content = {**active.signed_content(), "version": 2}
    content["terms"] = {**content["terms"], "smallest_k": 20}
    theirs.update(content=content, amends=str(active.pk), reading={"title": {}, "text": {}, "clauses": {}})
    assert outcome(other, other.say("agreement.countered", theirs, thread=active.lineage), run_jobs) == ""
    assert (
        outcome(other, other.say("agreement.countered", theirs, thread=active.lineage), run_jobs) == ""
    )  # twice is once
    assert line.bodies("agreement.superseded") == []
    amendment = Agreement.objects.get(pk=theirs["agreement"])
    return_agreement(amendment.pk, by=second(network), reason="Fifteen would do.")
    propose_terms(amendment.pk, {"smallest_k": 15}, by=second(network), now=timezone.now())
    run_jobs()
    (proposal,) = line.bodies(PROPOSED)  # whoever drafts decides, on its own node
    assert proposal["values"] == {"smallest_k": 15}
    accepted = {
        "agreement": str(amendment.pk),
        "change": proposal["change"],
        "about": "terms",
        "organization": str(partner.organization.pk),
        "name": "Nadia Stone",
        "accepted": True,
        "reason": "",
    }
    assert outcome(other, other.say(ANSWERED, accepted, thread=active.lineage), run_jobs) == ""
    content["terms"] = {**content["terms"], "smallest_k": 15}
    assert outcome(other, other.say("agreement.countered", theirs, thread=active.lineage), run_jobs) == ""
    assert status(amendment) == "proposed"
    assert amendment.machine_terms.smallest_k == 15


def test_a_third_node_reads_what_the_first_proposed_by_the_homes_word(
    network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Jobs
) -> None:
    from tests.agreement_partner import partner_of

    third = OtherNode(address="https://pe.entente.example", name="Prince Edward Island")
    third.listed()
    line.nodes[third.address] = third
    island = partner_of(third, name="Charlottetown Test Region")
    from datetime import timedelta

    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en="Contacts", title_fr="Contacts", text_en="We agree.", text_fr="Nous convenons.", audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=90), time_zone="America/Toronto",
        parties=(
            services.Party(network.nonprofit, "provider"),
            services.Party(partner.organization, "recipient"),
            services.Party(island.organization, "recipient"),
        ),
    )  # fmt: skip
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    run_jobs()
    assert counter(other, partner, made, run_jobs) == ""
    (relayed,) = line.bodies(PROPOSED)  # to the third alone: the first knows
    assert relayed["organization"] == str(partner.organization.pk)
    forged = {"organization": str(partner.organization.pk), "values": {"smallest_k": 5}}
    assert counter(third, island, made, run_jobs, **forged) == "agreement.not_its_node"
