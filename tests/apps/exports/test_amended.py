"""Live access follows an amendment: to its new last day, or to its end where the new terms no longer carry it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.agreements.test_life import amended, sign

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("change", ["longer", "purpose", "k", "places", "suspended"])
def test_live_access_follows_the_agreement(
    network: Any, agreement: Any, accepted: Any, run_jobs: Callable[..., None], change: str
) -> None:
    from agreements.queries import policy
    from agreements.services import suspend_agreement
    from exports.models import Entitlement
    from exports.policies import is_entitled
    from exports.services import issue_download

    agreement.refresh_from_db()
    terms, longer = agreement.machine_terms, agreement.ends_on + timedelta(days=30)
    changes: dict[str, dict[str, Any]] = {
        "longer": {"ends_on": longer},
        "purpose": {"terms": replace(terms, purposes=("emergency",))},
        "k": {"terms": replace(terms, smallest_k=50)},
        "places": {"terms": replace(terms, places=("CA-ON",))},  # nobody looked where the records are
        "suspended": {"ends_on": longer},
    }

    def entitled() -> Any:
        found = Entitlement.objects.get(pk=accepted.pk)
        return is_entitled(found, policy=policy(found.release.agreement.current), now=timezone.now())

    first = issue_download(accepted.pk, "data.csv", by=network.recipient, now=timezone.now())
    amendment = amended(agreement, network.steward, **changes[change])
    during = bool(entitled())
    second = type(network.steward).objects.get(email="second-steward@example.org")
    for organization, who in ((network.nonprofit, second), (network.city, network.city_steward)):
        amendment.refresh_from_db()
        if amendment.parties.get(organization=organization).missing:
            sign(amendment, organization, who)
    amendment.refresh_from_db()
    at_once = entitled()
    run_jobs()
    after = entitled()
    accepted.refresh_from_db()

    assert first
    assert during
    assert amendment.status == "active"
    if change == "longer":
        assert at_once
        assert after
        assert accepted.last_day == longer
    elif change == "suspended":
        suspend_agreement(amendment.pk, by=network.steward, reason="Stop.")
        assert [reason.value for reason in entitled().reasons] == ["agreement.not_active"]
    elif change == "purpose":
        assert "use.purpose" in [reason.value for reason in at_once.reasons]
        assert accepted.revoked_at is not None
    else:
        assert "entitlement.revoked" in [reason.value for reason in after.reasons]
