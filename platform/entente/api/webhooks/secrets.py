"""What signs the messages of a webhook: kept wrapped by the store key, and useless for another webhook."""

from __future__ import annotations

import uuid

from entente.api.models import Webhook
from entente.vault.keys.rings import store_ring


def wrapped_secret(webhook_id: uuid.UUID, secret: bytes) -> bytes:
    """As the row keeps it."""
    return store_ring().wrap(secret, context_of(webhook_id))


def secret_of(webhook: Webhook) -> bytes:
    """What signs, for whoever sends."""
    return store_ring().unwrap(bytes(webhook.secret), context_of(webhook.pk))


def context_of(webhook_id: uuid.UUID) -> bytes:
    """What binds a secret to its webhook."""
    return b"entente webhook secret" + webhook_id.bytes
