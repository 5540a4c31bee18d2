"""What waits for a person, one kind of record at a time: whether there is any, and which."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from inspect import signature
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from entente.core.prepared import Prepared
from entente.organizations.models import User


class Records[M]:
    """The records of one kind that wait for a person: ``query(user)`` or ``query(user, today)``.

    The query is put together once for the process (``Prepared``), so nothing in it may come from elsewhere: a moment of time is the
    database's ``Now()``, and what is read of other models is named by ``select_related``.
    """

    def __init__(self, query: Callable[..., QuerySet[Any, M]]) -> None:
        self._query, self.needs_today = query, "today" in signature(query).parameters
        kinds: dict[str, Any] = {"person": uuid.UUID} | ({"today": date} if self.needs_today else {})
        self._prepared: Prepared[M] = Prepared(self.queryset, **kinds)

    def queryset(self, person: uuid.UUID, today: date | None = None) -> QuerySet[Any, M]:
        """The query for the person with this key; ``today`` where it asks for the day."""
        user = User(pk=person)
        return self._query(user, today) if self.needs_today else self._query(user)

    def of(self, user: User) -> list[M]:
        """What waits for this person, today."""
        today = {"today": timezone.localdate()} if self.needs_today else {}
        return self._prepared.all(person=user.pk, **today)
