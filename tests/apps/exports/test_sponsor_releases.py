"""A sponsor's data steward releases what was approved of the small organization's data; never to the sponsor itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def sponsor(network: Any) -> Any:
    from entente.organizations.services import join, make_account

    person = make_account(email="region@example.org", name="Region", password="a long invented phrase")
    join(person, network.region, "data_steward")
    return person


def test_sponsor_releases_withdraws_and_the_owner_learns_of_it(
    sponsor: Any, release_to_city: Callable[..., Any], network: Any, run: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.organizations.models import Notice
    from entente.web.task_list.runs import runs_to_release
    from exports.services import withdraw_release

    waiting = [task.url for task in runs_to_release(sponsor)]
    page = sign_in(sponsor).get(reverse("exports:release_run", args=[run.pk]))
    release = release_to_city(by=sponsor)
    withdraw_release(release.pk, by=sponsor, reason="Wrong column.", now=timezone.now())

    assert waiting == [reverse("exports:release_run", args=[run.pk])]
    assert page.status_code == 200
    assert release.released_by == sponsor
    assert Notice.objects.filter(kind="release.by_sponsor", recipient=network.steward).count() == 1


def test_sponsor_neither_releases_to_itself_nor_shows_counts_to_everyone(
    sponsor: Any, network: Any, run: Any, agreement: Any, release_to_city: Callable[..., Any]
) -> None:
    from agreements.models import AgreementParty
    from entente.core.errors import NotPermitted
    from entente.explorer.views.cubes import _runs

    AgreementParty.objects.create(agreement=agreement, organization=network.region, role="recipient")

    with pytest.raises(NotPermitted, match=r"release\.sponsor_receives"):
        release_to_city(by=sponsor, recipients_chosen=[network.region])
    assert not _runs(sponsor).exists()
    assert _runs(network.steward).exists()
    assert release_to_city(recipients_chosen=[network.region]).status == "publishing"  # its own steward may
