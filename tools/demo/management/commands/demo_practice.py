"""Keeps groups ready for whoever wants to practise: two that nobody has used, made one at a time."""

from __future__ import annotations

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from tools.demo.network import is_only_ours, require_embedded_services
from tools.demo.practice.groups import free, last_number
from tools.demo.practice.stages import advance
from tools.demo.waiting import DemoFailed

PAUSE_SECONDS = 3


class Command(BaseCommand):
    help = "Keep groups ready for practice."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--ready", type=int, default=2, help="how many groups nobody has used")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            require_embedded_services()
        except DemoFailed as error:
            raise CommandError(str(error)) from error
        number = max(1, last_number())  # one that was begun is finished first
        while True:
            if not is_only_ours():
                raise CommandError("This installation holds organizations of its own; the practice keeps away.")
            if len(free()) < options["ready"] and advance(number):
                number += 1
            time.sleep(PAUSE_SECONDS)
