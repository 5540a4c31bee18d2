"""``manage.py sequence_events``: the process that takes events into the log, at most a second behind. One is enough; two do no harm."""

from __future__ import annotations

import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import OperationalError, close_old_connections
from django.utils import timezone

from entente.audit.log.sequencing import BATCH, sequence

PAUSE_SECONDS = 0.5


class Command(BaseCommand):
    help = "Take audit events into the Merkle log and sign its heads, until told to stop."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="take what is there, then end")

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        while not stop.is_set():
            try:
                taken = sequence(now=timezone.now())
            except OperationalError:
                if once:
                    raise
                taken = 0  # the database restarts: the next look finds it again
                close_old_connections()
            if taken == BATCH:
                continue
            if once:
                return
            stop.wait(PAUSE_SECONDS)
