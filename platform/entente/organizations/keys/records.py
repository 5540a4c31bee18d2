"""The lives of the node's keys: recorded when a worker first meets a key, ended when another took its place or nothing needs it.

What a key is comes from the process's own environment (``settings``), never from these rows: whoever writes them can neither bring a key
into use nor keep a revoked one there.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from entente.audit.models import AuditEvent
from entente.audit.services import record
from entente.core.errors import Failed
from entente.organizations.keys.endorsement import endorse, is_endorsed, is_genuine, is_of_this_node, node_keys
from entente.organizations.models import OrganizationKey
from entente.proof.key_history import succession
from entente.vault import sealing
from entente.vault.keys import wrapped
from entente.vault.keys.rings import Kind, ring_of
from entente.vault.models import KeyRecord

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Held:
    """A key that this process holds: its kid, and for one that signs its public half."""

    kind: Kind
    kid: str
    public_key: bytes = b""


def held(kind: Kind) -> list[Held]:
    """The keys of a kind that this process holds, the one in use first; none where it has no business with them."""
    if kind is Kind.NODE:
        if settings.NODE_KEY is None:
            return []
        publics = [sealing.signing_public(seed) for seed in (settings.NODE_KEY, *settings.NODE_KEYS_BEFORE)]
        return [Held(kind, sealing.signing_key_identifier(public), public) for public in publics]
    try:
        return [Held(kind, kid) for kid in ring_of(kind).kids]
    except Failed as error:
        if error.transient:
            raise
        return []


@transaction.atomic
def observe(*, now: datetime) -> list[KeyRecord]:
    """Record each key that this process holds and that nobody recorded before; those that are no longer in use end. What began.

    Raises:
        Failed: "vault.key_revoked": the key in use was revoked. Whoever revokes a key puts another before it.
    """
    begun = []
    for kind in Kind:
        keys = held(kind)
        if not keys:
            continue
        known = {row.kid: row for row in KeyRecord.objects.select_for_update().filter(kind=kind)}
        for key in reversed(keys):
            if key.kid not in known:
                known[key.kid] = KeyRecord.objects.create(kind=kind, kid=key.kid, public_key=key.public_key, since=now)
                record("node_key.begun", by=None, subject=known[key.kid], organization_id=None, kind=kind, kid=key.kid)
                begun.append(known[key.kid])
        current = known[keys[0].kid]
        if kind is Kind.NODE and not current.statement and settings.NODE_KEY and settings.NODE_KEYS_BEFORE:
            current.statement = succession(
                str(settings.NODE_ID), seed=settings.NODE_KEY, before=settings.NODE_KEYS_BEFORE[0], since=current.since
            )
            current.save(update_fields=["statement"])
        if current.revoked_at is not None or current.destroyed_at is not None:
            raise Failed("vault.key_revoked", transient=False, kind=kind, kid=current.kid)
        KeyRecord.objects.filter(kind=kind, until=None).exclude(pk=current.pk).update(until=now)
        KeyRecord.objects.filter(pk=current.pk).update(until=None)
    return begun


def endorse_outstanding() -> int:
    """Sign the keys of organizations that the node key in use did not sign, each after examination; how many are none of ours.

    Those are left as they are, for nobody seals to them, and an event names each once. Worker only.
    """
    in_use = next(iter(node_keys()), "")
    strange = 0
    for key in (
        OrganizationKey.objects.filter(destroyed_at=None).exclude(node_kid=in_use).select_related("organization")
    ):
        # Of an organization of another node there is nothing to open: what an earlier key of this node signed, its next one signs too.
        if is_genuine(key) if is_of_this_node(key) else is_endorsed(key):
            endorse(key)
            key.save(update_fields=["node_kid", "node_signature"])
            continue
        strange += 1
        if not AuditEvent.objects.filter(event="organization.key_strange", facts__key=str(key.pk)).exists():
            _leave_strange(key)
    return strange


def _leave_strange(key: OrganizationKey) -> None:
    logger.error("organization.key_strange: %s", key.pk)
    record(
        "organization.key_strange",
        by=None,
        subject=key.organization,
        organization_id=key.organization_id,
        key=str(key.pk),
        number=key.number,
    )


def needs(kind: Kind) -> dict[str, int]:
    """How many secrets need each key of a kind that wraps, by kid; under the empty one, those from before kids were named."""
    return dict(wrapped.counts(kind)) if kind is not Kind.NODE else {}


@transaction.atomic
def revoke(key: KeyRecord, *, now: datetime) -> None:
    """What this key signs from now on does not count, and nothing may be wrapped under it. Safe to run twice."""
    if KeyRecord.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=now):
        record("node_key.revoked", by=None, subject=key, organization_id=None, kind=key.kind, kid=key.kid)


@transaction.atomic
def retire(key: KeyRecord, *, now: datetime) -> None:
    """A key that wraps was taken away, because nothing needs it any more: the receipt is an event.

    Raises:
        Failed: "vault.key_in_use": it wraps still; "vault.key_needed": so many secrets (``count``) would be lost with it.
    """
    kind = Kind(key.kind)
    if key.until is None:
        raise Failed("vault.key_in_use", transient=False, kind=key.kind, kid=key.kid)
    counted = needs(kind)
    needed = counted.get(key.kid, 0) + (counted.get("", 0) if len(held(kind)) > 1 else 0)
    if needed:
        raise Failed("vault.key_needed", transient=False, kind=key.kind, kid=key.kid, count=needed)
    if KeyRecord.objects.filter(pk=key.pk, destroyed_at=None).update(destroyed_at=now):
        record("node_key.retired", by=None, subject=key, organization_id=None, kind=key.kind, kid=key.kid)
