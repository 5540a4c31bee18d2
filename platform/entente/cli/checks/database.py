"""PostgreSQL: reachable, recent, migrated, and a role that cannot rewrite the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.db import DatabaseError, connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import ProgrammingError
from django.utils.translation import gettext as _

from entente.audit.roles.sessions import MOST_SECONDS, seconds_of_silence
from entente.cli.checks.check import Check, fail, ok, warn
from entente.core.replica import bytes_behind
from entente.core.silence import OF_SESSIONS, REPLICA

OLDEST: Final = 15
TRAIL: Final = "audit_auditevent"
FORBIDDEN: Final = {
    "UPDATE": "UPDATE audit_auditevent SET event = event WHERE false",
    "DELETE": "DELETE FROM audit_auditevent WHERE false",
    "TRUNCATE": "TRUNCATE audit_auditevent",
}


def reachable() -> Check:
    """The database answers, and is recent enough."""
    subject = _("Database")
    try:
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_version_num")
            number = int(cursor.fetchone()[0])
    except DatabaseError as error:
        advice = _("Start PostgreSQL, and compare ENTENTE_DATABASE_URL.")
        return fail(subject, _("does not answer (%(error)s)") % {"error": type(error).__name__}, advice)
    observation = _("PostgreSQL %(version)s") % {"version": number // 10_000}
    if number < OLDEST * 10_000:
        return fail(subject, observation, _("Install PostgreSQL %(version)s or later.") % {"version": OLDEST})
    return ok(subject, observation)


def examine() -> Iterator[Check]:
    """Migrations and rights."""
    waiting = len(MigrationExecutor(connection).migration_plan(_leaves()))
    if waiting:
        yield fail(
            _("Migrations"),
            _("%(count)s not applied") % {"count": waiting},
            _("Run `manage.py migrate` with the owner's role."),
        )
        return
    yield ok(_("Migrations"), _("all applied"))
    yield _role()
    yield _silence()
    if REPLICA in connections:
        yield _standby()
    yield from (_withheld(right, statement) for right, statement in FORBIDDEN.items())


def _leaves() -> list[tuple[str, str]]:
    leaves: list[tuple[str, str]] = MigrationExecutor(connection).loader.graph.leaf_nodes()
    return leaves


def _role() -> Check:
    """The process must be a guest in its own database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolname, rolsuper, pg_has_role(rolname, tableowner, 'MEMBER') FROM pg_roles, pg_tables"
            " WHERE rolname = current_user AND tablename = %s",
            [TRAIL],
        )
        name, is_super, is_owner = cursor.fetchone()
    if is_super or is_owner:
        return fail(
            _("Database role"),
            _("%(role)s owns the tables") % {"role": name},
            _("Give web and workers the role of the application, not the owner's, in ENTENTE_DATABASE_URL."),
        )
    return ok(_("Database role"), _("%(role)s, which does not own the tables") % {"role": name})


def _silence() -> Check:
    """The locks of a machine that was cut off must not outlive it by hours."""
    subject, seconds = _("Sessions of a machine that was cut off"), seconds_of_silence()
    if seconds is None:
        return ok(subject, _("none: the database is reached by its socket"))
    if 0 < seconds <= MOST_SECONDS:
        return ok(subject, _("end after %(seconds)s seconds") % {"seconds": seconds})
    settings = ", ".join(f"{name} = {value}" for name, value in OF_SESSIONS.items())
    advice = _("Run `manage.py migrate` as the owner of the database, or have its administrator set %(settings)s.")
    return fail(subject, _("hold their locks for hours"), advice % {"settings": settings})


def _standby() -> Check:
    """One that is no standby of this database is never read, and nothing is gained by it."""
    subject = _("Standby for reading")
    try:
        behind = bytes_behind()
        if behind is not None:
            with connections[REPLICA].cursor() as standby:
                standby.execute("SELECT FROM directory_listing LIMIT 0")
    except ProgrammingError:
        advice = _("Name the role of the web process in ENTENTE_REPLICA_DATABASE_URL, as in ENTENTE_DATABASE_URL.")
        return fail(subject, _("refuses to be read by this role"), advice)
    except DatabaseError as error:
        advice = _("Start it, or take ENTENTE_REPLICA_DATABASE_URL away: meanwhile pages are read from the primary.")
        return warn(subject, _("does not answer (%(error)s)") % {"error": type(error).__name__}, advice)
    if behind is None:
        advice = _("Compare ENTENTE_REPLICA_DATABASE_URL: after a failover, the standby must follow the new primary.")
        return fail(subject, _("is no standby of this database"), advice)
    return ok(subject, _("%(count)s bytes behind") % {"count": max(0, behind)})


def _withheld(right: str, statement: str) -> Check:
    """Tried, and rolled back whatever comes of it."""
    subject = _("Audit trail: %(right)s") % {"right": right}
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '2s'")
            cursor.execute(statement)
            transaction.set_rollback(True)
    except ProgrammingError:  # insufficient privilege
        return ok(subject, _("refused by the database"))
    return fail(
        subject,
        _("possible"),
        _("Take the right away: REVOKE %(right)s ON %(table)s FROM the application's role.")
        % {"right": right, "table": TRAIL},
    )
