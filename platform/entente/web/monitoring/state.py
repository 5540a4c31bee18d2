"""What is measured each time it is asked for: the web processes, queues, steps under way, the log, disks, certificates."""

from __future__ import annotations

import http.client
import json
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings
from django.db import DatabaseError, connection, connections
from django.utils import timezone
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from entente import __version__
from entente.audit.log.sequencing import waiting_since
from entente.core.replica import bytes_behind
from entente.core.silence import REPLICA
from entente.web.monitoring.certificates import certificate_at
from entente.web.monitoring.following import Following
from entente.web.monitoring.queues import QueueState, failed_in_a_day, living_workers, pool_states
from entente.web.monitoring.steps import STEPS, waiting

ASK_SECONDS: Final = 20  # a web process whose store does not answer takes some seconds to say so
PARTS: Final = ("database", "store", "keys", "workers", "clock")
_REASON: Final = re.compile(r"[a-z][a-z_]*(?:\.[a-z_]+)+")


class State(Collector):
    """Gauges. What needs the database is left out while it is away, which ``entente_database_up`` tells."""

    def __init__(self, following: Following) -> None:
        self._following = following

    def collect(self) -> Iterator[Metric]:
        """Everything, as it is now."""
        yield _gauge("entente_version_info", "The version that runs.", ["version"], [([__version__], 1)])
        yield from _web_processes()
        yield from _disks()
        yield from _backup()
        yield from _certificates()
        yield from self._database()

    def _database(self) -> Iterator[Metric]:
        try:
            self._following.go_on()
            metrics = [metric for part in (_workers, _queues, _steps, _log, _size, _standby) for metric in part()]
        except DatabaseError:
            metrics, is_up = [], 0
        else:
            is_up = 1
        finally:
            connection.close()  # another thread answers the next time
        yield _gauge("entente_database_up", "Whether the database answers.", [], [([], is_up)])
        yield from metrics


def _web_processes() -> Iterator[Metric]:
    up, ready, reasons = [], [], []
    for place in settings.METRICS_WEB:
        document = _asked(place)
        up.append(([place], 0 if document is None else 1))
        for part in PARTS if document is not None else ():
            codes = [code for code in document.get(part, ["unknown.unknown"]) if _REASON.fullmatch(code)]  # type: ignore[union-attr]
            ready.append(([place, part], 0 if codes else 1))
            reasons += [([place, part, code], 1) for code in codes]
    yield _gauge("entente_web_up", "Whether a web process answers.", ["place"], up)
    yield _gauge("entente_ready", "Whether a part that a web process needs works.", ["place", "part"], ready)
    yield _gauge("entente_unready_reason", "Why a part does not work.", ["place", "part", "reason"], reasons)


def _asked(place: str) -> dict[str, list[str]] | None:
    """The parts of a web process with their reasons; nothing where it does not answer as one."""
    client = http.client.HTTPConnection(place, timeout=ASK_SECONDS)
    try:
        client.request("GET", "/health/ready/")
        document = json.loads(client.getresponse().read(65_536))["parts"]
        return {str(part): [str(code) for code in codes] for part, codes in document.items()}
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError, AttributeError):
        return None
    finally:
        client.close()


def _workers() -> Iterator[Metric]:
    yield _gauge("entente_workers", "Worker processes with a sign of life.", [], [([], living_workers())])
    yield _gauge(
        "entente_jobs_failed_in_a_day",
        "Jobs that failed for good in the last day.",
        [],
        [([], failed_in_a_day())],
    )


def _queues() -> Iterator[Metric]:
    states = pool_states()
    measures: tuple[tuple[str, str, Callable[[QueueState], float]], ...] = (
        ("entente_queue_waiting", "Jobs of a pool that wait.", lambda state: state.waiting),
        ("entente_queue_doing", "Jobs of a pool under way.", lambda state: state.doing),
        ("entente_queue_oldest_seconds", "Since when the oldest of them waits.", lambda state: state.oldest_seconds),
    )
    for name, about, measure in measures:
        yield _gauge(name, about, ["pool"], [([pool], measure(state)) for pool, state in states.items()])


def _steps() -> Iterator[Metric]:
    under_way = [(step.name, *waiting(step)) for step in STEPS if step.waiting]
    yield _gauge(
        "entente_step_under_way", "Steps of the line under way.", ["step"], [([name], n) for name, n, _ in under_way]
    )
    yield _gauge(
        "entente_step_waiting_seconds",
        "Since when the oldest of them is.",
        ["step"],
        [([name], seconds) for name, _, seconds in under_way],
    )


def _log() -> Iterator[Metric]:
    oldest = waiting_since()
    lag = max(0.0, (timezone.now() - oldest).total_seconds()) if oldest else 0.0
    yield _gauge("entente_log_lag_seconds", "Since when an event waits for its place in the log.", [], [([], lag)])


def _size() -> Iterator[Metric]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        yield _gauge("entente_database_bytes", "Size of the database.", [], [([], cursor.fetchone()[0])])


def _standby() -> Iterator[Metric]:
    if REPLICA not in connections:
        return
    try:
        behind = bytes_behind()
    except DatabaseError:
        behind = None
    finally:
        connections[REPLICA].close()
    yield _gauge(
        "entente_replica_up", "Whether the standby for reading answers as one.", [], [([], int(behind is not None))]
    )
    if behind is not None:
        yield _gauge("entente_replica_behind_bytes", "How much of the log it lacks.", [], [([], max(0, behind))])


def _disks() -> Iterator[Metric]:
    free, size = [], []
    for folder in settings.METRICS_FOLDERS:
        try:
            usage = shutil.disk_usage(folder)
        except OSError:
            usage = None  # what is not mounted has no room
        free.append(([folder], usage.free if usage else 0))
        size.append(([folder], usage.total if usage else 0))
    yield _gauge("entente_disk_free_bytes", "Room on the disk of a folder; 0 where it is not there.", ["folder"], free)
    yield _gauge("entente_disk_size_bytes", "Size of that disk.", ["folder"], size)


def _backup() -> Iterator[Metric]:
    if not settings.METRICS_BACKUP:
        return
    try:
        written = datetime.fromisoformat(json.loads(Path(settings.METRICS_BACKUP).read_text())["at"]).timestamp()
    except (OSError, ValueError, KeyError, TypeError):
        written = 0  # none is whole
    yield _gauge(
        "entente_backup_timestamp_seconds", "When the newest whole backup was written; 0: never.", [], [([], written)]
    )


def _certificates() -> Iterator[Metric]:
    names = settings.METRICS_CERTIFICATES or _own_certificate()
    there = [(name.partition("@")[0], certificate_at(name)) for name in names]
    yield _gauge(
        "entente_certificate_trusted",
        "Whether the certificate at a name is trusted here.",
        ["name"],
        [([name], int(certificate is not None and certificate.is_trusted)) for name, certificate in there],
    )
    yield _gauge(
        "entente_certificate_end_timestamp_seconds",
        "The last instant at which it is valid.",
        ["name"],
        [([name], certificate.ends.timestamp()) for name, certificate in there if certificate],
    )


def _own_certificate() -> list[str]:
    parts = urlsplit(settings.BASE_URL)
    return [f"{parts.hostname}:{parts.port or 443}"] if parts.scheme == "https" else []


def _gauge(name: str, about: str, labels: list[str], values: Sequence[tuple[list[str], float]]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=labels)
    for of_labels, value in values:
        family.add_metric(of_labels, value)
    return family
