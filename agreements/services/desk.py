"""What a person keeps to oversee many agreements: saved searches, and the secret link of her calendar."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from agreements.models import CalendarFeed, SavedView
from entente.audit.services import record
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User

MOST_VIEWS: Final = 50


@transaction.atomic
def save_view(name: str, query: str, *, by: User) -> SavedView:
    """A search under a name of her own; the same name again replaces it."""
    others = SavedView.objects.select_for_update().filter(person=by).exclude(name=name)
    if others.count() >= MOST_VIEWS:
        raise Invalid(Finding("desk.too_many_views", facts={"most": MOST_VIEWS}))
    view, _made = SavedView.objects.update_or_create(person=by, name=name, defaults={"query": query})
    return view


def forget_view(view_id: uuid.UUID, *, by: User) -> None:
    """Take one of her own saved searches away.

    Raises:
        SavedView.DoesNotExist: it is not there, or is somebody else's.
    """
    SavedView.objects.get(pk=view_id, person=by).delete()


@transaction.atomic
def make_feed(*, by: User, now: datetime) -> tuple[CalendarFeed, str]:
    """A new link, and its secret, which is told once; an older link ends in the same moment."""
    User.objects.select_for_update().get(pk=by.pk)
    revoke_feed(by=by, now=now)
    secret = secrets.token_urlsafe(32)
    feed = CalendarFeed.objects.create(person=by, secret_hash=secret_hash(secret), made_at=now)
    record("calendar_feed.made", by=by, subject=feed, organization_id=None)
    return feed, secret


@transaction.atomic
def revoke_feed(*, by: User, now: datetime) -> None:
    """Nobody reads her calendar through the link any more."""
    for feed in CalendarFeed.objects.select_for_update().filter(person=by, revoked_at=None):
        feed.revoked_at = now
        feed.save(update_fields=["revoked_at"])
        record("calendar_feed.revoked", by=by, subject=feed, organization_id=None)


def person_of_feed(secret: str, *, now: datetime) -> User | None:
    """Whose calendar the link opens; nobody's where it was revoked or the account is closed."""
    live = CalendarFeed.objects.filter(secret_hash=secret_hash(secret), revoked_at=None, person__is_active=True)
    feed = live.select_related("person").first()
    if feed is None:
        return None
    if feed.last_used_at is None or now - feed.last_used_at >= timedelta(hours=1):
        CalendarFeed.objects.filter(pk=feed.pk).update(last_used_at=now)
    return feed.person


def secret_hash(secret: str) -> str:
    """What is kept of a secret. It has 256 random bits, so a plain hash is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()
