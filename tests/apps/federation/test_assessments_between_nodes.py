"""A privacy assessment that lapsed between signature and coming into force, where the parties of an agreement live on two nodes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.agreement_partner import Line, Partner, activated, drafted, offer, offered, outcome, second, sign, status
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db(transaction=True)


def assess(agreement: Any, organization: Any, by: Any, *, number: int = 1, days: int = 30) -> Any:
    from agreements.models import PrivacyAssessment

    return PrivacyAssessment.objects.create(
        agreement=agreement, organization=organization, number=number, digest=agreement.digest(), conclusion="goes_ahead",
        signed_as="head", function="Director", signed_by=by, signed_at=timezone.now(),
        review_on=timezone.localdate() + timedelta(days=days),
    )  # fmt: skip


def lapse(assessment: Any) -> None:
    type(assessment).objects.filter(pk=assessment.pk).update(review_on=timezone.localdate() - timedelta(days=2))


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


def test_node_that_does_not_order_it_suspends_what_its_home_began_until_it_is_assessed(
    network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import resume_agreement

    body = offered(partner, network.city)
    content = body["content"]
    content["terms"] = {**content["terms"], "privacy_assessment": True}
    content["parties"] = sorted([[str(partner.organization.pk), "recipient", 1], [str(network.city.pk), "provider", 1]])
    mirror = offer(other, body, run_jobs)
    assessment = assess(mirror, network.city, network.city_steward)
    sign(mirror, network.city, network.city_steward)
    run_jobs()
    lapse(assessment)
    answer = other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""

    assert status(mirror) == "suspended"
    assert line.kinds()[-1] == "agreement.suspended"
    assert line.bodies("agreement.suspended")[0]["reason"] == mirror.reason
    assert "lapsed" in mirror.reason
    assert "échéance" in mirror.reason

    assess(mirror, network.city, network.city_steward, number=2)
    resume_agreement(mirror.pk, by=network.city_steward)
    run_jobs()
    assert (status(mirror), line.kinds()[-1]) == ("active", "agreement.resumed")
