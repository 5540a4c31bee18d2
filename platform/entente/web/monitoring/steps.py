"""How long the steps of the line take: from what sets one in motion to what it leaves, as the audit trail tells of both.

A step that is over is observed when its last event comes by (``following.py``); one that is not is told by how long it has been waiting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import connection

BUCKETS: Final = (1, 2, 5, 10, 20, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400)
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the line.

    Attributes:
        ends_with: the event that it leaves.
        begins_with: events that set it in motion; of several the last one before the end, or the first where ``is_from_first``.
        about_version: those are about the version of the run that the end is about, not about the same record.
        waiting: how many are under way, and the seconds since the oldest began, as SQL; empty where people decide how long it takes.
    """

    name: str
    ends_with: str
    begins_with: tuple[str, ...]
    waiting: str = ""
    about_version: bool = False
    is_from_first: bool = False


_SINCE_EVENT: Final = """
SELECT count(*), coalesce(max(extract(epoch FROM clock_timestamp() - begun.at)), 0)
FROM {record} LEFT JOIN LATERAL (
    SELECT max(at) AS at FROM audit_auditevent WHERE subject_id = record.{key} AND event = ANY(%(begins_with)s) AND NOT refused
) begun ON true WHERE {under_way}
"""
STEPS: Final = (
    Step(
        "upload_to_profile", "run.profiled", ("version.received",), about_version=True,
        waiting="""
            SELECT count(*), coalesce(max(extract(epoch FROM clock_timestamp() - run.created_at)), 0)
            FROM anonymizer_run run WHERE run.status = 'profiling'""",
    ),
    Step(
        "recipe_to_candidate", "run.measured", ("run.recipe_confirmed", "run.recipe_followed"),
        waiting=_SINCE_EVENT.format(record="anonymizer_run record", key="id", under_way="record.status = 'transforming'"),
    ),
    Step("upload_to_candidate", "run.measured", ("version.received",), about_version=True),
    Step(
        "release_to_delivery", "delivery.ready",
        ("entitlement.granted", "delivery.retried", "delivery.resumed", "delivery.repaired"),
        waiting=_SINCE_EVENT.format(record="exports_delivery record", key="entitlement_id", under_way="record.status = 'copying'"),
    ),
    Step(
        "revocation_to_dead_link", "delivery.erased", ("entitlement.revoked", "delivery.erasing"), is_from_first=True,
        waiting="""
            SELECT count(*), coalesce(max(extract(epoch FROM clock_timestamp() - entitlement.revoked_at)), 0)
            FROM exports_entitlement entitlement JOIN exports_delivery delivery ON delivery.entitlement_id = entitlement.id
            WHERE entitlement.revoked_at IS NOT NULL AND delivery.status <> 'erased'""",
    ),
)  # fmt: skip
_BEGUN: Final = """
SELECT {which}(at) FROM audit_auditevent
WHERE subject_id = {subject} AND event = ANY(%(begins_with)s) AND NOT refused AND at <= %(end)s
"""
_OF_THE_VERSION: Final = "(SELECT version_id FROM anonymizer_run WHERE id = %(subject)s)"


def seconds_taken(step: Step, subject_id: UUID | None, end: datetime) -> float | None:
    """How long a step took that ended with an event about this record; nothing where its beginning is not in the trail."""
    which = "min" if step.is_from_first else "max"
    subject = _OF_THE_VERSION if step.about_version else "%(subject)s"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT extract(epoch FROM %(end)s - ({_BEGUN.format(which=which, subject=subject)}))",  # noqa: S608  # words of our own
            {"subject": subject_id, "begins_with": list(step.begins_with), "end": end},
        )
        [seconds] = cursor.fetchone()
    return None if seconds is None else float(seconds)


def waiting(step: Step) -> tuple[int, float]:
    """How many of a step are under way, and how many seconds ago the first of them began."""
    with connection.cursor() as cursor:
        cursor.execute(step.waiting, {"begins_with": list(step.begins_with)})
        count, seconds = cursor.fetchone()
    return int(count), float(seconds)
