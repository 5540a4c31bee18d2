"""Sessions of machines that fell silent: PostgreSQL ends them, and their locks with them, within a minute instead of two hours."""

from __future__ import annotations

from typing import Any, Final

from django.db import connections

from entente.core.silence import OF_SESSIONS

MOST_SECONDS: Final = 120


def limit_silence(using: str = "default", **_: Any) -> None:
    """After a migration: the database asks it of each session from now on. Left to the administrator where the migrating role does not own it."""
    with connections[using].cursor() as cursor:
        cursor.execute(
            "SELECT quote_ident(datname), pg_has_role(current_user, datdba, 'USAGE') FROM pg_database WHERE datname = current_database()"
        )
        name, is_owner = cursor.fetchone()
        if is_owner:
            cursor.execute(
                ";\n".join(f"ALTER DATABASE {name} SET {setting} = {value}" for setting, value in OF_SESSIONS.items())
            )


def seconds_of_silence(using: str = "default") -> int | None:
    """After how long a session on another machine is dead to the server; ``None``: on this one, by its socket. 0: only the kernel knows, two hours at least."""
    with connections[using].cursor() as cursor:
        cursor.execute(
            "SELECT inet_client_addr() IS NULL, current_setting('tcp_keepalives_idle')::int, current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int"
        )
        is_local, idle, probes = cursor.fetchone()
    return None if is_local else idle + probes if idle else 0
