"""Worlds that many tests begin from, built once by the services and laid down as they were for each further test.

A fixture marked ``@kept`` is built in the first test that asks for it. What it changed in the database is remembered; in a later
test the same rows are laid down and a copy of what it returned is handed out. That is done only where the test came to
the fixture by the same way: over the same kept fixtures, with nothing else written in between. The objects and data keys that a world
stored are put back with it (``stored.py``): tests destroy them, in this process and in others.

Jobs that ended are not remembered, those that wait are. Sequences go on.
"""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.stored import Bytes, present, put_back, taken

type Rows = Mapping[str, Mapping[str, bytes]]
"""The rows of each table, as COPY writes them, by primary key."""

QUEUE = ("procrastinate_events", "procrastinate_periodic_defers", "procrastinate_jobs", "procrastinate_workers")
WRITTEN_BY_MIGRATIONS = {"django_migrations", "django_content_type", "auth_permission"}
WAITING_JOBS = "(SELECT * FROM procrastinate_jobs WHERE status = 'todo')"
WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|MERGE|TRUNCATE|COPY|WITH)\b|.*\bprocrastinate_defer", re.IGNORECASE)


@dataclass(frozen=True)
class World:
    """What a fixture returned, all rows there were then, and what it had made of the rows before."""

    value: Any
    rows: Rows
    gone: Mapping[str, list[str]]
    new: Mapping[str, list[bytes]]
    bytes: Bytes


@dataclass
class Keeper:
    """The worlds of this process, and the way that the test at hand has come; ``None`` once something else was written."""

    worlds: dict[tuple[object, ...], World] = field(default_factory=dict)
    way: tuple[object, ...] | None = ()
    rows: Rows = field(default_factory=dict)
    is_busy: bool = False

    @contextmanager
    def test(self) -> Iterator[None]:
        """One test, which begins with empty tables."""
        from django.db import connections

        self.way, self.rows = (), {}
        with connections["default"].execute_wrapper(self._watch):
            yield

    def take(self, name: str, said: tuple[object, ...], build: Callable[[], Any]) -> Any:
        """The world ``name``, at the end of the way that the test has come."""
        from django.db import connection
        from django.utils import timezone

        if self.way is None or self.is_busy or connection.in_atomic_block:
            return build()
        way = (*self.way, timezone.localdate(), name, said)  # a world of yesterday is another one
        with self._busy():
            world = self.worlds.get(way)
            if world is not None:
                lay_down(world)
            else:
                world = self._built(way, build)
        is_kept = way in self.worlds
        self.way, self.rows = (way, world.rows) if is_kept else (None, {})  # what stands on it is built as ever, too
        return copy.deepcopy(world.value)

    def leave(self) -> None:
        """Another process writes too, unseen: nothing that the test at hand builds from here on is kept."""
        self.way = None

    def _built(self, way: tuple[object, ...], build: Callable[[], Any]) -> World:
        stored_before = present()
        value = build()
        before, after = self.rows, all_rows()
        none: dict[str, bytes] = {}
        tables = sorted({*before, *after})
        gone = {t: [k for k, row in before.get(t, none).items() if after.get(t, none).get(k) != row] for t in tables}
        new = {t: [row for k, row in after.get(t, none).items() if before.get(t, none).get(k) != row] for t in tables}
        stored = taken(stored_before)
        world = World(copy.deepcopy(value), after, gone, new, stored or Bytes({}, {}, (), ()))
        if stored is not None:
            self.worlds[way] = world
        return world

    @contextmanager
    def _busy(self) -> Iterator[None]:
        self.is_busy = True
        try:
            yield
        finally:
            self.is_busy = False

    def _watch(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        if self.way is not None and not self.is_busy and WRITES.match(str(sql)):
            self.way = None
        return execute(sql, params, many, context)


KEEPER = Keeper()


def kept[**P, T](build: Callable[P, T]) -> Callable[P, T]:
    """Marks a fixture, below ``@pytest.fixture``: it writes by the services, and what it returns can be copied."""
    name = f"{build.__module__}.{build.__qualname__}"

    @functools.wraps(build)
    def fixture(*args: P.args, **kwargs: P.kwargs) -> T:
        from django.conf import settings

        said = (settings.KEYSTORE, settings.S3_BUCKET, *map(_identity, kwargs.values()))
        made: T = KEEPER.take(name, said, lambda: build(*args, **kwargs))
        return made

    return fixture


def _identity(said: object) -> object:
    """What tells two builds apart beside their way: a parameter, or which function helps."""
    if callable(said):
        return getattr(said, "__module__", ""), getattr(said, "__qualname__", "")
    return said if isinstance(said, str) else None


@pytest.fixture(autouse=True)
def _kept_worlds() -> Iterator[None]:
    with KEEPER.test():
        yield


# --- Rows ---------------------------------------------------------------------------------------------------------
@functools.cache
def tables() -> dict[str, int]:
    """Each table that tests write, without the queue's, and the place of its primary key among the columns."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname, (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum BETWEEN 1 AND"
            " k.conkey[1] - 1 AND NOT a.attisdropped AND a.attgenerated = '') FROM pg_class c JOIN pg_constraint k"
            " ON k.conrelid = c.oid AND k.contype = 'p' WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'"
            " AND c.relname NOT LIKE 'procrastinate%' ORDER BY c.relname"
        )
        return {name: place for name, place in cursor.fetchall() if name not in WRITTEN_BY_MIGRATIONS}


def all_rows() -> Rows:
    """Every row of the database, and the jobs that wait."""
    with _as_owner() as cursor:
        found = {table: _read(cursor, f'"{table}"', place) for table, place in tables().items()}
        found["procrastinate_jobs"] = _read(cursor, WAITING_JOBS, 0)
    return {table: rows for table, rows in found.items() if rows}


def lay_down(world: World) -> None:
    """Bring the rows and bytes of the test at hand to those of the world."""
    put_back(world.bytes)
    with _as_owner() as cursor:
        for table, keys in world.gone.items():
            if keys:
                key = cursor.execute(f'SELECT * FROM "{table}" LIMIT 0').description[tables().get(table, 0)].name
                cursor.execute(f'DELETE FROM "{table}" WHERE "{key}"::text = ANY(%s)', [keys])
        for table, rows in world.new.items():
            if rows:
                with cursor.copy(f'COPY "{table}" FROM STDIN') as copying:
                    copying.write(b"".join(rows))


def empty_tables() -> None:
    """Django's own flush truncates: with a hundred tables of a few rows each that costs ten times as much as DELETE."""
    with _as_owner() as cursor:
        cursor.execute("; ".join(f'DELETE FROM "{table}"' for table in (*QUEUE, *tables())))


@contextmanager
def _as_owner() -> Iterator[Any]:
    """Psycopg's own cursor in a transaction of the owner: the application may neither empty tables nor write the log at will.

    No trigger runs, and no foreign key is looked up: what is laid down passed all of them when it was built, and what is emptied is so as
    a whole.
    """
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL ROLE NONE; SET LOCAL session_replication_role = replica")
        yield cursor.cursor


def _read(cursor: Any, source: str, place: int) -> dict[str, bytes]:
    with cursor.copy(f"COPY {source} TO STDOUT") as copying:
        lines = b"".join(copying).splitlines(keepends=True)
    return {line.rstrip(b"\n").split(b"\t")[place].decode(): line for line in lines}
