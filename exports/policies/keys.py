"""When a key may be made, activated, used and replaced, and what it is good for."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime

from entente.core.verdicts import Verdict
from exports.models import AccessKey
from exports.policies.releases import Refusal
from exports.states import KeyKind, KeyScope


def can_use_key(key: AccessKey, *, maker_belongs: bool, now: datetime) -> Verdict:
    """Activated, neither revoked nor expired, and in the name of someone who has an account and still belongs to the organization."""
    return Verdict.of(
        {
            Refusal.KEY_PENDING: key.activated_at is not None,
            Refusal.KEY_REVOKED: key.revoked_at is None,
            Refusal.KEY_OVER: now < key.expires_at,
            Refusal.KEY_OWNER: key.made_by.is_active and maker_belongs,
        }
    )


def can_make_key(*, kind: str, scopes: Collection[str]) -> Verdict:
    """A key is for something, and one for Delta Sharing for reading alone."""
    return Verdict.of(
        {Refusal.KEY_ACTS: bool(scopes), Refusal.KEY_KIND: kind == KeyKind.API or set(scopes) <= {KeyScope.READ}}
    )


def is_for(key: AccessKey, scopes: Collection[str]) -> Verdict:
    """The key was made for one of these."""
    return Verdict.of({Refusal.KEY_ACTS: not set(scopes).isdisjoint(key.scopes)})


def can_reach(key: AccessKey, *, recipient_id: uuid.UUID, dataset_id: uuid.UUID) -> Verdict:
    """The key is of the organization that received the release, and for its dataset or for every one."""
    return Verdict.of({Refusal.KEY_SCOPE: key.organization_id == recipient_id and key.dataset_id in (None, dataset_id)})


def can_activate(key: AccessKey, *, now: datetime) -> Verdict:
    """The link was not used, and both it and the key are in time."""
    return Verdict.of(
        {
            Refusal.ACTIVATED: key.activated_at is None,
            Refusal.KEY_REVOKED: key.revoked_at is None,
            Refusal.ACTIVATION_OVER: now < key.activation_ends_at,
            Refusal.KEY_OVER: now < key.expires_at,
            Refusal.KEY_OWNER: key.made_by.is_active,
        }
    )


def can_rotate(key: AccessKey, *, is_replaced: bool, now: datetime) -> Verdict:
    """It works, or waits for its activation, and no other key replaces it already."""
    return Verdict.of(
        {
            Refusal.KEY_REVOKED: key.revoked_at is None,
            Refusal.KEY_OVER: now < key.expires_at,
            Refusal.REPLACED: not is_replaced,
        }
    )
