"""Sessions in the database, read by each request of a person."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.contrib.sessions.models import Session
from django.utils import timezone

from entente.core.prepared import Prepared


class SessionStore(DatabaseSessions):
    """Django's own, whose query is put together once."""

    def _get_session_from_db(self) -> Session | None:
        found = _LIVE.first(key=self.session_key or "", now=timezone.now())
        if found is None:
            self._session_key = None  # as Django does: nobody chooses the key of a new session
        return found


_LIVE: Final = Prepared(
    lambda key, now: Session.objects.filter(session_key=key, expire_date__gt=now), key=str, now=datetime
)
