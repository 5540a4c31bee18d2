"""``manage.py work POOL``: one of the worker processes that ``entente.audit.queues`` declares."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from entente.audit.queues import POOLS


class Command(BaseCommand):
    help = "Work the jobs of one pool of queues, until stopped. Each pool needs one such process."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("pool", choices=[pool.name for pool in POOLS])
        parser.add_argument("--fetch-job-polling-interval", default="5", metavar="SECONDS")
        parser.add_argument("--shutdown-graceful-timeout", metavar="SECONDS")

    def handle(self, *args: Any, **options: Any) -> None:
        [pool] = [pool for pool in POOLS if pool.name == options["pool"]]
        os.nice(pool.niceness)
        arguments = ["worker", "-n", pool.name, "-q", ",".join(pool.queues), "-c", str(pool.slots)]
        for name in ("fetch_job_polling_interval", "shutdown_graceful_timeout"):
            if options[name] is not None:
                arguments += [f"--{name.replace('_', '-')}", options[name]]
        call_command("procrastinate", *arguments)
