"""Who signed in, and who tried in vain: events in the trail of each of the person's organizations.

An event names the account, never the address or the password that was typed. An attempt on an address that has no account is recorded
without a subject. How many attempts there can be is limited by address and by account (``ACCOUNT_RATE_LIMITS``).
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from allauth.account.internal.flows.login import get_authentication_records
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from entente.audit.services import AuditRecord, record_each, record_refusal
from entente.core.errors import Refused
from entente.organizations.authentication.sessions import SIGNED_IN
from entente.organizations.models import User
from entente.organizations.models.accounts import PersonSession

FAILED: Final = "account.sign_in_failed"
_BROWSERS: Final = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS: Final = (
    ("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iOS"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
)  # fmt: skip


def record_sign_in(request: HttpRequest, user: User) -> None:
    """Leave the event of a sign-in, by which ways, and note in the session when and with what kind of browser."""
    records = get_authentication_records(request, user)
    methods = sorted({":".join(filter(None, (record.get("method"), record.get("type")))) for record in records})
    request.session[SIGNED_IN] = {"at": timezone.now().isoformat(), "device": device_of(request)}
    record_for_person("account.signed_in", user, methods=methods)


def record_for_person(event: str, user: User, **facts: object) -> None:
    """An event of a person's account, in the trail of each of her organizations."""
    record_each(event, [AuditRecord(user, organization, facts) for organization in trails(user)], by=user)


@transaction.atomic
def end_sessions(people: QuerySet[User]) -> int:
    """Sign these people out everywhere, in the name of the operator; how many sessions ended. Each person with one gets an event."""
    ended = 0
    for user in people.filter(pk__in=PersonSession.objects.values("user")):
        number, _ = PersonSession.objects.filter(user=user).delete()
        facts: dict[str, object] = {"number": number}
        record_each(
            "account.sessions_ended_by_operator", [AuditRecord(user, trail, facts) for trail in trails(user)], by=None
        )
        ended += number
    return ended


def renew_session(sender: object, *, request: HttpRequest, reauthenticated: bool = False, **_: Any) -> None:
    """Receives allauth's signal: whoever showed again who she is goes on under another key, and the one before opens nothing."""
    if reauthenticated:
        request.session.cycle_key()


def record_failure(user: User | None, *, method: str) -> None:
    """Leave the event of an attempt that failed; ``None``: on an address that has no account."""
    about: dict[str, object] = {"method": method}
    if user is None:
        record_refusal(None, Refused(FAILED, **about), view="account_login")
        return
    about |= {"subject_type": user._meta.label_lower, "subject_id": str(user.pk)}
    for organization in trails(user):
        record_refusal(None, Refused(FAILED, organization_id=organization, **about), view="account_login")


def wrong_second_factor(sender: object, *, user: User, **_: Any) -> None:
    """Receives allauth's signal: the password was right, and the second factor was not."""
    record_failure(user, method="mfa")


def signed_in_of(session: dict[str, Any]) -> tuple[datetime | None, str]:
    """When and with what kind of browser a session began, as far as it is known."""
    noted = session.get(SIGNED_IN, {})
    return (datetime.fromisoformat(noted["at"]) if "at" in noted else None), noted.get("device", "")


def device_of(request: HttpRequest) -> str:
    """The kind of browser and system, as coarse as a person needs to tell hers apart: "Firefox, Linux"."""
    agent = request.headers.get("User-Agent", "")
    kinds = (next((name for mark, name in known if mark in agent), "") for known in (_BROWSERS, _SYSTEMS))
    return ", ".join(filter(None, kinds))


def trails(user: User) -> Sequence[uuid.UUID | None]:
    """The organizations in whose trails her sign-ins stand."""
    return sorted(set(user.memberships.values_list("organization", flat=True))) or [None]
