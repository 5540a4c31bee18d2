"""A privacy assessment that lapsed before data begin to flow, where the parties of an agreement live on two nodes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.agreement_partner import Line, Partner, activated, drafted, offer, offered, outcome, second, sign, status
from tests.apps.agreements.test_assessed_flows import assess, lapse
from tests.apps.federation.test_agreements_amended import emergency
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db(transaction=True)


def test_home_waits_for_another_assessment_and_goes_on_with_it(
    network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import activate_once_assessed

    proposed = drafted(network, partner, privacy_assessment=True)
    run_jobs()
    first = assess(proposed, network.nonprofit, network.officer)
    sign(proposed, network.nonprofit, second(network))
    run_jobs()
    lapse(first)
    other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    run_jobs()
    assert (status(proposed), line.kinds()) == ("proposed", ["agreement.offered", "agreement.signed"])

    assess(proposed, network.nonprofit, network.officer, number=2)
    activate_once_assessed(proposed, now=timezone.now())
    run_jobs()
    assert (status(proposed), line.kinds()[-1]) == ("active", "agreement.activated")


@pytest.fixture
def mirrored(network: Any, partner: Partner, other: OtherNode, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """What another node orders and the city of this one provides under, offered and signed here; and the city's assessment."""

    def offer_and_sign(**content: Any) -> tuple[Any, Any]:
        body = offered(partner, network.city)
        terms = {**body["content"]["terms"], "privacy_assessment": True}
        roles = {partner.organization: "recipient", network.city: "provider"}
        parties = sorted([str(organization.pk), role, 1] for organization, role in roles.items())
        body["content"].update(terms=terms, parties=parties, **content)
        mirror = offer(other, body, run_jobs)
        assessment = assess(mirror, network.city, network.city_steward)
        sign(mirror, network.city, network.city_steward)
        run_jobs()
        return mirror, assessment

    return offer_and_sign


def resume_once_assessed(mirror: Any, network: Any, run_jobs: Callable[..., None]) -> None:
    """It is refused before there is another assessment."""
    from agreements.services import resume_agreement

    with pytest.raises(NotPermitted, match=r"agreement\.assessment_lapsed"):
        resume_agreement(mirror.pk, by=network.city_steward)
    assess(mirror, network.city, network.city_steward, number=2)
    resume_agreement(mirror.pk, by=network.city_steward)
    run_jobs()


def test_node_that_does_not_order_it_suspends_what_its_home_began_until_it_is_assessed(
    network: Any, partner: Partner, line: Line, other: OtherNode, mirrored: Any, run_jobs: Callable[..., None]
) -> None:
    mirror, assessment = mirrored()
    lapse(assessment)
    answer = other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""

    assert status(mirror) == "suspended"
    assert line.kinds()[-1] == "agreement.suspended"
    assert line.bodies("agreement.suspended")[0]["reason"] == mirror.reason
    assert "lapsed" in mirror.reason
    assert "échéance" in mirror.reason

    resume_once_assessed(mirror, network, run_jobs)
    assert (status(mirror), line.kinds()[-1]) == ("active", "agreement.resumed")


def test_emergency_that_another_node_declares_is_suspended_here_until_it_is_assessed(
    network: Any, partner: Partner, line: Line, other: OtherNode, mirrored: Any, run_jobs: Callable[..., None]
) -> None:
    mirror, assessment = mirrored(emergency=True)
    other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    run_jobs()
    lapse(assessment)
    assert status(mirror) == "dormant"
    answer = other.say("emergency.activated", emergency(mirror), thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""

    assert (status(mirror), line.kinds()[-1]) == ("suspended", "agreement.suspended")
    resume_once_assessed(mirror, network, run_jobs)
    assert status(mirror) == "active"


def test_what_another_node_resumes_stays_suspended_here_until_it_is_assessed(
    network: Any, partner: Partner, line: Line, other: OtherNode, mirrored: Any, run_jobs: Callable[..., None]
) -> None:
    mirror, assessment = mirrored()
    other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    stop = {"agreement": str(mirror.pk), "reason": "A question."}
    other.say("agreement.suspended", stop, thread=mirror.lineage)
    run_jobs()
    assert (status(mirror), mirror.reason) == ("suspended", "A question.")
    lapse(assessment)
    answer = other.say("agreement.resumed", {"agreement": str(mirror.pk)}, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""

    assert (status(mirror), line.kinds()[-1]) == ("suspended", "agreement.suspended")
    assert "lapsed" in mirror.reason
    resume_once_assessed(mirror, network, run_jobs)
    assert status(mirror) == "active"
