"""Walk the main job and print what each step did, with its figures and time."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich import box
from rich.console import Console
from rich.table import Table

from tools.demo.line import DEFAULT_ROWS, walk
from tools.demo.network import is_only_ours, require_embedded_services
from tools.demo.waiting import DemoFailed


class Command(BaseCommand):
    help = "Walk an invented table from upload to download, by the services of every day."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--rows", type=int, default=DEFAULT_ROWS, help="rows of the invented table")

    def handle(self, *args: Any, **options: Any) -> None:
        if not is_only_ours():
            raise CommandError("This installation holds organizations of its own; the demonstration keeps away.")
        if options["rows"] < 1:
            raise CommandError("--rows must be at least 1.")
        console = Console()
        try:
            require_embedded_services()
            done = walk(options["rows"], console)
        except DemoFailed as error:
            raise CommandError(str(error)) from error
        table = Table(title="From upload to download", box=box.SIMPLE_HEAD, title_justify="left")
        table.add_column("Step", no_wrap=True)
        table.add_column("What it did")
        table.add_column("Time", justify="right", no_wrap=True)
        for name, figures, seconds in done.rows:
            table.add_row(name, figures, f"{seconds:.1f} s")
        console.print(table)
