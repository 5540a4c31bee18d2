"""``manage.py work POOL``: one of the worker processes that ``entente.audit.queues`` declares."""

from __future__ import annotations

import logging
import os
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any, Final

from django.core.management import call_command
from django.core.management.base import BaseCommand

from entente.audit.queues import POOLS

log: Final = logging.getLogger(__name__)
SESSION_NICENESS: Final = Path("/proc/self/autogroup")  # proc(5)


class Command(BaseCommand):
    help = "Work the jobs of one pool of queues, until stopped. Each pool needs one such process."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("pool", choices=[pool.name for pool in POOLS])
        parser.add_argument("--fetch-job-polling-interval", default="5", metavar="SECONDS")
        parser.add_argument("--shutdown-graceful-timeout", metavar="SECONDS")

    def handle(self, *args: Any, **options: Any) -> None:
        [pool] = [pool for pool in POOLS if pool.name == options["pool"]]
        make_way(pool.niceness)
        arguments = ["worker", "-n", pool.name, "-q", ",".join(pool.queues), "-c", str(pool.slots)]
        for name in ("fetch_job_polling_interval", "shutdown_graceful_timeout"):
            if options[name] is not None:
                arguments += [f"--{name.replace('_', '-')}", options[name]]
        call_command("procrastinate", *arguments)


def make_way(niceness: int) -> None:
    """Take so much less of a busy processor, 0 to 19: this process among those of its session, and its session among others.

    Linux shares the processor among sessions first (sched(7), "The autogroup feature"), and every service is a session of its own: the niceness of
    a process alone would be without effect. Control groups with weights come before both; ``deploy`` gives them. A process that does not lead its session
    (started by supervisord, an init of a container or a shell) leaves alone what others share with it, and warns.
    """
    os.nice(niceness)
    if niceness == 0 or not SESSION_NICENESS.exists():
        return
    leads_its_session = os.getsid(0) == os.getpid()
    while leads_its_session:
        try:
            SESSION_NICENESS.write_text(str(niceness))
        except BlockingIOError:
            time.sleep(0.1)  # one change in a tenth of a second is allowed, on the whole machine
        except OSError:
            break
        else:
            return
    log.warning("The niceness of the session was not set: pages may wait while a run is under way.")
