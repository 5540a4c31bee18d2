"""A bucket and an organization with keys for each test, on the real store."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

import pytest

from entente.core.ids import uuid7
from entente.vault import s3
from entente.vault.objects import SealedWriter, object_prefix
from entente.vault.sealing import new_key_pair


@dataclass(frozen=True)
class Owner:
    """An organization, as far as the vault knows one."""

    id: uuid.UUID
    private_key: bytes
    public_key: bytes

    @property
    def prefix(self) -> str:
        return object_prefix(self.id)

    def writer(self, *, store=None, label="upload") -> SealedWriter:
        return SealedWriter(public_key=self.public_key, organization_id=self.id, store=store, label=label)

    def seal(self, content: bytes, **choices):
        with self.writer(**choices) as writer:
            writer.write(content)
            return writer.finish()


@pytest.fixture
def bucket():
    return s3.node_bucket()


@pytest.fixture
def prefix(bucket):
    """A prefix of the test's own, emptied afterwards."""
    name = f"deliveries/{uuid7()}/"
    yield name
    s3.delete_prefix(bucket, name)


@pytest.fixture
def owner(bucket):
    private, public = new_key_pair()
    owner = Owner(uuid7(), private, public)
    yield owner
    s3.delete_prefix(bucket, owner.prefix)
