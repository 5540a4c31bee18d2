"""Print the accounts of the demonstration with the second-factor code of this half minute."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from rich import box
from rich.console import Console
from rich.table import Table

from tools.demo.network import accounts, current_code, password, require_embedded_services
from tools.demo.waiting import DemoFailed


class Command(BaseCommand):
    help = "Print the accounts of the demonstration."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            require_embedded_services()
        except DemoFailed as error:
            raise CommandError(str(error)) from error
        console = Console()
        table = Table(title=f"Accounts (password of all: {password()})", box=box.SIMPLE_HEAD, title_justify="left")
        table.add_column("Sign in as", no_wrap=True)
        table.add_column("Who")
        table.add_column("Code now", no_wrap=True)
        for user, organization, roles in accounts():
            table.add_row(user.email, f"{user.name}, {organization}: {roles}", current_code(user) or "not needed")
        console.print(table)
