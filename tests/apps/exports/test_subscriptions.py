"""Those who follow a series are told of each version that comes or goes, in codes alone, and others are not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.contracts.conftest import release_again

__all__ = ["release_again"]
pytestmark = pytest.mark.django_db(transaction=True)


def test_followers_are_told_of_versions_that_come_and_go(
    accepted: Any, network: Any, release_again: Callable[..., Any], sign_in: Any, mailoutbox: Any
) -> None:
    from entente.core.errors import NotPermitted
    from entente.organizations.models import Notice
    from exports.services import follow_series, withdraw_release

    page = sign_in(network.recipient).post(
        reverse("exports:follow", args=[accepted.pk]), {"action": "follow"}, follow=True
    )
    assert "Tell me no longer" in page.content.decode()
    with pytest.raises(NotPermitted):
        follow_series(accepted.pk, by=network.steward, now=timezone.now())

    second = release_again()
    withdraw_release(second.pk, by=network.steward, reason="Invented reason", now=timezone.now())

    told = [
        (each.recipient, each.kind, each.facts)
        for each in Notice.objects.filter(kind__startswith="series.").order_by("created_at")
    ]
    assert told == [
        (network.recipient, "series.released", {"version": 2}), (network.recipient, "series.ended", {"version": 2}),
    ]  # fmt: skip
    sign_in(network.recipient).post(reverse("exports:follow", args=[accepted.pk]), {"action": "leave"})
    release_again()
    assert Notice.objects.filter(kind="series.released").count() == 1
