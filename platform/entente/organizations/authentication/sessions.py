"""Sessions in the database, read by each request of a person. One in which nothing was done for a while has ended."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final, cast

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.db.models import QuerySet
from django.utils import timezone

from entente.core.prepared import Prepared
from entente.organizations.models import User
from entente.organizations.models.accounts import PersonSession

SIGNED_IN: Final = "entente_signed_in"
"""Under this a session holds when its person signed in (``at``, ISO 8601) and with what kind of browser."""
NOTED_EVERY: Final = timedelta(minutes=1)
"""How exact it is noted when somebody was last active: not each request writes."""


class SessionStore(DatabaseSessions):
    """Django's own, whose query is put together once; a session that was idle too long is not found by it."""

    seen_at: datetime | None = None  # as read; ``None``: not read, or new

    @classmethod
    def get_model_class(cls) -> type[PersonSession]:
        return PersonSession

    def create_model_instance(self, data: dict[str, Any]) -> PersonSession:
        """The row to be saved: of whoever is signed in, and active now. What is written into it later makes it last no longer."""
        instance = cast("PersonSession", super().create_model_instance(data))
        instance.user_id = data.get("_auth_user_id")
        instance.seen_at = timezone.now()
        if signed_in := data.get(SIGNED_IN):
            longest = timedelta(seconds=settings.SESSION_COOKIE_AGE)
            instance.expire_date = min(instance.expire_date, datetime.fromisoformat(signed_in["at"]) + longest)
        return instance

    def touch(self, now: datetime) -> None:
        """Note that the person is active, at most once a minute."""
        if self.session_key and self.seen_at is not None and now - self.seen_at >= NOTED_EVERY:
            PersonSession.objects.filter(pk=self.session_key).update(seen_at=now)

    def _get_session_from_db(self) -> PersonSession | None:
        now = timezone.now()
        session = _LIVE.first(key=self.session_key or "", now=now, idle_since=idle_since(now))
        if session is None:
            self._session_key = None  # as Django does: nobody chooses the key of a new session
        else:
            self.seen_at = session.seen_at
        return session


def idle_since(now: datetime) -> datetime:
    """Whoever was not active after this moment is signed out."""
    return now - timedelta(minutes=settings.SESSION_IDLE_MINUTES)


def live_sessions(user: User, *, now: datetime) -> QuerySet[PersonSession]:
    """The sessions in which this person is signed in now, the last active first."""
    live = PersonSession.objects.filter(user=user, expire_date__gt=now, seen_at__gt=idle_since(now))
    return live.order_by("-seen_at", "session_key")


_LIVE: Final = Prepared(
    lambda key, now, idle_since: PersonSession.objects.filter(
        session_key=key, expire_date__gt=now, seen_at__gt=idle_since
    ),
    key=str,
    now=datetime,
    idle_since=datetime,
)
