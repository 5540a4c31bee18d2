"""``manage.py end_sessions``: sign a person out everywhere, or everybody."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from entente.organizations.authentication.sign_ins import end_sessions
from entente.organizations.models import User


class Command(BaseCommand):
    help = "End every session of a person, or of everybody: after a device was lost, or after an attack."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", metavar="EMAIL", nargs="?")
        parser.add_argument("--all", action="store_true", help="Of everybody.")

    def handle(self, *args: Any, **options: Any) -> None:
        email, everybody = options["email"], options["all"]
        if bool(email) == everybody:
            raise CommandError("Name a person's address, or --all.")
        people = User.objects.all() if everybody else User.objects.filter(email__iexact=email)
        if not people.exists():
            raise CommandError("Nobody has an account with this address.")
        number = end_sessions(people)
        self.stdout.write(f"{number} session has been ended." if number == 1 else f"{number} sessions have been ended.")
