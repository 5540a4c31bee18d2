"""How long a connection between this application and a database on another machine may say nothing; a socket of the same machine has no such end."""

from __future__ import annotations

from typing import Final

OF_SESSIONS: Final = {
    "tcp_keepalives_idle": 20,
    "tcp_keepalives_interval": 10,
    "tcp_keepalives_count": 3,
    "tcp_user_timeout": 50_000,
}
"""PostgreSQL's settings for its end: seconds, and milliseconds. It knows of a dead peer after some fifty seconds, instead of two hours."""

OF_CONNECTIONS: Final = {name.replace("tcp_keepalives", "keepalives"): value for name, value in OF_SESSIONS.items()}
"""libpq's options for the application's end."""

REPLICA: Final = "replica"
"""What Django calls the standby from which pages are read."""

OF_REPLICA: Final = {
    "connect_timeout": 2, "keepalives_idle": 4, "keepalives_interval": 2, "keepalives_count": 2, "tcp_user_timeout": 8_000,
}  # fmt: skip
"""The same of connections to it, in seconds and milliseconds: it is given up soon, for the primary can answer."""
