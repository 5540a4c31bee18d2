"""The cache that all web processes share: an entry stays until its time is over, however many others come in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.db import connections


class ExpiringTableCache(DatabaseCache):
    """Django's table, in which only what has expired makes room.

    Counts of sign-in attempts and second-factor codes that were used must last their time: an entry that vanishes earlier lets a code
    work twice. Beyond ``MAX_ENTRIES`` each write deletes what has expired, and nothing else.
    """

    _table: str

    def _cull(self, db: str, cursor: Any, now: datetime, num: int) -> None:
        operations = connections[db].ops
        table, expires = operations.quote_name(self._table), operations.quote_name("expires")
        # The names come from the settings.
        cursor.execute(f"DELETE FROM {table} WHERE {expires} < %s", [operations.adapt_datetimefield_value(now)])  # noqa: S608
