"""No flow begins on a privacy assessment that does not hold any more: on its day, in an emergency, or after a suspension."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.apps.agreements.test_effect import scheduled

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


def ask_for_assessment(agreement: Any, **changed: Any) -> None:
    """Its terms ask for one, whatever was signed."""
    terms = {**agreement.terms, "privacy_assessment": True}
    type(agreement).objects.filter(pk=agreement.pk).update(terms=terms, **changed)
    agreement.refresh_from_db()


def test_amendment_waits_past_its_day_until_it_is_assessed(network: Any, agreement: Any) -> None:
    from agreements.policies import is_in_force
    from agreements.tasks import take_effect

    now = timezone.now()
    day, through = agreement.today(now) + timedelta(days=2), now + timedelta(days=3)

    def minute_passes() -> str:
        take_effect(timestamp=int(through.timestamp()))
        amendment.refresh_from_db()
        return str(amendment.status)

    amendment = scheduled(
        network, agreement, day, privacy_assessment=True,
        before_signing=lambda proposed: assess(proposed, network.nonprofit, network.officer, days=1),
    )  # fmt: skip
    agreement.refresh_from_db()

    assert minute_passes() == "scheduled"
    assert not is_in_force(agreement, today=agreement.today(through), now=through)
    assess(amendment, network.nonprofit, network.officer, number=2)
    assert minute_passes() == "active"


def test_suspended_agreement_is_resumed_once_it_is_assessed(network: Any, agreement: Any) -> None:
    from agreements.services import resume_agreement, suspend_agreement

    ask_for_assessment(agreement)
    suspend_agreement(agreement.pk, by=network.steward, reason="A question.")

    with pytest.raises(NotPermitted, match=r"agreement\.assessment_lapsed"):
        resume_agreement(agreement.pk, by=network.steward)
    assess(agreement, network.nonprofit, network.officer)
    assert resume_agreement(agreement.pk, by=network.steward).status == "active"


def test_emergency_is_declared_once_it_is_assessed(network: Any, agreement: Any) -> None:
    from agreements.services import Emergency, awaken_agreement, name_on_call

    ask_for_assessment(agreement, status="dormant", emergency=True)
    name_on_call(agreement.pk, network.city, [network.city_steward], by=network.city_steward)
    flood, now = Emergency("Flood", "Maple", 3), timezone.now()
    lapse(assess(agreement, network.nonprofit, network.officer))

    with pytest.raises(NotPermitted, match=r"agreement\.assessment_lapsed"):
        awaken_agreement(agreement.pk, flood, by=network.city_steward, now=now)
    assess(agreement, network.nonprofit, network.officer, number=2)
    awaken_agreement(agreement.pk, flood, by=network.city_steward, now=now)
    agreement.refresh_from_db()
    assert agreement.status == "active"


def test_assessments_of_what_is_armed_are_looked_at_again_before_an_emergency(network: Any, agreement: Any) -> None:
    from agreements.queries import assessments_due

    ask_for_assessment(agreement, status="dormant", emergency=True)
    assessment = assess(agreement, network.nonprofit, network.officer, days=0)

    assert list(assessments_due(network.steward, through=timezone.localdate())) == [assessment]
