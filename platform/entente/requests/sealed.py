"""The words and the contact details of whoever asked, under one key for each request, whose file is destroyed at the end.

The key lies in the key store, wrapped by the key that the web process has too: triage must read what was written. Contact details
are sealed to the organization beneath it, so that only the worker, which writes to them, can open them. Without the key's file
neither can be read by anyone, in backups of the database as little as here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from uuid import UUID

from entente.core.errors import Failed
from entente.organizations.models import Organization
from entente.organizations.tasks import open_sealed
from entente.requests.models import DataRequest
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.keys.resealing import Succession
from entente.vault.keys.rings import store_ring


@dataclass(frozen=True, slots=True)
class Contact:
    """Where to write that there is news, in which language of the interface, and the token of the private link."""

    address: str = field(repr=False)
    token: str = field(repr=False)
    language: str = "en"


def new_key(request_id: UUID) -> bytes:
    """A fresh key for a request, kept in the key store."""
    key = sealing.new_key()
    store.put(request_id, store_ring().wrap(key, context_of(request_id)), shared=True)
    return key


def key_of(request_id: UUID) -> bytes:
    """The key of a request; ``Failed("vault.key_destroyed")`` once it is gone."""
    return store_ring().unwrap(store.get(request_id), context_of(request_id))


def seal_text(key: bytes, text: str, message_id: UUID) -> bytes:
    """The words of a message, bound to it."""
    return sealing.wrap(key, text.encode(), message_id.bytes)


def open_text(key: bytes, sealed: bytes, message_id: UUID) -> str:
    """What `seal_text` sealed."""
    return sealing.unwrap(key, bytes(sealed), message_id.bytes).decode()


def seal_contact(key: bytes, contact: Contact, organization: Organization, request_id: UUID) -> bytes:
    """Contact details, to be opened by the worker alone."""
    public = organization.key
    assert public is not None  # the policy asked for it
    inner = sealing.seal_to(bytes(public.public_key), json.dumps(asdict(contact)).encode(), context_of(request_id))
    return sealing.wrap(key, inner, context_of(request_id))


def open_contact(key: bytes, sealed: bytes, organization: Organization, request_id: UUID) -> Contact:
    """What `seal_contact` sealed. Worker only."""
    inner = sealing.unwrap(key, bytes(sealed), context_of(request_id))
    return Contact(**json.loads(open_sealed(organization, inner, context_of(request_id))))


def reseal_contacts(succession: Succession) -> int:
    """Contact details that are sealed to older keys of an organization, sealed to the one in use; how many."""
    count = 0
    requests = DataRequest.objects.filter(organization=succession.organization_id, contact__isnull=False)
    for request in requests.only("pk", "contact").iterator():
        context, contact = context_of(request.pk), bytes(request.contact or b"")
        try:
            key = key_of(request.pk)
            opened = sealing.open_with(succession.older, sealing.unwrap(key, contact, context), context)
        except Failed as error:
            if error.transient:
                raise
            continue  # sealed to the key in use, or destroyed
        fresh = sealing.wrap(key, sealing.seal_to(succession.public, opened, context), context)
        count += DataRequest.objects.filter(pk=request.pk, contact=contact).update(contact=fresh)
    return count


def kept_keys() -> Iterator[UUID]:
    """The requests whose key was not destroyed yet."""
    yield from DataRequest.objects.filter(destroyed_at=None).values_list("pk", flat=True).iterator()


def context_of(request_id: UUID) -> bytes:
    """What binds a key and what it seals to a request."""
    return b"entente data request" + request_id.bytes
