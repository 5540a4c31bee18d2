"""What signs the messages of a webhook: kept wrapped by the store key, and useless for another webhook."""

from __future__ import annotations

import uuid

from django.conf import settings

from entente.api.models import Webhook
from entente.core.errors import Failed
from entente.vault import sealing


def wrapped_secret(webhook_id: uuid.UUID, secret: bytes) -> bytes:
    """As the row keeps it."""
    return sealing.wrap(_store_key(), secret, _context(webhook_id))


def secret_of(webhook: Webhook) -> bytes:
    """What signs, for whoever sends."""
    return sealing.unwrap(_store_key(), bytes(webhook.secret), _context(webhook.pk))


def _store_key() -> bytes:
    key: bytes | None = settings.STORE_KEY
    if not key:
        raise Failed("vault.no_store_key", transient=False)
    return key


def _context(webhook_id: uuid.UUID) -> bytes:
    return b"entente webhook secret" + webhook_id.bytes
