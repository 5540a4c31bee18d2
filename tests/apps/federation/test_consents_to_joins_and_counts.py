"""A community authority on another node is asked for each join and each counting-together, and takes its consent back alone."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.agreement_partner import Line, outcome
from tests.apps.exports.test_consents import nation
from tests.apps.exports.test_linking import second, sources, terms
from tests.apps.federation.test_counts_between_nodes import asked_there
from tests.joint_counts import chosen, contacts, covering_tables, released
from tests.network import signed_again
from tests.other_node import OtherNode

__all__ = ["nation", "second", "sources", "terms"]

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def third(line: Line) -> OtherNode:
    """The node of the authority."""
    node = OtherNode(address="https://nation.entente.example", name="First Nations node")
    node.listed()
    line.nodes[node.address] = node
    return node


@pytest.fixture
def say(third: OtherNode, nation: Any, run_jobs: Callable[..., None]) -> Callable[..., str]:
    """What the authority's node says of a consent; the code of a refusal."""

    def go(kind: str, agreement: Any, run_id: Any = None, *, by: OtherNode = third, **changed: Any) -> str:
        today = timezone.localdate()
        body = {
            "agreement": str(agreement.pk), "consent": str(uuid.uuid4()), "authority": str(nation.pk),
            "run_id": None if run_id is None else str(run_id), "about": "", "form": "resolution",
            "reference": "BCR 12", "witness": "", "given_on": today.isoformat(),
            "through": (today + timedelta(days=60)).isoformat(), **changed,
        }  # fmt: skip
        return outcome(by, by.say(kind, body, thread=agreement.lineage), run_jobs)

    return go


def at_home_on(node: OtherNode, organization: Any) -> None:
    organization.home_node = node.node_id
    organization.save(update_fields=["home_node"])


def questions(line: Line, third: OtherNode) -> list[Any]:
    """What the authority's node, and no other, was asked."""
    asked = [message for message in line.messages if message.type == "consent.asked"]
    assert {message.recipient for message in asked} <= {third.did}
    return [message.body for message in asked]


def codes(refused: pytest.ExceptionInfo[NotPermitted]) -> list[str]:
    return [reason.value for reason in refused.value.reasons]


def test_nothing_is_counted_together_until_the_authority_of_another_node_consents_to_that_table(
    agreement: Any, network: Any, nation: Any, third: OtherNode, other: OtherNode, peer: Any, line: Line,
    say: Callable[..., str], upload: Callable[..., Any], run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.services import ask_for_consent
    from entente.federation.models import CountShare

    type(agreement).objects.filter(pk=agreement.pk).update(needs_consent=True)
    agreement.refresh_from_db()
    covering_tables(agreement, (nation, "community_authority"))
    at_home_on(third, nation)
    at_home_on(other, network.city)
    body = asked_there(agreement, network.city, [network.nonprofit])
    other.say("count.asked", body, thread=agreement.lineage)
    run_jobs()
    assert not CountShare.objects.exists()  # nobody even asks under an agreement to which it does not consent
    assert say("consent.given", agreement) == ""
    other.say("count.asked", {**body, "count": str(uuid.uuid4())}, thread=agreement.lineage)
    run_jobs()
    share = CountShare.objects.get()
    version = upload(contacts(400)[0])
    run_jobs()
    share = chosen(share, version, network, run_jobs)
    run = share.table.version.runs.get()

    with pytest.raises(NotPermitted) as refused:
        released(share, network, run_jobs)
    assert codes(refused) == ["agreement.no_consent_to_release"]
    ask_for_consent(agreement.pk, run_id=run.pk, about="A table of needs", by=network.steward, now=timezone.now())
    run_jobs()
    (question,) = questions(line, third)
    assert question["run_id"] == str(run.pk)
    assert say("consent.given", agreement, run.pk, by=other) == "agreement.not_its_node"
    from exports.services import release_run

    values = {
        "purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on,
        "by": network.steward, "now": timezone.now(),
    }  # fmt: skip
    with pytest.raises(NotPermitted):
        release_run(run.pk, agreement.pk, **values)
    assert say("consent.given", agreement, run.pk, consent=question["consent"]) == ""
    release = release_run(run.pk, agreement.pk, **{**values, "now": timezone.now()})
    run_jobs()
    assert [kind for kind in line.kinds() if kind.startswith(("release", "count"))] == [
        "release.available", "count.contributed",
    ]  # fmt: skip

    assert say("consent.withdrawn", agreement, run.pk, consent=question["consent"]) == ""
    entitlement = release.entitlements.get()
    assert entitlement.revoked_reason == "consent withdrawn"
    assert line.kinds()[-1] == "entitlement.revoked"


def test_authority_of_another_node_is_asked_for_a_join_and_ends_it_alone(
    second: Any, release_to_city: Callable[..., Any], agreement: Any, run: Any, network: Any, nation: Any,
    third: OtherNode, line: Line, say: Callable[..., str], run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.services import ask_for_consent

    second.parties.create(organization=nation, role="community_authority")
    type(second).objects.filter(pk=second.pk).update(needs_consent=True)
    second.refresh_from_db()
    signed_again(second)
    at_home_on(third, nation)
    assert say("consent.given", second) == ""  # to the agreement, and to no release
    with pytest.raises(NotPermitted) as refused:
        release_to_city()
    assert codes(refused) == ["agreement.no_consent_to_release"]
    ask_for_consent(second.pk, run_id=run.pk, about="A join", by=network.steward, now=timezone.now())
    run_jobs()
    (question,) = questions(line, third)
    assert say("consent.refused", second, run.pk, consent=question["consent"]) == ""
    with pytest.raises(NotPermitted):
        release_to_city()
    assert say("consent.given", second, run.pk) == ""  # it thought better of it
    release = release_to_city()
    run_jobs()
    entitlement = release.entitlements.get()
    assert entitlement.revoked_at is None

    assert say("consent.withdrawn", second) == ""  # from the agreement as a whole, which ends the join too
    entitlement.refresh_from_db()
    assert entitlement.revoked_at is not None
