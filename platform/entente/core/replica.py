"""Reading from a standby of the database, where one is named: only while it holds everything that was committed when the view began (ADR 93).

A view that ``from_replica`` decorates reads there, and reads again from the primary where the standby ends a statement or goes away. Everything else,
and every write, is the primary's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, Concatenate, Final

import psycopg
from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, connections, models
from django.http import HttpRequest, HttpResponseBase

from entente.core.silence import REPLICA

PAUSES: Final = (0.001, 0.002, 0.004, 0.008)
"""Seconds between one look at a standby that is a moment behind and the next."""
REST: Final = 10.0
"""Seconds for which a standby that did not answer is left alone."""
PATIENCE: Final = 8.0
"""Seconds for which an answer of the standby is waited for."""

_POSITION: Final = """\
SELECT (CASE WHEN current_setting('synchronous_commit') = 'off'
               OR EXISTS (SELECT FROM pg_db_role_setting WHERE 'synchronous_commit=off' = ANY(setconfig))
             THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END)::text,
       ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::int,
       (SELECT system_identifier FROM pg_control_system()),
       current_database()::text"""
"""Where the log of the primary ends, its timeline, and which cluster and database it is. No commit that anybody saw comes after that end."""
_HOLDS: Final = """\
SELECT pg_is_in_recovery()
   AND (SELECT timeline_id FROM pg_control_checkpoint()) = %(timeline)s
   AND (SELECT system_identifier FROM pg_control_system()) = %(cluster)s
   AND current_database() = %(database)s,
       pg_wal_lsn_diff(%(end)s::pg_lsn, pg_last_wal_replay_lsn())"""
"""Whether this is a standby of that database on that timeline, and how many bytes it is behind."""
_WROTE: Final = "SELECT pg_current_wal_insert_lsn() >= %(end)s::pg_lsn + %(ahead)s::numeric"
"""Whether the primary wrote what a standby holds beyond that end. One that was set back to an older copy of its disk did not."""

_alias: ContextVar[str] = ContextVar("entente_reads_from", default=DEFAULT_DB_ALIAS)


class Router:
    """Django's: models are read from wherever the view at hand reads, and written to the primary."""

    def db_for_read(self, model: type[models.Model], **hints: Any) -> str:
        return reading_from()

    def db_for_write(self, model: type[models.Model], **hints: Any) -> str:
        return DEFAULT_DB_ALIAS

    def allow_relation(self, obj1: models.Model, obj2: models.Model, **hints: Any) -> bool:
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return db == DEFAULT_DB_ALIAS


class _Rest:
    """Until when the standby is left alone, for all threads of the process."""

    def __init__(self) -> None:
        self.until = 0.0

    def begin(self) -> None:
        self.until = time.monotonic() + REST

    def end(self) -> None:
        self.until = 0.0

    def is_over(self) -> bool:
        """Whether to ask the standby. After a rest one thread does, and the others rest on until it has an answer."""
        if time.monotonic() < self.until:
            return False
        if self.until:
            self.begin()
        return True


class _Impatient(psycopg.Connection[Any]):
    """Gives up a server that hangs: its machine acknowledges what the process never reads, so that no setting of the network's ends the wait."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        return super().wait(gen, interval=interval, timeout=PATIENCE if timeout is None else timeout)


_rest: Final = _Rest()


def reading_from() -> str:
    """The database that the view at hand reads from, as Django calls it."""
    return _alias.get()


def read_cursor() -> Any:
    """A cursor of that database, for a query in our own words."""
    return connections[reading_from()].cursor()


def from_replica[**P, R: HttpResponseBase](
    view: Callable[Concatenate[HttpRequest, P], R],
) -> Callable[Concatenate[HttpRequest, P], R]:
    """The view, which writes nothing, reads from the standby where it can."""

    @wraps(view)
    def from_either(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if REPLICA in connections and _rest.is_over() and _holds_everything():
            try:
                with _reading_from(REPLICA):
                    return view(request, *args, **kwargs)
            except (DatabaseError, InterfaceError):  # it ended the statement to go on with the log, went away, refused
                _leave_alone()
        with _reading_from(DEFAULT_DB_ALIAS):
            return view(request, *args, **kwargs)

    return from_either


@contextmanager
def _reading_from(alias: str) -> Iterator[None]:
    token = _alias.set(alias)
    try:
        yield
    finally:
        _alias.reset(token)


def bytes_behind() -> int | None:
    """How far the standby is behind the primary; ``None`` where it is no standby of this database.

    Raises:
        DatabaseError: one of the two does not answer.
    """
    position = _position()
    with _standby() as standby:
        return _behind(standby, position)


def _position() -> dict[str, Any]:
    with connections[DEFAULT_DB_ALIAS].cursor() as primary:
        primary.execute(_POSITION)
        return dict(zip(("end", "timeline", "cluster", "database"), primary.fetchone(), strict=True))


def _standby() -> Any:
    connection: Any = connections[REPLICA]
    connection.close_if_health_check_failed()  # not by the cursor, after which it would be another one
    connection.ensure_connection()
    connection.connection.__class__ = _Impatient
    return connection.cursor()


def _behind(standby: Any, position: dict[str, Any]) -> int | None:
    standby.execute(_HOLDS, position)
    is_ours, behind = standby.fetchone()
    if not is_ours or behind is None or (behind < 0 and not _wrote(position["end"], -behind)):
        return None
    return int(behind)


def _wrote(end: str, ahead: int) -> bool:
    with connections[DEFAULT_DB_ALIAS].cursor() as primary:
        primary.execute(_WROTE, {"end": end, "ahead": ahead})
        return bool(primary.fetchone()[0])


def _holds_everything() -> bool:
    try:
        position = _position()
        with _standby() as standby:
            for pause in (*PAUSES, 0.0):
                behind = _behind(standby, position)
                if behind is None or behind <= 0:
                    break
                time.sleep(pause)
    except (DatabaseError, InterfaceError):
        behind = None
    if behind is None:
        _leave_alone()
        return False
    _rest.end()
    return behind <= 0


def _leave_alone() -> None:
    """The connection may still wait for an answer, and is no more of use."""
    _rest.begin()
    connections[REPLICA].close()
