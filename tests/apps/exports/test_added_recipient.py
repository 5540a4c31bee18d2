"""One more recipient of a release that was made for others is judged as the first ones were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.network import agreed

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement(network: Any) -> Any:
    """By which the region may receive too."""
    from entente.organizations.services import join, make_account

    steward = make_account(email="steward@region.example", name="Steward", password="a long invented phrase")
    join(steward, network.region, "data_steward")
    return agreed(network, (network.region, steward))


@pytest.fixture
def available(approve: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """A release to the city."""
    from exports.services import release_run

    made = release_run(
        approve(k=15).pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city],
        ends_on=agreement.ends_on, by=network.steward, now=timezone.now(),
    )  # fmt: skip
    run_jobs()
    made.refresh_from_db()
    assert made.status == "available"
    return made


def add_region(release: Any, network: Any) -> Any:
    from exports.services import entitle

    return entitle(
        release.pk, network.region, ends_on=release.agreement.ends_on, by=network.steward, now=timezone.now()
    )


def test_agreement_that_covers_the_added_recipient_alone_applies_too(
    available: Any, agreement: Any, network: Any
) -> None:
    copied = ("home_node", "status", "title_en", "title_fr", "text_en", "text_fr", "starts_on", "ends_on", "drafted_by", "drafted_for")  # fmt: skip
    strict = type(agreement).objects.create(
        **{name: getattr(agreement, name) for name in copied}, terms={**agreement.terms, "smallest_k": 20}
    )
    strict.parties.create(organization=network.nonprofit, role="provider")
    strict.parties.create(organization=network.region, role="recipient")

    with pytest.raises(NotPermitted) as refused:
        add_region(available, network)

    assert [reason.value for reason in refused.value.reasons] == ["release.k_too_small"]
    type(agreement).objects.filter(pk=strict.pk).update(status="suspended")
    assert add_region(available, network).recipient == network.region


def test_added_recipient_gets_no_column_that_the_agreement_no_longer_lists(
    available: Any, agreement: Any, network: Any
) -> None:
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "columns": ["age"]})

    with pytest.raises(NotPermitted) as refused:
        add_region(available, network)

    assert [reason.value for reason in refused.value.reasons] == ["use.columns"]
