"""Organizations' private keys: opened where the master key is, and nowhere else."""

from __future__ import annotations

import pytest

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault.keys.private import new_organization_keys, private_key
from entente.vault.sealing import open_with, seal_to


@pytest.fixture(autouse=True)
def _master_key(settings):
    settings.MASTER_KEY = b"m" * 32


def test_private_key_opens_what_was_sealed_to_the_public_one():
    organization_id = uuid7()
    keys = new_organization_keys(organization_id)

    private = private_key(keys.wrapped_private, organization_id)

    assert open_with(private, seal_to(keys.public, b"secret", b"info"), b"info") == b"secret"
    assert private not in keys.wrapped_private
    assert "wrapped_private" not in repr(keys)


@pytest.mark.parametrize("verb", [new_organization_keys, lambda organization_id: private_key(b"", organization_id)])
def test_process_without_the_master_key_can_neither_make_nor_open_keys(settings, verb):
    settings.MASTER_KEY = None

    with pytest.raises(Failed, match=r"vault\.no_master_key") as failure:
        verb(uuid7())

    assert not failure.value.transient


def test_private_key_of_another_organization_or_master_is_refused(settings):
    organization_id = uuid7()
    keys = new_organization_keys(organization_id)

    with pytest.raises(Failed, match=r"vault\.wrong_master_key"):
        private_key(keys.wrapped_private, uuid7())
    settings.MASTER_KEY = b"n" * 32
    with pytest.raises(Failed, match=r"vault\.wrong_master_key"):
        private_key(keys.wrapped_private, organization_id)
