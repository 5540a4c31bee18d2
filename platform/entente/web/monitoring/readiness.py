"""Whether this process can do its work: each part that it needs, and the reason where one fails. Codes alone; ``docs/runbooks/`` says what to do."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from entente.core.errors import Failed
from entente.vault import s3
from entente.vault.keys.store import INCOMING
from entente.web.monitoring.queues import living_workers, queue_states

APART_SECONDS: Final = 5
"""Clocks that differ by more end accesses at the wrong time, and links are refused."""
UNSERVED_SECONDS: Final = 60
"""A job may wait so long while no other of its queue is worked on."""


def parts() -> dict[str, tuple[str, ...]]:
    """The reasons why each part fails, none where it works: database, store, keys, workers, clock."""
    reasons = {"database": tuple(_database())}
    is_there = "database.away" not in reasons["database"]
    store, store_time = _store()
    reasons["store"] = store
    reasons["keys"] = tuple(_keys())
    reasons["workers"] = _answered(_workers) if is_there else ("database.away",)
    reasons["clock"] = (_answered(_database_clock) if is_there else ()) + tuple(_store_clock(store_time))
    return reasons


def is_ready(reasons: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether every part works."""
    return not any(reasons.values())


def _answered(check: Callable[[], Iterator[str]]) -> tuple[str, ...]:
    try:
        return tuple(check())
    except DatabaseError:
        return ("database.away",)


def _database() -> Iterator[str]:
    try:
        applied = MigrationRecorder(connection).applied_migrations()
    except DatabaseError:
        yield "database.away"
        return
    if not set(_newest_migrations()) <= set(applied):
        yield "database.migrations_missing"


@cache
def _newest_migrations() -> tuple[tuple[str, str], ...]:
    """The last migration of each app, as the code has them. A database that is ahead serves this code too."""
    return tuple(MigrationLoader(None).graph.leaf_nodes())


def _store() -> tuple[tuple[str, ...], float | None]:
    """Its reasons, and by how many seconds its clock differs from this one."""
    before = time.time()
    try:
        theirs = s3.time_of_the_store(s3.node_bucket()).timestamp() + 0.5  # HTTP tells whole seconds
    except Failed as failure:
        return (failure.code_given,), None
    return (), theirs - (before + time.time()) / 2


def _keys() -> Iterator[str]:
    if not settings.NODE_PUBLIC_KEYS:
        yield "keys.no_public_key"
    door = Path(settings.KEYSTORE) / INCOMING
    if not os.access(door, os.W_OK | os.X_OK):
        yield "keys.key_store_away"


def _workers() -> Iterator[str]:
    if not living_workers():
        yield "workers.none"
    for name, state in queue_states().items():
        if state.waiting and not state.doing and state.oldest_seconds > UNSERVED_SECONDS:
            yield f"workers.unserved.{name}"


def _database_clock() -> Iterator[str]:
    before = time.time()
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM clock_timestamp())")
        theirs = float(cursor.fetchone()[0])
    if abs(theirs - (before + time.time()) / 2) >= APART_SECONDS:
        yield "clock.database_apart"


def _store_clock(difference: float | None) -> Iterator[str]:
    if difference is not None and abs(difference) >= APART_SECONDS:
        yield "clock.store_apart"
