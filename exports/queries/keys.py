"""What a program can read, and the keys as people see them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from agreements.queries import policy
from entente.organizations.models import User
from exports import permissions
from exports.models import AccessKey, Entitlement
from exports.policies import is_entitled
from exports.states import DeliveryStatus, KeyScope


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose data a program reads: in which organization's right, in whose name, and of which series (all where ``None``)."""

    organization_id: uuid.UUID
    by: User
    dataset_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key as its list shows it."""

    key: AccessKey
    tone: str
    label: Promise
    can_rotate: bool
    can_revoke: bool

    @property
    def acts(self) -> list[Promise | str]:
        """What the program may do, in words."""
        return acts_of(self.key)


def scope_of(key: AccessKey) -> Scope:
    """What a key opens."""
    return Scope(key.organization_id, key.made_by, key.dataset_id)


def entitlements_open_to(scope: Scope, *, now: datetime) -> list[Entitlement]:
    """What can be read now, as far as the person may download, the newest first. Whether she accepted the terms is asked later."""
    found = (
        permissions.entitlements_of(scope.by)
        .filter(
            recipient=scope.organization_id, revoked_at=None, ends_at__gt=now, delivery__status=DeliveryStatus.READY
        )
        .select_related(
            "delivery", "release__agreement__framework", "release__run__report", "release__run__version__dataset__owner"
        )
        .prefetch_related("release__agreement__parties")
        .defer("release__manifest", "release__run__versions", "release__run__findings", "release__run__offer")
    )
    if scope.dataset_id is not None:
        found = found.filter(release__run__version__dataset=scope.dataset_id)
    return [each for each in found if is_entitled(each, policy=policy(each.release.agreement.current), now=now)]


def acts_of(key: AccessKey) -> list[Promise | str]:
    """What a program may do with a key, in words."""
    return [scope.label for scope in KeyScope if scope in key.scopes]


def keys_listed(keys: QuerySet[AccessKey], *, now: datetime) -> list[KeyRow]:
    """Keys with where they stand, the newest first."""
    return [_row(each, now=now) for each in keys.select_related("organization", "made_by", "dataset", "replaced_by")]


def _row(key: AccessKey, *, now: datetime) -> KeyRow:
    ended = key.revoked_at is not None or key.expires_at <= now
    if key.revoked_at is not None:
        tone, label = "stopped", pgettext_lazy("access key", "Revoked")
    elif key.expires_at <= now:
        tone, label = "stopped", pgettext_lazy("access key", "Expired")
    elif key.activated_at is None and key.activation_ends_at <= now:
        tone, label = "stopped", pgettext_lazy("access key", "Never activated")
    elif key.activated_at is None:
        tone, label = "waiting", pgettext_lazy("access key", "To be activated")
    elif hasattr(key, "replaced_by"):
        tone, label = "waiting", pgettext_lazy("access key", "Being replaced")
    else:
        tone, label = "good", pgettext_lazy("access key", "In use")
    return KeyRow(key, tone, label, can_rotate=not ended and not hasattr(key, "replaced_by"), can_revoke=not ended)
