"""The clock of a worker jumps: what has ended does not begin again, what is not due is refused with words, and goes on once it is right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.faults import struck

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

YEARS = timedelta(days=900)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Sets the clock of all processes of the test by so much from the right time."""
    right: Callable[[], datetime] = timezone.now

    def jump(by: timedelta) -> None:
        monkeypatch.setattr(timezone, "now", lambda: right() + by)

    return jump


def refusals(entitlement: Any) -> list[str]:
    """Why its recipient may not download now; empty where it may."""
    from exports.gate import CurrentPolicies, entitlement_verdict
    from exports.models import Entitlement

    found = Entitlement.objects.select_related("release__agreement", "release__run__version__dataset").get(
        pk=entitlement.pk
    )
    return [reason.value for reason in entitlement_verdict(found, CurrentPolicies(timezone.now())).reasons]


@struck("clock", "years ahead while a release is published: refused with the reason, and published once it is right")
def test_release_under_a_clock_of_years_ahead_is_refused_and_goes_on_afterwards(
    release_to_city: Any, network: Any, run_jobs: Any, clock: Any, sign_in: Any
) -> None:
    from exports.services import retry_release
    from exports.tasks import publish_release
    from tests.faults import JOB

    release = release_to_city()
    clock(YEARS)
    publish_release(JOB, release_id=str(release.pk))
    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "agreement.term_over")
    clock(timedelta())
    page = sign_in(network.steward).get(f"/en/releases/{release.pk}/").content.decode()
    assert "term is over" in page

    retry_release(release.pk, by=network.steward)
    run_jobs()

    release.refresh_from_db()
    assert release.status == "available"


@struck("clock", "back to before access was revoked: it stays closed", points=1)
@struck("clock", "ahead to after access ends, and back: what was erased stays erased", points=1)
@pytest.mark.parametrize("ended", ["revoked", "expired"], ids=str)
def test_access_that_ended_does_not_come_back_with_the_clock(
    release: Any, entitlement: Any, network: Any, run_jobs: Any, clock: Any, ended: str
) -> None:
    from exports.services import revoke_entitlement
    from exports.tasks import end_entitlements

    if ended == "revoked":
        revoke_entitlement(entitlement.pk, by=network.steward, reason="A drill.", now=timezone.now())
        run_jobs()
    else:
        clock(YEARS)
        end_entitlements(timestamp=0)
        run_jobs("erasures")
    clock(-timedelta(days=1))

    entitlement.delivery.refresh_from_db()
    assert entitlement.delivery.status == "erased"
    assert refusals(entitlement) or not entitlement.delivery.files


@struck(
    "clock", "two days ahead in the worker that verifies a passkey's answer, and two days back: refused, and recorded"
)
@pytest.mark.parametrize("days", [2, -2])
def test_answer_of_a_passkey_under_a_wrong_clock_is_refused_and_recorded(network: Any, clock: Any, days: int) -> None:
    from entente.organizations.models import ActReceipt
    from entente.organizations.tasks.attestations import verify_assertion
    from tests.apps.exports.test_interruptions import _asserted
    from tests.passkeys import refused_by_worker

    assertion = _asserted(network)
    clock(timedelta(days=days))
    verify_assertion(assertion_id=str(assertion.pk))
    assert not ActReceipt.objects.exists()
    assert refused_by_worker("organizations.verify_assertion") == ["act.not_confirmed"]
    clock(timedelta())

    verify_assertion(assertion_id=str(assertion.pk))

    assert ActReceipt.objects.get().assertion == assertion


@struck("clock", "a day back between two batches of the log: it goes on, and is whole")
def test_log_goes_on_while_the_clock_runs_backwards(network: Any, clock: Any) -> None:
    from entente.audit.log.proofs import latest_head, signed_head
    from entente.audit.services import record
    from entente.proof.log import check_head
    from tests.workers import take_all_events

    sizes = []
    for jump in (timedelta(), -timedelta(days=1), timedelta(days=1)):
        clock(jump)
        record("dataset.created", by=None, subject=network.nonprofit, organization_id=network.nonprofit.pk)
        take_all_events()
        head = latest_head()
        assert head is not None
        assert check_head(signed_head(head)) == []
        sizes.append(head.size)

    assert sizes == sorted(sizes)
