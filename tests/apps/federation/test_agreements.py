"""One agreement on two nodes: offered, signed on each, in force once every signature is verified, stopped by either."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.agreement_partner import Line, Partner, activated, offer, offered, outcome, second, send, sign, status
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db(transaction=True)


def test_from_offer_to_active_at_home(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Signature

    assert line.kinds() == ["agreement.offered"]
    (body,) = line.bodies("agreement.offered")
    assert body["content"] == proposed.signed_content()
    sign(proposed, network.nonprofit, second(network))
    run_jobs()
    assert line.kinds()[1:] == ["agreement.signed"]
    assert status(proposed) == "proposed"  # the other side has not signed
    answer = other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert status(proposed) == "active"
    assert line.kinds()[2:] == ["agreement.activated"]
    elsewhere = Signature.objects.get(party__organization=partner.organization)
    assert (elsewhere.name, elsewhere.person, elsewhere.signed_by) == ("Nadia Stone", partner.person, None)


def test_nothing_is_in_force_before_the_other_node_has_verified_every_signature(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    line.is_cut = True
    sign(proposed, network.nonprofit, second(network))
    other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    run_jobs()
    assert status(proposed) == "proposed"
    type(proposed)._meta.apps.get_model("federation.Peer").objects.update(next_attempt_at=None, failing_since=None)
    line.is_cut = False
    send(other, run_jobs)
    assert status(proposed) == "active"


def test_a_node_that_refuses_a_signature_keeps_the_agreement_from_its_force(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    line.refuses.add("agreement.signed")
    sign(proposed, network.nonprofit, second(network))
    other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    run_jobs()
    assert status(proposed) == "proposed"


def test_people_here_read_sign_and_have_in_force_what_another_node_orders(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    assert (mirror.status, mirror.home_node, mirror.title_fr) == (
        "proposed",
        other.node_id,
        "Contacts pour la planification",
    )
    sign(mirror, network.city, network.city_steward)
    run_jobs()
    (body,) = line.bodies("agreement.signed")
    assert body["digest"] == mirror.digest()
    assert status(mirror) == "proposed"  # its home says when
    answer = other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert status(mirror) == "active"


LIES: dict[str, tuple[str, Callable[[Partner, Any, Any], dict[str, Any]]]] = {
    "a digest of another content": (
        "agreement.not_sealed",
        lambda p, a, n: p.signed(a, content={**a.signed_content(), "version": 2}),
    ),
    "a key that the list does not name": ("agreement.not_sealed", lambda p, a, n: p.signed(a, seed=bytes(32))),
    "the key of another organization": (
        "agreement.not_sealed",
        lambda p, a, n: p.signed(a, kid=str(n.nonprofit.key.pk)),
    ),
    "in the name of our own people": (
        "agreement.not_its_node",
        lambda p, a, n: p.signed(a, organization=str(n.nonprofit.pk), kid=str(n.nonprofit.key.pk)),
    ),
    "of no party": ("agreement.not_its_node", lambda p, a, n: p.signed(a, organization=str(n.region.pk))),
    "no name": ("federation.unreadable", lambda p, a, n: p.signed(a, signatory=" ")),
    "no person": ("federation.unreadable", lambda p, a, n: p.signed(a, signed_by="")),
    "no signature": ("federation.unreadable", lambda p, a, n: {**p.signed(a), "jws": "a..b"}),
    "a number": ("federation.unreadable", lambda p, a, n: {**p.signed(a), "jws": 7}),
    "an agreement that is not here": (
        "federation.unknown_agreement",
        lambda p, a, n: {**p.signed(a), "agreement": str(uuid.uuid4())},
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_no_signature_counts_that_an_organization_did_not_give(
    lie: str, network: Any, partner: Partner, proposed: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Signature

    code, body = LIES[lie]
    answer = other.say("agreement.signed", body(partner, proposed, network), thread=proposed.lineage)
    assert outcome(other, answer, run_jobs) == code
    assert not Signature.objects.filter(party__agreement=proposed).exists()


@pytest.mark.parametrize("ended", ["revoked_at", "retired_at", "destroyed_at", "node_kid"])
def test_a_key_that_ended_signs_nothing(
    ended: str, network: Any, partner: Partner, proposed: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    value = "none" if ended == "node_kid" else timezone.now() - timedelta(days=8)
    type(partner.key).objects.filter(pk=partner.key.pk).update(**{ended: value})
    answer = other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.not_sealed"


def test_one_person_counts_once(
    network: Any, partner: Partner, proposed: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    body = partner.signed(proposed)
    assert outcome(other, other.say("agreement.signed", body, thread=proposed.lineage), run_jobs) == ""
    assert outcome(other, other.say("agreement.signed", body, thread=proposed.lineage), run_jobs) == ""
    again = partner.signed(proposed, signatory="Nadia Stone-Roy")
    answer = other.say("agreement.signed", again, thread=proposed.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.signed_twice"
    assert proposed.parties.get(organization=partner.organization).signatures.count() == 1


OFFERS: dict[str, tuple[str, Callable[[Partner, Any], dict[str, Any]]]] = {
    "drafted for an organization of ours": (
        "agreement.not_its_home",
        lambda p, n: offered(p, n.city, drafted_for=str(n.city.pk)),
    ),
    "drafted for no party": (
        "agreement.not_its_home",
        lambda p, n: offered(p, n.city, drafted_for=str(n.region.pk)),
    ),
    "a party that nobody knows": (
        "agreement.unknown_party",
        lambda p, n: offered(
            p,
            n.city,
            content={"parties": [[str(p.organization.pk), "provider", 1], [str(uuid.uuid4()), "recipient", 1],
                                 [str(n.city.pk), "recipient", 1]]},
        ),
    ),
    "none of ours among its parties": (
        "agreement.not_concerned",
        lambda p, n: offered(p, n.city, content={"parties": [[str(p.organization.pk), "provider", 1]]}),
    ),
    "a term that is shown otherwise": (
        "agreement.other_content",
        lambda p, n: offered(p, n.city, content={"terms": {**offered(p, n.city)["content"]["terms"], "unheard_of": True}}),
    ),
    "a member that nobody would see": (
        "agreement.other_content",
        lambda p, n: offered(p, n.city, content={"secretly": "everything"}),
    ),
    "groups below the policy": (
        "agreement.k_below_policy",
        lambda p, n: offered(p, n.city, content={"terms": {**offered(p, n.city)["content"]["terms"], "smallest_k": 2}}),
    ),
    "a role that there is not": (
        "federation.unreadable",
        lambda p, n: offered(p, n.city, content={"parties": [[str(p.organization.pk), "owner", 1]]}),
    ),
    "a quorum of nobody": (
        "federation.unreadable",
        lambda p, n: offered(p, n.city, content={"parties": [[str(p.organization.pk), "provider", 0]]}),
    ),
    "a title that is too long": (
        "federation.unreadable",
        lambda p, n: offered(p, n.city, content={"title": {"en": "x" * 201}}),
    ),
    "a title that is a list": ("federation.unreadable", lambda p, n: offered(p, n.city, content={"title": []})),
    "no time zone": ("federation.unreadable", lambda p, n: offered(p, n.city, content={"time_zone": "Nowhere/None"})),
    "a policy of nobody": ("federation.unreadable", lambda p, n: offered(p, n.city, content={"policy_version": "x"})),
    "a day of no month": ("federation.unreadable", lambda p, n: offered(p, n.city, content={"ends_on": "2026-02-30"})),
    "nothing": ("federation.unreadable", lambda p, n: {"content": {"lineage": str(uuid.uuid4())}}),
}  # fmt: skip


@pytest.mark.parametrize("lie", OFFERS)
def test_no_offer_lies_here_that_a_rule_refuses(
    lie: str, network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Agreement

    code, body = OFFERS[lie]
    made = body(partner, network)
    answer = other.say("agreement.offered", made, thread=uuid.UUID(made["content"]["lineage"]))
    assert outcome(other, answer, run_jobs) == code
    assert not Agreement.objects.exists()


def test_an_identifier_that_stands_here_is_not_taken_by_another_content(
    network: Any, partner: Partner, mirror: Any, proposed: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    lie = offered(partner, network.city, agreement=str(mirror.pk), content={"lineage": str(mirror.lineage)})
    lie["content"]["text"] = {"en": "The parties agree to everything."}
    answer = other.say("agreement.offered", lie, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.known_otherwise"
    ours = offered(partner, network.city, agreement=str(proposed.pk), content={"lineage": str(proposed.lineage)})
    answer = other.say("agreement.offered", ours, thread=proposed.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.known_otherwise"


def test_a_liar_activates_nothing(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    """Our people have not signed; then they have, and it is the home's own signature that is missing, or another's."""
    missing = activated(partner, mirror)
    answer = other.say("agreement.activated", missing, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.unsigned"
    forged = activated(partner, mirror)
    ours = {"organization": str(network.city.pk), "kid": str(network.city.key.pk)}
    forged["document"]["signatures"].append(partner.signature(mirror.signed_content(), **ours))
    answer = other.say("agreement.activated", forged, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.not_its_node"
    sign(mirror, network.city, network.city_steward)
    run_jobs()
    without = activated(partner, mirror)
    without["document"]["signatures"].pop()
    answer = other.say("agreement.activated", without, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.unsigned"
    different = activated(partner, mirror, content={**mirror.signed_content(), "version": 3})
    answer = other.say("agreement.activated", different, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.other_content"
    assert status(mirror) == "proposed"


def test_another_node_than_the_home_orders_nothing(
    network: Any, partner: Partner, mirror: Any, line: Line, run_jobs: Callable[..., None]
) -> None:
    third = OtherNode(address="https://mb.entente.example", name="Manitoba")
    third.listed()
    sign(mirror, network.city, network.city_steward)
    run_jobs()
    for kind, body in (
        ("agreement.activated", activated(partner, mirror)),
        ("agreement.returned", {"agreement": str(mirror.pk), "reason": ""}),
        ("agreement.suspended", {"agreement": str(mirror.pk), "reason": ""}),
        ("agreement.terminated", {"agreement": str(mirror.pk), "reason": ""}),
        ("agreement.signed", partner.signed(mirror)),
    ):
        answer = third.say(kind, body, thread=mirror.lineage)
        assert outcome(third, answer, run_jobs) in ("agreement.not_its_home", "agreement.not_its_node")
    assert status(mirror) == "proposed"


def test_either_node_suspends_at_once_and_each_lifts_its_own_stop_alone(
    network: Any, partner: Partner, active: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import resume_agreement, suspend_agreement
    from entente.core.errors import NotPermitted

    stop = {"agreement": str(active.pk), "reason": "A breach is looked into."}
    assert outcome(other, other.say("agreement.suspended", stop, thread=active.lineage), run_jobs) == ""
    assert (status(active), active.reason) == ("suspended", "A breach is looked into.")
    with pytest.raises(NotPermitted) as refusal:
        resume_agreement(active.pk, by=network.steward)
    assert [reason.value for reason in refusal.value.reasons] == ["agreement.held_elsewhere"]
    assert outcome(other, other.say("agreement.resumed", stop, thread=active.lineage), run_jobs) == ""
    assert status(active) == "active"

    line.is_cut = True
    suspend_agreement(active.pk, by=network.steward, reason="We look into it too.")
    assert status(active) == "suspended"  # nobody was asked
    run_jobs()
    assert outcome(other, other.say("agreement.suspended", stop, thread=active.lineage), run_jobs) == ""
    assert outcome(other, other.say("agreement.resumed", stop, thread=active.lineage), run_jobs) == ""
    assert status(active) == "suspended"  # ours stays
    resume_agreement(active.pk, by=network.steward)
    assert status(active) == "active"


def test_what_we_suspended_nobody_else_resumes(
    network: Any, partner: Partner, active: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import suspend_agreement

    suspend_agreement(active.pk, by=network.steward, reason="We look into it.")
    run_jobs()
    assert line.bodies("agreement.suspended") == [{"agreement": str(active.pk), "reason": "We look into it."}]
    body = {"agreement": str(active.pk), "reason": ""}
    other.say("agreement.resumed", body, thread=active.lineage)
    other.say("agreement.activated", activated(partner, active), thread=active.lineage)
    run_jobs()
    assert status(active) == "suspended"


def test_either_node_ends_it_and_the_stricter_wins(
    network: Any, partner: Partner, active: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import NodeStop
    from agreements.services import suspend_agreement

    suspend_agreement(active.pk, by=network.steward, reason="We look into it.")
    body = {"agreement": str(active.pk), "reason": "We go another way."}
    assert outcome(other, other.say("agreement.terminated", body, thread=active.lineage), run_jobs) == ""
    assert status(active) == "terminated"
    assert NodeStop.objects.filter(lineage=active.lineage, lifted_at=None).count() == 2  # both are recorded
    assert outcome(other, other.say("agreement.resumed", body, thread=active.lineage), run_jobs) == ""
    assert status(active) == "terminated"


def test_a_stop_that_overtakes_the_activation_holds(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    sign(mirror, network.city, network.city_steward)
    body = {"agreement": str(mirror.pk), "reason": "Not yet."}
    assert outcome(other, other.say("agreement.suspended", body, thread=mirror.lineage), run_jobs) == ""
    assert status(mirror) == "proposed"
    answer = other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert status(mirror) == "suspended"


def test_a_return_voids_the_signatures_of_both_nodes(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Signature
    from agreements.services import propose_agreement

    sign(proposed, network.nonprofit, second(network))
    run_jobs()
    body = {"agreement": str(proposed.pk), "reason": "Name the purpose."}
    assert outcome(other, other.say("agreement.returned", body, thread=proposed.lineage), run_jobs) == ""
    assert (status(proposed), proposed.reason) == ("draft", "Name the purpose.")
    assert not Signature.objects.exists()
    assert line.kinds()[-1] == "agreement.returned"
    propose_agreement(proposed.pk, by=network.steward, now=timezone.now())
    run_jobs()
    assert line.kinds()[-1] == "agreement.offered"


def test_we_ask_the_home_to_return_it_and_it_is_offered_anew(
    network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import return_agreement

    body = offered(partner, network.city)
    mirror = offer(other, body, run_jobs)
    sign(mirror, network.city, network.city_steward)
    return_agreement(mirror.pk, by=network.city_steward, reason="Less, please.")
    run_jobs()
    assert status(mirror) == "proposed"  # its home says so
    assert line.bodies("agreement.returned") == [{"agreement": str(mirror.pk), "reason": "Less, please."}]
    back = {"agreement": str(mirror.pk), "reason": "Less, please."}
    assert outcome(other, other.say("agreement.returned", back, thread=mirror.lineage), run_jobs) == ""
    assert (status(mirror), mirror.parties.get(organization=network.city).signatures.count()) == ("draft", 0)
    body["content"]["text"] = {"en": "The parties agree to less."}
    assert offer(other, body, run_jobs).text_en == "The parties agree to less."
    assert status(mirror) == "proposed"


def test_nobody_here_changes_what_another_node_orders(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import change_draft
    from entente.core.errors import NotPermitted
    from tests.apps.agreements.test_life import draft_of

    back = {"agreement": str(mirror.pk), "reason": "Less."}
    assert outcome(other, other.say("agreement.returned", back, thread=mirror.lineage), run_jobs) == ""
    mirror.refresh_from_db()
    with pytest.raises(NotPermitted):
        change_draft(mirror.pk, draft_of(mirror, text_en="More."), by=network.city_steward)
