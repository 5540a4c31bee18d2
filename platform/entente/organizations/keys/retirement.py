"""How an older key of an organization ends: what is sealed to it is sealed to the one in use, and then nothing needs it.

A database that is restored from before a rotation does not know the newer key. Hence a key is left to open what was sealed to it for
``RESEAL_DAYS`` after its rotation, and a backup of the database is made before (docs/operating.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from entente.audit.services import record
from entente.core.errors import Failed
from entente.organizations.keys.endorsement import is_genuine
from entente.organizations.models import Organization, OrganizationKey
from entente.vault.keys.private import private_key
from entente.vault.keys.resealing import Resealing, Succession, reseal

GRACE: Final = timedelta(days=1)
"""Longer than any upload or task goes on that read the public key before it was rotated."""
MOST_PASSES: Final = 5

type Reseal = Callable[[Succession], int]
"""Seals anew what lies in an app's own rows; how many."""

ROWS: Final[dict[str, Reseal]] = {}


def sealed_in(name: str, reseal_rows: Reseal) -> None:
    """Register rows that hold something sealed to organizations. What lies in the key store need not be registered."""
    ROWS[name] = reseal_rows


def older_keys(*, until: datetime) -> dict[Organization, list[OrganizationKey]]:
    """Keys that were retired until then and still open, by organization; of those alone that have a key in use. Worker only.

    A row that the master key does not open is none of ours, or the master key is not: `entente doctor` names it.
    """
    keys: dict[Organization, list[OrganizationKey]] = {}
    rows = OrganizationKey.objects.filter(Q(retired_at__lte=until) | Q(revoked_at__isnull=False), destroyed_at=None)
    for key in rows.exclude(retired_at=None).select_related("organization").order_by("organization_id", "number"):
        if is_genuine(key):
            keys.setdefault(key.organization, []).append(key)
    return {organization: olds for organization, olds in keys.items() if organization.key is not None}


def due(*, now: datetime) -> dict[Organization, list[OrganizationKey]]:
    """Keys from which everything is to be taken now; one that was revoked, at once."""
    return older_keys(until=now - timedelta(days=settings.RESEAL_DAYS))


def seal_anew(keys: dict[Organization, list[OrganizationKey]]) -> Iterator[Resealing]:
    """Seal to the keys in use what these open, until a whole pass meets nothing more. Worker only; safe to run twice.

    Raises:
        Failed: the key store is away or the master key is wrong. What was sealed until then stays so.
    """
    successions = [_succession(organization, olds) for organization, olds in keys.items()]
    if not successions:
        return
    before = 0
    for _ in range(MOST_PASSES):
        rows = sum(reseal_rows(succession) for reseal_rows in ROWS.values() for succession in successions)
        last = Resealing(0)
        for last in reseal(successions):
            yield Resealing(last.total, last.examined, before + rows + last.sealed)
        if not rows and not last.sealed:
            return
        before += rows + last.sealed
    raise Failed("vault.still_sealed_to_old_key")  # somebody goes on sealing to it: nothing is destroyed


def destroy_dispensable(keys: dict[Organization, list[OrganizationKey]], *, now: datetime) -> int:
    """Destroy the private halves of keys that `seal_anew` has just gone through, where nobody can still seal to them; how many.

    Their public halves stay: what they signed is verified by them. The receipt is an event.
    """
    destroyed = 0
    for organization, olds in keys.items():
        for key in olds:
            if key.retired_at is not None and key.retired_at <= now - GRACE:
                destroyed += _destroyed(organization, key, now=now)
    return destroyed


@transaction.atomic
def revoke(key: OrganizationKey, *, now: datetime) -> None:
    """What this key signs from now on does not count; what is sealed to it is sealed anew at the next hour.

    Raises:
        Failed: "vault.key_in_use": another one takes its place first.
    """
    locked = OrganizationKey.objects.select_for_update().select_related("organization").get(pk=key.pk)
    if locked.retired_at is None:
        raise Failed("vault.key_in_use", transient=False, kid=str(key.pk))
    if OrganizationKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=now):
        _leave("organization.key_revoked", locked)


@transaction.atomic
def _destroyed(organization: Organization, key: OrganizationKey, *, now: datetime) -> bool:
    Organization.objects.select_for_update().get(pk=organization.pk)
    changed = OrganizationKey.objects.filter(pk=key.pk, destroyed_at=None, retired_at__isnull=False).update(
        destroyed_at=now, wrapped_private_key=b"", wrapped_signing_key=b"", wrapped_hash_key=b""
    )
    if changed:
        _leave("organization.key_destroyed", key)
    return bool(changed)


def _leave(event: str, key: OrganizationKey) -> None:
    record(
        event,
        by=None,
        subject=key.organization,
        organization_id=key.organization_id,
        key=str(key.pk),
        number=key.number,
    )


def _succession(organization: Organization, olds: list[OrganizationKey]) -> Succession:
    current = organization.key
    assert current is not None  # asked by older_keys
    older = b"".join(private_key(bytes(key.wrapped_private_key), organization.pk) for key in olds)
    return Succession(organization.pk, older, bytes(current.public_key))


def tend(*, now: datetime | None = None) -> int:
    """What the clock does: seal anew what is due, then destroy what nothing needs; how many keys were destroyed."""
    moment = now or timezone.now()
    keys = due(now=moment)
    for _ in seal_anew(keys):
        pass
    return destroy_dispensable(keys, now=moment)
