"""A store of an organization's own is tried before it is taken, and never leads to an inner server."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings

from entente.core.errors import NotPermitted
from entente.organizations.policies import Refusal
from entente.organizations.services import name_store
from entente.vault import s3

pytestmark = pytest.mark.django_db(transaction=True)


def own_store(**changes: str) -> dict[str, str]:
    """The test's own server, which the operator vouches for."""
    bucket = s3.node_bucket()
    return {
        "endpoint": bucket.endpoint,
        "region": bucket.region,
        "bucket": bucket.name,
        "access_key": bucket.access_key,
        "secret_key": bucket.secret_key,
    } | changes


def test_store_that_works_is_taken_and_its_secret_kept_wrapped(network: Any) -> None:
    store = name_store(network.nonprofit.pk, by=network.steward, **own_store())

    network.nonprofit.refresh_from_db()
    assert network.nonprofit.store == store
    assert settings.S3_SECRET_KEY.encode() not in bytes(store.credentials)
    assert s3.bucket_of(store).secret_key == settings.S3_SECRET_KEY


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"secret_key": "wrong"}, Refusal.STORE_FAILS),
        ({"bucket": "not-there"}, Refusal.STORE_FAILS),
        ({"endpoint": "http://169.254.169.254"}, Refusal.STORE_ADDRESS),
        ({"endpoint": "https://127.0.0.1:1"}, Refusal.STORE_ADDRESS),
        ({"endpoint": "https://store.invalid"}, Refusal.STORE_ADDRESS),
    ],
)
def test_store_that_must_not_be_used_is_refused(network: Any, changes: dict[str, str], reason: Refusal) -> None:
    with pytest.raises(NotPermitted) as refused:
        name_store(network.nonprofit.pk, by=network.steward, **own_store(**changes))

    assert refused.value.reasons == (reason,)
    network.nonprofit.refresh_from_db()
    assert network.nonprofit.store is None


def test_only_a_data_steward_names_a_store(network: Any) -> None:
    with pytest.raises(NotPermitted):
        name_store(network.nonprofit.pk, by=network.contributor, **own_store())


def test_page_names_the_store(network: Any, sign_in: Any) -> None:
    client = sign_in(network.steward)

    page = client.get(f"/fr/organization/{network.nonprofit.pk}/store/")
    answer = client.post(f"/en/organization/{network.nonprofit.pk}/store/", own_store())

    assert (page.status_code, answer.status_code) == (200, 302)
    assert "Its own" in client.get(answer.url).content.decode()
