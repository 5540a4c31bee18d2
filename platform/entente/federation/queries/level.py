"""Whether this node may have forgotten what it said: it runs on another database than the one on which it said it."""

from __future__ import annotations

from django.db import connection

from entente.federation.models import Peer

_IDENTITY = """
SELECT s.system_identifier || ':' || c.timeline_id || ':' || d.oid
FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d WHERE d.datname = current_database()
"""


def database_identity() -> str:
    """Of the database at hand. A dump that is restored, and a server that is set back to an earlier moment, have another."""
    with connection.cursor() as cursor:
        cursor.execute(_IDENTITY)
        return str(cursor.fetchone()[0])


def is_level(peer: Peer) -> bool:
    """Whether nothing is missing here of what was said between this node and another before a restore."""
    return peer.level_with in ("", database_identity())
