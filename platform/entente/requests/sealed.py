"""The words and the contact details of whoever asked, under one key for each request, whose file is destroyed at the end.

The key lies in the key store, wrapped by the key that the web process has too: triage must read what was written. Contact details
are sealed to the organization beneath it, so that only the worker, which writes to them, can open them. Without the key's file
neither can be read by anyone, in backups of the database as little as here.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from uuid import UUID

from django.conf import settings

from entente.organizations.models import Organization
from entente.organizations.tasks import open_sealed
from entente.vault import sealing
from entente.vault.keys import store


@dataclass(frozen=True, slots=True)
class Contact:
    """Where to write that there is news, in which language of the interface, and the token of the private link."""

    address: str = field(repr=False)
    token: str = field(repr=False)
    language: str = "en"


def new_key(request_id: UUID) -> bytes:
    """A fresh key for a request, kept in the key store."""
    key = sealing.new_key()
    store.put(request_id, sealing.wrap(settings.STORE_KEY, key, _context(request_id)))
    return key


def key_of(request_id: UUID) -> bytes:
    """The key of a request; ``Failed("vault.key_destroyed")`` once it is gone."""
    return sealing.unwrap(settings.STORE_KEY, store.get(request_id), _context(request_id))


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
    inner = sealing.seal_to(bytes(public.public_key), json.dumps(asdict(contact)).encode(), _context(request_id))
    return sealing.wrap(key, inner, _context(request_id))


def open_contact(key: bytes, sealed: bytes, organization: Organization, request_id: UUID) -> Contact:
    """What `seal_contact` sealed. Worker only."""
    inner = sealing.unwrap(key, bytes(sealed), _context(request_id))
    return Contact(**json.loads(open_sealed(organization, inner, _context(request_id))))


def _context(request_id: UUID) -> bytes:
    return b"entente data request" + request_id.bytes
