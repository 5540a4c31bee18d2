"""What a program can read, and the keys as people see them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from entente.core.prepared import Prepared
from entente.organizations.models import User
from exports import permissions
from exports.gate import CurrentPolicies, entitlement_verdict
from exports.models import AccessKey, Entitlement
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


def narrowed(among: Callable[..., Q], **kinds: type[uuid.UUID | str]) -> Prepared[Entitlement]:
    """What may be looked at by ``entitlements_open_to``: of what is addressed to a program and lives, that which ``among`` says."""

    def build(
        by: uuid.UUID, organization: uuid.UUID, now: datetime, **values: uuid.UUID | str
    ) -> QuerySet[Entitlement]:
        entitlements = permissions.entitlements_of(User(pk=by)).filter(
            recipient=organization,
            revoked_at=None,
            ends_at__gt=now,
            delivery__status=DeliveryStatus.READY,
            passed_on_from=None,
        )
        related = (
            "delivery",
            "release__agreement__framework",
            "release__run__report",
            "release__run__version__dataset__owner",
        )
        return entitlements.filter(among(**values)).select_related(*related).only(*_READ)

    return Prepared(build, by=uuid.UUID, organization=uuid.UUID, now=datetime, **kinds)


def entitlements_open_to(
    scope: Scope, *, now: datetime, among: Prepared[Entitlement] | None = None, **values: uuid.UUID | str
) -> list[Entitlement]:
    """What can be read now, as far as the person may download, the newest first. Whether she accepted the terms is asked later.

    ``among``: only what was ``narrowed`` is looked at. What an agreement allows is worked out once for all that rests on it.
    """
    entitlements = (among or ALL).all(by=scope.by.pk, organization=scope.organization_id, now=now, **values)
    current_policies, opened = CurrentPolicies(now), []
    for entitlement in entitlements:
        if scope.dataset_id not in (None, entitlement.release.dataset.pk):
            continue
        entitlement.release.agreement = current_policies.agreement(entitlement.release.agreement_id)
        if entitlement_verdict(entitlement, current_policies):
            opened.append(entitlement)
    return opened


_READ: Final = (
    "starts_at", "ends_at", "revoked_at", "recipient_id", "passed_on_from_id", "passed_on_under_id",
    "delivery__status", "delivery__files",
    *(f"release__{name}" for name in ("agreement_id", "status", "purpose", "fields", "published_at")),
    *(f"release__run__report__{name}" for name in ("records", "columns")),
    *(f"release__run__version__{name}" for name in ("number", "period_start", "period_end")),
    *(f"release__run__version__dataset__{name}" for name in ("title_en", "title_fr", "description_en", "description_fr", "kind", "joined_from")),
    *(f"release__run__version__dataset__owner__{name}" for name in ("name_en", "name_fr")),
)  # fmt: skip
"""What programs are told, and what judges it: a list of many tables instantiates these columns alone. Agreements come once each."""

ALL: Final = narrowed(Q)
ONE: Final = narrowed(lambda entitlement: Q(pk=entitlement), entitlement=uuid.UUID)
OF_SERIES: Final = narrowed(lambda dataset: Q(release__run__version__dataset=dataset), dataset=uuid.UUID)


def acts_of(key: AccessKey) -> list[Promise | str]:
    """What a program may do with a key, in words."""
    return [scope.label for scope in KeyScope if scope in key.scopes]


def keys_listed(keys: QuerySet[AccessKey], *, now: datetime) -> list[KeyRow]:
    """Keys with where they stand, the newest first."""
    return [_row(key, now=now) for key in keys.select_related("organization", "made_by", "dataset", "replaced_by")]


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
