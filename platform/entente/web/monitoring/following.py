"""Counts what comes into the audit log while this process runs: refusals by their codes, and how long steps took.

Leaves of the log have numbers without gaps, in the order in which events were committed: whoever goes on from a number misses nothing. Counts begin
at zero with the process, as those of Prometheus do.
"""

from __future__ import annotations

import re
from typing import Final

from django.db import connection
from prometheus_client import Counter, Histogram

from entente.web.monitoring.steps import BUCKETS, STEPS, Step, seconds_taken

BATCH: Final = 5_000
MOST_CODES: Final = 500
"""More different codes than the platform has: beyond them one name stands for all others."""
OTHER: Final = "other"
_CODE: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+")
_NEXT: Final = """
SELECT leaf.number, event.event, event.refused, event.subject_id, event.at
FROM audit_logleaf leaf JOIN audit_auditevent event ON event.id = leaf.event_id
WHERE leaf.number >= %s AND leaf.number < %s ORDER BY leaf.number
"""


class Following:
    """Where in the log this process is, and what it counted there."""

    def __init__(self) -> None:
        self._next: int | None = None
        self._codes: set[str] = set()
        self._ends: dict[str, list[Step]] = {}
        for step in STEPS:
            self._ends.setdefault(step.ends_with, []).append(step)
        self._refusals = Counter("entente_refusals", "What a rule refused, by its code.", ["code"], registry=None)
        self._events = Counter("entente_events", "Events that came into the audit log.", registry=None)
        self._seconds = Histogram(
            "entente_step_seconds",
            "How long steps of the line took.",
            ["step"],
            buckets=BUCKETS,
            registry=None,
        )
        for step in STEPS:
            self._seconds.labels(step.name)  # a step that nobody took yet is there, with nothing in it

    @property
    def metrics(self) -> tuple[Counter | Histogram, ...]:
        """What is counted, for a registry."""
        return self._refusals, self._events, self._seconds

    def go_on(self) -> None:
        """Count what came since the last time, at most a batch of it."""
        size = _size()
        if self._next is None:
            self._next = size  # what came before this process counts for none
        with connection.cursor() as cursor:
            cursor.execute(_NEXT, [self._next, self._next + BATCH])
            rows = cursor.fetchall()
        for number, event, refused, subject_id, at in rows:
            self._events.inc()
            if refused:
                self._refusals.labels(self._code(event)).inc()
            for step in () if refused else self._ends.get(event, ()):
                seconds = seconds_taken(step, subject_id, at)
                if seconds is not None:
                    self._seconds.labels(step.name).observe(max(0.0, seconds))
            self._next = number + 1

    def _code(self, code: str) -> str:
        """The code as a label, where it looks like one of ours: whatever else got there by a fault is not passed on."""
        if code not in self._codes:
            if len(self._codes) >= MOST_CODES or not _CODE.fullmatch(code):
                return OTHER
            self._codes.add(code)
        return code


def _size() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(max(number) + 1, 0) FROM audit_logleaf")
        return int(cursor.fetchone()[0])
