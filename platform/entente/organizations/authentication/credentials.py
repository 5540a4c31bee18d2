"""That a person's password or second factor changed: an event, without what it was or is. After a restore the account is closed by it."""

from __future__ import annotations

from typing import Any

from entente.audit.services import AuditRecord, record_each
from entente.organizations.models import User


def record_password_change(user: User) -> None:
    """Leave the event in the trail of each organization of the person."""
    _record("account.password_changed", user)


def record_factor_change(sender: object, *, user: User, **_: Any) -> None:
    """Receives allauth's signals: a factor was added, removed, or made anew."""
    _record("account.factors_changed", user)


def _record(event: str, user: User) -> None:
    organizations = sorted(set(user.memberships.values_list("organization", flat=True)))
    record_each(event, [AuditRecord(user, organization, {}) for organization in organizations or (None,)], by=user)
