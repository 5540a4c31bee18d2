"""Bytes, key and the organization's private key are kept apart: a thief of any two opens nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from entente.core.errors import Failed

pytestmark = pytest.mark.django_db

SECRET = b"a line about somebody that nobody should read"


@pytest.fixture
def sealed(network: Any) -> Any:
    """A file of the organization, as an upload leaves it."""
    from entente.vault.objects import SealedWriter

    owner = network.nonprofit
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="upload"
    ) as sink:
        sink.write(SECRET)
        written = sink.finish()
    written.save(force_insert=True)
    return written


def opened(sealed: Any, network: Any) -> bytes:
    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    with SealedReader(sealed, private_key=opening_key(network.nonprofit)) as reader:
        return bytes(reader.read())


def without_bytes(sealed: Any, _settings: Any) -> None:
    from entente.vault import s3

    s3.delete(s3.bucket_of(None), sealed.key)


def without_key_store(sealed: Any, settings: Any) -> None:
    from entente.vault.keys import store

    store.destroy(sealed.pk)


def without_master_key(_sealed: Any, settings: Any) -> None:
    settings.MASTER_KEY = None


@pytest.mark.parametrize("missing", [without_bytes, without_key_store, without_master_key])
def test_two_of_three_open_nothing(
    sealed: Any, network: Any, settings: Any, missing: Callable[[Any, Any], None]
) -> None:
    from entente.organizations.models import OrganizationKey

    assert opened(sealed, network) == SECRET

    missing(sealed, settings)

    with pytest.raises(Failed):
        opened(sealed, network)
    for key in OrganizationKey.objects.filter(organization=network.nonprofit):
        assert SECRET not in bytes(key.wrapped_private_key)
