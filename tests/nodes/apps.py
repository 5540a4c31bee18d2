"""What processes of nodes do in tests beside their work: note what a ping brought, die at a point, believe in another time."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import Any

from django.apps import AppConfig

DIES, CLOCK, PATIENCE = "NODE_DIES", "NODE_CLOCK_SECONDS", "NODE_PATIENCE_SECONDS"
PING = "test.ping"


class NodesConfig(AppConfig):
    name = "tests.nodes"
    label = "nodes_of_tests"

    def ready(self) -> None:
        from django.utils import timezone

        if seconds := os.environ.get(CLOCK):
            now, off = timezone.now, timedelta(seconds=int(seconds))
            timezone.now = lambda: now() + off


def arm() -> None:
    """Once the worker's tasks are there."""
    from entente.federation import connections
    from entente.federation.tasks.effects import EFFECTS
    from tests.faults import Point, _arm

    EFFECTS[PING] = note
    if seconds := os.environ.get(PATIENCE):
        connections.LONGEST_SECONDS = int(seconds)  # type: ignore[misc]
    if dies := os.environ.get(DIES):
        where, when = dies.split(":")
        _arm(Point(where, when))


def note(message: Any, peer: Any) -> None:
    """A row for each time that a message takes effect: twice would be seen."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO test_ping (message, number) VALUES (%s, %s)", [message.id, message.body["n"]])
