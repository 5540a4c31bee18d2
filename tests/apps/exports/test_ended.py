"""After the end a recipient's own people read what ended, why, and what is still owed; everyone else finds nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entente.core.dates import date_format

pytestmark = pytest.mark.django_db(transaction=True)
SignIn = Callable[..., Client]


def text_of(answer: Any) -> str:
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_end_of_an_agreement_tells_what_is_owed_until_it_is_attested(
    accepted: Any, agreement: Any, network: Any, sign_in: SignIn, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import attest_destruction, terminate_agreement

    now = timezone.now()
    page, attest = (
        reverse("exports:entitlement", args=[accepted.pk]),
        reverse("agreements:act", args=[agreement.pk, "attest-destruction"]),
    )
    terminate_agreement(agreement.pk, by=network.steward, reason="Over.", now=now)
    run_jobs()
    accepted.refresh_from_db()
    assert accepted.revoked_at is not None
    recipient, steward = sign_in(network.recipient, Client()), sign_in(network.city_steward, Client())

    told = text_of(recipient.get(page))
    assert "A party terminated the agreement." in told
    assert f"must destroy every copy by {date_format(agreement.today(now) + timedelta(days=30))}" in told
    assert "A data steward of your organization attests it" in told
    assert attest not in told
    assert not any(name in told for name in ("/files/", "/follow/", "/accept/", "/works/"))
    assert attest in text_of(steward.get(page))
    assert page in text_of(recipient.get(reverse("exports:ended_datasets")))
    assert sign_in(network.steward, Client()).get(page).status_code == 404
    assert recipient.post(reverse("exports:download", args=[accepted.pk, "data.csv"])).status_code == 403
    assert recipient.get(reverse("exports:works", args=[accepted.pk])).status_code == 404

    attest_destruction(
        agreement.pk, destroyed_on=agreement.today(now), method="Overwritten.", by=network.city_steward, now=now
    )
    assert "attested that its copies were destroyed on" in text_of(steward.get(page))
    assert "Une partie a résilié l’entente." in text_of(recipient.get(page.replace("/en/", "/fr/", 1)))


def test_what_the_provider_wrote_reaches_the_recipient_and_a_refused_release_stays_unknown(
    accepted: Any, network: Any, sign_in: SignIn
) -> None:
    from exports.services import revoke_entitlement

    page, browser = reverse("exports:entitlement", args=[accepted.pk]), sign_in(network.recipient)
    revoke_entitlement(accepted.pk, by=network.steward, reason="The <b>project</b> is over.", now=timezone.now())

    told = text_of(browser.get(page))
    assert "The provider ended your organization’s access." in told
    assert "The &lt;b&gt;project&lt;/b&gt; is over." in told
    assert "Nothing has to be sent or attested now." in told

    type(accepted.release).objects.filter(pk=accepted.release_id).update(published_at=None)
    assert browser.get(page).status_code == 404
    assert page not in text_of(browser.get(reverse("exports:ended_datasets")))
