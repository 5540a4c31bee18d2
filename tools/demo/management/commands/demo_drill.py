"""Rehearse the night of a disaster at the running demonstration, on phones, and print how long each step took."""

from __future__ import annotations

import os
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from rich import box
from rich.console import Console
from rich.table import Table

from entente.organizations.models import User
from tools.demo.drill import CENTRE_MINUTES, MOST_MINUTES, READING, TYPING, Drill, SignIn, Unmarked
from tools.demo.network import current_code, password, require_embedded_services
from tools.demo.waiting import DemoFailed
from tools.local.testing import chromium

PEOPLE = {"on_call": "city", "second": "officer", "relief": "analyst"}


class Command(BaseCommand):
    help = "Rehearse the night of a disaster at the running demonstration, as an exercise."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--home", default="http://localhost:8000")
        parser.add_argument("--pictures", type=Path, help="a folder for pictures of what was seen")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            require_embedded_services()
            from tools.local.browser import chromium_open  # needs what tests install
        except DemoFailed as error:
            raise CommandError(str(error)) from error
        except ImportError as error:
            raise CommandError("The drill needs a browser: bin/setup --tests, and Chromium.") from error
        executable = chromium()
        if executable is None:
            raise CommandError("The drill needs Chromium on the path.")
        people = {role: SignIn(f"{name}@example.org", password(), _Codes(name)) for role, name in PEOPLE.items()}
        if options["pictures"]:
            options["pictures"].mkdir(parents=True, exist_ok=True)
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the browser's loop runs in this thread
        with chromium_open(executable) as running:
            drill = Drill(running, options["home"].rstrip("/"), people)
            try:
                drill.rehearse(options["pictures"])
            except Unmarked as error:
                raise CommandError(f"{error} does not say that it is an exercise.") from error
        _print(drill)
        if drill.minutes_to_directory > MOST_MINUTES or drill.minutes_of_centre > CENTRE_MINUTES:
            raise CommandError(
                f"It took longer than {MOST_MINUTES:.0f} minutes, or a centre longer than {CENTRE_MINUTES:.0f}."
            )


class _Codes:
    """Codes of somebody's app: each works once, so the next one is waited for."""

    def __init__(self, name: str) -> None:
        self._user = User.objects.get(email=f"{name}@example.org")
        self._last: str | None = None

    def __call__(self) -> str:
        while (code := current_code(self._user)) == self._last:
            time.sleep(0.5)
        self._last = code
        return code or ""


def _print(drill: Drill) -> None:
    console = Console()
    table = Table(title="EXERCISE: the night of a disaster, on phones", box=box.SIMPLE_HEAD, title_justify="left")
    for heading in ("Step", "Pages", "Keys", "Machine and keys, s", "With reading, s"):
        table.add_column(heading, justify="left" if heading == "Step" else "right")
    for step in drill.steps:
        table.add_row(step.what, str(step.pages), str(step.keys), f"{step.seconds:.1f}", f"{step.minutes * 60:.0f}")
    console.print(table)
    console.print(
        f"From the first sign-in to the directory open without a network: {drill.minutes_to_directory:.1f} of {MOST_MINUTES:.0f} minutes."
    )
    console.print(
        f"A centre: {drill.minutes_of_centre:.1f} of {CENTRE_MINUTES:.0f} minutes. All {drill.marked} pages and files that were checked say EXERCISE."
    )
    console.print(f"A key takes {TYPING} s, and {READING:.0f} s are added for each page.", style="dim")
