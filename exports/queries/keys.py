"""What a program can read, and the keys as people see them."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Prefetch, QuerySet
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from agreements.models import Agreement
from agreements.queries import policy
from agreements.uses import Policy
from entente.organizations.models import User
from exports import permissions
from exports.models import AccessKey, Entitlement
from exports.policies import is_entitled
from exports.queries.entitlements import JUDGED_BY
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


def entitlements_open_to(
    scope: Scope, *, now: datetime, among: Collection[uuid.UUID] | None = None
) -> list[Entitlement]:
    """What can be read now, as far as the person may download, the newest first. Whether she accepted the terms is asked later.

    ``among``: only these are looked at. An agreement is read, and what it allows worked out, once for all that rests on it.
    """
    agreements = (
        Agreement.objects.select_related("framework")
        .prefetch_related("parties")
        .only("title_en", "title_fr", *JUDGED_BY, *(f"framework__{name}" for name in JUDGED_BY))
    )
    found = (
        _standing(scope, now=now)
        .select_related("delivery", "release__run__report", "release__run__version__dataset__owner")
        .prefetch_related(Prefetch("release__agreement", queryset=agreements))
        .only(*_READ)
    )
    if among is not None:
        found = found.filter(pk__in=among)
    allows: dict[uuid.UUID, Policy] = {}
    opened = []
    for each in found:
        agreement = each.release.agreement
        if agreement.pk not in allows:
            allows[agreement.pk] = policy(agreement.current)
        if is_entitled(each, policy=allows[agreement.pk], now=now):
            opened.append(each)
    return opened


@dataclass(frozen=True, slots=True)
class Held:
    """What a standing entitlement is about, before anything is judged."""

    id: uuid.UUID
    dataset_id: uuid.UUID
    owner_id: uuid.UUID
    lineage: uuid.UUID


def held_by(scope: Scope, *, now: datetime) -> list[Held]:
    """What stands and is delivered, to find out which of it is asked for."""
    dataset = "release__run__version__dataset"
    names = ("pk", dataset, f"{dataset}__owner", "release__agreement__lineage")
    return [Held(*each) for each in _standing(scope, now=now).values_list(*names)]


_READ: Final = (
    "starts_at", "ends_at", "revoked_at", "recipient_id",
    "delivery__status", "delivery__files",
    *(f"release__{name}" for name in ("status", "purpose", "fields", "published_at", "agreement_id")),
    *(f"release__run__report__{name}" for name in ("records", "columns")),
    *(f"release__run__version__{name}" for name in ("number", "period_start", "period_end")),
    *(f"release__run__version__dataset__{name}" for name in ("title_en", "title_fr", "description_en", "description_fr", "kind")),
    *(f"release__run__version__dataset__owner__{name}" for name in ("name_en", "name_fr")),
)  # fmt: skip
"""What programs are told, and what judges it: a list of many tables instantiates these columns alone."""


def _standing(scope: Scope, *, now: datetime) -> QuerySet[Entitlement]:
    found = permissions.entitlements_of(scope.by).filter(
        recipient=scope.organization_id, revoked_at=None, ends_at__gt=now, delivery__status=DeliveryStatus.READY
    )
    return found if scope.dataset_id is None else found.filter(release__run__version__dataset=scope.dataset_id)


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
