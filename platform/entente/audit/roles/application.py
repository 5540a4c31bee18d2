"""Grants as declared: the owner revokes everything from the roles of the processes, then grants what the declarations say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connections

from entente.core.events import collected as events
from entente.core.grants import Process, Table, collected, roles

TRAIL: Final = "audit_auditevent"
_COLUMNS: Final = """
SELECT c.relname, array_agg(a.attname::text) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.relname
"""
_SEQUENCES: Final = """
SELECT s.relname, t.relname FROM pg_class s JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') JOIN pg_class t ON t.oid = d.refobjid
WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace
"""
_GUARDS: Final = """
SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'status_is_of_its_writer'
"""
_GUARD: Final = """
CREATE OR REPLACE FUNCTION status_is_of_its_writer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT NEW.status = ANY (TG_ARGV) OR TG_OP = 'UPDATE' AND NEW.status = OLD.status OR {writer} THEN
        RETURN NEW;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'this status is set by the worker alone';
END
$$;
"""
_WRITER: Final = """(pg_has_role(current_user, {worker}, 'USAGE')
        OR pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE'))"""
_JUDGE: Final = """
CREATE OR REPLACE FUNCTION audit_event_is_of_its_writer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.refused OR NEW.event = ANY ({codes}) OR {writer} THEN
        RETURN NEW;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'this event is written by the worker alone';
END
$$;
CREATE OR REPLACE TRIGGER audit_event_is_of_its_writer BEFORE INSERT ON {trail}
    FOR EACH ROW EXECUTE FUNCTION audit_event_is_of_its_writer();
"""


def withhold_defaults(using: str = "default", **_: Any) -> None:
    """Before any table is made: none is open to a process by itself, as those of earlier versions were."""
    with connections[using].cursor() as cursor:
        for role in existing_roles(cursor, {*roles().values(), settings.APP_ROLE}):
            cursor.execute(f"ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM {_quoted(role)}")
            cursor.execute(f"ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM {_quoted(role)}")


def apply_grants(using: str = "default", **_: Any) -> None:
    """After a migration: each role may do what is declared for its processes, and nothing else.

    Raises:
        ImproperlyConfigured: a role does not exist.
    """
    with connections[using].cursor() as cursor:
        wanted = set(roles().values())
        existing = existing_roles(cursor, {*wanted, settings.APP_ROLE})
        if missing := sorted(wanted - existing):
            raise ImproperlyConfigured(
                f"The database has no role {', '.join(missing)}: create it (docs/operating.md, First installation), then migrate again."
            )
        cursor.execute(_COLUMNS)
        columns: dict[str, list[str]] = dict(cursor.fetchall())
        cursor.execute(_SEQUENCES)
        sequences: list[tuple[str, str]] = cursor.fetchall()
        cursor.execute(";\n".join([*_revoked(existing), *_granted(columns, sequences)]))
        if TRAIL in columns:
            cursor.execute(_judge())
        cursor.execute(_GUARDS)
        cursor.execute(";\n".join(_guarded(columns, cursor.fetchall())))


def web_events() -> list[str]:
    """The codes that a request may write; the others are the worker's alone. Refusals are everyone's."""
    return sorted(code for code, event in events().items() if not event.by_worker)


def _revoked(names: Iterable[str]) -> Iterator[str]:
    for role in sorted(names):
        yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {_quoted(role)}"  # takes those of columns along
        yield f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {_quoted(role)}"


def _granted(columns: dict[str, list[str]], sequences: list[tuple[str, str]]) -> Iterator[str]:
    for process, role in roles().items():
        yield f"GRANT USAGE ON SCHEMA public TO {_quoted(role)}"
        inserts = set()
        for name, table in collected().items():
            if name not in columns:
                continue  # migrated to a state in between
            for statement in _of_table(process, name, table, columns[name]):
                yield f"{statement} TO {_quoted(role)}"
            if any(right.verb == "INSERT" for right in table.rights(process)):
                inserts.add(name)
        for sequence, owner in sequences:
            if owner in inserts:
                yield f"GRANT USAGE ON SEQUENCE {_quoted(sequence)} TO {_quoted(role)}"
            if process is Process.WORKER:
                yield f"GRANT SELECT ON SEQUENCE {_quoted(sequence)} TO {_quoted(role)}"  # a backup reads them


def _of_table(process: Process, name: str, table: Table, there: list[str]) -> Iterator[str]:
    for right in table.rights(process):
        listed = [column for column in right.columns if column in there]
        if right.columns and not listed:
            continue
        about = f" ({', '.join(map(_quoted, listed))})" if listed else ""
        yield f"GRANT {right.verb}{about} ON {_quoted(name)}"


def _guarded(columns: dict[str, list[str]], there: list[tuple[str, str]]) -> Iterator[str]:
    """A status that the worker alone sets, watched on each table that has some."""
    yield _GUARD.format(writer=_writer()).strip().removesuffix(";")
    for trigger, guarded in there:
        yield f"DROP TRIGGER {trigger} ON {_quoted(guarded)}"
    for name, table in collected().items():
        if table.worker_states and name in columns:
            states = ", ".join(map(_literal, table.worker_states))
            yield (
                f"CREATE TRIGGER status_is_of_its_writer BEFORE INSERT OR UPDATE ON {_quoted(name)}"
                f" FOR EACH ROW EXECUTE FUNCTION status_is_of_its_writer({states})"
            )


def _writer() -> str:
    return _WRITER.format(worker=_literal(roles()[Process.WORKER]))


def _judge() -> str:
    codes = ", ".join(_literal(code) for code in web_events())
    return _JUDGE.format(codes=f"ARRAY[{codes}]", writer=_writer(), trail=TRAIL)


def existing_roles(cursor: Any, names: set[str]) -> set[str]:
    """Which of the roles the database has."""
    cursor.execute("SELECT rolname FROM pg_roles WHERE rolname = ANY(%s)", [sorted(names)])
    return {name for (name,) in cursor.fetchall()}


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
